//! The logic model: what the school has, does, delivers and changes, and the arrows between them with their reasons.

pub mod api;
pub mod arrange;
mod arrow;
pub mod assumption;
pub mod change;
pub mod framework;
pub mod goal;
mod layout;
mod nest;
mod node;
mod order;
mod outline;
pub mod read;
pub mod sentence;
#[cfg(test)]
mod tests;
pub mod version;

pub use arrange::{Arrange, Arranged};
pub use arrow::{Link, LinkAdd, LinkEdit, Strength};
pub use assumption::{Assumption, AssumptionAdd, AssumptionEdit};
pub use framework::{Framework, FrameworkItem};
pub use goal::{GoalAdd, GoalEdit, GoalMove};
pub use nest::NodeNest;
pub use node::{Direction, Node, NodeAdd, NodeEdit, NodeMove, NodePartner, NodePartnerAdd, NodeTag, NodeTagAdd};
pub use outline::{OutlineRow, outline};
pub use sentence::{SaidNode, Sentence, SentencesAsk};
pub use version::{GoBack, LeftOut, ModelDifference, VersionLine};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::store::sql_text;
use crate::value::{Day, Id};

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

impl Column {
    /// The one to its right; the last stays.
    pub fn next(self) -> Column {
        match self {
            Column::Resource => Column::Activity,
            Column::Activity => Column::Output,
            Column::Output => Column::Short,
            Column::Short => Column::Medium,
            Column::Medium | Column::Long => Column::Long,
        }
    }
}

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
    /// The same as an outline: what a node leads to stands under it.
    pub outline: Vec<OutlineRow>,
    /// What must be so for the model to work.
    pub assumptions: Vec<Assumption>,
}

/// When the model was last changed on purpose, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct ModelVersion {
    /// Counted from 1.
    pub number: i64,
    /// What people call it; empty where it was only counted.
    pub name: String,
    /// The day it was named or agreed.
    pub changed: Day,
    /// What changed and why.
    pub note: String,
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
