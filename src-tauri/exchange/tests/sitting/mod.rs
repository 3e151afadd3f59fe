//! Who sits at the school that the tests take tables into, and on which day.

use std::sync::Arc;

use school::value::{Day, Moment};
use school::{Sitting, Steps};

/// The coordinator, in March 2026.
pub fn sitting() -> Sitting {
    Sitting {
        actor: "Marisol Vega".to_owned(),
        today: Day::parse("2026-03-15").unwrap(),
        today_given: true,
        now: Arc::new(|| Moment::parse("2026-03-15T12:00:00Z").unwrap()),
        steps: Steps::OfThisSitting,
    }
}
