//! Backups while the window is open: within 30 minutes of a change.

use std::time::Duration;

use school::value::Moment;
use tauri::{AppHandle, Manager};

use crate::clock;
use crate::desk::Desk;

const LONGEST_WAIT_MILLIS: i64 = 30 * 60 * 1000;

/// How far the backups of the open school have come.
#[derive(Default)]
pub struct Kept {
    /// Lines of the history that the newest backup holds.
    pub changes: i64,
    /// When it was made.
    pub at: Option<Moment>,
    /// When the first change after it was seen.
    pub waiting_since: Option<Moment>,
}

impl Kept {
    /// Whether a history of so many lines has waited for its backup long enough.
    fn due(&mut self, changes: i64, now: Moment) -> bool {
        if changes > self.changes && self.waiting_since.is_none() {
            self.waiting_since = Some(now);
        }
        self.waiting_since.is_some_and(|since| now.unix_millis() - since.unix_millis() >= LONGEST_WAIT_MILLIS)
    }
}

/// Looks once a minute, on a thread of its own, whether a backup is due.
pub fn watch(app: AppHandle) {
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(Duration::from_secs(60));
            let Ok(open) = app.state::<Desk>().open() else { continue };
            let Ok(changes) = open.school().changes() else { continue };
            if open.kept().due(changes, clock::now()) {
                drop(open.back_up()); // tried again in a minute; the foot of the window shows how old the last is
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_waits_half_an_hour_and_no_change_waits_for_nothing() {
        let at = |minutes: i64| Moment::from_unix_millis(minutes * 60_000);
        let mut kept = Kept { changes: 4, ..Kept::default() };
        assert!(!kept.due(4, at(0)) && !kept.due(4, at(600)), "nothing new");
        assert!(!kept.due(5, at(601)) && !kept.due(9, at(630)), "not yet");
        assert!(kept.due(9, at(631)), "counted from the first change, not from the last");
    }
}
