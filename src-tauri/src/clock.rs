//! The one place where the window reads the clock and the login name.

use std::sync::Arc;

use chrono::{Datelike, Local, Utc};
use school::value::{Day, Moment};
use school::{Sitting, Steps};

/// Now, in UTC.
pub fn now() -> Moment {
    Moment::from_unix_millis(Utc::now().timestamp_millis())
}

/// The local day.
pub fn today() -> Day {
    let date = Local::now().date_naive();
    Day::new(date.year(), date.month(), date.day()).unwrap_or(Day::FIRST)
}

/// Whoever is logged in, today.
pub fn sitting() -> Sitting {
    Sitting { actor: whoami::username(), today: today(), today_given: false, now: Arc::new(now), steps: Steps::OfThisSitting }
}
