//! Copies that can be trusted: written beside, checked, synced to the disk, then renamed.

use std::fs::File;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::file::{self, Role};
use super::{check, migrate};
use crate::error::{Error, Result};
use crate::value::Id;

/// Writes a package of the school (or package) at `from`: one verified snapshot. With `replace` an older file
/// of the same name gives way in the same instant; else `place_taken`.
pub fn save_package(from: &Path, to: &Path, replace: bool) -> Result<()> {
    snapshot(from, to, replace, |conn| file::set_role(conn, Role::Package))
}

/// A verified copy of the package at `from` as a live school at `to`, on a device of its own.
pub(super) fn copy_in(from: &Path, to: &Path, device: Id) -> Result<()> {
    if file::role(from)? != Role::Package {
        return Err(Error::NotAPackage);
    }
    snapshot(from, to, false, |conn| {
        file::set_role(conn, Role::Live)?;
        file::set_device(conn, device)
    })
}

fn snapshot(from: &Path, to: &Path, replace: bool, finish: impl FnOnce(&Connection) -> Result<()>) -> Result<()> {
    let source = file::open_to_read(from)?;
    migrate::readable(&source)?;
    // A live school never gives way to a copy, whatever a dialog was told.
    if !replace || file::role(to).is_ok_and(|role| role == Role::Live) {
        free(to)?;
    }
    let beside = beside(to)?;
    file::remove(&beside);
    let written = write(&source, &beside, finish).and_then(|()| settle(&beside, to, replace));
    if written.is_err() {
        file::remove(&beside);
    }
    written
}

fn write(source: &Connection, beside: &Path, finish: impl FnOnce(&Connection) -> Result<()>) -> Result<()> {
    // The engine reports a full disk and a forbidden folder alike as not able to open: ask the system first.
    drop(File::create_new(beside).map_err(|error| Error::from_place(beside, &error))?);
    let name = beside.to_str().ok_or_else(|| Error::PlaceFailed { path: beside.display().to_string(), reason: "UTF-8".to_owned() })?;
    source.execute("VACUUM INTO ?1", [name])?;
    let copy = Connection::open(beside)?;
    copy.pragma_update(None, "journal_mode", "DELETE")?;
    copy.pragma_update(None, "secure_delete", true)?;
    finish(&copy)?;
    drop(copy);
    let again = file::open_to_read(beside)?;
    let report = check::check(&again)?;
    if let Some(finding) = report.findings.first() {
        return Err(Error::Damaged { what: finding.what.clone() });
    }
    Ok(())
}

/// Whether keys and pages agree, inside a transaction that is about to be committed.
pub(super) fn sound(conn: &Connection) -> Result<()> {
    let dangling: i64 = conn.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
    if dangling > 0 {
        return Err(Error::Damaged { what: format!("foreign keys: {dangling}") });
    }
    Ok(())
}

/// Nothing lies at this place yet.
pub(super) fn free(to: &Path) -> Result<()> {
    if to.exists() { Err(Error::PlaceTaken { path: to.display().to_string() }) } else { Ok(()) }
}

/// Gives a file that is whole and on the disk its name.
pub(super) fn settle(beside: &Path, to: &Path, replace: bool) -> Result<()> {
    File::options().write(true).open(beside).and_then(|file| file.sync_all()).map_err(|error| Error::from_place(beside, &error))?;
    if !replace {
        free(to)?;
        // The journal of a school that once lay here would be read as this one's.
        file::remove(to);
    }
    std::fs::rename(beside, to).map_err(|error| Error::from_place(to, &error))?;
    sync_folder(to)
}

/// A hidden name in the same folder, so that the rename is one step of the file system.
pub(super) fn beside(to: &Path) -> Result<PathBuf> {
    let missing = || Error::PlaceMissing { path: to.display().to_string() };
    let name = to.file_name().ok_or_else(missing)?;
    let mut hidden = std::ffi::OsString::from(".");
    hidden.push(name);
    hidden.push(".partial");
    Ok(to.with_file_name(hidden))
}

#[cfg(unix)]
fn sync_folder(of: &Path) -> Result<()> {
    let folder = match of.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(|error| Error::from_place(folder, &error))
}

#[cfg(not(unix))]
fn sync_folder(_of: &Path) -> Result<()> {
    Ok(()) // a folder cannot be opened to sync it there; the rename itself is durable
}
