//! The thread of any thing in the file: what it leads to, whose money is behind it, who works on it, how we know, what it
//! counts toward and what is to be done. One step along it, in both directions: what a thing names, names that thing,
//! by one statement for both. What is over stays told on its own side only: a to-do that is done and a budget line of an
//! earlier period name what they were for, which names them no longer.

mod item;
mod money;
#[cfg(test)]
mod tests;
mod thing;
mod tie;
mod ties;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::logic::Column;
use crate::store::View;
use crate::value::{Id, Money, Said};

pub use thing::ThreadKind;
pub use tie::{ThreadPoint, ThreadTie};

use thing::{Key, Names};

/// A group tells so many lines at most and counts the rest.
const MOST_LINES: usize = 40;

/// Which thing.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ThreadAsk {
    /// Its room, such as `logic`.
    pub room: String,
    /// The record; of what a framework asks for, its framework and its code: `essentials/integrated_supports`.
    pub id: String,
}

/// A thing with all that it is connected to directly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Thread {
    /// The thing.
    pub thing: ThreadThing,
    /// What it is connected to, in the order of [`ThreadPart`]: only groups that hold something.
    pub groups: Vec<ThreadGroup>,
}

/// A thing, as far as it takes to name it and to go to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct ThreadThing {
    /// Its room.
    pub room: &'static str,
    /// What it is.
    pub kind: ThreadKind,
    /// As [`ThreadAsk::id`] takes it.
    pub id: String,
    /// What people call it. An agreement goes by its organization, a budget line without words by its source.
    pub name: Said,
    /// Where a box of the model stands.
    pub column: Option<Column>,
    /// Which criterion of the self-assessment it is, by its code.
    pub criterion: Option<String>,
    /// The round in which its level was agreed on.
    pub round: Option<Id>,
}

/// What the lines of a group have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ThreadPart {
    /// Boxes that a box leads to.
    LeadsTo,
    /// Boxes that lead to a box.
    ComesFrom,
    /// What it is there for.
    Serves,
    /// Whose money is behind it; of a source its lines, of a person or an organization the lines that name them.
    Paid,
    /// Who works on it.
    With,
    /// What measures it; of a criterion the records that its agreed level rests on.
    Know,
    /// What it counts toward.
    Counts,
    /// What is to be done about it, or by a person.
    Todo,
}

/// Lines of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct ThreadGroup {
    /// What they have in common.
    pub part: ThreadPart,
    /// What a box is paid for with, in cash; only in its group of that name.
    pub cash: Option<ThreadCash>,
    /// At most forty.
    pub lines: Vec<ThreadLine>,
    /// How many more there are.
    pub more: i64,
}

/// Planned money behind a box. A line that pays for several boxes is never dealt out: it counts whole, and apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS, JsonSchema)]
pub struct ThreadCash {
    /// Lines that pay for this box alone.
    pub alone: Money,
    /// Lines that pay for other boxes too.
    pub shared: Money,
}

/// One thing that the asked one is connected to, and how.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct ThreadLine {
    /// The other thing.
    pub thing: ThreadThing,
    /// What ties them.
    pub tie: ThreadTie,
}

/// A line before the other thing has its name.
struct Loose {
    part: ThreadPart,
    other: Key,
    tie: ThreadTie,
}

/// All that a thing is connected to, or `not_found`.
pub fn thread(view: &View, ask: ThreadAsk) -> Result<Thread> {
    let mut names = Names::default();
    let missing = Error::NotFound { room: thing::room_named(&ask.room) };
    let key = Key::parse(&ask.id).ok_or_else(|| missing.clone())?;
    names.learn(view, [&key])?;
    let thing = names.get(&key).filter(|thing| thing.room == ask.room).cloned().ok_or(missing)?;
    let mut cash = None;
    let mut loose = Vec::new();
    match &key {
        Key::Record(id) => {
            let money = money::of(view, *id, thing.kind)?;
            cash = money.cash;
            loose.extend(money.lines);
            loose.extend(ties::all(view, *id, thing.kind)?);
            loose.extend(item::of_record(view, *id, thing.kind)?);
        }
        Key::Item { framework, code } => loose.extend(item::of_item(view, framework, code)?),
    }
    // In the order of the parts; within one as the statements told them.
    loose.sort_by_key(|line| line.part);
    names.learn(view, loose.iter().map(|line| &line.other))?;
    let mut groups: Vec<ThreadGroup> = Vec::new();
    for Loose { part, other, tie } in loose {
        // What an action served may be gone, or be of a kind that has no thread.
        let Some(thing) = names.get(&other).cloned() else { continue };
        let line = ThreadLine { thing, tie };
        match groups.last_mut().filter(|last| last.part == part) {
            Some(last) if last.lines.len() < MOST_LINES => last.lines.push(line),
            Some(last) => last.more += 1,
            None => groups.push(ThreadGroup { part, cash: cash.filter(|_| part == ThreadPart::Paid), lines: vec![line], more: 0 }),
        }
    }
    Ok(Thread { thing, groups })
}
