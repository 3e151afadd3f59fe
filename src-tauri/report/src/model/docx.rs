//! The model as a table that people edit: a box that leads to several stands once, in a cell over their rows.

use docx_rs::{Docx, Paragraph, Run, TableCell, TableRow, VMergeType};
use serde_json::Value;

use super::{LogicModel, Sight, page};
use crate::error::Result;
use crate::paragraph::{LANDSCAPE_WIDE, begun, headed, landscape, list, note, packed, plain_if_said, said, small, table, text_row, texts};

/// The document as DOCX.
pub fn docx(told: &LogicModel) -> Result<Vec<u8>> {
    let mut docx = landscape(begun(told.day));
    let told = page::page(&LogicModel { sight: Sight::Table, ..told.clone() });
    let school = ["school", "district", "version"].map(|key| said(&told, key));
    docx = docx.add_paragraph(small(&school.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")));
    docx = docx.add_paragraph(headed("Heading1", said(&told, "headline")));
    docx = plain_if_said(docx, said(&told, "none"));
    if !told["chains"].is_null() {
        docx = chains(docx, &told["chains"]);
    }
    for part in list(&told, "parts") {
        docx = docx.add_paragraph(headed("Heading2", said(part, "heading")));
        let line = |row: &Value, head| text_row(&owned(row), head);
        let rows = [line(&part["columns"], true)].into_iter().chain(list(part, "rows").iter().map(|row| line(row, false)));
        docx = docx.add_table(table(rows.collect(), &shared(&widths(part))));
    }
    packed(docx.add_paragraph(small(said(&told, "foot"))))
}

fn owned(row: &Value) -> Vec<String> {
    row.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn widths(part: &Value) -> Vec<usize> {
    list(part, "widths").iter().filter_map(Value::as_u64).filter_map(|wide| usize::try_from(wide).ok()).collect()
}

/// The whole width in these shares.
fn shared(shares: &[usize]) -> Vec<usize> {
    let all = shares.iter().sum::<usize>().max(1);
    shares.iter().map(|share| LANDSCAPE_WIDE * share / all).collect()
}

fn chains(docx: Docx, told: &Value) -> Docx {
    let columns: Vec<String> = texts(told, "columns").into_iter().map(str::to_owned).collect();
    let lines: Vec<&[Value]> = list(told, "rows").iter().map(|row| row.as_array().map_or(&[][..], Vec::as_slice)).collect();
    let goes_on = |row: usize, at: usize| lines.get(row).and_then(|row| row.get(at)).is_some_and(|cell| said(cell, "kind") == "same");
    let mut rows = vec![text_row(&columns, true)];
    for (row, line) in lines.iter().enumerate() {
        let cells = line.iter().enumerate().map(|(at, told)| {
            let cell = said_in(told);
            match said(told, "kind") {
                "same" => cell.vertical_merge(VMergeType::Continue),
                _ if goes_on(row + 1, at) => cell.vertical_merge(VMergeType::Restart),
                _ => cell,
            }
        });
        rows.push(TableRow::new(cells.collect()).cant_split());
    }
    docx.add_table(table(rows, &shared(&vec![1; columns.len()])))
}

fn said_in(told: &Value) -> TableCell {
    let again = said(told, "again");
    let text = if again.is_empty() { said(told, "text").to_owned() } else { format!("{} {again}", said(told, "text")) };
    let cell = TableCell::new().add_paragraph(Paragraph::new().add_run(Run::new().add_text(text)));
    texts(told, "small").into_iter().fold(cell, |cell, text| cell.add_paragraph(note(text)))
}
