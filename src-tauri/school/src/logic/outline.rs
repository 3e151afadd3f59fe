//! The model as an outline: what a thing leads to stands under it. What is reached by a second arrow is named again there
//! and told in full where it came first, so that each arrow is one row.

use std::collections::{HashMap, HashSet};

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::{Link, Node};
use crate::value::Id;

/// A row of the outline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(optional_fields)]
pub struct OutlineRow {
    /// The node that stands here.
    pub node: Id,
    /// How far in: 0 where nothing leads here.
    pub depth: u32,
    /// The arrow that leads here from the row above it in depth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<Id>,
    /// Whether the node stood in an earlier row, with all that follows from it.
    pub again: bool,
}

/// The rows, with `nodes` in reading order: column by column, each in its order.
pub fn outline(nodes: &[Node], links: &[Link]) -> Vec<OutlineRow> {
    let place: HashMap<Id, usize> = nodes.iter().enumerate().map(|(at, node)| (node.id, at)).collect();
    let mut onward: HashMap<Id, Vec<&Link>> = HashMap::new();
    for link in links {
        onward.entry(link.from).or_default().push(link);
    }
    for arrows in onward.values_mut() {
        arrows.sort_by_key(|link| (place.get(&link.to), link.id));
    }
    let led_to: HashSet<Id> = links.iter().map(|link| link.to).collect();
    let mut rows = Vec::with_capacity(nodes.len() + links.len());
    let mut told = HashSet::new();
    let first = nodes.iter().filter(|node| !led_to.contains(&node.id));
    // Two merged laptops may have closed a circle that nothing leads into: it is told from its first node.
    for node in first.chain(nodes) {
        if !told.contains(&node.id) {
            branch(node.id, &onward, &mut told, &mut rows);
        }
    }
    rows
}

fn branch(root: Id, onward: &HashMap<Id, Vec<&Link>>, told: &mut HashSet<Id>, rows: &mut Vec<OutlineRow>) {
    let mut open = vec![OutlineRow { node: root, depth: 0, link: None, again: false }];
    while let Some(row) = open.pop() {
        let (node, depth, again) = (row.node, row.depth, !told.insert(row.node));
        rows.push(OutlineRow { again, ..row });
        if !again {
            let under = onward.get(&node).into_iter().flatten().rev();
            open.extend(under.map(|link| OutlineRow { node: link.to, depth: depth + 1, link: Some(link.id), again: false }));
        }
    }
}
