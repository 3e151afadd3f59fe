//! Each kind of difference, both ways round.

use serde_json::{Value, json};

use super::super::super::Column;
use super::super::body::Body;
use super::super::compare::differences;
use super::super::difference::ModelDifference;

const HERE: &str = "01890000-0000-7000-8000-000000000001";
const THERE: &str = "01890000-0000-7000-8000-000000000002";
const THIRD: &str = "01890000-0000-7000-8000-000000000003";
const RUTH: &str = "01890000-0000-7000-8000-000000000011";
const JOY: &str = "01890000-0000-7000-8000-000000000012";
const ARROW: &str = "01890000-0000-7000-8000-000000000021";
const OTHER_ARROW: &str = "01890000-0000-7000-8000-000000000022";
const ASSUMED: &str = "01890000-0000-7000-8000-000000000031";
const GOAL: &str = "01890000-0000-7000-8000-000000000041";

fn node(id: &str, column: &str, text: &str) -> Value {
    json!({
        "id": id, "column": column, "position": 0, "by_hand": false, "text": text, "owner": null, "quantity": null, "unit": "",
        "per": "", "population": "", "direction": null, "from": null, "to": null, "by": null, "partners": [], "tags": [],
    })
}

fn arrow(id: &str) -> Value {
    json!({ "id": id, "from": HERE, "to": THERE, "reason": "", "strength": null, "evidence": "" })
}

fn assumption() -> Value {
    json!({ "id": ASSUMED, "text": "The van runs", "reviewed": null, "review_on": null, "link": null })
}

/// A body with these nodes and links; more by `also`.
fn body(nodes: &[Value], links: &[Value], also: impl FnOnce(&mut Value)) -> Value {
    let mut body = json!({ "form": 1, "nodes": nodes, "links": links, "assumptions": [], "goals": [] });
    also(&mut body);
    body
}

fn two() -> [Value; 2] {
    [node(HERE, "activity", "Rides home"), node(THERE, "output", "40 rides")]
}

fn told(from: &Value, to: &Value) -> Vec<Value> {
    let [from, to] = [from, to].map(|body| Body::read(&body.to_string()).unwrap());
    differences(&from, &to).into_iter().map(|one: ModelDifference| serde_json::to_value(one).unwrap()).collect()
}

/// What differs is `one` there and `other` on the way back, and nothing else.
fn differ(from: &Value, to: &Value, one: Value, other: Value) {
    assert_eq!(told(from, to), [one]);
    assert_eq!(told(to, from), [other], "the other way round");
    assert!(told(from, from).is_empty() && told(to, to).is_empty(), "nothing differs from itself");
}

fn rides() -> Value {
    json!({ "id": HERE, "column": "activity", "text": "Rides home" })
}

fn ends() -> Value {
    json!({ "from": "Rides home", "to": "40 rides" })
}

#[test]
fn a_box_is_added_and_removed() {
    let one = node(HERE, "activity", "Rides home");
    let (empty, full) = (body(&[], &[], |_| {}), body(&[one], &[], |_| {}));
    differ(&empty, &full, json!({ "kind": "box_added", "node": rides() }), json!({ "kind": "box_removed", "node": rides() }));
}

#[test]
fn a_box_moves_to_another_column() {
    let of = |column| body(&[node(HERE, column, "Rides home")], &[], |_| {});
    let moved =
        |from, to| json!({ "kind": "box_moved", "node": { "id": HERE, "column": to, "text": "Rides home" }, "from": from, "to": to });
    differ(&of("activity"), &of("output"), moved("activity", "output"), moved("output", "activity"));
}

#[test]
fn each_field_of_a_box_is_told_with_what_it_said_before() {
    let plain = || node(HERE, "activity", "Rides home");
    let person = |id: &str, name: &str| json!({ "id": id, "name": name });
    for (field, key, from, to, said) in [
        ("quantity", "quantity", json!(null), json!("40"), (json!(null), json!("40"))),
        ("unit", "unit", json!("rides"), json!("trips"), (json!("rides"), json!("trips"))),
        ("per", "per", json!(""), json!("week"), (json!(null), json!("week"))),
        ("population", "population", json!("families"), json!(""), (json!("families"), json!(null))),
        ("direction", "direction", json!("up"), json!("down"), (json!("up"), json!("down"))),
        ("from", "from", json!("31.4"), json!("25"), (json!("31.4"), json!("25"))),
        ("target", "to", json!("80"), json!("85"), (json!("80"), json!("85"))),
        ("by", "by", json!("2027-06-30"), json!(null), (json!("2027-06-30"), json!(null))),
        ("owner", "owner", person(RUTH, "Ruth"), person(JOY, "Joy"), (json!("Ruth"), json!("Joy"))),
        ("owner", "owner", json!(null), person(JOY, "Joy"), (json!(null), json!("Joy"))),
    ] {
        let of = |value: Value| {
            let mut node = plain();
            node[key] = value;
            body(&[node], &[], |_| {})
        };
        let changed = |from, to| json!({ "kind": "box_changed", "node": rides(), "field": field, "from": from, "to": to });
        differ(&of(from), &of(to), changed(said.0.clone(), said.1.clone()), changed(said.1, said.0));
    }
}

#[test]
fn a_box_of_other_words_is_the_same_box() {
    let of = |text| body(&[node(HERE, "activity", text)], &[], |_| {});
    let changed = |from, to| {
        let node = json!({ "id": HERE, "column": "activity", "text": to });
        json!({ "kind": "box_changed", "node": node, "field": "text", "from": from, "to": to })
    };
    differ(&of("Rides"), &of("Rides home"), changed("Rides", "Rides home"), changed("Rides home", "Rides"));
}

#[test]
fn a_person_of_another_name_is_the_same_person() {
    let of = |name| {
        let mut node = node(HERE, "activity", "Rides home");
        node["owner"] = json!({ "id": RUTH, "name": name });
        body(&[node], &[], |_| {})
    };
    assert!(told(&of("Ruth"), &of("Ruth Adeyemi")).is_empty());
}

#[test]
fn a_partner_comes_and_goes_by_who_it_is_and_not_by_the_bond() {
    let of = |bonds: Value| {
        let mut node = node(HERE, "activity", "Rides home");
        node["partners"] = bonds;
        body(&[node], &[], |_| {})
    };
    let bond = |id: &str| json!([{ "bond": id, "organization": JOY, "name": "Harbor" }]);
    let told_of = |kind: &str| json!({ "kind": kind, "node": rides(), "name": "Harbor" });
    differ(&of(json!([])), &of(bond(RUTH)), told_of("partner_added"), told_of("partner_removed"));
    assert!(told(&of(bond(RUTH)), &of(bond(ARROW))).is_empty());
}

#[test]
fn a_tag_comes_and_goes_and_a_goal_says_its_words() {
    let of = |tags: Value| {
        let mut node = node(HERE, "activity", "Rides home");
        node["tags"] = tags;
        body(&[node], &[], |body| body["goals"] = json!([{ "id": GOAL, "text": "Attendance" }]))
    };
    let bare = |kind: &str, tag: Value| json!({ "kind": kind, "node": rides(), "tag": tag });
    let tag = json!({ "framework": "a newer one", "code": "Q", "version": "2031", "goal": null });
    let kept = json!([{ "id": RUTH, "framework": "a newer one", "code": "Q", "version": "2031" }]);
    differ(&of(json!([])), &of(kept), bare("tag_added", tag.clone()), bare("tag_removed", tag));
    let goal = json!({ "framework": "school_plan", "code": GOAL, "version": "", "goal": "Attendance" });
    let kept = json!([{ "id": RUTH, "framework": "school_plan", "code": GOAL, "version": "" }]);
    differ(&of(json!([])), &of(kept), bare("tag_added", goal.clone()), bare("tag_removed", goal));
}

#[test]
fn the_order_is_told_where_a_person_chose_it() {
    let of = |order: [&str; 3], by_hand: &str| {
        let nodes = order.map(|id| {
            let mut node = node(id, "activity", id);
            node["by_hand"] = json!(id == by_hand);
            node
        });
        body(&nodes, &[], |_| {})
    };
    let reordered = json!({ "kind": "reordered", "column": Column::Activity });
    let (before, after) = (of([HERE, THERE, THIRD], ""), of([THIRD, HERE, THERE], THIRD));
    differ(&before, &after, reordered.clone(), reordered);
    assert!(told(&before, &of([THIRD, HERE, THERE], "")).is_empty(), "the layout alone says nothing");
    assert!(told(&before, &of([THERE, HERE, THIRD], THIRD)).is_empty(), "the box that was put there did not move");
}

#[test]
fn an_arrow_comes_and_goes_and_one_drawn_anew_is_the_same() {
    let of = |links: &[Value]| body(&two(), links, |_| {});
    let told_of = |kind: &str| json!({ "kind": kind, "arrow": ends() });
    differ(&of(&[]), &of(&[arrow(ARROW)]), told_of("arrow_added"), told_of("arrow_removed"));
    assert!(told(&of(&[arrow(ARROW)]), &of(&[arrow(OTHER_ARROW)])).is_empty());
}

#[test]
fn what_an_arrow_says_is_told_field_by_field() {
    for (field, from, to, said) in [
        ("reason", json!(""), json!("It is dark"), (json!(null), json!("It is dark"))),
        ("strength", json!("guess"), json!("own_data"), (json!("guess"), json!("own_data"))),
        ("evidence", json!("Our tally"), json!(""), (json!("Our tally"), json!(null))),
    ] {
        let of = |value: Value| {
            let mut link = arrow(ARROW);
            link[field] = value;
            body(&two(), &[link], |_| {})
        };
        let changed = |from, to| json!({ "kind": "arrow_changed", "arrow": ends(), "field": field, "from": from, "to": to });
        differ(&of(from), &of(to), changed(said.0.clone(), said.1.clone()), changed(said.1, said.0));
    }
}

#[test]
fn an_assumption_comes_goes_says_something_else_and_is_tied_to_an_arrow() {
    let of = |assumptions: Value| body(&two(), &[arrow(ARROW)], |body| body["assumptions"] = assumptions);
    let with = |field: &str, value: Value| {
        let mut one = assumption();
        one[field] = value;
        of(json!([one]))
    };
    let plain = of(json!([assumption()]));
    let told_of = |kind: &str| json!({ "kind": kind, "text": "The van runs" });
    differ(&of(json!([])), &plain, told_of("assumption_added"), told_of("assumption_removed"));
    let changed = |field: &str, from: Value, to: Value| json!({ "kind": "assumption_changed", "text": "The van runs", "field": field, "from": from, "to": to });
    for field in ["reviewed", "review_on"] {
        let (none, day) = (json!(null), json!("2026-06-01"));
        differ(&plain, &with(field, day.clone()), changed(field, none.clone(), day.clone()), changed(field, day, none));
    }
    let reworded = told(&plain, &with("text", json!("The van runs late")));
    assert_eq!((&reworded[0]["from"], &reworded[0]["to"]), (&json!("The van runs"), &json!("The van runs late")));
    let tied = |from: Value, to: Value| json!({ "kind": "assumption_tied", "text": "The van runs", "from": from, "to": to });
    differ(&plain, &with("link", json!(ARROW)), tied(json!(null), ends()), tied(ends(), json!(null)));
}

#[test]
fn a_body_of_another_form_or_in_pieces_is_refused() {
    let refused = |body: &Value| Body::read(&body.to_string()).unwrap_err();
    for form in [0, 2] {
        let error = refused(&json!({ "form": form, "boxes": [] }));
        assert_eq!((error.code(), error.data()["form"].clone()), ("version_form_unknown", form.to_string()));
    }
    let mut unknown = body(&two(), &[], |_| {});
    unknown["colours"] = json!([]);
    assert_eq!(refused(&unknown).code(), "damaged");
    assert_eq!(refused(&body(&two()[..1], &[arrow(ARROW)], |_| {})).code(), "damaged", "an arrow to a box that is not there");
    assert_eq!(refused(&body(&[two()[0].clone(), two()[0].clone()], &[], |_| {})).code(), "damaged", "a box twice");
    let mut stray = assumption();
    stray["link"] = json!(ARROW);
    assert_eq!(refused(&body(&two(), &[], |body| body["assumptions"] = json!([stray]))).code(), "damaged");
}
