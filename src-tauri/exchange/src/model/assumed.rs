//! The table of assumptions that this app writes beside the boxes, with the arrows that they are made for.

use school::value::{Day, fold, required};

use super::draft::Draft;
use super::value;
use super::words::Words;
use crate::table::{Cell, Row, Table, Tables, place};

/// An assumption as the table tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedAssumption {
    /// What is assumed.
    pub text: String,
    /// The two boxes of the arrow that it is made for, by their places; nothing where it is one of the whole model.
    pub(crate) arrow: Option<(usize, usize)>,
    pub(crate) reviewed: Option<Day>,
    pub(crate) review_on: Option<Day>,
}

/// A table of assumptions, and where its columns are.
pub struct Assumed<'a> {
    table: &'a Table,
    text: usize,
    arrow: Option<usize>,
    reviewed: Option<usize>,
    review_on: Option<usize>,
}

/// The table of assumptions of a file, beside the one that holds the boxes.
pub fn table<'a>(tables: &'a Tables, boxes: usize, words: &Words) -> Option<Assumed<'a>> {
    let others = tables.tables.iter().enumerate().filter(|(at, _)| *at != boxes).map(|(_, table)| table);
    others.into_iter().find_map(|table| {
        let head = table.rows.first()?;
        let at = |name| head.cells.iter().position(|cell| words.assumption(name, &fold(&cell.text())));
        Some(Assumed { table, text: at("text")?, arrow: at("arrow"), reviewed: at("reviewed"), review_on: at("review_on") })
    })
}

/// Plans its assumptions; those that the school makes already stay as they are.
pub fn read(assumed: &Assumed<'_>, draft: &mut Draft<'_>) {
    draft.tell("assumptions", String::new(), &assumed.table.name, "");
    for row in assumed.table.rows.iter().skip(1) {
        let cell = |at: Option<usize>| at.and_then(|at| row.cells.get(at)).map(Cell::text).unwrap_or_default();
        let text = cell(Some(assumed.text));
        if text.is_empty() {
            continue;
        }
        let Ok(text) = required(&text) else {
            draft.stop("long", named(assumed, row, assumed.text), &text, "");
            continue;
        };
        let mut day = |at: Option<usize>| {
            let said = cell(at);
            let day = value::day(&said);
            if let (Some(at), None, false) = (at, day, said.is_empty()) {
                draft.stop("day", named(assumed, row, at), &said, "");
            }
            day
        };
        let (reviewed, review_on) = (day(assumed.reviewed), day(assumed.review_on));
        let about = cell(assumed.arrow);
        let arrow = draft.arrow_named(&about);
        if let (Some(at), None, false) = (assumed.arrow, arrow, about.is_empty()) {
            draft.tell("unbound", named(assumed, row, at), &text, &about);
        }
        draft.assume(PlannedAssumption { text, arrow, reviewed, review_on });
    }
}

/// A place in that table: its name, then the cell.
fn named(assumed: &Assumed<'_>, row: &Row, at: usize) -> String {
    format!("{}: {}", assumed.table.name, place(row.number, at))
}
