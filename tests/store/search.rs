//! Law 3 for what is searched: derived, kept current by triggers under every protection, rebuilt by one command.

use rusqlite::config::DbConfig;
use school::api::call;
use school::{Action, School};
use serde_json::{Value, json};

use crate::{Desk, raw, sitting};

/// What is searched says what the records say, word by word.
pub fn is_current(school: &School, after: &str) {
    assert!(school.read(|view| view.search_is_current()).unwrap(), "{after}: another list of things than the records give");
    let conn = raw(school.path());
    for check in [
        "INSERT INTO search_word (search_word, rank) VALUES ('integrity-check', 1)",
        "INSERT INTO search_part (search_part, rank) VALUES ('integrity-check', 1)",
    ] {
        conn.execute(check, []).unwrap_or_else(|error| panic!("{after}: {error}"));
    }
}

fn things(school: &School) -> Vec<(String, String, String, String)> {
    let sql = "SELECT kind, hex(record), title, body FROM search_thing ORDER BY kind, record";
    school.read(|view| view.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))).unwrap()
}

fn found(school: &School, text: &str) -> u64 {
    let answer = school.read(|view| call("overview_search")?.ask(view, json!({ "text": text }))).unwrap();
    answer["groups"].as_array().unwrap().iter().map(|group| group["count"].as_u64().unwrap()).sum()
}

#[test]
fn every_kind_of_record_that_the_sample_has_is_searched() {
    let desk = Desk::new();
    let school = desk.sample();
    is_current(&school, "made");
    let kinds: std::collections::BTreeSet<String> = things(&school).into_iter().map(|(kind, ..)| kind).collect();
    for kind in
        ["box", "assumption", "organization", "person", "agreement", "source", "line", "match", "indicator", "action", "agreed", "version"]
    {
        assert!(kinds.contains(kind), "{kind} is not among {kinds:?}");
    }
}

#[test]
fn a_rebuild_gives_what_the_triggers_kept() {
    let desk = Desk::new();
    let mut school = desk.sample();
    crate::asks::add_what_the_sample_lacks(&mut school).unwrap();
    let (kept, lines) = (things(&school), school.changes().unwrap());
    school.rebuild_search().unwrap();
    assert_eq!(things(&school), kept);
    assert_eq!(school.changes().unwrap(), lines, "no line in the history");
    is_current(&school, "rebuilt");
}

#[test]
fn what_was_spoiled_is_seen_by_the_check_and_made_anew() {
    for spoiled in [
        "DELETE FROM search_thing WHERE kind = 'box'",
        "INSERT INTO search_thing (room, kind, record, title, body) VALUES ('logic', 'box', zeroblob(16), 'Ghost', '')",
        "UPDATE search_thing SET title = 'Ghost' WHERE kind = 'source'",
        "INSERT INTO search_part (search_part) VALUES ('delete-all')",
        "DELETE FROM search_word_docsize",
    ] {
        let desk = Desk::new();
        let mut school = desk.sample();
        raw(school.path()).execute(spoiled, []).unwrap();
        let report = school.read(|view| view.check()).unwrap();
        assert!(!report.search_current, "{spoiled} was not seen");
        school.rebuild_search().unwrap();
        let report = school.read(|view| view.check()).unwrap();
        assert!(report.search_current && report.findings.is_empty(), "{spoiled}: {report:?}");
        is_current(&school, spoiled);
        assert!(found(&school, "tutoring") > 0 && found(&school, "ghost") == 0);
    }
}

#[test]
fn a_check_by_somebody_who_asked_before_others_wrote_finds_no_damage() {
    let desk = Desk::new();
    let mut school = desk.sample();
    assert!(found(&school, "tutoring") > 0);
    for number in 0..40 {
        let ask = json!({ "text": format!("The van runs {number}") });
        call("logic_add_assumption").unwrap().alter(&mut school, Action::named("logic_add_assumption"), ask).unwrap();
    }
    school.rebuild_search().unwrap();
    let report = school.read(|view| view.check()).unwrap();
    assert!(report.findings.is_empty() && report.search_current, "{report:?}");
}

#[test]
fn the_triggers_do_their_work_in_defensive_mode_with_an_untrusted_schema() {
    let desk = Desk::new();
    let mut school = desk.bare();
    // Not only as we open it: by the flags themselves.
    let conn = raw(school.path());
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true).unwrap();
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false).unwrap();
    conn.execute("INSERT INTO assumption (id, text) VALUES (randomblob(16), 'A known voice answers')", []).unwrap();
    assert_eq!(found(&school, "nown voic"), 1);
    assert!(conn.execute("DELETE FROM search_word_data", []).is_err(), "the inner tables are out of reach");
    drop(conn);
    let ask = json!({ "text": "The van runs on time" });
    call("logic_add_assumption").unwrap().alter(&mut school, Action::named("logic_add_assumption"), ask).unwrap();
    assert_eq!(found(&school, "van runs"), 1);
    is_current(&school, "added");
}

#[test]
fn a_packed_and_taken_in_school_is_searched_as_before() {
    let desk = Desk::new();
    let school = desk.sample();
    let (package, place) = (desk.path("kept.throughline"), desk.path("again.school"));
    school::store::save_package(school.path(), &package, false).unwrap();
    let reader = school::Reader::open(&package, school::value::Day::parse("2026-06-15").unwrap(), true).unwrap();
    let ask: Value = json!({ "text": "attendance" });
    let answer = reader.read(|view| call("overview_search")?.ask(view, ask.clone())).unwrap();
    assert!(answer["groups"].as_array().is_some_and(|groups| !groups.is_empty()));
    let taken = School::take_in(&package, &place, sitting()).unwrap();
    assert_eq!(things(&taken), things(&school));
    is_current(&taken, "taken in");
}

#[test]
fn no_export_and_no_notice_knows_of_it() {
    let desk = Desk::new();
    let mut school = desk.bare();
    assert!(school.read(|view| view.tables()).unwrap().iter().all(|table| !table.starts_with("search")));
    let ask = json!({ "text": "The van runs" });
    let changed = call("logic_add_assumption").unwrap().alter(&mut school, Action::named("logic_add_assumption"), ask).unwrap();
    assert_eq!(changed.tables, ["assumption"]);
}
