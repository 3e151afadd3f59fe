//! What a thing is connected to, from a terminal.

use serde_json::{Value, json};

use crate::{Desk, call, cli};

fn first(file: &str, call_name: &str) -> Value {
    call(file, call_name, "null")[0].clone()
}

#[test]
fn a_thread_is_asked_by_room_and_id_and_followed_to_the_thing_at_its_other_end() {
    let desk = Desk::new();
    let file = desk.sample();
    let indicator = first(&file, "indicator_list");
    let ask = |room: &str, id: &Value| json!({ "room": room, "id": id }).to_string();
    let thread = call(&file, "overview_thread", &ask("indicator", &indicator["id"]));
    assert_eq!(thread["thing"]["name"]["en"], indicator["name"]);
    let serves = &thread["groups"][0];
    assert_eq!((serves["part"].as_str(), &serves["lines"][0]["thing"]["id"]), (Some("serves"), &indicator["node"]["id"]));
    let node = call(&file, "overview_thread", &ask("logic", &indicator["node"]["id"]));
    let back = node["groups"].as_array().unwrap().iter().flat_map(|group| group["lines"].as_array().unwrap());
    assert!(back.into_iter().any(|line| line["thing"]["id"] == indicator["id"]), "{node:#}");
}

#[test]
fn a_thread_of_nothing_is_refused() {
    let desk = Desk::new();
    let file = desk.sample();
    for ask in [r#"{"room":"logic","id":"nothing"}"#, r#"{"room":"logic","id":"00000000-0000-7000-8000-000000000000"}"#] {
        cli(&["call", &file, "overview_thread", ask]).refused("not_found", 1);
    }
    cli(&["call", &file, "overview_thread", r#"{"room":"logic"}"#]).refused("ask_field_missing", 1);
}
