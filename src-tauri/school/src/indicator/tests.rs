use serde_json::{Value, json};

use super::*;
use crate::api::call;
use crate::store::testing::school;
use crate::store::{Action, School};

fn reading(label: &str, ends: &str, to_date: bool, value: &str) -> Reading {
    let ends = Day::parse(ends).unwrap();
    Reading {
        id: Id::made_at(0, &[0; 10]),
        label: label.to_owned(),
        starts: ends.minus_days(30),
        ends,
        to_date,
        value: Decimal::parse(value).unwrap(),
        numerator: None,
        denominator: None,
        status: ReadingStatus::Final,
        computed: None,
        differs: false,
        change: None,
        groups: Vec::new(),
    }
}

#[test]
fn a_year_to_date_is_never_compared_with_a_full_year() {
    let mut all = vec![
        reading("2023-24", "2024-06-30", false, "31.4"),
        reading("2024-25 to May", "2025-05-31", true, "20"),
        reading("2024-25", "2025-06-30", false, "28.1"),
        reading("2025-26 to May", "2026-05-31", true, "25.6"),
    ];
    with_changes(&mut all);
    assert_eq!(latest_full(&all).unwrap().label, "2024-25");
    let changes: Vec<_> = all.iter().map(|reading| reading.change.map(|change| change.to_string())).collect();
    assert_eq!(changes, [None, None, Some("-3.3".to_owned()), None]);
    assert!(latest_full(&all[3..]).is_none());
}

#[test]
fn a_share_is_rounded_half_away_from_zero() {
    assert_eq!(share(138, 540), Some(2556));
    assert_eq!(share(1, 20_000), Some(1), "half a basis point");
    assert_eq!(share(0, 9), Some(0));
    assert_eq!(share(0, 0), None);
    assert_eq!(share(MOST_COUNTED, MOST_COUNTED), Some(10_000));
}

#[test]
fn what_was_entered_is_read_as_exactly_as_it_was_entered() {
    let entered = |text| Decimal::parse(text).unwrap();
    assert!(!differs(entered("25.6"), 138, 540), "25.5555 to one digit");
    assert!(!differs(entered("25.56"), 138, 540));
    assert!(differs(entered("25.5"), 138, 540));
    assert!(!differs(entered("46"), 39, 84), "46.43 to no digit");
    assert!(differs(entered("47"), 39, 84));
    assert!(!differs(entered("12.5"), 1, 8));
    assert!(!differs(entered("13"), 1, 8), "a half goes up");
    assert!(!differs(entered("5"), 0, 0), "there is nothing to compare with");
}

#[test]
fn a_part_is_at_most_its_whole() {
    let code = |part, whole| part_of_whole(part, whole).map_err(|error| error.code());
    assert_eq!(code(Some(541), Some(540)), Err("part_over_whole"));
    assert_eq!(code(Some(540), Some(540)), Ok(()));
    assert_eq!(code(Some(-1), None), Err("number_unknown"));
    assert_eq!(code(None, Some(i64::MAX)), Err("number_unknown"));
}

fn done(school: &mut School, name: &str, ask: Value) -> Value {
    let changed = call(name).unwrap().alter(school, Action::named(name), ask);
    changed.unwrap_or_else(|error| panic!("{name}: {error} {:?}", error.data())).answer
}

fn refused(school: &mut School, name: &str, ask: Value) -> &'static str {
    call(name).unwrap().alter(school, Action::named(name), ask).unwrap_err().code()
}

fn absence(school: &mut School) -> Value {
    let ask = json!({ "name": "Chronic absence", "quadrant": "better_off", "direction": "down", "unit": "percent", "by_group": true,
        "baseline": { "label": "2023-24", "value": "31.4" }, "target": { "label": "2026-27", "value": "22.0", "day": "2027-06-30" } });
    done(school, "indicator_add", ask)["id"].clone()
}

fn got(school: &School, id: &Value) -> Value {
    school.read(|view| call("indicator_get").unwrap().ask(view, json!({ "id": id }))).unwrap()
}

#[test]
fn an_indicator_holds_what_was_entered_and_shows_what_the_counts_give() {
    let (_folder, mut school) = school();
    let id = absence(&mut school);
    done(&mut school, "indicator_add_reading", json!({ "indicator": id, "label": "2024-25", "value": "28.1" }));
    let to_may = json!({ "indicator": id, "label": "2025-26_to_May", "value": "26.6", "numerator": 138, "denominator": 540 });
    let reading = done(&mut school, "indicator_add_reading", to_may)["id"].clone();
    done(
        &mut school,
        "indicator_add_group",
        json!({ "reading": reading, "name": "multilingual_learners", "numerator": 41, "denominator": 148 }),
    );
    done(&mut school, "indicator_tag", json!({ "indicator": id, "code": "fscs_absence" }));
    let found = got(&school, &id);
    let newest = &found["readings"][1];
    assert_eq!((&newest["value"], &newest["computed"], &newest["differs"]), (&json!("26.6"), &json!(2556), &json!(true)));
    assert_eq!((&newest["to_date"], &newest["ends"], &newest["change"]), (&json!(true), &json!("2026-05-31"), &json!(null)));
    assert_eq!(newest["groups"][0]["computed"], json!(2770));
    assert_eq!(found["indicator"]["latest"]["label"], json!("2024-25"));
    assert_eq!(found["indicator"]["target"], json!({ "label": "2026-27", "day": "2027-06-30", "value": "22" }));
    assert_eq!(found["indicator"]["tags"][0]["code"], json!("fscs_absence"));
}

#[test]
fn an_edit_keeps_what_is_absent_and_moves_the_days_with_the_label() {
    let (_folder, mut school) = school();
    let id = absence(&mut school);
    let ask = json!({ "indicator": id, "label": "2024-25", "value": "28.1", "numerator": 150, "denominator": 534 });
    let reading = done(&mut school, "indicator_add_reading", ask)["id"].clone();
    done(&mut school, "indicator_edit_reading", json!({ "id": reading, "label": "2023-24", "numerator": null }));
    let found = got(&school, &id)["readings"][0].clone();
    assert_eq!((&found["starts"], &found["value"]), (&json!("2023-07-01"), &json!("28.1")));
    assert_eq!((&found["numerator"], &found["denominator"]), (&json!(null), &json!(534)));
    done(&mut school, "indicator_edit", json!({ "id": id, "source": "district extract", "target": {} }));
    let found = got(&school, &id)["indicator"].clone();
    assert_eq!((&found["target"]["value"], &found["baseline"]["value"]), (&json!(null), &json!("31.4")));
    done(&mut school, "indicator_remove", json!({ "id": id }));
    assert_eq!(school.read(|view| view.records("reading")).unwrap().1, Vec::<Vec<_>>::new());
}

#[test]
fn what_cannot_be_is_refused() {
    let (_folder, mut school) = school();
    let id = absence(&mut school);
    let nobody = "01900000-0000-7000-8000-000000000000";
    let add = "indicator_add_reading";
    let over = json!({ "indicator": id, "label": "2024-25", "value": "1", "numerator": 2, "denominator": 1 });
    assert_eq!(refused(&mut school, add, over), "part_over_whole");
    assert_eq!(refused(&mut school, add, json!({ "indicator": id, "label": "first 7 points", "value": "1" })), "period_unknown");
    let back = json!({ "indicator": id, "label": "x", "starts": "2026-02-01", "ends": "2026-01-01", "value": "1" });
    assert_eq!(refused(&mut school, add, back), "period_backward");
    assert_eq!(
        refused(&mut school, add, json!({ "indicator": id, "label": "x", "starts": "2026-02-01", "value": "1" })),
        "ask_field_missing"
    );
    assert_eq!(refused(&mut school, add, json!({ "indicator": nobody, "label": "2024-25", "value": "1" })), "not_found");
    assert_eq!(refused(&mut school, "indicator_edit", json!({ "id": id, "owner": nobody })), "not_found");
    assert_eq!(refused(&mut school, "indicator_edit", json!({ "id": id, "name": " " })), "text_empty");
}
