//! The laws of the store, each at the boundary that a door uses.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod asks;
mod copies;
mod golden;
mod laws;
mod model;
mod search;
mod steps;
mod threads;
mod universal;
mod whole;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use school::value::{Day, Language, Moment};
use school::{Action, School, Sitting, Steps, View};
use tempfile::TempDir;

/// Someone at work on the sample's day, with a clock that ticks a second each time it is asked.
fn sitting() -> Sitting {
    sitting_at("2026-06-15T12:00:00Z")
}

fn sitting_at(moment: &str) -> Sitting {
    let ticks = AtomicI64::new(Moment::parse(moment).unwrap().unix_millis());
    Sitting {
        actor: "Marisol Vega".to_owned(),
        today: Day::parse("2026-06-15").unwrap(),
        today_given: true,
        now: Arc::new(move || Moment::from_unix_millis(ticks.fetch_add(1000, Ordering::SeqCst))),
        steps: Steps::OfThisSitting,
    }
}

struct Desk {
    folder: TempDir,
}

impl Desk {
    fn new() -> Self {
        Desk { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A school with a name and nothing else.
    fn bare(&self) -> School {
        let found = |edit: &school::Edit| school::profile::change::found(edit, "Alder Creek", Language::En);
        School::found(&self.path("alder.school"), sitting(), Action::named("profile_found"), found).unwrap().0
    }

    /// The sample school, as a door opens it.
    fn sample(&self) -> School {
        School::found(&self.path("alder.school"), sitting(), Action::named("sample_load"), exchange::sample::load).unwrap().0
    }
}

/// Everything that the rooms hold, in a fixed order: equal schools give equal text.
fn dump(view: &View) -> school::Result<String> {
    let mut text = String::new();
    for table in view.tables()? {
        let (columns, records) = view.records(&table)?;
        text += &format!("{table} ({})\n", columns.join(", "));
        for record in records {
            let cells: Vec<String> = record.iter().map(|cell| format!("{cell:?}")).collect();
            text += &format!("  {}\n", cells.join(", "));
        }
    }
    Ok(text)
}

/// A connection around the app, to damage or to look.
fn raw(path: &Path) -> rusqlite::Connection {
    rusqlite::Connection::open(path).unwrap()
}
