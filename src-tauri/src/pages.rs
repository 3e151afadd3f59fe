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
    let pages = desk.press.pages(&outline(&desk, &ask)?)?;
    Ok(Preview { pages: pages.pages, overflow: pages.overflow, title: pages.title })
}

/// Saves the one-page summary as PDF; answers where.
pub fn save(app: &AppHandle, ask: SummaryAsk) -> Result<Option<String>> {
    let desk = app.state::<Desk>();
    let outline = outline(&desk, &ask)?;
    let pdf = desk.press.pdf(&outline)?;
    let Some(to) = dialog::save(app, Kind::Pdf, &outline.title) else { return Ok(None) };
    report::save(&pdf, &to, true)?;
    Ok(Some(to.display().to_string()))
}

fn outline(desk: &Desk, ask: &SummaryAsk) -> Result<Outline> {
    Ok(desk.open()?.reader.read(|view| report::summary(view, ask.source, ask.language))?)
}
