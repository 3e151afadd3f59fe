//! The sheets of a workbook, with the results that its formulas had when it was saved.

use std::io::Cursor;

use calamine::{DataRef, Dimensions, Reader, Xlsx, XlsxError};

use super::{Cell, CellFault, Filled, Measure, Row, Table, Tables};
use crate::error::{Error, Result};

/// Reads a workbook cell by cell: a stray cell in the last corner must not make a table of seventeen billion.
pub(super) fn read(bytes: &[u8]) -> Result<Tables> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
    let (mut measure, mut tables) = (Measure::default(), Vec::new());
    for name in book.sheet_names() {
        // A page of charts has no cells.
        let Some(mut rows) = rows(&mut book, &name, &mut measure)? else { continue };
        for joined in book.merge_cells_by_sheet_name(&name).map_err(damaged)? {
            fill(&mut rows, joined, &mut measure)?;
        }
        rows.retain(|row| row.cells.iter().any(|cell| !cell.is_empty() || cell.fault.is_some()));
        tables.push(Table { name, rows });
    }
    Ok(Tables { tables, guessed: false })
}

fn damaged(error: XlsxError) -> Error {
    match error {
        XlsxError::Password => Error::TableLocked,
        _ => Error::TableDamaged,
    }
}

fn rows(book: &mut Xlsx<Cursor<&[u8]>>, name: &str, measure: &mut Measure) -> Result<Option<Vec<Row>>> {
    let Ok(mut reader) = book.worksheet_cells_reader(name) else { return Ok(None) };
    let mut rows: Vec<Row> = Vec::new();
    while let Some(found) = reader.next_cell_with_formula_metadata().map_err(damaged)? {
        let cell = cell(&found.value, found.formula.is_some());
        if cell.is_empty() && cell.fault.is_none() {
            continue;
        }
        measure.cell(&cell)?;
        let place = |number: u32| usize::try_from(number).unwrap_or(usize::MAX - 1);
        let (number, column) = (place(found.pos.0) + 1, place(found.pos.1));
        if rows.last().is_none_or(|row| row.number != number) {
            rows.push(Row { number, cells: Vec::new() });
        }
        Measure::size(rows.len(), column.saturating_add(1))?;
        if let Some(row) = rows.last_mut() {
            row.cells.resize(row.cells.len().max(column + 1), Cell::default());
            row.cells[column] = cell;
        }
    }
    Ok(Some(rows))
}

fn cell(value: &DataRef<'_>, formula: bool) -> Cell {
    let fault = |fault| Cell { fault: Some(fault), ..Cell::default() };
    match value {
        DataRef::Error(error) => fault(CellFault::Wrong(error.to_string())),
        DataRef::Empty if formula => fault(CellFault::NoResult),
        DataRef::Empty => Cell::default(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Cell::of(text),
        DataRef::SharedString(text) => Cell::of(text),
        DataRef::Int(number) => Cell::of(&number.to_string()),
        DataRef::Float(number) => Cell::of(&plain(*number)),
        DataRef::Bool(yes) => Cell::of(if *yes { "TRUE" } else { "FALSE" }),
        DataRef::DateTime(at) if at.is_datetime() => {
            let (year, month, day, ..) = at.to_ymd_hms_milli();
            Cell::of(&format!("{year:04}-{month:02}-{day:02}"))
        }
        DataRef::DateTime(at) => Cell::of(&plain(at.as_f64())),
    }
}

/// A workbook knows only floats: 0.1 + 0.2 is 0.30000000000000004 there, and 0.3 on its screen.
fn plain(number: f64) -> String {
    let text = format!("{number:.10}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Fills joined cells down and to the right with what stands in the first. A sheet may join more rows than it has.
fn fill(rows: &mut [Row], joined: Dimensions, measure: &mut Measure) -> Result<()> {
    let place = |number: u32| usize::try_from(number).unwrap_or(usize::MAX - 1);
    let (top, left) = (place(joined.start.0) + 1, place(joined.start.1));
    let (bottom, right) = (place(joined.end.0) + 1, place(joined.end.1).min(super::MOST_COLUMNS - 1));
    let first = rows.iter().find(|row| row.number == top).and_then(|row| row.cells.get(left)).cloned().unwrap_or_default();
    if first.is_empty() {
        return Ok(());
    }
    for row in rows.iter_mut().filter(|row| (top..=bottom).contains(&row.number)) {
        for column in left..=right {
            if row.number == top && column == left {
                continue;
            }
            measure.cell(&first)?;
            let filled = if column > left { Filled::Left } else { Filled::Above };
            row.cells.resize(row.cells.len().max(column + 1), Cell::default());
            row.cells[column] = Cell { filled, ..first.clone() };
        }
    }
    Ok(())
}
