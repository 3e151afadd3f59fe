//! The forms of people, and the summaries of groups.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Answer, Role};
use crate::store::sql_text;
use crate::value::{Day, Id, Language};

/// How the answers of one person came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum FormWay {
    /// Given at the laptop that was handed round. Nobody reads them again.
    Laptop,
    /// Keyed in from paper.
    Paper,
    /// Read from a spreadsheet.
    File,
    /// Said in a meeting.
    Meeting,
}
sql_text!(FormWay { "laptop" => Laptop, "paper" => Paper, "file" => File, "meeting" => Meeting });

/// The form of one person, without its answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Form {
    /// The record.
    pub id: Id,
    /// The round.
    pub round: Id,
    /// What the person is to the school.
    pub role: Role,
    /// How the answers came in.
    pub way: FormWay,
    /// The language that it was asked in.
    pub language: Language,
    /// The name, if an adult gave one.
    pub name: String,
    /// The day it was begun.
    pub started: Day,
    /// The day it was finished; only then it counts.
    pub finished: Option<Day>,
    /// How many criteria were answered.
    pub answered: i64,
    /// How many are asked.
    pub asked: i64,
}

/// A form with its answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct FormPage {
    /// The form.
    pub form: Form,
    /// The answers; of a form at the laptop none, so that nobody sees what somebody else said.
    pub scores: Vec<Score>,
    /// The criteria that are not answered yet.
    pub open: Vec<String>,
}

/// What a person answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Score {
    /// Such as `CV2`.
    pub criterion: String,
    /// The answer.
    pub answer: Answer,
    /// What makes them say so.
    #[serde(default)]
    pub note: String,
}

/// A new form.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct FormNew {
    /// The round.
    pub round: Id,
    /// What the person is to the school.
    pub role: Role,
    /// How the answers come in.
    pub way: FormWay,
    /// The language that it is asked in.
    pub language: Language,
    /// The name, if an adult gives one.
    #[serde(default)]
    pub name: Option<String>,
    /// The answers that are known already.
    #[serde(default)]
    pub scores: Option<Vec<Score>>,
    /// Whether it is finished with them.
    #[serde(default)]
    pub finished: Option<bool>,
}

/// An answer, or another one in its place.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ScoreSet {
    /// The form.
    pub form: Id,
    /// Such as `CV2`.
    pub criterion: String,
    /// The answer.
    pub answer: Answer,
    /// What makes them say so; absent stays.
    #[serde(default)]
    pub note: Option<String>,
}

/// Which answer is taken back.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScoreClear {
    /// The form.
    pub form: Id,
    /// Such as `CV2`.
    pub criterion: String,
}

/// The middle answers of a role, entered as a summary.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GroupSet {
    /// The round.
    pub round: Id,
    /// Who answered.
    pub role: Role,
    /// How many of them.
    pub people: u32,
    /// Their middle answers. They take the place of those entered before.
    pub answers: Vec<GroupAnswer>,
}

/// The middle answer of a group to a criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct GroupAnswer {
    /// Such as `CV2`.
    pub criterion: String,
    /// The middle answer; “I do not know” where most did not know.
    pub low: Answer,
    /// The upper of the two middle answers of an even count, where they differ.
    #[serde(default)]
    pub high: Option<Answer>,
}

/// Which summary.
#[derive(Debug, Clone, Copy, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GroupRef {
    /// The round.
    pub round: Id,
    /// Who answered.
    pub role: Role,
}

/// A summary as it was entered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct GroupPage {
    /// How many people stand behind it.
    pub people: i64,
    /// Their middle answers.
    pub answers: Vec<GroupAnswer>,
}
