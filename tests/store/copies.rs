//! Packages, backups, locks, and files that are not what they should be.

use std::fs;
use std::path::Path;

use school::store::{Backup, save_package};
use school::value::{Day, Moment};
use school::{Action, Reader, School};
use sha2::{Digest, Sha256};

use crate::{Desk, dump, raw, sitting};

fn today() -> Day {
    Day::parse("2026-06-15").unwrap()
}

fn code<T>(result: school::Result<T>) -> &'static str {
    result.err().expect("it must be refused").code()
}

fn found(path: &Path) -> school::Result<(School, ())> {
    School::found(path, sitting(), Action::named("profile_found"), |_| Ok(()))
}

#[test]
fn a_package_is_read_where_it_lies_and_taken_in_whole() {
    let desk = Desk::new();
    let school = desk.bare();
    let before = school.read(dump).unwrap();
    let package = desk.path("alder.throughline");
    save_package(school.path(), &package, false).unwrap();
    assert_eq!(Reader::open(&package, today(), true).unwrap().read(dump).unwrap(), before);
    assert_eq!(code(School::open(&package, sitting())), "package_read_only");
    assert_eq!(code(save_package(school.path(), &package, false)), "place_taken");
    let mut taken = School::take_in(&package, &desk.path("other.school"), sitting()).unwrap();
    assert_eq!(taken.read(dump).unwrap(), before);
    taken.change(Action::named("profile_set"), |edit| edit.run("UPDATE profile SET district = 'L'", [])).unwrap();
    assert!(taken.read(|view| view.check()).unwrap().findings.is_empty(), "two chains, both whole");
    assert_eq!(code(School::take_in(school.path(), &desk.path("third.school"), sitting())), "not_a_package");
    let left: Vec<_> = fs::read_dir(desk.folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().contains("partial")), "{left:?}");
}

#[test]
fn one_writer_and_a_crash_frees_the_lock() {
    let desk = Desk::new();
    let school = desk.bare();
    assert_eq!(code(School::open(school.path(), sitting())), "open_elsewhere");
    assert!(Reader::open(school.path(), today(), true).is_ok(), "reading beside is welcome");
    let path = school.path().to_owned();
    drop(school);
    assert!(School::open(&path, sitting()).is_ok());
}

#[test]
fn a_backup_is_verified_and_restores_to_an_equal_school() {
    let desk = Desk::new();
    let school = desk.sample();
    let before = school.read(dump).unwrap();
    let backups = Backup::beside(school.path());
    let path = backups.make(school.path(), Moment::parse("2026-06-15T12:00:00Z").unwrap()).unwrap();
    assert_eq!(backups.all(), [(Moment::parse("2026-06-15T12:00:00Z").unwrap(), path.clone())]);
    let restored = School::take_in(&path, &desk.path("restored.school"), sitting()).unwrap();
    assert_eq!(restored.read(dump).unwrap(), before);
}

#[test]
fn a_damaged_school_is_never_saved_as_a_package() {
    let desk = Desk::new();
    let school = desk.bare();
    raw(school.path()).execute("UPDATE change_log SET actor = 'x'", []).unwrap();
    let package = desk.path("alder.throughline");
    assert_eq!(code(save_package(school.path(), &package, false)), "damaged");
    assert!(!package.exists());
}

#[test]
fn what_is_no_school_is_left_untouched() {
    let desk = Desk::new();
    let cases: [(&str, &[u8], &str); 3] = [
        ("empty", b"", "not_a_school"),
        ("text", b"Dear families, this is a letter and no school at all.", "locked_or_not_a_school"),
        ("zeros", &[0; 8192], "locked_or_not_a_school"),
    ];
    for (name, bytes, expected) in cases {
        let path = desk.path(name);
        fs::write(&path, bytes).unwrap();
        assert_eq!(code(School::open(&path, sitting())), expected, "{name}");
        assert_eq!(fs::read(&path).unwrap(), bytes, "{name} is as it was");
    }
    let other = desk.path("other.db");
    raw(&other).execute_batch("CREATE TABLE recipes (name TEXT)").unwrap();
    assert_eq!(code(School::open(&other, sitting())), "not_a_school");
    assert_eq!(code(School::open(&desk.path("nothing"), sitting())), "place_missing");
    assert_eq!(code(School::open(desk.folder.path(), sitting())), "not_a_school");
    assert_eq!(code(found(&desk.path("no/such/folder/a.school"))), "place_missing");
    assert_eq!(code(found(&other)), "place_taken");
}

#[test]
fn a_newer_file_is_refused_untouched() {
    let desk = Desk::new();
    let school = desk.bare();
    let path = school.path().to_owned();
    drop(school);
    raw(&path).pragma_update(None, "user_version", 99).unwrap();
    let hash = || Sha256::digest(fs::read(&path).unwrap());
    let before = hash();
    assert_eq!(code(School::open(&path, sitting())), "newer_file");
    assert_eq!(code(Reader::open(&path, today(), true)), "newer_file");
    assert_eq!(hash(), before);
}

#[test]
fn damage_is_found_or_refused_and_never_panics() {
    let desk = Desk::new();
    let school = desk.sample();
    let package = desk.path("alder.throughline");
    save_package(school.path(), &package, false).unwrap();
    let whole = fs::read(&package).unwrap();
    let damaged = |places: &[usize]| {
        let mut bytes = whole.clone();
        places.iter().for_each(|place| bytes[*place] ^= 0x5a);
        let path = desk.path("damaged.throughline");
        fs::write(&path, &bytes).unwrap();
        let report = Reader::open(&path, today(), true).and_then(|reader| reader.read(|view| view.check()));
        report.map_or(true, |report| !report.findings.is_empty())
    };
    for page in (0..whole.len()).step_by(4096 * 3).skip(1) {
        assert!(damaged(&[page, page + 1]), "the head of the page at {page}");
    }
    assert!(damaged(&[0]) && damaged(&[60]) && damaged(&[100]), "the head of the file");
    let mut place = 4099_usize;
    for _ in 0..60 {
        place = (place * 48271 + 11) % whole.len();
        damaged(&[place]); // a bit inside a value is beyond what pages can tell; nothing panics
    }
    fs::write(desk.path("short.throughline"), &whole[..whole.len() / 2]).unwrap();
    assert!(School::take_in(&desk.path("short.throughline"), &desk.path("short.school"), sitting()).is_err());
    assert!(!desk.path("short.school").exists(), "nothing half taken in");
}
