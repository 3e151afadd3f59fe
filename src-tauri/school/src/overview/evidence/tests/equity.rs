//! Priority 6.

use super::*;

/// A reading by group: name, part and whole.
fn grouped(edit: &Edit, indicator: u8, ends: &str, groups: &[(&str, i64, i64)]) {
    let reading = reading(edit, indicator, ends);
    for (name, part, whole) in groups {
        let sql = "INSERT INTO reading_group (id, reading, name, numerator, denominator) VALUES (?1, ?2, ?3, ?4, ?5)";
        run(edit, sql, (edit.new_id().unwrap(), reading, name, part, whole));
    }
}

#[test]
fn results_are_split_by_group_in_none_some_or_most() {
    let (_folder, mut school) = school(|edit| {
        indicator(edit, 30, "Reading", "better_off", "up");
        indicator(edit, 31, "Belonging", "better_off", "up");
        indicator(edit, 32, "Visits", "how_much", "up");
        grouped(edit, 32, "2026-05-31", &[("Grade 1", 10, 20)]);
    });
    assert_eq!(told(&school, "EQ1", "results-by-group"), "all 2, count 0 | Exploring | ");
    alter(&mut school, |edit| grouped(edit, 30, "2026-05-31", &[("Grade 1", 10, 20)]));
    assert_eq!(told(&school, "EQ1", "results-by-group"), "all 2, count 1 | Emerging | Reading", "half is not most");
    alter(&mut school, |edit| grouped(edit, 31, "2026-05-31", &[("Grade 1", 10, 20)]));
    assert_eq!(told(&school, "EQ1", "results-by-group"), "all 2, count 2 | Maturing | Belonging; Reading");
}

fn ratio_of(groups: &[(&str, i64, i64)]) -> String {
    let (_folder, school) = school(|edit| {
        indicator(edit, 30, "Reading", "better_off", "up");
        grouped(edit, 30, "2026-05-31", groups);
    });
    told(&school, "EQ1", "rate-ratio")
}

#[test]
fn the_lowest_rate_is_held_against_the_highest() {
    assert_eq!(ratio_of(&[("One", 10, 40), ("Two", 20, 40), ("Three", 15, 40)]), "all 1, count 0 | - | Reading (0.5)");
    assert_eq!(ratio_of(&[("One", 10, 30), ("Two", 20, 60)]), "all 1, count 0 | - | Reading (1)");
    assert_eq!(ratio_of(&[("One", 10, 40)]), "", "one group stands beside nothing");
}

#[test]
fn a_group_that_could_be_recognized_is_in_no_ratio() {
    let large = ("Large", 20, 40);
    assert_eq!(ratio_of(&[large, ("Small", 4, 40)]), "", "four of them");
    assert_eq!(ratio_of(&[large, ("Small", 5, 40)]), "all 1, count 0 | - | Reading (0.25)");
    assert_eq!(ratio_of(&[large, ("Small", 36, 40)]), "", "four are left over");
    assert_eq!(ratio_of(&[large, ("Small", 35, 40)]), "all 1, count 0 | - | Reading (0.5714)");
    assert_eq!(ratio_of(&[large, ("Small", 5, 10)]), "all 1, count 0 | - | Reading (1)");
    let (_folder, school) = school(|edit| {
        run(edit, "UPDATE profile SET smallest_cell = 11", []);
        indicator(edit, 30, "Reading", "better_off", "up");
        grouped(edit, 30, "2026-05-31", &[large, ("Small", 5, 10)]);
    });
    assert_eq!(told(&school, "EQ1", "rate-ratio"), "", "one fewer than the smallest cell");
}

#[test]
fn groups_came_closer_where_the_same_ones_did() {
    let now = [("One", 20, 40), ("Two", 30, 40)];
    let (_folder, mut school) = school(|edit| {
        indicator(edit, 30, "Reading", "better_off", "up");
        grouped(edit, 30, "2026-05-31", &now);
        grouped(edit, 30, "2025-05-31", &now);
    });
    assert_eq!(told(&school, "EQ1", "rate-ratio"), "all 1, count 0 | - | Reading (0.6667)", "as before");
    alter(&mut school, |edit| {
        run(
            edit,
            "UPDATE reading_group SET numerator = 21 WHERE name = 'One' AND reading = (SELECT id FROM reading WHERE ends = '2026-05-31')",
            [],
        )
    });
    assert_eq!(told(&school, "EQ1", "rate-ratio"), "all 1, count 1 | - | Reading (0.7)");
    alter(&mut school, |edit| run(edit, "UPDATE reading_group SET name = 'Else' WHERE name = 'One' AND numerator = 20", []));
    assert_eq!(told(&school, "EQ1", "rate-ratio"), "all 1, count 0 | - | Reading (0.7)", "other groups, another comparison");
    for part in ["status = 'estimate'", "to_date = 1"] {
        alter(&mut school, |edit| run(edit, &format!("UPDATE reading SET {part}"), []));
        assert_eq!(told(&school, "EQ1", "rate-ratio"), "", "{part} is no result");
        alter(&mut school, |edit| run(edit, "UPDATE reading SET status = 'final', to_date = 0", []));
    }
}

#[test]
fn the_smallest_cell_is_told_of_results_and_of_what_is_shared() {
    let (_folder, mut school) = school(|_| {});
    assert_eq!(told(&school, "EQ1", "smallest-cell"), "count 10 | - | ");
    alter(&mut school, |edit| run(edit, "UPDATE profile SET smallest_cell = 20", []));
    assert_eq!(told(&school, "DC5", "smallest-cell"), "count 20 | - | ");
}
