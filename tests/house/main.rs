//! The house itself: its one-way walls, its words in both languages, its shape. Read from the sources.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod keys;
mod shape;
mod walls;
mod window;
mod words;

use std::path::{Path, PathBuf};

/// The rooms in their order: a room uses earlier ones, never later ones.
const ROOMS: [&str; 13] = [
    "profile",
    "calendar",
    "partner",
    "action",
    "logic",
    "indicator",
    "budget",
    "cycle",
    "committee",
    "logbook",
    "assessment",
    "story",
    "overview",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// A file of the house: its path from the top, and its text.
struct Source {
    path: String,
    text: String,
}

impl Source {
    /// Without the tests at its foot.
    fn body(&self) -> &str {
        self.text.split("#[cfg(test)]\nmod tests").next().unwrap()
    }

    fn is_a_test(&self) -> bool {
        let folder = self.path.starts_with("tests/") || self.path.contains("/tests/");
        folder || self.path.contains(".test.") || self.path.ends_with("/testing.rs") || self.path.ends_with("/tests.rs")
    }
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// All files below a folder with one of these endings, what was built or brought in aside.
fn sources(folder: &str, endings: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    collect(&root().join(folder), endings, &mut found);
    found.sort();
    assert!(!found.is_empty(), "nothing of {endings:?} in {folder}");
    let source = |path: PathBuf| Source {
        path: path.strip_prefix(root()).unwrap().to_str().unwrap().to_owned(),
        text: std::fs::read_to_string(&path).unwrap(),
    };
    found.into_iter().map(source).collect()
}

fn collect(folder: &Path, endings: &[&str], found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() {
            if !["node_modules", "dist", "target", "gen"].contains(&name) {
                collect(&path, endings, found);
            }
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            found.push(path);
        }
    }
}

/// What was found wrong, one line each; nothing is right.
fn none(wrong: &[String], rule: &str) {
    assert!(wrong.is_empty(), "{rule}:\n  {}", wrong.join("\n  "));
}
