//! Asks about the model.

use std::collections::HashMap;

use rusqlite::Row;

use super::{Assumption, Link, Model, ModelVersion, Named, Node, NodePartner, NodeTag, outline};
use crate::error::{Error, Result};
use crate::store::View;
use crate::value::Id;

/// The whole model, in six statements however large it is.
pub fn model(view: &View) -> Result<Model> {
    let (nodes, links) = (nodes(view)?, links(view)?);
    let outline = outline(&nodes, &links);
    Ok(Model { version: version(view)?, nodes, links, outline, assumptions: assumptions(view)? })
}

/// All nodes with their partners and tags, column by column.
pub(super) fn nodes(view: &View) -> Result<Vec<Node>> {
    let mut nodes = in_order(view)?;
    let places: HashMap<Id, usize> = nodes.iter().enumerate().map(|(at, node)| (node.id, at)).collect();
    for (id, partner) in view.rows(include_str!("partner.sql"), [], partner_in)? {
        if let Some(node) = places.get(&id).and_then(|at| nodes.get_mut(*at)) {
            node.partners.push(partner);
        }
    }
    for (id, tag) in view.rows("SELECT node, id, framework, code, version FROM node_tag ORDER BY framework, code, id", [], tag_in)? {
        if let Some(node) = places.get(&id).and_then(|at| nodes.get_mut(*at)) {
            node.tags.push(tag);
        }
    }
    Ok(nodes)
}

/// All nodes without their partners and tags, column by column.
pub(super) fn in_order(view: &View) -> Result<Vec<Node>> {
    let mut nodes = view.rows(include_str!("node.sql"), [], node_in)?;
    // The file knows columns by name; only `Column` knows their order.
    nodes.sort_by_key(|node| node.column);
    Ok(nodes)
}

/// One node without its partners and tags, or `not_found`.
pub(super) fn node(view: &View, id: Id) -> Result<Node> {
    let found = view.row(include_str!("one_node.sql"), [id], node_in)?;
    found.ok_or(Error::NotFound { room: "logic" })
}

/// All arrows as pairs of nodes, for the rules.
pub(super) fn pairs(view: &View) -> Result<Vec<(Id, Id)>> {
    view.rows("SELECT from_node, to_node FROM link", [], |row| Ok((row.get(0)?, row.get(1)?)))
}

fn version(view: &View) -> Result<Option<ModelVersion>> {
    let sql = "SELECT number, name, changed, note FROM model_version ORDER BY number DESC, changed DESC, id DESC LIMIT 1";
    view.row(sql, [], |row| Ok(ModelVersion { number: row.get(0)?, name: row.get(1)?, changed: row.get(2)?, note: row.get(3)? }))
}

/// All arrows.
pub(super) fn links(view: &View) -> Result<Vec<Link>> {
    view.rows("SELECT id, from_node, to_node, reason, strength, evidence FROM link ORDER BY id", [], link_in)
}

/// One arrow, or `not_found`.
pub(super) fn link(view: &View, id: Id) -> Result<Link> {
    let found = view.row("SELECT id, from_node, to_node, reason, strength, evidence FROM link WHERE id = ?1", [id], link_in)?;
    found.ok_or(Error::NotFound { room: "logic" })
}

/// All assumptions.
pub(super) fn assumptions(view: &View) -> Result<Vec<Assumption>> {
    view.rows("SELECT id, text, reviewed, review_on, link FROM assumption ORDER BY id", [], assumption_in)
}

/// One assumption, or `not_found`.
pub(super) fn assumption(view: &View, id: Id) -> Result<Assumption> {
    let found = view.row("SELECT id, text, reviewed, review_on, link FROM assumption WHERE id = ?1", [id], assumption_in)?;
    found.ok_or(Error::NotFound { room: "logic" })
}

fn link_in(row: &Row<'_>) -> rusqlite::Result<Link> {
    let (id, from, to, reason) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
    Ok(Link { id, from, to, reason, strength: row.get(4)?, evidence: row.get(5)? })
}

fn assumption_in(row: &Row<'_>) -> rusqlite::Result<Assumption> {
    Ok(Assumption { id: row.get(0)?, text: row.get(1)?, reviewed: row.get(2)?, review_on: row.get(3)?, link: row.get(4)? })
}

fn node_in(row: &Row<'_>) -> rusqlite::Result<Node> {
    let owner: Option<Id> = row.get(3)?;
    Ok(Node {
        id: row.get(0)?,
        column: row.get(1)?,
        text: row.get(2)?,
        owner: owner.map(|id| Ok::<_, rusqlite::Error>(Named { id, name: row.get(4)? })).transpose()?,
        quantity: row.get(5)?,
        unit: row.get(6)?,
        per: row.get(7)?,
        population: row.get(8)?,
        direction: row.get(9)?,
        from: row.get(10)?,
        to: row.get(11)?,
        by: row.get(12)?,
        partners: Vec::new(),
        tags: Vec::new(),
    })
}

fn partner_in(row: &Row<'_>) -> rusqlite::Result<(Id, NodePartner)> {
    Ok((row.get(0)?, NodePartner { bond: row.get(1)?, id: row.get(2)?, name: row.get(3)? }))
}

fn tag_in(row: &Row<'_>) -> rusqlite::Result<(Id, NodeTag)> {
    Ok((row.get(0)?, NodeTag { id: row.get(1)?, framework: row.get(2)?, code: row.get(3)?, version: row.get(4)? }))
}
