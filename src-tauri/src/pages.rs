//! Documents: what the page shows of them, and where they are saved.

use report::{Assessment, Document, Form, LogicModel, Outline};
use school::assessment::Role;
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

/// Whom the document of a round is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Audience {
    /// Those who scored and agreed.
    Team,
    /// A funder: what was agreed and done, nothing of what a group answered.
    Funder,
}

impl From<Audience> for report::Audience {
    fn from(audience: Audience) -> Self {
        match audience {
            Audience::Team => report::Audience::Team,
            Audience::Funder => report::Audience::Funder,
        }
    }
}

/// The document of which round, for whom.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AssessmentAsk {
    /// The round.
    pub round: Id,
    /// Whom it is for.
    pub audience: Audience,
    /// The language that it is written in.
    pub language: Language,
}

/// The document of which round to save, and as what.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AssessmentSave {
    /// The round.
    pub round: Id,
    /// Whom it is for.
    pub audience: Audience,
    /// The language that it is written in.
    pub language: Language,
    /// As what.
    pub format: Format,
}

/// Which paper form.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FormAsk {
    /// The round.
    pub round: Id,
    /// Who is asked.
    pub role: Role,
    /// The language that it asks in.
    pub language: Language,
}

/// How the pages show the logic model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Sight {
    /// Boxes and arrows on one page.
    Diagram,
    /// The table.
    Table,
}

impl From<Sight> for report::Sight {
    fn from(sight: Sight) -> Self {
        match sight {
            Sight::Diagram => report::Sight::Diagram,
            Sight::Table => report::Sight::Table,
        }
    }
}

/// The logic model, shown how.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ModelAsk {
    /// How the pages show it.
    pub sight: Sight,
    /// The language that it is printed in.
    pub language: Language,
}

/// The logic model to save, and as what.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ModelSave {
    /// How the pages show it.
    pub sight: Sight,
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
    preview(&desk, &outline(&desk, ask.source, ask.language)?)
}

/// Saves the one-page summary; answers where.
pub fn save(app: &AppHandle, ask: SummarySave) -> Result<Option<String>> {
    let desk = app.state::<Desk>();
    let outline = outline(&desk, ask.source, ask.language)?;
    match ask.format {
        Format::Pdf => saved(app, Kind::Pdf, &desk.press.pdf(&outline)?, &outline.title),
        Format::Docx => saved(app, Kind::Docx, &report::docx(&outline)?, &outline.title),
        Format::Xlsx => saved(app, Kind::Xlsx, &report::xlsx(&outline)?, &outline.title),
    }
}

/// The document of a round as it will be printed.
pub fn assessment(app: &AppHandle, ask: AssessmentAsk) -> Result<Preview> {
    let desk = app.state::<Desk>();
    preview(&desk, &round(&desk, ask.round, ask.audience, ask.language)?)
}

/// Saves the document of a round; answers where.
pub fn save_assessment(app: &AppHandle, ask: AssessmentSave) -> Result<Option<String>> {
    let desk = app.state::<Desk>();
    let round = round(&desk, ask.round, ask.audience, ask.language)?;
    match ask.format {
        Format::Pdf => saved(app, Kind::Pdf, &desk.press.pdf(&round)?, &round.title),
        Format::Docx => saved(app, Kind::Docx, &round.docx()?, &round.title),
        Format::Xlsx => saved(app, Kind::Xlsx, &round.xlsx()?, &round.title),
    }
}

/// A paper form as it will be printed.
pub fn form(app: &AppHandle, ask: FormAsk) -> Result<Preview> {
    let desk = app.state::<Desk>();
    preview(&desk, &paper(&desk, &ask)?)
}

/// Saves a paper form; answers where.
pub fn save_form(app: &AppHandle, ask: FormAsk) -> Result<Option<String>> {
    let desk = app.state::<Desk>();
    let form = paper(&desk, &ask)?;
    saved(app, Kind::Pdf, &desk.press.pdf(&form)?, &form.title)
}

/// The logic model as it will be printed.
pub fn model(app: &AppHandle, ask: ModelAsk) -> Result<Preview> {
    let desk = app.state::<Desk>();
    preview(&desk, &drawn(&desk, ask.sight, ask.language)?)
}

/// Saves the logic model; answers where.
pub fn save_model(app: &AppHandle, ask: ModelSave) -> Result<Option<String>> {
    let desk = app.state::<Desk>();
    let model = drawn(&desk, ask.sight, ask.language)?;
    match ask.format {
        Format::Pdf => saved(app, Kind::Pdf, &desk.press.pdf(&model)?, &model.title),
        Format::Docx => saved(app, Kind::Docx, &model.docx()?, &model.title),
        Format::Xlsx => saved(app, Kind::Xlsx, &model.xlsx()?, &model.title),
    }
}

fn preview(desk: &Desk, document: impl Into<Document>) -> Result<Preview> {
    let pages = desk.press.pages(document)?;
    Ok(Preview { pages: pages.pages, overflow: pages.overflow, title: pages.title })
}

fn saved(app: &AppHandle, kind: Kind, bytes: &[u8], title: &str) -> Result<Option<String>> {
    let Some(to) = dialog::save(app, kind, title) else { return Ok(None) };
    report::save(bytes, &to, true)?;
    Ok(Some(to.display().to_string()))
}

fn outline(desk: &Desk, source: Id, language: Language) -> Result<Outline> {
    Ok(desk.open()?.reader.read(|view| report::summary(view, source, None, language))?)
}

fn round(desk: &Desk, round: Id, audience: Audience, language: Language) -> Result<Assessment> {
    Ok(desk.open()?.reader.read(|view| report::assessment(view, round, audience.into(), language))?)
}

fn drawn(desk: &Desk, sight: Sight, language: Language) -> Result<LogicModel> {
    Ok(desk.open()?.reader.read(|view| report::model(view, sight.into(), language))?)
}

fn paper(desk: &Desk, ask: &FormAsk) -> Result<Form> {
    Ok(desk.open()?.reader.read(|view| report::form(view, ask.round, ask.role, ask.language))?)
}
