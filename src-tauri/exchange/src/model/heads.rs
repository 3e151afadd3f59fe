//! Which row of a table holds the heads, and what each column is.

use std::collections::{BTreeMap, BTreeSet};

use school::logic::Column;
use school::value::fold;

use super::words::{COLUMNS, Fact, Says, Words};
use super::{Ask, Shape};
use crate::error::{Error, Result};
use crate::table::{Cell, Filled, Row, Table};

/// Heads stand among the first rows, under a title at most.
const MOST_ABOVE: usize = 20;

/// What a column of the table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Meaning {
    /// Boxes of this column of the model.
    Boxes(Column),
    /// Something about the box that the row tells.
    Fact(Fact),
}

/// The facts with their names.
const FACTS: [(Fact, &str); 12] = [
    (Fact::Column, "column"),
    (Fact::Text, "text"),
    (Fact::Owner, "owner"),
    (Fact::Quantity, "quantity"),
    (Fact::Unit, "unit"),
    (Fact::Per, "per"),
    (Fact::Population, "population"),
    (Fact::Direction, "direction"),
    (Fact::From, "from"),
    (Fact::To, "to"),
    (Fact::By, "by"),
    (Fact::LeadsTo, "leads_to"),
];

impl Meaning {
    /// As a mapping says it: `activity`, `short`, `column`, `text`, `leads_to`.
    pub fn code(self) -> &'static str {
        let column = |column| COLUMNS.iter().find(|(one, _)| *one == column).map(|(_, code)| *code);
        let fact = |fact| FACTS.iter().find(|(one, _)| *one == fact).map(|(_, code)| *code);
        match self {
            Meaning::Boxes(of) => column(of),
            Meaning::Fact(of) => fact(of),
        }
        .unwrap_or_default()
    }

    /// The meaning of this code; nothing for `ignore`, and no answer where it is none.
    pub fn of_code(code: &str) -> Option<Option<Meaning>> {
        let code = code.trim().to_lowercase();
        let column = COLUMNS.iter().find(|(_, name)| *name == code).map(|(column, _)| Meaning::Boxes(*column));
        let fact = || FACTS.iter().find(|(_, name)| *name == code).map(|(fact, _)| Meaning::Fact(*fact));
        if code == "ignore" { Some(None) } else { column.or_else(fact).map(Some) }
    }
}

/// The head of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// As it stands in the table; may be empty.
    pub text: String,
    /// What the column holds; nothing where it is left out.
    pub meaning: Option<Meaning>,
}

/// All heads, and where the rows under them begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heads {
    pub heads: Vec<Head>,
    pub body: usize,
}

impl Heads {
    pub fn meaning(&self, at: usize) -> Option<Meaning> {
        self.heads.get(at).and_then(|head| head.meaning)
    }

    fn meanings(&self) -> impl Iterator<Item = Meaning> {
        self.heads.iter().filter_map(|head| head.meaning)
    }

    /// The place of the column that holds a fact.
    pub fn fact(&self, fact: Fact) -> Option<usize> {
        self.heads.iter().position(|head| head.meaning == Some(Meaning::Fact(fact)))
    }

    pub fn shape(&self) -> Option<Shape> {
        if [Fact::Column, Fact::Text].iter().all(|fact| self.fact(*fact).is_some()) {
            return Some(Shape::List);
        }
        self.meanings().any(|meaning| matches!(meaning, Meaning::Boxes(_))).then_some(Shape::Wide)
    }
}

/// How much a table looks like a model: a list more than any wide one, then by how many columns are known.
pub fn likelihood(table: &Table, words: &Words) -> usize {
    best(table, words).map(|found| found.0).unwrap_or_default()
}

/// The heads of a table, as they speak and as the person says.
pub fn heads(table: &Table, words: &Words, ask: &Ask) -> Result<Heads> {
    let mut heads = match ask.head {
        Some(at) => of_rows(&table.rows, at, None, words),
        None => best(table, words).map_or_else(|| of_rows(&table.rows, first(table), None, words), |(_, heads)| heads),
    };
    for (at, meaning) in &ask.meanings {
        let head = heads.heads.get_mut(*at).ok_or_else(|| Error::ModelMappingWrong { text: (at + 1).to_string() })?;
        head.meaning = *meaning;
    }
    // A fact stands in one column; only boxes of one column of the model may stand in several.
    let mut seen = BTreeSet::new();
    for (at, head) in heads.heads.iter_mut().enumerate() {
        let said = ask.meanings.contains_key(&at);
        if let Some(meaning @ Meaning::Fact(_)) = head.meaning
            && !seen.insert(meaning)
        {
            if said {
                return Err(Error::ModelMappingWrong { text: meaning.code().to_owned() });
            }
            head.meaning = None;
        }
    }
    Ok(heads)
}

/// What a mapping by heads comes to: the row that holds them all, and what its columns are. `ignore` leaves a column out.
pub fn by_headings(table: &Table, mapping: &BTreeMap<String, String>) -> Result<Ask> {
    if mapping.is_empty() {
        return Ok(Ask::default());
    }
    let words = Words::own()?;
    let holds = |row: &Row, head: &str| row.cells.iter().any(|cell| fold(&cell.text()) == fold(head));
    let missing = |row: &Row| mapping.keys().find(|head| !holds(row, head)).cloned();
    let known = best(table, words).map(|(_, heads)| heads);
    let in_known = |heads: &&Heads| mapping.keys().all(|head| heads.heads.iter().any(|one| fold(&one.text) == fold(head)));
    let (texts, at) = match known.as_ref().filter(in_known) {
        Some(heads) => (heads.heads.iter().map(|head| head.text.clone()).collect::<Vec<_>>(), None),
        None => {
            let at = table.rows.iter().take(MOST_ABOVE).position(|row| missing(row).is_none());
            let wrong = || Error::ModelMappingWrong { text: table.rows.get(first(table)).and_then(missing).unwrap_or_default() };
            let at = at.ok_or_else(wrong)?;
            (table.rows[at].cells.iter().map(Cell::text).collect(), Some(at))
        }
    };
    let mut ask = Ask { head: at, ..Ask::default() };
    for (head, code) in mapping {
        let meaning = Meaning::of_code(code).ok_or_else(|| Error::ModelMappingWrong { text: code.clone() })?;
        let columns = texts.iter().enumerate().filter(|(_, text)| fold(text) == fold(head));
        ask.meanings.extend(columns.map(|(at, _)| (at, meaning)));
    }
    Ok(ask)
}

/// Refuses a table of students one by one: a logic model speaks of all of them.
pub fn refuse_students(table: &Table, words: &Words) -> Result<()> {
    let mut cells = table.rows.iter().take(MOST_ABOVE).flat_map(|row| &row.cells).map(Cell::text);
    match cells.find(|text| words.of_students(text)) {
        Some(column) => Err(Error::ModelOfStudents { column }),
        None => Ok(()),
    }
}

/// The row to begin with where nothing is known: the first that holds more than a title.
fn first(table: &Table) -> usize {
    let several = |row: &Row| row.cells.iter().filter(|cell| !cell.is_empty() && cell.filled == Filled::Own).count() > 1;
    table.rows.iter().take(MOST_ABOVE).position(several).unwrap_or_default()
}

/// The heads that most columns are known by, with how many. Heads may stand in two rows: “Outcomes” over “Short”,
/// “Medium” and “Long”.
fn best(table: &Table, words: &Words) -> Option<(usize, Heads)> {
    let above = table.rows.len().min(MOST_ABOVE);
    let one = (0..above).map(|at| of_rows(&table.rows, at, None, words));
    let two = (1..above).filter(|at| heads_only(&table.rows[*at], words)).map(|at| of_rows(&table.rows, at - 1, Some(at), words));
    let all = one.chain(two).filter_map(|heads| Some((weight(&heads, words)?, heads)));
    all.rev().max_by_key(|(weight, _)| *weight)
}

/// Whether all that a row says are heads.
fn heads_only(row: &Row, words: &Words) -> bool {
    let mut said = row.cells.iter().filter(|cell| cell.filled == Filled::Own && !cell.is_empty()).peekable();
    said.peek().is_some() && said.all(|cell| words.head(&cell.text()).is_some())
}

fn weight(heads: &Heads, words: &Words) -> Option<usize> {
    let known: BTreeSet<Meaning> = heads.meanings().collect();
    let just = heads.heads.iter().any(|head| words.head(&head.text).is_some_and(|(_, just)| just));
    match heads.shape()? {
        Shape::List => Some(100 + known.len()),
        Shape::Wide => {
            let columns = known.iter().filter(|meaning| matches!(meaning, Meaning::Boxes(_))).count();
            (just || columns > 1).then_some(columns)
        }
    }
}

fn of_rows(rows: &[Row], at: usize, second: Option<usize>, words: &Words) -> Heads {
    let upper = rows.get(at).map_or(&[][..], |row| &row.cells);
    let lower = second.and_then(|at| rows.get(at)).map_or(&[][..], |row| &row.cells);
    let wide = rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
    let own = |cells: &[Cell], at: usize| cells.get(at).filter(|cell| cell.filled != Filled::Left).map(Cell::text).unwrap_or_default();
    let said = |at| Some(own(lower, at)).filter(|text| !text.is_empty()).unwrap_or_else(|| own(upper, at));
    let says: Vec<(String, Option<Says>)> =
        (0..wide).map(said).map(|text| (text.clone(), words.head(&text).map(|(says, _)| says))).collect();
    let taken: BTreeSet<Column> =
        says.iter().filter_map(|(_, says)| if let Some(Says::Column(column)) = says { Some(*column) } else { None }).collect();
    let bare = [Column::Medium, Column::Short, Column::Long].into_iter().find(|column| !taken.contains(column));
    let meaning = |says| match says {
        Says::Column(column) => Some(Meaning::Boxes(column)),
        Says::Bare => bare.map(Meaning::Boxes),
        Says::Fact(fact) => Some(Meaning::Fact(fact)),
    };
    let heads = says.into_iter().map(|(text, says)| Head { text, meaning: says.and_then(meaning) });
    Heads { heads: heads.collect(), body: second.unwrap_or(at) + 1 }
}
