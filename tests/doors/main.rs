//! The command line as a person or a script meets it: the real program, real files.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod assessment;
mod crash;
mod faults;
mod find;
mod formats;
mod import;
mod model;
mod model_formats;
mod model_import;
mod pages;
mod places;
mod questions;
mod round;
mod threads;

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;

use serde_json::Value;
use tempfile::TempDir;

/// The program, built with the rest of the workspace.
static CLI: LazyLock<PathBuf> = LazyLock::new(|| {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let built = Command::new(cargo).args(["build", "--workspace", "--bin", "throughline-cli"]).current_dir(root()).output().unwrap();
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    let deps = std::env::current_exe().unwrap();
    deps.parent().and_then(Path::parent).unwrap().join("throughline-cli")
});

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

struct Desk {
    folder: TempDir,
}

impl Desk {
    fn new() -> Self {
        Desk { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().unwrap().to_owned()
    }

    /// A school made by the program.
    fn sample(&self) -> String {
        let file = self.path("alder.school");
        cli(&["new", &file, "--sample"]).met();
        file
    }

    fn bare(&self) -> String {
        let file = self.path("bare.school");
        cli(&["new", &file, "--name", "Alder Creek"]).met();
        file
    }
}

/// What came back.
struct Told {
    status: i32,
    out: String,
    err: String,
}

fn cli(args: &[&str]) -> Told {
    told(Command::new(&*CLI).args(args).env("LC_ALL", "C.UTF-8").env_remove("DISPLAY").stdin(Stdio::null()).output().unwrap())
}

fn told(output: Output) -> Told {
    Told {
        status: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

impl Told {
    /// It went well.
    fn met(self) -> String {
        assert_eq!(self.status, 0, "{}", self.err);
        self.out
    }

    /// It was refused with this code and status, and one sentence that a person can act on.
    fn refused(&self, code: &str, status: i32) {
        assert_eq!((self.status, self.out.as_str()), (status, ""), "{}", self.err);
        let lines: Vec<&str> = self.err.lines().collect();
        assert_eq!(lines.len(), 1, "one sentence: {}", self.err);
        assert!(lines[0].ends_with(&format!("[{code}]")), "{}", lines[0]);
        assert!(!lines[0].contains('{') && !lines[0].starts_with("error-"), "a sentence, not a key: {}", lines[0]);
    }
}

fn call(file: &str, name: &str, ask: &str) -> Value {
    serde_json::from_str(&cli(&["call", file, name, ask, "--json"]).met()).unwrap()
}
