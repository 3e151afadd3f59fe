//! Answers from a spreadsheet: looked at first, then taken in as one step.

use std::collections::BTreeMap;
use std::sync::PoisonError;

use exchange::scores::{self, Holds, Plan, Sheet};
use school::assessment::Role;
use school::value::Id;
use school::{Action, Error};
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager};
use ts_rs::TS;

use crate::call::tell;
use crate::desk::Desk;
use crate::dialog::{self, Kind};
use crate::failure::Result;

/// For which round a sheet is picked.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ScoresPick {
    /// The round.
    pub round: Id,
    /// Who answered, for rows that do not say it.
    #[serde(default)]
    pub role: Option<Role>,
}

/// What a sheet would bring.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ScoresPreview {
    /// The file's name, without its folder.
    pub name: String,
    /// Rows with an answer: a form each.
    pub rows: i64,
    /// The columns in their order.
    pub columns: Vec<ScoresColumn>,
    /// How many rows each role has.
    pub roles: Vec<ScoresRole>,
    /// Rows without any answer.
    pub skipped: i64,
    /// Notes whose question is not answered, so that they are left out.
    pub notes_alone: i64,
    /// Answers to criteria that the row's group is not asked, so that they are left out.
    pub not_asked: i64,
    /// Rows that the round has from a sheet already.
    pub forms_there: i64,
}

/// A column of a sheet.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ScoresColumn {
    /// Its head.
    pub header: String,
    /// `role`, `name`, `language`, `CV2`, `CV2 note`; nothing where it is not used.
    pub criterion: Option<String>,
}

/// The rows of a role.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ScoresRole {
    /// Who.
    pub role: Role,
    /// How many rows.
    pub rows: i64,
}

/// Whether to take rows a second time.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ScoresTake {
    /// Also those that the round has from a sheet already.
    #[serde(default)]
    pub again: Option<bool>,
}

/// What came in.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ScoresTaken {
    /// New forms.
    pub forms: i64,
    /// Rows left out because the round has them already.
    pub there: i64,
}

/// Lets a sheet be chosen and says what it would bring; nothing where the person thought better of it.
pub fn pick(app: &AppHandle, ask: ScoresPick) -> Result<Option<ScoresPreview>> {
    let desk = app.state::<Desk>();
    let open = desk.open()?;
    let Some(path) = dialog::pick(app, Kind::Sheet) else { return Ok(None) };
    let sheet = Sheet::open(&path)?;
    let how = scores::Ask { role: ask.role, mapping: BTreeMap::new() };
    let plan = open.reader.read(|view| Ok(scores::plan(view, ask.round, &sheet, &how)))??;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let preview = preview(name, &plan);
    *desk.answers.lock().unwrap_or_else(PoisonError::into_inner) = Some((open.id, plan));
    Ok(Some(preview))
}

fn preview(name: String, plan: &Plan) -> ScoresPreview {
    let columns = plan.columns.iter();
    let roles = plan.roles().into_iter();
    ScoresPreview {
        name,
        rows: count(plan.forms.len()),
        columns: columns
            .map(|column| ScoresColumn { header: column.header.clone(), criterion: column.holds.as_ref().map(Holds::code) })
            .collect(),
        roles: roles.map(|(role, rows)| ScoresRole { role, rows: count(rows) }).collect(),
        skipped: count(plan.skipped),
        notes_alone: count(plan.notes_alone),
        not_asked: count(plan.not_asked),
        forms_there: count(plan.there),
    }
}

/// Takes in what was looked at, after a backup. A plan for another school is not kept for later.
pub fn take(app: &AppHandle, ask: ScoresTake) -> Result<ScoresTaken> {
    let desk = app.state::<Desk>();
    let open = desk.open()?;
    let kept = desk.answers.lock().unwrap_or_else(PoisonError::into_inner).take();
    let (_, plan) = kept.filter(|(school, _)| *school == open.id).ok_or(Error::NotFound { room: "assessment" })?;
    open.back_up()?;
    let again = ask.again.unwrap_or_default();
    let changed = open.school().change(Action::named("scores_import"), |edit| scores::take(edit, &plan, again))?;
    let taken = if changed.tables.is_empty() { changed.answer } else { tell(app, changed) };
    Ok(ScoresTaken { forms: count(taken.forms), there: count(taken.there) })
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
