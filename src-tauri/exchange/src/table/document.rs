//! The tables of a document, each by itself; one within a cell or a text box comes after the one around it.

use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::{Cell, Filled, Line, MOST_COLUMNS, Measure, Row, Table, Tables};
use crate::error::{Error, Result};

/// A document of people has not more tables.
const MOST_TABLES: usize = 200;
/// The paragraph style of what is said beside a text.
const NOTE: &str = "Note";

/// A table that is being read.
#[derive(Default)]
struct Open {
    /// Its place among all.
    number: usize,
    rows: Vec<Row>,
    count: usize,
    row: Vec<Cell>,
    cell: Part,
}

/// A cell that is being read.
#[derive(Default)]
struct Part {
    lines: Vec<Line>,
    /// The next letter begins a line.
    begins: bool,
    note: bool,
    span: usize,
    joined_above: bool,
}

struct Reading {
    open: Vec<Open>,
    done: Vec<Option<Table>>,
    measure: Measure,
    in_text: bool,
    /// How deep we are in what is not shown: the second form of a drawing, or where a moved text was.
    unseen: usize,
}

/// Reads the main part of a document.
pub(super) fn read(xml: &str) -> Result<Tables> {
    let mut reading = Reading { open: Vec::new(), done: Vec::new(), measure: Measure::default(), in_text: false, unseen: 0 };
    let mut reader = Reader::from_str(xml);
    loop {
        match reader.read_event().map_err(|_| Error::TableDamaged)? {
            Event::Eof => break,
            Event::Start(element) => reading.begins(&element)?,
            Event::Empty(element) => {
                reading.begins(&element)?;
                reading.ends(element.local_name().as_ref())?;
            }
            Event::End(element) => reading.ends(element.local_name().as_ref())?,
            Event::Text(text) => reading.says(&text.xml_content(XmlVersion::Implicit1_0)),
            Event::CData(text) => reading.says(&text.xml_content(XmlVersion::Implicit1_0)),
            Event::GeneralRef(name) => reading.says(&letter(&name)),
            _ => {}
        }
    }
    if reading.done.is_empty() {
        return Err(Error::TableNone);
    }
    Ok(Tables { tables: reading.done.into_iter().flatten().collect(), guessed: false })
}

fn letter(name: &BytesRef<'_>) -> String {
    if let Ok(Some(letter)) = name.resolve_char_ref() {
        return letter.to_string();
    }
    let known = [("lt", "<"), ("gt", ">"), ("amp", "&"), ("quot", "\""), ("apos", "'")];
    let name = name.xml_content(XmlVersion::Implicit1_0);
    known.iter().find(|(known, _)| *known == name).map(|(_, letter)| (*letter).to_owned()).unwrap_or_default()
}

/// What an element says of itself, such as `w:val="3"`; whatever the prefix.
fn value(element: &BytesStart<'_>) -> Option<String> {
    let is_value = |attribute: &Attribute<'_>| attribute.key.local_name().as_ref() == "val";
    element.attributes().flatten().find(is_value).map(|attribute| attribute.value.into_owned())
}

fn number(element: &BytesStart<'_>) -> usize {
    value(element).and_then(|text| text.parse::<usize>().ok()).unwrap_or_default().min(MOST_COLUMNS + 1)
}

impl Reading {
    fn begins(&mut self, element: &BytesStart<'_>) -> Result<()> {
        let name = element.local_name();
        if self.unseen > 0 || ["Fallback", "moveFrom"].contains(&name.as_ref()) {
            self.unseen += 1;
            return Ok(());
        }
        if name.as_ref() == "tbl" {
            if self.done.len() >= MOST_TABLES {
                return Err(super::too_large());
            }
            self.open.push(Open { number: self.done.len(), ..Open::default() });
            self.done.push(None);
            return Ok(());
        }
        self.in_text = name.as_ref() == "t";
        let Some(open) = self.open.last_mut() else { return Ok(()) };
        let cell = &mut open.cell;
        match name.as_ref() {
            "tr" => open.row = Vec::new(),
            "gridBefore" => open.row.resize(number(element), Cell::default()),
            "tc" => *cell = Part { span: 1, ..Part::default() },
            "gridSpan" => cell.span = number(element).max(1),
            "vMerge" => cell.joined_above = value(element).is_none_or(|value| value == "continue"),
            "p" => (cell.begins, cell.note) = (true, false),
            "pStyle" => cell.note = value(element).is_some_and(|style| style == NOTE),
            "br" | "cr" => cell.begins = true,
            "tab" => cell.say(" "),
            "noBreakHyphen" => cell.say("-"),
            _ => {}
        }
        Ok(())
    }

    fn ends(&mut self, name: &str) -> Result<()> {
        self.in_text = false;
        if self.unseen > 0 {
            self.unseen -= 1;
            return Ok(());
        }
        match name {
            "tbl" => {
                let Some(open) = self.open.pop() else { return Ok(()) };
                if let Some(done) = self.done.get_mut(open.number) {
                    *done = Some(Table { name: (open.number + 1).to_string(), rows: open.rows });
                }
                // What follows a table within a cell stands on a line of its own.
                self.open.last_mut().into_iter().for_each(|around| around.cell.begins = true);
                Ok(())
            }
            "tr" => self.row_ends(),
            "tc" => self.cell_ends(),
            "p" => {
                self.open.last_mut().into_iter().for_each(|open| (open.cell.begins, open.cell.note) = (true, false));
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn says(&mut self, text: &str) {
        if let (true, 0, Some(open)) = (self.in_text, self.unseen, self.open.last_mut()) {
            open.cell.say(text);
        }
    }

    fn cell_ends(&mut self) -> Result<()> {
        let Some(open) = self.open.last_mut() else { return Ok(()) };
        let part = std::mem::take(&mut open.cell);
        let span = part.span;
        let above = open.rows.last().filter(|row| row.number == open.count).and_then(|row| row.cells.get(open.row.len()));
        let cell = match (part.joined_above, above) {
            (true, Some(above)) => Cell { filled: Filled::Above, ..above.clone() },
            _ => Cell { lines: part.lines(), ..Cell::default() },
        };
        Measure::size(open.rows.len(), open.row.len() + span)?;
        for at in 0..span {
            self.measure.cell(&cell)?;
            open.row.push(if at == 0 { cell.clone() } else { Cell { filled: Filled::Left, ..cell.clone() } });
        }
        Ok(())
    }

    fn row_ends(&mut self) -> Result<()> {
        let Some(open) = self.open.last_mut() else { return Ok(()) };
        open.count += 1;
        let cells = std::mem::take(&mut open.row);
        if cells.iter().any(|cell| !cell.is_empty()) {
            open.rows.push(Row { number: open.count, cells });
        }
        Measure::size(open.rows.len(), 0)
    }
}

impl Part {
    fn say(&mut self, text: &str) {
        if self.begins || self.lines.is_empty() {
            self.lines.push(Line { text: String::new(), note: self.note });
            self.begins = false;
        }
        if let Some(line) = self.lines.last_mut() {
            line.text.push_str(text);
        }
    }

    fn lines(self) -> Vec<Line> {
        let trimmed = self.lines.into_iter().map(|line| Line { text: line.text.trim().to_owned(), ..line });
        trimmed.filter(|line| !line.text.is_empty()).collect()
    }
}
