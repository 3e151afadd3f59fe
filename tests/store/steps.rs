//! Laws 2, 4 and 5: undo and redo.

use school::value::Id;
use school::{Action, School, Steps};

use crate::{Desk, dump, raw, sitting};

fn add(school: &mut School, text: &str) {
    let sql = "INSERT INTO assumption (id, text) VALUES (?1, ?2)";
    school
        .change(Action::named("logic_add_assumption"), |edit| {
            edit.subject(text);
            edit.run(sql, (edit.new_id()?, text))
        })
        .unwrap();
}

fn assumptions(school: &School) -> Vec<String> {
    school.read(|view| view.rows("SELECT text FROM assumption ORDER BY id", [], |row| row.get(0))).unwrap()
}

#[test]
fn steps_go_back_and_forth_one_by_one() {
    let desk = Desk::new();
    let mut school = desk.bare();
    for text in ["one", "two", "three"] {
        add(&mut school, text);
    }
    school.undo().unwrap();
    let changed = school.undo().unwrap();
    assert_eq!(changed.undo.unwrap().subject, "one");
    assert_eq!(changed.redo.unwrap().subject, "two");
    school.redo().unwrap();
    assert_eq!(assumptions(&school), ["one", "two"]);
    school.undo().unwrap();
    school.undo().unwrap();
    school.redo().unwrap();
    school.redo().unwrap();
    school.redo().unwrap();
    assert_eq!(assumptions(&school), ["one", "two", "three"]);
    assert_eq!(school.redo().unwrap_err().code(), "nothing_to_redo");
    assert_eq!(school.changes().unwrap(), 4 + 8, "undo and redo are lines of their own; nothing is rewritten");
}

#[test]
fn something_new_ends_what_could_be_done_again() {
    let desk = Desk::new();
    let mut school = desk.bare();
    add(&mut school, "one");
    add(&mut school, "two");
    school.undo().unwrap();
    add(&mut school, "three");
    assert_eq!(school.redo().unwrap_err().code(), "nothing_to_redo");
    school.undo().unwrap();
    school.undo().unwrap();
    assert!(assumptions(&school).is_empty(), "the step that was taken back is not taken back twice");
}

/// Someone who rests twice while writing the district.
fn writes_in_one_visit(school: &mut School) -> Option<Id> {
    let visit = Id::parse("01890000-0000-7000-8000-000000000001");
    for name in ["A", "Al", "Alder"] {
        let action = Action { gesture: visit, ..Action::named("profile_set") };
        school.change(action, |edit| edit.run("UPDATE profile SET district = ?1", [name])).unwrap();
    }
    visit
}

#[test]
fn a_visit_to_a_field_is_one_step() {
    let desk = Desk::new();
    let mut school = desk.bare();
    let visit = writes_in_one_visit(&mut school);
    school.undo().unwrap();
    let district =
        |school: &School| school.read(|view| view.one("SELECT district FROM profile", [], |row| row.get::<_, String>(0))).unwrap();
    assert_eq!(district(&school), "", "all three at once");
    school.redo().unwrap();
    assert_eq!(district(&school), "Alder");
    school.undo().unwrap();
    let action = Action { gesture: visit, ..Action::named("profile_set") };
    school.change(action, |edit| edit.run("UPDATE profile SET district = 'B'", [])).unwrap();
    school.undo().unwrap();
    assert_eq!(district(&school), "", "what came before the undo is not taken back again");
}

#[test]
fn a_cascading_delete_is_taken_back_and_done_again() {
    let desk = Desk::new();
    let mut school = desk.bare();
    school
        .change(Action::named("partner_add_organization"), |edit| {
            let (organization, agreement) = (edit.new_id()?, edit.new_id()?);
            edit.run("INSERT INTO organization (id, name) VALUES (?1, 'Open Door Arts')", [organization])?;
            edit.run("INSERT INTO agreement (id, organization, ends) VALUES (?1, ?2, '2026-06-30')", (agreement, organization))
        })
        .unwrap();
    let before = school.read(dump).unwrap();
    school.change(Action::named("partner_remove_organization"), |edit| edit.run("DELETE FROM organization", [])).unwrap();
    let after = school.read(dump).unwrap();
    for _ in 0..2 {
        school.undo().unwrap();
        assert_eq!(school.read(dump).unwrap(), before, "the agreement is back too");
        school.redo().unwrap();
        assert_eq!(school.read(dump).unwrap(), after);
    }
    let conflict = "INSERT INTO agreement (id, organization, ends) VALUES (?1, ?1, '2026-06-30')";
    assert!(school.change(Action::named("x"), |edit| edit.run(conflict, [edit.new_id()?])).is_err(), "keys are on again");
}

#[test]
fn a_step_that_meets_other_records_changes_nothing() {
    let desk = Desk::new();
    let mut school = desk.bare();
    add(&mut school, "one");
    raw(school.path()).execute("UPDATE assumption SET text = 'changed around the log'", []).unwrap();
    let before = school.read(dump).unwrap();
    assert_eq!(school.undo().unwrap_err().code(), "step_conflict");
    assert_eq!(school.read(dump).unwrap(), before);
    assert_eq!(school.changes().unwrap(), 2);
}

#[test]
fn the_window_steps_over_this_sitting_and_the_command_line_over_all() {
    let desk = Desk::new();
    let mut school = desk.bare();
    add(&mut school, "one");
    let path = school.path().to_owned();
    drop(school);
    let mut window = School::open(&path, sitting()).unwrap();
    assert_eq!(window.undo().unwrap_err().code(), "nothing_to_undo");
    drop(window);
    let mut line = School::open(&path, school::Sitting { steps: Steps::SinceLastSeal, ..sitting() }).unwrap();
    line.undo().unwrap();
    assert!(assumptions(&line).is_empty());
}

#[test]
fn steps_of_an_older_shape_are_sealed_and_stay_readable() {
    let desk = Desk::new();
    let mut school = desk.bare();
    add(&mut school, "one");
    raw(school.path()).execute("UPDATE change_log SET schema = 0", []).unwrap();
    assert_eq!(school.undo().unwrap_err().code(), "nothing_to_undo");
    let lines = school.read(|view| view.history(school::store::HistoryAsk { before: None, limit: 10 })).unwrap();
    assert_eq!(lines[0].subject, "one");
}

#[test]
fn the_history_says_what_is_taken_back() {
    let desk = Desk::new();
    let mut school = desk.bare();
    add(&mut school, "one");
    school.undo().unwrap();
    let lines = school.read(|view| view.history(school::store::HistoryAsk { before: None, limit: 10 })).unwrap();
    assert_eq!((lines[0].action.as_str(), lines[0].of.as_deref()), ("undo", Some("logic_add_assumption")));
    assert!(lines[1].undone);
    let older = school.read(|view| view.history(school::store::HistoryAsk { before: Some(lines[1].seq), limit: 10 })).unwrap();
    assert_eq!(older.len(), 1);
}

#[test]
fn a_seal_ends_what_can_be_taken_back() {
    let desk = Desk::new();
    let mut school = desk.bare();
    add(&mut school, "before the upgrade");
    let path = school.path().to_owned();
    drop(school);
    raw(&path).execute("UPDATE change_log SET schema = 0", []).unwrap();
    let mut school = School::open(&path, school::Sitting { steps: Steps::SinceLastSeal, ..sitting() }).unwrap();
    add(&mut school, "after it");
    school.undo().unwrap();
    assert_eq!(assumptions(&school), ["before the upgrade"]);
    assert_eq!(school.undo().unwrap_err().code(), "nothing_to_undo");
    assert_eq!(
        school.read(|view| view.history(school::store::HistoryAsk { before: None, limit: 9 })).unwrap().len(),
        4,
        "it stays readable"
    );
}

#[test]
fn a_step_that_would_leave_a_reference_to_nothing_is_refused_whole() {
    let desk = Desk::new();
    let mut school = desk.bare();
    let organization = "INSERT INTO organization (id, name) VALUES (?1, 'Open Door Arts')";
    let id = school
        .change(Action::named("partner_add_organization"), |edit| {
            let id = edit.new_id()?;
            edit.run(organization, [id])?;
            Ok(id)
        })
        .unwrap()
        .answer;
    // Around the app: what the step made is pointed to by something that the log does not know.
    let sql = "INSERT INTO agreement (id, organization, ends) VALUES (randomblob(16), ?1, '2026-06-30')";
    raw(school.path()).execute(sql, [id]).unwrap();
    let before = school.read(dump).unwrap();
    assert_eq!(school.undo().unwrap_err().code(), "step_conflict");
    assert_eq!(school.read(dump).unwrap(), before);
    let dangling = school.change(Action::named("x"), |edit| {
        edit.run("INSERT INTO agreement (id, organization, ends) VALUES (?1, ?1, '2026-06-30')", [edit.new_id()?])
    });
    assert!(dangling.is_err(), "the keys are on again after a step that failed");
}

#[test]
fn the_history_tells_one_visit_in_one_line() {
    let desk = Desk::new();
    let mut school = desk.bare();
    writes_in_one_visit(&mut school);
    school.undo().unwrap();
    let lines = school.read(|view| view.history(school::store::HistoryAsk { before: None, limit: 9 })).unwrap();
    let told: Vec<_> = lines.iter().map(|line| (line.action.as_str(), line.undone)).collect();
    assert_eq!(told, [("undo", false), ("profile_set", true), ("profile_found", false)]);
}
