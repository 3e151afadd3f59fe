//! Rounds of self-assessment among what is due, the work that came of them, and what was done.

use super::plan::{action_about, items};
use super::{AFTER_SCHOOL, DueKind, action, alder, alter, home, id};
use crate::assessment::Rubric;
use crate::overview::plan::plan;
use crate::store::Edit;
use crate::value::Id;

/// A round of this wording, and the level that was agreed on in it.
fn agreed_in(edit: &Edit, round: u8, closes: &str, criterion: &str) {
    let rubric = edit.one("SELECT id FROM rubric LIMIT 1", [], |row| row.get::<_, Id>(0)).unwrap_or_else(|_| {
        let body = serde_json::to_string(&Rubric::own().unwrap()).unwrap();
        edit.run("INSERT INTO rubric (id, code, version, body) VALUES (?1, 'throughline', '1', ?2)", (id(60), body)).unwrap();
        id(60)
    });
    let sql = "INSERT INTO assessment_round (id, kind, opens, closes, rubric) VALUES (?1, 'fall', '2025-09-01', ?2, ?3)";
    edit.run(sql, (id(round), closes, rubric)).unwrap();
    let sql = "INSERT INTO agreed_level (id, round, criterion, level, agreed_on) VALUES (?1, ?2, ?3, 'emerging', '2025-10-01')";
    edit.run(sql, (id(round + 1), id(round), criterion)).unwrap();
}

#[test]
fn a_round_is_told_until_its_last_day_by_the_plan_for_two_years_and_by_home_for_a_quarter() {
    let (_folder, mut school) = alder();
    let mut told = |closes: &str| {
        alter(&mut school, |edit| {
            edit.run("DELETE FROM assessment_round", []).unwrap();
            agreed_in(edit, 50, closes, "CV2");
        });
        let plan = items(&school).into_iter().find(|item| item.kind == DueKind::AssessmentRound);
        let home = home(&school).due.into_iter().any(|due| due.kind == DueKind::AssessmentRound);
        (plan.map(|item| (item.title, item.day.unwrap().to_string(), item.days_late)), home)
    };
    let round = |closes: &str| Some(("fall".to_owned(), closes.to_owned(), 0));
    assert_eq!(told("2026-06-14"), (None, false), "it is closed");
    assert_eq!(told("2026-06-15"), (round("2026-06-15"), true), "its last day");
    assert_eq!(told("2026-09-15"), (round("2026-09-15"), true));
    assert_eq!(told("2026-09-16"), (round("2026-09-16"), false));
    assert_eq!(told("2028-06-15"), (round("2028-06-15"), false));
    assert_eq!(told("2028-06-16"), (None, false));
}

#[test]
fn a_to_do_that_came_of_an_agreed_level_names_its_criterion() {
    let (_folder, mut school) = alder();
    alter(&mut school, |edit| {
        agreed_in(edit, 50, "2025-10-31", "CV2");
        agreed_in(edit, 52, "2025-12-31", "a criterion of another wording");
        action_about(edit, "came of it", "assessment", id(51));
        action_about(edit, "came of a criterion that the wording lacks", "assessment", id(53));
        action_about(edit, "came of a level that is gone", "assessment", id(99));
        action(edit, "about an activity", None, None, Some(AFTER_SCHOOL));
    });
    let named = Rubric::own().unwrap().criterion("CV2").unwrap().name.clone();
    let of = |title: &str| items(&school).into_iter().find(|item| item.title == title).unwrap().criterion;
    assert_eq!(of("came of it"), Some(named), "in both languages");
    for none in ["came of a criterion that the wording lacks", "came of a level that is gone", "about an activity"] {
        assert_eq!(of(none), None, "{none}");
    }
}

#[test]
fn what_was_done_is_told_for_a_month_the_latest_first() {
    let (_folder, mut school) = alder();
    alter(&mut school, |edit| {
        for (text, done) in [("a month ago", "2026-05-16"), ("a day longer ago", "2026-05-15"), ("today", "2026-06-15")] {
            action(edit, text, Some("2026-06-12"), Some(done), None);
        }
    });
    let done = school.read(plan).unwrap().done;
    let texts: Vec<_> = done.iter().map(|todo| todo.text.as_str()).collect();
    assert_eq!(texts, ["today", "a month ago"], "and nothing that is open");
}
