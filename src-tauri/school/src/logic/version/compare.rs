//! What differs between two models, in the terms in which people speak of them. Pure: two bodies in, a list out.

use std::collections::{HashMap, HashSet};

use super::super::{Column, Direction, Strength};
use super::body::{Body, KeptAssumption, KeptLink, KeptNode, KeptTag};
use super::difference::ModelDifference::{
    ArrowAdded, ArrowChanged, ArrowRemoved, AssumptionAdded, AssumptionChanged, AssumptionRemoved, AssumptionTied, BoxAdded, BoxChanged,
    BoxMoved, BoxRemoved, PartnerAdded, PartnerRemoved, Reordered, TagAdded, TagRemoved,
};
use super::difference::{ArrowField, AssumptionField, BoxField, ComparedArrow, ComparedTag, ModelDifference};
use crate::value::Id;

/// What differs from the one to the other, in reading order: boxes, then arrows, then assumptions.
pub(super) fn differences(from: &Body, to: &Body) -> Vec<ModelDifference> {
    let (before, after) = (Side::of(from), Side::of(to));
    let mut all: Vec<ModelDifference> = Vec::new();
    all.extend(to.nodes.iter().filter(|node| !before.nodes.contains_key(&node.id)).map(|node| BoxAdded { node: node.said() }));
    all.extend(from.nodes.iter().filter(|node| !after.nodes.contains_key(&node.id)).map(|node| BoxRemoved { node: node.said() }));
    for now in &to.nodes {
        if let Some(was) = before.nodes.get(&now.id).filter(|was| **was != now) {
            of_box(was, now, &before, &after, &mut all);
        }
    }
    all.extend(reordered(from, to).map(|column| Reordered { column }));
    arrows(from, to, &before, &after, &mut all);
    assumptions(from, to, &before, &after, &mut all);
    all
}

/// One of the two, by what it is looked up by.
struct Side<'a> {
    nodes: HashMap<Id, &'a KeptNode>,
    goals: HashMap<Id, &'a str>,
    arrows: HashMap<Id, &'a KeptLink>,
}

impl<'a> Side<'a> {
    fn of(body: &'a Body) -> Side<'a> {
        Side {
            nodes: body.nodes.iter().map(|node| (node.id, node)).collect(),
            goals: body.goals.iter().map(|goal| (goal.id, goal.text.as_str())).collect(),
            arrows: body.links.iter().map(|link| (link.id, link)).collect(),
        }
    }

    fn said(&self, link: &KeptLink) -> ComparedArrow {
        let text = |id: Id| self.nodes.get(&id).map(|node| node.text.clone()).unwrap_or_default();
        ComparedArrow { from: text(link.from), to: text(link.to) }
    }

    fn tag(&self, tag: &KeptTag) -> ComparedTag {
        let goal = tag.goal().and_then(|id| self.goals.get(&id)).map(|text| (*text).to_owned());
        ComparedTag { framework: tag.framework.clone(), code: tag.code.clone(), version: tag.version.clone(), goal }
    }
}

fn of_box(was: &KeptNode, now: &KeptNode, before: &Side<'_>, after: &Side<'_>, all: &mut Vec<ModelDifference>) {
    let node = || now.said();
    if was.column != now.column {
        all.push(BoxMoved { node: node(), from: was.column, to: now.column });
    }
    let person = |kept: &KeptNode| kept.owner.as_ref().map(|owner| owner.id);
    if person(was) != person(now) {
        let name = |kept: &KeptNode| kept.owner.as_ref().map(|owner| owner.name.clone());
        all.push(BoxChanged { node: node(), field: BoxField::Owner, from: name(was), to: name(now) });
    }
    let changed = fields(was).into_iter().zip(fields(now)).filter(|(from, to)| from != to);
    all.extend(changed.map(|((field, from), (_, to))| BoxChanged { node: node(), field, from, to }));

    let carries = |kept: &KeptNode, id: Id| kept.partners.iter().any(|partner| partner.organization == id);
    let came = now.partners.iter().filter(|partner| !carries(was, partner.organization));
    all.extend(came.map(|partner| PartnerAdded { node: node(), name: partner.name.clone() }));
    let went = was.partners.iter().filter(|partner| !carries(now, partner.organization));
    all.extend(went.map(|partner| PartnerRemoved { node: node(), name: partner.name.clone() }));

    let same =
        |one: &KeptTag, other: &KeptTag| (&one.framework, &one.code, &one.version) == (&other.framework, &other.code, &other.version);
    let counts = |kept: &KeptNode, tag: &KeptTag| kept.tags.iter().any(|one| same(one, tag));
    all.extend(now.tags.iter().filter(|tag| !counts(was, tag)).map(|tag| TagAdded { node: node(), tag: after.tag(tag) }));
    all.extend(was.tags.iter().filter(|tag| !counts(now, tag)).map(|tag| TagRemoved { node: node(), tag: before.tag(tag) }));
}

/// All that a box says but its owner: a person is the same under another name.
fn fields(node: &KeptNode) -> [(BoxField, Option<String>); 9] {
    let direction = |direction| match direction {
        Direction::Up => "up".to_owned(),
        Direction::Down => "down".to_owned(),
    };
    [
        (BoxField::Text, words(&node.text)),
        (BoxField::Quantity, node.quantity.map(|quantity| quantity.to_string())),
        (BoxField::Unit, words(&node.unit)),
        (BoxField::Per, words(&node.per)),
        (BoxField::Population, words(&node.population)),
        (BoxField::Direction, node.direction.map(direction)),
        (BoxField::From, node.from.map(|from| from.to_string())),
        (BoxField::Target, node.to.map(|to| to.to_string())),
        (BoxField::By, node.by.map(|by| by.to_string())),
    ]
}

fn words(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

/// The columns in which two boxes stand the other way round and one of the two was put there by a person.
fn reordered(from: &Body, to: &Body) -> impl Iterator<Item = Column> {
    let before: HashMap<Id, (usize, &KeptNode)> = from.nodes.iter().enumerate().map(|(at, node)| (node.id, (at, node))).collect();
    let mut columns: Vec<(Column, Vec<(usize, bool)>)> = Vec::new();
    for node in &to.nodes {
        let Some((at, was)) = before.get(&node.id).filter(|(_, was)| was.column == node.column) else { continue };
        let place = (*at, node.by_hand || was.by_hand);
        match columns.last_mut() {
            Some((column, places)) if *column == node.column => places.push(place),
            _ => columns.push((node.column, vec![place])),
        }
    }
    let turned = |places: &[(usize, bool)]| {
        let mut pairs = places.iter().enumerate().flat_map(|(at, one)| places.iter().skip(at + 1).map(move |other| (one, other)));
        pairs.any(|((one, by_hand), (other, too))| one > other && (*by_hand || *too))
    };
    columns.into_iter().filter(move |(_, places)| turned(places)).map(|(column, _)| column)
}

/// No two arrows join the same boxes, so one that was drawn anew is the same arrow.
fn arrows(from: &Body, to: &Body, before: &Side<'_>, after: &Side<'_>, all: &mut Vec<ModelDifference>) {
    let ends = |link: &KeptLink| (link.from, link.to);
    let earlier: HashMap<(Id, Id), &KeptLink> = from.links.iter().map(|link| (ends(link), link)).collect();
    let later: HashSet<(Id, Id)> = to.links.iter().map(ends).collect();
    all.extend(to.links.iter().filter(|link| !earlier.contains_key(&ends(link))).map(|link| ArrowAdded { arrow: after.said(link) }));
    all.extend(from.links.iter().filter(|link| !later.contains(&ends(link))).map(|link| ArrowRemoved { arrow: before.said(link) }));
    for now in &to.links {
        let Some(was) = earlier.get(&ends(now)).filter(|was| **was != now) else { continue };
        let changed = said(was).into_iter().zip(said(now)).filter(|(from, to)| from != to);
        all.extend(changed.map(|((field, from), (_, to))| ArrowChanged { arrow: after.said(now), field, from, to }));
    }
}

fn said(link: &KeptLink) -> [(ArrowField, Option<String>); 3] {
    let strength = |strength| match strength {
        Strength::Guess => "guess".to_owned(),
        Strength::Others => "others".to_owned(),
        Strength::Research => "research".to_owned(),
        Strength::OwnData => "own_data".to_owned(),
    };
    [
        (ArrowField::Reason, words(&link.reason)),
        (ArrowField::Strength, link.strength.map(strength)),
        (ArrowField::Evidence, words(&link.evidence)),
    ]
}

fn assumptions(from: &Body, to: &Body, before: &Side<'_>, after: &Side<'_>, all: &mut Vec<ModelDifference>) {
    let earlier: HashMap<Id, &KeptAssumption> = from.assumptions.iter().map(|one| (one.id, one)).collect();
    let later: HashSet<Id> = to.assumptions.iter().map(|one| one.id).collect();
    let came = to.assumptions.iter().filter(|one| !earlier.contains_key(&one.id));
    all.extend(came.map(|one| AssumptionAdded { text: one.text.clone() }));
    let went = from.assumptions.iter().filter(|one| !later.contains(&one.id));
    all.extend(went.map(|one| AssumptionRemoved { text: one.text.clone() }));
    for now in &to.assumptions {
        let Some(was) = earlier.get(&now.id).filter(|was| **was != now) else { continue };
        let changed = assumed(was).into_iter().zip(assumed(now)).filter(|(from, to)| from != to);
        all.extend(changed.map(|((field, from), (_, to))| AssumptionChanged { text: now.text.clone(), field, from, to }));
        let arrow = |side: &Side<'_>, one: &KeptAssumption| one.link.and_then(|id| side.arrows.get(&id).copied().cloned());
        let (tied, ties) = (arrow(before, was), arrow(after, now));
        let ends = |link: &Option<KeptLink>| link.as_ref().map(|link| (link.from, link.to));
        if ends(&tied) != ends(&ties) {
            let (from, to) = (tied.map(|link| before.said(&link)), ties.map(|link| after.said(&link)));
            all.push(AssumptionTied { text: now.text.clone(), from, to });
        }
    }
}

fn assumed(one: &KeptAssumption) -> [(AssumptionField, Option<String>); 3] {
    [
        (AssumptionField::Text, words(&one.text)),
        (AssumptionField::Reviewed, one.reviewed.map(|day| day.to_string())),
        (AssumptionField::ReviewOn, one.review_on.map(|day| day.to_string())),
    ]
}
