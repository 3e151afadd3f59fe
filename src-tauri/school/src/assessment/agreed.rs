//! What the team agrees on, and what it chooses for action.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Level;
use crate::value::{Day, Id};

/// At most so many criteria are chosen for action in a round: a team that chooses more chooses none.
pub const MOST_CHOSEN: usize = 3;

/// The level that the team agreed on for a criterion: entered by people, never computed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct AgreedLevel {
    /// The record.
    pub id: Id,
    /// Such as `CV2`.
    pub criterion: String,
    /// The level.
    pub level: Level,
    /// Why.
    pub reason: String,
    /// When it was agreed, or last changed.
    pub agreed_on: Day,
    /// Whether it is chosen for action.
    pub chosen: bool,
    /// The records that it rests on.
    pub records: Vec<AgreedRecord>,
}

/// A record that an agreed level rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct AgreedRecord {
    /// Its room.
    pub room: String,
    /// The record.
    pub record: Id,
    /// What it was called then.
    pub what: String,
}

/// A record that an agreed level is to rest on.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordLink {
    /// Its room, such as `budget`.
    pub room: String,
    /// The record.
    pub record: Id,
    /// What it is called now.
    pub what: String,
}

/// What the team agrees on.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Agree {
    /// The round.
    pub round: Id,
    /// Such as `CV2`.
    pub criterion: String,
    /// The level.
    pub level: Level,
    /// When it was agreed; today unless said.
    #[serde(default)]
    pub agreed_on: Option<Day>,
    /// Why; absent stays.
    #[serde(default)]
    pub reason: Option<String>,
    /// The records that it rests on; absent stays.
    #[serde(default)]
    pub records: Option<Vec<RecordLink>>,
}

/// Whether a criterion is chosen for action.
#[derive(Debug, Clone, Copy, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LevelChoose {
    /// The agreed level.
    pub id: Id,
    /// Whether it is.
    pub chosen: bool,
}
