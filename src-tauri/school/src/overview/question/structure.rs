//! How the model hangs together.

use std::collections::{HashMap, HashSet};

use super::facts::{Facts, OUTCOMES};
use super::{Concern, ModelQuestion, Rule, Severity, about, question};
use crate::logic::{Column, Node};
use crate::value::Id;

pub(super) const RULES: &[Rule] = &[l01, l02, l04, l05, l20, l21, l23, l24, l28];

/// An arrow may pass one column; over two, a step of the reasoning is missing.
const FAR: usize = 3;
/// A page that a reader takes in at a glance.
const MOST_BOXES: usize = 20;
const MOST_ARROWS: usize = 40;
/// Of fewer arrows any outcome carries half.
const FEW_ARROWS: usize = 6;

const COLUMNS: [Column; 6] = [Column::Resource, Column::Activity, Column::Output, Column::Short, Column::Medium, Column::Long];

fn place(node: &Node) -> usize {
    COLUMNS.iter().position(|column| *column == node.column).unwrap_or_default()
}

fn both(from: &Node, to: &Node) -> Vec<Concern> {
    let subject = |node: &Node| Concern { room: "logic".to_owned(), id: node.id, name: node.text.clone() };
    vec![subject(from), subject(to)]
}

/// An activity that leads nowhere.
fn l01(facts: &Facts) -> Vec<ModelQuestion> {
    let lost = facts.of_columns(&[Column::Activity]).filter(|node| facts.onward(node.id).next().is_none());
    lost.map(|node| about("L01", Severity::Error, node, "leads")).collect()
}

/// An outcome that nothing leads to.
fn l02(facts: &Facts) -> Vec<ModelQuestion> {
    let lost = facts.outcomes().filter(|node| facts.back(node.id).next().is_none());
    lost.map(|node| about("L02", Severity::Error, node, "comes")).collect()
}

/// An arrow that leads back, or is part of a circle. The model refuses both; two laptops that were merged may have made one.
fn l04(facts: &Facts) -> Vec<ModelQuestion> {
    let circle = in_circles(facts);
    let wrong = facts.model.links.iter().filter_map(|link| {
        let (from, to) = (facts.node(link.from)?, facts.node(link.to)?);
        let wrong = place(to) < place(from) || matches!((circle.get(&from.id), circle.get(&to.id)), (Some(a), Some(b)) if a == b);
        wrong.then(|| question("L04", Severity::Error, both(from, to), "leads").saying("other", &to.text))
    });
    wrong.collect()
}

/// The circle that each box is part of, by number: strongly connected parts of two boxes or more (Kosaraju 1978).
fn in_circles(facts: &Facts) -> HashMap<Id, usize> {
    let (mut seen, mut order) = (HashSet::new(), Vec::new());
    for root in &facts.model.nodes {
        let mut open = vec![(root.id, false)];
        while let Some((at, left)) = open.pop() {
            if left {
                order.push(at);
            } else if seen.insert(at) {
                open.push((at, true));
                open.extend(facts.onward(at).filter(|link| !seen.contains(&link.to)).map(|link| (link.to, false)));
            }
        }
    }
    let (mut part, mut circles) = (HashMap::new(), HashMap::new());
    for (number, root) in order.into_iter().rev().enumerate() {
        let (mut open, mut members) = (vec![root], Vec::new());
        while let Some(at) = open.pop() {
            if part.contains_key(&at) {
                continue;
            }
            part.insert(at, number);
            members.push(at);
            open.extend(facts.back(at).map(|link| link.from));
        }
        if members.len() > 1 {
            circles.extend(members.into_iter().map(|member| (member, number)));
        }
    }
    circles
}

/// An arrow with two columns or more between its ends.
fn l05(facts: &Facts) -> Vec<ModelQuestion> {
    let far = facts.model.links.iter().filter_map(|link| {
        let (from, to) = (facts.node(link.from)?, facts.node(link.to)?);
        let leaps = place(to) >= place(from) + FAR;
        leaps.then(|| question("L05", Severity::Warning, both(from, to), "leads").saying("other", &to.text))
    });
    far.collect()
}

/// One outcome that carries over half of all arrows.
fn l20(facts: &Facts) -> Vec<ModelQuestion> {
    let all = facts.model.links.len();
    if all < FEW_ARROWS {
        return Vec::new();
    }
    let at = |node: &Node| facts.back(node.id).count() + facts.onward(node.id).count();
    let heavy = facts.outcomes().map(|node| (node, at(node))).filter(|(_, count)| count * 2 > all);
    heavy.map(|(node, count)| about("L20", Severity::Warning, node, "comes").saying("count", count).saying("all", all)).collect()
}

/// More boxes or arrows than a page can hold.
fn l21(facts: &Facts) -> Vec<ModelQuestion> {
    let (boxes, arrows) = (facts.model.nodes.len(), facts.model.links.len());
    if boxes <= MOST_BOXES && arrows <= MOST_ARROWS {
        return Vec::new();
    }
    vec![question("L21", Severity::Warning, Vec::new(), "model").saying("boxes", boxes).saying("arrows", arrows)]
}

/// An outcome that is due before one that leads to it.
fn l23(facts: &Facts) -> Vec<ModelQuestion> {
    let early = facts.model.links.iter().filter_map(|link| {
        let (from, to) = (facts.node(link.from)?, facts.node(link.to)?);
        let both_due = OUTCOMES.contains(&from.column).then_some((from.by?, to.by?))?;
        let early = place(from) < place(to) && both_due.1 < both_due.0;
        let asked = || question("L23", Severity::Warning, both(to, from), "by");
        early.then(|| asked().saying("other", &from.text).speaking_of(&format!("{:?}", both_due)))
    });
    early.collect()
}

/// A model that rests on nothing said, or on what nobody looked at again.
fn l24(facts: &Facts) -> Vec<ModelQuestion> {
    if facts.model.nodes.is_empty() {
        return Vec::new();
    }
    if facts.model.assumptions.is_empty() {
        return vec![question("L24", Severity::Information, Vec::new(), "assumption")];
    }
    let never = facts.model.assumptions.iter().filter(|assumption| assumption.reviewed.is_none());
    let asked = never.map(|assumption| {
        let subject = Concern { room: "logic".to_owned(), id: assumption.id, name: assumption.text.clone() };
        question("L24", Severity::Information, vec![subject], "reviewed").lacking("reviewed")
    });
    asked.collect()
}

/// An output that leads to no outcome.
fn l28(facts: &Facts) -> Vec<ModelQuestion> {
    let to_outcome = |node: &Node| facts.onward(node.id).filter_map(|link| facts.node(link.to)).any(|to| OUTCOMES.contains(&to.column));
    let lost = facts.of_columns(&[Column::Output]).filter(|node| !to_outcome(node));
    lost.map(|node| about("L28", Severity::Warning, node, "leads")).collect()
}
