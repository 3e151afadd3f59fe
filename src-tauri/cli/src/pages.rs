//! Documents to a file.

use std::path::PathBuf;

use clap::ValueEnum;
use report::{Audience, Period, Press, Sight};
use school::assessment::Role;
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
    /// Unless said, the newest.
    pub round: Option<String>,
    pub audience: Audience,
    /// How the logic model is shown.
    pub sight: Sight,
    pub role: Option<Role>,
    /// Unless said, the one that the school writes in.
    pub language: Option<Language>,
    pub format: Format,
    pub out: PathBuf,
}

/// Prints it.
pub fn print(reader: &Reader, order: &Order, words: &Words) -> Result<Said> {
    let language = match order.language {
        Some(language) => language,
        None => reader.read(|view| Ok::<_, Error>(school::profile::read::profile(view)?.language))?,
    };
    match order.kind {
        Document::Summary => summary(reader, order, language, words),
        Document::Assessment => assessment(reader, order, language, words),
        Document::Form => form(reader, order, language, words),
        Document::Model => model(reader, order, language, words),
        Document::Annual
        | Document::BudgetNarrative
        | Document::Sustainability
        | Document::Family
        | Document::Committee
        | Document::Handover => {
            let name = order.kind.to_possible_value().map(|value| value.get_name().to_owned());
            Err(Trouble::not_built_yet(&format!("report {}", name.unwrap_or_default())))
        }
    }
}

fn summary(reader: &Reader, order: &Order, language: Language, words: &Words) -> Result<Said> {
    let source = funder(reader, order.funder.as_deref())?;
    let outline = reader.read(|view| {
        let period = order.period.as_deref().map(|text| days(view, text)).transpose()?;
        report::summary(view, source, period, language)
    })?;
    match order.format {
        Format::Pdf => pdf(&outline, order, words),
        Format::Docx => saved(&report::docx(&outline)?, order, words),
        Format::Xlsx => saved(&report::xlsx(&outline)?, order, words),
    }
}

fn assessment(reader: &Reader, order: &Order, language: Language, words: &Words) -> Result<Said> {
    let round = round(reader, order.round.as_deref())?;
    let round = reader.read(|view| report::assessment(view, round, order.audience, language))?;
    match order.format {
        Format::Pdf => pdf(&round, order, words),
        Format::Docx => saved(&round.docx()?, order, words),
        Format::Xlsx => saved(&round.xlsx()?, order, words),
    }
}

fn form(reader: &Reader, order: &Order, language: Language, words: &Words) -> Result<Said> {
    if order.format != Format::Pdf {
        return Err(Trouble::only_pdf());
    }
    let role = order.role.ok_or_else(Trouble::role_missing)?;
    let round = round(reader, order.round.as_deref())?;
    let form = reader.read(|view| report::form(view, round, role, language))?;
    pdf(&form, order, words)
}

fn model(reader: &Reader, order: &Order, language: Language, words: &Words) -> Result<Said> {
    let model = reader.read(|view| report::model(view, order.sight, language))?;
    match order.format {
        Format::Pdf => pdf(&model, order, words),
        Format::Docx => saved(&model.docx()?, order, words),
        Format::Xlsx => saved(&model.xlsx()?, order, words),
    }
}

fn saved(bytes: &[u8], order: &Order, words: &Words) -> Result<Said> {
    report::save(bytes, &order.out, false)?;
    Ok(Said::new(words.about("cli-written", "path", order.out.display()), json!({ "path": order.out })))
}

/// The round by its id, else the newest.
fn round(reader: &Reader, given: Option<&str>) -> Result<Id> {
    let rounds = reader.read(school::assessment::read::rounds)?;
    match given {
        None => rounds.first().map(|round| round.id).ok_or_else(Trouble::no_round),
        Some(given) => {
            let named = rounds.iter().find(|round| round.id.to_string() == given);
            Ok(named.map(|round| round.id).ok_or(Error::NotFound { room: "assessment" })?)
        }
    }
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

/// Its pages, and a word on what does not fit where it is meant to be one.
fn pdf<'a, D>(document: &'a D, order: &Order, words: &Words) -> Result<Said>
where
    report::Document: From<&'a D>,
{
    let press = Press::new();
    let pages = press.pages(document)?;
    report::save(&press.pdf(document)?, &order.out, false)?;
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
