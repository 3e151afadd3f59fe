//! Asks about the school's year.

use super::{Calendar, Term};
use crate::error::{Error, Result};
use crate::store::View;
use crate::value::Id;

/// The calendar as the school set it; years and quarters begin in July until it does.
pub fn calendar(view: &View) -> Result<Calendar> {
    let (year_starts, quarters_start) = view.one(include_str!("starts.sql"), [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut terms = view.rows("SELECT id, name, starts, ends FROM term ORDER BY starts, id", [], term_row)?;
    terms.sort_by_key(|term| term.starts < year_starts);
    Ok(Calendar { year_starts, quarters_start, terms })
}

pub(super) fn term(view: &View, id: Id) -> Result<Term> {
    let found = view.row("SELECT id, name, starts, ends FROM term WHERE id = ?1", [id], term_row)?;
    found.ok_or(Error::NotFound { room: "calendar" })
}

fn term_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Term> {
    Ok(Term { id: row.get(0)?, name: row.get(1)?, starts: row.get(2)?, ends: row.get(3)? })
}
