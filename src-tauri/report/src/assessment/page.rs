//! A round in words, ready to be set: no level stands for a whole priority, and nothing is added up over levels.

use school::action::Todo;
use school::assessment::{Role, Spread};
use serde_json::{Value, json};

use super::said::{apart, capital, fact, level, middle, role, roles};
use super::{Agreed, Assessment, Audience, Criterion, Priority};
use crate::document::{Document, Template};
use crate::words::Words;

impl From<&Assessment> for Document {
    fn from(round: &Assessment) -> Self {
        Document { title: round.title.clone(), template: Template::Assessment, told: page(round), parts: Vec::new() }
    }
}

/// What the page design is given.
pub fn page(round: &Assessment) -> Value {
    let words = Words::of(round.language);
    let day = round.day;
    let team = round.audience == Audience::Team;
    json!({
        "lang": words.language().code(),
        "own": round.own_language.code(),
        "title": round.title,
        "school": round.school,
        "district": round.district,
        "day": words.day(day),
        "made": [day.year(), day.month(), day.day()],
        "draft": (!team).then(|| words.say("report-draft", &[])),
        "headline": words.say("report-assessment-headline", &[("round", &super::round_name(words, &round.round))]),
        "lines": lines(words, round),
        "groups": team.then(|| groups(words, round)),
        "agreed": agreed(words, round),
        "chosen": chosen(words, round),
        "foot": words.say("report-foot", &[("day", &words.day(day))]),
        "statement": words.say("report-own-wording", &[]),
        "page": words.say("report-page", &[("number", "#1"), ("count", "#2")]),
    })
}

/// The days, the wording, and who answered.
pub fn lines(words: Words, round: &Assessment) -> Vec<String> {
    let (asked, rubric) = (&round.round, &round.round.rubric);
    let days = words.say("report-days", &[("from", &words.day(asked.opens)), ("to", &words.day(asked.closes))]);
    let name = rubric.name.within(round.language);
    let wording = words.say("report-wording", &[("name", name), ("version", &rubric.version)]);
    let answered: Vec<_> = asked.roles.iter().filter(|role| role.people > 0).collect();
    let people = answered.iter().map(|role| role.people).sum();
    let who = answered.iter().map(|asked| format!("{} {}", role(words, asked.role), asked.people)).collect::<Vec<_>>().join(", ");
    let who = match round.audience {
        Audience::Funder => None,
        Audience::Team if answered.is_empty() => Some(words.say("report-nobody-answered", &[])),
        Audience::Team => Some(words.counted("report-answered", people, &[("groups", &who)])),
    };
    [Some(days), Some(wording), who].into_iter().flatten().collect()
}

fn groups(words: Words, round: &Assessment) -> Value {
    let asked = round.roles();
    let columns = ["report-criterion", "report-agreed-level"].map(|key| words.say(key, &[]));
    let columns: Vec<String> = columns.into_iter().chain(asked.iter().map(|one| capital(&role(words, *one)))).collect();
    let priorities = round.priorities.iter().enumerate().filter(|(_, priority)| !priority.criteria.is_empty());
    let priorities: Vec<Value> = priorities.map(|(at, priority)| priority_told(words, at, priority, &asked)).collect();
    json!({
        "heading": words.say("report-groups", &[]),
        "note": words.say("report-groups-note", &[]),
        "columns": columns,
        "priorities": priorities,
    })
}

fn priority_told(words: Words, at: usize, priority: &Priority, asked: &[Role]) -> Value {
    let row = |criterion: &Criterion| {
        let cells: Vec<Value> = asked.iter().map(|role| cell(words, criterion.spread.as_ref(), *role)).collect();
        let level_told = criterion.agreed.as_ref().map_or_else(|| words.say("report-not-agreed", &[]), |agreed| level(words, agreed.level));
        let number = criterion.agreed.as_ref().map(|agreed| agreed.level.number());
        json!({ "name": criterion.name, "agreed": level_told, "level": number, "cells": cells })
    };
    let talk = |criterion: &Criterion| {
        let gap = criterion.spread.as_ref()?.gap.as_ref()?;
        let ask = (!criterion.talk.is_empty()).then(|| words.say("report-ask-each", &[("question", &criterion.talk)]));
        Some(json!({ "name": criterion.name, "apart": apart(words, gap), "ask": ask }))
    };
    json!({
        "code": priority.code,
        "number": (at + 1).to_string(),
        "name": priority.name,
        "rows": priority.criteria.iter().map(row).collect::<Vec<_>>(),
        "talks": priority.criteria.iter().filter_map(talk).collect::<Vec<_>>(),
    })
}

/// A role's middle answer; with those it was joined with, where it was too small alone.
fn cell(words: Words, spread: Option<&Spread>, role: Role) -> Value {
    let Some(spread) = spread else { return json!({ "text": "–", "with": null }) };
    if spread.groups.is_empty() {
        return json!({ "text": words.say("report-too-few", &[]), "with": null });
    }
    let Some(group) = spread.groups.iter().find(|group| group.roles.contains(&role)) else {
        return json!({ "text": "–", "with": null });
    };
    let others: Vec<Role> = group.roles.iter().copied().filter(|one| *one != role).collect();
    let with = (!others.is_empty()).then(|| words.say("report-with", &[("groups", &roles(words, &others))]));
    json!({ "text": middle(words, group), "with": with })
}

/// The criteria that were agreed on, each with its priority.
fn each(round: &Assessment) -> impl Iterator<Item = (&Priority, &Criterion, &Agreed)> {
    let criteria = round.priorities.iter().flat_map(|priority| priority.criteria.iter().map(move |criterion| (priority, criterion)));
    criteria.filter_map(|(priority, criterion)| Some((priority, criterion, criterion.agreed.as_ref()?)))
}

fn agreed(words: Words, round: &Assessment) -> Value {
    let criteria: Vec<Value> = each(round)
        .map(|(priority, criterion, agreed)| {
            let facts: Vec<String> = agreed.facts.iter().filter_map(|one| fact(words, one)).collect();
            let says = words.say("report-records-say", &[("day", &words.day(round.day))]);
            let lists = [(words.say("report-rests-on", &[]), agreed.records.clone(), true), (says, facts, false)];
            let lists = lists.into_iter().filter(|(_, items, _)| !items.is_empty());
            let lists: Vec<Value> = lists.map(|(label, items, own)| json!({ "label": label, "items": items, "own": own })).collect();
            json!({
                "code": priority.code,
                "priority": priority.name,
                "name": criterion.name,
                "level": agreed.level.number(),
                "level_name": level(words, agreed.level),
                "reads": criterion.reads(agreed.level),
                "reason": (!agreed.reason.is_empty()).then_some(&agreed.reason),
                "lists": lists,
            })
        })
        .collect();
    let none = criteria.is_empty().then(|| words.say("report-nothing-agreed", &[]));
    json!({ "heading": words.say("report-agreed", &[]), "criteria": criteria, "none": none, "why": words.say("report-why", &[]) })
}

fn chosen(words: Words, round: &Assessment) -> Value {
    let team = round.audience == Audience::Team;
    let columns = ["report-action", "report-who", "report-due", "report-progress"];
    let columns = columns.into_iter().filter(|key| team || *key != "report-who").map(|key| words.say(key, &[])).collect::<Vec<_>>();
    let criteria: Vec<Value> = each(round)
        .filter(|(_, _, agreed)| agreed.chosen)
        .map(|(priority, criterion, agreed)| {
            let next = agreed.level.next().map(|next| {
                let label = words.say("report-true-next", &[("level", &level(words, next))]);
                json!({ "label": label, "reads": criterion.reads(next) })
            });
            json!({
                "code": priority.code,
                "priority": priority.name,
                "name": criterion.name,
                "next": next,
                "work": agreed.work.iter().map(|todo| work(words, todo, team)).collect::<Vec<_>>(),
                "none": agreed.work.is_empty().then(|| words.say("report-no-action", &[])),
            })
        })
        .collect();
    let none = criteria.is_empty().then(|| words.say("report-nothing-chosen", &[]));
    json!({ "heading": words.say("report-chosen", &[]), "columns": columns, "criteria": criteria, "none": none })
}

/// The action with its cells, and what came of it.
fn work(words: Words, todo: &Todo, team: bool) -> Value {
    let cells = work_cells(words, todo, team);
    json!({ "text": todo.text, "cells": cells, "result": (!todo.result.is_empty()).then_some(&todo.result) })
}

/// Who sees to an action (for the team), by when, and how far it came.
pub fn work_cells(words: Words, todo: &Todo, team: bool) -> Vec<String> {
    let owner = todo.owner.as_ref().map(|owner| owner.name.clone()).unwrap_or_default();
    let due = todo.due.map_or_else(|| words.say("report-no-day", &[]), |day| words.day(day));
    let progress = match todo.done {
        Some(day) => words.say("report-done", &[("day", &words.day(day))]),
        None => words.say("report-under-way", &[]),
    };
    if team { vec![owner, due, progress] } else { vec![due, progress] }
}
