use serde_json::json;

use super::*;
use crate::api::call;
use crate::store::testing::school;
use crate::store::{Action, School};

fn on(day: &str) -> DayOfYear {
    DayOfYear::parse(day).unwrap()
}

fn calendar(year_starts: &str, quarters_start: &str) -> Calendar {
    let term = |name: &str, starts, ends| Term { id: Id::made_at(0, &[0; 10]), name: name.to_owned(), starts: on(starts), ends: on(ends) };
    Calendar {
        year_starts: on(year_starts),
        quarters_start: on(quarters_start),
        terms: vec![term("fall", "08-15", "12-31"), term("spring", "01-01", "06-30"), term("Winter camp", "12-20", "01-05")],
    }
}

fn days(calendar: &Calendar, text: &str) -> String {
    let period = calendar.period(text).unwrap();
    format!("{}..{}{}", period.starts, period.ends, if period.to_date { " to date" } else { "" })
}

#[test]
fn a_school_year_begins_where_the_school_says() {
    assert_eq!(days(&calendar("07-01", "07-01"), "2024-25"), "2024-07-01..2025-06-30");
    assert_eq!(days(&calendar("08-15", "07-01"), "2024-25"), "2024-08-15..2025-08-14");
    assert_eq!(days(&calendar("01-01", "01-01"), "1999-00"), "1999-01-01..1999-12-31", "over the turn of a century");
    assert_eq!(days(&calendar("07-01", "07-01"), "2005-06"), "2005-07-01..2006-06-30", "a year rather than a month");
}

#[test]
fn a_year_to_date_ends_with_its_month() {
    let july = calendar("07-01", "07-01");
    assert_eq!(days(&july, "2025-26_to_May"), "2025-07-01..2026-05-31 to date");
    assert_eq!(days(&july, "2025-26 to May"), "2025-07-01..2026-05-31 to date");
    assert_eq!(days(&july, " 2025-26  hasta mayo "), "2025-07-01..2026-05-31 to date");
    assert_eq!(days(&july, "2025-26 to Dec"), "2025-07-01..2025-12-31 to date");
    assert_eq!(days(&july, "2025-26 to June"), "2025-07-01..2026-06-30", "a whole year is a year");
    let august = calendar("08-15", "07-01");
    assert_eq!(days(&august, "2025-26 to August"), "2025-08-15..2025-08-31 to date");
    assert_eq!(days(&august, "2025-26 to July"), "2025-08-15..2026-07-31 to date");
    assert_eq!(days(&calendar("01-01", "01-01"), "2025-26 to May"), "2025-01-01..2025-05-31 to date");
    assert_eq!(july.period("2025-26_to_May").unwrap().label, "2025-26 to May");
}

#[test]
fn a_term_goes_by_its_name_in_a_calendar_year() {
    let calendar = calendar("07-01", "07-01");
    assert_eq!(days(&calendar, "fall 2024"), "2024-08-15..2024-12-31");
    assert_eq!(days(&calendar, "Spring 2027"), "2027-01-01..2027-06-30");
    assert_eq!(days(&calendar, "winter camp 2025"), "2025-12-20..2026-01-05", "over the turn of a year");
}

#[test]
fn quarters_count_from_their_own_day() {
    let july = calendar("08-15", "07-01");
    assert_eq!(days(&july, "2024-25 Q1"), "2024-07-01..2024-09-30");
    assert_eq!(days(&july, "2024-25 Q4"), "2025-04-01..2025-06-30");
    assert_eq!(days(&calendar("07-01", "10-01"), "2024-25 q2"), "2025-01-01..2025-03-31");
}

#[test]
fn months_and_days_are_themselves() {
    let calendar = calendar("07-01", "07-01");
    assert_eq!(days(&calendar, "2026-06"), "2026-06-01..2026-06-30");
    assert_eq!(days(&calendar, "2024-02"), "2024-02-01..2024-02-29");
    assert_eq!(days(&calendar, "2025-09-12"), "2025-09-12..2025-09-12");
}

#[test]
fn anything_else_is_unknown() {
    let calendar = calendar("07-01", "07-01");
    let unknown = [
        "",
        "2024",
        "2024-26",
        "2024-13",
        "2025-02-30",
        "autumn 2024",
        "fall",
        "2024-25 Q5",
        "2025-26 to Mai",
        "first 7 points",
        "٢٠٢٤-25",
    ];
    for text in unknown {
        let error = calendar.period(text).unwrap_err();
        assert_eq!(error.code(), "period_unknown", "{text}");
    }
}

fn alter(school: &mut School, name: &str, ask: serde_json::Value) -> serde_json::Value {
    call(name).unwrap().alter(school, Action::named(name), ask).unwrap().answer
}

#[test]
fn a_new_school_has_a_calendar_that_it_can_change() {
    let (_folder, mut school) = school();
    let before = school.read(read::calendar).unwrap();
    assert_eq!(before, Calendar { year_starts: on("07-01"), quarters_start: on("07-01"), terms: Vec::new() });
    let spring = alter(&mut school, "calendar_add_term", json!({"name": "spring", "starts": "01-01", "ends": "06-30"}));
    alter(&mut school, "calendar_add_term", json!({"name": "autumn", "starts": "08-15", "ends": "12-31"}));
    alter(&mut school, "calendar_set", json!({"year_starts": "08-01"}));
    let calendar = school.read(read::calendar).unwrap();
    assert_eq!((calendar.year_starts, calendar.quarters_start), (on("08-01"), on("07-01")));
    assert_eq!(calendar.terms.iter().map(|term| term.name.as_str()).collect::<Vec<_>>(), ["autumn", "spring"]);
    alter(&mut school, "calendar_edit_term", json!({"id": spring["id"], "ends": "06-15"}));
    assert_eq!(school.read(read::calendar).unwrap().terms[1].ends, on("06-15"));
    alter(&mut school, "calendar_remove_term", json!({"id": spring["id"]}));
    let gone = call("calendar_remove_term").unwrap().alter(&mut school, Action::named("calendar_remove_term"), json!({"id": spring["id"]}));
    assert_eq!(gone.unwrap_err().code(), "not_found");
    for _ in 0..5 {
        school.undo().unwrap();
    }
    assert_eq!(school.read(read::calendar).unwrap(), before);
}
