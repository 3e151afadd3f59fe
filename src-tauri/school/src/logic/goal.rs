//! What the school's own plan is after.

use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

use super::change::ROOM;
use super::framework::SCHOOL_PLAN;
use super::order::place;
use super::{Made, Which};
use crate::error::{Error, Result};
use crate::store::Edit;
use crate::value::{Id, required};

/// A new goal; it comes last.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GoalAdd {
    /// What it says.
    pub text: String,
}

/// Other words for a goal.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GoalEdit {
    /// The goal.
    pub id: Id,
    /// What it says.
    pub text: String,
}

/// Where a goal goes.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct GoalMove {
    /// The goal.
    pub id: Id,
    /// The goal that it comes before; else it comes last.
    #[serde(default)]
    pub before: Option<Id>,
}

/// Adds a goal of the school's own plan.
pub fn add(edit: &Edit, ask: GoalAdd) -> Result<Made> {
    let (id, text) = (edit.new_id()?, required(&ask.text)?);
    edit.subject(&text);
    let position = make_way(edit, &standing(edit)?, None)?;
    edit.run("INSERT INTO goal (id, position, text) VALUES (?1, ?2, ?3)", (id, position, text))?;
    Ok(Made { id })
}

/// Changes what a goal says.
pub fn edit(edit: &Edit, ask: GoalEdit) -> Result<()> {
    let text = required(&ask.text)?;
    edit.subject(&text);
    edit.run_on(ROOM, "UPDATE goal SET text = ?2 WHERE id = ?1", (ask.id, text))
}

/// Moves a goal.
pub fn shift(edit: &Edit, ask: GoalMove) -> Result<()> {
    edit.subject(&name(edit, ask.id)?);
    let others: Vec<(Id, i64)> = standing(edit)?.into_iter().filter(|(id, _)| *id != ask.id).collect();
    let position = make_way(edit, &others, ask.before)?;
    edit.run_on(ROOM, "UPDATE goal SET position = ?2 WHERE id = ?1", (ask.id, position))
}

/// Takes a goal away, and from every node that counted toward it.
pub fn remove(edit: &Edit, ask: Which) -> Result<()> {
    edit.subject(&name(edit, ask.id)?);
    edit.run("DELETE FROM node_tag WHERE framework = ?1 AND code = ?2", (SCHOOL_PLAN, ask.id.to_string()))?;
    edit.run_on(ROOM, "DELETE FROM goal WHERE id = ?1", [ask.id])
}

fn name(edit: &Edit, id: Id) -> Result<String> {
    edit.row("SELECT text FROM goal WHERE id = ?1", [id], |row| row.get(0))?.ok_or(Error::NotFound { room: ROOM })
}

fn standing(edit: &Edit) -> Result<Vec<(Id, i64)>> {
    edit.rows("SELECT id, position FROM goal ORDER BY position, id", [], |row| Ok((row.get(0)?, row.get(1)?)))
}

fn make_way(edit: &Edit, others: &[(Id, i64)], before: Option<Id>) -> Result<i64> {
    let at = match before {
        Some(before) => others.iter().position(|(id, _)| *id == before).ok_or(Error::NotFound { room: ROOM })?,
        None => others.len(),
    };
    let place = place(&others.iter().map(|(_, position)| *position).collect::<Vec<_>>(), at);
    for (other, position) in place.shifted {
        if let Some((id, _)) = others.get(other) {
            edit.run_on(ROOM, "UPDATE goal SET position = ?2 WHERE id = ?1", (id, position))?;
        }
    }
    Ok(place.position)
}
