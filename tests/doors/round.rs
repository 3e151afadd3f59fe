//! A school's life on the line: made, changed, taken back, kept, exported, restored.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::{Desk, call, cli};

fn folder(path: &str) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(Path::new(path)).unwrap().map(Result::unwrap);
    entries.map(|entry| (entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path()).unwrap())).collect()
}

#[test]
fn a_change_is_made_taken_back_and_kept() {
    let desk = Desk::new();
    let file = desk.sample();
    cli(&["export", &file, "--out", &desk.path("before")]).met();
    let made = call(&file, "logic_add", &json!({ "column": "activity", "text": "Saturday library hours" }).to_string());
    assert!(made["id"].is_string());
    cli(&["undo", &file]).met();
    cli(&["export", &file, "--out", &desk.path("undone")]).met();
    assert_eq!(folder(&desk.path("before")), folder(&desk.path("undone")), "the step left no trace");
    let told = cli(&["redo", &file]).met();
    assert!(told.contains("Saturday library hours"), "{told}");
    let history: Value = serde_json::from_str(&cli(&["history", &file, "--json"]).met()).unwrap();
    let actions: Vec<&str> = history.as_array().unwrap().iter().map(|line| line["action"].as_str().unwrap()).collect();
    assert_eq!(actions, ["redo", "undo", "logic_add", "sample_load"]);
    cli(&["check", &file]).met();

    let backup = desk.path("kept.throughline");
    cli(&["backup", &file, "--out", &backup]).met();
    let restored = desk.path("restored.school");
    cli(&["restore", &backup, "--out", &restored]).met();
    for (from, to) in [(&file, "one"), (&restored, "two"), (&backup, "three")] {
        cli(&["export", from, "--out", &desk.path(to)]).met();
    }
    assert_eq!(folder(&desk.path("one")), folder(&desk.path("two")), "equal schools export equal folders");
    assert_eq!(folder(&desk.path("one")), folder(&desk.path("three")));
    assert!(folder(&desk.path("one")).len() > 20, "a file for each table");
}

#[test]
fn the_sample_stands_on_its_own_day_until_its_first_change() {
    let desk = Desk::new();
    let file = desk.sample();
    assert_eq!(call(&file, "overview_home", "{}")["today"], "2026-06-15");
    let named: Value = serde_json::from_str(&cli(&["call", &file, "overview_home", "--today", "2026-07-01"]).met()).unwrap();
    assert_eq!(named["today"], "2026-07-01", "a day that is named wins");
    call(&file, "profile_set", r#"{"grades": "K-7"}"#);
    assert_ne!(call(&file, "overview_home", "{}")["today"], "2026-06-15");
}

#[test]
fn the_history_names_who_did_it() {
    let desk = Desk::new();
    let file = desk.bare();
    cli(&["call", &file, "profile_set", r#"{"district": "Lakemont"}"#, "--as", "Dana Whitfield"]).met();
    let history: Value = serde_json::from_str(&cli(&["history", &file, "--json"]).met()).unwrap();
    assert_eq!(history[0]["actor"], "Dana Whitfield");
}

#[test]
fn every_call_is_described_for_scripts() {
    let api: Value = serde_json::from_str(&cli(&["api"]).met()).unwrap();
    let calls = api.as_array().unwrap();
    assert!(calls.len() > 60);
    let add = calls.iter().find(|call| call["name"] == "logic_add").unwrap();
    assert!(add.to_string().contains("\"text\"") && add["changes"] == true, "{add}");
}
