//! The order of the questions, and those that are set aside.

use serde_json::{Value, json};

use super::Team;
use crate::api::call;
use crate::store::Action;

fn aside(team: &Team) -> Vec<Value> {
    let told = team.school.read(|view| call("overview_questions").unwrap().ask(view, Value::Null)).unwrap();
    told["aside"].as_array().unwrap().clone()
}

#[test]
fn the_gravest_come_first() {
    let mut team = Team::new();
    team.add("activity", "Desk");
    let codes: Vec<Value> = team.asked().iter().map(|question| question["code"].clone()).collect();
    assert_eq!(codes, ["L01", "L18", "L27", "L24"]);
    assert_eq!(team.asked()[0]["opens"]["field"], "leads");
}

#[test]
fn a_question_that_was_set_aside_comes_back_when_what_it_speaks_of_changes() {
    let mut team = Team::new();
    let desk = team.add("activity", "Desk");
    let question = team.asked().into_iter().find(|question| question["code"] == "L18").unwrap();
    let ask = |reason: &str| json!({ "code": "L18", "spoke_of": question["spoke_of"], "reason": reason });
    let refused = call("overview_set_aside").unwrap().alter(&mut team.school, Action::named("overview_set_aside"), ask("  "));
    assert_eq!(refused.unwrap_err().code(), "reason_missing");
    team.does("overview_set_aside", ask("We hire in August."));
    assert!(team.asks("L18").is_empty());
    assert_eq!((aside(&team).len(), aside(&team)[0]["reason"].as_str()), (1, Some("We hire in August.")));
    team.add("activity", "Another");
    assert_eq!(team.asks("L18"), ["Another"], "what it does not speak of leaves it aside");
    team.does("logic_edit", json!({ "id": desk, "text": "Food desk" }));
    assert_eq!(team.asks("L18"), ["Food desk", "Another"]);
    team.school.undo().unwrap();
    assert_eq!(team.asks("L18"), ["Another"]);
    let id = aside(&team)[0]["id"].clone();
    team.does("overview_ask_again", json!({ "id": id }));
    assert_eq!(team.asks("L18"), ["Desk", "Another"]);
}

#[test]
fn only_what_is_asked_can_be_set_aside() {
    let mut team = Team::new();
    team.add("activity", "Desk");
    let ask = json!({ "code": "L18", "spoke_of": "0", "reason": "Later." });
    let refused = call("overview_set_aside").unwrap().alter(&mut team.school, Action::named("overview_set_aside"), ask);
    assert_eq!(refused.unwrap_err().code(), "not_found");
}
