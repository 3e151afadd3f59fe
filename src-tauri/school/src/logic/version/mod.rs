//! Versions of the model: one is named and keeps the whole model as it stands, two are told apart in plain terms, and the
//! model goes back to one as a single change.

pub mod back;
mod body;
pub mod change;
mod compare;
mod difference;
pub mod read;
#[cfg(test)]
mod tests;

pub use back::{GoBack, LeftOut, LeftOutKind};
pub use difference::{ArrowField, AssumptionField, BoxField, ComparedArrow, ComparedTag, ModelDifference};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::value::{Day, Id};

/// A version of the model, without what it keeps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct VersionLine {
    /// The record.
    pub id: Id,
    /// Counted from 1.
    pub number: i64,
    /// What people call it; empty where it was only counted.
    pub name: String,
    /// The day it was named or agreed.
    pub changed: Day,
    /// What changed and why.
    pub note: String,
    /// Whether it keeps the model as it stood: only then can it be compared and gone back to.
    pub kept: bool,
}

impl VersionLine {
    /// Its name, else its number.
    fn called(&self) -> String {
        if self.name.is_empty() { self.number.to_string() } else { self.name.clone() }
    }
}

/// A name for the model as it stands.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct VersionName {
    /// What people will call it.
    pub name: String,
    /// What changed and why.
    #[serde(default)]
    pub note: Option<String>,
}

/// What changes about a version; what is absent stays. What it keeps never changes.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct VersionEdit {
    /// The version.
    pub id: Id,
    /// What people call it.
    #[serde(default)]
    pub name: Option<String>,
    /// What changed and why.
    #[serde(default)]
    pub note: Option<String>,
}

/// The version that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct VersionMade {
    /// The new record.
    pub id: Id,
    /// One more than the highest before.
    pub number: i64,
}

/// The two that are compared.
#[derive(Debug, Clone, Default, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct VersionsCompared {
    /// The earlier version; absent means the model as it stands.
    pub from: Option<Id>,
    /// The later version; absent means the model as it stands.
    pub to: Option<Id>,
}
