//! The wording of the self-assessment as a file: taken in, and given out to be changed.

use exchange::wording;
use school::Action;
use school::assessment::rubric::RubricAsk;
use school::assessment::{change, read};
use school::logic::Made;
use school::value::Id;
use serde::Deserialize;
use tauri::{AppHandle, Manager};
use ts_rs::TS;

use crate::call::tell;
use crate::desk::Desk;
use crate::dialog::{self, Kind};
use crate::failure::Result;

/// Which wording is given out.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct WordingSave {
    /// The wording; absent for the one that the app brings.
    #[serde(default)]
    pub rubric: Option<Id>,
}

/// Takes a wording in from a file; answers which, or nothing where the person thought better of it.
pub fn take(app: &AppHandle, (): ()) -> Result<Option<Made>> {
    let open = app.state::<Desk>().open()?;
    let Some(path) = dialog::pick(app, Kind::Wording) else { return Ok(None) };
    let rubric = wording::open(&path)?;
    open.back_up()?;
    let changed = open.school().change(Action::named("assessment_take_rubric"), |edit| change::take_rubric(edit, rubric))?;
    Ok(Some(if changed.tables.is_empty() { changed.answer } else { tell(app, changed) }))
}

/// Saves a wording as a file to change; answers where.
pub fn save(app: &AppHandle, ask: WordingSave) -> Result<Option<String>> {
    let open = app.state::<Desk>().open()?;
    let rubric = open.reader.read(|view| read::rubric_of(view, RubricAsk { id: ask.rubric }))?;
    let text = wording::write(&rubric)?;
    let Some(to) = dialog::save(app, Kind::Wording, &format!("{} {}", rubric.id, rubric.version)) else { return Ok(None) };
    report::save(text.as_bytes(), &to, true)?;
    Ok(Some(to.display().to_string()))
}
