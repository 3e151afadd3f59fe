use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Column, Named};
use crate::error::Result;
use crate::store::sql_text;
use crate::value::{Day, Decimal, Id, Patch, required, title};

/// Which way a figure is wanted to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// More is better.
    Up,
    /// Less is better.
    Down,
}
sql_text!(Direction { "up" => Up, "down" => Down });

/// One thing in the model. What nobody said of it is left out when it is told: of most boxes little is said, and there may
/// be hundreds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(optional_fields)]
pub struct Node {
    /// The record.
    pub id: Id,
    /// Where it stands.
    pub column: Column,
    /// What it says.
    pub text: String,
    /// Who sees to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Named>,
    /// How many or how much, for an output.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<Decimal>,
    /// Of what.
    pub unit: String,
    /// In how long.
    pub per: String,
    /// Who changes, for an outcome.
    pub population: String,
    /// Which way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    /// From how much.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Decimal>,
    /// To how much.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Decimal>,
    /// By when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Day>,
    /// The organizations that carry it.
    pub partners: Vec<NodePartner>,
    /// What it counts toward in the frameworks of others.
    pub tags: Vec<NodeTag>,
}

/// An organization that carries a node.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct NodePartner {
    /// The organization.
    pub id: Id,
    /// What people call it.
    pub name: String,
    /// The bond of the two: what `logic_remove_partner` takes away.
    pub bond: Id,
}

/// A place in somebody's framework.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct NodeTag {
    /// The record: what `logic_untag` takes away.
    pub id: Id,
    /// Such as `practice`.
    pub framework: String,
    /// Such as `integrated_supports`.
    pub code: String,
    /// The version of the framework that was meant; empty for the school's own goals.
    pub version: String,
}

/// A new node.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct NodeAdd {
    /// Where it stands.
    pub column: Column,
    /// What it says.
    pub text: String,
    /// The node of that column that it follows; else it comes last.
    #[serde(default)]
    pub after: Option<Id>,
    /// The node that leads to it, with an arrow at once.
    #[serde(default)]
    pub under: Option<Id>,
}

/// What changes about a node; what is absent stays.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct NodeEdit {
    /// The node.
    pub id: Id,
    /// What it says.
    #[serde(default)]
    pub text: Option<String>,
    /// The person who sees to it.
    #[serde(default)]
    pub owner: Patch<Id>,
    /// How many or how much, for an output.
    #[serde(default)]
    pub quantity: Patch<Decimal>,
    /// Of what.
    #[serde(default)]
    pub unit: Option<String>,
    /// In how long.
    #[serde(default)]
    pub per: Option<String>,
    /// Who changes, for an outcome.
    #[serde(default)]
    pub population: Option<String>,
    /// Which way.
    #[serde(default)]
    pub direction: Patch<Direction>,
    /// From how much.
    #[serde(default)]
    pub from: Patch<Decimal>,
    /// To how much.
    #[serde(default)]
    pub to: Patch<Decimal>,
    /// By when.
    #[serde(default)]
    pub by: Patch<Day>,
}

impl NodeEdit {
    /// An edit of this node that as yet changes nothing.
    pub fn of(id: Id) -> Self {
        NodeEdit {
            id,
            text: None,
            owner: Patch::Keep,
            quantity: Patch::Keep,
            unit: None,
            per: None,
            population: None,
            direction: Patch::Keep,
            from: Patch::Keep,
            to: Patch::Keep,
            by: Patch::Keep,
        }
    }
}

impl Node {
    /// The node after an edit. The owner stays: an edit knows only the id.
    pub(super) fn edited(self, ask: NodeEdit) -> Result<Node> {
        let said = |after: Option<String>, before: String| after.map_or(Ok(before), |text| title(&text));
        Ok(Node {
            text: ask.text.map_or(Ok(self.text), |text| required(&text))?,
            quantity: ask.quantity.over(self.quantity),
            unit: said(ask.unit, self.unit)?,
            per: said(ask.per, self.per)?,
            population: said(ask.population, self.population)?,
            direction: ask.direction.over(self.direction),
            from: ask.from.over(self.from),
            to: ask.to.over(self.to),
            by: ask.by.over(self.by),
            ..self
        })
    }
}

/// Where a node goes.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct NodeMove {
    /// The node.
    pub id: Id,
    /// To which column; else it stays in its own.
    #[serde(default)]
    pub column: Option<Column>,
    /// The node of that column that it comes before; else it comes last.
    #[serde(default)]
    pub before: Option<Id>,
}

/// An organization that is to carry a node.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NodePartnerAdd {
    /// The node.
    pub node: Id,
    /// The organization.
    pub organization: Id,
}

/// What a node is to count toward.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NodeTagAdd {
    /// The node.
    pub node: Id,
    /// Such as `practice`.
    pub framework: String,
    /// Such as `integrated_supports`.
    pub code: String,
}
