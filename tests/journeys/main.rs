//! The real window under a virtual display, in the words of those who use it: each says what a person did and saw.
//!
//! `script/test journeys` builds what they need. Each has a display, a session bus, a driver and a folder of its own.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod access;
mod assessment;
mod coordinator;
mod diagram;
mod dialog;
mod find;
mod first_day;
mod keyboard;
mod meeting;
mod model_import;
mod outline;
mod paper;
mod plan;
mod questions;
mod quiet;
mod screens;
mod summary;
mod thread;
mod versions;

use std::path::{Path, PathBuf};
use std::process::Command;

use tests::{display, driver, largest};

/// A binary that was built beside this test.
fn built(name: &str) -> PathBuf {
    let path = std::env::current_exe().unwrap().ancestors().nth(2).unwrap().join(name);
    assert!(path.exists(), "{} is not there: script/test journeys builds it", path.display());
    path
}

/// The window as people get it.
fn window() -> PathBuf {
    built("throughline")
}

/// The window with its automation port, and paths from the environment in place of native dialogs.
fn steered_window() -> PathBuf {
    built("throughline-steered")
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// What a program prints; it must be content.
fn said(program: &str, arguments: &[&str]) -> String {
    let done = Command::new(program).args(arguments).output().unwrap_or_else(|error| panic!("{program}: {error}"));
    assert!(done.status.success(), "{program} {arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}
