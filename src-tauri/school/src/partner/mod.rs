//! Those who work with the school: organizations, people, what they are to each other, what was agreed and when
//! they were last heard from.
//!
//! Each entity has its file with its type, its asks and its changes; the reads that join them stand in [`read`].

pub mod affiliation;
pub mod agreement;
pub mod api;
pub mod interaction;
pub mod organization;
pub mod person;
pub mod read;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::value::{Day, Id};

const ROOM: &str = "partner";

/// Names one record of this room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PartnerRef {
    /// Its id.
    pub id: Id,
}

/// `period_backward` where both days are known and the end comes first.
fn forward(starts: Option<Day>, ends: Option<Day>) -> Result<()> {
    match (starts, ends) {
        (Some(starts), Some(ends)) if ends < starts => Err(Error::PeriodBackward),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
