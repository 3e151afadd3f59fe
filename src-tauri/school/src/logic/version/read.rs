//! Asks about versions.

use rusqlite::Row;

use super::super::change::ROOM;
use super::body::Body;
use super::{ModelDifference, VersionLine, VersionsCompared, compare};
use crate::error::{Error, Result};
use crate::store::View;
use crate::value::Id;

/// All versions, the newest first.
pub fn versions(view: &View) -> Result<Vec<VersionLine>> {
    let sql = "SELECT id, number, name, changed, note, body IS NOT NULL FROM model_version ORDER BY number DESC, changed DESC, id DESC";
    view.rows(sql, [], line_in)
}

/// One version, or `not_found`.
pub(super) fn version(view: &View, id: Id) -> Result<VersionLine> {
    let sql = "SELECT id, number, name, changed, note, body IS NOT NULL FROM model_version WHERE id = ?1";
    view.row(sql, [id], line_in)?.ok_or(Error::NotFound { room: ROOM })
}

/// The model that a version keeps; `version_not_kept` where it was only counted.
pub(super) fn kept(view: &View, id: Id) -> Result<Body> {
    let version = version(view, id)?;
    let body: Option<String> = view.one("SELECT body FROM model_version WHERE id = ?1", [id], |row| row.get(0))?;
    Body::read(&body.ok_or_else(|| Error::VersionNotKept { version: version.called() })?)
}

/// What differs between two versions, or between one and the model as it stands.
pub fn differences(view: &View, ask: VersionsCompared) -> Result<Vec<ModelDifference>> {
    let side = |id: Option<Id>| id.map_or_else(|| Body::standing(view), |id| kept(view, id));
    Ok(compare::differences(&side(ask.from)?, &side(ask.to)?))
}

fn line_in(row: &Row<'_>) -> rusqlite::Result<VersionLine> {
    let (id, number, name, changed, note) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?);
    Ok(VersionLine { id, number, name, changed, note, kept: row.get(5)? })
}
