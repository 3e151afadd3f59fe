//! Changes to the model.

use super::arrow::{leads_onward, may_link};
use super::order::place;
use super::{
    Column, LinkAdd, LinkEdit, Made, ModelVersionSet, NodeAdd, NodeEdit, NodeMove, NodePartnerAdd, NodeTagAdd, Which, arrange, framework,
    read,
};
use crate::error::{Error, Fault, Result};
use crate::store::Edit;
use crate::value::{Id, Patch, paragraph, required};

pub(super) const ROOM: &str = "logic";

/// Adds a node.
pub fn add(edit: &Edit, ask: NodeAdd) -> Result<Made> {
    let text = required(&ask.text)?;
    edit.subject(&text);
    let others = standing(edit, ask.column)?;
    let at = match ask.after {
        Some(after) => place_of(&others, after)? + 1,
        None => others.len(),
    };
    let (id, position) = (edit.new_id()?, make_way(edit, &others, at)?);
    edit.run("INSERT INTO node (id, col, position, text) VALUES (?1, ?2, ?3, ?4)", (id, ask.column, position, &text))?;
    if let Some(from) = ask.under {
        draw(edit, &LinkAdd { from, to: id, reason: None })?;
        edit.subject(&text);
    }
    Ok(Made { id })
}

/// Changes what a node says.
pub fn edit(edit: &Edit, ask: NodeEdit) -> Result<()> {
    let before = read::node(edit, ask.id)?;
    let owner = ask.owner.clone().over(before.owner.as_ref().map(|owner| owner.id));
    if let Patch::Set(person) = ask.owner {
        name_of(edit, "partner", "SELECT name FROM person WHERE id = ?1", person)?;
    }
    let node = before.edited(ask)?;
    edit.subject(&node.text);
    edit.run(
        include_str!("edit.sql"),
        rusqlite::params![
            node.id,
            node.text,
            owner,
            node.quantity,
            node.unit,
            node.per,
            node.population,
            node.direction,
            node.from,
            node.to,
            node.by
        ],
    )?;
    Ok(())
}

/// Moves a node within its column or to another, as long as its arrows still lead onward.
pub fn shift(edit: &Edit, ask: NodeMove) -> Result<()> {
    let node = read::node(edit, ask.id)?;
    edit.subject(&node.text);
    let column = ask.column.unwrap_or(node.column);
    if column != node.column {
        arrows_lead_onward(edit, node.id, column)?;
    }
    let mut others = standing(edit, column)?;
    let stood = others.iter().position(|(id, _)| *id == node.id);
    if let Some(at) = stood {
        others.remove(at);
    }
    let at = match ask.before {
        Some(before) if before == node.id && stood.is_some() => return Ok(()),
        Some(before) => place_of(&others, before)?,
        None => others.len(),
    };
    if stood == Some(at) {
        return Ok(());
    }
    let position = make_way(edit, &others, at)?;
    edit.run_on(ROOM, "UPDATE node SET col = ?2, position = ?3, by_hand = 1 WHERE id = ?1", (node.id, column, position))
}

/// Takes a node away; its arrows, partners and tags go with it.
pub fn remove(edit: &Edit, ask: Which) -> Result<()> {
    edit.subject(&read::node(edit, ask.id)?.text);
    edit.run_on(ROOM, "DELETE FROM node WHERE id = ?1", [ask.id])
}

/// Draws an arrow. Its two ends find their places anew in their columns if fewer arrows cross, unless a person put them
/// where they stand; nothing else moves.
pub fn link(edit: &Edit, ask: LinkAdd) -> Result<Made> {
    let made = draw(edit, &ask)?;
    arrange::settle(edit, &[ask.from, ask.to])?;
    Ok(made)
}

/// Draws an arrow and moves nothing: whoever draws many settles their ends once, at the end.
pub fn draw(edit: &Edit, ask: &LinkAdd) -> Result<Made> {
    let (from, to) = (read::node(edit, ask.from)?, read::node(edit, ask.to)?);
    edit.subject(&arrow_words(&from.text, &to.text));
    may_link((from.id, from.column), (to.id, to.column), &read::pairs(edit)?)?;
    let (id, reason) = (edit.new_id()?, paragraph(ask.reason.as_deref().unwrap_or_default())?);
    edit.run("INSERT INTO link (id, from_node, to_node, reason) VALUES (?1, ?2, ?3, ?4)", (id, from.id, to.id, reason))?;
    Ok(Made { id })
}

/// Takes an arrow away.
pub fn unlink(edit: &Edit, ask: Which) -> Result<()> {
    name_arrow(edit, ask.id)?;
    edit.run_on(ROOM, "DELETE FROM link WHERE id = ?1", [ask.id])
}

/// Says why the one leads to the other, how firmly that is known and from what.
pub fn edit_link(edit: &Edit, ask: LinkEdit) -> Result<()> {
    let before = read::link(edit, ask.id)?;
    name_arrow(edit, ask.id)?;
    let said = |after: Option<String>, before: String| after.map_or(Ok(before), |text| paragraph(&text));
    let (reason, evidence) = (said(ask.reason, before.reason)?, said(ask.evidence, before.evidence)?);
    let strength = ask.strength.over(before.strength);
    edit.run_on(ROOM, "UPDATE link SET reason = ?2, strength = ?3, evidence = ?4 WHERE id = ?1", (ask.id, reason, strength, evidence))
}

/// Says which version of the model is in force.
pub fn set_version(edit: &Edit, ask: ModelVersionSet) -> Result<()> {
    if ask.number < 1 {
        return Err(Error::fault(Fault::NumberUnknown, ask.number));
    }
    edit.subject(&ask.number.to_string());
    let note = ask.note.map(|note| paragraph(&note)).transpose()?;
    let sql = "UPDATE model_version SET changed = ?2, note = coalesce(?3, note) WHERE number = ?1";
    if edit.run(sql, (ask.number, ask.changed, &note))? == 0 {
        let sql = "INSERT INTO model_version (id, number, changed, note) VALUES (?1, ?2, ?3, coalesce(?4, ''))";
        edit.run(sql, (edit.new_id()?, ask.number, ask.changed, note))?;
    }
    Ok(())
}

/// Says what a node counts toward. What it counts toward already stays as it is.
pub fn tag(edit: &Edit, ask: NodeTagAdd) -> Result<Made> {
    edit.subject(&read::node(edit, ask.node)?.text);
    let (framework, code) = (required(&ask.framework)?, required(&ask.code)?);
    let version = framework::version_of(edit, &framework, &code)?;
    let sql = "SELECT id FROM node_tag WHERE node = ?1 AND framework = ?2 AND code = ?3";
    if let Some(id) = edit.row(sql, (ask.node, &framework, &code), |row| row.get(0))? {
        return Ok(Made { id });
    }
    let id = edit.new_id()?;
    let sql = "INSERT INTO node_tag (id, node, framework, code, version) VALUES (?1, ?2, ?3, ?4, ?5)";
    edit.run(sql, (id, ask.node, framework, code, version))?;
    Ok(Made { id })
}

/// A node no longer counts toward this.
pub fn untag(edit: &Edit, ask: Which) -> Result<()> {
    let sql = "SELECT node.text FROM node_tag JOIN node ON node.id = node_tag.node WHERE node_tag.id = ?1";
    edit.subject(&name_of(edit, ROOM, sql, ask.id)?);
    edit.run_on(ROOM, "DELETE FROM node_tag WHERE id = ?1", [ask.id])
}

/// Says which organization carries a node. One that does already stays.
pub fn add_partner(edit: &Edit, ask: NodePartnerAdd) -> Result<Made> {
    read::node(edit, ask.node)?;
    edit.subject(&name_of(edit, "partner", "SELECT name FROM organization WHERE id = ?1", ask.organization)?);
    let sql = "SELECT id FROM node_partner WHERE node = ?1 AND organization = ?2";
    if let Some(id) = edit.row(sql, (ask.node, ask.organization), |row| row.get(0))? {
        return Ok(Made { id });
    }
    let id = edit.new_id()?;
    edit.run("INSERT INTO node_partner (id, node, organization) VALUES (?1, ?2, ?3)", (id, ask.node, ask.organization))?;
    Ok(Made { id })
}

/// An organization no longer carries a node.
pub fn remove_partner(edit: &Edit, ask: Which) -> Result<()> {
    let sql = "SELECT name FROM node_partner JOIN organization ON organization.id = organization WHERE node_partner.id = ?1";
    edit.subject(&name_of(edit, ROOM, sql, ask.id)?);
    edit.run_on(ROOM, "DELETE FROM node_partner WHERE id = ?1", [ask.id])
}

/// The nodes of a column in their order, with their positions.
pub(super) fn standing(edit: &Edit, column: Column) -> Result<Vec<(Id, i64)>> {
    edit.rows("SELECT id, position FROM node WHERE col = ?1 ORDER BY position, id", [column], |row| Ok((row.get(0)?, row.get(1)?)))
}

pub(super) fn place_of(nodes: &[(Id, i64)], id: Id) -> Result<usize> {
    nodes.iter().position(|(node, _)| *node == id).ok_or(Error::NotFound { room: ROOM })
}

/// Makes room for the `at`th among `others`, and answers its position.
pub(super) fn make_way(edit: &Edit, others: &[(Id, i64)], at: usize) -> Result<i64> {
    let positions: Vec<i64> = others.iter().map(|(_, position)| *position).collect();
    let place = place(&positions, at);
    for (other, position) in place.shifted {
        if let Some((id, _)) = others.get(other) {
            edit.run_on(ROOM, "UPDATE node SET position = ?2 WHERE id = ?1", (id, position))?;
        }
    }
    Ok(place.position)
}

pub(super) fn arrows_lead_onward(edit: &Edit, node: Id, column: Column) -> Result<()> {
    let ends: Vec<(Column, bool)> = edit.rows(include_str!("arrows.sql"), [node], |row| Ok((row.get(0)?, row.get(1)?)))?;
    ends.into_iter().try_for_each(|(other, starts_here)| match starts_here {
        true => leads_onward(column, other),
        false => leads_onward(other, column),
    })
}

fn name_arrow(edit: &Edit, id: Id) -> Result<()> {
    let ends = edit.row(include_str!("ends.sql"), [id], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let (from, to) = ends.ok_or(Error::NotFound { room: ROOM })?;
    edit.subject(&arrow_words(&from, &to));
    Ok(())
}

/// Both ends of an arrow, each short enough that the other is still read.
fn arrow_words(from: &str, to: &str) -> String {
    const MOST: usize = 56;
    let short = |text: &str| match text.chars().count() {
        0..=MOST => text.to_owned(),
        _ => text.chars().take(MOST - 1).chain(['…']).collect(),
    };
    format!("{} → {}", short(from), short(to))
}

/// What the one row that `sql` finds by an id is called, or `not_found`.
pub(super) fn name_of(edit: &Edit, room: &'static str, sql: &str, id: Id) -> Result<String> {
    edit.row(sql, [id], |row| row.get(0))?.ok_or(Error::NotFound { room })
}
