//! Bad input: one clear sentence, a stable code, and nothing lost or half written.

use std::fs;

use serde_json::json;

use crate::{Desk, call, cli};

#[test]
fn what_is_no_school_damaged_or_newer() {
    let desk = Desk::new();
    let letter = desk.path("letter.throughline");
    fs::write(&letter, "Dear families, this is a letter.").unwrap();
    cli(&["history", &letter]).refused("locked_or_not_a_school", 1);
    let other = desk.path("recipes.db");
    rusqlite::Connection::open(&other).unwrap().execute_batch("CREATE TABLE recipes (name TEXT)").unwrap();
    cli(&["check", &other]).refused("not_a_school", 1);
    cli(&["check", &desk.path("nothing")]).refused("place_missing", 1);

    let file = desk.sample();
    let backup = desk.path("whole.throughline");
    cli(&["backup", &file, "--out", &backup]).met();
    let mut bytes = fs::read(&backup).unwrap();
    let end = bytes.len();
    bytes[4096..end / 2].fill(0x5a);
    let damaged = desk.path("damaged.throughline");
    fs::write(&damaged, &bytes).unwrap();
    assert_eq!(cli(&["restore", &damaged, "--out", &desk.path("r.school")]).status, 3);
    assert!(!fs::exists(desk.path("r.school")).unwrap(), "nothing half restored");

    let newer = desk.path("newer.throughline");
    fs::copy(&backup, &newer).unwrap();
    rusqlite::Connection::open(&newer).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let before = fs::read(&newer).unwrap();
    cli(&["history", &newer]).refused("newer_file", 3);
    cli(&["undo", &newer]).refused("newer_file", 3);
    assert_eq!(fs::read(&newer).unwrap(), before, "a newer file is not touched");
}

#[test]
fn what_is_there_already_and_what_is_open_elsewhere() {
    let desk = Desk::new();
    let file = desk.bare();
    let before = fs::read(&file).unwrap();
    cli(&["new", &file, "--sample"]).refused("place_taken", 1);
    cli(&["backup", &file, "--out", &file]).refused("place_taken", 1);
    cli(&["export", &file, "--out", desk.folder.path().to_str().unwrap()]).refused("place_taken", 1);
    assert_eq!(fs::read(&file).unwrap(), before);
    let sitting = school::Sitting {
        actor: "Someone".to_owned(),
        today: school::value::Day::FIRST,
        today_given: false,
        now: std::sync::Arc::new(|| school::value::Moment::from_unix_millis(0)),
        steps: school::Steps::OfThisSitting,
    };
    let open = school::School::open(file.as_ref(), sitting).unwrap();
    cli(&["undo", &file]).refused("open_elsewhere", 1);
    cli(&["call", &file, "profile_get"]).met();
    drop(open);
    cli(&["undo", &file]).refused("nothing_to_undo", 1);
    call(&file, "profile_set", r#"{"district": "Lakemont"}"#);
    cli(&["undo", &file]).met();
}

#[test]
fn a_package_is_read_and_not_changed() {
    let desk = Desk::new();
    let package = desk.path("alder.throughline");
    cli(&["backup", &desk.sample(), "--out", &package]).met();
    let before = fs::read(&package).unwrap();
    assert_eq!(call(&package, "profile_get", "{}")["enrollment"], 540);
    cli(&["call", &package, "profile_set", r#"{"name": "X"}"#]).refused("package_read_only", 1);
    cli(&["undo", &package]).refused("package_read_only", 1);
    assert_eq!(fs::read(&package).unwrap(), before);
    assert!(!fs::exists(format!("{package}.lock")).unwrap(), "and nothing is left beside it");
}

#[test]
fn asks_that_cannot_be_met_change_nothing() {
    let desk = Desk::new();
    let file = desk.sample();
    let model = call(&file, "logic_model", "{}");
    let id = |text: &str| {
        model["nodes"].as_array().unwrap().iter().find(|node| node["text"].as_str().unwrap().starts_with(text)).unwrap()["id"].clone()
    };
    let (activity, output, outcome) = (id("On-site"), id("150 students"), id("Chronic"));
    let node = |column: &str| call(&file, "logic_add", &json!({ "column": column, "text": "New" }).to_string())["id"].clone();
    let (first, second) = (node("short"), node("short"));
    call(&file, "logic_link", &json!({ "from": first, "to": second }).to_string());
    let before = call(&file, "logic_model", "{}");
    let cases = [
        ("profile_get", json!({ "x": 1 }), "ask_field_unknown"),
        ("logic_link", json!({ "from": second, "to": first }), "link_loop"),
        ("logic_link", json!({ "from": outcome, "to": activity }), "link_backward"),
        ("logic_link", json!({ "from": activity, "to": output }), "link_exists"),
        ("logic_link", json!({ "from": activity, "to": activity }), "link_self"),
        ("logic_add", json!({ "column": "activity", "text": " " }), "text_empty"),
        ("logic_add", json!({ "column": "activity", "text": "x", "student": 1 }), "ask_field_unknown"),
        ("logic_add", json!({ "column": "activity" }), "ask_field_missing"),
        ("logic_add", json!({ "column": "hallway", "text": "x" }), "ask_not_understood"),
        ("logic_add", json!({ "column": "activity", "text": "x".repeat(10_000) }), "text_too_long"),
        ("logic_edit", json!({ "id": outcome, "by": "2027-02-30" }), "day_unknown"),
        ("logic_edit", json!({ "id": outcome, "to": "12,5" }), "number_unknown"),
        ("logic_remove", json!({ "id": "01890000-0000-7000-8000-000000000000" }), "not_found"),
        ("no_such_call", json!({}), "call_unknown"),
    ];
    for (name, ask, code) in cases {
        cli(&["call", &file, name, &ask.to_string()]).refused(code, 1);
    }
    let period = call(&file, "budget_sources", "{}")[0]["id"].clone();
    let source = call(&file, "budget_source", &json!({ "id": period }).to_string());
    let line = json!({ "period": source["periods"][0]["id"], "category": "travel", "amount": 10_000_000_000_001_i64 });
    cli(&["call", &file, "budget_add_line", &line.to_string()]).refused("amount_out_of_range", 1);
    let line = json!({ "period": source["periods"][0]["id"], "category": "travel", "amount": i64::MIN });
    cli(&["call", &file, "budget_add_line", &line.to_string()]).refused("amount_out_of_range", 1);
    let theo = call(&file, "partner_people", "{}");
    let theo = theo.as_array().unwrap().iter().find(|person| person["name"] == "Theo Lindqvist").unwrap()["id"].clone();
    cli(&["call", &file, "partner_remove_person", &json!({ "id": theo }).to_string()]).refused("in_use", 1);
    cli(&["call", &file, "logic_add", "{not json"]).refused("ask_not_understood", 1);
    cli(&["history", &file, "--today", "2026-02-30"]).refused("day_unknown", 1);
    assert_eq!(call(&file, "logic_model", "{}"), before, "nothing was changed");
}

#[test]
fn errors_are_json_where_json_is_asked_for_and_speak_spanish() {
    let desk = Desk::new();
    let told = cli(&["check", &desk.path("nothing"), "--json"]);
    let error: serde_json::Value = serde_json::from_str(&told.err).unwrap();
    assert_eq!(error["code"], "place_missing");
    assert!(error["sentence"].as_str().unwrap().contains(&desk.path("nothing")));
    let spanish = std::process::Command::new(&*crate::CLI).args(["check", "/no/such"]).env("LC_ALL", "es_US.UTF-8").output().unwrap();
    assert!(String::from_utf8_lossy(&spanish.stderr).contains("No existe /no/such"));
    let usage = cli(&["frobnicate", "--json"]);
    assert_eq!((usage.status, serde_json::from_str::<serde_json::Value>(&usage.err).unwrap()["code"].as_str()), (2, Some("bad_usage")));
    assert_eq!(cli(&["frobnicate"]).status, 2);
    assert_eq!(cli(&["new"]).status, 2);
}

#[test]
fn what_cannot_be_written_out_is_told() {
    let desk = Desk::new();
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let told = std::process::Command::new(&*crate::CLI).args(["history", &desk.bare()]).stdout(full).output().unwrap();
    assert_eq!(told.status.code(), Some(1), "a script must not take silence for an answer");
    assert!(String::from_utf8_lossy(&told.stderr).contains("[disk_full]"));
}

#[test]
fn what_is_not_built_yet_says_so() {
    let desk = Desk::new();
    let file = desk.bare();
    cli(&["report", &file, "annual", "--out", &desk.path("a.pdf")]).refused("not_built_yet", 1);
    cli(&["report", &file, "summary", "--out", &desk.path("a.pdf")]).refused("funder_unknown", 1);
}
