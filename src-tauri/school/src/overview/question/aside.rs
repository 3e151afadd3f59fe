//! Setting a question aside, with a reason. It comes back when what it speaks of changes.

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

use super::facts::Facts;
use super::found;
use crate::error::{Error, Result};
use crate::logic::{Made, Which};
use crate::store::{Edit, View};
use crate::value::{Day, Id, paragraph};

const ROOM: &str = "overview";

/// Sets a question aside.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SetAside {
    /// The check, such as `L14`.
    pub code: String,
    /// The mark of what it speaks of, as the question told it.
    pub spoke_of: String,
    /// Why it is not asked any more.
    pub reason: String,
}

/// Why and when a question was set aside.
pub(super) struct Kept {
    pub(super) id: Id,
    pub(super) reason: String,
    pub(super) day: Day,
}

/// Those set aside, by check and mark.
pub(super) fn kept(view: &View) -> Result<HashMap<(String, String), Kept>> {
    let rows = view.rows("SELECT code, spoke_of, id, reason, day FROM set_aside ORDER BY id", [], |row| {
        Ok(((row.get(0)?, row.get(1)?), Kept { id: row.get(2)?, reason: row.get(3)?, day: row.get(4)? }))
    })?;
    Ok(rows.into_iter().collect())
}

/// Sets a question aside that is asked today.
pub fn set_aside(edit: &Edit, ask: SetAside) -> Result<Made> {
    let reason = paragraph(&ask.reason)?;
    if reason.is_empty() {
        return Err(Error::ReasonMissing);
    }
    let asked = found(&Facts::of(edit)?).into_iter().find(|question| question.code == ask.code && question.spoke_of == ask.spoke_of);
    let question = asked.ok_or(Error::NotFound { room: ROOM })?;
    let subject = question.subjects.first();
    edit.subject(subject.map_or(question.code.as_str(), |subject| subject.name.as_str()));
    edit.run("DELETE FROM set_aside WHERE code = ?1 AND spoke_of = ?2", (&ask.code, &ask.spoke_of))?;
    let id = edit.new_id()?;
    let sql = "INSERT INTO set_aside (id, code, subject_room, subject_id, spoke_of, reason, day) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let (room, record) = (subject.map(|subject| subject.room.as_str()), subject.map(|subject| subject.id));
    edit.run(sql, (id, ask.code, room, record, ask.spoke_of, reason, edit.today()))?;
    Ok(Made { id })
}

/// Lets a question be asked again.
pub fn ask_again(edit: &Edit, ask: Which) -> Result<()> {
    let code: Option<String> = edit.row("SELECT code FROM set_aside WHERE id = ?1", [ask.id], |row| row.get(0))?;
    edit.subject(&code.ok_or(Error::NotFound { room: ROOM })?);
    edit.run_on(ROOM, "DELETE FROM set_aside WHERE id = ?1", [ask.id])
}
