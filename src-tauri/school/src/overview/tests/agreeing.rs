//! Agreeing on a level round after round, through the table of calls.

use serde_json::{Value, json};

use crate::api::call;
use crate::store::testing::school;
use crate::store::{Action, School};

fn alter(school: &mut School, name: &str, ask: Value) -> Value {
    let changed = call(name).unwrap().alter(school, Action::named(name), ask.clone());
    changed.unwrap_or_else(|error| panic!("{name} {ask}: {error}")).answer
}

fn ask(school: &School, name: &str, ask: Value) -> Value {
    school.read(|view| call(name).unwrap().ask(view, ask)).unwrap()
}

fn round(school: &mut School, kind: &str, opens: &str, closes: &str) -> Value {
    let ask = json!({"kind": kind, "opens": opens, "closes": closes, "roles": ["families", "staff"]});
    alter(school, "assessment_add_round", ask)["id"].clone()
}

fn agree(school: &mut School, round: &Value, criterion: &str, level: &str) -> Value {
    let ask = json!({"round": round, "criterion": criterion, "level": level, "reason": "We looked together."});
    alter(school, "overview_agree", ask)["id"].clone()
}

fn page(school: &School, round: &Value, criterion: &str) -> Value {
    ask(school, "overview_criterion", json!({"round": round, "criterion": criterion}))
}

fn two_rounds(school: &mut School) -> (Value, Value) {
    let fall = round(school, "fall", "2025-09-01", "2025-12-31");
    let spring = round(school, "spring", "2026-06-01", "2026-06-30");
    (fall, spring)
}

/// A model with an activity that leads nowhere: the records speak of it beside MC2.
fn model(school: &mut School) -> (Value, Value) {
    let desk = alter(school, "logic_add", json!({"column": "activity", "text": "Food desk"}))["id"].clone();
    let seen = alter(school, "logic_add", json!({"column": "short", "text": "Families eat"}))["id"].clone();
    (desk, seen)
}

#[test]
fn a_raised_level_without_new_evidence_asks_why() {
    let (_folder, mut school) = school();
    let (fall, spring) = two_rounds(&mut school);
    let (desk, seen) = model(&mut school);
    agree(&mut school, &fall, "MC2", "emerging");
    assert_eq!(page(&school, &fall, "MC2")["before"], Value::Null);
    let raised = |school: &School| page(school, &spring, "MC2")["raised_without_evidence"].clone();
    agree(&mut school, &spring, "MC2", "emerging");
    assert_eq!(raised(&school), false, "it is as high as before");
    agree(&mut school, &spring, "MC2", "maturing");
    assert_eq!(raised(&school), true);
    assert_eq!(page(&school, &spring, "MC2")["before"]["level"], "emerging");
    alter(&mut school, "logic_link", json!({"from": desk, "to": seen}));
    assert_eq!(raised(&school), false, "the records say something else now");
    school.undo().unwrap();
    assert_eq!(raised(&school), true);
    let rests = json!([{"room": "logic", "record": desk, "what": "Food desk"}]);
    alter(&mut school, "overview_agree", json!({"round": spring, "criterion": "MC2", "level": "maturing", "records": rests}));
    assert_eq!(raised(&school), false, "a record was linked");
}

#[test]
fn work_that_was_done_since_is_evidence_in_the_next_round() {
    let (_folder, mut school) = school();
    let (fall, spring) = two_rounds(&mut school);
    let first = agree(&mut school, &fall, "CV2", "emerging");
    agree(&mut school, &spring, "CV2", "maturing");
    assert_eq!(page(&school, &spring, "CV2")["raised_without_evidence"], true);
    let begun = json!({"text": "Write decision rules", "subject": {"room": "assessment", "id": first}});
    let todo = alter(&mut school, "action_add", begun)["id"].clone();
    assert_eq!(page(&school, &spring, "CV2")["raised_without_evidence"], true, "it is not done yet");
    alter(&mut school, "action_done", json!({"id": todo, "result": "Rules adopted by the circle."}));
    let talk = page(&school, &spring, "CV2");
    assert_eq!((&talk["raised_without_evidence"], &talk["work"][0]["result"]), (&json!(false), &json!("Rules adopted by the circle.")));
    assert_eq!(page(&school, &spring, "SU1")["work"], json!([]), "it stands beside its own criterion only");
}

#[test]
fn two_rounds_stand_side_by_side_with_what_changed_in_the_records() {
    let (_folder, mut school) = school();
    let (fall, spring) = two_rounds(&mut school);
    let (desk, seen) = model(&mut school);
    agree(&mut school, &fall, "MC2", "emerging");
    agree(&mut school, &fall, "CV2", "exploring");
    let people = |low: &str| json!([{"criterion": "CV2", "low": low}]);
    for (round, families, staff) in [(&fall, "exploring", "excelling"), (&spring, "emerging", "maturing")] {
        for (role, low) in [("families", families), ("staff", staff)] {
            alter(&mut school, "assessment_set_group", json!({"round": round, "role": role, "people": 6, "answers": people(low)}));
        }
    }
    alter(&mut school, "logic_link", json!({"from": desk, "to": seen}));
    agree(&mut school, &spring, "MC2", "maturing");
    let beside = ask(&school, "overview_rounds", json!({"earlier": fall, "later": spring}));
    let codes: Vec<_> = beside["criteria"].as_array().unwrap().iter().map(|one| one["code"].clone()).collect();
    assert_eq!(codes, ["MC2", "CV2"]);
    let (model, decide) = (&beside["criteria"][0], &beside["criteria"][1]);
    assert_eq!((&model["earlier"]["level"], &model["later"]["level"]), (&json!("emerging"), &json!("maturing")));
    let changed = model["evidence"].as_array().unwrap();
    assert!(!changed.is_empty() && changed.iter().all(|fact| fact["earlier"] != fact["later"]), "{changed:?}");
    assert_eq!((&decide["views"], &decide["evidence"]), (&json!("together"), &json!([])), "only one round agreed on it");
    assert_eq!((&decide["earlier"]["apart"], &decide["later"]["apart"]), (&json!(3), &json!(1)));
    assert_eq!(beside["reworded"], false);
}

#[test]
fn a_level_that_is_entered_later_keeps_no_records_of_another_day() {
    let (_folder, mut school) = school();
    let (fall, spring) = two_rounds(&mut school);
    model(&mut school);
    let past = json!({"round": fall, "criterion": "MC2", "level": "emerging", "agreed_on": "2025-12-10", "reason": "As we said then."});
    alter(&mut school, "overview_agree", past);
    agree(&mut school, &spring, "MC2", "maturing");
    assert_eq!(page(&school, &spring, "MC2")["raised_without_evidence"], false, "what the records said then is not known");
    let beside = ask(&school, "overview_rounds", json!({"earlier": fall, "later": spring}));
    assert_eq!(beside["criteria"][0]["evidence"], json!([]));
}

#[test]
fn to_mend_a_reason_is_not_to_agree_anew() {
    let (_folder, mut school) = school();
    let (fall, spring) = two_rounds(&mut school);
    let (desk, seen) = model(&mut school);
    let past = json!({"round": fall, "criterion": "CV2", "level": "emerging", "agreed_on": "2025-12-10", "reason": "As we sad then."});
    alter(&mut school, "overview_agree", past);
    agree(&mut school, &fall, "MC2", "emerging");
    alter(&mut school, "logic_link", json!({"from": desk, "to": seen}));
    for criterion in ["CV2", "MC2"] {
        alter(
            &mut school,
            "overview_agree",
            json!({"round": fall, "criterion": criterion, "level": "emerging", "reason": "As we said then."}),
        );
    }
    assert_eq!(page(&school, &fall, "CV2")["agreed"]["agreed_on"], "2025-12-10");
    agree(&mut school, &spring, "MC2", "maturing");
    let beside = ask(&school, "overview_rounds", json!({"earlier": fall, "later": spring}));
    assert!(!beside["criteria"][0]["evidence"].as_array().unwrap().is_empty(), "what the records said in fall is still known");
}

#[test]
fn a_level_that_work_came_of_stays() {
    let (_folder, mut school) = school();
    let (fall, _) = two_rounds(&mut school);
    let level = agree(&mut school, &fall, "CV2", "emerging");
    let todo = alter(&mut school, "action_add", json!({"text": "Write rules", "subject": {"room": "assessment", "id": level}}));
    let remove = |school: &mut School| call("assessment_remove_agreed").unwrap().alter(school, Action::named("x"), json!({"id": level}));
    assert_eq!(remove(&mut school).unwrap_err().code(), "level_has_work");
    alter(&mut school, "action_remove", json!({"id": todo["id"]}));
    remove(&mut school).unwrap();
}

#[test]
fn what_people_wrote_is_told_from_five_on_and_in_no_order_of_theirs() {
    let (_folder, mut school) = school();
    let (_, spring) = two_rounds(&mut school);
    let notes = |school: &School| page(school, &spring, "CV2")["notes"].clone();
    for (count, note) in ["Nobody asked us.", "A vote.", "", "", "Minutes."].into_iter().enumerate() {
        assert_eq!(notes(&school), json!([]), "{count} are too few");
        let scores = json!([{"criterion": "CV2", "answer": "emerging", "note": note}]);
        let form = json!({"round": spring, "role": "staff", "way": "paper", "language": "en", "scores": scores, "finished": true});
        alter(&mut school, "assessment_add_form", form);
    }
    assert_eq!(notes(&school), json!(["A vote.", "Minutes.", "Nobody asked us."]));
}

#[test]
fn views_are_compared_only_between_the_same_groups() {
    let (_folder, mut school) = school();
    let (fall, spring) = two_rounds(&mut school);
    for (round, staff) in [(&fall, 6), (&spring, 3)] {
        for (role, people, low) in [("families", 6, "exploring"), ("staff", staff, "maturing")] {
            let answers = json!([{"criterion": "CV2", "low": low}]);
            alter(&mut school, "assessment_set_group", json!({"round": round, "role": role, "people": people, "answers": answers}));
        }
    }
    let beside = ask(&school, "overview_rounds", json!({"earlier": fall, "later": spring}));
    assert_eq!(beside["criteria"][0]["views"], Value::Null, "three of the staff were joined with the families");
}
