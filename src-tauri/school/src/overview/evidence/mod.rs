//! What the school's own records say beside a criterion of the rubric: facts with the rows behind them. A fact stands
//! beside the agreeing and never becomes a score. It points to a level only where what can be counted in the words of
//! that level is just what was counted; whether people also say and do what those words ask, the team alone can tell.
//! No fact points to Excelling: its words are always about people.
//!
//! Rules read fields and never prose. A fact is silent where there is nothing to say, and its figures do not move merely
//! because a day goes by, wherever that can be had: what a round kept is compared with a later one.

mod assets;
mod data;
mod equity;
mod model;
mod money;
mod records;
mod skills;
#[cfg(test)]
mod tests;
mod voice;

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::assessment::Level;
use crate::error::Result;
use crate::store::View;
use crate::value::{Day, Decimal, Id, Money, Share};
use records::Records;

/// So many rows stand behind a fact at most; its figures count them all.
const MOST_ROWS: usize = 300;

/// Something that the records say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Fact {
    /// What it is: the sentence stands in the catalogue under `fact-<code>`.
    pub code: String,
    /// Whether the app keeps such records yet. If not, a later room brings them.
    pub kept: bool,
    /// What the sentence names.
    pub figures: BTreeMap<String, Figure>,
    /// The level that it points to, where that can honestly be said.
    pub points_to: Option<Level>,
    /// The rows behind it.
    pub rows: Vec<FactRow>,
}

/// A figure in a sentence, in its own unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case", tag = "kind", content = "value")]
pub enum Figure {
    /// So many.
    Count(i64),
    /// A part of a whole.
    Share(Share),
    /// Dollars.
    Money(Money),
    /// A day.
    Day(Day),
    /// A measured value.
    Value(Decimal),
    /// A name.
    Text(String),
}

/// A row behind a fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct FactRow {
    /// The room that holds it: `logic`, `partner`, `action`, `indicator`, `budget`, `profile`, `assessment`.
    pub room: &'static str,
    /// The record.
    pub id: Id,
    /// What people call it.
    pub text: String,
    /// What is said of it here.
    pub figure: Option<Figure>,
}

/// A fact as it is kept beside an agreed level: what it said, not the rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct KeptFact {
    /// What it is.
    pub code: String,
    /// What the sentence names.
    pub figures: BTreeMap<String, Figure>,
}

/// What is kept of facts: those that the app has records for.
pub(super) fn kept(facts: &[Fact]) -> Vec<KeptFact> {
    // What people said in a round is no record of anything else: it is not evidence for the next.
    let said = |fact: &&Fact| !fact.rows.is_empty() && fact.rows.iter().all(|row| row.room == "assessment");
    let kept = facts.iter().filter(|fact| fact.kept && !said(fact));
    kept.map(|fact| KeptFact { code: fact.code.clone(), figures: fact.figures.clone() }).collect()
}

/// Reads them back, where any were kept.
pub(super) fn kept_in(text: Option<String>) -> rusqlite::Result<Option<Vec<KeptFact>>> {
    let read = |text: String| serde_json::from_str(&text).map_err(|_| rusqlite::types::FromSqlError::InvalidType.into());
    text.map(read).transpose()
}

/// What a rule found: figures, the level that they point to, and rows.
#[derive(Debug, Default)]
struct Found {
    figures: BTreeMap<String, Figure>,
    points_to: Option<Level>,
    rows: Vec<FactRow>,
}

impl Found {
    /// So many of so many, with the rows that count.
    fn part(rows: Vec<FactRow>, all: usize) -> Found {
        Found { rows, ..Found::default() }.counted().with("all", count(all))
    }

    /// So many, with their rows.
    fn many(rows: Vec<FactRow>) -> Found {
        Found { rows, ..Found::default() }.counted()
    }

    fn counted(self) -> Found {
        let rows = count(self.rows.len());
        self.with("count", rows)
    }

    /// Names one more figure.
    fn with(mut self, name: &str, figure: Figure) -> Found {
        self.figures.insert(name.to_owned(), figure);
        self
    }

    fn pointing_to(self, points_to: Option<Level>) -> Found {
        Found { points_to, ..self }
    }

    fn on(self, rows: Vec<FactRow>) -> Found {
        Found { rows, ..self }
    }
}

impl FactRow {
    fn new(room: &'static str, id: Id, text: &str) -> FactRow {
        FactRow { room, id, text: text.to_owned(), figure: None }
    }

    fn saying(self, figure: Figure) -> FactRow {
        FactRow { figure: Some(figure), ..self }
    }
}

fn count(of: usize) -> Figure {
    Figure::Count(i64::try_from(of).unwrap_or(i64::MAX))
}

/// The stages of a thing that is there for none, for some, or for as many as Maturing asks.
fn stage(count: usize, enough: bool) -> Option<Level> {
    Some(match count {
        0 => Level::Exploring,
        _ if enough => Level::Maturing,
        _ => Level::Emerging,
    })
}

/// One line of the table: what is read beside a criterion.
struct Rule {
    criterion: &'static str,
    says: &'static str,
    reads: Reads,
}

/// Where a rule reads.
enum Reads {
    /// From the records of today; nothing where there is nothing to say.
    Records(Reading),
    /// From a room that is not built yet.
    Later,
}

type Reading = fn(&Records<'_>) -> Result<Option<Found>>;

impl Rule {
    const fn reads(criterion: &'static str, says: &'static str, read: Reading) -> Rule {
        Rule { criterion, says, reads: Reads::Records(read) }
    }

    const fn later(criterion: &'static str, says: &'static str) -> Rule {
        Rule { criterion, says, reads: Reads::Later }
    }
}

/// All rules in the order of the rubric.
fn rules() -> impl Iterator<Item = &'static Rule> {
    [model::RULES, voice::RULES, skills::RULES, assets::RULES, money::RULES, equity::RULES, data::RULES].into_iter().flatten()
}

/// The codes of all facts: each has its sentence in the catalogue under `fact-<code>`.
pub fn says() -> BTreeSet<&'static str> {
    rules().map(|rule| rule.says).collect()
}

/// What the records say beside one criterion today.
pub fn facts(view: &View, criterion: &str) -> Result<Vec<Fact>> {
    let (records, mut facts) = (Records::of(view), Vec::new());
    for rule in rules().filter(|rule| rule.criterion == criterion) {
        let (kept, found) = match rule.reads {
            Reads::Records(read) => (true, read(&records)?),
            Reads::Later => (false, Some(Found::default())),
        };
        facts.extend(found.map(|Found { figures, points_to, mut rows }| {
            rows.truncate(MOST_ROWS);
            Fact { code: rule.says.to_owned(), kept, figures, points_to, rows }
        }));
    }
    Ok(facts)
}
