//! The plain export: whole or not at all, the same for equal schools.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;
use std::sync::Arc;

use exchange::archive::export;
use school::partner::{agreement, organization};
use school::value::{Day, Language, Moment};
use school::{Action, School, Sitting, Steps};

fn sitting() -> Sitting {
    Sitting {
        actor: "Marisol Vega".to_owned(),
        today: Day::parse("2026-06-15").unwrap(),
        today_given: true,
        now: Arc::new(|| Moment::parse("2026-06-15T12:00:00Z").unwrap()),
        steps: Steps::OfThisSitting,
    }
}

fn school(folder: &Path) -> School {
    let fill = |edit: &school::Edit| {
        school::profile::change::found(edit, "Alder Creek", Language::En)?;
        let named = organization::OrganizationNew { name: "=HYPERLINK(\"x\"), \"Arts\"".to_owned(), ..Default::default() };
        let arts = organization::add(edit, named)?.id;
        let ends = Day::parse("2026-06-30").unwrap();
        agreement::add(edit, agreement::AgreementNew { organization: arts, starts: None, ends, notice_days: None, data_terms: Some(true) })
    };
    School::found(&folder.join("alder.school"), sitting(), Action::named("fill"), fill).unwrap().0
}

/// Every file with its bytes, by name.
fn folder(path: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = fs::read_dir(path).unwrap().map(|entry| entry.unwrap());
    let mut files: Vec<_> = entries.map(|entry| (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap())).collect();
    files.sort();
    files
}

#[test]
fn each_table_is_a_file_that_a_spreadsheet_reads_as_it_stands() {
    let place = tempfile::tempdir().unwrap();
    let school = school(place.path());
    let out = place.path().join("out");
    school.read(|view| export(view, &out)).unwrap();
    let names: Vec<_> = folder(&out).into_iter().map(|(name, _)| name).collect();
    let tables = school.read(|view| view.tables()).unwrap();
    assert_eq!(names, tables.iter().map(|table| format!("{table}.csv")).collect::<Vec<_>>());
    assert!(!names.contains(&"change_log.csv".to_owned()) && !names.contains(&"meta.csv".to_owned()));

    let mut lines = csv::Reader::from_path(out.join("organization.csv")).unwrap();
    let row = lines.records().next().unwrap().unwrap();
    assert_eq!(&row[1], "'=HYPERLINK(\"x\"), \"Arts\"");
    let mut lines = csv::Reader::from_path(out.join("agreement.csv")).unwrap();
    assert_eq!(lines.headers().unwrap(), &["id", "organization", "starts", "ends", "notice_days", "data_terms"][..]);
    let agreed = lines.records().next().unwrap().unwrap();
    assert_eq!(agreed[1], row[0], "ids join the tables");
    assert_eq!(agreed[1].len(), 36);
    assert_eq!([&agreed[2], &agreed[3], &agreed[4], &agreed[5]], ["", "2026-06-30", "90", "1"]);
}

#[test]
fn equal_schools_give_equal_folders_whatever_was_done_and_taken_back() {
    let place = tempfile::tempdir().unwrap();
    let mut school = school(place.path());
    let (before, after) = (place.path().join("before"), place.path().join("after"));
    school.read(|view| export(view, &before)).unwrap();
    let more = organization::OrganizationNew { name: "More".to_owned(), ..Default::default() };
    school.change(Action::named("more"), |edit| organization::add(edit, more)).unwrap();
    school.undo().unwrap();
    school.read(|view| export(view, &after)).unwrap();
    assert_eq!(folder(&before), folder(&after));
}

#[test]
fn what_is_there_stays_and_nothing_half_done_is_left() {
    let place = tempfile::tempdir().unwrap();
    let school = school(place.path());
    let taken = place.path().join("taken");
    fs::create_dir(&taken).unwrap();
    let code = |to: &Path| school.read(|view| export(view, to)).unwrap_err().code();
    assert_eq!(code(&taken), "place_taken", "an empty folder too");
    assert_eq!(code(&place.path().join("alder.school")), "place_taken");
    assert_eq!(code(&place.path().join("missing/out")), "place_missing");
    assert_eq!(code(&place.path().join("alder.school/out")), "place_missing", "inside a file");
    let out = place.path().join("out");
    fs::create_dir(place.path().join(".out.partial")).unwrap();
    fs::write(place.path().join(".out.partial/node.csv"), "cut short").unwrap();
    school.read(|view| export(view, &out)).unwrap();
    let hidden =
        fs::read_dir(place.path()).unwrap().filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().ends_with(".partial"));
    assert_eq!(hidden.count(), 0);
}
