//! One step of the outline: a node goes under another, and the arrow goes with it.

use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

use super::arrange::settle;
use super::change::{ROOM, arrows_lead_onward, draw, make_way, place_of, standing};
use super::{Column, LinkAdd, Which, change, read};
use crate::error::{Error, Result};
use crate::store::Edit;
use crate::value::Id;

/// Under what a node is to stand in the outline.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct NodeNest {
    /// The node.
    pub id: Id,
    /// The node that is to lead to it; nothing where it begins an outline of its own.
    #[serde(default)]
    pub under: Option<Id>,
    /// The arrow of the row that it leaves; it goes.
    #[serde(default)]
    pub instead_of: Option<Id>,
    /// The column that it goes to; else it stays, or goes as far as it must so that the arrow leads onward.
    #[serde(default)]
    pub column: Option<Column>,
    /// The node of that column that it follows; else it finds its place by its arrows.
    #[serde(default)]
    pub after: Option<Id>,
}

/// Moves a node under another: one arrow goes, one comes, and the column follows, as one step.
pub fn nest(edit: &Edit, ask: NodeNest) -> Result<()> {
    let node = read::node(edit, ask.id)?;
    if let Some(id) = ask.instead_of {
        // The row that it leaves is one of its own: an arrow to another node is none of ours to take away.
        if read::link(edit, id)?.to != node.id {
            return Err(Error::NotFound { room: ROOM });
        }
        change::unlink(edit, Which { id })?;
    }
    let above = ask.under.map(|id| read::node(edit, id)).transpose()?;
    let leads_on = read::pairs(edit)?.iter().any(|(from, _)| *from == node.id);
    let column = ask.column.unwrap_or_else(|| under(node.column, above.as_ref().map(|above| above.column), leads_on));
    if column != node.column {
        arrows_lead_onward(edit, node.id, column)?;
    }
    if column != node.column || ask.after.is_some() {
        let others: Vec<(Id, i64)> = standing(edit, column)?.into_iter().filter(|(id, _)| *id != node.id).collect();
        let at = ask.after.map_or(Ok(others.len()), |after| place_of(&others, after).map(|at| at + 1))?;
        let position = make_way(edit, &others, at)?;
        edit.run_on(ROOM, "UPDATE node SET col = ?2, position = ?3, by_hand = 0 WHERE id = ?1", (node.id, column, position))?;
    }
    if let Some(above) = above {
        draw(edit, &LinkAdd { from: above.id, to: node.id, reason: None })?;
    }
    edit.subject(&node.text);
    match ask.after {
        Some(_) => Ok(()),
        None => settle(edit, &[node.id]),
    }
}

/// The column of a node that goes under one of another: the next one if it leads to nothing yet, so that an outline can be
/// typed without naming columns.
fn under(stands: Column, above: Option<Column>, leads_on: bool) -> Column {
    match above {
        Some(above) if stands < above || (stands == above && !leads_on) => above.next(),
        _ => stands,
    }
}

#[cfg(test)]
mod tests {
    use super::Column::{Activity, Long, Output, Resource, Short};
    use super::*;

    #[test]
    fn a_node_goes_as_far_as_it_must_and_no_further() {
        assert_eq!(under(Resource, Some(Resource), false), Activity);
        assert_eq!(under(Resource, Some(Output), false), Short);
        assert_eq!(under(Short, Some(Activity), false), Short, "an arrow may pass columns");
        assert_eq!(under(Activity, Some(Activity), true), Activity, "what it leads to stays where it is");
        assert_eq!(under(Long, Some(Long), false), Long, "nothing comes after the last");
        assert_eq!(under(Activity, None, false), Activity);
    }
}
