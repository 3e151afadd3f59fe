//! Tables as other programs save them: text with commas, semicolons or tabs, a workbook, a document. Whatever the file, a
//! table is rows of cells that know their place; joined cells are filled down and to the right.
//!
//! A file is looked at before it is read: what is too large, unpacked too, is refused, and so is what only looks like one
//! of the three.

mod document;
mod package;
pub(crate) mod text;
mod workbook;

use std::path::Path;

use crate::error::{Error, Result};

/// A file may be so large, in bytes.
pub const MOST_BYTES: usize = 25_000_000;
/// A table may have so many rows that hold something.
pub const MOST_ROWS: usize = 10_000;
const MOST_COLUMNS: usize = 200;
/// All cells of a file together, in bytes: a text that stands once in the file may be named in a million cells.
const MOST_LETTERS: usize = 25_000_000;

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tables {
    /// The sheets of a workbook, the tables of a document, or the one table of a text. Empty ones are left out.
    pub tables: Vec<Table>,
    /// Whether the text was not UTF-8 and was read as Windows-1252, so that accents may have gone wrong.
    pub guessed: bool,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The name of its sheet, its number in the document, or nothing.
    pub name: String,
    /// The rows that hold something.
    pub rows: Vec<Row>,
}

/// A row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// Counted as the file's own program does, from 1.
    pub number: usize,
    /// The cells from the left. A row may be shorter than others.
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell {
    /// Its lines or paragraphs. An empty cell has none.
    pub lines: Vec<Line>,
    /// Where its text stands.
    pub filled: Filled,
    /// What could not be read of it.
    pub fault: Option<CellFault>,
}

/// A line of a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it says, without blanks around it.
    pub text: String,
    /// Whether a document sets it in its style “Note”: it is said beside the text proper.
    pub note: bool,
}

/// Where the text of a cell stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Filled {
    /// In the cell itself.
    #[default]
    Own,
    /// In the cell above, with which it is joined.
    Above,
    /// In the cell to the left, with which it is joined.
    Left,
}

/// What could not be read of a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CellFault {
    /// A formula whose result the file does not hold.
    NoResult,
    /// An error in the place of a value, such as `#REF!`.
    Wrong(String),
}

impl Cell {
    /// A cell of these lines.
    fn of(text: &str) -> Cell {
        let lines = text.split(['\n', '\r']).map(|line| Line { text: line.trim().to_owned(), note: false });
        Cell { lines: lines.filter(|line| !line.text.is_empty()).collect(), ..Cell::default() }
    }

    /// All that it says in one line, its notes left out.
    pub fn text(&self) -> String {
        self.lines.iter().filter(|line| !line.note).map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// All that it says, a line or paragraph to a line.
    pub fn paragraphs(&self) -> String {
        self.lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n")
    }

    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }
}

/// A place as a spreadsheet names it, such as `B7`; `column` counts from 0.
pub fn place(row: usize, column: usize) -> String {
    let (mut letters, mut left) = (Vec::new(), column + 1);
    while left > 0 {
        letters.push(char::from(b'A' + u8::try_from((left - 1) % 26).unwrap_or_default()));
        left = (left - 1) / 26;
    }
    format!("{}{row}", letters.iter().rev().collect::<String>())
}

/// Reads a file.
pub fn open(path: &Path) -> Result<Tables> {
    let refused = |error| school::Error::from_place(path, &error);
    let long = std::fs::metadata(path).map_err(refused)?.len();
    if usize::try_from(long).is_ok_and(|long| long > MOST_BYTES) {
        return Err(too_large());
    }
    read(&std::fs::read(path).map_err(refused)?)
}

/// Reads what is in a file, whatever its name ends in.
pub fn read(bytes: &[u8]) -> Result<Tables> {
    if bytes.len() > MOST_BYTES {
        return Err(too_large());
    }
    let mut tables = match () {
        () if bytes.starts_with(b"PK\x03\x04") => package::read(bytes)?,
        () if bytes.starts_with(b"%PDF") => return Err(Error::TableIsPdf),
        () if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) => return Err(old_or_locked(bytes)),
        () => text::read(bytes)?,
    };
    tables.tables.retain(|table| !table.rows.is_empty());
    if tables.tables.is_empty() {
        return Err(Error::TableEmpty);
    }
    Ok(tables)
}

/// Before 2007 Office kept its files in this way; since then only those with a password.
fn old_or_locked(bytes: &[u8]) -> Error {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    if bytes.windows(name.len()).any(|part| part == name) { Error::TableLocked } else { Error::TableOld }
}

fn too_large() -> Error {
    Error::TableTooLarge { megabytes: MOST_BYTES / 1_000_000, rows: MOST_ROWS }
}

/// Counts what is taken in, and refuses what is more than a table of people holds.
#[derive(Default)]
struct Measure {
    letters: usize,
}

impl Measure {
    fn cell(&mut self, cell: &Cell) -> Result<()> {
        self.letters += cell.lines.iter().map(|line| line.text.len() + 1).sum::<usize>();
        if self.letters > MOST_LETTERS { Err(too_large()) } else { Ok(()) }
    }

    fn size(rows: usize, columns: usize) -> Result<()> {
        if rows > MOST_ROWS || columns > MOST_COLUMNS { Err(too_large()) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_named_as_a_spreadsheet_does() {
        assert_eq!([place(7, 1), place(1, 25), place(3, 26), place(10_000, 199)], ["B7", "Z1", "AA3", "GR10000"]);
    }

    #[test]
    fn what_is_no_table_is_told_for_what_it_is() {
        assert_eq!(read(b"%PDF-1.7 ...").unwrap_err(), Error::TableIsPdf);
        let old = [&[0xd0, 0xcf, 0x11, 0xe0][..], &[0; 600]].concat();
        assert_eq!(read(&old).unwrap_err(), Error::TableOld);
        let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(read(&[old, name].concat()).unwrap_err(), Error::TableLocked);
        assert_eq!(read(b"PK\x03\x04 and then nothing").unwrap_err(), Error::TableDamaged);
        assert_eq!(read(b"").unwrap_err(), Error::TableEmpty);
        assert_eq!(read(b"\x89PNG\r\n\x1a\n\0\0\0").unwrap_err(), Error::TableUnknown);
        assert_eq!(read(b"<html><table><tr><td>Inputs</td></tr></table>").unwrap_err(), Error::TableUnknown);
    }
}
