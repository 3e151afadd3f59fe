//! Keeps the order that the layout finds.

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::change::ROOM;
use super::layout::Drawing;
use super::order::spread;
use super::{Node, read};
use crate::error::Result;
use crate::store::Edit;
use crate::value::Id;

/// What arranging came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Arranged {
    /// How many pairs of arrows crossed.
    pub before: usize,
    /// How many still do.
    pub after: usize,
}

/// Nothing to say.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Arrange {}

/// Orders every column anew so that few arrows cross; what was put somewhere by hand is free again.
pub fn arrange(edit: &Edit, _: Arrange) -> Result<Arranged> {
    let nodes = read::in_order(edit)?;
    edit.subject(&nodes.len().to_string());
    let mut drawing = drawing(edit, &nodes)?;
    let before = drawing.crossings();
    drawing.untangle();
    edit.run("UPDATE node SET by_hand = 0 WHERE by_hand = 1", [])?;
    keep(edit, &nodes, &drawing)?;
    Ok(Arranged { before, after: drawing.crossings() })
}

/// Finds these their best places and moves no other. What was put where it is by hand stays too.
pub fn settle(edit: &Edit, moved: &[Id]) -> Result<()> {
    let nodes = read::in_order(edit)?;
    let mut drawing = drawing(edit, &nodes)?;
    for id in moved {
        let by_hand = edit.one("SELECT by_hand FROM node WHERE id = ?1", [id], |row| row.get(0))?;
        if let (false, Some(at)) = (by_hand, nodes.iter().position(|node| node.id == *id)) {
            drawing.settle(at);
        }
    }
    keep(edit, &nodes, &drawing)
}

fn drawing(edit: &Edit, nodes: &[Node]) -> Result<Drawing> {
    let place: HashMap<Id, usize> = nodes.iter().enumerate().map(|(at, node)| (node.id, at)).collect();
    let mut columns: Vec<Vec<usize>> = Vec::new();
    for (at, node) in nodes.iter().enumerate() {
        match columns.last_mut() {
            Some(column) if column.first().is_some_and(|first| nodes[*first].column == node.column) => column.push(at),
            _ => columns.push(vec![at]),
        }
    }
    let ends = |(from, to): &(Id, Id)| Some((*place.get(from)?, *place.get(to)?));
    let arrows: Vec<(usize, usize)> = read::pairs(edit)?.iter().filter_map(ends).collect();
    Ok(Drawing::new(columns, &arrows))
}

/// Writes the order down where it differs from the one that stands.
fn keep(edit: &Edit, nodes: &[Node], drawing: &Drawing) -> Result<()> {
    for column in drawing.columns() {
        if column.windows(2).all(|two| two[0] < two[1]) {
            continue;
        }
        for (at, position) in column.iter().zip(spread()) {
            edit.run_on(ROOM, "UPDATE node SET position = ?2 WHERE id = ?1", (nodes[*at].id, position))?;
        }
    }
    Ok(())
}
