//! The logic model at the size of the largest public one: 604 boxes and 442 arrows.

use std::path::Path;
use std::time::Instant;

use school::School;
use school::api::call;
use school::{Action, Result};
use serde_json::{Value, json};

use crate::figures::{Times, micros};
use crate::grow;

const BOXES: usize = 604;
const ARROWS: usize = 442;
const COLUMNS: [&str; 6] = ["resource", "activity", "output", "short", "medium", "long"];

/// Reads that a change of the model is followed by on the screen.
const READS: [&str; 2] = ["logic_model", "overview_questions"];

/// So many boxes say something else since a version was named, and so many are gone.
const CHANGED: usize = 100;

/// A school at `path` whose model is as large; equal seeds give equal models but for their ids.
pub fn school(path: &Path, seed: u64) -> Result<School> {
    let mut school = grow::empty(path)?;
    let mut dice = fastrand::Rng::with_seed(seed);
    let mut columns: Vec<Vec<Value>> = vec![Vec::new(); COLUMNS.len()];
    for number in 0..BOXES {
        let column = number % COLUMNS.len();
        let text = format!("Box {number} of families, partners and staff who meet {} times a year", dice.u32(2..40));
        let made = grow::alter(&mut school, "logic_add", json!({ "column": COLUMNS[column], "text": text }))?;
        columns[column].push(made["id"].clone());
    }
    let mut drawn = std::collections::HashSet::new();
    while drawn.len() < ARROWS {
        let from = dice.usize(0..COLUMNS.len() - 1);
        let to = (from + 1 + usize::from(dice.u32(0..8) == 0)).min(COLUMNS.len() - 1);
        let ends = ((from, dice.usize(0..columns[from].len())), (to, dice.usize(0..columns[to].len())));
        if drawn.insert(ends) {
            let ask = json!({ "from": columns[from][ends.0.1], "to": columns[to][ends.1.1] });
            grow::alter(&mut school, "logic_link", ask)?;
        }
    }
    Ok(school)
}

/// Prints a line for each thing that is done with a model of this size, with its undo.
pub fn measure(seed: u64, runs: usize) -> std::result::Result<(), String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let path = folder.path().join("a.school");
    tell(&path, seed, runs).map_err(|error| format!("{error} {:?}", error.data()))
}

fn tell(path: &Path, seed: u64, runs: usize) -> Result<()> {
    let start = Instant::now();
    let mut school = school(path, seed)?;
    println!("{BOXES} boxes, {ARROWS} arrows, made in {} ms", micros(start.elapsed()) / 1000);
    println!("{:<34} {:>9} {:>9} {:>6}", "milliseconds", "p50", "p95", "runs");
    for name in READS {
        read(&school, name, &json!({}), runs)?;
    }
    let model = school.read(|view| call("logic_model")?.ask(view, json!({})))?;
    let of = |column: &str, at: usize| {
        let nodes = model["nodes"].as_array().map_or(&[][..], Vec::as_slice);
        let mut found = nodes.iter().filter(|node| node["column"] == *column);
        found.nth(at).map_or(Value::Null, |node| node["id"].clone())
    };
    let free = (0..100).find(|at| {
        let (from, to) = (of("resource", *at), of("long", 99 - at));
        let links = model["links"].as_array().map_or(&[][..], Vec::as_slice);
        !links.iter().any(|link| link["from"] == from && link["to"] == to)
    });
    let (from, to) = (of("resource", free.unwrap_or(0)), of("long", 99 - free.unwrap_or(0)));
    let changes = [
        ("logic_arrange", json!({})),
        ("logic_link", json!({ "from": from, "to": to })),
        ("logic_add", json!({ "column": "activity", "text": "Garden club" })),
        ("logic_edit", json!({ "id": from, "text": "A coordinator, full time" })),
        ("logic_move", json!({ "id": from, "before": of("resource", 50) })),
    ];
    for (name, ask) in changes {
        change(&mut school, name, &ask, runs)?;
    }
    change(&mut school, "logic_name_version", &json!({ "name": "Fall" }), runs)?;
    let version = changed_since_a_version(&mut school)?;
    read(&school, "logic_compare", &json!({ "from": version }), runs)?;
    read(&school, "overview_go_back_costs", &json!({ "id": version }), runs)?;
    change(&mut school, "logic_go_back", &json!({ "id": version }), runs)
}

fn change(school: &mut School, name: &str, ask: &Value, runs: usize) -> Result<()> {
    let (mut times, mut back) = (Times::default(), Times::default());
    for _ in 0..runs {
        let start = Instant::now();
        call(name)?.alter(school, Action::named(name), ask.clone())?;
        times.add(micros(start.elapsed()));
        let start = Instant::now();
        school.undo()?;
        back.add(micros(start.elapsed()));
    }
    times.print(name);
    back.print(&format!("  undo of {name}"));
    Ok(())
}

fn read(school: &School, name: &str, ask: &Value, runs: usize) -> Result<()> {
    let mut times = Times::default();
    for _ in 0..runs {
        let start = Instant::now();
        school.read(|view| call(name)?.written(view, ask.clone()))?;
        times.add(micros(start.elapsed()));
    }
    times.print(name);
    Ok(())
}

/// Names a version, then changes the model: what a year of meetings may come to.
fn changed_since_a_version(school: &mut School) -> Result<Value> {
    let version = grow::alter(school, "logic_name_version", json!({ "name": "Spring" }))?["id"].clone();
    let model = school.read(|view| call("logic_model")?.ask(view, json!({})))?;
    let nodes = model["nodes"].as_array().map_or(&[][..], Vec::as_slice);
    for (at, node) in nodes.iter().step_by(2).take(2 * CHANGED).enumerate() {
        let id = &node["id"];
        match at % 2 {
            0 => grow::alter(school, "logic_edit", json!({ "id": id, "text": format!("Box {at} anew"), "to": "85" }))?,
            _ => grow::alter(school, "logic_remove", json!({ "id": id }))?,
        };
    }
    Ok(version)
}
