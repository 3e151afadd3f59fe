//! The logic model: what the school has, does, delivers and changes, and the arrows between them with their reasons.

pub mod api;
mod arrow;
pub mod change;
mod node;
mod order;
pub mod read;
#[cfg(test)]
mod tests;

pub use arrow::{Link, LinkAdd, LinkReason};
pub use node::{Direction, Node, NodeAdd, NodeEdit, NodeMove, NodePartner, NodePartnerAdd, NodeTag, NodeTagAdd};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::store::sql_text;
use crate::value::{Day, Id, Patch};

/// A column of the model. They stand in the order in which one is read: if these, then those.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Column {
    /// What there is to work with.
    Resource,
    /// What is done.
    Activity,
    /// What is delivered, and to how many.
    Output,
    /// Who changes first, within a year or so.
    Short,
    /// What changes next.
    Medium,
    /// What it is all for.
    Long,
}
sql_text!(Column {
    "resource" => Resource, "activity" => Activity, "output" => Output, "short" => Short, "medium" => Medium, "long" => Long,
});

/// A person or an organization, as far as it takes to name it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Named {
    /// The record.
    pub id: Id,
    /// What people call it.
    pub name: String,
}

/// The whole model.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Model {
    /// The version that is in force.
    pub version: Option<ModelVersion>,
    /// Column by column, each in its order.
    pub nodes: Vec<Node>,
    /// The arrows.
    pub links: Vec<Link>,
    /// What must be so for the model to work.
    pub assumptions: Vec<Assumption>,
}

/// When the model was last changed on purpose, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct ModelVersion {
    /// Counted from 1.
    pub number: i64,
    /// The day it was agreed.
    pub changed: Day,
    /// What changed and why.
    pub note: String,
}

/// Something that must be so for the model to work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Assumption {
    /// The record.
    pub id: Id,
    /// What is assumed.
    pub text: String,
    /// When it was last looked at together.
    pub reviewed: Option<Day>,
}

/// What was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Made {
    /// The new record.
    pub id: Id,
}

/// Which one.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Which {
    /// The record.
    pub id: Id,
}

/// A new assumption.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AssumptionAdd {
    /// What is assumed.
    pub text: String,
    /// When it was last looked at together.
    #[serde(default)]
    pub reviewed: Option<Day>,
}

/// What changes about an assumption; what is absent stays.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AssumptionEdit {
    /// The record.
    pub id: Id,
    /// What is assumed.
    #[serde(default)]
    pub text: Option<String>,
    /// When it was last looked at together.
    #[serde(default)]
    pub reviewed: Patch<Day>,
}

/// The version that is now in force.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ModelVersionSet {
    /// Counted from 1. A number that was there before is told anew.
    pub number: i64,
    /// The day it was agreed.
    pub changed: Day,
    /// What changed and why; absent stays.
    #[serde(default)]
    pub note: Option<String>,
}
