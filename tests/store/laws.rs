//! Laws 1, 6, 7, 8, 9 and 10 of the store.

use school::value::{Day, Id, Moment};
use school::{Action, Error};

use crate::{Desk, dump, raw, sitting, sitting_at};

const INSERT: &str = "INSERT INTO assumption (id, text) VALUES (?1, ?2)";

#[test]
fn a_view_refuses_a_statement_that_writes() {
    let desk = Desk::new();
    let mut school = desk.bare();
    let write = "UPDATE profile SET name = 'x' RETURNING name";
    let refused = school.read(|view| view.rows(write, [], |row| row.get::<_, String>(0))).unwrap_err();
    assert_eq!(refused.code(), "not_read_only");
    let inside = school.change(Action::named("profile_set"), |edit| edit.rows(write, [], |row| row.get::<_, String>(0))).unwrap_err();
    assert_eq!(inside.code(), "not_read_only", "an Edit asks through the same view");
    school.read(|view| view.one("SELECT name FROM profile", [], |row| row.get::<_, String>(0))).unwrap();
}

#[test]
fn a_change_that_fails_leaves_nothing_behind() {
    let desk = Desk::new();
    let mut school = desk.bare();
    let before = school.read(dump).unwrap();
    let failed = school.change(Action::named("logic_add_assumption"), |edit| {
        edit.run(INSERT, (edit.new_id()?, "half done"))?;
        Err::<(), _>(Error::TextEmpty)
    });
    assert_eq!(failed.unwrap_err().code(), "text_empty");
    assert_eq!(school.read(dump).unwrap(), before);
    assert_eq!(school.changes().unwrap(), 1, "no line in the history");
}

#[test]
fn a_reference_to_nothing_is_refused_when_the_change_ends() {
    let desk = Desk::new();
    let mut school = desk.bare();
    let before = school.read(dump).unwrap();
    let sql = "INSERT INTO agreement (id, organization, ends) VALUES (?1, ?1, '2026-06-30')";
    assert!(school.change(Action::named("partner_add_agreement"), |edit| edit.run(sql, [edit.new_id()?])).is_err());
    assert_eq!(school.read(dump).unwrap(), before);
}

#[test]
fn every_recorded_table_is_strict_with_an_id_and_no_other_unique() {
    let desk = Desk::new();
    let school = desk.bare();
    let tables = school.read(|view| view.tables()).unwrap();
    assert!(tables.len() > 20);
    let conn = raw(school.path());
    for table in tables {
        let sql: String = conn.query_row("SELECT sql FROM sqlite_schema WHERE name = ?1", [&table], |row| row.get(0)).unwrap();
        assert!(sql.trim_end().ends_with("STRICT"), "{table} is strict");
        assert!(!sql.contains("REAL"), "{table} holds no floats");
        let id = "SELECT count(*) FROM pragma_table_info(?1) WHERE name = 'id' AND type = 'BLOB' AND pk = 1 AND \"notnull\" = 1";
        assert_eq!(conn.query_row(id, [&table], |row| row.get::<_, i64>(0)).unwrap(), 1, "{table} has an id");
        assert!(sql.contains("CHECK (length(id) = 16)"), "{table} has ids of sixteen bytes");
        let unique: Vec<String> = conn
            .prepare("SELECT name FROM pragma_index_list(?1) WHERE \"unique\" AND origin <> 'pk'")
            .unwrap()
            .query_map([&table], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        assert!(unique.is_empty(), "two laptops that both add to {table} must merge: {unique:?}");
    }
    let triggers = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'";
    let mut triggers = conn.prepare(triggers).unwrap();
    let triggers = triggers.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))).unwrap();
    for (name, sql) in triggers.map(Result::unwrap) {
        let body = sql.split_once("BEGIN\n").unwrap().1.replace('\n', " ");
        for statement in body.split(';').map(str::trim).filter(|statement| !statement.is_empty() && *statement != "END") {
            let derived = statement.starts_with("INSERT INTO search_") || statement.starts_with("DELETE FROM search_");
            assert!(derived, "{name} writes to a recorded table, and undo goes wrong in silence: {statement}");
        }
    }
}

#[test]
fn a_change_that_alters_nothing_is_no_step() {
    let desk = Desk::new();
    let mut school = desk.bare();
    let changed = school.change(Action::named("profile_set"), |edit| edit.run("UPDATE profile SET name = name", [])).unwrap();
    assert!(changed.tables.is_empty(), "no notice");
    assert_eq!(school.changes().unwrap(), 1, "no line");
}

#[test]
fn a_notice_names_the_tables_and_the_steps() {
    let desk = Desk::new();
    let mut school = desk.bare();
    let changed = school
        .change(Action::named("logic_add_assumption"), |edit| {
            edit.subject("A known voice");
            edit.run(INSERT, (edit.new_id()?, "A known voice"))
        })
        .unwrap();
    assert_eq!(changed.tables, ["assumption"]);
    let undo = changed.undo.unwrap();
    assert_eq!((undo.action.as_str(), undo.subject.as_str()), ("logic_add_assumption", "A known voice"));
    assert_eq!(changed.redo, None);
}

#[test]
fn the_chain_shows_a_line_that_was_changed_removed_or_put_in() {
    for damage in [
        "UPDATE change_log SET actor = 'someone else' WHERE seq = 2",
        "UPDATE change_log SET subject = 'x' WHERE seq = 1",
        "UPDATE change_log SET delta = x'00' WHERE seq = 2",
        "DELETE FROM change_log WHERE seq = 2",
        "DELETE FROM change_log WHERE seq = (SELECT max(seq) FROM change_log)",
        "UPDATE change_log SET at = '2020-01-01T00:00:00.000Z/00000' WHERE seq = 3",
    ] {
        let desk = Desk::new();
        let mut school = desk.bare();
        for text in ["one", "two", "three"] {
            school.change(Action::named("logic_add_assumption"), |edit| edit.run(INSERT, (edit.new_id()?, text))).unwrap();
        }
        assert!(school.read(|view| view.check()).unwrap().findings.is_empty(), "whole before");
        let path = school.path().to_owned();
        drop(school);
        assert_eq!(raw(&path).execute(damage, []).unwrap(), 1);
        let school = school::School::open(&path, sitting()).unwrap();
        let report = school.read(|view| view.check()).unwrap();
        assert!(report.findings.iter().any(|finding| finding.code == "chain" || finding.code == "delta"), "{damage}: {report:?}");
    }
}

#[test]
fn a_forgotten_delta_leaves_the_chain_whole() {
    let desk = Desk::new();
    let school = desk.bare();
    raw(school.path()).execute("UPDATE change_log SET delta = NULL", []).unwrap();
    assert!(school.read(|view| view.check()).unwrap().findings.is_empty(), "sha256 covers the delta's hash, not the delta");
}

#[test]
fn history_goes_on_when_the_clock_is_set_back() {
    let desk = Desk::new();
    let school = desk.bare();
    let path = school.path().to_owned();
    drop(school);
    let mut school = school::School::open(&path, sitting_at("2016-06-15T12:00:00Z")).unwrap();
    school.change(Action::named("logic_add_assumption"), |edit| edit.run(INSERT, (edit.new_id()?, "later"))).unwrap();
    let times: Vec<String> = school.read(|view| view.rows("SELECT at FROM change_log ORDER BY seq", [], |row| row.get(0))).unwrap();
    assert!(times.is_sorted() && times[0] < times[1], "{times:?}");
}

#[test]
fn the_day_is_given_in_and_a_sample_keeps_its_own_until_its_first_change() {
    let desk = Desk::new();
    let own = Day::parse("2025-02-03").unwrap();
    let late = school::Sitting { today_given: false, ..sitting_at("2030-01-01T00:00:00Z") };
    let (mut school, ()) = school::School::found(&desk.path("a.school"), late, Action::named("sample_load"), |edit| {
        edit.stand_on(own);
        edit.run(INSERT, (edit.new_id()?, "sample")).map(drop)
    })
    .unwrap();
    assert_eq!(school.read(|view| Ok(view.today())).unwrap(), own);
    school.change(Action::named("x"), |edit| edit.run("UPDATE assumption SET text = text", [])).unwrap();
    assert_eq!(school.read(|view| Ok(view.today())).unwrap(), own, "nothing was changed");
    school.change(Action::named("logic_add_assumption"), |edit| edit.run(INSERT, (edit.new_id()?, "mine"))).unwrap();
    assert_eq!(school.read(|view| Ok(view.today())).unwrap().to_string(), "2026-06-15");
}

#[test]
fn ids_sort_by_when_they_were_made_and_never_repeat() {
    let desk = Desk::new();
    let mut school = desk.bare();
    let ids =
        school.change(Action::named("x"), |edit| (0..2000).map(|_| edit.new_id()).collect::<school::Result<Vec<Id>>>()).unwrap().answer;
    let unique: std::collections::BTreeSet<_> = ids.iter().collect();
    assert_eq!(unique.len(), 2000);
    let early = Id::made_at(Moment::parse("2026-01-01T00:00:00Z").unwrap().unix_millis().unsigned_abs(), &[255; 10]);
    assert!(ids.iter().all(|id| *id > early && id.bytes()[6] >> 4 == 7), "UUIDv7");
}
