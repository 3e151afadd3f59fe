//! What later rooms lose when the model goes back to a version.

use serde_json::{Value, json};

use super::{AFTER_SCHOOL, COUNSELING, STAFF, alder, id};
use crate::api::call;
use crate::store::{Action, School};

fn ask(school: &School, name: &str, ask: Value) -> Value {
    school.read(|view| call(name).unwrap().ask(view, ask)).unwrap()
}

fn does(school: &mut School, name: &str, ask: Value) -> Value {
    let changed = call(name).unwrap().alter(school, Action::named(name), ask.clone());
    changed.unwrap_or_else(|error| panic!("{name} {ask}: {error}")).answer
}

/// Each record that loses a box, by kind, name and box.
fn lost(school: &School, version: &Value) -> Vec<[String; 3]> {
    let costs = ask(school, "overview_go_back_costs", json!({ "id": version }));
    let word = |value: &Value| value.as_str().unwrap().to_owned();
    let one = |loss: &Value| [word(&loss["kind"]), word(&loss["name"]), word(&loss["node"]["text"])];
    costs["losses"].as_array().unwrap().iter().map(one).collect()
}

#[test]
fn what_is_tied_to_the_boxes_that_go_is_told_before_by_room_and_name() {
    let (_folder, mut school) = alder();
    let version = does(&mut school, "logic_name_version", json!({ "name": "Spring" }))["id"].clone();
    let club = does(&mut school, "logic_add", json!({ "column": "activity", "text": "Garden club" }))["id"].clone();
    let beds = does(&mut school, "logic_add", json!({ "column": "resource", "text": "Garden beds" }))["id"].clone();
    assert!(lost(&school, &version).is_empty(), "nothing is tied to them yet");

    let periods = ask(&school, "budget_source", json!({ "id": id(33) }));
    let period = periods["periods"][0]["id"].clone();
    for (what, nodes) in [("Seeds", json!([club])), ("", json!([club])), ("Paint", json!([id(AFTER_SCHOOL)]))] {
        let line = json!({ "period": period, "category": "supplies", "amount": 100, "what": what, "activities": nodes });
        does(&mut school, "budget_add_line", line);
    }
    for (name, node) in [("Club days", club.clone()), ("Seats", json!(id(COUNSELING)))] {
        let indicator = json!({ "name": name, "quadrant": "how_much", "direction": "up", "node": node });
        does(&mut school, "indicator_add", indicator);
    }
    does(&mut school, "budget_back_resource", json!({ "node": beds, "source": id(33) }));
    does(&mut school, "budget_back_resource", json!({ "node": id(STAFF), "source": id(33) }));
    let subject = json!({ "room": "logic", "id": club });
    does(&mut school, "action_add", json!({ "text": "Buy a hose", "subject": subject }));
    let done = does(&mut school, "action_add", json!({ "text": "Ask the custodian", "subject": subject }));
    does(&mut school, "action_done", json!({ "id": done["id"], "day": "2026-06-15" }));
    let round = json!({ "kind": "fall", "opens": "2026-06-01", "closes": "2026-06-30", "roles": ["families"] });
    let round = does(&mut school, "assessment_add_round", round)["id"].clone();
    let records = json!([{ "room": "logic", "record": club, "what": "Garden club, weekly" }]);
    let agreed = json!({ "round": round, "criterion": "SU1", "level": "maturing", "reason": "", "records": records });
    does(&mut school, "overview_agree", agreed);

    let all = [
        ["indicator", "Club days", "Garden club"],
        ["budget_line", "Lakemont City Children's Fund", "Garden club"],
        ["budget_line", "Seeds", "Garden club"],
        ["funding_source", "Lakemont City Children's Fund", "Garden beds"],
        ["action", "Buy a hose", "Garden club"],
        ["evidence", "Garden club, weekly", "Garden club"],
    ];
    assert_eq!(lost(&school, &version), all.map(|one| one.map(str::to_owned)));
    does(&mut school, "logic_go_back", json!({ "id": version }));
    let costs = ask(&school, "overview_go_back_costs", json!({ "id": version }));
    assert_eq!(costs, json!({ "model": { "removed": [], "restored": [], "left_out": [] }, "losses": [] }));
    assert!(school.read(|view| view.check()).unwrap().findings.is_empty());
    school.undo().unwrap();
    assert_eq!(lost(&school, &version).len(), all.len(), "everything is tied again");
}
