//! Laws 1, 8 and 10 as the engine keeps them, and what a school is when nobody has it open: one whole file.

use std::fs;

use rusqlite::types::Value;
use school::{Action, Error, School};

use crate::{Desk, dump, raw, sitting};

const INSERT: &str = "INSERT INTO assumption (id, text) VALUES (?1, ?2)";

#[test]
fn inside_a_change_only_recorded_tables_can_be_written() {
    let desk = Desk::new();
    let mut school = desk.bare();
    let before = school.read(dump).unwrap();
    for statement in [
        "UPDATE meta SET value = 'package' WHERE key = 'role'",
        "INSERT INTO meta (key, value) VALUES ('x', 'y')",
        "DELETE FROM change_log",
        "UPDATE change_log SET actor = 'x'",
        "DELETE FROM search_thing",
        "INSERT INTO search_thing (room, kind, record, title, body) VALUES ('logic', 'box', zeroblob(16), 'x', '')",
        "INSERT INTO search_word (search_word) VALUES ('rebuild')",
        "DELETE FROM search_part_data",
        "CREATE TABLE notes (id)",
        "DROP TABLE assumption",
        "ALTER TABLE assumption ADD COLUMN color TEXT",
        "CREATE TRIGGER t AFTER INSERT ON node BEGIN DELETE FROM link; END",
        "PRAGMA foreign_keys = 0",
        "COMMIT",
        "ATTACH ':memory:' AS other",
    ] {
        let written = school.change(Action::named("x"), |edit| {
            edit.run(INSERT, (edit.new_id()?, "beside a recorded write"))?;
            edit.run(statement, [])
        });
        assert!(written.is_err(), "{statement} was let through");
        assert_eq!(school.read(dump).unwrap(), before, "{statement} left nothing behind");
    }
    assert_eq!(school.changes().unwrap(), 1);
    school.change(Action::named("x"), |edit| edit.run(INSERT, (edit.new_id()?, "and the next change goes on"))).unwrap();
    assert!(school.read(|view| view.check()).unwrap().findings.is_empty());
}

#[test]
fn the_writer_is_set_as_the_law_says() {
    let desk = Desk::new();
    let mut school = desk.bare();
    let mut pragma = |name: &str| {
        let sql = format!("SELECT * FROM pragma_{name}");
        school.change(Action::named("x"), |edit| edit.one(&sql, [], |row| row.get::<_, Value>(0))).unwrap().answer
    };
    for (name, wanted) in [("synchronous", 2), ("foreign_keys", 1), ("secure_delete", 1), ("trusted_schema", 0), ("cell_size_check", 1)] {
        assert_eq!(pragma(name), Value::Integer(wanted), "{name}");
    }
    assert_eq!(pragma("journal_mode"), Value::Text("wal".to_owned()));
    assert!(rusqlite::version_number() >= 3_051_003, "older engines can corrupt a WAL file");
}

#[test]
fn what_was_removed_leaves_no_bytes_in_the_rooms_tables() {
    let desk = Desk::new();
    let mut school = desk.bare();
    let secret = "Wren-Hollow-4711";
    school.change(Action::named("x"), |edit| edit.run(INSERT, (edit.new_id()?, secret))).unwrap();
    school.change(Action::named("x"), |edit| edit.run("DELETE FROM assumption WHERE text = ?1", [secret])).unwrap();
    let path = school.path().to_owned();
    drop(school);
    // The history keeps what undo needs; taken away there too, nothing is left.
    raw(&path).execute_batch("PRAGMA secure_delete = 1; UPDATE change_log SET delta = NULL; PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
    let bytes = fs::read(&path).unwrap();
    assert!(!bytes.windows(secret.len()).any(|window| window == secret.as_bytes()));
}

#[test]
fn a_closed_school_is_one_file_that_can_be_copied() {
    let desk = Desk::new();
    let mut school = desk.sample();
    school.change(Action::named("x"), |edit| edit.run(INSERT, (edit.new_id()?, "the last thing"))).unwrap();
    let (before, path) = (school.read(dump).unwrap(), school.path().to_owned());
    let somebody_reads = school.reader();
    drop(school);
    let copy = desk.path("copied.school");
    fs::copy(&path, &copy).unwrap();
    assert_eq!(School::open(&copy, sitting()).unwrap().read(dump).unwrap(), before, "even while somebody still reads");
    drop(somebody_reads);
    drop(School::open(&path, sitting()).unwrap());
    let left: Vec<_> = fs::read_dir(desk.folder.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert!(!left.iter().any(|name| name == "alder.school-wal" || name == "alder.school-shm"), "{left:?}");
}

#[test]
fn a_school_that_could_not_be_filled_is_not_there_at_all() {
    let desk = Desk::new();
    let path = desk.path("new.school");
    let failed = School::found(&path, sitting(), Action::named("x"), |edit| {
        edit.run(INSERT, (edit.new_id()?, "half"))?;
        Err::<(), _>(Error::TextEmpty)
    });
    assert_eq!(failed.err().map(|error| error.code()), Some("text_empty"));
    assert_eq!(fs::read_dir(desk.folder.path()).unwrap().count(), 0, "no file, no lock, no hidden half");
}

#[test]
fn how_a_school_began_is_no_step_to_take_back() {
    let desk = Desk::new();
    let path = desk.sample().path().to_owned();
    let line = school::Sitting { steps: school::Steps::SinceLastSeal, ..sitting() };
    let mut school = School::open(&path, line.clone()).unwrap();
    assert_eq!(school.undo().unwrap_err().code(), "nothing_to_undo");
    school.change(Action::named("x"), |edit| edit.run(INSERT, (edit.new_id()?, "later"))).unwrap();
    drop(school);
    let mut school = School::open(&path, line).unwrap();
    school.undo().unwrap();
    assert_eq!(school.undo().unwrap_err().code(), "nothing_to_undo");
}

#[test]
fn the_journal_of_a_school_that_once_lay_there_is_not_read_as_this_ones() {
    let desk = Desk::new();
    let school = desk.sample();
    let (package, place) = (desk.path("kept.throughline"), desk.path("again.school"));
    school::store::save_package(school.path(), &package, false).unwrap();
    let before = school.read(dump).unwrap();
    let mut other = School::found(&place, sitting(), Action::named("x"), |edit| edit.run(INSERT, (edit.new_id()?, "other"))).unwrap().0;
    other.change(Action::named("x"), |edit| edit.run(INSERT, (edit.new_id()?, "in the journal"))).unwrap();
    let journal = fs::read(desk.path("again.school-wal")).unwrap();
    drop(other);
    fs::remove_file(&place).unwrap();
    fs::write(desk.path("again.school-wal"), journal).unwrap();
    let taken = School::take_in(&package, &place, sitting()).unwrap();
    assert_eq!(taken.read(dump).unwrap(), before);
}

#[cfg(unix)]
#[test]
fn a_school_by_another_name_has_the_same_one_writer() {
    let desk = Desk::new();
    let school = desk.bare();
    let link = desk.path("link.school");
    std::os::unix::fs::symlink(school.path(), &link).unwrap();
    assert_eq!(School::open(&link, sitting()).err().map(|error| error.code()), Some("open_elsewhere"));
    drop(school);
    assert!(School::open(&link, sitting()).is_ok());
}
