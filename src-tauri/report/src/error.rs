//! Every way a document can fail: a code and its data. The sentence stands in the catalogue under `error-<code>`.

use std::collections::BTreeMap;

/// The result of everything in this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The school could not be asked.
    #[error(transparent)]
    School(#[from] school::Error),
    /// The text holds letters that no font on board has; a page with boxes in their place would go out unseen.
    #[error("letters_not_printable")]
    LettersNotPrintable {
        /// The letters.
        letters: String,
    },
    /// The page could not be set: a fault in the app.
    #[error("page_not_set")]
    PageNotSet {
        /// What Typst said.
        reason: String,
    },
}

impl Error {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Error::School(error) => error.code(),
            Error::LettersNotPrintable { .. } => "letters_not_printable",
            Error::PageNotSet { .. } => "page_not_set",
        }
    }

    /// What the sentence needs to name.
    pub fn data(&self) -> BTreeMap<&'static str, String> {
        match self {
            Error::School(error) => error.data(),
            Error::LettersNotPrintable { letters } => BTreeMap::from([("letters", letters.clone())]),
            Error::PageNotSet { reason } => BTreeMap::from([("reason", reason.clone())]),
        }
    }

    /// The codes that this crate adds, for the catalogue's test.
    pub fn codes() -> [&'static str; 2] {
        ["letters_not_printable", "page_not_set"]
    }
}
