//! A logic model from somebody's table. Two shapes are known: *wide*, a column of the table for each column of the model,
//! where a row is one line of reasoning; and a *list*, a row for each box, as the workbook of this app has it.
//! [`plan`] reads and changes nothing; [`take`] draws what was planned through the room's own changes.
//!
//! Whatever a table says that the model cannot hold is a [`Complaint`] that names its cell. Those that would lose
//! something stop the whole until the person mends the table or says that they may be left out.
//!
//! The words by which columns are known stand in `assets/words/model.yaml`.

mod assumed;
mod draft;
mod heads;
mod list;
mod reasons;
mod take;
mod value;
mod wide;
mod words;

use std::collections::BTreeMap;

use school::logic::{self, Column, Strength};
use school::value::{Day, Decimal, Id};
use school::{View, partner};

use crate::error::{Error, Result};
use crate::table::{Table, Tables, place};
use draft::Draft;
use words::Words;

pub use assumed::PlannedAssumption;
pub use heads::{Head, Meaning, by_headings};
pub use take::{OutlineLine, Taken, take};
pub use words::Fact;

/// What the person says beside the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// Which table of the file; else the one that looks most like a model.
    pub table: Option<usize>,
    /// The row of the table's rows that holds the heads; else the one that looks most like it.
    pub head: Option<usize>,
    /// What columns hold whose heads speak otherwise, by their place; nothing for one that is left out.
    pub meanings: BTreeMap<usize, Option<Meaning>>,
    /// Whether what stands side by side in a wide table is joined by arrows, and a list's arrows are drawn.
    pub arrows: bool,
}

impl Default for Ask {
    fn default() -> Self {
        Ask { table: None, head: None, meanings: BTreeMap::new(), arrows: true }
    }
}

/// How a table is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A column for each column of the model.
    Wide,
    /// A row for each box.
    List,
}

/// What would come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The place of the table in its file.
    pub table: usize,
    /// The heads of its columns and what they mean.
    pub heads: Vec<Head>,
    /// Nothing where no column is one of a model's.
    pub shape: Option<Shape>,
    /// The boxes, in the table's order. Those that the school has already are among them.
    pub boxes: Vec<PlannedBox>,
    /// The arrows that are not in the school's model yet.
    pub arrows: Vec<PlannedArrow>,
    /// The arrows that are there already.
    pub arrows_there: usize,
    /// The assumptions that the school does not make yet.
    pub assumptions: Vec<PlannedAssumption>,
    /// What is not understood or was read in a way that should be known.
    pub complaints: Vec<Complaint>,
}

/// A box as the table tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedBox {
    /// Where it stands in the model.
    pub column: Column,
    /// What it says, as it will stand in the school.
    pub text: String,
    /// The box of the school that says the same in the same column: nothing new is made, and it stays as it is.
    pub there: Option<Id>,
    pub(crate) facts: Facts,
}

/// What a list says of a box beside its text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Facts {
    pub owner: Option<Id>,
    pub quantity: Option<Decimal>,
    pub unit: String,
    pub per: String,
    pub population: String,
    pub direction: Option<logic::Direction>,
    pub from: Option<Decimal>,
    pub to: Option<Decimal>,
    pub by: Option<Day>,
}

/// An arrow between two of the planned boxes, by their places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedArrow {
    /// Where it starts.
    pub from: usize,
    /// Where it leads.
    pub to: usize,
    pub(crate) reason: String,
    pub(crate) strength: Option<Strength>,
    pub(crate) evidence: String,
    place: String,
}

/// Something about a table that the person should know. The sentence stands in the catalogue under
/// `import-complaint-<code>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// The stable code, one of [`COMPLAINTS`].
    pub code: &'static str,
    /// Whether the import stops unless the person leaves this out.
    pub stops: bool,
    /// The cell or row, such as `B7`; empty where it is about the whole.
    pub place: String,
    /// What stands there.
    pub text: String,
    /// What else it names, such as the other end of an arrow.
    pub other: String,
}

/// Every code of a complaint, for the catalogue's test: first those that stop.
pub const COMPLAINTS: [&str; 23] = [
    "formula",
    "error",
    "column",
    "empty",
    "long",
    "number",
    "day",
    "direction",
    "backward",
    "loop",
    "itself",
    "nowhere",
    "again",
    "twice",
    "columns",
    "owner",
    "several",
    "section",
    "notes",
    "guessed",
    "arrows",
    "assumptions",
    "unbound",
];

impl Plan {
    /// The boxes that are new to the school.
    pub fn new_boxes(&self) -> usize {
        self.boxes.iter().filter(|planned| planned.there.is_none()).count()
    }

    /// How many complaints stop the import.
    pub fn stopped(&self) -> usize {
        self.complaints.iter().filter(|complaint| complaint.stops).count()
    }

    /// Whether it may be taken in: it holds something, and all of it is understood or left out on purpose.
    pub fn check(&self, leave_out: bool) -> Result<()> {
        if self.shape.is_none() {
            return Err(Error::ModelNoColumns);
        }
        if let (Some(first), false) = (self.complaints.iter().find(|complaint| complaint.stops), leave_out) {
            return Err(Error::ModelNotClear { count: self.stopped(), place: first.place.clone() });
        }
        if self.boxes.is_empty() { Err(Error::ModelNothing) } else { Ok(()) }
    }
}

/// The table of a file that goes by a name, or by its number from 1.
pub fn named(tables: &Tables, text: &str) -> Result<usize> {
    let by_name = tables.tables.iter().position(|table| table.name.eq_ignore_ascii_case(text.trim()));
    let number = || text.trim().parse::<usize>().ok()?.checked_sub(1).filter(|at| *at < tables.tables.len());
    by_name.or_else(number).ok_or_else(|| {
        let known: Vec<&str> = tables.tables.iter().map(|table| table.name.as_str()).filter(|name| !name.is_empty()).collect();
        Error::TableNameUnknown { text: text.to_owned(), known: if known.is_empty() { "1".to_owned() } else { known.join(", ") } }
    })
}

/// The place of the table that looks most like a model.
pub fn likeliest(tables: &Tables) -> Result<usize> {
    let words = Words::own()?;
    let likely = tables.tables.iter().enumerate().rev().max_by_key(|(_, table)| heads::likelihood(table, words));
    Ok(likely.map(|(at, _)| at).unwrap_or_default())
}

/// Reads a table against the school's model and people.
pub fn plan(view: &View, tables: &Tables, ask: &Ask) -> Result<Plan> {
    let words = Words::own()?;
    let at = ask.table.map_or_else(|| likeliest(tables), Ok)?;
    let table = tables.tables.get(at).ok_or_else(|| Error::TableNameUnknown { text: (at + 1).to_string(), known: String::new() })?;
    heads::refuse_students(table, words)?;
    let heads = heads::heads(table, words, ask)?;
    let shape = heads.shape();
    let people = partner::read::people(view)?;
    let mut draft = Draft::new(logic::read::model(view)?, people, words, heads);
    if tables.guessed {
        draft.tell("guessed", String::new(), "", "");
    }
    faults(table, &mut draft);
    // A table of arrows beside the boxes says more than what stands side by side.
    let reasons = ask.arrows.then(|| reasons::table(tables, at, words)).flatten();
    match shape {
        Some(Shape::List) => list::read(table, ask.arrows, &mut draft),
        Some(Shape::Wide) => wide::read(table, ask.arrows && reasons.is_none(), &mut draft),
        None => {}
    }
    if let (Some(_), Some(reasons)) = (shape, reasons) {
        reasons::read(&reasons, &mut draft);
    }
    // They speak of arrows: without those they would say less than was meant.
    if let (Some(_), true, Some(assumed)) = (shape, ask.arrows, assumed::table(tables, at, words)) {
        assumed::read(&assumed, &mut draft);
    }
    let mut plan = draft.planned();
    (plan.table, plan.shape) = (at, shape);
    Ok(plan)
}

/// Cells of the columns that are read and hold no value.
fn faults(table: &Table, draft: &mut Draft<'_>) {
    for row in table.rows.iter().skip(draft.heads.body) {
        for (at, cell) in row.cells.iter().enumerate() {
            let read = draft.heads.meaning(at).is_some();
            match &cell.fault {
                Some(crate::table::CellFault::NoResult) if read => draft.stop("formula", place(row.number, at), "", ""),
                Some(crate::table::CellFault::Wrong(text)) if read => draft.stop("error", place(row.number, at), text, ""),
                _ => {}
            }
        }
    }
}
