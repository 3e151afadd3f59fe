//! Random sequences of changes, undo and redo against a plain model in memory.

use proptest::prelude::*;
use school::api::call;
use school::value::Id;
use school::{Action, School};
use serde_json::{Value, json};

use crate::Desk;

#[derive(Debug, Clone)]
enum Move {
    Add(String),
    Edit(usize, String, bool),
    Remove(usize),
    Undo,
    Redo,
    Reopen,
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let text = "[a-zñ]{1,8}";
    let one = prop_oneof![
        4 => text.prop_map(Move::Add),
        4 => (0_usize..6, text, any::<bool>()).prop_map(|(at, text, same)| Move::Edit(at, text, same)),
        2 => (0_usize..6).prop_map(Move::Remove),
        5 => Just(Move::Undo),
        3 => Just(Move::Redo),
        1 => Just(Move::Reopen),
    ];
    proptest::collection::vec(one, 1..60)
}

/// What a person would expect: a list of texts, and the lists before and after.
#[derive(Default)]
struct Model {
    now: Vec<String>,
    back: Vec<Vec<String>>,
    forth: Vec<Vec<String>>,
    visit: Option<usize>,
}

impl Model {
    fn step(&mut self, next: Vec<String>, visit: Option<usize>) {
        if next == self.now {
            return;
        }
        if visit.is_none() || visit != self.visit {
            self.back.push(self.now.clone());
        }
        self.forth.clear();
        self.now = next;
        self.visit = visit;
    }
}

fn texts(school: &School) -> Vec<(Value, String)> {
    let model = school.read(|view| call("logic_model").unwrap().ask(view, Value::Null)).unwrap();
    let list = model["assumptions"].as_array().unwrap();
    list.iter().map(|one| (one["id"].clone(), one["text"].as_str().unwrap().to_owned())).collect()
}

fn alter(school: &mut School, name: &str, gesture: Option<Id>, ask: Value) {
    call(name).unwrap().alter(school, Action { gesture, ..Action::named(name) }, ask).unwrap();
}

/// A visit to a field never outlasts its sitting, so each day has its own.
fn visit_to(place: usize, day: usize) -> Option<Id> {
    Id::parse(&format!("01890000-0000-7000-8000-{day:06}{place:06}"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]
    #[test]
    fn the_file_does_what_a_person_would_expect(moves in moves()) {
        let desk = Desk::new();
        let mut school = desk.bare();
        let path = school.path().to_owned();
        drop(school);
        school = School::open(&path, crate::sitting()).unwrap();
        let mut model = Model::default();
        let mut day = 15;
        for step in moves {
            let listed = texts(&school);
            match step {
                Move::Add(text) => {
                    alter(&mut school, "logic_add_assumption", None, json!({ "text": text }));
                    model.step([model.now.clone(), vec![text]].concat(), None);
                }
                Move::Edit(at, text, in_visit) if at < listed.len() => {
                    let visit = in_visit.then_some(at);
                    alter(&mut school, "logic_edit_assumption", visit.and_then(|at| visit_to(at, day)), json!({ "id": listed[at].0, "text": text }));
                    let mut next = model.now.clone();
                    next[at] = text;
                    model.step(next, visit);
                }
                Move::Remove(at) if at < listed.len() => {
                    alter(&mut school, "logic_remove_assumption", None, json!({ "id": listed[at].0 }));
                    let mut next = model.now.clone();
                    next.remove(at);
                    model.step(next, None);
                }
                Move::Edit(..) | Move::Remove(_) => {}
                Move::Undo => {
                    prop_assert_eq!(school.undo().is_ok(), !model.back.is_empty());
                    if let Some(before) = model.back.pop() {
                        model.forth.push(std::mem::replace(&mut model.now, before));
                        model.visit = None; // a step that was taken ends the visit; one that was refused leaves no line
                    }
                }
                Move::Redo => {
                    prop_assert_eq!(school.redo().is_ok(), !model.forth.is_empty());
                    if let Some(after) = model.forth.pop() {
                        model.back.push(std::mem::replace(&mut model.now, after));
                        model.visit = None;
                    }
                }
                Move::Reopen => {
                    drop(school);
                    day += 1;
                    school = School::open(&path, crate::sitting_at(&format!("2026-{:02}-{:02}T12:00:00Z", 6 + day / 28, 1 + day % 28))).unwrap();
                    model = Model { now: model.now, ..Model::default() };
                }
            }
            let now: Vec<String> = texts(&school).into_iter().map(|(_, text)| text).collect();
            prop_assert_eq!(&now, &model.now);
        }
        prop_assert!(school.read(|view| view.check()).unwrap().findings.is_empty());
    }
}
