//! Documents to a file.

use std::path::PathBuf;

use clap::ValueEnum;
use report::{Outline, Period, Press};
use school::budget::SourceBrief;
use school::error::Fault;
use school::value::{Day, Id, Language};
use school::{Error, Reader, View};
use serde_json::json;

use crate::line::{Document, Format};
use crate::said::{Result, Said, Trouble};
use crate::words::Words;

/// What is wanted.
pub struct Order {
    pub kind: Document,
    pub funder: Option<String>,
    pub period: Option<String>,
    /// Unless said, the one that the school writes in.
    pub language: Option<Language>,
    pub format: Format,
    pub out: PathBuf,
}

/// Prints it.
pub fn print(reader: &Reader, order: &Order, words: &Words) -> Result<Said> {
    if order.kind != Document::Summary {
        let name = order.kind.to_possible_value().map(|value| value.get_name().to_owned());
        return Err(Trouble::not_built_yet(&format!("report {}", name.unwrap_or_default())));
    }
    let source = funder(reader, order.funder.as_deref())?;
    let outline = reader.read(|view| {
        let language = order.language.map_or_else(|| Ok(school::profile::read::profile(view)?.language), Ok::<_, school::Error>)?;
        let period = order.period.as_deref().map(|text| days(view, text)).transpose()?;
        report::summary(view, source, period, language)
    })?;
    let bytes = match order.format {
        Format::Pdf => return pdf(&outline, order, words),
        Format::Docx => report::docx(&outline)?,
        Format::Xlsx => report::xlsx(&outline)?,
    };
    report::save(&bytes, &order.out, false)?;
    Ok(Said::new(words.about("cli-written", "path", order.out.display()), json!({ "path": order.out })))
}

/// `FROM..TO`, or a period as the school's calendar knows it.
fn days(view: &View, text: &str) -> school::Result<Period> {
    let Some((from, to)) = text.split_once("..") else {
        let period = school::calendar::read::calendar(view)?.period(text)?;
        return Ok(Period { from: period.starts, to: period.ends });
    };
    let day = |text: &str| Day::parse(text).ok_or_else(|| Error::fault(Fault::DayUnknown, text));
    let (from, to) = (day(from)?, day(to)?);
    if to < from { Err(Error::PeriodBackward) } else { Ok(Period { from, to }) }
}

/// One page, or a word on what does not fit.
fn pdf(outline: &Outline, order: &Order, words: &Words) -> Result<Said> {
    let press = Press::new();
    let pages = press.pages(outline)?;
    report::save(&press.pdf(outline)?, &order.out, false)?;
    let mut text = words.about("cli-written", "path", order.out.display());
    if let Some(block) = &pages.overflow {
        text = format!("{text}\n{}", words.about("cli-overflow", "block", block));
    }
    Ok(Said::new(text, json!({ "path": order.out, "pages": pages.pages.len(), "overflow": pages.overflow })))
}

/// The source by its id, its name, or the only one there is.
fn funder(reader: &Reader, given: Option<&str>) -> Result<Id> {
    let sources = reader.read(school::budget::read::sources)?;
    let given = given.unwrap_or_default();
    let named = |name: &str| name.to_lowercase() == given.to_lowercase();
    let meant = |source: &&SourceBrief| match given {
        "" => sources.len() == 1,
        given => source.id.to_string() == given || named(&source.name),
    };
    match sources.iter().filter(meant).collect::<Vec<_>>().as_slice() {
        [one] => Ok(one.id),
        [] => Err(Trouble::funder_unknown(given, &sources.iter().map(|source| source.name.as_str()).collect::<Vec<_>>())),
        many => Err(Trouble::funder_ambiguous(given, &many.iter().map(|source| source.id.to_string()).collect::<Vec<_>>())),
    }
}
