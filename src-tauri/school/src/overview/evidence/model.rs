//! Priority 1, model clarity.

use std::collections::HashSet;

use super::{FactRow, Figure, Found, Rule, count, stage};
use crate::assessment::{Level, spread};
use crate::error::Result;
use crate::logic::framework::SCHOOL_PLAN;
use crate::logic::{Column, Model, Node};
use crate::value::{Day, Id};

use super::records::Records;

pub(super) const RULES: &[Rule] = &[
    Rule::reads("MC1", "definition-missing", definition_missing),
    Rule::reads("MC1", "definition-undated", definition_undated),
    Rule::reads("MC1", "definition-reviewed", definition_reviewed),
    Rule::reads("MC1", "groups-on-definition", groups_on_definition),
    Rule::reads("MC2", "model-missing", model_missing),
    Rule::reads("MC2", "boxes-unlinked", boxes_unlinked),
    Rule::reads("MC2", "activities-lead", activities_lead),
    Rule::reads("MC2", "model-version", model_version),
    Rule::reads("MC3", "activities-owned", activities_owned),
    Rule::reads("MC3", "actions-owned", actions_owned),
    Rule::reads("MC3", "coordinator-owns", coordinator_owns),
    Rule::later("MC4", "handover-packet"),
    Rule::reads("MC4", "partners-reachable", partners_reachable),
    Rule::reads("MC4", "actions-dated", actions_dated),
    Rule::reads("MC5", "outcomes-in-school-plan", outcomes_in_school_plan),
];

/// So many versions of the model are shown.
const VERSIONS: i64 = 10;

/// Whether a node is a change that the work is for.
pub(super) fn outcome(node: &Node) -> bool {
    matches!(node.column, Column::Short | Column::Medium | Column::Long)
}

/// The nodes of some kind, in the order of the model.
pub(super) fn nodes(model: &Model, which: impl Fn(&Node) -> bool) -> Vec<&Node> {
    model.nodes.iter().filter(|node| which(node)).collect()
}

/// The rows of those nodes that something is true of.
pub(super) fn rows_of(nodes: &[&Node], which: impl Fn(&Node) -> bool) -> Vec<FactRow> {
    nodes.iter().filter(|node| which(node)).map(|node| FactRow::new("logic", node.id, &node.text)).collect()
}

/// Where no wording is kept, none is agreed.
fn definition_missing(records: &Records<'_>) -> Result<Option<Found>> {
    let missing = records.profile()?.definition.is_empty();
    Ok(missing.then(|| Found::default().pointing_to(Some(Level::Exploring))))
}

/// A written definition is what Emerging asks for; a day of review is more than it asks.
fn definition_undated(records: &Records<'_>) -> Result<Option<Found>> {
    let profile = records.profile()?;
    let undated = !profile.definition.is_empty() && profile.definition_reviewed.is_none();
    Ok(undated.then(|| Found::default().pointing_to(Some(Level::Emerging))))
}

/// A written definition is what Emerging asks for. That everybody explains it alike, which Maturing asks, no record
/// tells.
fn definition_reviewed(records: &Records<'_>) -> Result<Option<Found>> {
    let profile = records.profile()?;
    let Some(day) = profile.definition_reviewed.filter(|_| !profile.definition.is_empty()) else { return Ok(None) };
    Ok(Some(Found::default().with("day", Figure::Day(day)).pointing_to(Some(Level::Emerging))))
}

/// How far the groups are apart on the shared definition, in the newest round that asked for it. It says nothing of the
/// level: groups may agree on a low one.
fn groups_on_definition(records: &Records<'_>) -> Result<Option<Found>> {
    let Some(answered) = records.answered(Some("MC1"))? else { return Ok(None) };
    let apart = answered.spreads.iter().find(|spread| spread.criterion == "MC1").and_then(|told| spread::apart(&told.groups));
    Ok(apart.map(|levels| Found::default().with("count", Figure::Count(levels)).with("day", Figure::Day(answered.opens))))
}

fn model_missing(records: &Records<'_>) -> Result<Option<Found>> {
    let missing = records.model()?.nodes.is_empty();
    Ok(missing.then(|| Found::default().pointing_to(Some(Level::Exploring))))
}

/// Emerging speaks of several boxes that connect to nothing: one alone is none of it.
fn boxes_unlinked(records: &Records<'_>) -> Result<Option<Found>> {
    let model = records.model()?;
    let linked: HashSet<Id> = model.links.iter().flat_map(|link| [link.from, link.to]).collect();
    let all = nodes(model, |_| true);
    if all.is_empty() {
        return Ok(None);
    }
    let rows = rows_of(&all, |node| !linked.contains(&node.id));
    let several = rows.len() > 1;
    Ok(Some(Found::part(rows, all.len()).pointing_to(several.then_some(Level::Emerging))))
}

/// Along the arrows over any number of boxes. All of them is what Maturing asks; fewer are told by the boxes that
/// connect to nothing.
fn activities_lead(records: &Records<'_>) -> Result<Option<Found>> {
    let model = records.model()?;
    let activities = nodes(model, |node| node.column == Column::Activity);
    if activities.is_empty() {
        return Ok(None);
    }
    let leading = leading_to_outcomes(model);
    let rows = rows_of(&activities, |node| leading.contains(&node.id));
    let every = rows.len() == activities.len();
    Ok(Some(Found::part(rows, activities.len()).pointing_to(every.then_some(Level::Maturing))))
}

/// All nodes from which the arrows lead to an outcome.
fn leading_to_outcomes(model: &Model) -> HashSet<Id> {
    let mut before: std::collections::HashMap<Id, Vec<Id>> = std::collections::HashMap::new();
    for link in &model.links {
        before.entry(link.to).or_default().push(link.from);
    }
    let mut leading: HashSet<Id> = model.nodes.iter().filter(|node| outcome(node)).map(|node| node.id).collect();
    let mut open: Vec<Id> = leading.iter().copied().collect();
    while let Some(at) = open.pop() {
        open.extend(before.get(&at).into_iter().flatten().filter(|from| leading.insert(**from)));
    }
    leading
}

/// The version in force, and the versions with their notes. Whether data made the change is in no field.
fn model_version(records: &Records<'_>) -> Result<Option<Found>> {
    let sql = "SELECT id, number, changed, note FROM model_version ORDER BY number DESC, changed DESC, id DESC LIMIT ?1";
    let versions = records.view.rows(sql, [VERSIONS], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    let Some((_, number, changed, note)) = versions.first().map(|version: &(Id, i64, Day, String)| version) else { return Ok(None) };
    let found = Found::default().with("number", Figure::Text(number.to_string())).with("day", Figure::Day(*changed));
    let rows = versions.iter().filter(|(.., note)| !note.is_empty());
    let rows = rows.map(|(id, _, changed, note)| FactRow::new("logic", *id, note).saying(Figure::Day(*changed))).collect();
    Ok(Some(found.with("count", count(usize::from(!note.is_empty()))).on(rows)))
}

/// Each activity with a person is what Maturing asks of the records. No activity with one is no duty written down.
fn activities_owned(records: &Records<'_>) -> Result<Option<Found>> {
    let activities = nodes(records.model()?, |node| node.column == Column::Activity);
    if activities.is_empty() {
        return Ok(None);
    }
    let owned = |node: &Node| node.owner.is_some();
    let rows: Vec<FactRow> = activities.iter().filter(|node| owned(node)).map(|node| with_owner(node)).collect();
    let points_to = match rows.len() {
        0 => Some(Level::Exploring),
        owned if owned == activities.len() => Some(Level::Maturing),
        _ => None, // what Emerging asks, that people differ on who decides, is in no record
    };
    Ok(Some(Found::part(rows, activities.len()).pointing_to(points_to)))
}

fn with_owner(node: &Node) -> FactRow {
    let row = FactRow::new("logic", node.id, &node.text);
    match &node.owner {
        Some(owner) => row.saying(Figure::Text(owner.name.clone())),
        None => row,
    }
}

fn actions_owned(records: &Records<'_>) -> Result<Option<Found>> {
    open_actions(records, |todo| Some(Figure::Text(todo.owner.as_ref()?.name.clone())))
}

fn actions_dated(records: &Records<'_>) -> Result<Option<Found>> {
    open_actions(records, |todo| todo.due.map(Figure::Day))
}

/// Open to-dos that have something.
fn open_actions(records: &Records<'_>, has: impl Fn(&crate::action::Todo) -> Option<Figure>) -> Result<Option<Found>> {
    let open = records.open()?;
    let rows = open.iter().filter_map(|todo| Some(FactRow::new("action", todo.id, &todo.text).saying(has(todo)?))).collect();
    Ok((!open.is_empty()).then(|| Found::part(rows, open.len())))
}

/// Of activities and open to-dos with an owner, those that lie with the person whom the awards name. Much or little of
/// it is no level: it is to be compared with how the time is spent.
fn coordinator_owns(records: &Records<'_>) -> Result<Option<Found>> {
    let Some((coordinator, name)) = records.coordinator()? else { return Ok(None) };
    let activities = nodes(records.model()?, |node| node.column == Column::Activity);
    let activities = activities.into_iter().filter_map(|node| Some((node.owner.as_ref()?.id, "logic", node.id, node.text.as_str())));
    let open = records.open()?.iter().filter_map(|todo| Some((todo.owner.as_ref()?.id, "action", todo.id, todo.text.as_str())));
    let owned: Vec<_> = activities.chain(open).collect();
    if owned.is_empty() {
        return Ok(None);
    }
    let theirs = owned.iter().filter(|(owner, ..)| owner == coordinator);
    let rows = theirs.map(|(_, room, id, text)| FactRow::new(room, *id, text)).collect();
    Ok(Some(Found::part(rows, owned.len()).with("name", Figure::Text(name.clone()))))
}

/// A newcomer can pick up the phone and knows what was spoken of last. That deadlines and tasks stand in one place too,
/// which Maturing asks, is true of any school in this app and says nothing.
fn partners_reachable(records: &Records<'_>) -> Result<Option<Found>> {
    let partners = records.partners()?;
    let reachable = partners.iter().filter(|partner| partner.contact && partner.noted);
    let rows = reachable.map(|partner| FactRow::new("partner", partner.id, &partner.name)).collect();
    Ok((!partners.is_empty()).then(|| Found::part(rows, partners.len())))
}

/// More than half is most, which Maturing asks; none are two papers with goals of their own.
fn outcomes_in_school_plan(records: &Records<'_>) -> Result<Option<Found>> {
    let outcomes = nodes(records.model()?, outcome);
    let rows = rows_of(&outcomes, |node| node.tags.iter().any(|tag| tag.framework == SCHOOL_PLAN));
    let points_to = stage(rows.len(), rows.len() * 2 > outcomes.len());
    Ok((!outcomes.is_empty()).then(|| Found::part(rows, outcomes.len()).pointing_to(points_to)))
}
