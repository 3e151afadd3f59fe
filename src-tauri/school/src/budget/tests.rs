use serde_json::{Value, json};

use super::*;
use crate::api::call;
use crate::store::testing::school;
use crate::store::{Action, School};

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn dollars(amount: i64) -> Money {
    Money::cents(amount * 100).unwrap()
}

#[test]
fn the_form_adds_up_as_the_form_says() {
    let of = |amounts: &[(Category, i64)]| amounts.iter().map(|(category, amount)| (*category, dollars(*amount))).collect::<Vec<_>>();
    use Category::*;
    let plan = of(&[
        (Personnel, 68_000),
        (Personnel, 24_000),
        (Fringe, 29_440),
        (Travel, 3600),
        (Supplies, 6200),
        (Contractual, 58_000),
        (Other, 9500),
        (Indirect, 8943),
    ]);
    let spent = of(&[
        (Personnel, 38_300),
        (Fringe, 12_256),
        (Travel, 900),
        (Supplies, 3100),
        (Contractual, 21_400),
        (Other, 3650),
        (Indirect, 3582),
    ]);
    let lines = totals::by_category(&plan, &spent).unwrap();
    assert_eq!(lines.len(), 7, "nothing is said of equipment");
    assert_eq!((lines[0].category, lines[0].planned, lines[0].left), (Personnel, dollars(92_000), dollars(53_700)));
    let sums = totals::totals(&lines, Some(dollars(207_683))).unwrap();
    assert_eq!((sums.direct.planned, sums.computed.planned, sums.total.spent), (dollars(198_740), dollars(207_683), dollars(83_188)));
    assert_eq!((sums.total.left, sums.difference), (dollars(124_495), Some(Money::ZERO)));
}

#[test]
fn an_entered_total_stands_and_its_difference_is_shown() {
    let lines = totals::by_category(&[(Category::Travel, dollars(100)), (Category::TrainingStipends, dollars(5))], &[]).unwrap();
    let entered = totals::totals(&lines, Some(dollars(110))).unwrap();
    assert_eq!((entered.total.planned, entered.computed.planned, entered.difference), (dollars(110), dollars(105), Some(dollars(5))));
    assert_eq!(entered.direct.planned, dollars(100));
    let computed = totals::totals(&lines, None).unwrap();
    assert_eq!((computed.total.planned, computed.difference), (dollars(105), None));
}

#[test]
fn a_sum_over_the_range_is_refused_and_not_wrapped() {
    let most = Money::cents(10_000_000_000_000).unwrap();
    let over = totals::by_category(&vec![(Category::Travel, most); 1000], &[]);
    assert_eq!(over.unwrap_err().code(), "amount_out_of_range");
    assert_eq!(matching::worth(Some(i64::MAX), Some(most)).unwrap_err().code(), "amount_out_of_range");
}

#[test]
fn time_is_worth_its_minutes_to_the_cent() {
    let worth = |minutes, cents| matching::worth(Some(minutes), Some(Money::cents(cents).unwrap())).unwrap().unwrap().as_cents();
    assert_eq!(worth(160 * 60, 6000), 960_000);
    assert_eq!(worth(1, 2450), 41, "40.83");
    assert_eq!(worth(1, 30), 1, "a half goes away from zero");
    assert_eq!(matching::worth(None, Some(Money::ZERO)).unwrap(), None);
    assert_eq!(matching::worth(Some(-1), None).unwrap_err().code(), "number_unknown");
}

#[test]
fn the_current_period_or_else_the_latest() {
    let years = [("2024-07-01", "2025-06-30"), ("2025-07-01", "2026-06-30"), ("2026-09-01", "2027-06-30")];
    let years = years.map(|(starts, ends)| (day(starts), day(ends)));
    let on = |text| current_or_latest(&years, day(text));
    assert_eq!(on("2026-06-15"), Some(1));
    assert_eq!(on("2026-06-30"), Some(1), "its last day is in it");
    assert_eq!(on("2026-07-15"), Some(1), "between two, the one that ended");
    assert_eq!(on("2030-01-01"), Some(2));
    assert_eq!(on("2020-01-01"), Some(0), "before all, the first to come");
    assert_eq!(current_or_latest(&[], day("2026-06-15")), None);
    let overlap = [(day("2026-01-01"), day("2026-12-31")), (day("2026-06-01"), day("2026-08-31"))];
    assert_eq!(current_or_latest(&overlap, day("2026-06-15")), Some(1), "of two that are current, the one that began later");
}

fn done(school: &mut School, name: &str, ask: Value) -> Value {
    let changed = call(name).unwrap().alter(school, Action::named(name), ask);
    changed.unwrap_or_else(|error| panic!("{name}: {error} {:?}", error.data())).answer
}

fn made(school: &mut School, name: &str, ask: Value) -> Value {
    done(school, name, ask)["id"].clone()
}

fn refused(school: &mut School, name: &str, ask: Value) -> &'static str {
    call(name).unwrap().alter(school, Action::named(name), ask).unwrap_err().code()
}

fn asked(school: &School, name: &str, ask: Value) -> Value {
    school.read(|view| call(name).unwrap().ask(view, ask)).unwrap()
}

/// The children's fund with a year and, in it, a line and a payment.
fn fund(school: &mut School) -> (Value, Value, Value) {
    let ask = json!({ "name": "Children's Fund", "federal": false, "award_end": "2026-12-31",
        "renewal": { "step": "Council hearing", "due": "2026-09-15", "likelihood": "medium" } });
    let source = made(school, "budget_add_source", ask);
    let ask =
        json!({ "source": source, "starts": "2025-07-01", "ends": "2026-06-30", "entered_total": 7_000_000, "agreed_to": "2026-05-31" });
    let period = made(school, "budget_add_period", ask);
    let ask = json!({ "period": period, "category": "personnel", "amount": 3_100_000, "what": "Outreach 0.6 FTE", "effort": 600_000 });
    let line = made(school, "budget_add_line", ask);
    let ask = json!({ "period": period, "category": "personnel", "day": "2026-05-31", "amount": 2_840_000 });
    done(school, "budget_add_spending", ask);
    (source, period, line)
}

#[test]
fn a_source_shows_plan_spending_and_what_is_left() {
    let (_folder, mut school) = school();
    let (source, period, _) = fund(&mut school);
    let brief = asked(&school, "budget_sources", json!({}));
    let expected = json!([{ "id": source, "name": "Children's Fund", "award_end": "2026-12-31",
        "planned": 7_000_000, "spent": 2_840_000, "left": 4_160_000 }]);
    assert_eq!(brief, expected);
    let whole = asked(&school, "budget_source", json!({ "id": source }));
    assert_eq!(whole["current"], period);
    let of = &whole["periods"][0];
    assert_eq!(of["categories"], json!([{ "category": "personnel", "planned": 3_100_000, "spent": 2_840_000, "left": 260_000 }]));
    assert_eq!((&of["totals"]["difference"], &of["totals"]["computed"]["planned"]), (&json!(3_900_000), &json!(3_100_000)));
    assert_eq!(whole["source"]["renewal"]["step"], json!("Council hearing"));
    done(&mut school, "budget_edit_source", json!({ "id": source, "renewal": null }));
    assert_eq!(asked(&school, "budget_source", json!({ "id": source }))["source"]["renewal"], json!(null));
}

#[test]
fn a_line_knows_the_activities_that_it_pays_for() {
    let (_folder, mut school) = school();
    let (source, _, line) = fund(&mut school);
    let mut node = |column, text| made(&mut school, "logic_add", json!({ "column": column, "text": text }));
    let (calls, tutoring, money) = (node("activity", "Family callers"), node("activity", "Tutoring"), node("resource", "Money"));
    done(
        &mut school,
        "budget_edit_line",
        json!({ "id": line, "activities": [calls, tutoring, calls], "access": true, "class": "evaluation" }),
    );
    let lines = |school: &School| asked(school, "budget_source", json!({ "id": source }))["periods"][0]["lines"][0].clone();
    assert_eq!(lines(&school)["activities"], json!([calls, tutoring]));
    done(
        &mut school,
        "budget_edit_line",
        json!({ "id": line, "activities": [tutoring], "class": null, "groups": ["multilingual_learners"] }),
    );
    let found = lines(&school);
    assert_eq!((&found["activities"], &found["class"], &found["access"]), (&json!([tutoring]), &json!(null), &json!(true)));
    assert_eq!((&found["effort"], &found["groups"]), (&json!(600_000), &json!(["multilingual_learners"])));
    assert_eq!(refused(&mut school, "budget_edit_line", json!({ "id": line, "activities": [money] })), "not_found");
    let bond = made(&mut school, "budget_back_resource", json!({ "node": money, "source": source }));
    let again = made(&mut school, "budget_back_resource", json!({ "node": money, "source": source }));
    assert_eq!(again, bond, "once is enough");
    let resources = json!([{ "id": bond, "node": money, "text": "Money" }]);
    assert_eq!(asked(&school, "budget_source", json!({ "id": source }))["resources"], resources);
    done(&mut school, "budget_unback_resource", json!({ "id": bond }));
    assert_eq!(refused(&mut school, "budget_unback_resource", json!({ "id": bond })), "not_found");
}

#[test]
fn cash_and_in_kind_never_share_a_total() {
    let (_folder, mut school) = school();
    let (source, ..) = fund(&mut school);
    let ask =
        json!({ "for_source": source, "kind": "in_kind", "minutes": 9600, "hour_rate": 6000, "promised": 960_000, "brought": 360_000 });
    let item = made(&mut school, "budget_add_match", ask);
    done(&mut school, "budget_add_match", json!({ "for_source": source, "kind": "cash", "promised": 3_000_000 }));
    done(&mut school, "budget_edit_match", json!({ "id": item, "promised": 950_000 }));
    let whole = asked(&school, "budget_source", json!({ "id": source }));
    let in_kind = whole["match_items"].as_array().unwrap().iter().find(|of| of["id"] == item).unwrap();
    assert_eq!((&in_kind["computed"], &in_kind["promised"]), (&json!(960_000), &json!(950_000)), "the promise stands");
    let totals = json!({ "cash": { "promised": 3_000_000, "brought": 0 }, "in_kind": { "promised": 950_000, "brought": 360_000 } });
    assert_eq!(whole["match_totals"], totals);
}

#[test]
fn what_cannot_be_is_refused() {
    let (_folder, mut school) = school();
    let (source, period, line) = fund(&mut school);
    let nobody = "01900000-0000-7000-8000-000000000000";
    let over = json!({ "period": period, "category": "other", "amount": 10_000_000_000_001_i64 });
    assert_eq!(refused(&mut school, "budget_add_line", over), "amount_out_of_range");
    let back = json!({ "source": source, "starts": "2026-07-01", "ends": "2026-06-30" });
    assert_eq!(refused(&mut school, "budget_add_period", back), "period_backward");
    assert_eq!(refused(&mut school, "budget_edit_line", json!({ "id": line, "effort": 1_000_001 })), "rate_out_of_range");
    assert_eq!(refused(&mut school, "budget_edit_line", json!({ "id": line, "person": nobody })), "not_found");
    let spent = json!({ "period": nobody, "category": "other", "day": "2026-06-15", "amount": 1 });
    assert_eq!(refused(&mut school, "budget_add_spending", spent), "not_found");
    let time = json!({ "source": source, "person": nobody, "starts": "2026-01-01", "ends": "2026-06-30", "share": 1_000_000 });
    assert_eq!(refused(&mut school, "budget_add_certification", time), "not_found");
    done(&mut school, "budget_remove_source", json!({ "id": source }));
    assert!(school.read(|view| view.records("spending")).unwrap().1.is_empty(), "what belongs to it goes with it");
}
