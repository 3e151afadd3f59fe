//! What the school's own records say beside a criterion of the rubric: facts with the rows behind them. A fact stands
//! beside the agreeing and never becomes a score; it points to a level only where the words of that level are about
//! nothing but what is counted here.

mod model;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::assessment::Level;
use crate::error::Result;
use crate::store::View;
use crate::value::{Day, Decimal, Id, Money, Share};

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
    let kept = facts.iter().filter(|fact| fact.kept);
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

/// One line of the table: what is read beside a criterion.
struct Rule {
    criterion: &'static str,
    says: &'static str,
    reads: Reads,
}

/// Where a rule reads.
enum Reads {
    /// From the records of today; nothing where there is nothing to say.
    Records(fn(&View) -> Result<Option<Found>>),
    /// From a room that is not built yet.
    Later,
}

/// All rules in the order of the rubric.
fn rules() -> impl Iterator<Item = &'static Rule> {
    [model::RULES].into_iter().flatten()
}

/// What the records say beside one criterion today.
pub fn facts(view: &View, criterion: &str) -> Result<Vec<Fact>> {
    let mut facts = Vec::new();
    for rule in rules().filter(|rule| rule.criterion == criterion) {
        let found = match rule.reads {
            Reads::Records(read) => read(view)?,
            Reads::Later => Some(Found::default()),
        };
        let kept = matches!(rule.reads, Reads::Records(_));
        facts.extend(found.map(|Found { figures, points_to, rows }| Fact { code: rule.says.to_owned(), kept, figures, points_to, rows }));
    }
    Ok(facts)
}
