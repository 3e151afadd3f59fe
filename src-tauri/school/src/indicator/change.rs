//! Changes to what is measured.

use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

use super::{Baseline, Quadrant, Target, read};
use crate::error::{Error, Result};
use crate::logic::{Direction, Made, Which};
use crate::store::{Edit, View};
use crate::value::{Id, Patch, paragraph, required, title};

/// A new indicator.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct IndicatorAdd {
    /// What people call it.
    pub name: String,
    /// What kind of question it answers.
    pub quadrant: Quadrant,
    /// Which way is better.
    pub direction: Direction,
    /// The thing in the logic model that it measures.
    #[serde(default)]
    pub node: Option<Id>,
    /// Exactly what is counted, over what.
    #[serde(default)]
    pub definition: Option<String>,
    /// Such as `percent` or `days`.
    #[serde(default)]
    pub unit: Option<String>,
    /// Whether it is read by group too.
    #[serde(default)]
    pub by_group: Option<bool>,
    /// Where it stood.
    #[serde(default)]
    pub baseline: Option<Baseline>,
    /// Where it shall stand.
    #[serde(default)]
    pub target: Option<Target>,
    /// Where the figures come from.
    #[serde(default)]
    pub source: Option<String>,
    /// How often it is read.
    #[serde(default)]
    pub frequency: Option<String>,
    /// Who reads it.
    #[serde(default)]
    pub owner: Option<Id>,
}

/// What changes about an indicator; what is absent stays. A baseline and a target are replaced whole.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct IndicatorEdit {
    /// The indicator.
    pub id: Id,
    /// What people call it.
    #[serde(default)]
    pub name: Option<String>,
    /// What kind of question it answers.
    #[serde(default)]
    pub quadrant: Option<Quadrant>,
    /// Which way is better.
    #[serde(default)]
    pub direction: Option<Direction>,
    /// The thing in the logic model that it measures.
    #[serde(default)]
    pub node: Patch<Id>,
    /// Exactly what is counted, over what.
    #[serde(default)]
    pub definition: Option<String>,
    /// Such as `percent` or `days`.
    #[serde(default)]
    pub unit: Option<String>,
    /// Whether it is read by group too.
    #[serde(default)]
    pub by_group: Option<bool>,
    /// Where it stood.
    #[serde(default)]
    pub baseline: Option<Baseline>,
    /// Where it shall stand.
    #[serde(default)]
    pub target: Option<Target>,
    /// Where the figures come from.
    #[serde(default)]
    pub source: Option<String>,
    /// How often it is read.
    #[serde(default)]
    pub frequency: Option<String>,
    /// Who reads it.
    #[serde(default)]
    pub owner: Patch<Id>,
}

/// What an indicator counts toward.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct IndicatorTagAsk {
    /// The indicator.
    pub indicator: Id,
    /// Such as `fscs_absence`.
    pub code: String,
}

/// Adds an indicator.
pub fn add(edit: &Edit, ask: IndicatorAdd) -> Result<Made> {
    let (id, name) = (edit.new_id()?, required(&ask.name)?);
    edit.subject(&name);
    let fields = Fields {
        name,
        node: ask.node,
        quadrant: ask.quadrant,
        definition: ask.definition.unwrap_or_default(),
        unit: ask.unit.unwrap_or_default(),
        direction: ask.direction,
        by_group: ask.by_group.unwrap_or_default(),
        baseline: ask.baseline.unwrap_or_default(),
        target: ask.target.unwrap_or_default(),
        source: ask.source.unwrap_or_default(),
        frequency: ask.frequency.unwrap_or_default(),
        owner: ask.owner,
    };
    fields.write(edit, include_str!("add.sql"), id)?;
    Ok(Made { id })
}

/// Changes an indicator.
pub fn edit(edit: &Edit, ask: IndicatorEdit) -> Result<()> {
    let before = read::record(edit, ask.id)?.indicator;
    let name = ask.name.map_or(Ok(before.name), |name| required(&name))?;
    edit.subject(&name);
    let fields = Fields {
        name,
        node: ask.node.over(before.node.map(|node| node.id)),
        quadrant: ask.quadrant.unwrap_or(before.quadrant),
        definition: ask.definition.unwrap_or(before.definition),
        unit: ask.unit.unwrap_or(before.unit),
        direction: ask.direction.unwrap_or(before.direction),
        by_group: ask.by_group.unwrap_or(before.by_group),
        baseline: ask.baseline.unwrap_or(before.baseline),
        target: ask.target.unwrap_or(before.target),
        source: ask.source.unwrap_or(before.source),
        frequency: ask.frequency.unwrap_or(before.frequency),
        owner: ask.owner.over(before.owner.map(|owner| owner.id)),
    };
    fields.write(edit, include_str!("edit.sql"), ask.id)
}

/// Removes an indicator with its readings.
pub fn remove(edit: &Edit, ask: Which) -> Result<()> {
    edit.subject(&read::record(edit, ask.id)?.indicator.name);
    edit.run_on("indicator", "DELETE FROM indicator WHERE id = ?1", [ask.id])
}

/// Says what an indicator counts toward.
pub fn tag(edit: &Edit, ask: IndicatorTagAsk) -> Result<Made> {
    let (id, code) = (edit.new_id()?, required(&ask.code)?);
    edit.subject(&read::record(edit, ask.indicator)?.indicator.name);
    edit.run("INSERT INTO indicator_tag (id, indicator, code) VALUES (?1, ?2, ?3)", (id, ask.indicator, code))?;
    Ok(Made { id })
}

/// Takes a tag away.
pub fn untag(edit: &Edit, ask: Which) -> Result<()> {
    let sql = "SELECT i.name FROM indicator_tag t JOIN indicator i ON i.id = t.indicator WHERE t.id = ?1";
    let name: String = edit.row(sql, [ask.id], |row| row.get(0))?.ok_or(Error::NotFound { room: "indicator" })?;
    edit.subject(&name);
    edit.run_on("indicator", "DELETE FROM indicator_tag WHERE id = ?1", [ask.id])
}

/// An indicator as it will stand.
struct Fields {
    name: String,
    node: Option<Id>,
    quadrant: Quadrant,
    definition: String,
    unit: String,
    direction: Direction,
    by_group: bool,
    baseline: Baseline,
    target: Target,
    source: String,
    frequency: String,
    owner: Option<Id>,
}

impl Fields {
    fn write(&self, edit: &Edit, sql: &str, id: Id) -> Result<()> {
        there(edit, "logic", "SELECT count(*) FROM node WHERE id = ?1", self.node)?;
        there(edit, "partner", "SELECT count(*) FROM person WHERE id = ?1", self.owner)?;
        let params = rusqlite::params![
            id,
            self.name,
            self.node,
            self.quadrant,
            paragraph(&self.definition)?,
            title(&self.unit)?,
            self.direction,
            self.by_group,
            title(&self.baseline.label)?,
            self.baseline.value,
            title(&self.baseline.method)?,
            title(&self.target.label)?,
            self.target.day,
            self.target.value,
            title(&self.source)?,
            title(&self.frequency)?,
            self.owner,
        ];
        edit.run_on("indicator", sql, params)
    }
}

/// Fails with `not_found` where an id names no record of an earlier room; `count` counts the records of an id.
pub(crate) fn there(view: &View, room: &'static str, count: &str, id: Option<Id>) -> Result<()> {
    let Some(id) = id else { return Ok(()) };
    match view.one(count, [id], |row| row.get::<_, i64>(0))? {
        0 => Err(Error::NotFound { room }),
        _ => Ok(()),
    }
}
