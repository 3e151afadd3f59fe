//! The model goes back to a version.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::super::body::Body;
use super::{add, alter, asked, code, harbor, link, model, named, school, since, tag};
use crate::logic::Column::{Activity, Output, Resource, Short};
use crate::logic::Model;
use crate::store::{Cell, School};
use crate::value::Id;

fn back(school: &mut School, version: &Value) -> Value {
    alter(school, "logic_go_back", json!({ "id": version })).unwrap().answer
}

/// All that the rooms hold.
fn all(school: &School) -> Vec<(String, Vec<Vec<Cell>>)> {
    let tables = |view: &crate::View| view.tables()?.into_iter().map(|table| Ok((table.clone(), view.records(&table)?.1))).collect();
    school.read(tables).unwrap()
}

/// Everything but the version's own name.
fn without_version(model: Model) -> Model {
    Model { version: None, ..model }
}

#[test]
fn what_stayed_is_altered_in_place_and_keeps_what_hangs_from_it() {
    let (_folder, mut school) = school();
    let (organization, person) = harbor(&mut school);
    let (ride, rides) = (add(&mut school, Activity, "Rides home"), add(&mut school, Output, "40 rides"));
    link(&mut school, ride, rides).unwrap();
    alter(&mut school, "logic_edit", json!({ "id": rides, "owner": person, "quantity": "40", "to": "80", "by": "2027-06-30" })).unwrap();
    alter(&mut school, "logic_add_partner", json!({ "node": ride, "organization": organization })).unwrap();
    tag(&mut school, ride, "fscs_pipeline", "G");
    let indicator = json!({ "name": "Rides", "quadrant": "how_much", "direction": "up", "node": rides });
    let indicator = alter(&mut school, "indicator_add", indicator).unwrap().answer["id"].clone();
    let then = without_version(model(&school));
    let version = named(&mut school, "Spring");

    alter(&mut school, "logic_edit", json!({ "id": rides, "text": "60 rides", "owner": null, "to": "85" })).unwrap();
    alter(&mut school, "logic_move", json!({ "id": rides, "column": "short" })).unwrap();
    let added = add(&mut school, Short, "Children stay");
    link(&mut school, rides, added).unwrap();
    alter(&mut school, "logic_unlink", json!({ "id": then.links[0].id })).unwrap();
    link(&mut school, ride, rides).unwrap();

    let answer = back(&mut school, &version);
    assert_eq!(without_version(model(&school)), then, "the very same boxes and arrows");
    assert_eq!((&answer["removed"][0]["id"], &answer["restored"], &answer["left_out"]), (&json!(added), &json!([]), &json!([])));
    assert_eq!(asked(&school, "indicator_get", json!({ "id": indicator }))["indicator"]["node"]["id"], json!(rides));
}

#[test]
fn what_was_removed_comes_back_as_itself() {
    let (_folder, mut school) = school();
    let (ride, rides) = (add(&mut school, Activity, "Rides home"), add(&mut school, Output, "40 rides"));
    link(&mut school, ride, rides).unwrap();
    let arrow = model(&school).links[0].id;
    alter(&mut school, "logic_edit_link", json!({ "id": arrow, "reason": "It is dark", "strength": "own_data", "evidence": "Tally" }))
        .unwrap();
    let about = json!({ "text": "The van runs", "link": arrow, "review_on": "2026-09-01" });
    let assumed = alter(&mut school, "logic_add_assumption", about).unwrap().answer["id"].clone();
    let goal = alter(&mut school, "logic_add_goal", json!({ "text": "Attendance" })).unwrap().answer["id"].clone();
    tag(&mut school, ride, "school_plan", goal.as_str().unwrap());
    let then = without_version(model(&school));
    let version = named(&mut school, "Spring");

    alter(&mut school, "logic_remove", json!({ "id": ride })).unwrap();
    alter(&mut school, "logic_remove_goal", json!({ "id": goal })).unwrap();
    alter(&mut school, "logic_add_goal", json!({ "text": "Belonging" })).unwrap();
    assert_eq!(model(&school).assumptions[0].link, None, "it outlived its arrow");
    let answer = back(&mut school, &version);
    assert_eq!(without_version(model(&school)), then);
    assert_eq!((&answer["restored"][0]["text"], &answer["removed"]), (&json!("Rides home"), &json!([])));
    let goals = asked(&school, "logic_frameworks", json!({}));
    let plan = goals.as_array().unwrap().iter().find(|one| one["id"] == "school_plan").unwrap();
    let names: Vec<_> = plan["items"].as_array().unwrap().iter().map(|item| item["name"]["en"].as_str().unwrap()).collect();
    assert_eq!(names, ["Belonging", "Attendance"], "a goal of the plan that came since stays");
    alter(&mut school, "logic_remove_assumption", json!({ "id": assumed })).unwrap();
    back(&mut school, &version);
    assert_eq!(without_version(model(&school)), then);
}

#[test]
fn who_is_no_longer_in_the_file_is_left_out_and_told() {
    let (_folder, mut school) = school();
    let (organization, person) = harbor(&mut school);
    let ride = add(&mut school, Activity, "Rides home");
    alter(&mut school, "logic_edit", json!({ "id": ride, "owner": person })).unwrap();
    alter(&mut school, "logic_add_partner", json!({ "node": ride, "organization": organization })).unwrap();
    let version = named(&mut school, "Spring");
    alter(&mut school, "partner_remove_person", json!({ "id": person })).unwrap();
    alter(&mut school, "partner_remove_organization", json!({ "id": organization })).unwrap();
    alter(&mut school, "logic_edit", json!({ "id": ride, "text": "Rides" })).unwrap();

    let node = json!({ "id": ride, "column": "activity", "text": "Rides home" });
    let left_out = json!([
        { "node": node, "what": "owner", "name": "Ruth Adeyemi" },
        { "node": node, "what": "partner", "name": "Harbor Youth Counseling" },
    ]);
    let ahead = asked(&school, "overview_go_back_costs", json!({ "id": version }));
    assert_eq!(ahead["model"]["left_out"], left_out, "told before");
    assert_eq!(back(&mut school, &version)["left_out"], left_out);
    let now = model(&school);
    assert_eq!((now.nodes[0].text.as_str(), &now.nodes[0].owner, now.nodes[0].partners.len()), ("Rides home", &None, 0));
}

#[test]
fn a_code_that_no_framework_has_any_more_is_kept() {
    let (_folder, mut school) = school();
    let ride = add(&mut school, Activity, "Rides home");
    let tagged = school.change(crate::Action::named("logic_tag"), |edit| {
        let sql = "INSERT INTO node_tag (id, node, framework, code, version) VALUES (?1, ?2, 'retired', 'Q', '2019')";
        edit.run(sql, (edit.new_id()?, ride))
    });
    tagged.unwrap();
    let then = without_version(model(&school));
    let version = named(&mut school, "Spring");
    let tag = then.nodes[0].tags[0].id;
    alter(&mut school, "logic_untag", json!({ "id": tag })).unwrap();
    back(&mut school, &version);
    assert_eq!(without_version(model(&school)), then);
}

#[test]
fn a_model_that_is_as_it_was_makes_no_step_and_a_body_of_another_form_changes_nothing() {
    let (_folder, mut school) = school();
    let ride = add(&mut school, Activity, "Rides home");
    let version = named(&mut school, "Spring");
    assert!(alter(&mut school, "logic_go_back", json!({ "id": version })).unwrap().tables.is_empty());
    alter(&mut school, "logic_remove", json!({ "id": ride })).unwrap();
    let newer = r#"{"form":2,"boxes":[]}"#;
    let written = school.change(crate::Action::named("logic_name_version"), |edit| edit.run("UPDATE model_version SET body = ?1", [newer]));
    written.unwrap();
    let before = all(&school);
    assert_eq!(code(alter(&mut school, "logic_go_back", json!({ "id": version }))), "version_form_unknown");
    assert_eq!(all(&school), before);
}

#[derive(Debug, Clone)]
enum Move {
    Add(usize, String),
    Edit(usize, String),
    Shift(usize, usize),
    Remove(usize),
    Link(usize, usize),
    Unlink(usize),
    Explain(usize, String),
    Assume(String, usize),
    Reword(usize, String),
    Drop(usize),
    Tag(usize, usize),
    Untag(usize),
    Partner(usize),
    Forget(usize),
    Arrange,
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let (at, text) = (|| 0_usize..12, || "[a-z]{1,6}");
    let one = prop_oneof![
        3 => (0_usize..6, text()).prop_map(|(column, text)| Move::Add(column, text)),
        3 => (at(), text()).prop_map(|(at, text)| Move::Edit(at, text)),
        3 => (at(), 0_usize..6).prop_map(|(at, column)| Move::Shift(at, column)),
        2 => at().prop_map(Move::Remove),
        4 => (at(), at()).prop_map(|(from, to)| Move::Link(from, to)),
        2 => at().prop_map(Move::Unlink),
        2 => (at(), text()).prop_map(|(at, text)| Move::Explain(at, text)),
        2 => (text(), at()).prop_map(|(text, at)| Move::Assume(text, at)),
        1 => (at(), text()).prop_map(|(at, text)| Move::Reword(at, text)),
        1 => at().prop_map(Move::Drop),
        2 => (at(), 0_usize..4).prop_map(|(at, code)| Move::Tag(at, code)),
        1 => at().prop_map(Move::Untag),
        2 => at().prop_map(Move::Partner),
        1 => at().prop_map(Move::Forget),
        1 => Just(Move::Arrange),
    ];
    proptest::collection::vec(one, 1..40)
}

const COLUMNS: [&str; 6] = ["resource", "activity", "output", "short", "medium", "long"];

/// Does it if it may be done.
fn does(school: &mut School, organization: Id, step: Move) {
    let now = model(school);
    let node = |at: usize| now.nodes.get(at % now.nodes.len().max(1)).map(|node| node.id);
    let arrow = |at: usize| now.links.get(at % now.links.len().max(1)).map(|link| link.id);
    let assumed = |at: usize| now.assumptions.get(at % now.assumptions.len().max(1)).map(|one| one.id);
    let tags: Vec<Id> = now.nodes.iter().flat_map(|node| node.tags.iter().map(|tag| tag.id)).collect();
    let bonds: Vec<Id> = now.nodes.iter().flat_map(|node| node.partners.iter().map(|partner| partner.bond)).collect();
    let any = |ids: &[Id], at: usize| ids.get(at % ids.len().max(1)).copied();
    let (name, ask) = match step {
        Move::Add(column, text) => ("logic_add", json!({ "column": COLUMNS[column], "text": text })),
        Move::Edit(at, text) => ("logic_edit", json!({ "id": node(at), "text": text, "to": at.to_string(), "unit": text })),
        Move::Shift(at, column) => ("logic_move", json!({ "id": node(at), "column": COLUMNS[column] })),
        Move::Remove(at) => ("logic_remove", json!({ "id": node(at) })),
        Move::Link(from, to) => ("logic_link", json!({ "from": node(from), "to": node(to) })),
        Move::Unlink(at) => ("logic_unlink", json!({ "id": arrow(at) })),
        Move::Explain(at, text) => ("logic_edit_link", json!({ "id": arrow(at), "reason": text, "strength": "guess" })),
        Move::Assume(text, at) => ("logic_add_assumption", json!({ "text": text, "link": arrow(at) })),
        Move::Reword(at, text) => ("logic_edit_assumption", json!({ "id": assumed(at), "text": text, "reviewed": "2026-06-01" })),
        Move::Drop(at) => ("logic_remove_assumption", json!({ "id": assumed(at) })),
        Move::Tag(at, code) => ("logic_tag", json!({ "node": node(at), "framework": "fscs_pipeline", "code": &"ABCG"[code..=code] })),
        Move::Untag(at) => ("logic_untag", json!({ "id": any(&tags, at) })),
        Move::Partner(at) => ("logic_add_partner", json!({ "node": node(at), "organization": organization })),
        Move::Forget(at) => ("logic_remove_partner", json!({ "id": any(&bonds, at) })),
        Move::Arrange => ("logic_arrange", json!({})),
    };
    // What may not be done, or has nothing to be done to, is refused and leaves nothing behind.
    drop(alter(school, name, ask));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]
    #[test]
    fn after_anything_the_model_goes_back_to_just_what_it_was(before in moves(), after in moves()) {
        let (_folder, mut school) = school();
        let (organization, _) = harbor(&mut school);
        add(&mut school, Resource, "Staff");
        before.into_iter().for_each(|step| does(&mut school, organization, step));
        let version = named(&mut school, "Spring");
        let then = (without_version(model(&school)), school.read(Body::standing).unwrap());
        after.into_iter().for_each(|step| does(&mut school, organization, step));
        let (changed, told) = (all(&school), since(&school, &version));
        let went = alter(&mut school, "logic_go_back", json!({ "id": version })).unwrap();
        prop_assert!(told.is_empty() || !went.tables.is_empty(), "what differs is altered");
        prop_assert!(since(&school, &version).is_empty());
        prop_assert_eq!((without_version(model(&school)), school.read(Body::standing).unwrap()), then);
        prop_assert!(school.read(|view| view.check()).unwrap().findings.is_empty());
        if !went.tables.is_empty() {
            school.undo().unwrap();
            prop_assert_eq!(all(&school), changed);
        }
    }
}
