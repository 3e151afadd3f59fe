//! The model told and changed as an outline.

use serde_json::{Value, json};

use super::Column::{Activity, Long, Medium, Output, Resource, Short};
use super::{School, add, alter, code, link, model, school};
use crate::store::Action;
use crate::value::Id;

/// The rows as they are read: two spaces for each step in, a star where a node stood before.
fn told(school: &School) -> Vec<String> {
    let model = model(school);
    let text = |id: Id| model.nodes.iter().find(|node| node.id == id).unwrap().text.clone();
    let row = |row: &crate::logic::OutlineRow| {
        format!("{}{}{}", "  ".repeat(row.depth as usize), text(row.node), if row.again { " *" } else { "" })
    };
    model.outline.iter().map(row).collect()
}

fn nest(school: &mut School, ask: Value) -> crate::error::Result<crate::store::Changed<Value>> {
    alter(school, "logic_nest", ask)
}

/// The arrow between two, as the outline names it.
fn arrow(school: &School, from: Id, to: Id) -> Id {
    model(school).links.iter().find(|link| (link.from, link.to) == (from, to)).unwrap().id
}

/// Rows that two laptops may have brought together, which the rules would have refused.
fn merged(school: &mut School, from: Id, to: Id) {
    let made = school.change(Action::named("sample"), |edit| {
        let sql = "INSERT INTO link (id, from_node, to_node, reason) VALUES (?1, ?2, ?3, '')";
        edit.run(sql, (edit.new_id()?, from, to))
    });
    made.unwrap();
}

#[test]
fn an_outline_is_typed_without_naming_columns() {
    let (_folder, mut school) = school();
    let first = add(&mut school, Resource, "Van");
    let second = add(&mut school, Resource, "Rides");
    nest(&mut school, json!({ "id": second, "under": first })).unwrap();
    let third = alter(&mut school, "logic_add", json!({ "column": "activity", "text": "Calls", "after": second, "under": first })).unwrap();
    let third: Id = serde_json::from_value(third.answer["id"].clone()).unwrap();
    assert_eq!(told(&school), ["Van", "  Rides", "  Calls"]);
    let leaves = arrow(&school, first, third);
    nest(&mut school, json!({ "id": third, "under": second, "instead_of": leaves })).unwrap();
    assert_eq!(told(&school), ["Van", "  Rides", "    Calls"]);
    let columns: Vec<_> = model(&school).nodes.iter().map(|node| node.column).collect();
    assert_eq!(columns, [Resource, Activity, Output]);
}

#[test]
fn a_node_that_is_nested_keeps_its_id_and_what_its_other_arrows_say() {
    let (_folder, mut school) = school();
    let (a, b, c) = (add(&mut school, Activity, "A"), add(&mut school, Output, "B"), add(&mut school, Medium, "C"));
    link(&mut school, b, c).unwrap();
    let onward = arrow(&school, b, c);
    alter(&mut school, "logic_edit_link", json!({ "id": onward, "reason": "They sleep.", "strength": "research", "evidence": "A study." }))
        .unwrap();
    let said = model(&school).links[0].clone();
    let before = model(&school);
    nest(&mut school, json!({ "id": b, "under": a })).unwrap();
    assert_eq!(told(&school), ["A", "  B", "    C"]);
    let kept = model(&school).links.into_iter().find(|link| link.id == onward);
    assert_eq!(kept, Some(said));
    let after = model(&school);
    school.undo().unwrap();
    assert_eq!(model(&school), before, "one step");
    school.redo().unwrap();
    assert_eq!(model(&school), after);
}

#[test]
fn a_node_that_goes_out_follows_the_one_that_it_stood_under() {
    let (_folder, mut school) = school();
    let (a, b) = (add(&mut school, Activity, "A"), add(&mut school, Activity, "B"));
    let c = add(&mut school, Output, "C");
    link(&mut school, a, c).unwrap();
    let out = json!({ "id": c, "under": null, "instead_of": arrow(&school, a, c), "column": "activity", "after": a });
    nest(&mut school, out).unwrap();
    assert_eq!(told(&school), ["A", "C", "B"]);
    assert_eq!(model(&school).nodes[1].id, c);
    assert_eq!(model(&school).nodes[2].id, b);
}

#[test]
fn a_nest_that_is_refused_leaves_nothing_behind() {
    let (_folder, mut school) = school();
    let (a, b, c) = (add(&mut school, Activity, "A"), add(&mut school, Output, "B"), add(&mut school, Short, "C"));
    let d = add(&mut school, Short, "D");
    for (from, to) in [(a, b), (b, c), (c, d)] {
        link(&mut school, from, to).unwrap();
    }
    let (stood, from_a, from_b) = (model(&school), arrow(&school, a, b), arrow(&school, b, c));
    for (why, ask, expected) in [
        ("a circle", json!({ "id": c, "under": d, "instead_of": from_b }), "link_loop"),
        ("itself", json!({ "id": c, "under": c, "instead_of": from_b }), "link_self"),
        ("there already", json!({ "id": b, "under": a }), "link_exists"),
        ("what it leads to would lie behind it", json!({ "id": b, "under": d, "instead_of": from_a }), "link_backward"),
        ("a column before the one that leads to it", json!({ "id": c, "column": "activity" }), "link_backward"),
        ("the arrow of another row", json!({ "id": d, "under": b, "instead_of": from_a }), "not_found"),
        ("a neighbour of another column", json!({ "id": d, "after": a }), "not_found"),
    ] {
        assert_eq!(code(nest(&mut school, ask)), expected, "{why}");
        assert_eq!(model(&school), stood, "{why}");
    }
}

#[test]
fn a_node_goes_as_far_as_the_one_that_it_is_put_under() {
    let (_folder, mut school) = school();
    let (early, late) = (add(&mut school, Resource, "early"), add(&mut school, Medium, "late"));
    nest(&mut school, json!({ "id": early, "under": late })).unwrap();
    assert_eq!(told(&school), ["late", "  early"]);
    assert_eq!(model(&school).nodes[1].column, Long);
}

#[test]
fn what_two_lead_to_is_told_in_full_once_and_named_again() {
    let (_folder, mut school) = school();
    let (a, b) = (add(&mut school, Activity, "A"), add(&mut school, Activity, "B"));
    let (c, d) = (add(&mut school, Output, "C"), add(&mut school, Short, "D"));
    for (from, to) in [(a, c), (b, c), (c, d)] {
        link(&mut school, from, to).unwrap();
    }
    assert_eq!(told(&school), ["A", "  C", "    D", "B", "  C *"]);
    let links: Vec<_> = model(&school).outline.iter().filter_map(|row| row.link).collect();
    assert_eq!(links.len(), 3, "each arrow is one row");
    let leaves = arrow(&school, a, c);
    nest(&mut school, json!({ "id": c, "under": null, "instead_of": leaves })).unwrap();
    assert_eq!(told(&school), ["A", "B", "  C", "    D"], "the other way to it stays");
}

#[test]
fn a_circle_that_was_merged_into_the_file_still_tells_every_node_once() {
    let (_folder, mut school) = school();
    let (a, b, c) = (add(&mut school, Short, "A"), add(&mut school, Short, "B"), add(&mut school, Medium, "C"));
    let alone = add(&mut school, Long, "alone");
    for (from, to) in [(a, b), (b, a), (b, c)] {
        merged(&mut school, from, to);
    }
    assert_eq!(told(&school), ["alone", "A", "  B", "    A *", "    C"]);
    let full: Vec<_> = model(&school).outline.iter().filter(|row| !row.again).map(|row| row.node).collect();
    assert_eq!(full, [alone, a, b, c]);
}
