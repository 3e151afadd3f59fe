//! The school itself: its name, where it is, who goes there, and what it says it is.

pub mod api;
pub mod change;
pub mod read;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::value::{Day, Language};

/// The school as it describes itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Profile {
    /// Its name.
    pub name: String,
    /// Its district.
    pub district: String,
    /// Such as `K-8`.
    pub grades: String,
    /// Students enrolled.
    pub enrollment: Option<i64>,
    /// Languages that families speak, the most spoken first.
    pub languages: Vec<String>,
    /// What this community school is, in its own words.
    pub definition: String,
    /// When the definition was last looked at together.
    pub definition_reviewed: Option<Day>,
    /// Counts of fewer people than this are hidden in what goes out.
    pub smallest_cell: i64,
    /// The language that the school writes in.
    pub language: Language,
}

/// What changes about the school; what is absent stays.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct ProfileEdit {
    /// Its name.
    pub name: Option<String>,
    /// Its district.
    pub district: Option<String>,
    /// Such as `K-8`.
    pub grades: Option<String>,
    /// Students enrolled.
    pub enrollment: crate::value::Patch<i64>,
    /// Languages that families speak, the most spoken first.
    pub languages: Option<Vec<String>>,
    /// What this community school is, in its own words.
    pub definition: Option<String>,
    /// When the definition was last looked at together.
    pub definition_reviewed: crate::value::Patch<Day>,
    /// Counts of fewer people than this are hidden in what goes out; at least 1.
    pub smallest_cell: Option<i64>,
    /// The language that the school writes in.
    pub language: Option<Language>,
}
