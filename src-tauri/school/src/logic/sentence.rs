//! The model said in sentences: if these, then that. One sentence a box that something leads to, so that each arrow is
//! told once.

use std::collections::{HashMap, HashSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Column, Link, Model, Node, read};
use crate::error::Result;
use crate::store::View;
use crate::value::Id;

/// Of what the sentences are to speak.
#[derive(Debug, Clone, Default, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct SentencesAsk {
    /// All that leads to this box and all that it leads to; else the whole model.
    pub node: Option<Id>,
}

/// If these, then that.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Sentence {
    /// What it takes, column by column.
    pub ifs: Vec<SaidNode>,
    /// What follows.
    pub then: SaidNode,
    /// Why, as far as the arrows say; each reason once.
    pub reasons: Vec<String>,
    /// What is assumed for these arrows.
    pub assumptions: Vec<String>,
}

/// A box as a sentence names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct SaidNode {
    /// The box.
    pub id: Id,
    /// Where it stands: one has resources, does activities, delivers outputs and sees results.
    pub column: Column,
    /// What it says.
    pub text: String,
}

/// The sentences of the whole model or of one chain, in reading order.
pub fn sentences(view: &View, ask: SentencesAsk) -> Result<Vec<Sentence>> {
    let model = read::model(view)?;
    if let Some(id) = ask.node {
        read::node(view, id)?;
        return Ok(told(&model, &chain(id, &model.links)));
    }
    Ok(told(&model, &model.links.iter().map(|link| link.id).collect()))
}

/// The arrows through one box: all that lead to it and all that it leads to.
fn chain(node: Id, links: &[Link]) -> HashSet<Id> {
    let reach = |end: fn(&Link) -> (Id, Id)| {
        let mut from: HashMap<Id, Vec<(Id, Id)>> = HashMap::new();
        for link in links {
            let (start, finish) = end(link);
            from.entry(start).or_default().push((finish, link.id));
        }
        let (mut open, mut seen, mut arrows) = (vec![node], HashSet::from([node]), HashSet::new());
        while let Some(at) = open.pop() {
            for (next, arrow) in from.get(&at).into_iter().flatten() {
                arrows.insert(*arrow);
                if seen.insert(*next) {
                    open.push(*next);
                }
            }
        }
        arrows
    };
    let mut arrows = reach(|link| (link.from, link.to));
    arrows.extend(reach(|link| (link.to, link.from)));
    arrows
}

fn told(model: &Model, arrows: &HashSet<Id>) -> Vec<Sentence> {
    let place: HashMap<Id, usize> = model.nodes.iter().enumerate().map(|(at, node)| (node.id, at)).collect();
    let mut leading: HashMap<Id, Vec<&Link>> = HashMap::new();
    for link in model.links.iter().filter(|link| arrows.contains(&link.id)) {
        leading.entry(link.to).or_default().push(link);
    }
    let mut assumed: HashMap<Id, Vec<&str>> = HashMap::new();
    for assumption in &model.assumptions {
        if let Some(link) = assumption.link {
            assumed.entry(link).or_default().push(&assumption.text);
        }
    }
    let sentence = |node: &Node| {
        let mut links = leading.remove(&node.id)?;
        links.sort_by_key(|link| (place.get(&link.from), link.id));
        let from = |link: &&Link| place.get(&link.from).and_then(|at| model.nodes.get(*at)).map(said);
        let reasons = links.iter().map(|link| link.reason.as_str()).filter(|reason| !reason.is_empty());
        let assumptions = links.iter().flat_map(|link| assumed.get(&link.id).into_iter().flatten().copied());
        Some(Sentence {
            ifs: links.iter().filter_map(from).collect(),
            then: said(node),
            reasons: once(reasons),
            assumptions: once(assumptions),
        })
    };
    model.nodes.iter().filter_map(sentence).collect()
}

fn said(node: &Node) -> SaidNode {
    SaidNode { id: node.id, column: node.column, text: node.text.clone() }
}

fn once<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut seen = HashSet::new();
    texts.filter(|text| seen.insert(*text)).map(str::to_owned).collect()
}
