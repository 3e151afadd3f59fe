use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::View;
use crate::error::Result;

/// One line of the history, as a person reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct HistoryLine {
    /// Its place, counting from the first; greater is newer.
    pub seq: i64,
    /// When, in UTC, RFC 3339.
    pub at: String,
    /// Who.
    pub actor: String,
    /// The call, or `undo` or `redo`.
    pub action: String,
    /// What was changed, as it was called then.
    pub subject: String,
    /// The call that was taken back or done again.
    pub of: Option<String>,
    /// Whether it is taken back now.
    pub undone: bool,
}

/// Which part of the history.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct HistoryAsk {
    /// Only lines before this place.
    pub before: Option<i64>,
    /// At most so many (1 to 200), newest first.
    pub limit: i64,
}

impl View<'_> {
    /// How many lines the history has. It only grows, so it tells whether a copy is older than the school.
    pub fn changes(&self) -> Result<i64> {
        self.one("SELECT count(*) FROM change_log", [], |row| row.get(0))
    }

    /// What was done, newest first, on whichever laptop.
    pub fn history(&self, ask: HistoryAsk) -> Result<Vec<HistoryLine>> {
        self.rows(include_str!("history.sql"), (ask.before.unwrap_or(i64::MAX), ask.limit.clamp(1, 200)), |row| {
            let at: String = row.get(1)?;
            let at = at.split('/').next().unwrap_or_default().to_owned();
            Ok(HistoryLine {
                seq: row.get(0)?,
                at,
                actor: row.get(2)?,
                action: row.get(3)?,
                subject: row.get(4)?,
                of: row.get(5)?,
                undone: row.get(6)?,
            })
        })
    }
}
