//! Priority 5, and the budget lines that others read too.

use super::*;

const YEAR: (&str, &str) = ("2026-01-01", "2026-12-31");

#[test]
fn one_source_that_ends_is_exploring_and_one_that_goes_on_is_not() {
    let (_folder, mut school) = school(|edit| source(edit, 40, "FSCS", Some("2028-12-31"), YEAR));
    assert_eq!(told(&school, "SU1", "largest-source"), "", "nothing is planned");
    alter(&mut school, |edit| line(edit, 50, 40, "personnel", 100, ""));
    assert_eq!(told(&school, "SU1", "largest-source"), "name FSCS, share 10000bp | Exploring | FSCS (10000bp)");
    alter(&mut school, |edit| run(edit, "UPDATE funding_source SET award_end = NULL", []));
    assert_eq!(told(&school, "SU1", "largest-source"), "name FSCS, share 10000bp | - | FSCS (10000bp)");
}

/// Two sources of $100 each that go on.
fn two(edit: &Edit) {
    for (number, name) in [(40, "City"), (41, "FSCS")] {
        source(edit, number, name, None, YEAR);
        line(edit, number + 10, number, "personnel", 100, "");
    }
}

#[test]
fn no_source_over_half_and_a_plan_for_each_that_ends_is_maturing() {
    let (_folder, mut school) = school(two);
    let level = |school: &School| told(school, "SU1", "largest-source").split(" | ").nth(1).unwrap().to_owned();
    assert_eq!(level(&school), "Maturing");
    alter(&mut school, |edit| run(edit, "UPDATE budget_line SET amount = 10001 WHERE id = ?1", [id(51)]));
    assert_eq!(level(&school), "-", "over half and nothing ends");
    assert!(told(&school, "SU1", "largest-source").starts_with("name FSCS, share 5000bp"), "a cent over half");
    alter(&mut school, |edit| run(edit, "UPDATE budget_line SET amount = 10200 WHERE id = ?1", [id(51)]));
    assert!(told(&school, "SU1", "largest-source").starts_with("name FSCS, share 5050bp"));
    alter(&mut school, |edit| run(edit, "UPDATE funding_source SET award_end = '2027-06-15' WHERE id = ?1", [id(41)]));
    assert_eq!(level(&school), "Emerging", "most ends within a year and nobody plans for it");
    alter(&mut school, |edit| run(edit, "UPDATE funding_source SET award_end = '2027-06-16' WHERE id = ?1", [id(41)]));
    assert_eq!(level(&school), "-", "a year and a day");
}

#[test]
fn what_ends_within_a_year_is_planned_for_by_owner_and_step() {
    let (_folder, mut school) = school(|edit| {
        two(edit);
        person(edit, 3, "Dana Whitfield");
        run(edit, "UPDATE funding_source SET award_end = '2027-06-15', renewal_step = 'Council hearing' WHERE id = ?1", [id(40)]);
        run(edit, "UPDATE funding_source SET award_end = '2026-06-14' WHERE id = ?1", [id(41)]);
    });
    assert_eq!(told(&school, "SU1", "ending-sources"), "all 1, count 0, share 10000bp | - | City (10000bp)", "what is over counts no more");
    alter(&mut school, |edit| run(edit, "UPDATE funding_source SET renewal_owner = ?1 WHERE id = ?2", [id(3), id(40)]));
    assert_eq!(told(&school, "SU1", "ending-sources"), "all 1, count 1, share 10000bp | - | City (10000bp)");
    alter(&mut school, |edit| run(edit, "UPDATE funding_source SET award_end = NULL WHERE id = ?1", [id(41)]));
    assert_eq!(told(&school, "SU1", "ending-sources"), "all 1, count 1, share 5000bp | - | City (5000bp)");
    assert!(told(&school, "SU1", "largest-source").contains("| Maturing |"), "half, and the one that ends has its plan");
}

#[test]
fn pay_of_key_people_lasts_on_sources_without_an_end() {
    let (_folder, mut school) = school(|edit| {
        coordinator(edit);
        two(edit);
        person(edit, 3, "Dana Whitfield");
        run(edit, "UPDATE budget_line SET person = ?1", [id(3)]);
    });
    assert_eq!(told(&school, "SU1", "key-pay-lasting"), "", "of nobody whom an award names");
    alter(&mut school, |edit| {
        run(edit, "UPDATE budget_line SET person = ?1", [id(1)]);
        run(edit, "UPDATE funding_source SET award_end = '2028-12-31' WHERE id = ?1", [id(41)]);
    });
    assert_eq!(told(&school, "SU1", "key-pay-lasting"), "share 5000bp | - | City ($100.00); FSCS ($100.00)");
}

#[test]
fn lines_are_told_by_what_they_are_for() {
    let (_folder, mut school) = school(two);
    let all = [
        ("CV5", "stipend-lines", "UPDATE budget_line SET category = 'training_stipends' WHERE id = ?1"),
        ("EQ4", "lines-for-groups", "UPDATE budget_line SET groups = '[\"Families new to the country\"]' WHERE id = ?1"),
        ("EQ5", "access-lines", "UPDATE budget_line SET access = 1 WHERE id = ?1"),
        ("SU2", "lines-for-activities", "INSERT INTO line_activity (id, line, node) VALUES (?1, ?1, (SELECT id FROM node))"),
    ];
    alter(&mut school, |edit| node(edit, 10, "activity", "Tutoring"));
    for (criterion, code, sql) in all {
        assert_eq!(told(&school, criterion, code), "all 2, amount $0.00, count 0 | - | ");
        alter(&mut school, |edit| run(edit, sql, [id(50)]));
        assert_eq!(
            told(&school, criterion, code),
            "all 2, amount $100.00, count 1 | - | City ($100.00)",
            "a line without words is its source's"
        );
    }
    alter(&mut school, |edit| run(edit, "UPDATE budget_line SET what = 'Rides' WHERE id = ?1", [id(50)]));
    assert!(told(&school, "EQ5", "access-lines").ends_with("Rides ($100.00)"));
    alter(&mut school, |edit| run(edit, "DELETE FROM budget_line", []));
    assert_eq!(told(&school, "EQ5", "access-lines"), "", "without a budget");
}

#[test]
fn lines_of_a_period_that_is_over_are_not_told() {
    let (_folder, school) = school(|edit| {
        two(edit);
        run(edit, "INSERT INTO budget_period (id, source, starts, ends) VALUES (?1, ?2, '2027-01-01', '2027-12-31')", [id(42), id(40)]);
        line(edit, 52, 42, "other", 7, "Next year");
    });
    assert!(told(&school, "EQ5", "access-lines").starts_with("all 2,"));
}

#[test]
fn match_is_proven_and_brought_and_kinds_never_share_a_total() {
    let (_folder, mut school) = school(|edit| {
        organization(edit, 20, "Clinic", "core");
        source(edit, 40, "FSCS", None, YEAR);
    });
    assert_eq!((told(&school, "SU2", "in-kind-proven"), told(&school, "SU2", "match-brought")), (String::new(), String::new()));
    alter(&mut school, |edit| {
        for (kind, promised, brought) in [("cash", 100, 50), ("in_kind", 2000, 300)] {
            let sql = "INSERT INTO match_item (id, for_source, kind, from_partner, promised, brought) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
            run(edit, sql, (edit.new_id().unwrap(), id(40), kind, id(20), promised, brought));
        }
    });
    assert_eq!(told(&school, "SU2", "in-kind-proven"), "all 1, count 0 | - | ");
    let brought = "cash $0.50, cash_promised $1.00, in_kind $3.00, in_kind_promised $20.00 | - | Clinic ($0.50); Clinic ($3.00)";
    assert_eq!(told(&school, "SU2", "match-brought"), brought);
    alter(&mut school, |edit| run(edit, "UPDATE match_item SET evidence = 'Signed sheet'", []));
    assert_eq!(told(&school, "SU2", "in-kind-proven"), "all 1, count 1 | - | Clinic ($20.00)");
    alter(&mut school, |edit| run(edit, "UPDATE funding_source SET award_end = '2026-06-14'", []));
    assert_eq!(told(&school, "SU2", "match-brought"), "", "of an award that is over");
}

#[test]
fn an_agreement_goes_beyond_the_school_year_by_a_day() {
    let (_folder, mut school) = school(|edit| {
        organization(edit, 20, "Clinic", "core");
        agreement(edit, 20, "2025-07-01", "2026-06-30");
    });
    assert_eq!(told(&school, "SU4", "agreements-beyond-year"), "all 1, count 0, day 2026-06-30 | - | ");
    alter(&mut school, |edit| run(edit, "UPDATE agreement SET ends = '2026-07-01'", []));
    assert_eq!(told(&school, "SU4", "agreements-beyond-year"), "all 1, count 1, day 2026-06-30 | - | Clinic (2026-07-01)");
}

#[test]
fn core_partners_have_agreements_in_force_today() {
    let (_folder, mut school) = school(|edit| {
        organization(edit, 20, "Clinic", "core");
        organization(edit, 21, "Library", "core");
        organization(edit, 22, "Arts", "aligned");
        agreement(edit, 20, "2025-07-01", "2026-06-14");
        agreement(edit, 21, "2026-06-16", "2027-06-30");
        agreement(edit, 22, "2025-07-01", "2027-06-30");
    });
    assert_eq!(told(&school, "SU5", "core-agreements"), "all 2, count 0 | Exploring | ");
    alter(&mut school, |edit| run(edit, "UPDATE agreement SET ends = '2026-06-15' WHERE organization = ?1", [id(20)]));
    assert_eq!(told(&school, "SU5", "core-agreements"), "all 2, count 1 | Emerging | Clinic");
    alter(&mut school, |edit| run(edit, "UPDATE agreement SET starts = '2026-06-15' WHERE organization = ?1", [id(21)]));
    assert_eq!(told(&school, "SU5", "core-agreements"), "all 2, count 2 | Maturing | Clinic; Library");
}

#[test]
fn an_agreement_ends_soon_within_ninety_days_unless_another_follows() {
    let (_folder, mut school) = school(|edit| {
        organization(edit, 20, "Clinic", "core");
        agreement(edit, 20, "2025-07-01", "2026-09-14");
    });
    assert_eq!(told(&school, "SU5", "agreements-ending"), "count 0 | - | ");
    alter(&mut school, |edit| run(edit, "UPDATE agreement SET ends = '2026-09-13'", []));
    assert_eq!(told(&school, "SU5", "agreements-ending"), "count 1 | - | Clinic (2026-09-13)");
    alter(&mut school, |edit| agreement(edit, 20, "2026-09-15", "2027-09-13"));
    assert_eq!(told(&school, "SU5", "agreements-ending"), "count 1 | - | Clinic (2026-09-13)", "a day without one");
    alter(&mut school, |edit| run(edit, "UPDATE agreement SET starts = '2026-09-14' WHERE starts = '2026-09-15'", []));
    assert_eq!(told(&school, "SU5", "agreements-ending"), "count 0 | - | ");
}
