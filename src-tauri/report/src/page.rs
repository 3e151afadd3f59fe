//! The summary in words, ready to be set: every number, day and heading as the reader sees it.

use school::budget::Category;
use school::value::{Day, Decimal, Money};
use serde_json::{Value, json};

use crate::chart;
use crate::document::{Document, Template};
use crate::outline::{About, Activity, Amounts, Block, Change, Changes, Figure, Next, Outline, Point, Spending, When, Work};
use crate::words::Words;

/// What the page design is given. Everything is a value: nothing in it is ever read as markup.
pub fn page(outline: &Outline) -> Value {
    let words = Words::of(outline.language);
    let blocks: Vec<Value> = outline.blocks.iter().map(|block| worded(words, outline, block)).collect();
    let day = outline.day;
    let funder = match outline.period {
        Some(period) => {
            let (from, to) = (words.day(period.from), words.day(period.to));
            words.say("report-for-period", &[("funder", &outline.funder), ("from", &from), ("to", &to)])
        }
        None => words.say("report-for", &[("funder", &outline.funder)]),
    };
    json!({
        "lang": words.language().code(),
        "own": outline.own_language.code(),
        "title": outline.title,
        "school": outline.school,
        "district": outline.district,
        "day": words.day(day),
        "made": [day.year(), day.month(), day.day()],
        "draft": words.say("report-draft", &[]),
        "headline": words.say("report-headline", &[]),
        "funder": funder,
        "blocks": blocks,
        "foot": words.say("report-foot", &[("day", &words.day(day))]),
    })
}

impl From<&Outline> for Document {
    fn from(outline: &Outline) -> Self {
        let words = Words::of(outline.language);
        let parts = outline.blocks.iter().map(|block| heading(words, block)).collect();
        Document { title: outline.title.clone(), template: Template::Summary, told: page(outline), parts }
    }
}

fn heading(words: Words, block: &Block) -> String {
    match block {
        Block::About(_) => words.say("report-about", &[]),
        Block::Work(_) => words.say("report-work", &[]),
        Block::Changes(_) => words.say("report-changes", &[]),
        Block::Spending(Spending { to: None, .. }) => words.say("report-spending", &[]),
        Block::Spending(Spending { to: Some(day), .. }) => words.say("report-spending-to", &[("day", &words.day(*day))]),
        Block::Next(_) => words.say("report-next", &[]),
    }
}

fn worded(words: Words, outline: &Outline, block: &Block) -> Value {
    let mut told = match block {
        Block::About(told) => about(words, told),
        Block::Work(told) => work(words, outline, told),
        Block::Changes(told) => changes(words, told),
        Block::Spending(told) => spending(words, told),
        Block::Next(told) => next(words, told),
    };
    if let Value::Object(fields) = &mut told {
        fields.insert("heading".to_owned(), heading(words, block).into());
    }
    told
}

fn about(words: Words, about: &About) -> Value {
    let students = about.enrollment.as_ref().map(|figure| words.count("report-students", figure.value));
    let grades = (!about.grades.is_empty()).then(|| words.say("report-grades", &[("grades", &about.grades)]));
    let who = [students, grades].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let speak = match about.languages.as_slice() {
        [] => None,
        languages => Some(words.say("report-languages", &[("languages", &words.list(languages))])),
    };
    let facts = [Some(who).filter(|who| !who.is_empty()), speak].into_iter().flatten().collect::<Vec<_>>().join("; ");
    let mut letters = facts.chars();
    let facts = letters.next().map(|first| first.to_uppercase().chain(letters).chain(['.']).collect::<String>());
    // Where the number of students comes from stands beside it, as with every figure.
    let source = about.enrollment.as_ref().map(|figure| words.say("report-source", &[("source", &figure.source)]));
    json!({ "kind": "about", "definition": about.definition, "facts": facts, "notes": source.as_slice() })
}

fn work(words: Words, outline: &Outline, work: &Work) -> Value {
    let source =
        outline.period.map(|period| words.say("report-plan-source", &[("from", &words.day(period.from)), ("to", &words.day(period.to))]));
    let activities: Vec<Value> = work.activities.iter().map(|activity| supported(words, activity)).collect();
    let elsewhere = work.elsewhere.as_ref().map(|figure| words.say("report-elsewhere", &[("amount", &words.money(figure.value))]));
    let notes: Vec<String> = [elsewhere, source].into_iter().flatten().collect();
    json!({ "kind": "work", "activities": activities, "planned": words.say("report-planned", &[]), "notes": notes })
}

fn supported(words: Words, activity: &Activity) -> Value {
    let shared = (activity.shared != Money::ZERO).then(|| words.say("report-shared", &[("amount", &words.money(activity.shared))]));
    let promised = activity.promised.iter().map(|output| words.say("report-promised", &[("output", output)]));
    let small: Vec<String> = promised.chain(shared).collect();
    json!({ "amount": words.money(activity.planned.value), "text": activity.text, "small": small })
}

fn changes(words: Words, changes: &Changes) -> Value {
    let notes = unsaid(words, changes);
    let changes: Vec<Value> = changes.changes.iter().map(|told| change(words, told)).collect();
    json!({ "kind": "changes", "changes": changes, "to": words.say("report-to", &[]), "notes": notes })
}

/// How much of what the school knows stays off the page, and why.
pub(crate) fn unsaid(words: Words, changes: &Changes) -> Vec<String> {
    let unsaid = [("report-withheld", changes.withheld), ("report-estimates", changes.estimates), ("report-more", changes.more)];
    unsaid.into_iter().filter(|(_, number)| *number > 0).map(|(key, number)| words.count(key, number)).collect()
}

/// When, how much, and how many of how many.
pub(crate) fn point(words: Words, point: &Point, unit: &str) -> [String; 3] {
    let read = words.reading(point.figure.value, unit);
    let when = when(words, &point.figure.date);
    let named = if point.open { words.say("report-open", &[("when", &when)]) } else { when };
    [named, read, point.figure.count.map(|count| of(words, count.of, count.all)).unwrap_or_default()]
}

fn change(words: Words, change: &Change) -> Value {
    let read = |figure: &Figure<Decimal>| words.reading(figure.value, &change.unit);
    let counted = |figure: &Figure<Decimal>| match figure.count {
        Some(count) => format!("{}, {}", read(figure), of(words, count.of, count.all)),
        None => read(figure),
    };
    let moment = |figure: &Figure<Decimal>| match figure.count {
        Some(count) => format!("{}: {}", when(words, &figure.date), of(words, count.of, count.all)),
        None => when(words, &figure.date),
    };
    let start = change.baseline.as_ref().map(|figure| match change.baseline_method.as_str() {
        "" => words.say("report-started", &[("when", &moment(figure))]),
        method => words.say("report-started-by", &[("when", &moment(figure)), ("method", method)]),
    });
    let now = change.now.as_ref().map(moment);
    let moved = match (start, now) {
        (Some(start), Some(now)) => Some(words.say("report-moved", &[("start", &start), ("now", &now)])),
        (Some(start), None) => Some(words.say("report-start-only", &[("start", &start)])),
        (None, Some(now)) => Some(words.say("report-now-only", &[("now", &now)])),
        (None, None) => None,
    };
    let target = change.target.as_ref().map(|figure| match when(words, &figure.date) {
        empty if empty.is_empty() => words.say("report-target-alone", &[("value", &read(figure))]),
        when => words.say("report-target", &[("value", &read(figure)), ("when", &when)]),
    });
    let so_far = change
        .so_far
        .as_ref()
        .map(|figure| words.say("report-so-far", &[("when", &when(words, &figure.date)), ("value", &counted(figure))]));
    let source = [&change.now, &change.so_far, &change.baseline].into_iter().flatten().map(|figure| figure.source.as_str());
    let source = source.into_iter().find(|source| !source.is_empty());
    json!({
        "name": change.name,
        "from": change.baseline.as_ref().map(|figure| short(words, figure, change)),
        "now": change.now.as_ref().map(read),
        "none": words.say("report-no-reading", &[]),
        "moved": moved,
        "target": target,
        "so_far": so_far,
        "source": source.map(|source| words.say("report-source", &[("source", source)])),
        "chart": chart::drawn(change),
        "alt": alt(words, change),
    })
}

/// `19` before `11 days`, but `31.4%` before `28.1%`: a unit in words is said once.
fn short(words: Words, figure: &Figure<Decimal>, change: &Change) -> String {
    match change.unit.as_str() {
        "percent" | "%" => words.reading(figure.value, &change.unit),
        _ if change.now.is_some() => words.number(figure.value),
        unit => words.reading(figure.value, unit),
    }
}

fn alt(words: Words, change: &Change) -> String {
    let said = |key: &str, figure: &Figure<Decimal>| {
        words.say(key, &[("when", &when(words, &figure.date)), ("value", &words.reading(figure.value, &change.unit))])
    };
    let points = change.points.iter().map(|point| match point.open {
        false => said("report-chart-point", &point.figure),
        true => said("report-chart-open", &point.figure),
    });
    let target = change.target.as_ref().map(|figure| said("report-target", figure));
    let points = points.chain(target).collect::<Vec<_>>().join("; ");
    words.say("report-chart", &[("name", &change.name), ("points", &points)])
}

fn spending(words: Words, spending: &Spending) -> Value {
    let cells = |amounts: Amounts| [amounts.plan, amounts.spent, amounts.left].map(|amount| words.money(amount));
    let rows: Vec<Value> = spending
        .categories
        .iter()
        .map(|category| json!({ "name": category_name(words, category.category), "cells": cells(category.amounts) }))
        .collect();
    let columns = ["report-category", "report-plan", "report-spent", "report-left"].map(|key| words.say(key, &[]));
    json!({
        "kind": "spending",
        "columns": columns,
        "rows": rows,
        "all": { "name": words.say("report-all-cash", &[]), "cells": cells(spending.all) },
        "notes": spending_notes(words, spending),
    })
}

pub(crate) fn spending_notes(words: Words, spending: &Spending) -> Vec<String> {
    let source = words.say("report-cash-source", &[("source", &spending.source)]);
    let lines = spending
        .lines_come_to
        .map(|lines| words.say("report-lines-come-to", &[("award", &words.money(spending.all.plan)), ("lines", &words.money(lines))]));
    lines.into_iter().chain([source]).collect()
}

pub(crate) fn category_name(words: Words, category: Category) -> String {
    let key = match category {
        Category::Personnel => "report-category-personnel",
        Category::Fringe => "report-category-fringe",
        Category::Travel => "report-category-travel",
        Category::Equipment => "report-category-equipment",
        Category::Supplies => "report-category-supplies",
        Category::Contractual => "report-category-contractual",
        Category::Construction => "report-category-construction",
        Category::Other => "report-category-other",
        Category::Indirect => "report-category-indirect",
        Category::TrainingStipends => "report-category-training-stipends",
    };
    words.say(key, &[])
}

fn next(words: Words, next: &Next) -> Value {
    let mut dated: Vec<(Option<Day>, String)> = Vec::new();
    dated.extend(next.period_end.map(|day| (Some(day), words.say("report-period-ends", &[]))));
    if let Some(renewal) = &next.renewal {
        let text = match renewal.step.as_str() {
            "" => words.say("report-renewal", &[]),
            step => words.say("report-renewal-step", &[("step", step)]),
        };
        let text = match &renewal.owner {
            Some(owner) => words.say("report-by", &[("text", &text), ("owner", owner)]),
            None => text,
        };
        dated.push((renewal.day, text));
    }
    dated.extend(next.award_end.map(|day| (Some(day), words.say("report-award-ends", &[]))));
    dated.sort_by_key(|(day, _)| day.map_or((1, Day::FIRST), |day| (0, day)));
    let no_day = words.say("report-no-day", &[]);
    let dated: Vec<Value> = dated
        .into_iter()
        .map(|(day, text)| json!({ "day": day.map_or_else(|| no_day.clone(), |day| words.day(day)), "text": text }))
        .collect();
    json!({
        "kind": "next",
        "dated": dated,
        "contact": words.say("report-contact", &[]),
        "who": next.contact.as_ref().map(|contact| &contact.name),
        "email": next.contact.as_ref().map(|contact| &contact.email),
    })
}

fn of(words: Words, of: i64, all: i64) -> String {
    let number = |count: i64| crate::words::thousands(count.unsigned_abs());
    words.say("report-of", &[("of", &number(of)), ("all", &number(all))])
}

fn when(words: Words, date: &When) -> String {
    match date {
        When::Day(day) => words.day(*day),
        When::Month(day) => words.month(*day),
        When::Named(name) => name.clone(),
        When::Unknown => String::new(),
    }
}
