//! Indicators, and the fields of outputs and outcomes.

use serde_json::{Value, json};

use super::Team;
use crate::value::Id;

/// An indicator that no check asks about.
fn whole(team: &mut Team, unit: &str, from: &str, to: &str) -> Id {
    let theo = team.made("partner_add_person", json!({ "name": "Theo" }));
    team.made(
        "indicator_add",
        json!({
            "name": "Reached", "quadrant": "better_off", "direction": "up", "unit": unit, "definition": "Reached / due a call",
            "baseline": { "label": "fall", "value": from }, "target": { "label": "2027", "day": "2027-06-15", "value": to },
            "source": "tally", "frequency": "yearly", "owner": theo,
        }),
    )
}

fn reads(team: &mut Team, indicator: Id, day: &str, value: &str) -> Id {
    let ask = json!({ "indicator": indicator, "label": day, "starts": day, "ends": day, "value": value });
    team.made("indicator_add_reading", ask)
}

fn target(team: &mut Team, indicator: Id, value: &str) {
    team.does("indicator_edit", json!({ "id": indicator, "target": { "label": "2027", "day": "2027-06-15", "value": value } }));
}

#[test]
fn an_outcome_has_an_indicator() {
    let mut team = Team::new();
    let belong = team.add("short", "Belong");
    assert_eq!(team.asks("L03"), ["Belong"]);
    team.does("indicator_add", json!({ "name": "Survey", "quadrant": "how_well", "direction": "up", "node": belong }));
    assert!(team.asks("L03").is_empty());
    assert_eq!(team.sentence("L22").as_deref(), Some("L22"), "no indicator shows whether anyone is better off");
    team.does("indicator_add", json!({ "name": "Grades", "quadrant": "better_off", "direction": "up" }));
    assert_eq!(team.sentence("L22"), None);
}

#[test]
fn an_output_says_how_many_of_what_in_how_long() {
    let mut team = Team::new();
    let seen = team.add("output", "150 students seen per year");
    for (lacks, said) in [("quantity", json!("150")), ("unit", json!("students")), ("per", json!("year"))] {
        assert_eq!(team.sentence("L07").unwrap(), format!("L07-{lacks}"));
        let mut ask = json!({ "id": seen });
        ask[lacks] = said;
        team.does("logic_edit", ask);
    }
    assert_eq!(team.sentence("L07"), None);
}

#[test]
fn an_outcome_says_who_which_way_how_much_and_by_when() {
    let mut team = Team::new();
    let belong = team.add("short", "Belong");
    for (lacks, said) in [("population", json!("students")), ("direction", json!("up")), ("to", json!("75")), ("by", json!("2027-06-30"))] {
        assert_eq!(team.sentence("L08").unwrap(), format!("L08-{lacks}"));
        let mut ask = json!({ "id": belong });
        ask[lacks] = said;
        team.does("logic_edit", ask);
    }
    assert_eq!(team.sentence("L08"), None);
}

#[test]
fn an_indicator_is_whole() {
    let mut team = Team::new();
    let id = whole(&mut team, "percent", "40", "70");
    assert!(team.asked().is_empty());
    let empty = |field: &str| match field {
        "baseline" | "target" => json!({ "label": "" }),
        "owner" => Value::Null,
        _ => json!(""),
    };
    for field in ["owner", "frequency", "source", "target", "baseline"] {
        let mut ask = json!({ "id": id });
        ask[field] = empty(field);
        team.does("indicator_edit", ask);
        assert_eq!(team.sentence("L10").unwrap(), format!("L10-{field}"), "the gravest first");
    }
}

#[test]
fn a_target_lies_the_wanted_way_from_the_baseline() {
    let mut team = Team::new();
    let id = whole(&mut team, "percent", "40", "40");
    assert_eq!(team.asks("L11"), ["Reached"]);
    target(&mut team, id, "40.1");
    assert!(team.asks("L11").is_empty());
    team.does("indicator_edit", json!({ "id": id, "direction": "down" }));
    assert_eq!(team.asks("L11"), ["Reached"]);
}

#[test]
fn a_target_can_be_and_asks_for_no_more_than_twice_the_best_year() {
    let mut team = Team::new();
    let id = whole(&mut team, "percent", "40", "100");
    assert!(team.asks("L12").is_empty());
    target(&mut team, id, "100.1");
    assert_eq!(team.sentence("L12").as_deref(), Some("L12-range"));
    reads(&mut team, id, "2025-06-15", "50");
    target(&mut team, id, "95");
    assert!(team.asks("L12").is_empty(), "silent without two readings a year apart");
    reads(&mut team, id, "2026-06-15", "60");
    target(&mut team, id, "80");
    assert!(team.asks("L12").is_empty(), "20 in the year that is left is twice 10");
    target(&mut team, id, "80.1");
    assert_eq!(team.sentence("L12").as_deref(), Some("L12"));
}

#[test]
fn a_percentage_says_of_what() {
    let mut team = Team::new();
    let id = whole(&mut team, "percent", "40", "70");
    team.does("indicator_edit", json!({ "id": id, "definition": "Families reached" }));
    assert_eq!(team.asks("L13"), ["Reached"]);
    team.does("indicator_edit", json!({ "id": id, "unit": "families" }));
    assert!(team.asks("L13").is_empty());
}

#[test]
fn two_readings_may_be_missing_and_not_three() {
    let mut team = Team::new();
    let id = whole(&mut team, "percent", "40", "70");
    team.does("indicator_edit", json!({ "id": id, "frequency": "every two weeks" }));
    let reading = reads(&mut team, id, "2026-05-05", "44");
    assert!(team.asks("L14").is_empty(), "41 days are two spans and a bit");
    team.does("indicator_edit_reading", json!({ "id": reading, "starts": "2026-05-04", "ends": "2026-05-04" }));
    assert_eq!(team.asks("L14"), ["Reached"]);
    team.does("indicator_edit", json!({ "id": id, "frequency": "now and then" }));
    assert!(team.asks("L14").is_empty());
}

#[test]
fn what_is_read_by_group_has_groups_in_its_last_reading() {
    let mut team = Team::new();
    let id = whole(&mut team, "percent", "40", "70");
    let reading = reads(&mut team, id, "2026-06-01", "44");
    assert!(team.asks("L15").is_empty());
    team.does("indicator_edit", json!({ "id": id, "by_group": true }));
    assert_eq!(team.asks("L15"), ["Reached"]);
    team.does("indicator_add_group", json!({ "reading": reading, "name": "newcomers", "numerator": 12, "denominator": 30 }));
    assert!(team.asks("L15").is_empty());
}
