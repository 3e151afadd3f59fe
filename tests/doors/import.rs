//! Other people's files, taken in by the real program: answers from a spreadsheet, and a wording.

use std::fs;

use school::assessment::Rubric;
use serde_json::{Value, json};

use crate::{Desk, call, cli};

/// A school with a round that is open on the day of the tests.
fn with_round(desk: &Desk) -> String {
    let file = desk.bare();
    let ask = json!({ "kind": "spring", "opens": "2026-03-01", "closes": "2026-03-31", "roles": ["families", "students", "staff"] });
    call(&file, "assessment_add_round", &ask.to_string());
    file
}

fn write(desk: &Desk, name: &str, text: &str) -> String {
    let path = desk.path(name);
    fs::write(&path, text).unwrap();
    path
}

fn import(file: &str, sheet: &str, more: &[&str]) -> Value {
    let line = [&["import", file, "scores", sheet, "--today", "2026-03-15", "--json"], more].concat();
    serde_json::from_str(&cli(&line).met()).unwrap()
}

fn people(file: &str) -> Value {
    let round = &call(file, "assessment_rounds", "{}")[0];
    round["roles"].as_array().unwrap().iter().map(|asked| asked["people"].clone()).collect()
}

#[test]
fn an_export_of_a_spanish_web_form_is_looked_at_taken_in_and_taken_back() {
    let desk = Desk::new();
    let file = with_round(&desk);
    let plain = Rubric::own().unwrap().criterion("CV2").unwrap().plain.as_ref().unwrap();
    let answers = plain.levels.es.as_ref().unwrap();
    let sheet = format!(
        "Marca temporal,Yo soy…,{},¿Por qué?\r\n1,Mamá,\"{}\",Fui\r\n2,Estudiante,\"{}\",\r\n3,Docente,No sé,\r\n4,Docente,,\r\n",
        plain.question.es, answers[0], answers[3]
    );
    let sheet = write(&desk, "respuestas.csv", &sheet);
    cli(&["export", &file, "--out", &desk.path("before")]).met();

    let looked = import(&file, &sheet, &["--dry-run"]);
    assert_eq!((&looked["forms"], &looked["skipped"]), (&json!(3), &json!(1)));
    assert_eq!(looked["columns"][2]["holds"], "CV2");
    cli(&["export", &file, "--out", &desk.path("looked")]).met();
    assert_eq!(fs::read(desk.path("before/form.csv")).unwrap(), fs::read(desk.path("looked/form.csv")).unwrap(), "to look changes nothing");

    assert_eq!(import(&file, &sheet, &[])["roles"], json!({ "families": 1, "staff": 1, "students": 1 }));
    assert_eq!(people(&file), json!([1, 1, 1]));
    let again = cli(&["import", &file, "scores", &sheet, "--today", "2026-03-15"]).met();
    assert!(again.starts_with("Forms taken in: 0") && again.contains("from a sheet already: 3"), "{again}");
    assert!(again.contains("Columns not used: Marca temporal"), "{again}");
    let undone = cli(&["undo", &file]).met();
    assert!(undone.contains("answers from a spreadsheet into the round of 2026-03-01"), "{undone}");
    cli(&["export", &file, "--out", &desk.path("undone")]).met();
    for table in ["form", "score"] {
        let read = |folder: &str| fs::read(desk.path(&format!("{folder}/{table}.csv"))).unwrap();
        assert_eq!(read("before"), read("undone"), "one step took the whole sheet back");
    }
}

#[test]
fn a_sheet_that_is_not_understood_leaves_the_school_as_it_was() {
    let desk = Desk::new();
    let file = with_round(&desk);
    let refused = |name: &str, text: &str, code: &str| {
        let told = cli(&["import", &file, "scores", &write(&desk, name, text), "--today", "2026-03-15"]);
        told.refused(code, 1);
        told.err
    };
    let told = refused("often.csv", &format!("role,CV2\n{}staff,often\n", "staff,2\n".repeat(5)), "scores_cell_unknown");
    assert!(told.starts_with("Row 7, “CV2”: “often” is not an answer."), "{told}");
    refused("named.csv", "role,name,CV2\nstudent,Leo,2\n", "scores_student_named");
    refused("mayor.csv", "role,CV2\nmayor,2\n", "scores_role_unknown");
    refused("nobody.csv", "CV2\n2\n", "scores_role_missing");
    refused("partners.csv", "role,CV2\npartners,2\n", "role_not_asked");
    refused("photo.csv", "\u{0}\u{1}", "scores_no_sheet");
    cli(&["import", &file, "scores", &desk.path("none.csv")]).refused("place_missing", 1);
    assert_eq!(people(&file), json!([0, 0, 0]));
    let bare = desk.path("new.school");
    cli(&["new", &bare, "--name", "Birch Hill"]).met();
    cli(&["import", &bare, "scores", &desk.path("often.csv")]).refused("scores_no_round", 1);
}

#[test]
fn a_mapping_a_role_and_a_round_can_be_said() {
    let desk = Desk::new();
    let file = with_round(&desk);
    let round = call(&file, "assessment_rounds", "{}")[0]["id"].as_str().unwrap().to_owned();
    let sheet = write(&desk, "sheet.csv", "Question 4\tQuestion 5\n2\t3\n1\t4\n");
    let mapping = write(&desk, "mapping.json", r#"{ "Question 4": "CV2", "Question 5": "ignore" }"#);
    let taken = import(&file, &sheet, &["--mapping", &mapping, "--role", "staff", "--round", &round]);
    assert_eq!((&taken["forms"], &taken["columns"][1]["holds"]), (&json!(2), &Value::Null));
    assert_eq!(import(&file, &sheet, &["--mapping", &mapping, "--role", "staff", "--again"])["forms"], 2);
    assert_eq!(people(&file), json!([0, 0, 4]));
    let wrong = write(&desk, "wrong.json", r#"{ "Question 9": "CV2" }"#);
    cli(&["import", &file, "scores", &sheet, "--mapping", &wrong]).refused("scores_mapping_wrong", 1);
    cli(&["import", &file, "scores", &sheet, "--round", "fall"]).refused("not_found", 1);
}

#[test]
fn a_wording_goes_out_is_changed_and_comes_back() {
    let desk = Desk::new();
    let file = desk.bare();
    let out = desk.path("wording.yaml");
    cli(&["wording", &file, "--out", &out]).met();
    let text = fs::read_to_string(&out).unwrap();
    assert!(text.contains("not a validated instrument"));
    cli(&["import", &file, "rubric", &out]).met();

    let reworded = text.replacen("Power to decide", "Who decides", 1);
    let same_version = write(&desk, "same.yaml", &reworded);
    cli(&["import", &file, "rubric", &same_version]).refused("rubric_version_taken", 1);
    let reworded = reworded.replacen("version: '1'", "version: '2'", 1).replacen("id: throughline", "id: lakemont", 1);
    let theirs = write(&desk, "theirs.yaml", &reworded);
    cli(&["import", &file, "rubric", &theirs, "--dry-run"]).met();
    assert_eq!(call(&file, "assessment_rubrics", "{}").as_array().unwrap().len(), 1, "to look changes nothing");
    cli(&["import", &file, "rubric", &theirs]).met();
    let lines = call(&file, "assessment_rubrics", "{}");
    let line = lines.as_array().unwrap().iter().find(|line| line["code"] == "lakemont").unwrap();
    let back = desk.path("back.yaml");
    cli(&["wording", &file, "--id", line["id"].as_str().unwrap(), "--out", &back]).met();
    assert_eq!(fs::read_to_string(&back).unwrap(), reworded);
    cli(&["wording", &file, "--out", &back]).refused("place_taken", 1);

    let broken = cli(&["import", &file, "rubric", &write(&desk, "broken.yaml", &text.replacen("criteria:", "criteria: [", 1))]);
    broken.refused("wording_unreadable", 1);
    assert!(broken.err.contains("line ") && broken.err.contains(", column "), "{}", broken.err);
    let undone = cli(&["undo", &file]).met();
    assert!(undone.contains("Took in the wording"), "{undone}");
}
