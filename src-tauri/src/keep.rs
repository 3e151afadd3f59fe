//! Backups while the window is open: within 30 minutes of a change.

use std::time::Duration;

use tauri::{AppHandle, Manager};

use crate::clock;
use crate::desk::Desk;

const LONGEST_WAIT_MILLIS: i64 = 30 * 60 * 1000;

/// Looks once a minute, on a thread of its own, whether a backup is due.
pub fn watch(app: AppHandle) {
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(Duration::from_secs(60));
            let Ok(open) = app.state::<Desk>().open() else { continue };
            let Ok(changes) = open.school().changes() else { continue };
            let now = clock::now();
            let due = {
                let mut kept = open.kept();
                if changes > kept.changes && kept.waiting_since.is_none() {
                    kept.waiting_since = Some(now);
                }
                kept.waiting_since.is_some_and(|since| now.unix_millis() - since.unix_millis() >= LONGEST_WAIT_MILLIS)
            };
            if due {
                drop(open.back_up()); // tried again in a minute; the foot of the window shows how old the last is
            }
        }
    });
}
