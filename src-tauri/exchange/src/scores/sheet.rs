//! A sheet as it lies in the file: rows of text, counted as a spreadsheet counts them.

use std::io::Cursor;
use std::path::Path;

use calamine::{Data, Reader, Xlsx};
use encoding_rs::{UTF_8, WINDOWS_1252};

use crate::error::{Error, Result};

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

/// Text as other programs save it: UTF-8 or UTF-16 with a mark, else Windows-1252, which holds Latin-1.
fn table(bytes: &[u8]) -> Result<Vec<(usize, Vec<String>)>> {
    let (text, _, torn) = UTF_8.decode(bytes);
    let text = if torn { WINDOWS_1252.decode(bytes).0 } else { text };
    if text.contains('\0') {
        return Err(Error::ScoresNoSheet); // a picture or a program
    }
    let by = [',', ';', '\t'].into_iter().rev().max_by_key(|by| agreement(&text, *by)).unwrap_or(',');
    let lines = split(&text, by, usize::MAX);
    Ok(lines.into_iter().enumerate().map(|(at, line)| (at + 1, line)).collect())
}

/// How well a sign divides a table: how many of the first rows have as many cells as the head, then how many cells.
/// A question may hold more commas than the sheet has columns.
fn agreement(text: &str, by: char) -> (usize, usize) {
    let rows = split(text, by, 20);
    let columns = rows.first().map_or(0, Vec::len);
    let agree = rows.iter().filter(|row| row.len() == columns).count();
    if columns > 1 { (agree, columns) } else { (0, 0) }
}

/// Splits a table into rows. The `csv` crate leaves empty lines out and tells no row, so a person would be sent to
/// the wrong one.
fn split(text: &str, by: char, most: usize) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => {
                signs.next();
                cell.push('"');
            }
            '"' if quoted => quoted = false,
            '"' if cell.is_empty() => quoted = true,
            sign if quoted => cell.push(sign),
            '\r' if signs.peek() == Some(&'\n') => {}
            '\n' | '\r' => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
                if rows.len() >= most {
                    return rows;
                }
            }
            sign if sign == by => row.push(std::mem::take(&mut cell)),
            sign => cell.push(sign),
        }
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell);
        rows.push(row);
    }
    rows
}
