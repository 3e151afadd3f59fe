//! Budget periods of a source.

use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

use super::{PeriodSpan, read};
use crate::error::{Error, Result};
use crate::logic::{Made, Which};
use crate::store::{Edit, View};
use crate::value::{Day, Id, Money, Patch, Rate};

/// A new budget period.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PeriodAdd {
    /// The source.
    pub source: Id,
    /// Its first day.
    pub starts: Day,
    /// Its last day.
    pub ends: Day,
    /// The rate for running the house, in millionths.
    #[serde(default)]
    pub indirect_rate: Option<Rate>,
    /// The total as the award says it.
    #[serde(default)]
    pub entered_total: Option<Money>,
    /// The day that the figures reach.
    #[serde(default)]
    pub agreed_to: Option<Day>,
}

/// What changes about a budget period; what is absent stays.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PeriodEdit {
    /// The period.
    pub id: Id,
    /// Its first day.
    #[serde(default)]
    pub starts: Option<Day>,
    /// Its last day.
    #[serde(default)]
    pub ends: Option<Day>,
    /// The rate for running the house, in millionths.
    #[serde(default)]
    pub indirect_rate: Option<Rate>,
    /// The total as the award says it.
    #[serde(default)]
    pub entered_total: Patch<Money>,
    /// The day that the figures reach.
    #[serde(default)]
    pub agreed_to: Patch<Day>,
}

/// Adds a budget period.
pub fn add(edit: &Edit, ask: PeriodAdd) -> Result<Made> {
    let source = read::funding_source(edit, ask.source)?.name;
    forward(ask.starts, ask.ends)?;
    edit.subject(&called(&source, ask.starts, ask.ends));
    let id = edit.new_id()?;
    let sql =
        "INSERT INTO budget_period (id, source, starts, ends, indirect_rate, entered_total, agreed_to) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let rate = ask.indirect_rate.unwrap_or_default();
    edit.run(sql, (id, ask.source, ask.starts, ask.ends, rate, ask.entered_total, ask.agreed_to))?;
    Ok(Made { id })
}

/// Changes a budget period.
pub fn edit(edit: &Edit, ask: PeriodEdit) -> Result<()> {
    let (source, before) = found(edit, ask.id)?;
    let sql = "SELECT indirect_rate, entered_total FROM budget_period WHERE id = ?1";
    let (rate, total): (Rate, Option<Money>) = edit.one(sql, [ask.id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let (starts, ends) = (ask.starts.unwrap_or(before.starts), ask.ends.unwrap_or(before.ends));
    forward(starts, ends)?;
    edit.subject(&called(&source, starts, ends));
    let sql = "UPDATE budget_period SET starts = ?2, ends = ?3, indirect_rate = ?4, entered_total = ?5, agreed_to = ?6 WHERE id = ?1";
    let rate = ask.indirect_rate.unwrap_or(rate);
    edit.run_on("budget", sql, (ask.id, starts, ends, rate, ask.entered_total.over(total), ask.agreed_to.over(before.agreed_to)))
}

/// Removes a budget period with its lines and spending.
pub fn remove(edit: &Edit, ask: Which) -> Result<()> {
    edit.subject(&subject(edit, ask.id)?);
    edit.run_on("budget", "DELETE FROM budget_period WHERE id = ?1", [ask.id])
}

/// What people call a period: its source and its days. `not_found` if there is none.
pub(super) fn subject(view: &View, id: Id) -> Result<String> {
    let (source, span) = found(view, id)?;
    Ok(called(&source, span.starts, span.ends))
}

pub(super) fn forward(starts: Day, ends: Day) -> Result<()> {
    if ends < starts { Err(Error::PeriodBackward) } else { Ok(()) }
}

fn found(view: &View, id: Id) -> Result<(String, PeriodSpan)> {
    let sql = "SELECT s.name, p.starts, p.ends, p.agreed_to FROM budget_period p JOIN funding_source s ON s.id = p.source WHERE p.id = ?1";
    let span =
        |row: &rusqlite::Row<'_>| Ok((row.get(0)?, PeriodSpan { id, starts: row.get(1)?, ends: row.get(2)?, agreed_to: row.get(3)? }));
    view.row(sql, [id], span)?.ok_or(Error::NotFound { room: "budget" })
}

fn called(source: &str, starts: Day, ends: Day) -> String {
    format!("{source}, {starts} – {ends}")
}
