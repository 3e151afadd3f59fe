//! Data points, and the same by group.

use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

use super::{Reading, ReadingStatus, part_of_whole, read};
use crate::calendar;
use crate::error::{Error, Result};
use crate::logic::{Made, Which};
use crate::store::{Edit, View};
use crate::value::{Day, Decimal, Id, Patch, required};

/// A new reading.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ReadingAdd {
    /// The indicator.
    pub indicator: Id,
    /// The period as people say it; without days it must be one that the calendar knows, as `2025-26 to May`.
    pub label: String,
    /// Its first day.
    #[serde(default)]
    pub starts: Option<Day>,
    /// Its last day.
    #[serde(default)]
    pub ends: Option<Day>,
    /// Whether it is only the part of a period up to now.
    #[serde(default)]
    pub to_date: Option<bool>,
    /// How much.
    pub value: Decimal,
    /// How many of them, where known.
    #[serde(default)]
    pub numerator: Option<i64>,
    /// Out of how many, where known.
    #[serde(default)]
    pub denominator: Option<i64>,
    /// How firm it is; final unless said.
    #[serde(default)]
    pub status: Option<ReadingStatus>,
}

/// What changes about a reading; what is absent stays. A new label without days takes the calendar's days, where
/// the calendar knows it.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ReadingEdit {
    /// The reading.
    pub id: Id,
    /// The period as people say it.
    #[serde(default)]
    pub label: Option<String>,
    /// Its first day.
    #[serde(default)]
    pub starts: Option<Day>,
    /// Its last day.
    #[serde(default)]
    pub ends: Option<Day>,
    /// Whether it is only the part of a period up to now.
    #[serde(default)]
    pub to_date: Option<bool>,
    /// How much.
    #[serde(default)]
    pub value: Option<Decimal>,
    /// How many of them, where known.
    #[serde(default)]
    pub numerator: Patch<i64>,
    /// Out of how many, where known.
    #[serde(default)]
    pub denominator: Patch<i64>,
    /// How firm it is.
    #[serde(default)]
    pub status: Option<ReadingStatus>,
}

/// A new group of a reading.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GroupAdd {
    /// The reading.
    pub reading: Id,
    /// The group.
    pub name: String,
    /// How many of them.
    pub numerator: i64,
    /// Out of how many.
    pub denominator: i64,
}

/// Adds a reading.
pub fn add(edit: &Edit, ask: ReadingAdd) -> Result<Made> {
    let indicator = read::record(edit, ask.indicator)?.indicator;
    let span = span(edit, &ask.label, ask.starts, ask.ends, ask.to_date)?;
    part_of_whole(ask.numerator, ask.denominator)?;
    edit.subject(&format!("{}, {}", indicator.name, span.label));
    let id = edit.new_id()?;
    let sql = "INSERT INTO reading (id, indicator, label, starts, ends, to_date, value, numerator, denominator, status)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
    let status = ask.status.unwrap_or_default();
    let Span { label, starts, ends, to_date } = span;
    edit.run(sql, rusqlite::params![id, ask.indicator, label, starts, ends, to_date, ask.value, ask.numerator, ask.denominator, status])?;
    Ok(Made { id })
}

/// Changes a reading.
pub fn edit(edit: &Edit, ask: ReadingEdit) -> Result<()> {
    let (of, before) = found(edit, ask.id)?;
    let renamed = ask.label.as_ref().is_some_and(|label| *label != before.label);
    let label = ask.label.unwrap_or(before.label);
    let known = if renamed && ask.starts.is_none() && ask.ends.is_none() { span(edit, &label, None, None, ask.to_date).ok() } else { None };
    let span = match known {
        Some(span) => span,
        None => {
            let (starts, ends) = (ask.starts.unwrap_or(before.starts), ask.ends.unwrap_or(before.ends));
            span(edit, &label, Some(starts), Some(ends), Some(ask.to_date.unwrap_or(before.to_date)))?
        }
    };
    let (numerator, denominator) = (ask.numerator.over(before.numerator), ask.denominator.over(before.denominator));
    part_of_whole(numerator, denominator)?;
    edit.subject(&format!("{of}, {}", span.label));
    let Span { label, starts, ends, to_date } = span;
    let (value, status) = (ask.value.unwrap_or(before.value), ask.status.unwrap_or(before.status));
    let sql =
        "UPDATE reading SET label = ?2, starts = ?3, ends = ?4, to_date = ?5, value = ?6, numerator = ?7, denominator = ?8, status = ?9
               WHERE id = ?1";
    edit.run_on("indicator", sql, rusqlite::params![ask.id, label, starts, ends, to_date, value, numerator, denominator, status])
}

/// Removes a reading with its groups.
pub fn remove(edit: &Edit, ask: Which) -> Result<()> {
    let (of, reading) = found(edit, ask.id)?;
    edit.subject(&format!("{of}, {}", reading.label));
    edit.run_on("indicator", "DELETE FROM reading WHERE id = ?1", [ask.id])
}

/// Adds a group to a reading.
pub fn add_group(edit: &Edit, ask: GroupAdd) -> Result<Made> {
    let (id, name) = (edit.new_id()?, required(&ask.name)?);
    part_of_whole(Some(ask.numerator), Some(ask.denominator))?;
    let (of, reading) = found(edit, ask.reading)?;
    edit.subject(&format!("{of}, {}, {name}", reading.label));
    let sql = "INSERT INTO reading_group (id, reading, name, numerator, denominator) VALUES (?1, ?2, ?3, ?4, ?5)";
    edit.run(sql, (id, ask.reading, name, ask.numerator, ask.denominator))?;
    Ok(Made { id })
}

/// Removes a group from a reading.
pub fn remove_group(edit: &Edit, ask: Which) -> Result<()> {
    let missing = Error::NotFound { room: "indicator" };
    let sql = "SELECT reading, name FROM reading_group WHERE id = ?1";
    let (reading, name): (Id, String) = edit.row(sql, [ask.id], |row| Ok((row.get(0)?, row.get(1)?)))?.ok_or(missing)?;
    let (of, reading) = found(edit, reading)?;
    edit.subject(&format!("{of}, {}, {name}", reading.label));
    edit.run_on("indicator", "DELETE FROM reading_group WHERE id = ?1", [ask.id])
}

/// A reading with the name of its indicator.
fn found(view: &View, id: Id) -> Result<(String, Reading)> {
    let missing = Error::NotFound { room: "indicator" };
    let of: Id = view.row("SELECT indicator FROM reading WHERE id = ?1", [id], |row| row.get(0))?.ok_or(missing.clone())?;
    let record = read::record(view, of)?;
    let reading = record.readings.into_iter().find(|reading| reading.id == id).ok_or(missing)?;
    Ok((record.indicator.name, reading))
}

struct Span {
    label: String,
    starts: Day,
    ends: Day,
    to_date: bool,
}

/// The days given, or those that the calendar knows by this label.
fn span(view: &View, label: &str, starts: Option<Day>, ends: Option<Day>, to_date: Option<bool>) -> Result<Span> {
    let label = required(label)?;
    let missing = |field: &str| Error::AskFieldMissing { field: field.to_owned() };
    let span = match (starts, ends) {
        (Some(starts), Some(ends)) => Span { label, starts, ends, to_date: to_date.unwrap_or_default() },
        (Some(_), None) => return Err(missing("ends")),
        (None, Some(_)) => return Err(missing("starts")),
        (None, None) => {
            let period = calendar::read::calendar(view)?.period(&label)?;
            Span { label: period.label, starts: period.starts, ends: period.ends, to_date: to_date.unwrap_or(period.to_date) }
        }
    };
    if span.ends < span.starts {
        return Err(Error::PeriodBackward);
    }
    Ok(span)
}
