//! A table of text, as spreadsheets and web forms export it.

use encoding_rs::{UTF_8, WINDOWS_1252};

use super::{Cell, Measure, Row, Table, Tables};
use crate::error::{Error, Result};

/// The rows of a text with what divides its cells found out, and whether its letters were guessed; nothing where the
/// bytes are no text: a picture or a program.
pub(crate) fn rows(bytes: &[u8]) -> Option<(Vec<Vec<String>>, bool)> {
    // UTF-8 or UTF-16 with a mark, else Windows-1252, which holds Latin-1.
    let (text, _, torn) = UTF_8.decode(bytes);
    let text = if torn { WINDOWS_1252.decode(bytes).0 } else { text };
    if text.contains('\0') {
        return None;
    }
    let by = [',', ';', '\t'].into_iter().rev().max_by_key(|by| agreement(&text, *by)).unwrap_or(',');
    Some((split(&text, by, usize::MAX), torn))
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

/// Reads a text as the one table that it is.
pub(super) fn read(bytes: &[u8]) -> Result<Tables> {
    let (lines, guessed) = rows(bytes).ok_or(Error::TableUnknown)?;
    let begins = lines.first().and_then(|row| row.first()).map(|cell| cell.trim_start().to_lowercase()).unwrap_or_default();
    if ["<!doctype", "<html", "<?xml", "<table", "{\\rtf"].iter().any(|mark| begins.starts_with(mark)) {
        return Err(Error::TableUnknown);
    }
    let (mut measure, mut rows) = (Measure::default(), Vec::new());
    for (at, line) in lines.iter().enumerate() {
        let cells: Vec<Cell> = line.iter().map(|text| Cell::of(text)).collect();
        if cells.iter().all(Cell::is_empty) {
            continue;
        }
        cells.iter().try_for_each(|cell| measure.cell(cell))?;
        rows.push(Row { number: at + 1, cells });
        Measure::size(rows.len(), line.len())?;
    }
    Ok(Tables { tables: vec![Table { name: String::new(), rows }], guessed })
}
