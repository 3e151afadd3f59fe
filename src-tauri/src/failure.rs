use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

/// Why a call was not met: the window finds the sentence under `error-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Failure {
    /// The stable code.
    pub code: String,
    /// What the sentence names.
    pub data: BTreeMap<String, String>,
}

impl From<school::Error> for Failure {
    fn from(error: school::Error) -> Self {
        let data = error.data().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Failure { code: error.code().to_owned(), data }
    }
}

impl From<report::Error> for Failure {
    fn from(error: report::Error) -> Self {
        let data = error.data().into_iter().map(|(name, value)| (name.to_string(), value)).collect();
        Failure { code: error.code().to_owned(), data }
    }
}

impl From<exchange::Error> for Failure {
    fn from(error: exchange::Error) -> Self {
        let data = error.data().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Failure { code: error.code().to_owned(), data }
    }
}

/// The result of what the window does.
pub type Result<T, E = Failure> = std::result::Result<T, E>;
