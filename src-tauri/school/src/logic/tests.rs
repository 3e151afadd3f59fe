//! The model in a file: what is told is read again, and what may not be leaves nothing behind.

mod frameworks;
mod outline;

use serde_json::{Value, json};
use tempfile::TempDir;

use super::Column::{Activity, Medium, Output, Short};
use super::{Column, Model, NodeAdd, change, read};
use crate::api::call;
use crate::error::{Error, Result};
use crate::store::{Action, Changed, School, testing};
use crate::value::Id;

pub(super) fn school() -> (TempDir, School) {
    testing::school()
}

pub(super) fn model(school: &School) -> Model {
    school.read(read::model).unwrap()
}

pub(super) fn alter(school: &mut School, name: &str, ask: Value) -> Result<Changed<Value>> {
    call(name).unwrap().alter(school, Action::named(name), ask)
}

pub(super) fn code(result: Result<Changed<Value>>) -> &'static str {
    result.unwrap_err().code()
}

pub(super) fn add(school: &mut School, column: Column, text: &str) -> Id {
    let ask = NodeAdd { column, text: text.to_owned(), after: None, under: None };
    school.change(Action::named("logic_add"), |edit| change::add(edit, ask)).unwrap().answer.id
}

pub(super) fn link(school: &mut School, from: Id, to: Id) -> Result<Changed<Value>> {
    alter(school, "logic_link", json!({ "from": from, "to": to }))
}

fn texts(school: &School) -> Vec<String> {
    model(school).nodes.into_iter().map(|node| node.text).collect()
}

/// Rows of the partner room, written as it would write them.
pub(super) fn harbor(school: &mut School) -> (Id, Id) {
    let made = school.change(Action::named("partner_add"), |edit| {
        let (organization, person) = (edit.new_id()?, edit.new_id()?);
        edit.run("INSERT INTO organization (id, name) VALUES (?1, 'Harbor Youth Counseling')", [organization])?;
        edit.run("INSERT INTO person (id, name) VALUES (?1, 'Ruth Adeyemi')", [person])?;
        Ok((organization, person))
    });
    made.unwrap().answer
}

#[test]
fn the_model_is_read_column_by_column() {
    let (_folder, mut school) = school();
    for (column, text) in [(Column::Long, "L"), (Short, "S"), (Activity, "A1"), (Column::Resource, "R"), (Activity, "A2"), (Output, "O")] {
        add(&mut school, column, text);
    }
    assert_eq!(texts(&school), ["R", "A1", "A2", "O", "S", "L"]);
}

#[test]
fn a_node_is_added_after_another_and_moved_before_one() {
    let (_folder, mut school) = school();
    let (first, last) = (add(&mut school, Activity, "first"), add(&mut school, Activity, "last"));
    alter(&mut school, "logic_add", json!({ "column": "activity", "text": "between", "after": first })).unwrap();
    assert_eq!(texts(&school), ["first", "between", "last"]);
    alter(&mut school, "logic_move", json!({ "id": last, "before": first })).unwrap();
    assert_eq!(texts(&school), ["last", "first", "between"]);
    alter(&mut school, "logic_move", json!({ "id": last, "before": null })).unwrap();
    assert_eq!(texts(&school), ["first", "between", "last"]);
    let elsewhere = add(&mut school, Output, "elsewhere");
    assert_eq!(code(alter(&mut school, "logic_move", json!({ "id": last, "before": elsewhere }))), "not_found");
}

#[test]
fn a_node_that_is_moved_to_where_it_stands_is_no_step() {
    let (_folder, mut school) = school();
    let (first, last) = (add(&mut school, Activity, "first"), add(&mut school, Activity, "last"));
    for ask in [json!({ "id": first, "before": last }), json!({ "id": first, "before": first }), json!({ "id": last })] {
        assert!(alter(&mut school, "logic_move", ask).unwrap().tables.is_empty());
    }
}

#[test]
fn everything_that_is_said_of_a_node_is_read_again() {
    let (_folder, mut school) = school();
    let (organization, person) = harbor(&mut school);
    let id = add(&mut school, Medium, "Chronic absence falls");
    let said = json!({
        "id": id, "text": "Chronic absence falls from 31.4% to 22.0%", "owner": person, "quantity": "150", "unit": "students", "per": "year",
        "population": "enrolled students", "direction": "down", "from": "31.4", "to": "22", "by": "2027-06-30"
    });
    alter(&mut school, "logic_edit", said.clone()).unwrap();
    let bond = alter(&mut school, "logic_add_partner", json!({ "node": id, "organization": organization })).unwrap().answer;
    let tag = alter(&mut school, "logic_tag", json!({ "node": id, "framework": "fscs_pipeline", "code": "G" })).unwrap().answer;

    let mut expected = said;
    expected["column"] = json!("medium");
    expected["owner"] = json!({ "id": person, "name": "Ruth Adeyemi" });
    expected["partners"] = json!([{ "id": organization, "name": "Harbor Youth Counseling", "bond": bond["id"] }]);
    expected["tags"] = json!([{ "id": tag["id"], "framework": "fscs_pipeline", "code": "G", "version": "2023" }]);
    assert_eq!(serde_json::to_value(&model(&school).nodes[0]).unwrap(), expected);

    alter(&mut school, "logic_edit", json!({ "id": id, "owner": null, "by": null, "direction": null })).unwrap();
    alter(&mut school, "logic_untag", tag).unwrap();
    alter(&mut school, "logic_remove_partner", bond).unwrap();
    let node = model(&school).nodes.remove(0);
    assert_eq!((node.owner, node.by, node.direction), (None, None, None));
    assert_eq!((node.unit.as_str(), node.partners.len(), node.tags.len()), ("students", 0, 0));
}

#[test]
fn what_is_said_twice_is_kept_once() {
    let (_folder, mut school) = school();
    let (organization, _) = harbor(&mut school);
    let id = add(&mut school, Activity, "Counseling");
    for (name, ask) in [
        ("logic_add_partner", json!({ "node": id, "organization": organization })),
        ("logic_tag", json!({ "node": id, "framework": "fscs_pipeline", "code": "G" })),
    ] {
        let first = alter(&mut school, name, ask.clone()).unwrap();
        let again = alter(&mut school, name, ask).unwrap();
        assert_eq!((again.answer, again.tables.len()), (first.answer, 0));
    }
}

#[test]
fn arrows_lead_onward_and_close_no_circle() {
    let (_folder, mut school) = school();
    let (output, wait, absence) = (add(&mut school, Output, "O1"), add(&mut school, Short, "S2"), add(&mut school, Medium, "M1"));
    let belong = add(&mut school, Short, "S1");
    for (from, to) in [(wait, absence), (belong, absence), (output, absence), (wait, belong)] {
        link(&mut school, from, to).unwrap();
    }
    assert_eq!(code(link(&mut school, absence, wait)), "link_backward");
    assert_eq!(code(link(&mut school, belong, wait)), "link_loop");
    assert_eq!(code(link(&mut school, wait, wait)), "link_self");
    assert_eq!(code(link(&mut school, wait, absence)), "link_exists");
    assert_eq!(model(&school).links.len(), 4);
}

#[test]
fn a_node_takes_its_arrows_only_where_they_lead_onward() {
    let (_folder, mut school) = school();
    let (output, short, medium) = (add(&mut school, Output, "O"), add(&mut school, Short, "S"), add(&mut school, Medium, "M"));
    link(&mut school, output, short).unwrap();
    link(&mut school, short, medium).unwrap();
    assert_eq!(code(alter(&mut school, "logic_move", json!({ "id": short, "column": "activity" }))), "link_backward");
    assert_eq!(code(alter(&mut school, "logic_move", json!({ "id": short, "column": "long" }))), "link_backward");
    alter(&mut school, "logic_move", json!({ "id": short, "column": "medium", "before": medium })).unwrap();
    assert_eq!(texts(&school), ["O", "S", "M"]);
}

#[test]
fn a_node_goes_with_its_arrows_and_comes_back_with_them() {
    let (_folder, mut school) = school();
    let (from, to) = (add(&mut school, Activity, "Counseling"), add(&mut school, Output, "150 students"));
    let made = alter(&mut school, "logic_link", json!({ "from": from, "to": to, "reason": "They are seen there" })).unwrap();
    assert_eq!(made.undo.unwrap().subject, "Counseling → 150 students");
    let before = model(&school);
    alter(&mut school, "logic_remove", json!({ "id": from })).unwrap();
    assert_eq!((model(&school).nodes.len(), model(&school).links.len()), (1, 0));
    school.undo().unwrap();
    assert_eq!(model(&school), before);
    alter(&mut school, "logic_edit_link", json!({ "id": before.links[0].id, "reason": "" })).unwrap();
    assert_eq!(model(&school).links[0].reason, "");
    alter(&mut school, "logic_unlink", json!({ "id": before.links[0].id })).unwrap();
    assert!(model(&school).links.is_empty());
}

#[test]
fn assumptions_and_the_version_are_kept() {
    let (_folder, mut school) = school();
    let told = json!({ "text": "Families answer a known voice", "reviewed": "2026-02-12" });
    let id = alter(&mut school, "logic_add_assumption", told).unwrap().answer["id"].clone();
    alter(&mut school, "logic_edit_assumption", json!({ "id": id, "text": "Families answer a voice they know" })).unwrap();
    for number in [3, 2] {
        alter(&mut school, "logic_set_version", json!({ "number": number, "changed": "2026-02-12", "note": "Callers" })).unwrap();
    }
    alter(&mut school, "logic_set_version", json!({ "number": 3, "changed": "2026-03-01" })).unwrap();
    let told = model(&school);
    let version = told.version.unwrap();
    assert_eq!((version.number, version.changed.to_string().as_str(), version.note.as_str()), (3, "2026-03-01", "Callers"));
    assert_eq!(told.assumptions[0].text, "Families answer a voice they know");
    assert_eq!(told.assumptions[0].reviewed.unwrap().to_string(), "2026-02-12");
    alter(&mut school, "logic_remove_assumption", json!({ "id": id })).unwrap();
    assert!(model(&school).assumptions.is_empty());
    assert_eq!(code(alter(&mut school, "logic_set_version", json!({ "number": 0, "changed": "2026-03-01" }))), "number_unknown");
}

#[test]
fn what_is_not_there_is_not_found_and_leaves_no_trace() {
    let (_folder, mut school) = school();
    let id = add(&mut school, Activity, "Counseling");
    let gone = Id::made_at(1, &[7; 10]);
    for (name, ask, room) in [
        ("logic_edit", json!({ "id": gone, "text": "x" }), "logic"),
        ("logic_edit", json!({ "id": id, "owner": gone }), "partner"),
        ("logic_add", json!({ "column": "activity", "text": "x", "after": gone }), "logic"),
        ("logic_move", json!({ "id": gone }), "logic"),
        ("logic_remove", json!({ "id": gone }), "logic"),
        ("logic_link", json!({ "from": id, "to": gone }), "logic"),
        ("logic_unlink", json!({ "id": gone }), "logic"),
        ("logic_edit_link", json!({ "id": gone, "reason": "x" }), "logic"),
        ("logic_edit_assumption", json!({ "id": gone }), "logic"),
        ("logic_remove_assumption", json!({ "id": gone }), "logic"),
        ("logic_tag", json!({ "node": gone, "framework": "x", "code": "x" }), "logic"),
        ("logic_untag", json!({ "id": gone }), "logic"),
        ("logic_add_partner", json!({ "node": id, "organization": gone }), "partner"),
        ("logic_remove_partner", json!({ "id": gone }), "logic"),
    ] {
        assert_eq!(alter(&mut school, name, ask).unwrap_err(), Error::NotFound { room }, "{name}");
    }
    assert_eq!(model(&school).nodes.len(), 1);
}
