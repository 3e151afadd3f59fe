//! Each check just before and just after it asks.

mod asking;
mod measures;
mod model;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::api::call;
use crate::store::{Action, School, testing};
use crate::value::Id;

pub(super) struct Team {
    _folder: TempDir,
    pub(super) school: School,
}

impl Team {
    pub(super) fn new() -> Team {
        let (folder, school) = testing::school();
        Team { _folder: folder, school }
    }

    pub(super) fn does(&mut self, name: &str, ask: Value) -> Value {
        call(name).unwrap().alter(&mut self.school, Action::named(name), ask).unwrap().answer
    }

    pub(super) fn made(&mut self, name: &str, ask: Value) -> Id {
        serde_json::from_value(self.does(name, ask)["id"].clone()).unwrap()
    }

    pub(super) fn add(&mut self, column: &str, text: &str) -> Id {
        self.made("logic_add", json!({ "column": column, "text": text }))
    }

    pub(super) fn link(&mut self, from: Id, to: Id) -> Id {
        self.made("logic_link", json!({ "from": from, "to": to }))
    }

    pub(super) fn asked(&self) -> Vec<Value> {
        let told = self.school.read(|view| call("overview_questions").unwrap().ask(view, Value::Null)).unwrap();
        told["asked"].as_array().unwrap().clone()
    }

    /// The first subjects that a check asks about.
    pub(super) fn asks(&self, code: &str) -> Vec<String> {
        let of = |question: &Value| question["subjects"][0]["name"].as_str().unwrap_or_default().to_owned();
        self.asked().iter().filter(|question| question["code"] == code).map(of).collect()
    }

    pub(super) fn sentence(&self, code: &str) -> Option<String> {
        let found = self.asked().into_iter().find(|question| question["code"] == code)?;
        found["sentence"].as_str().map(str::to_owned)
    }
}
