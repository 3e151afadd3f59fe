//! A sheet as it lies in the file: rows of text, counted as a spreadsheet counts them.

use std::io::Cursor;
use std::path::Path;

use calamine::{Data, Reader, Xlsx};

use crate::error::{Error, Result};
use crate::table::text;

/// The rows that are taken at most, without the head: no school has so many people answer at once.
pub const MOST_ROWS: usize = 2_000;
const MOST_COLUMNS: usize = 500;
const MOST_BYTES: u64 = 20_000_000;

/// The first sheet that has anything in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The heads of the columns.
    pub(super) head: Vec<String>,
    /// The rows under them, each with its number in the sheet. Empty ones are left out.
    pub(super) rows: Vec<(usize, Vec<String>)>,
}

impl Sheet {
    /// Reads a file.
    pub fn open(path: &Path) -> Result<Sheet> {
        let refused = |error| school::Error::from_place(path, &error);
        if std::fs::metadata(path).map_err(refused)?.len() > MOST_BYTES {
            return Err(Error::ScoresTooMany { most: MOST_ROWS });
        }
        Sheet::read(&std::fs::read(path).map_err(refused)?)
    }

    /// Reads a workbook or a table of text, whichever it is.
    pub fn read(bytes: &[u8]) -> Result<Sheet> {
        let lines = if bytes.starts_with(b"PK\x03\x04") { workbook(bytes)? } else { table(bytes)? };
        let blank = |(_, cells): &(usize, Vec<String>)| cells.iter().all(|cell| cell.trim().is_empty());
        let mut lines = lines.into_iter().filter(|line| !blank(line));
        let (_, head) = lines.next().ok_or(Error::ScoresNoSheet)?;
        let rows: Vec<_> = lines.collect();
        if rows.len() > MOST_ROWS || head.len() > MOST_COLUMNS {
            return Err(Error::ScoresTooMany { most: MOST_ROWS });
        }
        Ok(Sheet { head, rows })
    }
}

/// Cell by cell: a stray cell in the last corner must not make a table of seventeen billion.
fn workbook(bytes: &[u8]) -> Result<Vec<(usize, Vec<String>)>> {
    let unreadable = |_| Error::ScoresNoSheet;
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(unreadable)?;
    for name in book.sheet_names() {
        let mut lines: Vec<(usize, Vec<String>)> = Vec::new();
        let Ok(mut cells) = book.worksheet_cells_reader(&name) else { continue }; // a page of charts has no cells
        while let Some(cell) = cells.next_cell().map_err(unreadable)? {
            let (row, column) = cell.get_position();
            let text = Data::from(cell.get_value().clone()).to_string();
            if text.trim().is_empty() {
                continue;
            }
            let (row, column) = (usize::try_from(row).unwrap_or(usize::MAX), usize::try_from(column).unwrap_or(usize::MAX));
            if column >= MOST_COLUMNS || lines.len() > MOST_ROWS + 1 {
                return Err(Error::ScoresTooMany { most: MOST_ROWS });
            }
            let number = row.saturating_add(1);
            if lines.last().is_none_or(|(last, _)| *last != number) {
                lines.push((number, Vec::new()));
            }
            if let Some((_, line)) = lines.last_mut() {
                line.resize(line.len().max(column + 1), String::new());
                line[column] = text;
            }
        }
        if !lines.is_empty() {
            return Ok(lines);
        }
    }
    Err(Error::ScoresNoSheet)
}

/// A table of text, each row with its number.
fn table(bytes: &[u8]) -> Result<Vec<(usize, Vec<String>)>> {
    let (lines, _) = text::rows(bytes).ok_or(Error::ScoresNoSheet)?;
    Ok(lines.into_iter().enumerate().map(|(at, line)| (at + 1, line)).collect())
}
