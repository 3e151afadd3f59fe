//! Each read and each change at the 50th and the 95th of a hundred.

use std::time::Instant;

use school::api::{Call, call, calls};
use school::assessment::Rubric;
use school::value::Id;
use school::{Action, School, View};
use serde_json::{Value, json};

use crate::figures::{Times, micros, millis};
use crate::grow;

#[path = "../store/asks.rs"]
mod asks;

/// Prints a line for each call on a school of so many years.
pub fn measure(years: i32, seed: u64, runs: usize) -> Result<(), String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let path = folder.path().join("a.school");
    let start = Instant::now();
    let mut school = grow::school(&path, years, seed).map_err(|error| format!("{error} {:?}", error.data()))?;
    println!("{years} years, {} changes, made in {} ms", school.changes().unwrap_or(0), millis(micros(start.elapsed())));
    println!("{:<34} {:>9} {:>9} {:>6}", "milliseconds", "p50", "p95", "runs");
    let mut worst = (0, "");
    asks::add_what_the_sample_lacks(&mut school).map_err(|error| format!("{error} {:?}", error.data()))?;
    reads(&school, runs, &mut worst).map_err(|error| format!("{error} {:?}", error.data()))?;
    changes(&mut school, runs, &mut worst).map_err(|error| format!("{error} {:?}", error.data()))?;
    println!("slowest at p95: {} {} ms", worst.1, millis(worst.0));
    Ok(())
}

fn reads(school: &School, runs: usize, worst: &mut (u64, &'static str)) -> school::Result<()> {
    for call in calls().iter().filter(|call| !call.changes()) {
        let ask = school.read(|view| ask_of(view, call.name))?;
        note(&asked(school, call, &ask, runs)?, call.name, worst);
    }
    slowest_thread(school, runs, worst)?;
    slowest_criterion(school, runs, worst)
}

/// A thread is asked of every kind of thing: the slowest tells.
fn slowest_thread(school: &School, runs: usize, worst: &mut (u64, &'static str)) -> school::Result<()> {
    let things = [
        ("logic", "SELECT node FROM line_activity GROUP BY node ORDER BY count(*) DESC LIMIT 1"),
        ("partner", "SELECT id FROM organization LIMIT 1"),
        ("partner", "SELECT owner FROM action WHERE owner IS NOT NULL LIMIT 1"),
        ("budget", "SELECT id FROM funding_source LIMIT 1"),
        ("budget", "SELECT id FROM budget_line LIMIT 1"),
        ("indicator", "SELECT id FROM indicator LIMIT 1"),
        ("action", "SELECT id FROM action LIMIT 1"),
        ("assessment", "SELECT id FROM agreed_level LIMIT 1"),
    ];
    let thread = call("overview_thread")?;
    let mut slowest: Option<(Times, &'static str)> = None;
    for (room, sql) in things {
        let id: Id = school.read(|view| view.one(sql, [], |row| row.get(0)))?;
        let times = asked(school, thread, &json!({ "room": room, "id": id }), runs)?;
        if slowest.as_ref().is_none_or(|(most, _)| times.within(95) > most.within(95)) {
            slowest = Some((times, sql));
        }
    }
    if let Some((times, sql)) = slowest {
        println!("slowest of all threads: {sql}");
        note(&times, "overview_thread", worst);
    }
    Ok(())
}

fn asked(school: &School, call: &Call, ask: &Value, runs: usize) -> school::Result<Times> {
    let mut times = Times::default();
    for _ in 0..runs {
        let start = Instant::now();
        school.read(|view| call.written(view, ask.clone()))?;
        times.add(micros(start.elapsed()));
    }
    Ok(times)
}

/// Each criterion has records of its own beside it: the slowest of all 35 tells.
fn slowest_criterion(school: &School, runs: usize, worst: &mut (u64, &'static str)) -> school::Result<()> {
    let (round, page) = (school.read(round)?, call("overview_criterion")?);
    let mut slowest: Option<(Times, &'static str)> = None;
    for (_, criterion) in Rubric::own()?.criteria() {
        let times = asked(school, page, &json!({ "round": round, "criterion": criterion.code }), runs)?;
        if slowest.as_ref().is_none_or(|(most, _)| times.within(95) > most.within(95)) {
            slowest = Some((times, &criterion.code));
        }
    }
    if let Some((times, code)) = slowest {
        println!("slowest of all criteria: {code}");
        note(&times, "overview_criterion", worst);
    }
    Ok(())
}

fn changes(school: &mut School, runs: usize, worst: &mut (u64, &'static str)) -> school::Result<()> {
    let mut undo = Times::default();
    for (name, ask) in school.read(asks::all)? {
        let mut times = Times::default();
        for _ in 0..runs {
            let start = Instant::now();
            call(name)?.alter(school, Action::named(name), ask.clone())?;
            times.add(micros(start.elapsed()));
            let start = Instant::now();
            school.undo()?;
            undo.add(micros(start.elapsed()));
        }
        note(&times, name, worst);
    }
    note(&undo, "undo", worst);
    Ok(())
}

fn note(times: &Times, name: &'static str, worst: &mut (u64, &'static str)) {
    times.print(name);
    if times.within(95) > worst.0 {
        *worst = (times.within(95), name);
    }
}

/// What a read is told: about the first thing of its kind.
fn ask_of(view: &View, name: &str) -> school::Result<Value> {
    let first = |sql: &str| view.one(sql, [], |row| row.get::<_, Id>(0)).map(|id| json!({ "id": id }));
    Ok(match name {
        "partner_organization" => first("SELECT id FROM organization LIMIT 1")?,
        "partner_person" => first("SELECT id FROM person LIMIT 1")?,
        "indicator_get" => first("SELECT id FROM indicator LIMIT 1")?,
        "budget_source" => first("SELECT id FROM funding_source LIMIT 1")?,
        "assessment_round" | "assessment_forms" | "assessment_spreads" => first("SELECT id FROM assessment_round LIMIT 1")?,
        "assessment_form" => first("SELECT id FROM form LIMIT 1")?,
        "assessment_rubric" => first("SELECT id FROM rubric LIMIT 1")?,
        "assessment_questions" | "assessment_group" => json!({ "round": round(view)?, "role": "families" }),
        "logic_compare" => json!({ "from": version(view)? }),
        "overview_go_back_costs" => json!({ "id": version(view)? }),
        "overview_criterion" => json!({ "round": round(view)?, "criterion": "SU1" }),
        "overview_thread" => {
            json!({ "room": "logic", "id": view.one("SELECT node FROM line_activity LIMIT 1", [], |row| row.get::<_, Id>(0))? })
        }
        "overview_rounds" => json!({ "earlier": round(view)?, "later": round(view)? }),
        // A word that thousands of interactions hold: nothing that a person types is slower.
        "overview_search" => json!({ "text": "the week" }),
        "history" => json!({ "limit": 100 }),
        _ => json!({}),
    })
}

/// A version of the model that keeps it.
fn version(view: &View) -> school::Result<Id> {
    view.one("SELECT id FROM model_version WHERE body IS NOT NULL LIMIT 1", [], |row| row.get(0))
}

/// The sample's round.
fn round(view: &View) -> school::Result<Id> {
    view.one("SELECT id FROM assessment_round WHERE kind = 'fall' LIMIT 1", [], |row| row.get(0))
}
