//! Priority 1.

use super::*;

#[test]
fn a_definition_is_missing_written_or_reviewed() {
    let (_folder, mut school) = school(|_| {});
    assert_eq!(told(&school, "MC1", "definition-missing"), " | Exploring | ");
    assert_eq!(told(&school, "MC1", "definition-undated"), "");
    alter(&mut school, |edit| run(edit, "UPDATE profile SET definition = 'A school that is a neighbor'", []));
    assert_eq!(told(&school, "MC1", "definition-missing"), "");
    assert_eq!(told(&school, "MC1", "definition-undated"), " | Emerging | ");
    assert_eq!(told(&school, "MC1", "definition-reviewed"), "");
    alter(&mut school, |edit| run(edit, "UPDATE profile SET definition_reviewed = '2025-09-01'", []));
    assert_eq!(told(&school, "MC1", "definition-undated"), "");
    assert_eq!(told(&school, "MC1", "definition-reviewed"), "day 2025-09-01 | Emerging | ");
}

#[test]
fn groups_are_apart_on_the_definition_in_the_newest_round_that_asked() {
    let (_folder, mut school) = school(|edit| {
        round(edit, 60, "2025-09-01");
        forms(edit, 60, "families", "MC1", "emerging", 5);
    });
    assert_eq!(told(&school, "MC1", "groups-on-definition"), "", "one group is not apart from itself");
    alter(&mut school, |edit| forms(edit, 60, "staff", "MC1", "maturing", 5));
    assert_eq!(told(&school, "MC1", "groups-on-definition"), "count 1, day 2025-09-01 | - | ");
    alter(&mut school, |edit| {
        round(edit, 61, "2026-03-01");
        forms(edit, 61, "families", "CV2", "emerging", 5);
    });
    assert_eq!(told(&school, "MC1", "groups-on-definition"), "count 1, day 2025-09-01 | - | ", "a pulse on others leaves it");
}

#[test]
fn a_model_that_is_there_is_not_missing() {
    let (_folder, mut school) = school(|_| {});
    assert_eq!(told(&school, "MC2", "model-missing"), " | Exploring | ");
    assert_eq!(told(&school, "MC2", "boxes-unlinked"), "");
    assert_eq!(told(&school, "MC2", "activities-lead"), "");
    alter(&mut school, |edit| node(edit, 10, "activity", "Tutoring"));
    assert_eq!(told(&school, "MC2", "model-missing"), "");
}

#[test]
fn two_boxes_that_connect_to_nothing_are_several() {
    let (_folder, mut school) = school(|edit| {
        node(edit, 10, "activity", "Tutoring");
        node(edit, 11, "short", "Reading grows");
        node(edit, 12, "resource", "Library");
        link(edit, 10, 11);
    });
    assert_eq!(told(&school, "MC2", "boxes-unlinked"), "all 3, count 1 | - | Library");
    alter(&mut school, |edit| node(edit, 13, "resource", "Staff"));
    assert_eq!(told(&school, "MC2", "boxes-unlinked"), "all 4, count 2 | Emerging | Library; Staff");
}

#[test]
fn an_activity_leads_to_an_outcome_over_any_number_of_boxes() {
    let (_folder, mut school) = school(|edit| {
        node(edit, 10, "activity", "Tutoring");
        node(edit, 11, "activity", "Arts");
        node(edit, 12, "output", "Hours");
        node(edit, 13, "medium", "Reading grows");
        link(edit, 10, 12);
        link(edit, 12, 13);
    });
    assert_eq!(told(&school, "MC2", "activities-lead"), "all 2, count 1 | - | Tutoring");
    alter(&mut school, |edit| link(edit, 11, 12));
    assert_eq!(told(&school, "MC2", "activities-lead"), "all 2, count 2 | Maturing | Tutoring; Arts");
}

#[test]
fn the_version_in_force_says_whether_it_has_a_note() {
    let (_folder, mut school) = school(|edit| version(edit, 1, "2025-06-01", "First drawn"));
    assert_eq!(told(&school, "MC2", "model-version"), "count 1, day 2025-06-01, number 1 | - | First drawn (2025-06-01)");
    alter(&mut school, |edit| version(edit, 2, "2026-06-01", ""));
    assert_eq!(told(&school, "MC2", "model-version"), "count 0, day 2026-06-01, number 2 | - | First drawn (2025-06-01)");
}

#[test]
fn activities_are_owned_by_none_by_some_or_all() {
    let (_folder, mut school) = school(|edit| {
        coordinator(edit);
        node(edit, 10, "activity", "Tutoring");
        node(edit, 11, "activity", "Arts");
    });
    assert_eq!(told(&school, "MC3", "activities-owned"), "all 2, count 0 | Exploring | ");
    alter(&mut school, |edit| owned_by(edit, 10, 1));
    assert_eq!(told(&school, "MC3", "activities-owned"), "all 2, count 1 | - | Tutoring (Marisol Vega)");
    alter(&mut school, |edit| owned_by(edit, 11, 1));
    assert!(told(&school, "MC3", "activities-owned").starts_with("all 2, count 2 | Maturing"));
}

#[test]
fn open_to_dos_have_an_owner_and_a_day_or_not() {
    let (_folder, mut school) = school(|edit| {
        coordinator(edit);
        action(edit, "Done", Some(1), Some("2026-06-01"), Some("2026-06-01"));
    });
    assert_eq!(told(&school, "MC3", "actions-owned"), "", "none is open");
    alter(&mut school, |edit| {
        action(edit, "Call", Some(1), None, None);
        action(edit, "Write", None, Some("2026-07-01"), None);
    });
    assert_eq!(told(&school, "MC3", "actions-owned"), "all 2, count 1 | - | Call (Marisol Vega)");
    assert_eq!(told(&school, "MC4", "actions-dated"), "all 2, count 1 | - | Write (2026-07-01)");
}

#[test]
fn what_lies_with_the_coordinator_is_told_of_what_has_an_owner() {
    let (_folder, mut school) = school(|edit| {
        coordinator(edit);
        person(edit, 3, "Dana Whitfield");
        action(edit, "Nobody's", None, None, None);
    });
    assert_eq!(told(&school, "MC3", "coordinator-owns"), "", "nothing has an owner");
    alter(&mut school, |edit| {
        action(edit, "Call", Some(1), None, None);
        node(edit, 10, "activity", "Tutoring");
        owned_by(edit, 10, 3);
    });
    assert_eq!(told(&school, "MC3", "coordinator-owns"), "all 2, count 1, name Marisol Vega | - | Call");
    alter(&mut school, |edit| run(edit, "UPDATE affiliation SET ends = '2026-06-14'", []));
    assert_eq!(told(&school, "MC3", "coordinator-owns"), "", "nobody coordinates");
}

#[test]
fn a_partner_is_reachable_by_a_person_and_a_note() {
    let (_folder, mut school) = school(|edit| {
        coordinator(edit);
        organization(edit, 20, "Arts", "aligned");
        contact(edit, 20, "2026-05-01", "");
        at(edit, 1, 20, false);
    });
    assert_eq!(told(&school, "MC4", "partners-reachable"), "all 1, count 0 | - | ", "a vendor is no partner, a contact no note");
    alter(&mut school, |edit| contact(edit, 20, "2026-05-02", "Summer dates"));
    assert_eq!(told(&school, "MC4", "partners-reachable"), "all 1, count 1 | - | Arts");
    alter(&mut school, |edit| run(edit, "UPDATE affiliation SET ends = '2026-06-14'", []));
    assert_eq!(told(&school, "MC4", "partners-reachable"), "all 1, count 0 | - | ");
    alter(&mut school, |edit| run(edit, "UPDATE organization SET ended = '2026-06-15' WHERE id = ?1", [id(20)]));
    assert_eq!(told(&school, "MC4", "partners-reachable"), "", "what ended today is none");
}

#[test]
fn more_than_half_of_the_outcomes_in_the_school_plan_are_most() {
    let (_folder, mut school) = school(|edit| {
        node(edit, 10, "short", "Reading");
        node(edit, 11, "long", "Graduation");
        run(edit, "INSERT INTO node_tag (id, node, framework, code) VALUES (?1, ?2, 'practice', 'x')", (edit.new_id().unwrap(), id(10)));
    });
    let tag = |edit: &Edit, node: u8| {
        let sql = "INSERT INTO node_tag (id, node, framework, code) VALUES (?1, ?2, 'school_plan', 'goal 1')";
        run(edit, sql, (edit.new_id().unwrap(), id(node)));
    };
    assert_eq!(told(&school, "MC5", "outcomes-in-school-plan"), "all 2, count 0 | Exploring | ");
    alter(&mut school, |edit| tag(edit, 10));
    assert_eq!(told(&school, "MC5", "outcomes-in-school-plan"), "all 2, count 1 | Emerging | Reading", "half is not most");
    alter(&mut school, |edit| tag(edit, 11));
    assert_eq!(told(&school, "MC5", "outcomes-in-school-plan"), "all 2, count 2 | Maturing | Reading; Graduation");
}
