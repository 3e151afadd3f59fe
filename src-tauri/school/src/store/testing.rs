//! A school for the tests of this crate: a fixed clock that ticks, a fixed day.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use tempfile::TempDir;

use super::{Action, Edit, School, Sitting, Steps};
use crate::value::{Day, Language, Moment};

/// Someone at work on the sample's day, with a clock that ticks a second each time it is asked.
pub(crate) fn sitting() -> Sitting {
    let ticks = AtomicI64::new(Moment::parse("2026-06-15T12:00:00Z").unwrap().unix_millis());
    Sitting {
        actor: "Marisol Vega".to_owned(),
        today: Day::parse("2026-06-15").unwrap(),
        today_given: true,
        now: Arc::new(move || Moment::from_unix_millis(ticks.fetch_add(1000, Ordering::SeqCst))),
        steps: Steps::OfThisSitting,
    }
}

/// A new school in a folder of its own.
pub(crate) fn school() -> (TempDir, School) {
    let folder = tempfile::tempdir().unwrap();
    let found = |edit: &Edit| crate::profile::change::found(edit, "Alder Creek", Language::En);
    let (school, ()) = School::found(&folder.path().join("alder.school"), sitting(), Action::named("profile_found"), found).unwrap();
    (folder, school)
}
