//! What going back to a version of the model costs in the rooms that come after it: told before it is done.

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::error::Result;
use crate::logic::version::back;
use crate::logic::{GoBack, SaidNode, Which};
use crate::store::{View, sql_text};
use crate::value::Id;

/// What going back comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct GoBackCosts {
    /// Boxes that go and come back, and whom the file no longer holds.
    pub model: GoBack,
    /// What is tied to the boxes that go, by kind and name.
    pub losses: Vec<GoBackLoss>,
}

/// A record that stays and loses its box.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct GoBackLoss {
    /// What kind of record.
    pub kind: GoBackLossKind,
    /// The record.
    pub id: Id,
    /// What people call it: of a budget line without words its funding source, of evidence what it says.
    pub name: String,
    /// The box that goes.
    pub node: SaidNode,
}

/// A kind of record that is tied to a box.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum GoBackLossKind {
    /// It measures the box.
    Indicator,
    /// It pays for the activity.
    BudgetLine,
    /// It stands behind the resource.
    FundingSource,
    /// An open one is about the box.
    Action,
    /// The box is evidence of an agreed level.
    Evidence,
}
sql_text!(GoBackLossKind {
    "indicator" => Indicator, "budget_line" => BudgetLine, "funding_source" => FundingSource, "action" => Action, "evidence" => Evidence,
});

/// What going back to a version would cost. Nothing changes.
pub fn costs(view: &View, ask: Which) -> Result<GoBackCosts> {
    let model = back::ahead(view, ask)?;
    let going: HashMap<Id, &SaidNode> = model.removed.iter().map(|node| (node.id, node)).collect();
    let mut losses = Vec::new();
    if !going.is_empty() {
        let tied = view.rows(include_str!("going_back.sql"), [], |row| {
            Ok((row.get::<_, Id>(3)?, row.get::<_, GoBackLossKind>(0)?, row.get::<_, Id>(1)?, row.get::<_, String>(2)?))
        })?;
        let lost = tied.into_iter().filter_map(|(box_of, kind, id, name)| {
            let node = going.get(&box_of)?;
            Some(GoBackLoss { kind, id, name, node: (*node).clone() })
        });
        losses.extend(lost);
        losses.sort_by(|one, other| (one.kind, &one.name, one.id, one.node.id).cmp(&(other.kind, &other.name, other.id, other.node.id)));
    }
    Ok(GoBackCosts { model, losses })
}
