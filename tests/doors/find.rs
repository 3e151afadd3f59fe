//! Find anything, from a terminal.

use serde_json::Value;

use crate::{Desk, call, cli};

fn found(file: &str, words: &[&str]) -> Value {
    let told = cli(&[&["find", file], words, &["--json"]].concat()).met();
    serde_json::from_str(&told).unwrap()
}

/// The kinds in their order, each with how many there are.
fn kinds(answer: &Value) -> Vec<(&str, u64)> {
    let groups = answer["groups"].as_array().unwrap();
    groups.iter().map(|group| (group["kind"].as_str().unwrap(), group["count"].as_u64().unwrap())).collect()
}

#[test]
fn words_are_found_in_every_room_by_kind() {
    let desk = Desk::new();
    let file = desk.sample();
    let answer = found(&file, &["attendance"]);
    let kinds = kinds(&answer);
    assert!(kinds.len() >= 4, "{kinds:?}");
    assert_eq!(kinds[0].0, "box");
    let library = found(&file, &["eastside", "LIBR"]);
    let organization = &library["groups"][0]["hits"][0];
    assert_eq!((organization["kind"].as_str(), organization["title"].as_str()), (Some("organization"), Some("Eastside Public Library")));
    assert_eq!(organization["title_marks"], serde_json::json!([{ "from": 0, "to": 8 }, { "from": 16, "to": 20 }]));
    assert_eq!(
        call(&file, "overview_search", r#"{"text":"eastside libr","limit":8,"language":"en"}"#),
        library,
        "the same by the table of calls"
    );
}

#[test]
fn a_person_reads_headings_and_lines_and_one_sentence_where_there_is_nothing() {
    let desk = Desk::new();
    let file = desk.sample();
    let said = cli(&["find", &file, "eastside"]).met();
    assert!(said.contains("Organizations (1)\n  Eastside Public Library"), "{said}");
    assert_eq!(cli(&["find", &file, "zeppelin"]).met().trim(), "Nothing was found.");
    assert_eq!(cli(&["find", &file, "--", "?!", "*", "-x-"]).met().trim(), "Nothing was found.", "no word of it is there");
    assert_eq!(cli(&["find", &file]).status, 2, "no words at all");
}

#[test]
fn a_stale_index_is_told_by_the_check_and_mended_by_rebuild() {
    let desk = Desk::new();
    let file = desk.sample();
    assert!(!cli(&["check", &file]).met().contains("rebuild"));
    rusqlite::Connection::open(&file).unwrap().execute("DELETE FROM search_thing WHERE kind = 'organization'", []).unwrap();
    assert!(kinds(&found(&file, &["eastside"])).iter().all(|(kind, _)| *kind != "organization"));
    let said = cli(&["check", &file]).met();
    assert!(said.contains("run “throughline-cli rebuild”"), "{said}");
    assert_eq!(cli(&["rebuild", &file]).met().trim(), "What is searched was made anew from the records.");
    assert_eq!(kinds(&found(&file, &["eastside"]))[0], ("organization", 1));
    assert!(!cli(&["check", &file]).met().contains("rebuild"));
    let package = desk.path("kept.throughline");
    cli(&["backup", &file, "--out", &package]).met();
    cli(&["rebuild", &package]).refused("package_read_only", 1);
    assert!(!kinds(&found(&package, &["eastside"])).is_empty(), "a package is searched where it lies");
}

#[test]
fn what_has_no_page_of_its_own_leads_to_a_thread_that_is_there() {
    let desk = Desk::new();
    let file = desk.sample();
    let library = found(&file, &["eastside"])["groups"][0]["hits"][0]["id"].clone();
    let talk = serde_json::json!({ "organization": library, "day": "2026-06-14", "kind": "call", "summary": "Asked about July." });
    call(&file, "partner_add_interaction", &talk.to_string());
    let mut led = Vec::new();
    for letter in ["a", "e", "f", "s", "t"] {
        let ask = serde_json::json!({ "text": letter, "limit": 50 });
        let answer = call(&file, "overview_search", &ask.to_string());
        for hit in answer["groups"].as_array().unwrap().iter().flat_map(|group| group["hits"].as_array().unwrap()) {
            let kind = hit["kind"].as_str().unwrap().to_owned();
            if led.contains(&kind) || hit["thread"].is_null() {
                continue;
            }
            let thread = call(&file, "overview_thread", &serde_json::json!({ "room": hit["room"], "id": hit["thread"] }).to_string());
            assert_eq!(thread["thing"]["room"], hit["room"], "{hit}");
            led.push(kind);
        }
    }
    for kind in ["organization", "person", "agreement", "interaction", "source", "line", "match", "indicator"] {
        assert!(led.iter().any(|one| one == kind), "no {kind} was found among {led:?}");
    }
}
