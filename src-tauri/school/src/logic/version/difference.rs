//! The terms in which two models differ. No sentences: the window says them.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::super::{Column, SaidNode};

/// What a box says in a field of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum BoxField {
    /// Its words.
    Text,
    /// Who sees to it, by name.
    Owner,
    /// How many or how much.
    Quantity,
    /// Of what.
    Unit,
    /// In how long.
    Per,
    /// Who changes.
    Population,
    /// `up` or `down`.
    Direction,
    /// From how much.
    From,
    /// To how much.
    Target,
    /// By when: a day.
    By,
}

/// What an arrow says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum ArrowField {
    /// Why the one leads to the other.
    Reason,
    /// How firmly that is known: `guess`, `others`, `research` or `own_data`.
    Strength,
    /// What that rests on.
    Evidence,
}

/// What is said of an assumption.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AssumptionField {
    /// Its words.
    Text,
    /// When it was last looked at: a day.
    Reviewed,
    /// When it is to be looked at again: a day.
    ReviewOn,
}

/// An arrow by what its ends say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct ComparedArrow {
    /// What the box it starts at says.
    pub from: String,
    /// What the box it leads to says.
    pub to: String,
}

/// What a box counts toward.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, TS, JsonSchema)]
pub struct ComparedTag {
    /// Such as `fscs_pipeline`.
    pub framework: String,
    /// Such as `G`; of a goal its id.
    pub code: String,
    /// The version of the framework that was meant.
    pub version: String,
    /// What the goal says, for one of the school's own plan.
    pub goal: Option<String>,
}

/// One thing that differs. A box that both have is named as the later one calls it; a figure is written as in
/// `Decimal`, a day as in `Day`; nothing is said where a field is empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(missing_docs, reason = "fields are named for what they hold")]
pub enum ModelDifference {
    /// Only the later one has this box.
    BoxAdded { node: SaidNode },
    /// Only the earlier one has this box.
    BoxRemoved { node: SaidNode },
    /// It stands in another column.
    BoxMoved { node: SaidNode, from: Column, to: Column },
    /// A field of it says something else.
    BoxChanged { node: SaidNode, field: BoxField, from: Option<String>, to: Option<String> },
    /// An organization carries it now.
    PartnerAdded { node: SaidNode, name: String },
    /// An organization no longer carries it.
    PartnerRemoved { node: SaidNode, name: String },
    /// It counts toward something now.
    TagAdded { node: SaidNode, tag: ComparedTag },
    /// It no longer counts toward something.
    TagRemoved { node: SaidNode, tag: ComparedTag },
    /// The boxes of a column stand in another order that a person chose in one of the two. What the layout alone reorders
    /// says nothing about the model.
    Reordered { column: Column },
    /// Only the later one has this arrow.
    ArrowAdded { arrow: ComparedArrow },
    /// Only the earlier one has this arrow.
    ArrowRemoved { arrow: ComparedArrow },
    /// A field of it says something else.
    ArrowChanged { arrow: ComparedArrow, field: ArrowField, from: Option<String>, to: Option<String> },
    /// Only the later one assumes this.
    AssumptionAdded { text: String },
    /// Only the earlier one assumes this.
    AssumptionRemoved { text: String },
    /// A field of it says something else.
    AssumptionChanged { text: String, field: AssumptionField, from: Option<String>, to: Option<String> },
    /// It is about another arrow; about the whole model where there is none.
    AssumptionTied { text: String, from: Option<ComparedArrow>, to: Option<ComparedArrow> },
}
