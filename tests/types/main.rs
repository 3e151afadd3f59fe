//! The window's types are written from the table of calls.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

/// Rewrites `ui/src/api/types.ts` where a call or a type changed, and fails so that the change is committed.
#[test]
fn the_windows_types_are_those_of_the_table() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/api/types.ts");
    let now = throughline::call::typescript();
    let before = fs::read_to_string(&file).unwrap_or_default();
    if now != before {
        fs::write(&file, &now).unwrap();
        panic!("types.ts was rewritten: look at it and commit it");
    }
}
