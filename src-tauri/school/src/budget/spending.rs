//! What was spent, as the ledger tells it: a row is a payment, or all of a category up to a day.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Category, period};
use crate::error::{Error, Result};
use crate::logic::{Made, Which};
use crate::store::{Edit, View};
use crate::value::{Day, Id, Money, title};

/// Money out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Spending {
    /// The record.
    pub id: Id,
    /// The line of the form.
    pub category: Category,
    /// The day that it was paid, or that the figure reaches.
    pub day: Day,
    /// How much; less than nothing for money back.
    pub amount: Money,
    /// For what.
    pub what: String,
}

/// Money out, as it is told.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SpendingAdd {
    /// The period.
    pub period: Id,
    /// The line of the form.
    pub category: Category,
    /// The day that it was paid, or that the figure reaches.
    pub day: Day,
    /// How much, in cents.
    pub amount: Money,
    /// For what.
    #[serde(default)]
    pub what: Option<String>,
}

/// What changes about money out; what is absent stays.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SpendingEdit {
    /// The record.
    pub id: Id,
    /// The line of the form.
    #[serde(default)]
    pub category: Option<Category>,
    /// The day that it was paid, or that the figure reaches.
    #[serde(default)]
    pub day: Option<Day>,
    /// How much, in cents.
    #[serde(default)]
    pub amount: Option<Money>,
    /// For what.
    #[serde(default)]
    pub what: Option<String>,
}

/// Writes down money out.
pub fn add(edit: &Edit, ask: SpendingAdd) -> Result<Made> {
    let what = title(&ask.what.unwrap_or_default())?;
    name(edit, &what, ask.period)?;
    let id = edit.new_id()?;
    let sql = "INSERT INTO spending (id, period, category, day, amount, what) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    edit.run(sql, (id, ask.period, ask.category, ask.day, ask.amount, what))?;
    Ok(Made { id })
}

/// Changes money out.
pub fn edit(edit: &Edit, ask: SpendingEdit) -> Result<()> {
    let (period, before) = found(edit, ask.id)?;
    let what = ask.what.map_or(Ok(before.what), |what| title(&what))?;
    name(edit, &what, period)?;
    let (category, day) = (ask.category.unwrap_or(before.category), ask.day.unwrap_or(before.day));
    let sql = "UPDATE spending SET category = ?2, day = ?3, amount = ?4, what = ?5 WHERE id = ?1";
    edit.run_on("budget", sql, (ask.id, category, day, ask.amount.unwrap_or(before.amount), what))
}

/// Removes money out.
pub fn remove(edit: &Edit, ask: Which) -> Result<()> {
    let (period, spending) = found(edit, ask.id)?;
    name(edit, &spending.what, period)?;
    edit.run_on("budget", "DELETE FROM spending WHERE id = ?1", [ask.id])
}

/// Reads a row of id, category, day, amount, what, from column `from` on.
pub(super) fn spending_row(row: &rusqlite::Row<'_>, from: usize) -> rusqlite::Result<Spending> {
    Ok(Spending {
        id: row.get(from)?,
        category: row.get(from + 1)?,
        day: row.get(from + 2)?,
        amount: row.get(from + 3)?,
        what: row.get(from + 4)?,
    })
}

fn found(view: &View, id: Id) -> Result<(Id, Spending)> {
    let sql = "SELECT period, id, category, day, amount, what FROM spending WHERE id = ?1";
    view.row(sql, [id], |row| Ok((row.get(0)?, spending_row(row, 1)?)))?.ok_or(Error::NotFound { room: "budget" })
}

/// Money is called by what it was for; without words by its period, which must be there.
fn name(edit: &Edit, what: &str, of: Id) -> Result<()> {
    let period = period::subject(edit, of)?;
    edit.subject(if what.is_empty() { &period } else { what });
    Ok(())
}
