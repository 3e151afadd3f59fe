//! A school of many years: the sample, then each year what such a year brings, through the same calls as a person.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use school::api::call;
use school::value::{Day, Id, Language, Moment};
use school::{Action, Edit, Result, School, Sitting, Steps};
use serde_json::{Value, json};

/// The sample school at `path`, grown by `years`; equal seeds give equal schools but for their ids.
pub fn school(path: &Path, years: i32, seed: u64) -> Result<School> {
    let (mut school, _) = School::found(path, sitting(), Action::named("sample_load"), exchange::sample::load)?;
    let mut dice = fastrand::Rng::with_seed(seed);
    for year in (2026 - years)..2026 {
        // Some of a year comes in one import, most as single steps: the log grows as it would.
        school.change(Action::named("import"), |edit| year_at_once(edit, year, &mut dice))?;
        steps(&mut school, year, &mut dice)?;
    }
    Ok(school)
}

/// A school without anything in it.
pub fn empty(path: &Path) -> Result<School> {
    Ok(School::found(path, sitting(), Action::named("profile_found"), |edit| {
        school::profile::change::found(edit, "Largest model", Language::En)
    })?
    .0)
}

fn sitting() -> Sitting {
    let ticks = AtomicI64::new(1_500_000_000_000);
    Sitting {
        actor: "Marisol Vega".to_owned(),
        today: Day::parse("2026-06-15").unwrap_or(Day::FIRST),
        today_given: true,
        now: Arc::new(move || Moment::from_unix_millis(ticks.fetch_add(1000, Ordering::SeqCst))),
        steps: Steps::OfThisSitting,
    }
}

fn ids(edit: &Edit, sql: &str) -> Result<Vec<Id>> {
    edit.rows(sql, [], |row| row.get(0))
}

fn day(dice: &mut fastrand::Rng, year: i32) -> String {
    format!("{year}-{:02}-{:02}", dice.u32(1..=12), dice.u32(1..=28))
}

fn year_at_once(edit: &Edit, year: i32, dice: &mut fastrand::Rng) -> Result<()> {
    let organizations = ids(edit, "SELECT id FROM organization")?;
    let nodes = ids(edit, "SELECT id FROM node WHERE col = 'activity'")?;
    let indicators = ids(edit, "SELECT id FROM indicator")?;
    let sources = ids(edit, "SELECT id FROM funding_source")?;
    for _ in 0..600 {
        let organization = dice.choice(&organizations).copied();
        let sql = "INSERT INTO interaction (id, organization, day, kind, summary) VALUES (?1, ?2, ?3, 'call', ?4)";
        edit.run(sql, (edit.new_id()?, organization, day(dice, year), "Spoke about the week, the van and the fall."))?;
    }
    for indicator in &indicators {
        for month in 1..=12 {
            let sql = "INSERT INTO reading (id, indicator, label, starts, ends, value) VALUES (?1, ?2, ?3, ?4, ?4, ?5)";
            let at = format!("{year}-{month:02}-15");
            edit.run(sql, (edit.new_id()?, indicator, &at, &at, dice.i64(0..1_000_000)))?;
        }
    }
    for source in &sources {
        let period = edit.new_id()?;
        let sql = "INSERT INTO budget_period (id, source, starts, ends) VALUES (?1, ?2, ?3, ?4)";
        edit.run(sql, (period, source, format!("{}-07-01", year - 1), format!("{year}-06-30")))?;
        for position in 0..10 {
            let line = edit.new_id()?;
            let sql =
                "INSERT INTO budget_line (id, period, position, category, amount, what) VALUES (?1, ?2, ?3, 'supplies', ?4, 'Supplies')";
            edit.run(sql, (line, period, position, dice.i64(0..10_000_000)))?;
            let sql = "INSERT INTO line_activity (id, line, node) VALUES (?1, ?2, ?3)";
            edit.run(sql, (edit.new_id()?, line, dice.choice(&nodes)))?;
        }
        for _ in 0..300 {
            let sql = "INSERT INTO spending (id, period, category, day, amount) VALUES (?1, ?2, 'supplies', ?3, ?4)";
            edit.run(sql, (edit.new_id()?, period, day(dice, year), dice.i64(0..1_000_000)))?;
        }
    }
    for organization in &organizations {
        let sql = "INSERT INTO agreement (id, organization, starts, ends) VALUES (?1, ?2, ?3, ?4)";
        edit.run(sql, (edit.new_id()?, organization, format!("{}-07-01", year - 1), format!("{year}-06-30")))?;
    }
    Ok(())
}

fn steps(school: &mut School, year: i32, dice: &mut fastrand::Rng) -> Result<()> {
    for number in 0..250 {
        let ask = json!({ "text": format!("To-do {number} of {year}"), "due": day(dice, year) });
        let made = alter(school, "action_add", ask)?;
        alter(school, "action_done", json!({ "id": made["id"], "day": day(dice, year) }))?;
    }
    Ok(())
}

/// One change, as a person makes it; what it answers.
pub fn alter(school: &mut School, name: &'static str, ask: Value) -> Result<Value> {
    Ok(call(name)?.alter(school, Action::named(name), ask)?.answer)
}
