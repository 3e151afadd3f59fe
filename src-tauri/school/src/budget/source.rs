//! Funding sources, and the resources of the logic model that they stand behind.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::read;
use crate::error::{Error, Result};
use crate::indicator::change::there;
use crate::logic::{Made, Named, Which};
use crate::store::{Edit, sql_text};
use crate::value::{Day, Id, Patch, paragraph, required, title};

/// How likely it is that the money comes again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Likelihood {
    /// Hardly.
    Low,
    /// Perhaps.
    Medium,
    /// Most likely.
    High,
}
sql_text!(Likelihood { "low" => Low, "medium" => Medium, "high" => High });

/// Who gives the money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct FundingSource {
    /// The record.
    pub id: Id,
    /// What people call it.
    pub name: String,
    /// Whether it is federal money.
    pub federal: bool,
    /// Its number in the federal listing, such as `84.287`.
    pub assistance_listing: String,
    /// The rules that it goes by, such as `2cfr200-as-of-award`.
    pub rules: String,
    /// The last day of the award.
    pub award_end: Option<Day>,
    /// Whether it may be promised as match for another award.
    pub eligible_as_match: bool,
    /// What else there is to know.
    pub note: String,
    /// What follows when the award ends.
    pub renewal: Option<Renewal>,
}

/// What follows when an award ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Renewal {
    /// Who sees to it.
    pub owner: Option<Named>,
    /// The next step.
    pub step: String,
    /// By when.
    pub due: Option<Day>,
    /// How likely it is.
    pub likelihood: Option<Likelihood>,
}

/// What follows when an award ends, as it is told.
#[derive(Debug, Clone, Default, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct RenewalAsk {
    /// Who sees to it.
    pub owner: Option<Id>,
    /// The next step.
    pub step: String,
    /// By when.
    pub due: Option<Day>,
    /// How likely it is.
    pub likelihood: Option<Likelihood>,
}

/// A resource of the logic model that a source stands behind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct BackedResource {
    /// The bond of the two: what `budget_unback_resource` takes away.
    pub id: Id,
    /// The node.
    pub node: Id,
    /// What it says.
    pub text: String,
}

/// A new funding source.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SourceAdd {
    /// What people call it.
    pub name: String,
    /// Whether it is federal money.
    pub federal: bool,
    /// Its number in the federal listing.
    #[serde(default)]
    pub assistance_listing: Option<String>,
    /// The rules that it goes by.
    #[serde(default)]
    pub rules: Option<String>,
    /// The last day of the award.
    #[serde(default)]
    pub award_end: Option<Day>,
    /// Whether it may be promised as match for another award; it may unless said.
    #[serde(default)]
    pub eligible_as_match: Option<bool>,
    /// What else there is to know.
    #[serde(default)]
    pub note: Option<String>,
    /// What follows when the award ends.
    #[serde(default)]
    pub renewal: Option<RenewalAsk>,
}

/// What changes about a funding source; what is absent stays. A renewal is replaced whole.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SourceEdit {
    /// The source.
    pub id: Id,
    /// What people call it.
    #[serde(default)]
    pub name: Option<String>,
    /// Whether it is federal money.
    #[serde(default)]
    pub federal: Option<bool>,
    /// Its number in the federal listing.
    #[serde(default)]
    pub assistance_listing: Option<String>,
    /// The rules that it goes by.
    #[serde(default)]
    pub rules: Option<String>,
    /// The last day of the award.
    #[serde(default)]
    pub award_end: Patch<Day>,
    /// Whether it may be promised as match for another award.
    #[serde(default)]
    pub eligible_as_match: Option<bool>,
    /// What else there is to know.
    #[serde(default)]
    pub note: Option<String>,
    /// What follows when the award ends.
    #[serde(default)]
    pub renewal: Patch<RenewalAsk>,
}

/// A resource of the logic model and the source behind it.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Backing {
    /// The node.
    pub node: Id,
    /// The source.
    pub source: Id,
}

/// Adds a funding source.
pub fn add(edit: &Edit, ask: SourceAdd) -> Result<Made> {
    let (id, name) = (edit.new_id()?, required(&ask.name)?);
    edit.subject(&name);
    let renewal = ask.renewal.unwrap_or_default();
    there(edit, "partner", "SELECT count(*) FROM person WHERE id = ?1", renewal.owner)?;
    let params = rusqlite::params![
        id,
        name,
        ask.federal,
        title(&ask.assistance_listing.unwrap_or_default())?,
        title(&ask.rules.unwrap_or_default())?,
        ask.award_end,
        ask.eligible_as_match.unwrap_or(true),
        paragraph(&ask.note.unwrap_or_default())?,
        renewal.owner,
        title(&renewal.step)?,
        renewal.due,
        renewal.likelihood,
    ];
    edit.run(include_str!("add_source.sql"), params)?;
    Ok(Made { id })
}

/// Changes a funding source.
pub fn edit(edit: &Edit, ask: SourceEdit) -> Result<()> {
    let before = read::funding_source(edit, ask.id)?;
    let name = ask.name.map_or(Ok(before.name), |name| required(&name))?;
    edit.subject(&name);
    let renewal = ask.renewal.over(before.renewal.map(RenewalAsk::from)).unwrap_or_default();
    there(edit, "partner", "SELECT count(*) FROM person WHERE id = ?1", renewal.owner)?;
    let params = rusqlite::params![
        ask.id,
        name,
        ask.federal.unwrap_or(before.federal),
        title(&ask.assistance_listing.unwrap_or(before.assistance_listing))?,
        title(&ask.rules.unwrap_or(before.rules))?,
        ask.award_end.over(before.award_end),
        ask.eligible_as_match.unwrap_or(before.eligible_as_match),
        paragraph(&ask.note.unwrap_or(before.note))?,
        renewal.owner,
        title(&renewal.step)?,
        renewal.due,
        renewal.likelihood,
    ];
    edit.run_on("budget", include_str!("edit_source.sql"), params)
}

/// Removes a funding source with its periods, lines, spending, certifications and promised match.
pub fn remove(edit: &Edit, ask: Which) -> Result<()> {
    edit.subject(&read::funding_source(edit, ask.id)?.name);
    edit.run_on("budget", "DELETE FROM funding_source WHERE id = ?1", [ask.id])
}

/// Puts a source behind a resource of the logic model; once is enough.
pub fn back(edit: &Edit, ask: Backing) -> Result<Made> {
    there(edit, "logic", "SELECT count(*) FROM node WHERE id = ?1 AND col = 'resource'", Some(ask.node))?;
    edit.subject(&subject(edit, ask.node, ask.source)?);
    let known = "SELECT id FROM resource_source WHERE node = ?1 AND source = ?2 ORDER BY id LIMIT 1";
    if let Some(id) = edit.row(known, (ask.node, ask.source), |row| row.get(0))? {
        return Ok(Made { id });
    }
    let id = edit.new_id()?;
    edit.run("INSERT INTO resource_source (id, node, source) VALUES (?1, ?2, ?3)", (id, ask.node, ask.source))?;
    Ok(Made { id })
}

/// Takes a source away from behind a resource.
pub fn unback(edit: &Edit, ask: Which) -> Result<()> {
    let sql = "SELECT node, source FROM resource_source WHERE id = ?1";
    let (node, source) = edit.row(sql, [ask.id], |row| Ok((row.get(0)?, row.get(1)?)))?.ok_or(Error::NotFound { room: "budget" })?;
    edit.subject(&subject(edit, node, source)?);
    edit.run_on("budget", "DELETE FROM resource_source WHERE id = ?1", [ask.id])
}

fn subject(edit: &Edit, node: Id, source: Id) -> Result<String> {
    let source = read::funding_source(edit, source)?.name;
    let node: String =
        edit.row("SELECT text FROM node WHERE id = ?1", [node], |row| row.get(0))?.ok_or(Error::NotFound { room: "logic" })?;
    Ok(format!("{node}, {source}"))
}

impl From<Renewal> for RenewalAsk {
    fn from(renewal: Renewal) -> Self {
        let owner = renewal.owner.map(|owner| owner.id);
        RenewalAsk { owner, step: renewal.step, due: renewal.due, likelihood: renewal.likelihood }
    }
}
