//! Priority 3.

use super::*;

#[test]
fn a_partner_was_in_touch_within_a_quarter_of_a_year() {
    let (_folder, mut school) = school(|edit| {
        organization(edit, 20, "Arts", "aligned");
        organization(edit, 21, "Clinic", "core");
        contact(edit, 20, "2026-03-14", "");
    });
    assert_eq!(told(&school, "CS2", "partners-in-touch"), "all 2, count 0 | Exploring | ", "93 days ago");
    alter(&mut school, |edit| contact(edit, 20, "2026-03-15", ""));
    assert_eq!(told(&school, "CS2", "partners-in-touch"), "all 2, count 1 | Emerging | Arts (2026-03-15)");
    alter(&mut school, |edit| contact(edit, 21, "2026-06-16", ""));
    assert!(told(&school, "CS2", "partners-in-touch").starts_with("all 2, count 1"), "what is only planned is no contact");
    alter(&mut school, |edit| contact(edit, 21, "2026-06-15", ""));
    assert_eq!(told(&school, "CS2", "partners-in-touch"), "all 2, count 2 | Maturing | Arts (2026-03-15); Clinic (2026-06-15)");
}

fn about(edit: &Edit, room: &str) {
    run(edit, "UPDATE action SET subject_room = ?1, subject_id = ?2", (room, id(20)));
}

#[test]
fn next_steps_are_to_dos_about_partners() {
    let (_folder, mut school) = school(|edit| {
        action(edit, "Call", None, None, Some("2026-05-01"));
        action(edit, "Visit", None, None, None);
        about(edit, "logic");
    });
    assert_eq!(told(&school, "CS2", "partner-steps"), "");
    alter(&mut school, |edit| about(edit, "partner"));
    assert_eq!(told(&school, "CS2", "partner-steps"), "all 2, count 1 | - | Call (2026-05-01)");
}

#[test]
fn most_to_dos_of_a_year_with_an_owner_and_on_time_are_maturing() {
    let (_folder, mut school) = school(|edit| {
        coordinator(edit);
        action(edit, "Today", Some(1), Some("2026-06-15"), None);
        action(edit, "Long ago", Some(1), Some("2025-06-14"), None);
        action(edit, "Some day", Some(1), None, None);
    });
    assert_eq!(told(&school, "CS3", "actions-on-time"), "", "none came due in the year");
    alter(&mut school, |edit| {
        action(edit, "On the day", Some(1), Some("2025-06-15"), Some("2025-06-15"));
        action(edit, "A day late", Some(1), Some("2026-06-01"), Some("2026-06-02"));
    });
    assert_eq!(told(&school, "CS3", "actions-on-time"), "all 2, count 1 | Emerging | On the day (2025-06-15)", "half is not most");
    alter(&mut school, |edit| action(edit, "Nobody's", None, Some("2026-06-14"), Some("2026-06-13")));
    assert!(told(&school, "CS3", "actions-on-time").starts_with("all 3, count 1 | Emerging"));
    alter(&mut school, |edit| run(edit, "UPDATE action SET owner = ?1", [id(1)]));
    assert!(told(&school, "CS3", "actions-on-time").starts_with("all 3, count 2 | Maturing"));
}

#[test]
fn others_own_what_the_coordinator_does_not() {
    let (_folder, mut school) = school(|edit| {
        coordinator(edit);
        person(edit, 3, "Dana Whitfield");
        action(edit, "Nobody's", None, None, None);
        action(edit, "Old", Some(3), Some("2024-01-01"), Some("2024-01-01"));
    });
    assert_eq!(told(&school, "CS3", "others-own"), "");
    alter(&mut school, |edit| {
        action(edit, "Hers", Some(1), None, None);
        action(edit, "Late", Some(3), Some("2026-06-01"), None);
    });
    assert_eq!(told(&school, "CS3", "others-own"), "all 2, count 1 | - | Late (Dana Whitfield)", "and each is counted once");
}

#[test]
fn months_that_are_over_have_spending_or_not() {
    let (_folder, mut school) = school(|edit| source(edit, 40, "City", None, ("2026-06-01", "2027-05-31")));
    assert_eq!(told(&school, "CS4", "months-recorded"), "", "no month is over");
    alter(&mut school, |edit| {
        source(edit, 41, "FSCS", None, ("2026-01-01", "2026-12-31"));
        spent(edit, 41, "other", "2026-05-31", 10);
        spent(edit, 41, "travel", "2026-05-01", 10);
        spent(edit, 41, "other", "2026-06-01", 10);
    });
    assert_eq!(told(&school, "CS4", "months-recorded"), "all 5, count 1 | - | City (0); FSCS (1)");
}

#[test]
fn a_source_is_near_its_plan_within_ten_points() {
    let (_folder, mut school) = school(|edit| {
        source(edit, 41, "FSCS", None, ("2026-01-01", "2026-12-31"));
        run(edit, "UPDATE budget_period SET agreed_to = '2026-05-31'", []);
        spent(edit, 41, "other", "2026-05-01", 3136);
    });
    assert_eq!(told(&school, "CS4", "sources-near-plan"), "", "nothing is planned");
    alter(&mut school, |edit| line(edit, 50, 41, "other", 10_000, ""));
    assert_eq!(told(&school, "CS4", "sources-near-plan"), "all 1, count 0 | - | ", "4137 of the year are gone");
    alter(&mut school, |edit| spent(edit, 41, "other", "2026-05-02", 1));
    assert_eq!(told(&school, "CS4", "sources-near-plan"), "all 1, count 1 | - | FSCS (3137bp)");
}

#[test]
fn a_category_is_over_its_plan_by_a_dollar() {
    let (_folder, mut school) = school(|edit| {
        source(edit, 41, "FSCS", None, ("2026-01-01", "2026-12-31"));
        line(edit, 50, 41, "travel", 500, "");
        spent(edit, 41, "travel", "2026-05-01", 500);
    });
    assert_eq!(told(&school, "CS4", "categories-over"), "count 0 | - | ");
    alter(&mut school, |edit| {
        spent(edit, 41, "travel", "2026-05-02", 1);
        spent(edit, 41, "other", "2026-05-02", 2);
    });
    assert_eq!(told(&school, "CS4", "categories-over"), "count 2 | - | FSCS ($3.00)");
}

#[test]
fn deadlines_about_money_are_met_on_their_day() {
    let (_folder, mut school) = school(|edit| {
        action(edit, "Report", None, Some("2026-05-01"), Some("2026-05-01"));
        action(edit, "Invoice", None, Some("2026-05-01"), None);
    });
    assert_eq!(told(&school, "CS4", "money-steps"), "");
    alter(&mut school, |edit| about(edit, "budget"));
    assert_eq!(told(&school, "CS4", "money-steps"), "all 2, count 1 | - | Report (2026-05-01)");
}

#[test]
fn ten_data_points_make_a_long_series() {
    let (_folder, mut school) = school(|edit| {
        indicator(edit, 30, "Attendance", "better_off", "up");
        for day in 1..=9 {
            reading(edit, 30, &format!("2026-05-0{day}"));
        }
    });
    assert_eq!(told(&school, "CS5", "long-series"), "all 1, count 0 | - | ");
    alter(&mut school, |edit| {
        reading(edit, 30, "2026-06-15");
        run(edit, "UPDATE reading SET to_date = 1 WHERE ends = '2026-06-15'", []);
    });
    assert_eq!(told(&school, "CS5", "long-series"), "all 1, count 0 | - | ", "a period to date is no point");
    alter(&mut school, |edit| {
        reading(edit, 30, "2026-06-14");
    });
    assert_eq!(told(&school, "CS5", "long-series"), "all 1, count 1 | - | Attendance (10)");
}
