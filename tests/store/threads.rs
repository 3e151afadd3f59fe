//! The threads of the sample: walked from thing to thing as far as they lead, and one of them figure by figure.

use std::collections::{BTreeMap, BTreeSet};

use school::School;
use school::api::call;
use serde_json::{Value, json};

use crate::Desk;

/// A thing by its room and id.
type Thing = (String, String);

fn thing(of: &Value) -> Thing {
    (of["room"].as_str().unwrap().to_owned(), of["id"].as_str().unwrap().to_owned())
}

fn thread(school: &School, (room, id): &Thing) -> Value {
    school.read(|view| call("overview_thread")?.ask(view, json!({ "room": room, "id": id }))).unwrap()
}

fn lines(thread: &Value) -> Vec<Value> {
    thread["groups"].as_array().unwrap().iter().flat_map(|group| group["lines"].as_array().unwrap().clone()).collect()
}

fn group(thread: &Value, part: &str) -> Value {
    let groups = thread["groups"].as_array().unwrap();
    groups.iter().find(|group| group["part"] == part).unwrap_or_else(|| panic!("no {part}: {thread:#}")).clone()
}

/// The first thing of a table, by what it is called.
fn called(school: &School, room: &str, sql: &str, name: &str) -> Thing {
    let id: school::value::Id = school.read(|view| view.one(sql, [name], |row| row.get(0))).unwrap();
    (room.to_owned(), id.to_string())
}

const NODE: &str = "SELECT id FROM node WHERE text LIKE ?1 || '%'";

/// Every record of the sample that a thread can be asked of.
fn every_record(school: &School) -> Vec<Thing> {
    let tables = [
        ("logic", "SELECT id FROM node"),
        ("partner", "SELECT id FROM organization"),
        ("partner", "SELECT id FROM person"),
        ("partner", "SELECT id FROM agreement"),
        ("budget", "SELECT id FROM funding_source"),
        ("budget", "SELECT id FROM budget_line"),
        ("indicator", "SELECT id FROM indicator"),
        ("action", "SELECT id FROM action"),
        ("assessment", "SELECT id FROM agreed_level"),
    ];
    let of = |(room, sql): (&str, &str)| -> Vec<Thing> {
        let ids: Vec<school::value::Id> = school.read(|view| view.rows(sql, [], |row| row.get(0))).unwrap();
        ids.into_iter().map(|id| (room.to_owned(), id.to_string())).collect()
    };
    tables.into_iter().flat_map(of).collect()
}

#[test]
fn what_a_thing_names_names_that_thing() {
    let desk = Desk::new();
    let school = desk.sample();
    let mut known: BTreeMap<Thing, BTreeSet<Thing>> = BTreeMap::new();
    let mut waiting = every_record(&school);
    let mut lacking = Vec::new();
    while let Some(next) = waiting.pop() {
        if known.contains_key(&next) {
            continue;
        }
        let thread = thread(&school, &next);
        for group in thread["groups"].as_array().unwrap() {
            assert!(!group["lines"].as_array().unwrap().is_empty() && group["more"] == 0, "{group:#}");
        }
        let named: BTreeSet<Thing> = lines(&thread).iter().map(|line| thing(&line["thing"])).collect();
        waiting.extend(named.iter().cloned());
        known.insert(next, named);
    }
    for (one, named) in &known {
        lacking.extend(named.iter().filter(|other| !known[*other].contains(one)).map(|other| format!("{other:?} does not name {one:?}")));
    }
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
    // 19 boxes, 12 organizations, 15 people, 10 agreements, 3 sources, 20 and 2 lines, 6 indicators, a to-do, 4 agreed levels, and
    // the practices and services that boxes count toward.
    assert_eq!(known.len(), 19 + 12 + 15 + 10 + 3 + 22 + 6 + 1 + 4 + 6, "{:?}", known.keys());
    assert!(known.values().map(BTreeSet::len).sum::<usize>() > 200, "the sample hangs together");
}

#[test]
fn the_attendance_team_is_told_to_the_cent() {
    let desk = Desk::new();
    let school = desk.sample();
    let team = thread(&school, &called(&school, "logic", NODE, "Weekly attendance team"));
    let parts: Vec<&str> = team["groups"].as_array().unwrap().iter().map(|group| group["part"].as_str().unwrap()).collect();
    assert_eq!(parts, ["leads_to", "comes_from", "paid", "with", "counts"]);
    let paid = group(&team, "paid");
    assert_eq!(paid["cash"], json!({ "alone": 6_790_000, "shared": 10_364_000 }));
    let sources: Vec<_> = paid["lines"].as_array().unwrap().iter().filter(|line| line["thing"]["kind"] == "source").collect();
    let told = |at: usize| (sources[at]["thing"]["name"]["en"].as_str().unwrap(), sources[at]["tie"].clone());
    assert_eq!(sources.len(), 2);
    let share = |alone: i64, shared: i64, starts: &str, ends: &str| json!({ "kind": "share", "alone": alone, "shared": shared, "starts": starts, "ends": ends });
    assert_eq!(
        told(0),
        ("Full-Service Community Schools, site share, year 3 of 5", share(2_760_000, 10_364_000, "2026-01-01", "2026-12-31"))
    );
    assert_eq!(told(1), ("Lakemont City Children's Fund", share(4_030_000, 0, "2025-07-01", "2026-06-30")));
    assert_eq!(paid["lines"].as_array().unwrap().len(), 2 + 5 + 2, "with the lines behind them");

    let with = group(&team, "with");
    assert_eq!(with["lines"][0]["thing"]["name"]["en"], "Marisol Vega");
    let owner = json!({ "kind": "owner", "role": "coordinator", "organization": "Lakemont Unified School District" });
    assert_eq!(with["lines"][0]["tie"], owner);
}

#[test]
fn how_we_know_and_with_whom_come_with_their_days() {
    let desk = Desk::new();
    let school = desk.sample();
    let output = thread(&school, &called(&school, "logic", NODE, "70% of families"));
    let know = group(&output, "know");
    let measures = json!({ "kind": "measures", "unit": "percent", "baseline": "40", "target": "70", "target_label": "2026-06",
        "latest": { "label": "2026-04-17", "day": "2026-04-17", "value": "67", "status": "final" } });
    assert_eq!((&know["lines"][0]["thing"]["name"]["en"], &know["lines"][0]["tie"]), (&json!("Timely outreach"), &measures));

    let absence = thread(&school, &called(&school, "logic", NODE, "Chronic absence"));
    let latest = group(&absence, "know")["lines"][0]["tie"]["latest"].clone();
    assert_eq!(latest["label"], "2024-25", "a year to date is never told as the newest: {latest}");

    let desk_for_food = thread(&school, &called(&school, "logic", NODE, "Food and housing"));
    let with: Vec<Value> = group(&desk_for_food, "with")["lines"].as_array().unwrap().clone();
    let told: Vec<_> =
        with.iter().map(|line| (line["thing"]["name"]["en"].as_str().unwrap(), line["tie"]["last_contact"].as_str().unwrap())).collect();
    assert_eq!(told, [("Legal Bridge", "2026-03-30"), ("Tri-County Food Bank", "2026-06-08")]);
}

#[test]
fn match_in_cash_and_in_kind_is_told_line_by_line_and_never_in_one_total() {
    let desk = Desk::new();
    let school = desk.sample();
    let source = called(&school, "budget", "SELECT id FROM funding_source WHERE name LIKE ?1 || '%'", "Full-Service");
    let with = group(&thread(&school, &source), "with");
    let matches: Vec<Value> = with["lines"].as_array().unwrap().iter().filter(|line| line["tie"]["kind"] == "match").cloned().collect();
    let told: Vec<_> =
        matches.iter().map(|line| (line["tie"]["matched"].as_str().unwrap(), line["tie"]["promised"].as_i64().unwrap())).collect();
    assert_eq!(told, [("cash", 3_000_000), ("in_kind", 784_000), ("in_kind", 456_000), ("in_kind", 960_000)]);
    for group in thread(&school, &source)["groups"].as_array().unwrap() {
        assert_eq!(group["cash"], Value::Null, "only a box is told what it costs");
    }
}
