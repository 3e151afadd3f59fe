//! Every change there is: do it to the sample school, take it back, do it again.

use std::collections::BTreeSet;

use school::Action;
use school::api::{call, calls};

use crate::{Desk, asks, dump, search};

#[test]
fn every_change_is_taken_back_and_done_again() {
    let desk = Desk::new();
    let mut school = desk.sample();
    asks::add_what_the_sample_lacks(&mut school).unwrap();
    let changes: BTreeSet<&str> = calls().iter().filter(|call| call.changes()).map(|call| call.name).collect();
    let asks = school.read(asks::all).unwrap();
    let sampled: BTreeSet<&str> = asks.iter().map(|(name, _)| *name).collect();
    assert_eq!(sampled, changes, "each change in the table has a sample ask, and no other");
    let before = school.read(dump).unwrap();
    for (name, ask) in asks {
        let changed = call(name).unwrap().alter(&mut school, Action::named(name), ask.clone());
        let changed = changed.unwrap_or_else(|error| panic!("{name} {ask}: {error} {:?}", error.data()));
        let done = school.read(dump).unwrap();
        assert_ne!(done, before, "{name} alters something");
        search::is_current(&school, name);
        let undo = changed.undo.unwrap_or_else(|| panic!("{name} is a step"));
        assert!(undo.action == name && !undo.subject.is_empty(), "{name} names what it undoes: {undo:?}");
        school.undo().unwrap_or_else(|error| panic!("{name} is taken back: {error}"));
        assert_eq!(school.read(dump).unwrap(), before, "{name} leaves no trace when it is taken back");
        search::is_current(&school, &format!("{name} taken back"));
        school.redo().unwrap_or_else(|error| panic!("{name} is done again: {error}"));
        assert_eq!(school.read(dump).unwrap(), done, "{name} is the same when it is done again");
        search::is_current(&school, &format!("{name} done again"));
        school.undo().unwrap();
    }
    assert!(school.read(|view| view.check()).unwrap().findings.is_empty());
}

#[test]
fn every_change_refuses_a_field_that_it_does_not_know() {
    let desk = Desk::new();
    let mut school = desk.sample();
    asks::add_what_the_sample_lacks(&mut school).unwrap();
    for (name, mut ask) in school.read(asks::all).unwrap() {
        ask.as_object_mut().unwrap().insert("student_name".to_owned(), "x".into());
        let refused = call(name).unwrap().alter(&mut school, Action::named(name), ask).unwrap_err();
        assert_eq!((refused.code(), refused.data()["field"].as_str()), ("ask_field_unknown", "student_name"), "{name}");
    }
}
