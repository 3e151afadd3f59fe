//! Everything that the rooms hold, as one CSV file a table: ids as UUID text, money as cents, rates as millionths,
//! readings as ten-thousandths, nothing as an empty field. Without log, device or time, so that two equal schools
//! give equal folders.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use rusqlite::types::{FromSql, ValueRef};
use school::store::Cell;
use school::value::Id;
use school::{Error, Result, View};

/// Writes the folder `to`. It appears whole or not at all; what is there already is refused with `place_taken`.
pub fn export(view: &View, to: &Path) -> Result<()> {
    free(to)?;
    let beside = beside(to)?;
    clear(&beside)?;
    let written = write(view, &beside).and_then(|()| {
        free(to)?;
        fs::rename(&beside, to).map_err(|error| Error::from_place(to, &error))?;
        sync_folder(folder_of(to))
    });
    if written.is_err() {
        // The first fault is the one to tell; what stays under the hidden name is cleared by the next export.
        drop(fs::remove_dir_all(&beside));
    }
    written
}

/// A link that leads nowhere is something too: renaming would put the folder in its place.
fn free(to: &Path) -> Result<()> {
    match fs::symlink_metadata(to) {
        Ok(_) => Err(Error::PlaceTaken { path: to.display().to_string() }),
        Err(_) => Ok(()), // nothing there, or a place that the writing itself will name the fault of
    }
}

/// A hidden name in the same folder, so that the rename is one step of the file system.
fn beside(to: &Path) -> Result<PathBuf> {
    let name = to.file_name().ok_or_else(|| Error::PlaceMissing { path: to.display().to_string() })?;
    let mut hidden = OsString::from(".");
    hidden.push(name);
    hidden.push(".partial");
    Ok(to.with_file_name(hidden))
}

fn clear(beside: &Path) -> Result<()> {
    match fs::remove_dir_all(beside) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::from_place(beside, &error)),
        _ => Ok(()),
    }
}

fn write(view: &View, folder: &Path) -> Result<()> {
    fs::create_dir(folder).map_err(|error| Error::from_place(folder, &error))?;
    for table in view.tables()? {
        let path = folder.join(format!("{table}.csv"));
        let (columns, records) = view.records(&table)?;
        sheet(&path, &columns, records).map_err(|error| Error::from_place(&path, &error))?;
    }
    sync_folder(folder)
}

fn sheet(path: &Path, columns: &[String], records: Vec<Vec<Cell>>) -> io::Result<()> {
    let mut lines = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    lines.write_record(columns)?;
    for record in records {
        lines.write_record(record.into_iter().map(field))?;
    }
    let text = lines.into_inner().map_err(|error| io::Error::other(error.to_string()))?;
    let mut file = File::create_new(path)?;
    file.write_all(&text)?;
    file.sync_all()
}

fn field(cell: Cell) -> String {
    match cell {
        Cell::Nothing => String::new(),
        Cell::Number(number) => number.to_string(),
        Cell::Text(text) => escaped(text),
        Cell::Bytes(bytes) => match Id::column_result(ValueRef::Blob(&bytes)) {
            Ok(id) => id.to_string(),
            Err(_) => bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
        },
    }
}

/// A spreadsheet would run a text that begins like a formula: a single quote before it keeps it a text. A text that
/// begins with such quotes and then like a formula gets one more, so that taking one away gives back each text.
fn escaped(text: String) -> String {
    if text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r', '\0']) {
        return format!("'{text}");
    }
    text
}

fn folder_of(to: &Path) -> &Path {
    match to.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> Result<()> {
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(|error| Error::from_place(folder, &error))
}

#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> Result<()> {
    Ok(()) // a folder cannot be opened to sync it there; the rename itself is durable
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn what_begins_like_a_formula_stays_a_text_and_comes_back() {
        for text in ["=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", "'=1", "''-1"] {
            let written = escaped(text.to_owned());
            assert_eq!(written.strip_prefix('\''), Some(text));
        }
        for text in ["", "Makers' Shed", "'quoted'", "12 - 3", "2026-06-15", "ñ=1"] {
            assert_eq!(escaped(text.to_owned()), text);
        }
    }
}
