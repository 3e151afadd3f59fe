//! A logic model from a table, by the real program; and what this app writes, taken in again.

use std::collections::BTreeSet;
use std::fs;

use serde_json::{Value, json};

use crate::{Desk, call, cli};

/// The boxes with all that is said of them, the arrows with their reasons, and the assumptions, without ids.
fn told(file: &str) -> [BTreeSet<String>; 3] {
    let model = call(file, "logic_model", "{}");
    let nodes = model["nodes"].as_array().unwrap();
    let said = |node: &Value| {
        let facts = ["column", "text", "quantity", "unit", "per", "population", "direction", "from", "to", "by"];
        let facts: Vec<&Value> = facts.iter().map(|fact| &node[*fact]).chain([&node["owner"]["name"]]).collect();
        json!(facts).to_string()
    };
    let text = |id: &Value| nodes.iter().find(|node| node["id"] == *id).unwrap()["text"].clone();
    let arrow =
        |link: &Value| json!([text(&link["from"]), text(&link["to"]), link["reason"], link["strength"], link["evidence"]]).to_string();
    let links = model["links"].as_array().unwrap();
    let about = |id: &Value| links.iter().find(|link| link["id"] == *id).map(|link| [text(&link["from"]), text(&link["to"])]);
    let assumed = |one: &Value| json!([one["text"], about(&one["link"]), one["reviewed"], one["review_on"]]).to_string();
    let assumptions = model["assumptions"].as_array().unwrap().iter().map(assumed).collect();
    [nodes.iter().map(said).collect(), links.iter().map(arrow).collect(), assumptions]
}

/// The sample with a reason on an arrow and an arrow within a column, and an empty school with its people.
fn two_schools(desk: &Desk, reason: &str) -> (String, String) {
    let sample = desk.sample();
    let model = call(&sample, "logic_model", "{}");
    let of = |column: &str| {
        model["nodes"].as_array().unwrap().iter().filter(|node| node["column"] == column).map(|node| node["id"].clone()).collect::<Vec<_>>()
    };
    let short = of("short");
    let reason = json!({ "id": model["links"][0]["id"], "reason": reason, "strength": "own_data", "evidence": "Calls of the fall" });
    call(&sample, "logic_edit_link", &reason.to_string());
    call(&sample, "logic_link", &json!({ "from": short[0], "to": short[1] }).to_string());
    for ask in [
        json!({ "text": "Families answer the phone.", "link": model["links"][0]["id"], "review_on": "2026-09-01" }),
        json!({ "text": "The bus runs.", "reviewed": "2026-02-03" }),
    ] {
        call(&sample, "logic_add_assumption", &ask.to_string());
    }
    let bare = desk.bare();
    let people = call(&sample, "partner_people", "{}");
    for person in people.as_array().unwrap() {
        call(&bare, "partner_add_person", &json!({ "name": person["name"] }).to_string());
    }
    (sample, bare)
}

#[test]
fn the_workbook_of_a_model_comes_in_again_with_everything_it_says() {
    let desk = Desk::new();
    let (sample, bare) = two_schools(&desk, "A known voice is answered.\nAlways.");
    let expected = told(&sample);
    assert!(expected[0].len() > 10 && expected[1].len() > 10 && expected[2].len() > 1, "{expected:?}");
    for lang in ["en", "es"] {
        let out = desk.path(&format!("{lang}.xlsx"));
        cli(&["report", &sample, "model", "--format", "xlsx", "--lang", lang, "--out", &out]).met();
        let answer: Value = serde_json::from_str(&cli(&["import", &bare, "model", &out, "--json"]).met()).unwrap();
        let counts = [&answer["boxes"], &answer["arrows"], &answer["assumptions"]];
        assert_eq!(counts.map(Value::as_u64), [0, 1, 2].map(|of| u64::try_from(expected[of].len()).ok()), "{answer}");
        let again: Value = serde_json::from_str(&cli(&["import", &bare, "model", &out, "--json", "--dry-run"]).met()).unwrap();
        assert_eq!((&again["boxes"], &again["arrows"], &again["assumptions"]), (&json!(0), &json!(0), &json!(0)), "all is there");
        assert_eq!(told(&bare), expected, "{lang}");
        cli(&["check", &bare]).met();
        let undone = cli(&["undo", &bare]).met();
        assert!(undone.contains("Took in a table of the logic model"), "{undone}");
        assert_eq!(told(&bare), <[BTreeSet<String>; 3]>::default(), "one step took it all back");
    }
}

#[test]
fn the_document_of_a_model_comes_in_again_with_its_boxes_and_arrows() {
    let desk = Desk::new();
    let (sample, bare) = two_schools(&desk, "A known voice is answered.");
    let expected = told(&sample);
    let texts = |of: &BTreeSet<String>| -> BTreeSet<String> {
        let short = |line: &String| {
            let line: Value = serde_json::from_str(line).unwrap();
            json!([line[0], line[1]]).to_string()
        };
        of.iter().map(short).collect()
    };
    for lang in ["en", "es"] {
        let out = desk.path(&format!("{lang}.docx"));
        cli(&["report", &sample, "model", "--format", "docx", "--lang", lang, "--out", &out]).met();
        let answer: Value = serde_json::from_str(&cli(&["import", &bare, "model", &out, "--json"]).met()).unwrap();
        let codes: Vec<_> = answer["complaints"].as_array().unwrap().iter().map(|told| told["code"].as_str().unwrap()).collect();
        assert!(codes.contains(&"notes") && codes.contains(&"arrows"), "{codes:?}");
        let came = told(&bare);
        assert_eq!(texts(&came[0]), texts(&expected[0]));
        assert_eq!(came[1..], expected[1..], "the arrows with their reasons, and what is assumed");
        cli(&["undo", &bare]).met();
    }
}

#[test]
fn a_table_is_looked_at_mapped_and_taken_in_without_what_is_not_understood() {
    let desk = Desk::new();
    let file = desk.bare();
    let table = desk.path("model.csv");
    let long = "x".repeat(600);
    fs::write(&table, format!("What we do,Outputs,Remarks,In the end\nRides,40 rides,slow,Calm\nTutoring,{long},,Calm\n")).unwrap();
    let columns = "What we do=activity,Remarks=ignore,In the end=long";
    let look = cli(&["import", &file, "model", &table, "--columns", columns, "--dry-run"]).met();
    for part in ["Would come in: boxes 4, arrows 3", "  In the end → long", "Columns not used: Remarks", "B3: “xxx", "    Calm [long]"]
    {
        assert!(look.contains(part), "“{part}” is missing in {look}");
    }
    assert_eq!(call(&file, "logic_model", "{}")["nodes"], json!([]), "to look changes nothing");
    let refused = cli(&["import", &file, "model", &table, "--columns", columns]);
    refused.refused("model_not_clear", 1);
    assert!(refused.err.contains("B3"), "{}", refused.err);
    let taken = cli(&["import", &file, "model", &table, "--columns", columns, "--leave-out", "--no-arrows"]).met();
    assert!(taken.starts_with("Taken in: boxes 4, arrows 0"), "{taken}");
    let again = cli(&["import", &file, "model", &table, "--columns", columns, "--leave-out"]).met();
    assert!(again.starts_with("Taken in: boxes 0, arrows 3") && again.contains("stay as they are: 4"), "{again}");
    let mapping = desk.path("mapping.json");
    fs::write(&mapping, r#"{ "Remarks": "resource" }"#).unwrap();
    let mapped = cli(&["import", &file, "model", &table, "--mapping", &mapping, "--leave-out"]).met();
    assert!(mapped.starts_with("Taken in: boxes 1, arrows 1"), "{mapped}");
}

#[test]
fn files_that_are_no_table_are_told_in_one_sentence() {
    let desk = Desk::new();
    let file = desk.bare();
    let refused = |name: &str, bytes: &[u8], more: &[&str], code: &str| {
        let path = desk.path(name);
        fs::write(&path, bytes).unwrap();
        cli(&[&["import", &file, "model", &path], more].concat()).refused(code, 1);
    };
    refused("scan.pdf", b"%PDF-1.4", &[], "table_is_pdf");
    refused("renamed.xlsx", b"%PDF-1.4", &[], "table_is_pdf");
    refused("old.xls", &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], &[], "table_old");
    refused("half.docx", b"PK\x03\x04half", &[], "table_damaged");
    refused("empty.csv", b"\n\n", &[], "table_empty");
    refused("fruit.csv", b"Fruit,Colour\nApple,red\n", &[], "model_no_columns");
    refused("bare.csv", b"Activities,Outputs\n", &[], "model_nothing");
    refused("students.csv", b"Student ID,Activities\n1,Tutoring\n", &[], "model_of_students");
    refused("other.csv", b"Activities\nTutoring\n", &["--table", "Budget"], "table_name_unknown");
    refused("wrong.csv", b"Activities\nTutoring\n", &["--columns", "Activities=wish"], "model_mapping_wrong");
    refused("without.csv", b"Activities\nTutoring\n", &["--columns", "Activities"], "model_mapping_wrong");
    cli(&["import", &file, "model", &desk.path("none.csv")]).refused("place_missing", 1);
    assert_eq!(call(&file, "logic_model", "{}")["nodes"], json!([]));
}
