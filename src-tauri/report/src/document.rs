//! What the press is given: a design, and what it is to say. Everything said is a value and never read as markup.

use serde_json::Value;

/// The design that a document is set in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Template {
    /// The one-page summary.
    Summary,
    /// What a round of self-assessment came to.
    Assessment,
    /// A paper form.
    Form,
    /// The logic model.
    Model,
}

impl Template {
    /// All of them.
    pub const ALL: [Template; 4] = [Template::Summary, Template::Assessment, Template::Form, Template::Model];
}

/// A document in words, ready to be set.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// What it is called, as its file and its window name it.
    pub title: String,
    /// Its design.
    pub template: Template,
    /// What it says.
    pub told: Value,
    /// What its parts are called, where it is meant to fit one page.
    pub parts: Vec<String>,
}

impl Document {
    /// What a part is called on the page: so a person finds the one that does not fit.
    pub fn part(&self, at: usize) -> String {
        self.parts.get(at).unwrap_or(&self.title).clone()
    }
}
