//! Documents: what the page shows of them, and where they are saved.

use report::Outline;
use school::value::{Id, Language};
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager};
use ts_rs::TS;

use crate::desk::Desk;
use crate::dialog::{self, Kind};
use crate::failure::Result;

/// Which one-page summary.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SummaryAsk {
    /// The funding source that it is for.
    pub source: Id,
    /// The language that it is printed in.
    pub language: Language,
}

/// As what a document is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// To send.
    Pdf,
    /// To edit.
    Docx,
    /// To count on.
    Xlsx,
}

/// Which one-page summary to save, and as what.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SummarySave {
    /// The funding source that it is for.
    pub source: Id,
    /// The language that it is written in.
    pub language: Language,
    /// As what.
    pub format: Format,
}

/// A document as it will be printed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Preview {
    /// Each page as SVG.
    pub pages: Vec<String>,
    /// The part that does not fit its page.
    pub overflow: Option<String>,
    /// What the document is called.
    pub title: String,
}

/// The one-page summary as it will be printed.
pub fn summary(app: &AppHandle, ask: SummaryAsk) -> Result<Preview> {
    let desk = app.state::<Desk>();
    let pages = desk.press.pages(&outline(&desk, ask.source, ask.language)?)?;
    Ok(Preview { pages: pages.pages, overflow: pages.overflow, title: pages.title })
}

/// Saves the one-page summary; answers where.
pub fn save(app: &AppHandle, ask: SummarySave) -> Result<Option<String>> {
    let desk = app.state::<Desk>();
    let outline = outline(&desk, ask.source, ask.language)?;
    let (kind, bytes) = match ask.format {
        Format::Pdf => (Kind::Pdf, desk.press.pdf(&outline)?),
        Format::Docx => (Kind::Docx, report::docx(&outline)?),
        Format::Xlsx => (Kind::Xlsx, report::xlsx(&outline)?),
    };
    let Some(to) = dialog::save(app, kind, &outline.title) else { return Ok(None) };
    report::save(&bytes, &to, true)?;
    Ok(Some(to.display().to_string()))
}

fn outline(desk: &Desk, source: Id, language: Language) -> Result<Outline> {
    Ok(desk.open()?.reader.read(|view| report::summary(view, source, None, language))?)
}
