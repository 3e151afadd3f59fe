//! Who certified how much of their time they worked on a source.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::period::forward;
use super::read;
use crate::error::{Error, Result};
use crate::logic::{Made, Named, Which};
use crate::store::{Edit, View};
use crate::value::{Day, Id, Patch, Rate};

/// A certification of time and effort.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Certification {
    /// The record.
    pub id: Id,
    /// Who.
    pub person: Named,
    /// From this day.
    pub starts: Day,
    /// Through this day.
    pub ends: Day,
    /// How much of the time, in millionths.
    pub share: Rate,
    /// When it was signed; nothing while it is not.
    pub signed: Option<Day>,
}

/// A new certification.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CertificationAdd {
    /// The source.
    pub source: Id,
    /// Who.
    pub person: Id,
    /// From this day.
    pub starts: Day,
    /// Through this day.
    pub ends: Day,
    /// How much of the time, in millionths.
    pub share: Rate,
    /// When it was signed.
    #[serde(default)]
    pub signed: Option<Day>,
}

/// What changes about a certification; what is absent stays.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CertificationEdit {
    /// The record.
    pub id: Id,
    /// From this day.
    #[serde(default)]
    pub starts: Option<Day>,
    /// Through this day.
    #[serde(default)]
    pub ends: Option<Day>,
    /// How much of the time, in millionths.
    #[serde(default)]
    pub share: Option<Rate>,
    /// When it was signed.
    #[serde(default)]
    pub signed: Patch<Day>,
}

/// Adds a certification.
pub fn add(edit: &Edit, ask: CertificationAdd) -> Result<Made> {
    read::funding_source(edit, ask.source)?;
    let missing = Error::NotFound { room: "partner" };
    let person: String = edit.row("SELECT name FROM person WHERE id = ?1", [ask.person], |row| row.get(0))?.ok_or(missing)?;
    forward(ask.starts, ask.ends)?;
    edit.subject(&called(&person, ask.starts, ask.ends));
    let id = edit.new_id()?;
    let sql = "INSERT INTO time_certification (id, person, source, starts, ends, share, signed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    edit.run(sql, (id, ask.person, ask.source, ask.starts, ask.ends, ask.share, ask.signed))?;
    Ok(Made { id })
}

/// Changes a certification.
pub fn edit(edit: &Edit, ask: CertificationEdit) -> Result<()> {
    let before = found(edit, ask.id)?;
    let (starts, ends) = (ask.starts.unwrap_or(before.starts), ask.ends.unwrap_or(before.ends));
    forward(starts, ends)?;
    edit.subject(&called(&before.person.name, starts, ends));
    let sql = "UPDATE time_certification SET starts = ?2, ends = ?3, share = ?4, signed = ?5 WHERE id = ?1";
    edit.run_on("budget", sql, (ask.id, starts, ends, ask.share.unwrap_or(before.share), ask.signed.over(before.signed)))
}

/// Removes a certification.
pub fn remove(edit: &Edit, ask: Which) -> Result<()> {
    let before = found(edit, ask.id)?;
    edit.subject(&called(&before.person.name, before.starts, before.ends));
    edit.run_on("budget", "DELETE FROM time_certification WHERE id = ?1", [ask.id])
}

/// Of a source, the earliest first.
pub(super) fn of_source(view: &View, source: Id) -> Result<Vec<Certification>> {
    let sql = "SELECT c.id, c.person, p.name, c.starts, c.ends, c.share, c.signed
               FROM time_certification c JOIN person p ON p.id = c.person WHERE c.source = ?1 ORDER BY c.starts, p.name, c.id";
    view.rows(sql, [source], certification_row)
}

fn found(view: &View, id: Id) -> Result<Certification> {
    let sql = "SELECT c.id, c.person, p.name, c.starts, c.ends, c.share, c.signed
               FROM time_certification c JOIN person p ON p.id = c.person WHERE c.id = ?1";
    view.row(sql, [id], certification_row)?.ok_or(Error::NotFound { room: "budget" })
}

fn certification_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Certification> {
    Ok(Certification {
        id: row.get(0)?,
        person: Named { id: row.get(1)?, name: row.get(2)? },
        starts: row.get(3)?,
        ends: row.get(4)?,
        share: row.get(5)?,
        signed: row.get(6)?,
    })
}

fn called(person: &str, starts: Day, ends: Day) -> String {
    format!("{person}, {starts} – {ends}")
}
