//! A list: a row for each box, with what is said of it.

use school::value::title;

use super::draft::{Draft, Found};
use super::value::{day, number};
use super::words::Fact;
use crate::table::{Cell, Filled, Row, Table, place};

/// Reads the rows under the heads, then draws what they lead to.
pub fn read(table: &Table, arrows: bool, draft: &mut Draft<'_>) {
    let mut onward = Vec::new();
    for row in table.rows.iter().skip(draft.heads.body) {
        let Some(at) = put(row, draft) else { continue };
        if let Some((leads, cell)) = draft.heads.fact(Fact::LeadsTo).and_then(|column| Some((column, row.cells.get(column)?))) {
            onward.extend(cell.lines.iter().map(|line| (at, line.text.clone(), place(row.number, leads))));
        }
    }
    for (from, text, place) in onward.into_iter().filter(|_| arrows) {
        match draft.named(&text, Some(from)) {
            Some(to) => drop(draft.draw(from, to, place)),
            None => draft.stop("nowhere", place, &text, ""),
        }
    }
}

/// The cell of a row that holds a fact, with its place, where it says anything.
fn said<'r>(row: &'r Row, fact: Fact, draft: &Draft<'_>) -> Option<(&'r Cell, String)> {
    let at = draft.heads.fact(fact)?;
    let cell = row.cells.get(at).filter(|cell| !cell.is_empty())?;
    Some((cell, place(row.number, at)))
}

fn put(row: &Row, draft: &mut Draft<'_>) -> Option<usize> {
    let kind = said(row, Fact::Column, draft);
    let (text, at) = match said(row, Fact::Text, draft) {
        Some((cell, at)) => (cell, at),
        None => {
            // A row with a column and no text is a box that somebody forgot; one with neither is a remark.
            let (cell, at) = kind?;
            if cell.filled == Filled::Own {
                draft.stop("empty", at, &cell.text(), "");
            }
            return None;
        }
    };
    let kind_at = draft.heads.fact(Fact::Column).map(|column| place(row.number, column)).unwrap_or_default();
    let named = kind.map(|(cell, _)| cell.text()).unwrap_or_default();
    let Some(column) = draft.words.column(&named) else {
        draft.stop("column", kind_at, &named, &text.text());
        return None;
    };
    let Found { at: planned, again } = draft.put(column, &text.text(), &at)?;
    match (again, text.filled) {
        (true, Filled::Own) => draft.tell("twice", at, &text.text(), ""),
        (true, _) => {}
        (false, _) => facts(row, planned, draft),
    }
    Some(planned)
}

fn facts(row: &Row, planned: usize, draft: &mut Draft<'_>) {
    for fact in [Fact::Owner, Fact::Quantity, Fact::Unit, Fact::Per, Fact::Population, Fact::Direction, Fact::From, Fact::To, Fact::By] {
        let Some((cell, at)) = said(row, fact, draft) else { continue };
        let text = cell.text();
        let (person, way) = (draft.person(&text), draft.words.direction(&text));
        let Some(facts) = draft.facts(planned) else { continue };
        let understood = match fact {
            Fact::Owner => {
                facts.owner = person;
                if person.is_none() {
                    draft.tell("owner", at, &text, "");
                }
                continue;
            }
            Fact::Quantity => keep(&mut facts.quantity, number(&text), "number"),
            Fact::From => keep(&mut facts.from, number(&text), "number"),
            Fact::To => keep(&mut facts.to, number(&text), "number"),
            Fact::By => keep(&mut facts.by, day(&text), "day"),
            Fact::Direction => keep(&mut facts.direction, way, "direction"),
            Fact::Unit => keep_line(&mut facts.unit, &text),
            Fact::Per => keep_line(&mut facts.per, &text),
            Fact::Population => keep_line(&mut facts.population, &text),
            Fact::Column | Fact::Text | Fact::LeadsTo => Ok(()),
        };
        if let Err(code) = understood {
            draft.stop(code, at, &text, "");
        }
    }
}

/// Keeps what a cell was understood as; the code of a complaint where it was not.
fn keep<T>(place: &mut Option<T>, understood: Option<T>, code: &'static str) -> Result<(), &'static str> {
    *place = understood;
    if place.is_some() { Ok(()) } else { Err(code) }
}

fn keep_line(place: &mut String, text: &str) -> Result<(), &'static str> {
    *place = title(text).map_err(|_| "long")?;
    Ok(())
}
