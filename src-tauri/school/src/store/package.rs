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
    if !replace && to.exists() {
        return Err(Error::PlaceTaken { path: to.display().to_string() });
    }
    let beside = beside(to)?;
    file::remove(&beside);
    let written = write(&source, &beside, finish).and_then(|()| {
        if !replace && to.exists() {
            return Err(Error::PlaceTaken { path: to.display().to_string() });
        }
        std::fs::rename(&beside, to).map_err(|error| Error::from_place(to, &error))?;
        sync_folder(to)
    });
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
    drop(again);
    File::open(beside).and_then(|file| file.sync_all()).map_err(|error| Error::from_place(beside, &error))
}

/// Whether keys and pages agree, inside a transaction that is about to be committed.
pub(super) fn sound(conn: &Connection) -> Result<()> {
    let dangling: i64 = conn.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
    if dangling > 0 {
        return Err(Error::Damaged { what: format!("foreign keys: {dangling}") });
    }
    Ok(())
}

/// A hidden name in the same folder, so that the rename is one step of the file system.
fn beside(to: &Path) -> Result<PathBuf> {
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
