//! A program that is killed at any moment: what it said was done is there, and nothing half done is.

use std::fs;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use crate::{CLI, Desk, call, cli};

fn started(args: &[&str]) -> Child {
    Command::new(&*CLI).args(args).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap()
}

/// Kills it after so many milliseconds; answers what it had said by then.
fn killed_after(mut program: Child, milliseconds: u64) -> String {
    sleep(Duration::from_millis(milliseconds));
    drop(program.kill()); // SIGKILL: it cannot tidy up
    String::from_utf8_lossy(&program.wait_with_output().unwrap().stdout).into_owned()
}

#[test]
fn an_acknowledged_change_is_never_lost_and_the_lock_is_free() {
    let desk = Desk::new();
    let file = desk.bare();
    let mut said = Vec::new();
    for round in 0..40_u64 {
        let text = format!("Activity {round}");
        let ask = format!(r#"{{"column": "activity", "text": "{text}"}}"#);
        let told = killed_after(started(&["call", &file, "logic_add", &ask]), round * 3 % 61);
        if told.contains("\"id\"") {
            said.push(text);
        }
    }
    cli(&["check", &file]).met();
    let there = call(&file, "logic_model", "{}")["nodes"].to_string();
    let lost: Vec<_> = said.iter().filter(|text| !there.contains(&format!("\"{text}\""))).collect();
    assert!(lost.is_empty(), "said to be done, and gone: {lost:?}");
    assert!(!said.is_empty() && said.len() < 40, "some came through and some did not: {}", said.len());
    call(&file, "logic_add", r#"{"column": "activity", "text": "After all that"}"#);
}

#[test]
fn a_school_that_was_being_made_is_whole_or_not_there() {
    let desk = Desk::new();
    let (mut whole, mut none) = (0, 0);
    for round in 0..30_u64 {
        let file = desk.path(&format!("{round}.school"));
        killed_after(started(&["new", &file, "--sample"]), round * 11 % 331);
        if fs::exists(&file).unwrap() {
            cli(&["check", &file]).met();
            assert_eq!(call(&file, "profile_get", "{}")["enrollment"], 540);
            whole += 1;
        } else {
            cli(&["new", &file, "--name", "Alder"]).met(); // what the first one left hidden is not in the way
            none += 1;
        }
    }
    assert!(none > 0, "the kills came late: {whole} whole");
}
