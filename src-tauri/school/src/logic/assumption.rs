//! What must be so for the model to work, or for one of its arrows to hold.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::change::ROOM;
use super::{Made, Which, read};
use crate::error::Result;
use crate::store::Edit;
use crate::value::{Day, Id, Patch, required};

/// Something that must be so for the model to work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Assumption {
    /// The record.
    pub id: Id,
    /// What is assumed.
    pub text: String,
    /// When it was last looked at together.
    pub reviewed: Option<Day>,
    /// When it is to be looked at again.
    pub review_on: Option<Day>,
    /// The arrow that it is made for; nothing where it is one of the whole model.
    pub link: Option<Id>,
}

/// A new assumption.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AssumptionAdd {
    /// What is assumed.
    pub text: String,
    /// When it was last looked at together.
    #[serde(default)]
    pub reviewed: Option<Day>,
    /// When it is to be looked at again.
    #[serde(default)]
    pub review_on: Option<Day>,
    /// The arrow that it is made for; else it is one of the whole model.
    #[serde(default)]
    pub link: Option<Id>,
}

/// What changes about an assumption; what is absent stays.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AssumptionEdit {
    /// The record.
    pub id: Id,
    /// What is assumed.
    #[serde(default)]
    pub text: Option<String>,
    /// When it was last looked at together.
    #[serde(default)]
    pub reviewed: Patch<Day>,
    /// When it is to be looked at again.
    #[serde(default)]
    pub review_on: Patch<Day>,
}

/// Adds an assumption, to the model or to one of its arrows.
pub fn add(edit: &Edit, ask: AssumptionAdd) -> Result<Made> {
    let (id, text) = (edit.new_id()?, required(&ask.text)?);
    edit.subject(&text);
    if let Some(link) = ask.link {
        read::link(edit, link)?;
    }
    let sql = "INSERT INTO assumption (id, text, reviewed, review_on, link) VALUES (?1, ?2, ?3, ?4, ?5)";
    edit.run(sql, (id, text, ask.reviewed, ask.review_on, ask.link))?;
    Ok(Made { id })
}

/// Changes an assumption.
pub fn edit(edit: &Edit, ask: AssumptionEdit) -> Result<()> {
    let before = read::assumption(edit, ask.id)?;
    let text = ask.text.map_or(Ok(before.text), |text| required(&text))?;
    edit.subject(&text);
    let (reviewed, again) = (ask.reviewed.over(before.reviewed), ask.review_on.over(before.review_on));
    edit.run_on(ROOM, "UPDATE assumption SET text = ?2, reviewed = ?3, review_on = ?4 WHERE id = ?1", (ask.id, text, reviewed, again))
}

/// Takes an assumption away.
pub fn remove(edit: &Edit, ask: Which) -> Result<()> {
    edit.subject(&read::assumption(edit, ask.id)?.text);
    edit.run_on(ROOM, "DELETE FROM assumption WHERE id = ?1", [ask.id])
}
