//! Rounds, and what they ask of whom.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rubric::Levels;
use super::{AgreedLevel, Role};
use crate::store::sql_text;
use crate::value::{Day, Id, Said};

/// Fall sets the direction, spring checks the movement, a pulse asks a few criteria between.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum RoundKind {
    /// All criteria, to set the direction.
    Fall,
    /// All criteria, to see what moved.
    Spring,
    /// Chosen criteria.
    Pulse,
}
sql_text!(RoundKind { "fall" => Fall, "spring" => Spring, "pulse" => Pulse });

/// A round of self-assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Round {
    /// The record.
    pub id: Id,
    /// Its kind.
    pub kind: RoundKind,
    /// The first day on which answers are taken.
    pub opens: Day,
    /// The last day.
    pub closes: Day,
    /// Whether answers are taken today.
    pub open: bool,
    /// The wording that it is asked with.
    pub rubric: RoundRubric,
    /// Who is asked, and how many answered.
    pub roles: Vec<AskedRole>,
    /// How many criteria it asks.
    pub criteria: i64,
    /// How many agreed levels it has.
    pub agreed: i64,
}

/// The wording of a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct RoundRubric {
    /// The record.
    pub id: Id,
    /// Who worded it.
    pub code: String,
    /// Its version.
    pub version: String,
    /// What people call it.
    pub name: Said,
}

/// A role that is asked in a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct AskedRole {
    /// Who.
    pub role: Role,
    /// How many people answered: finished forms, or the people behind a summary.
    pub people: i64,
    /// Forms that were begun and are not finished.
    pub begun: i64,
    /// Whether it was entered as a summary.
    pub summary: bool,
}

/// A round with the words that it is asked with and what was agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct RoundPage {
    /// The round.
    pub round: Round,
    /// The seven priorities.
    pub priorities: Vec<PriorityLine>,
    /// What was agreed.
    pub agreed: Vec<AgreedLevel>,
}

/// A priority with its criteria in a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct PriorityLine {
    /// Such as `CV`.
    pub code: String,
    /// Its name.
    pub name: Said,
    /// Its criteria.
    pub criteria: Vec<CriterionLine>,
}

/// A criterion in a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct CriterionLine {
    /// Such as `CV2`.
    pub code: String,
    /// Its name.
    pub name: Said,
    /// How each level reads.
    pub levels: Levels,
    /// What to ask each group where their views are apart.
    pub talk: Said,
    /// Whether this round asks it.
    pub asked: bool,
}

/// A criterion as a role is asked it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Question {
    /// Such as `CV2`.
    pub code: String,
    /// The priority's code.
    pub priority: String,
    /// The priority's name.
    pub priority_name: Said,
    /// The criterion's name.
    pub name: Said,
    /// What is asked, where it is asked in plain words.
    pub question: Option<Said>,
    /// The four answers.
    pub levels: Levels,
}

/// Who is to be asked what.
#[derive(Debug, Clone, Copy, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QuestionsAsk {
    /// The round.
    pub round: Id,
    /// Who.
    pub role: Role,
}

/// A new round.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct RoundNew {
    /// Its kind.
    pub kind: RoundKind,
    /// The first day on which answers are taken.
    pub opens: Day,
    /// The last day.
    pub closes: Day,
    /// Who is asked.
    pub roles: Vec<Role>,
    /// The criteria that a pulse asks.
    #[serde(default)]
    pub criteria: Option<Vec<String>>,
    /// The wording; else the one that the app brings.
    #[serde(default)]
    pub rubric: Option<Id>,
}

/// What changes about a round; what is absent stays.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct RoundEdit {
    /// The round.
    pub id: Id,
    /// The first day on which answers are taken.
    #[serde(default)]
    pub opens: Option<Day>,
    /// The last day.
    #[serde(default)]
    pub closes: Option<Day>,
    /// Who is asked. A role that answered stays.
    #[serde(default)]
    pub roles: Option<Vec<Role>>,
}
