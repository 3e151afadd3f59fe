//! The work plan: every due thing of every room by month, owner and source, actions first.

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::due::{self, DueKind, Found, Horizon};
use crate::action::{self, Todo, TodoList};
use crate::budget;
use crate::error::Result;
use crate::logic::Named;
use crate::store::View;
use crate::value::{Day, Id, Money, Said};

/// What ends is told two years ahead. What people set themselves to do is told however far it lies: it would be lost else.
const AHEAD_MONTHS: u32 = 24;
/// What was done is told for a month, so that what came of it can still be written down.
const DONE_DAYS: u32 = 30;

/// Every due thing of every room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Plan {
    /// The day that all of this is told for.
    pub today: Day,
    /// The months that hold something, the earliest first; at the end what has no day yet.
    pub months: Vec<PlanMonth>,
    /// Who has something to see to here, by name.
    pub owners: Vec<Named>,
    /// The funding sources that are touched here, by name.
    pub sources: Vec<Named>,
    /// The to-dos that were done in the last month, the latest first.
    pub done: Vec<Todo>,
}

/// What is due in a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct PlanMonth {
    /// Its first day; nothing for what has no day yet.
    pub month: Option<Day>,
    /// Actions first, then the rest, each by day and title.
    pub items: Vec<PlanItem>,
}

/// One thing that is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct PlanItem {
    /// When; only an action may have no day yet.
    pub day: Option<Day>,
    /// What kind of thing.
    pub kind: DueKind,
    /// The record: an action, an agreement, a budget period, a funding source, a round, an assumption.
    pub id: Id,
    /// What the action or the assumption says; the kind of a round; else whose agreement or money it is.
    pub title: String,
    /// What is to be done next, for a renewal.
    pub step: Option<String>,
    /// Who sees to it.
    pub owner: Option<Named>,
    /// How late it is; 0 if it is not.
    pub days_late: i64,
    /// An agreement: the budget lines of now that name the partner. A budget period: what is left. A renewal: what
    /// the source brings in its period.
    pub amount: Option<Money>,
    /// The funding sources that it touches: its own; of an agreement those whose lines of now name the partner; of an
    /// action the one that it is about, or those whose lines of now pay for its activity.
    pub sources: Vec<Named>,
    /// What the activities that it stands behind say.
    pub serves: Vec<String>,
    /// The criterion that it works on, for an action that came of an agreed level.
    pub criterion: Option<Said>,
    /// The node of the model where it is seen to, for an assumption about an arrow: the one that the arrow starts at.
    pub node: Option<Id>,
}

/// Every due thing of every room.
pub fn plan(view: &View) -> Result<Plan> {
    let today = view.today();
    let ahead = today.plus_months(AHEAD_MONTHS);
    let horizon =
        Horizon { actions: None, agreements: ahead, periods: ahead, awards: ahead, renewals: ahead, rounds: ahead, assumptions: ahead };
    let touched = touched(view)?;
    let found = due::found(view, &budget::read::standings(view)?, &horizon)?;
    let mut items: Vec<PlanItem> = found.into_iter().map(|found| item(found, &touched)).collect();
    items.sort_by(|one, other| place(one).cmp(&place(other)));
    Ok(Plan {
        today,
        owners: by_name(items.iter().filter_map(|item| item.owner.as_ref())),
        sources: by_name(items.iter().flat_map(|item| &item.sources)),
        months: by_month(items),
        done: action::read::list(view, TodoList { done_since: Some(today.minus_days(DONE_DAYS)), ..TodoList::default() })?,
    })
}

/// The funding sources by the things that touch them.
fn touched(view: &View) -> Result<HashMap<Id, Vec<Named>>> {
    let mut touched: HashMap<Id, Vec<Named>> = HashMap::new();
    let pairs =
        view.rows(include_str!("due/touched.sql"), [view.today()], |row| Ok((row.get(0)?, Named { id: row.get(1)?, name: row.get(2)? })))?;
    for (thing, source) in pairs {
        touched.entry(thing).or_default().push(source);
    }
    Ok(touched)
}

fn item(found: Found, touched: &HashMap<Id, Vec<Named>>) -> PlanItem {
    let sources = found.touches.and_then(|thing| touched.get(&thing)).cloned().unwrap_or_default();
    let Found { day, kind, id, title, step, owner, days_late, amount, serves, criterion, touches: _, node } = found;
    PlanItem { day, kind, id, title, step, owner, days_late, amount, sources, serves, criterion, node }
}

/// By month, what has no day at the end; there actions first, then by day and title.
fn place(item: &PlanItem) -> (bool, Option<Day>, bool, Option<Day>, &str, Id) {
    let month = item.day.map(Day::first_of_month);
    (month.is_none(), month, item.kind != DueKind::Action, item.day, &item.title, item.id)
}

fn by_month(items: Vec<PlanItem>) -> Vec<PlanMonth> {
    let mut months: Vec<PlanMonth> = Vec::new();
    for item in items {
        let month = item.day.map(Day::first_of_month);
        match months.last_mut().filter(|last| last.month == month) {
            Some(last) => last.items.push(item),
            None => months.push(PlanMonth { month, items: vec![item] }),
        }
    }
    months
}

/// Each once.
fn by_name<'a>(all: impl Iterator<Item = &'a Named>) -> Vec<Named> {
    let mut names: Vec<Named> = all.cloned().collect();
    names.sort_by_cached_key(|named| (named.name.to_lowercase(), named.id));
    names.dedup();
    names
}
