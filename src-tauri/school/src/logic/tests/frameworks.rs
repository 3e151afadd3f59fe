//! What a box counts toward, and what the model says in sentences.

use serde_json::json;

use super::super::Column::{Activity, Output, Resource, Short};
use super::{add, alter, code, link, model, school};
use crate::api::call;
use crate::store::School;
use crate::value::Id;

fn goal(school: &mut School, text: &str) -> Id {
    let made = alter(school, "logic_add_goal", json!({ "text": text })).unwrap();
    serde_json::from_value(made.answer["id"].clone()).unwrap()
}

struct Told {
    ifs: Vec<String>,
    then: String,
    reasons: Vec<String>,
    assumptions: Vec<String>,
}

fn sentences(school: &School, ask: serde_json::Value) -> Vec<Told> {
    let told = school.read(|view| call("logic_sentences").unwrap().ask(view, ask)).unwrap();
    let texts = |value: &serde_json::Value| serde_json::from_value::<Vec<String>>(value.clone()).unwrap();
    let one = |sentence: &serde_json::Value| Told {
        ifs: sentence["ifs"].as_array().unwrap().iter().map(|node| node["text"].as_str().unwrap().to_owned()).collect(),
        then: sentence["then"]["text"].as_str().unwrap().to_owned(),
        reasons: texts(&sentence["reasons"]),
        assumptions: texts(&sentence["assumptions"]),
    };
    told.as_array().unwrap().iter().map(one).collect()
}

#[test]
fn a_tag_keeps_the_version_that_was_meant() {
    let (_folder, mut school) = school();
    let desk = add(&mut school, Activity, "Navigation desk");
    alter(&mut school, "logic_tag", json!({ "node": desk, "framework": "fscs_pipeline", "code": "G" })).unwrap();
    let tag = model(&school).nodes[0].tags[0].clone();
    assert_eq!((tag.framework.as_str(), tag.code.as_str(), tag.version.as_str()), ("fscs_pipeline", "G", "2023"));
}

#[test]
fn nothing_counts_toward_what_no_framework_has() {
    let (_folder, mut school) = school();
    let desk = add(&mut school, Activity, "Navigation desk");
    let goal = goal(&mut school, "Attendance");
    for (framework, item) in
        [("fscs_pipeline", "Z".to_owned()), ("made_up", "A".to_owned()), ("school_plan", desk.to_string()), ("school_plan", "1".into())]
    {
        let ask = json!({ "node": desk, "framework": framework, "code": item });
        assert_eq!(code(alter(&mut school, "logic_tag", ask)), "framework_item_unknown", "{framework} {item}");
    }
    alter(&mut school, "logic_tag", json!({ "node": desk, "framework": "school_plan", "code": goal.to_string() })).unwrap();
}

#[test]
fn a_goal_goes_with_what_counted_toward_it_and_comes_back_with_it() {
    let (_folder, mut school) = school();
    let desk = add(&mut school, Activity, "Navigation desk");
    let (first, last) = (goal(&mut school, "Attendance"), goal(&mut school, "Belonging"));
    alter(&mut school, "logic_tag", json!({ "node": desk, "framework": "school_plan", "code": first.to_string() })).unwrap();
    alter(&mut school, "logic_move_goal", json!({ "id": last, "before": first })).unwrap();
    let goals = |school: &School| -> Vec<String> {
        let told = school.read(|view| call("logic_frameworks").unwrap().ask(view, json!(null))).unwrap();
        let own = told.as_array().unwrap().iter().find(|one| one["id"] == "school_plan").unwrap().clone();
        own["items"].as_array().unwrap().iter().map(|item| item["name"]["en"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(goals(&school), ["Belonging", "Attendance"]);
    alter(&mut school, "logic_remove_goal", json!({ "id": first })).unwrap();
    assert_eq!(goals(&school), ["Belonging"]);
    assert!(model(&school).nodes[0].tags.is_empty());
    school.undo().unwrap();
    assert_eq!(goals(&school), ["Belonging", "Attendance"]);
    assert_eq!(model(&school).nodes[0].tags[0].code, first.to_string());
}

#[test]
fn each_arrow_is_told_once_with_its_reason_and_what_it_assumes() {
    let (_folder, mut school) = school();
    let (staff, callers) = (add(&mut school, Resource, "Staff"), add(&mut school, Resource, "Callers"));
    let (team, desk) = (add(&mut school, Activity, "Team"), add(&mut school, Activity, "Desk"));
    let (reached, belong) = (add(&mut school, Output, "Reached"), add(&mut school, Short, "Belong"));
    for (from, to) in [(callers, team), (staff, team), (staff, desk), (team, reached), (reached, belong)] {
        link(&mut school, from, to).unwrap();
    }
    let arrow = model(&school).links.iter().find(|link| link.from == callers).unwrap().id;
    alter(&mut school, "logic_edit_link", json!({ "id": arrow, "reason": "A known voice is answered." })).unwrap();
    alter(&mut school, "logic_add_assumption", json!({ "text": "Callers are paid.", "link": arrow })).unwrap();
    let own = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    let all = sentences(&school, json!({}));
    assert_eq!(all.iter().map(|sentence| sentence.ifs.len()).sum::<usize>(), 5);
    let told = all.iter().find(|sentence| sentence.then == "Team").unwrap();
    assert_eq!(told.ifs.len(), 2);
    assert_eq!((&told.reasons, &told.assumptions), (&own(&["A known voice is answered."]), &own(&["Callers are paid."])));
    let chain: Vec<String> = sentences(&school, json!({ "node": team })).into_iter().map(|sentence| sentence.then).collect();
    assert_eq!(chain, ["Team", "Reached", "Belong"], "the desk is no part of the team's chain");
}
