//! The model goes back to a version as one change. What stayed is altered in place, so that money, indicators and actions
//! stay tied to it; what was removed since comes back as it was kept; what was added since goes.

use std::collections::{HashMap, HashSet};

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::super::{SaidNode, Which};
use super::body::{Body, KeptAssumption, KeptGoal, KeptLink, KeptNode, KeptPartner, KeptTag};
use super::read;
use crate::error::Result;
use crate::store::{Edit, View};
use crate::value::Id;

/// What going back comes to, beside what it alters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct GoBack {
    /// Boxes that were added since: they go.
    pub removed: Vec<SaidNode>,
    /// Boxes that were removed since: they come back, without what was tied to them in other rooms.
    pub restored: Vec<SaidNode>,
    /// People and organizations that the version names and the file no longer holds.
    pub left_out: Vec<LeftOut>,
}

/// Someone that the version names and the file no longer holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct LeftOut {
    /// The box that it was said of.
    pub node: SaidNode,
    /// What it was to the box.
    pub what: LeftOutKind,
    /// The name of that day.
    pub name: String,
}

/// What someone was to a box.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum LeftOutKind {
    /// The person who sees to it.
    Owner,
    /// An organization that carries it.
    Partner,
}

/// What going back to a version would come to. Nothing changes.
pub fn ahead(view: &View, ask: Which) -> Result<GoBack> {
    let mut body = read::kept(view, ask.id)?;
    let left_out = leave_out(view, &mut body)?;
    Ok(told(&Body::standing(view)?, &body, left_out))
}

/// Makes the model as a version keeps it.
pub fn go_back(edit: &Edit, ask: Which) -> Result<GoBack> {
    edit.subject(&read::version(edit, ask.id)?.called());
    let mut body = read::kept(edit, ask.id)?;
    let left_out = leave_out(edit, &mut body)?;
    let now = Body::standing(edit)?;
    // What others lean on comes first and goes last: nothing is taken along by a key on its way.
    let nodes = Turn::of(&now.nodes, &body.nodes, |node| node.id);
    let links = Turn::of(&now.links, &body.links, |link| link.id);
    write_nodes(edit, &nodes)?;
    write_links(edit, &links)?;
    write_partners(edit, &now, &body)?;
    write_tags(edit, &now, &body)?;
    write_goals(edit, &body.goals)?;
    write_assumptions(edit, &Turn::of(&now.assumptions, &body.assumptions, |one| one.id))?;
    take(edit, "DELETE FROM link WHERE id = ?1", links.gone.iter().map(|link| link.id))?;
    take(edit, "DELETE FROM node WHERE id = ?1", nodes.gone.iter().map(|node| node.id))?;
    Ok(told(&now, &body, left_out))
}

fn told(now: &Body, then: &Body, left_out: Vec<LeftOut>) -> GoBack {
    let Turn { gone, fresh, .. } = Turn::of(&now.nodes, &then.nodes, |node| node.id);
    let said = |nodes: Vec<&KeptNode>| nodes.into_iter().map(KeptNode::said).collect();
    GoBack { removed: said(gone), restored: said(fresh), left_out }
}

/// Takes out of a version whom the file no longer holds, and tells it.
fn leave_out(view: &View, body: &mut Body) -> Result<Vec<LeftOut>> {
    let ids = |sql| -> Result<HashSet<Id>> { Ok(view.rows(sql, [], |row| row.get(0))?.into_iter().collect()) };
    let (people, organizations) = (ids("SELECT id FROM person")?, ids("SELECT id FROM organization")?);
    let mut left_out = Vec::new();
    for node in &mut body.nodes {
        let said = node.said();
        if let Some(owner) = node.owner.take_if(|owner| !people.contains(&owner.id)) {
            left_out.push(LeftOut { node: said.clone(), what: LeftOutKind::Owner, name: owner.name });
        }
        let gone = node.partners.extract_if(.., |partner| !organizations.contains(&partner.organization));
        left_out.extend(gone.map(|partner| LeftOut { node: said.clone(), what: LeftOutKind::Partner, name: partner.name }));
    }
    Ok(left_out)
}

/// What it takes to make the rows of today those of then.
struct Turn<'a, T> {
    gone: Vec<&'a T>,
    fresh: Vec<&'a T>,
    altered: Vec<&'a T>,
}

impl<'a, T: PartialEq> Turn<'a, T> {
    fn of(now: &'a [T], then: &'a [T], id: fn(&T) -> Id) -> Turn<'a, T> {
        let standing: HashMap<Id, &T> = now.iter().map(|row| (id(row), row)).collect();
        let kept: HashSet<Id> = then.iter().map(id).collect();
        let gone = now.iter().filter(|row| !kept.contains(&id(row))).collect();
        let (stayed, fresh): (Vec<&T>, Vec<&T>) = then.iter().partition(|row| standing.contains_key(&id(row)));
        let altered = stayed.into_iter().filter(|row| standing.get(&id(row)) != Some(row)).collect();
        Turn { gone, fresh, altered }
    }
}

fn take(edit: &Edit, sql: &str, ids: impl Iterator<Item = Id>) -> Result<()> {
    for id in ids {
        edit.run(sql, [id])?;
    }
    Ok(())
}

fn write_nodes(edit: &Edit, nodes: &Turn<'_, KeptNode>) -> Result<()> {
    let rows = nodes.fresh.iter().map(|node| (include_str!("add_node.sql"), node));
    for (sql, node) in rows.chain(nodes.altered.iter().map(|node| (include_str!("alter_node.sql"), node))) {
        edit.run(
            sql,
            rusqlite::params![
                node.id,
                node.column,
                node.position,
                node.by_hand,
                node.text,
                node.owner.as_ref().map(|owner| owner.id),
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
    }
    Ok(())
}

fn write_links(edit: &Edit, links: &Turn<'_, KeptLink>) -> Result<()> {
    let fresh = "INSERT INTO link (id, from_node, to_node, reason, strength, evidence) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let altered = "UPDATE link SET from_node = ?2, to_node = ?3, reason = ?4, strength = ?5, evidence = ?6 WHERE id = ?1";
    for (sql, link) in links.fresh.iter().map(|link| (fresh, link)).chain(links.altered.iter().map(|link| (altered, link))) {
        edit.run(sql, (link.id, link.from, link.to, &link.reason, link.strength, &link.evidence))?;
    }
    Ok(())
}

fn write_partners(edit: &Edit, now: &Body, then: &Body) -> Result<()> {
    let of = |body: &Body| -> Vec<(Id, Id, Id)> {
        let bonds =
            |node: &KeptNode| node.partners.iter().map(|one: &KeptPartner| (one.bond, node.id, one.organization)).collect::<Vec<_>>();
        body.nodes.iter().flat_map(bonds).collect()
    };
    let (standing, kept) = (of(now), of(then));
    let bonds = Turn::of(&standing, &kept, |bond| bond.0);
    take(edit, "DELETE FROM node_partner WHERE id = ?1", bonds.gone.iter().map(|bond| bond.0))?;
    for bond in bonds.fresh {
        edit.run("INSERT INTO node_partner (id, node, organization) VALUES (?1, ?2, ?3)", *bond)?;
    }
    for bond in bonds.altered {
        edit.run("UPDATE node_partner SET node = ?2, organization = ?3 WHERE id = ?1", *bond)?;
    }
    Ok(())
}

/// Codes of a framework that this app does not know are written as they were kept.
fn write_tags(edit: &Edit, now: &Body, then: &Body) -> Result<()> {
    fn of(body: &Body) -> Vec<(Id, &KeptTag)> {
        body.nodes.iter().flat_map(|node| node.tags.iter().map(|tag| (node.id, tag))).collect()
    }
    let (standing, kept) = (of(now), of(then));
    let tags = Turn::of(&standing, &kept, |(_, tag)| tag.id);
    take(edit, "DELETE FROM node_tag WHERE id = ?1", tags.gone.iter().map(|(_, tag)| tag.id))?;
    let fresh = "INSERT INTO node_tag (id, node, framework, code, version) VALUES (?1, ?2, ?3, ?4, ?5)";
    let altered = "UPDATE node_tag SET node = ?2, framework = ?3, code = ?4, version = ?5 WHERE id = ?1";
    for (sql, (node, tag)) in tags.fresh.iter().map(|tag| (fresh, tag)).chain(tags.altered.iter().map(|tag| (altered, tag))) {
        edit.run(sql, (tag.id, node, &tag.framework, &tag.code, &tag.version))?;
    }
    Ok(())
}

/// A goal that a box counted toward and that is gone comes back as the last; the others are the school plan's own and stay.
fn write_goals(edit: &Edit, goals: &[KeptGoal]) -> Result<()> {
    let standing: HashSet<Id> = edit.rows("SELECT id FROM goal", [], |row| row.get(0))?.into_iter().collect();
    for goal in goals.iter().filter(|goal| !standing.contains(&goal.id)) {
        let sql = "INSERT INTO goal (id, position, text) SELECT ?1, coalesce(max(position) + 16, 0), ?2 FROM goal";
        edit.run(sql, (goal.id, &goal.text))?;
    }
    Ok(())
}

fn write_assumptions(edit: &Edit, assumptions: &Turn<'_, KeptAssumption>) -> Result<()> {
    take(edit, "DELETE FROM assumption WHERE id = ?1", assumptions.gone.iter().map(|one| one.id))?;
    let fresh = "INSERT INTO assumption (id, text, reviewed, review_on, link) VALUES (?1, ?2, ?3, ?4, ?5)";
    let altered = "UPDATE assumption SET text = ?2, reviewed = ?3, review_on = ?4, link = ?5 WHERE id = ?1";
    for (sql, one) in assumptions.fresh.iter().map(|one| (fresh, one)).chain(assumptions.altered.iter().map(|one| (altered, one))) {
        edit.run(sql, (one.id, &one.text, one.reviewed, one.review_on, one.link))?;
    }
    Ok(())
}
