//! What the table says of a box and of an arrow, in words; and which box stands in which row.

use std::collections::HashMap;

use school::logic::{Column, Direction, Link, Node, OutlineRow, Strength};
use school::value::Id;
use serde_json::{Value, json};

use super::{COLUMNS, LogicModel};
use crate::page::point;
use crate::words::Words;

/// A place in the table of chains.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Nothing stands here.
    Empty,
    /// The box above goes on: it leads to this row, too.
    Same,
    /// A box; whether it was told in an earlier row.
    Box(Id, bool),
}

/// The rows of the table, as the outline tells the model: what a box leads to stands to its right, and where that is
/// several, in one row each. `width` is how many columns there are; `at` says which one a box stands in.
pub fn rows(outline: &[OutlineRow], width: usize, at: impl Fn(Id) -> Option<usize>) -> Vec<Vec<Place>> {
    let mut rows: Vec<Vec<Place>> = Vec::new();
    // The boxes that lead to where we are, by depth, each with its column.
    let mut path: Vec<usize> = Vec::new();
    for step in outline {
        let Some(column) = at(step.node).filter(|column| *column < width) else { continue };
        let depth = step.depth as usize;
        let onward = depth > 0 && depth == path.len() && path.last().is_some_and(|last| *last < column);
        path.truncate(depth);
        if !onward || rows.is_empty() {
            let goes_on = |at: &usize| path.contains(at) && *at < column;
            rows.push((0..width).map(|at| if goes_on(&at) { Place::Same } else { Place::Empty }).collect());
        }
        if let Some(place) = rows.last_mut().and_then(|row| row.get_mut(column)) {
            *place = Place::Box(step.node, step.again);
        }
        path.push(column);
    }
    rows
}

/// The table of chains, ready to be set: nothing where the model is empty.
pub fn chains(words: Words, told: &LogicModel) -> Option<Value> {
    let columns = told.columns();
    let mut at = HashMap::new();
    for (column, (_, nodes)) in columns.iter().enumerate() {
        at.extend(nodes.iter().map(|node| (node.id, column)));
    }
    let rows = rows(&told.model.outline, columns.len(), |id| at.get(&id).copied());
    let cell = |place: &Place| match place {
        Place::Empty => json!({ "kind": "empty" }),
        Place::Same => json!({ "kind": "same" }),
        Place::Box(id, again) => told.node(*id).map_or(json!({ "kind": "empty" }), |node| {
            let (text, small) = if *again { (cut(&node.text, 80), Vec::new()) } else { (node.text.clone(), facts(words, told, node)) };
            let again = again.then(|| words.say("report-model-again", &[]));
            json!({ "kind": "said", "text": text, "small": small, "again": again })
        }),
    };
    let rows: Vec<Vec<Value>> = rows.iter().map(|row| row.iter().map(cell).collect()).collect();
    let names: Vec<String> = columns.iter().map(|(name, _)| words.say(name, &[])).collect();
    (!rows.is_empty()).then(|| json!({ "columns": names, "rows": rows }))
}

/// What is said of a box beside its text: who sees to it, who carries it, how much, for whom, and how it stands.
fn facts(words: Words, told: &LogicModel, node: &Node) -> Vec<String> {
    let owner = node.owner.as_ref().map(|owner| words.say("report-model-owner", &[("name", &owner.name)]));
    let partners: Vec<String> = node.partners.iter().map(|partner| partner.name.clone()).collect();
    let with = (!partners.is_empty()).then(|| words.say("report-model-with", &[("names", &words.list(&partners))]));
    let latest = told.latest.get(&node.id).map(|latest| {
        let [when, value, _] = point(words, &latest.point, &latest.unit);
        words.say("report-model-measured", &[("name", &latest.name), ("value", &value), ("when", &when)])
    });
    [owner, with, quantity(words, node), aim(words, node), latest].into_iter().flatten().collect()
}

/// `How much: 150 students in each year`.
fn quantity(words: Words, node: &Node) -> Option<String> {
    let amount = words.reading(node.quantity?, &node.unit);
    Some(match node.per.as_str() {
        "" => words.say("report-model-amount", &[("amount", &amount)]),
        per => words.say("report-model-amount-per", &[("amount", &amount), ("per", per)]),
    })
}

/// `Who changes: students in grades 4-8; from 61 to 75; by June 30, 2027`.
fn aim(words: Words, node: &Node) -> Option<String> {
    let number = |value| words.number(value);
    let change = match (node.from.map(number), node.to.map(number)) {
        (Some(from), Some(to)) => Some(words.say("report-model-from-to", &[("from", &from), ("to", &to)])),
        (Some(from), None) => Some(words.say("report-model-from", &[("from", &from)])),
        (None, Some(to)) => Some(words.say("report-model-to", &[("to", &to)])),
        (None, None) => node.direction.map(|direction| self::direction(words, direction)),
    };
    let who = (!node.population.is_empty()).then(|| words.say("report-model-population", &[("who", &node.population)]));
    let by = node.by.map(|day| words.say("report-model-by", &[("day", &words.day(day))]));
    let parts: Vec<String> = [who, change, by].into_iter().flatten().collect();
    let first = parts.first().map(|first| crate::assessment::capital(first));
    first.map(|first| [vec![first], parts.iter().skip(1).cloned().collect()].concat().join("; "))
}

/// Up or down, in a word.
pub fn direction(words: Words, direction: Direction) -> String {
    match direction {
        Direction::Up => words.say("logic-direction-up", &[]),
        Direction::Down => words.say("logic-direction-down", &[]),
    }
}

/// What one of a column is called.
pub fn kind(words: Words, column: Column) -> String {
    COLUMNS.iter().find(|(one, _, _)| *one == column).map(|(_, name, _)| words.say(name, &[])).unwrap_or_default()
}

/// How firmly it is known that one leads to the other; empty where nobody said.
pub fn strength(words: Words, link: &Link) -> String {
    let key = match link.strength {
        None => return String::new(),
        Some(Strength::Guess) => "report-model-guess",
        Some(Strength::Others) => "report-model-others",
        Some(Strength::Research) => "report-model-research",
        Some(Strength::OwnData) => "report-model-own-data",
    };
    words.say(key, &[])
}

/// How firmly it is known, and on what that rests.
pub fn evidence(words: Words, link: &Link) -> String {
    let parts = [strength(words, link), link.evidence.clone()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ")
}

/// At most so many letters, ended between words where that loses little.
pub fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    let ended = kept.rfind(' ').filter(|end| kept[*end..].chars().count() < 20).map_or(kept.as_str(), |end| &kept[..end]);
    format!("{}…", ended.trim_end_matches(|letter: char| letter == '\u{200d}' || letter.is_whitespace() || letter.is_ascii_punctuation()))
}
