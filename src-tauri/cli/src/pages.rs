//! Documents to a file.

use std::path::PathBuf;

use clap::ValueEnum;
use report::Press;
use school::Reader;
use school::budget::SourceBrief;
use school::value::{Id, Language};
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
    if order.format != Format::Pdf || order.period.is_some() {
        return Err(Trouble::not_built_yet(if order.period.is_some() { "--period" } else { "--format docx, xlsx" }));
    }
    let source = funder(reader, order.funder.as_deref())?;
    let outline = reader.read(|view| {
        let language = order.language.map_or_else(|| Ok(school::profile::read::profile(view)?.language), Ok::<_, school::Error>)?;
        report::summary(view, source, language)
    })?;
    let press = Press::new();
    let pages = press.pages(&outline)?;
    report::save(&press.pdf(&outline)?, &order.out, false)?;
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
