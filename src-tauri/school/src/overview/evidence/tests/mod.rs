//! What the rules say of schools built to sit just below and just above them.

mod assets;
mod data;
mod equity;
mod model;
mod money;
mod skills;
mod table;

use rusqlite::{Params, params};
use tempfile::TempDir;

use super::{Figure, facts};
use crate::assessment::Rubric;
use crate::store::{Action, Edit, School, testing};
use crate::value::Id;

fn id(number: u8) -> Id {
    Id::made_at(1, &[number; 10])
}

/// A school on June 15, 2026, with what `fill` puts into it.
fn school(fill: impl FnOnce(&Edit)) -> (TempDir, School) {
    let (folder, mut school) = testing::school();
    alter(&mut school, fill);
    (folder, school)
}

fn alter(school: &mut School, fill: impl FnOnce(&Edit)) {
    let done = school.change(Action::named("sample"), |edit| {
        fill(edit);
        Ok(())
    });
    done.unwrap();
}

/// A fact in a line: its figures, the level that it points to, its rows. Empty where it is silent.
fn told(school: &School, criterion: &str, code: &str) -> String {
    let facts = school.read(|view| facts(view, criterion)).unwrap();
    let Some(fact) = facts.into_iter().find(|fact| fact.code == code) else { return String::new() };
    let figures: Vec<_> = fact.figures.iter().map(|(name, figure)| format!("{name} {}", said(figure))).collect();
    let level = fact.points_to.map_or("-".to_owned(), |level| format!("{level:?}"));
    let rows: Vec<_> =
        fact.rows.iter().map(|row| format!("{}{}", row.text, row.figure.as_ref().map_or(String::new(), in_brackets))).collect();
    format!("{} | {level} | {}", figures.join(", "), rows.join("; "))
}

fn in_brackets(figure: &Figure) -> String {
    format!(" ({})", said(figure))
}

fn said(figure: &Figure) -> String {
    match figure {
        Figure::Count(count) => count.to_string(),
        Figure::Share(share) => format!("{share}bp"),
        Figure::Money(money) => format!("${money}"),
        Figure::Day(day) => day.to_string(),
        Figure::Value(value) => value.to_string(),
        Figure::Text(text) => text.clone(),
    }
}

fn run(edit: &Edit, sql: &str, values: impl Params) {
    edit.run(sql, values).unwrap();
}

fn node(edit: &Edit, number: u8, column: &str, text: &str) {
    run(edit, "INSERT INTO node (id, col, position, text) VALUES (?1, ?2, 0, ?3)", (id(number), column, text));
}

fn link(edit: &Edit, from: u8, to: u8) {
    run(edit, "INSERT INTO link (id, from_node, to_node) VALUES (?1, ?2, ?3)", (edit.new_id().unwrap(), id(from), id(to)));
}

fn owned_by(edit: &Edit, node: u8, person: u8) {
    run(edit, "UPDATE node SET owner = ?2 WHERE id = ?1", (id(node), id(person)));
}

fn carried_by(edit: &Edit, node: u8, organization: u8) {
    let sql = "INSERT INTO node_partner (id, node, organization) VALUES (?1, ?2, ?3)";
    run(edit, sql, (edit.new_id().unwrap(), id(node), id(organization)));
}

fn person(edit: &Edit, number: u8, name: &str) {
    run(edit, "INSERT INTO person (id, name) VALUES (?1, ?2)", (id(number), name));
}

fn organization(edit: &Edit, number: u8, name: &str, involvement: &str) {
    run(edit, "INSERT INTO organization (id, name, involvement) VALUES (?1, ?2, ?3)", (id(number), name, involvement));
}

fn at(edit: &Edit, person: u8, organization: u8, key_person: bool) {
    let sql = "INSERT INTO affiliation (id, person, organization, key_person) VALUES (?1, ?2, ?3, ?4)";
    run(edit, sql, (edit.new_id().unwrap(), id(person), id(organization), key_person));
}

/// Marisol Vega, whom an award names: person 1 of organization 2.
fn coordinator(edit: &Edit) {
    person(edit, 1, "Marisol Vega");
    organization(edit, 2, "Lakemont USD", "vendor");
    at(edit, 1, 2, true);
}

fn contact(edit: &Edit, organization: u8, day: &str, summary: &str) {
    let sql = "INSERT INTO interaction (id, organization, day, summary) VALUES (?1, ?2, ?3, ?4)";
    run(edit, sql, (edit.new_id().unwrap(), id(organization), day, summary));
}

fn agreement(edit: &Edit, organization: u8, starts: &str, ends: &str) {
    let sql = "INSERT INTO agreement (id, organization, starts, ends) VALUES (?1, ?2, ?3, ?4)";
    run(edit, sql, (edit.new_id().unwrap(), id(organization), starts, ends));
}

fn action(edit: &Edit, text: &str, owner: Option<u8>, due: Option<&str>, done: Option<&str>) {
    let sql = "INSERT INTO action (id, text, owner, due, done) VALUES (?1, ?2, ?3, ?4, ?5)";
    run(edit, sql, params![edit.new_id().unwrap(), text, owner.map(id), due, done]);
}

fn indicator(edit: &Edit, number: u8, name: &str, quadrant: &str, direction: &str) {
    let sql = "INSERT INTO indicator (id, name, quadrant, direction) VALUES (?1, ?2, ?3, ?4)";
    run(edit, sql, (id(number), name, quadrant, direction));
}

fn reading(edit: &Edit, indicator: u8, ends: &str) -> Id {
    let reading = edit.new_id().unwrap();
    let sql = "INSERT INTO reading (id, indicator, label, starts, ends, value) VALUES (?1, ?2, ?3, ?3, ?3, 0)";
    run(edit, sql, (reading, id(indicator), ends));
    reading
}

/// A source and its period, which share a number.
fn source(edit: &Edit, number: u8, name: &str, award_end: Option<&str>, days: (&str, &str)) {
    run(edit, "INSERT INTO funding_source (id, name, federal, award_end) VALUES (?1, ?2, 0, ?3)", (id(number), name, award_end));
    run(edit, "INSERT INTO budget_period (id, source, starts, ends) VALUES (?1, ?1, ?2, ?3)", (id(number), days.0, days.1));
}

fn line(edit: &Edit, number: u8, period: u8, category: &str, dollars: i64, what: &str) {
    let sql = "INSERT INTO budget_line (id, period, position, category, amount, what) VALUES (?1, ?2, 0, ?3, ?4, ?5)";
    run(edit, sql, (id(number), id(period), category, dollars * 100, what));
}

fn spent(edit: &Edit, period: u8, category: &str, day: &str, dollars: i64) {
    let sql = "INSERT INTO spending (id, period, category, day, amount) VALUES (?1, ?2, ?3, ?4, ?5)";
    run(edit, sql, (edit.new_id().unwrap(), id(period), category, day, dollars * 100));
}

fn version(edit: &Edit, number: i64, changed: &str, note: &str) {
    let sql = "INSERT INTO model_version (id, number, changed, note) VALUES (?1, ?2, ?3, ?4)";
    run(edit, sql, (edit.new_id().unwrap(), number, changed, note));
}

/// A round with the rubric of the app.
fn round(edit: &Edit, number: u8, opens: &str) {
    let body = serde_json::to_string(Rubric::own().unwrap()).unwrap();
    run(edit, "INSERT OR IGNORE INTO rubric (id, code, version, body) VALUES (?1, 'throughline', '1', ?2)", (id(59), body));
    let sql = "INSERT INTO assessment_round (id, kind, opens, closes, rubric) VALUES (?1, 'fall', ?2, ?2, ?3)";
    run(edit, sql, (id(number), opens, id(59)));
}

/// So many finished forms of a role that answer one criterion alike.
fn forms(edit: &Edit, round: u8, role: &str, criterion: &str, answer: &str, people: u8) {
    for _ in 0..people {
        let form = edit.new_id().unwrap();
        let sql = "INSERT INTO form (id, round, role, way, language, started, finished) VALUES (?1, ?2, ?3, 'paper', 'en', ?4, ?4)";
        run(edit, sql, (form, id(round), role, "2026-06-01"));
        let sql = "INSERT INTO score (id, form, criterion, answer) VALUES (?1, ?2, ?3, ?4)";
        run(edit, sql, (edit.new_id().unwrap(), form, criterion, answer));
    }
}

/// A school of which every rule has something to say.
fn everything(edit: &Edit) {
    coordinator(edit);
    run(edit, "UPDATE profile SET definition = 'A neighbor', definition_reviewed = '2026-01-01'", []);
    version(edit, 1, "2026-01-01", "");
    node(edit, 10, "activity", "Tutoring");
    node(edit, 11, "short", "Reading");
    node(edit, 12, "resource", "Volunteers");
    organization(edit, 20, "Parent Circle", "family_group");
    organization(edit, 21, "Clinic", "core");
    agreement(edit, 21, "2025-07-01", "2026-06-30");
    for (room, day) in [("partner", "2026-06-01"), ("budget", "2026-06-02"), ("logic", "2026-06-03")] {
        action(edit, room, Some(1), Some(day), None);
        run(edit, "UPDATE action SET subject_room = ?1, subject_id = ?2 WHERE text = ?1", (room, id(21)));
    }
    indicator(edit, 30, "Reading", "better_off", "up");
    let reading = reading(edit, 30, "2026-05-31");
    for name in ["One", "Two"] {
        let sql = "INSERT INTO reading_group (id, reading, name, numerator, denominator) VALUES (?1, ?2, ?3, 10, 20)";
        run(edit, sql, (edit.new_id().unwrap(), reading, name));
    }
    source(edit, 40, "FSCS", None, ("2026-01-01", "2026-12-31"));
    line(edit, 50, 40, "personnel", 100, "Pay");
    run(edit, "UPDATE budget_line SET person = ?1", [id(1)]);
    let sql = "INSERT INTO match_item (id, for_source, kind, from_partner, minutes, promised) VALUES (?1, ?2, 'in_kind', ?3, 60, 1)";
    run(edit, sql, (edit.new_id().unwrap(), id(40), id(20)));
    round(edit, 60, "2026-06-01");
    for role in ["staff", "leadership"] {
        forms(edit, 60, role, "MC1", "emerging", 5);
    }
}
