//! What goes back: an answer to standard output, or trouble to standard error with a status.

use std::collections::BTreeMap;
use std::process::ExitCode;

use serde_json::{Value, json};

use crate::words::Words;

/// An answer, for a person and for a script.
pub struct Said {
    /// For a person; where it is empty, the JSON serves both.
    pub text: String,
    /// For a script.
    pub json: Value,
    /// 0, or 3 where the file was looked at and found damaged.
    pub status: u8,
}

impl Said {
    pub fn new(text: String, json: Value) -> Self {
        Said { text, json, status: 0 }
    }
}

/// Why a request was not met.
#[derive(Debug)]
pub struct Trouble {
    code: String,
    data: BTreeMap<String, String>,
}

pub type Result<T> = std::result::Result<T, Trouble>;

impl Trouble {
    /// What will come with a later version.
    pub fn not_built_yet(what: &str) -> Self {
        Trouble { code: "not_built_yet".to_owned(), data: BTreeMap::from([("what".to_owned(), what.to_owned())]) }
    }

    /// No funding source goes by that name; the known ones are named.
    pub fn funder_unknown(given: &str, known: &[&str]) -> Self {
        let data = BTreeMap::from([("given".to_owned(), given.to_owned()), ("known".to_owned(), known.join(", "))]);
        Trouble { code: "funder_unknown".to_owned(), data }
    }

    /// Two sources go by that name; their ids tell them apart.
    pub fn funder_ambiguous(given: &str, ids: &[String]) -> Self {
        let data = BTreeMap::from([("given".to_owned(), given.to_owned()), ("ids".to_owned(), ids.join(", "))]);
        Trouble { code: "funder_ambiguous".to_owned(), data }
    }

    /// No round of self-assessment is in the file yet.
    pub fn no_round() -> Self {
        Trouble { code: "no_round".to_owned(), data: BTreeMap::new() }
    }

    /// A form is for one role, and the line names none.
    pub fn role_missing() -> Self {
        Trouble { code: "role_missing".to_owned(), data: BTreeMap::new() }
    }

    /// A document that is not made in this format.
    pub fn only_pdf() -> Self {
        Trouble { code: "only_pdf".to_owned(), data: BTreeMap::new() }
    }

    /// The line itself was not understood.
    pub fn bad_usage(reason: &str) -> Self {
        Trouble { code: "bad_usage".to_owned(), data: BTreeMap::from([("reason".to_owned(), reason.trim().to_owned())]) }
    }

    /// 3 where the file is damaged or newer, 2 where the line was not understood, else 1.
    fn status(&self) -> u8 {
        match self.code.as_str() {
            "bad_usage" => 2,
            "damaged" | "newer_file" => 3,
            _ => 1,
        }
    }

    pub fn print(&self, as_json: bool, words: &Words) -> ExitCode {
        let sentence = words.t(&format!("error-{}", self.code), &self.data);
        if as_json {
            eprintln!("{}", json!({ "code": self.code, "data": self.data, "sentence": sentence }));
        } else {
            eprintln!("{sentence} [{}]", self.code);
        }
        ExitCode::from(self.status())
    }
}

impl From<school::Error> for Trouble {
    fn from(error: school::Error) -> Self {
        let data = error.data().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Trouble { code: error.code().to_owned(), data }
    }
}

impl From<report::Error> for Trouble {
    fn from(error: report::Error) -> Self {
        let data = error.data().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Trouble { code: error.code().to_owned(), data }
    }
}

impl From<exchange::Error> for Trouble {
    fn from(error: exchange::Error) -> Self {
        let data = error.data().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Trouble { code: error.code().to_owned(), data }
    }
}
