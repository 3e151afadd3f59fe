//! Naming the model as it stands, and what is said of a version.

use super::super::Which;
use super::super::change::ROOM;
use super::body::Body;
use super::{VersionEdit, VersionMade, VersionName, read};
use crate::error::Result;
use crate::store::Edit;
use crate::value::{paragraph, required};

/// Keeps the whole model as it stands under a name.
pub fn name(edit: &Edit, ask: VersionName) -> Result<VersionMade> {
    let (id, name, note) = (edit.new_id()?, required(&ask.name)?, paragraph(ask.note.as_deref().unwrap_or_default())?);
    edit.subject(&name);
    let body = Body::standing(edit)?.written()?;
    let number = edit.one("SELECT coalesce(max(number), 0) + 1 FROM model_version", [], |row| row.get(0))?;
    let sql = "INSERT INTO model_version (id, number, changed, note, name, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    edit.run(sql, (id, number, edit.today(), note, name, body))?;
    Ok(VersionMade { id, number })
}

/// Changes a version's name and note.
pub fn edit(edit: &Edit, ask: VersionEdit) -> Result<()> {
    let before = read::version(edit, ask.id)?;
    edit.subject(&before.called());
    let name = ask.name.map(|name| required(&name)).transpose()?;
    if let Some(name) = &name {
        edit.subject(name);
    }
    let note = ask.note.map_or(Ok(before.note), |note| paragraph(&note))?;
    edit.run_on(ROOM, "UPDATE model_version SET name = ?2, note = ?3 WHERE id = ?1", (ask.id, name.unwrap_or(before.name), note))
}

/// Takes a version away with what it keeps; the model itself stays as it is.
pub fn remove(edit: &Edit, ask: Which) -> Result<()> {
    edit.subject(&read::version(edit, ask.id)?.called());
    edit.run_on(ROOM, "DELETE FROM model_version WHERE id = ?1", [ask.id])
}
