//! Versions: what is told of two, and what going back makes of the model.

mod comparing;
mod going_back;
mod naming;

use serde_json::{Value, json};

use super::super::tests::{add, alter, code, harbor, link, model, school};
use crate::api::call;
use crate::store::School;
use crate::value::Id;

/// What a read answers.
fn asked(school: &School, name: &str, ask: Value) -> Value {
    school.read(|view| call(name).unwrap().ask(view, ask)).unwrap()
}

/// The model as it stands, kept under a name.
fn named(school: &mut School, name: &str) -> Value {
    alter(school, "logic_name_version", json!({ "name": name })).unwrap().answer["id"].clone()
}

/// What differs from a version to the model as it stands.
fn since(school: &School, version: &Value) -> Vec<Value> {
    asked(school, "logic_compare", json!({ "from": version })).as_array().unwrap().clone()
}

fn tag(school: &mut School, node: Id, framework: &str, code: &str) -> Value {
    alter(school, "logic_tag", json!({ "node": node, "framework": framework, "code": code })).unwrap().answer["id"].clone()
}
