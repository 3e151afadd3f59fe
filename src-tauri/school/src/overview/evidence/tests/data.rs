//! Priority 7.

use super::*;

const WHOLE: &str = "baseline_value = 1, target_value = 2, definition = 'x', source = 'x', frequency = 'x'";

#[test]
fn an_outcome_is_measured_by_an_indicator_that_is_whole() {
    let (_folder, mut school) = school(|edit| {
        coordinator(edit);
        node(edit, 10, "short", "Reading");
        node(edit, 11, "activity", "Tutoring");
        indicator(edit, 30, "Reading scores", "better_off", "up");
        run(edit, "UPDATE indicator SET node = ?1", [id(11)]);
    });
    assert_eq!(told(&school, "DC1", "outcomes-measured"), "all 1, count 0 | Exploring | ", "it measures an activity");
    alter(&mut school, |edit| run(edit, "UPDATE indicator SET node = ?1", [id(10)]));
    assert_eq!(told(&school, "DC1", "outcomes-measured"), "all 1, count 0 | Emerging | ", "a measure with no baseline");
    alter(&mut school, |edit| run(edit, &format!("UPDATE indicator SET {WHOLE}, owner = ?1"), [id(1)]));
    assert_eq!(told(&school, "DC1", "outcomes-measured"), "all 1, count 1 | Maturing | Reading");
    for part in ["baseline_value = NULL", "target_value = NULL", "source = ''", "frequency = ''", "owner = NULL"] {
        alter(&mut school, |edit| run(edit, &format!("UPDATE indicator SET {part}"), []));
        assert_eq!(told(&school, "DC1", "outcomes-measured"), "all 1, count 0 | Emerging | ", "{part}");
        alter(&mut school, |edit| run(edit, &format!("UPDATE indicator SET {WHOLE}, owner = ?1"), [id(1)]));
    }
    alter(&mut school, |edit| node(edit, 12, "long", "Graduation"));
    assert_eq!(told(&school, "DC1", "outcomes-measured"), "all 2, count 1 | Emerging | Reading");
}

#[test]
fn indicators_are_counted_by_what_they_ask() {
    let (_folder, mut school) = school(|_| {});
    assert_eq!(told(&school, "DC1", "balance"), "");
    alter(&mut school, |edit| {
        for (number, quadrant) in [(30, "how_much"), (31, "how_much"), (32, "how_well")] {
            indicator(edit, number, "Measure", quadrant, "up");
        }
    });
    assert_eq!(told(&school, "DC1", "balance"), "effect 0, effort 2, quality 1 | - | Measure; Measure; Measure");
}

#[test]
fn a_definition_is_complete_with_source_frequency_and_owner() {
    let (_folder, mut school) = school(|edit| {
        coordinator(edit);
        indicator(edit, 30, "Reading", "better_off", "up");
        run(edit, "UPDATE indicator SET source = 'x', frequency = 'x', owner = ?1", [id(1)]);
    });
    assert_eq!(told(&school, "DC2", "definitions-complete"), "all 1, count 0 | - | ");
    alter(&mut school, |edit| run(edit, "UPDATE indicator SET definition = 'Those who read'", []));
    assert_eq!(told(&school, "DC2", "definitions-complete"), "all 1, count 1 | - | Reading");
    alter(&mut school, |edit| run(edit, "UPDATE indicator SET owner = NULL", []));
    assert_eq!(told(&school, "DC2", "definitions-complete"), "all 1, count 0 | - | ");
}

#[test]
fn an_indicator_is_silent_after_a_year_and_a_day() {
    let (_folder, mut school) = school(|edit| {
        indicator(edit, 30, "Reading", "better_off", "up");
        indicator(edit, 31, "Surveys", "how_well", "up");
        reading(edit, 30, "2025-06-15");
    });
    assert_eq!(told(&school, "DC2", "indicators-silent"), "all 2, count 1 | - | Surveys");
    alter(&mut school, |edit| run(edit, "UPDATE reading SET starts = '2025-06-14', ends = '2025-06-14'", []));
    assert_eq!(told(&school, "DC2", "indicators-silent"), "all 2, count 2 | - | Reading (2025-06-14); Surveys");
}

#[test]
fn groups_are_far_apart_from_two_levels_on() {
    let (_folder, mut school) = school(|edit| {
        round(edit, 60, "2026-06-01");
        forms(edit, 60, "staff", "CV2", "exploring", 5);
    });
    assert_eq!(told(&school, "DC4", "groups-far-apart"), "", "one group");
    alter(&mut school, |edit| {
        forms(edit, 60, "leadership", "CV2", "maturing", 5);
        forms(edit, 60, "staff", "CV1", "emerging", 5);
        forms(edit, 60, "leadership", "CV1", "maturing", 5);
    });
    assert_eq!(told(&school, "DC4", "groups-far-apart"), "all 2, count 1, day 2026-06-01 | - | Power to decide (2)");
    alter(&mut school, |edit| run(edit, "UPDATE profile SET language = 'es'", []));
    assert!(told(&school, "DC4", "groups-far-apart").ends_with("Poder de decisión (2)"));
    alter(&mut school, |edit| run(edit, "DELETE FROM form WHERE id = (SELECT id FROM form ORDER BY id LIMIT 1)", []));
    assert_eq!(told(&school, "DC4", "groups-far-apart"), "all 1, count 0, day 2026-06-01 | - | ", "four are joined with others");
}

#[test]
fn agreements_in_force_have_data_terms_or_not() {
    let (_folder, mut school) = school(|edit| {
        organization(edit, 20, "Clinic", "core");
        agreement(edit, 20, "2025-07-01", "2026-06-14");
    });
    assert_eq!(told(&school, "DC5", "data-terms"), "");
    alter(&mut school, |edit| agreement(edit, 20, "2025-07-01", "2026-06-15"));
    assert_eq!(told(&school, "DC5", "data-terms"), "all 1, count 0 | - | ");
    alter(&mut school, |edit| run(edit, "UPDATE agreement SET data_terms = 1", []));
    assert_eq!(told(&school, "DC5", "data-terms"), "all 1, count 1 | - | Clinic (2026-06-15)");
}
