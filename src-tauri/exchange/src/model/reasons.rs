//! The table of arrows that this app writes beside the boxes: what leads to what, why, and how firmly that is known.

use school::value::{fold, paragraph};

use super::draft::Draft;
use super::words::{Fact, Says, Words};
use crate::table::{Cell, Row, Table, Tables, place};

/// A table of arrows, and where its columns are.
pub struct Reasons<'a> {
    table: &'a Table,
    from: usize,
    to: usize,
    why: Option<usize>,
    known: Option<usize>,
    evidence: Option<usize>,
}

/// The table of arrows of a file, beside the one that holds the boxes.
pub fn table<'a>(tables: &'a Tables, boxes: usize, words: &Words) -> Option<Reasons<'a>> {
    let mut others = tables.tables.iter().enumerate().filter(|(at, _)| *at != boxes).map(|(_, table)| table);
    others.find_map(|table| {
        let head = table.rows.first()?;
        let at = |is: &dyn Fn(&str) -> bool| head.cells.iter().position(|cell| is(&cell.text()));
        let fact = |fact| at(&|text| words.head(text) == Some((Says::Fact(fact), true)));
        let one_of = |list: &[String]| at(&|text| list.contains(&fold(text)));
        let (from, to) = (fact(Fact::Text)?, fact(Fact::LeadsTo)?);
        let no_list = fact(Fact::Column).is_none();
        no_list.then(|| Reasons {
            table,
            from,
            to,
            why: one_of(&words.why),
            known: one_of(&words.known),
            evidence: one_of(&words.evidence),
        })
    })
}

/// Draws its arrows and says their reasons.
pub fn read(reasons: &Reasons<'_>, draft: &mut Draft<'_>) {
    draft.tell("arrows", String::new(), &reasons.table.name, "");
    for row in reasons.table.rows.iter().skip(1) {
        let cell = |at: Option<usize>| at.and_then(|at| row.cells.get(at));
        let said = |at| cell(at).map(Cell::text).unwrap_or_default();
        let lines = |at| cell(at).map(Cell::paragraphs).unwrap_or_default();
        let (from, to) = (said(Some(reasons.from)), said(Some(reasons.to)));
        let missing = |text: &str, at, draft: &mut Draft<'_>| draft.stop("nowhere", named(reasons, row, at), text, "");
        let (start, end) = match draft.ends(&from, &to) {
            (Some(start), Some(end)) => (start, end),
            (None, _) => {
                missing(&from, reasons.from, draft);
                continue;
            }
            (_, None) => {
                missing(&to, reasons.to, draft);
                continue;
            }
        };
        let (strength, rest) =
            draft.words.strength(&said(reasons.known)).map_or((None, said(reasons.known)), |(one, rest)| (Some(one), rest));
        let evidence = [rest, lines(reasons.evidence)].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        let (why, evidence) = (paragraph(&lines(reasons.why)), paragraph(&evidence));
        if let (Ok(why), Ok(evidence), Some(arrow)) = (why, evidence, draft.draw(start, end, named(reasons, row, reasons.from))) {
            (arrow.reason, arrow.strength, arrow.evidence) = (why, strength, evidence);
        } else {
            draft.stop("long", named(reasons, row, reasons.from), &from, "");
        }
    }
}

/// A place in that table: its name, then the cell.
fn named(reasons: &Reasons<'_>, row: &Row, at: usize) -> String {
    format!("{}: {}", reasons.table.name, place(row.number, at))
}
