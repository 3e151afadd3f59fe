//! Naming the model as it stands.

use serde_json::json;

use super::{add, alter, asked, code, model, named, school, since};
use crate::logic::Column::Activity;

#[test]
fn a_version_is_the_next_number_and_the_one_in_force() {
    let (_folder, mut school) = school();
    alter(&mut school, "logic_set_version", json!({ "number": 3, "changed": "2026-02-12", "note": "Callers" })).unwrap();
    let made = alter(&mut school, "logic_name_version", json!({ "name": "  Spring\nmeeting ", "note": "The van came." })).unwrap();
    assert_eq!((&made.answer["number"], made.undo.unwrap().subject.as_str()), (&json!(4), "Spring meeting"));
    let lines = asked(&school, "logic_versions", json!({}));
    let told: Vec<_> = lines.as_array().unwrap().iter().map(|one| (&one["number"], &one["name"], &one["note"], &one["kept"])).collect();
    let (new, old) = ((json!(4), json!("Spring meeting"), json!("The van came.")), (json!(3), json!(""), json!("Callers")));
    assert_eq!(told, [(&new.0, &new.1, &new.2, &json!(true)), (&old.0, &old.1, &old.2, &json!(false))]);
    assert_eq!(lines[0]["changed"], "2026-06-15", "the day on which it was named");
    let version = model(&school).version.unwrap();
    assert_eq!((version.number, version.name.as_str()), (4, "Spring meeting"));
}

#[test]
fn a_version_needs_a_name_of_one_line() {
    let (_folder, mut school) = school();
    for (name, refused) in [(" \n".to_owned(), "text_empty"), ("x".repeat(10_000), "text_too_long")] {
        assert_eq!(code(alter(&mut school, "logic_name_version", json!({ "name": name }))), refused);
    }
    let version = named(&mut school, "Spring");
    assert_eq!(code(alter(&mut school, "logic_edit_version", json!({ "id": version, "name": "" }))), "text_empty");
    assert_eq!(code(alter(&mut school, "logic_edit_version", json!({ "id": version, "note": "x".repeat(30_000) }))), "text_too_long");
    assert_eq!(asked(&school, "logic_versions", json!({}))[0]["name"], "Spring");
}

#[test]
fn another_name_leaves_what_is_kept_and_removing_leaves_the_model() {
    let (_folder, mut school) = school();
    add(&mut school, Activity, "Rides home");
    let version = named(&mut school, "Spring");
    add(&mut school, Activity, "Counseling");
    let edited = alter(&mut school, "logic_edit_version", json!({ "id": version, "name": "May", "note": "Agreed." })).unwrap();
    assert_eq!(edited.undo.unwrap().subject, "May");
    let line = asked(&school, "logic_versions", json!({}))[0].clone();
    assert_eq!((&line["name"], &line["note"], since(&school, &version).len()), (&json!("May"), &json!("Agreed."), 1));
    alter(&mut school, "logic_remove_version", json!({ "id": version })).unwrap();
    assert_eq!((asked(&school, "logic_versions", json!({})), model(&school).nodes.len()), (json!([]), 2));
    school.undo().unwrap();
    assert_eq!(since(&school, &version).len(), 1);
}

#[test]
fn a_version_that_was_only_counted_has_nothing_to_compare() {
    let (_folder, mut school) = school();
    alter(&mut school, "logic_set_version", json!({ "number": 3, "changed": "2026-02-12" })).unwrap();
    let id = asked(&school, "logic_versions", json!({}))[0]["id"].clone();
    for (name, ask) in [("logic_compare", json!({ "from": id })), ("logic_compare", json!({ "to": id }))] {
        let refused = school.read(|view| crate::api::call(name).unwrap().ask(view, ask)).unwrap_err();
        assert_eq!((refused.code(), refused.data()["version"].as_str()), ("version_not_kept", "3"));
    }
    assert_eq!(code(alter(&mut school, "logic_go_back", json!({ "id": id }))), "version_not_kept");
    let gone = json!("01890000-0000-7000-8000-000000000001");
    for name in ["logic_edit_version", "logic_remove_version", "logic_go_back"] {
        assert_eq!(code(alter(&mut school, name, json!({ "id": gone }))), "not_found", "{name}");
    }
}
