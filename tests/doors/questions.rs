//! What a program officer would ask, from a terminal.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::{Desk, call, cli};

/// Boxes and records of the sample by the names that its file gives them.
const NAMES: [(&str, &str); 5] = [
    ("Food and housing navigation desk", "A5"),
    ("Improve student success", "L1"),
    ("Timely outreach", "IND2"),
    ("Neighbors United", "P08"),
    ("Eastside Public Library", "P10"),
];

fn asked(file: &str) -> Vec<Value> {
    let told: Value = serde_json::from_str(&cli(&["questions", file, "--json"]).met()).unwrap();
    told.as_array().unwrap().clone()
}

#[test]
fn the_sample_is_asked_on_its_own_day_what_its_file_expects_and_no_more() {
    let desk = Desk::new();
    let file = desk.sample();
    let mut found: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for question in asked(&file) {
        let name = question["subjects"][0]["name"].as_str().unwrap();
        let known = NAMES.iter().find(|(said, _)| *said == name).unwrap_or_else(|| panic!("{question}")).1;
        found.entry(question["code"].as_str().unwrap().to_owned()).or_default().insert(known);
    }
    let text = std::fs::read_to_string(crate::root().join("assets/sample/alder-creek.yaml")).unwrap();
    let sample: Value = serde_yaml_ng::from_str(&text).unwrap();
    let expected: BTreeMap<String, BTreeSet<String>> = serde_json::from_value(sample["logic_model"]["expected_lint"].clone()).unwrap();
    let found: BTreeMap<String, BTreeSet<String>> =
        found.into_iter().map(|(code, names)| (code, names.into_iter().map(str::to_owned).collect())).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_question_is_asked_in_a_sentence_and_told_with_its_reason_when_it_is_set_aside() {
    let desk = Desk::new();
    let file = desk.sample();
    let first = asked(&file).remove(0);
    assert_eq!(
        (first["severity"].as_str(), first["sentence"].as_str()),
        (Some("error"), Some("Where does “Food and housing navigation desk” lead?"))
    );
    let told = call(&file, "overview_questions", "null");
    let ask = json!({ "code": "L01", "spoke_of": told["asked"][0]["spoke_of"], "reason": "It moves to the district." });
    call(&file, "overview_set_aside", &ask.to_string());
    let said = cli(&["--today", "2026-06-15", "questions", &file]).met();
    assert!(said.contains("L18  Who is responsible for “Food and housing navigation desk”?"), "{said}");
    assert!(said.contains("(It moves to the district.)"), "{said}");
}
