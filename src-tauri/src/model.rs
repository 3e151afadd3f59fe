//! A logic model from a table: looked at first, as often as it takes, then taken in as one step.

use std::sync::PoisonError;

use exchange::model::{self, Meaning, Plan, Shape};
use exchange::table::{self, Tables};
use school::logic::Column;
use school::{Action, Error};
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager};
use ts_rs::TS;

use crate::call::tell;
use crate::desk::Desk;
use crate::dialog::{self, Kind};
use crate::failure::Result;

/// A person reads no longer outline before a model comes in.
const MOST_ROWS: usize = 300;
const MOST_COMPLAINTS: usize = 60;
const MOST_ASSUMED: usize = 20;

/// How the file that was picked is read.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ModelImportAsk {
    /// Which of its tables; else the likeliest.
    #[serde(default)]
    pub table: Option<u32>,
    /// What each column holds, as `activity`, `text` or `ignore`; absent as their heads speak.
    #[serde(default)]
    pub heads: Option<Vec<String>>,
    /// Whether arrows are drawn; absent they are.
    #[serde(default)]
    pub arrows: Option<bool>,
    /// Whether what is not understood is left out.
    #[serde(default)]
    pub leave_out: Option<bool>,
}

/// What a table would bring.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ModelImportPreview {
    /// The file's name, without its folder.
    pub name: String,
    /// The names of its tables; empty for one without a name.
    pub tables: Vec<String>,
    /// Which of them this is.
    pub table: i64,
    /// Whether it is a list with a row for each box; else a wide table.
    pub list: bool,
    /// The heads of its columns.
    pub heads: Vec<ModelImportHead>,
    /// Boxes that would be new.
    pub boxes: i64,
    /// Boxes that the model has already.
    pub there: i64,
    /// Arrows that would be new.
    pub arrows: i64,
    /// Assumptions that would be new.
    pub assumptions: i64,
    /// The first of them, as they are put.
    pub assumed: Vec<String>,
    /// What should be known, the gravest first.
    pub complaints: Vec<ModelImportComplaint>,
    /// How many there are in all.
    pub told: i64,
    /// How many of them stop the import until they are left out.
    pub stopped: i64,
    /// The first rows of the outline that it comes to.
    pub rows: Vec<ModelImportRow>,
    /// How many rows there are in all.
    pub all: i64,
}

/// The head of a column.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ModelImportHead {
    /// As it stands in the table.
    pub text: String,
    /// `activity`, `text`; `ignore` where it is left out.
    pub meaning: String,
}

/// Something about a table that should be known.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ModelImportComplaint {
    /// The stable code.
    pub code: String,
    /// Whether it stops the import.
    pub stops: bool,
    /// The cell or row.
    pub place: String,
    /// What stands there.
    pub text: String,
    /// What else it names.
    pub other: String,
}

/// A row of the outline.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ModelImportRow {
    /// The box.
    pub text: String,
    /// Its column.
    pub column: Column,
    /// How far in.
    pub depth: i64,
    /// Whether it stood in an earlier row.
    pub again: bool,
    /// Whether the school has it already.
    pub there: bool,
}

/// What came in.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ModelImportTaken {
    /// New boxes.
    pub boxes: i64,
    /// New arrows.
    pub arrows: i64,
    /// New assumptions.
    pub assumptions: i64,
}

/// Lets a file be chosen and says what it would bring; nothing where the person thought better of it.
pub fn pick(app: &AppHandle, (): ()) -> Result<Option<ModelImportPreview>> {
    let desk = app.state::<Desk>();
    let open = desk.open()?;
    let Some(path) = dialog::pick(app, Kind::Table) else { return Ok(None) };
    let tables = table::open(&path)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    *desk.tables.lock().unwrap_or_else(PoisonError::into_inner) = Some((open.id, name, tables));
    look(app, ModelImportAsk::default()).map(Some)
}

/// Looks at the file that was picked in another way.
pub fn look(app: &AppHandle, ask: ModelImportAsk) -> Result<ModelImportPreview> {
    with(app, &ask, |name, tables, plan| Ok(preview(name, tables, &plan)))
}

/// Takes in what was looked at, after a backup.
pub fn take(app: &AppHandle, ask: ModelImportAsk) -> Result<ModelImportTaken> {
    let leave_out = ask.leave_out.unwrap_or_default();
    let plan = with(app, &ask, |_, _, plan| Ok(plan))?;
    plan.check(leave_out)?;
    let desk = app.state::<Desk>();
    let open = desk.open()?;
    open.back_up()?;
    let changed = open.school().change(Action::named("model_import"), |edit| model::take(edit, &plan))?;
    *desk.tables.lock().unwrap_or_else(PoisonError::into_inner) = None;
    let taken = if changed.tables.is_empty() { changed.answer } else { tell(app, changed) };
    Ok(ModelImportTaken { boxes: count(taken.boxes), arrows: count(taken.arrows), assumptions: count(taken.assumptions) })
}

/// Plans from the file that was picked for the school that is open; one for another school is not used.
fn with<T>(app: &AppHandle, ask: &ModelImportAsk, then: impl FnOnce(&str, &Tables, Plan) -> Result<T>) -> Result<T> {
    let desk = app.state::<Desk>();
    let open = desk.open()?;
    let kept = desk.tables.lock().unwrap_or_else(PoisonError::into_inner);
    let picked = kept.as_ref().filter(|(school, _, _)| *school == open.id);
    let (_, name, tables) = picked.ok_or(Error::NotFound { room: "logic" })?;
    let codes = ask.heads.iter().flatten().enumerate();
    let meanings = codes.map(|(at, code)| {
        let meaning = Meaning::of_code(code).ok_or_else(|| exchange::Error::ModelMappingWrong { text: code.clone() })?;
        Ok::<_, exchange::Error>((at, meaning))
    });
    let how = model::Ask {
        table: ask.table.and_then(|at| usize::try_from(at).ok()),
        head: None,
        meanings: meanings.collect::<exchange::Result<_>>()?,
        arrows: ask.arrows.unwrap_or(true),
    };
    let plan = open.reader.read(|view| Ok(model::plan(view, tables, &how)))??;
    then(name, tables, plan)
}

fn preview(name: &str, tables: &Tables, plan: &Plan) -> ModelImportPreview {
    let outline = plan.outline();
    let row = |line: &model::OutlineLine| {
        let planned = plan.boxes.get(line.planned)?;
        let (text, there) = (planned.text.clone(), planned.there.is_some());
        Some(ModelImportRow { text, column: line.column, depth: count(line.depth), again: line.again, there })
    };
    let complaint = |told: &model::Complaint| ModelImportComplaint {
        code: told.code.to_owned(),
        stops: told.stops,
        place: told.place.clone(),
        text: told.text.clone(),
        other: told.other.clone(),
    };
    let meaning = |head: &model::Head| head.meaning.map_or("ignore", Meaning::code).to_owned();
    ModelImportPreview {
        name: name.to_owned(),
        tables: tables.tables.iter().map(|table| table.name.clone()).collect(),
        table: count(plan.table),
        list: plan.shape == Some(Shape::List),
        heads: plan.heads.iter().map(|head| ModelImportHead { text: head.text.clone(), meaning: meaning(head) }).collect(),
        boxes: count(plan.new_boxes()),
        there: count(plan.boxes.len() - plan.new_boxes()),
        arrows: count(plan.arrows.len()),
        assumptions: count(plan.assumptions.len()),
        assumed: plan.assumptions.iter().take(MOST_ASSUMED).map(|planned| planned.text.clone()).collect(),
        complaints: plan.complaints.iter().take(MOST_COMPLAINTS).map(complaint).collect(),
        told: count(plan.complaints.len()),
        stopped: count(plan.stopped()),
        rows: outline.iter().take(MOST_ROWS).filter_map(row).collect(),
        all: count(outline.len()),
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
