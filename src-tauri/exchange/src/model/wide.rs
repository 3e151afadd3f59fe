//! A wide table: each row is one line of reasoning, read from left to right.

use std::collections::BTreeMap;

use school::logic::Column;

use super::draft::Draft;
use super::heads::Meaning;
use crate::table::{Cell, Filled, Row, Table, place};

/// Reads the rows under the heads. What stands in neighbouring columns of a row is joined by arrows, except where both
/// cells hold several boxes: which of them leads to which the table does not say.
pub fn read(table: &Table, arrows: bool, draft: &mut Draft<'_>) {
    let mut notes = 0;
    for row in table.rows.iter().skip(draft.heads.body) {
        if let Some(text) = section(row) {
            draft.tell("section", place(row.number, 0), &text, "");
            continue;
        }
        let mut groups: BTreeMap<Column, Vec<usize>> = BTreeMap::new();
        for (at, cell) in row.cells.iter().enumerate() {
            // A cell joined to the left says nothing new; one joined above is the same box once more.
            let Some(Meaning::Boxes(column)) = draft.heads.meaning(at).filter(|_| cell.filled != Filled::Left) else { continue };
            let place = place(row.number, at);
            for text in pieces(cell) {
                let found = match draft.words.told_again(&text) {
                    Some(told) => {
                        let found = draft.told(column, told);
                        if found.is_none() {
                            draft.stop("again", place.clone(), told, "");
                        }
                        found
                    }
                    None => draft.put(column, &text, &place).map(|found| found.at),
                };
                groups.entry(column).or_default().extend(found);
            }
            if cell.filled == Filled::Own {
                notes += cell.lines.iter().filter(|line| line.note).count();
            }
        }
        if arrows {
            let groups: Vec<Vec<usize>> = groups.into_values().filter(|group| !group.is_empty()).collect();
            join(&groups, row, draft);
        }
    }
    if notes > 0 {
        draft.tell("notes", String::new(), &notes.to_string(), "");
    }
}

fn join(groups: &[Vec<usize>], row: &Row, draft: &mut Draft<'_>) {
    for two in groups.windows(2) {
        let [from, to] = two else { continue };
        if from.len() > 1 && to.len() > 1 {
            draft.tell("several", place(row.number, 0), &row.number.to_string(), "");
            continue;
        }
        for (from, to) in from.iter().flat_map(|from| to.iter().map(move |to| (*from, *to))) {
            draft.draw(from, to, place(row.number, 0));
        }
    }
}

/// The one text of a row that is joined over the whole width: a heading between the rows, no box.
fn section(row: &Row) -> Option<String> {
    let said: Vec<&Cell> = row.cells.iter().filter(|cell| !cell.is_empty()).collect();
    let (first, rest) = said.split_first()?;
    let joined = !rest.is_empty() && rest.iter().all(|cell| cell.filled == Filled::Left);
    (joined && said.len() == row.cells.len()).then(|| first.text())
}

/// The boxes of a cell: one to a line, or one to a bullet, which may run over several lines.
fn pieces(cell: &Cell) -> Vec<String> {
    let lines = cell.lines.iter().filter(|line| !line.note);
    let lines: Vec<(bool, &str)> = lines.flat_map(|line| bullets(&line.text)).collect();
    let mut pieces: Vec<String> = Vec::new();
    let mut in_bullet = false;
    for (bullet, text) in lines {
        match pieces.last_mut().filter(|_| in_bullet && !bullet) {
            Some(piece) => *piece = format!("{piece} {text}"),
            None => pieces.push(text.to_owned()),
        }
        in_bullet |= bullet;
    }
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

/// The bullets of a line, without their marks, and whether they had one.
fn bullets(line: &str) -> Vec<(bool, &str)> {
    const ROUND: [char; 9] = ['•', '▪', '◦', '‣', '●', '■', '\u{f0b7}', '\u{f0a7}', '\u{f0d8}'];
    if line.contains(ROUND) {
        let (before, rest) = line.split_once(ROUND).unwrap_or((line, ""));
        let rest = rest.split(ROUND).map(|text| (true, text.trim()));
        return [(false, before.trim())].into_iter().filter(|(_, text)| !text.is_empty()).chain(rest).collect();
    }
    let after = |mark: &str| line.strip_prefix(mark).filter(|rest| rest.starts_with(char::is_whitespace));
    let dashed = ["-", "–", "—", "*", "·", "➢", "✓"].into_iter().find_map(after);
    match dashed.or_else(|| numbered(line)) {
        Some(rest) => vec![(true, rest.trim())],
        None => vec![(false, line)],
    }
}

/// What follows `1.`, `12)` or `a)`.
fn numbered(line: &str) -> Option<&str> {
    let (mark, rest) = line.split_once(char::is_whitespace)?;
    let count = mark.strip_suffix(['.', ')'])?;
    let number = (1..=2).contains(&count.len()) && count.bytes().all(|byte| byte.is_ascii_digit());
    let letter = mark.ends_with(')') && count.len() == 1 && count.bytes().all(|byte| byte.is_ascii_alphabetic());
    (number || letter).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Line;

    fn of(text: &str) -> Vec<String> {
        let lines = text.lines().map(|line| Line { text: line.trim().to_owned(), note: false }).collect();
        pieces(&Cell { lines, ..Cell::default() })
    }

    #[test]
    fn a_cell_holds_a_box_a_line_or_a_box_a_bullet() {
        assert_eq!(of("Tutoring\nRides home"), ["Tutoring", "Rides home"]);
        assert_eq!(of("• Tutoring on\nfour days\n• Rides home"), ["Tutoring on four days", "Rides home"]);
        assert_eq!(of("• Tutoring • Rides home"), ["Tutoring", "Rides home"]);
        assert_eq!(of("- Tutoring\n2) Rides\na) Walks"), ["Tutoring", "Rides", "Walks"]);
        assert_eq!(of("-5 % absence\n3.5 hours a week\n12 families"), ["-5 % absence", "3.5 hours a week", "12 families"]);
        assert_eq!(of("Families will:\n• read\n• write"), ["Families will:", "read", "write"]);
        assert!(of("").is_empty() && of("•").is_empty());
    }
}
