//! Questions that a program officer would ask of the model, each a rule over what the file holds. A question names the
//! things concerned and the field that answers it. The checks and their numbers are this project's own, after what
//! reviewers and grant trainers flag in logic models.

pub mod aside;
mod backing;
mod facts;
mod measure;
mod structure;
#[cfg(test)]
mod tests;
mod words;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use sha2::{Digest, Sha256};
use ts_rs::TS;

use crate::error::Result;
use crate::logic::Node;
use crate::store::View;
use crate::value::{Day, Id};
use aside::Kept;
use facts::Facts;

/// How grave a question is, the gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The model does not hold together without an answer.
    Error,
    /// A reviewer would stumble over it.
    Warning,
    /// Good to know.
    Information,
}

/// A thing that a question concerns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Concern {
    /// The room it is kept in, such as `logic`.
    pub room: String,
    /// The record.
    pub id: Id,
    /// What people call it.
    pub name: String,
}

/// The field that answers a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Opens {
    /// The room of the record.
    pub room: String,
    /// The record; nothing where something new is to be made for the whole model.
    pub id: Option<Id>,
    /// Such as `owner`, `leads`, `indicator`.
    pub field: String,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct ModelQuestion {
    /// Such as `L01`.
    pub code: String,
    /// How grave it is.
    pub severity: Severity,
    /// Which sentence asks it: the code, and what is missing where a check looks at several fields.
    pub sentence: String,
    /// What the sentence says beside names.
    pub data: BTreeMap<String, String>,
    /// What it concerns, the thing to answer for first.
    pub subjects: Vec<Concern>,
    /// Where it is answered.
    pub opens: Opens,
    /// A mark of all that it speaks of: another when any of it changes.
    pub spoke_of: String,
}

/// A question that was set aside and still would be asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Aside {
    /// The record: what `overview_ask_again` takes away.
    pub id: Id,
    /// The question.
    pub question: ModelQuestion,
    /// Why it was set aside.
    pub reason: String,
    /// When.
    pub day: Day,
}

/// All questions of today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Questions {
    /// To be asked, the gravest first.
    pub asked: Vec<ModelQuestion>,
    /// Set aside.
    pub aside: Vec<Aside>,
}

/// What is asked of the model today.
pub fn questions(view: &View) -> Result<Questions> {
    let mut set_aside = aside::kept(view)?;
    let mut all = Questions { asked: Vec::new(), aside: Vec::new() };
    for question in found(&Facts::of(view)?) {
        match set_aside.remove(&(question.code.clone(), question.spoke_of.clone())) {
            Some(Kept { id, reason, day }) => all.aside.push(Aside { id, question, reason, day }),
            None => all.asked.push(question),
        }
    }
    Ok(all)
}

/// Every question, set aside or not, the gravest first and else in the order of the checks.
fn found(facts: &Facts) -> Vec<ModelQuestion> {
    let rules = [structure::RULES, measure::RULES, words::RULES, backing::RULES];
    let mut all: Vec<ModelQuestion> = rules.concat().into_iter().flat_map(|rule| rule(facts)).collect();
    all.sort_by(|one, other| (one.severity, &one.code).cmp(&(other.severity, &other.code)));
    all
}

/// A check of one kind.
type Rule = fn(&Facts) -> Vec<ModelQuestion>;

/// Begins a question about a box of the model.
fn about(code: &str, severity: Severity, node: &Node, field: &str) -> ModelQuestion {
    let subject = Concern { room: "logic".to_owned(), id: node.id, name: node.text.clone() };
    question(code, severity, vec![subject], field)
}

/// Begins a question; it is answered at its first subject, or for the whole model.
fn question(code: &str, severity: Severity, subjects: Vec<Concern>, field: &str) -> ModelQuestion {
    let first = subjects.first();
    let opens = Opens {
        room: first.map_or_else(|| "logic".to_owned(), |subject| subject.room.clone()),
        id: first.map(|subject| subject.id),
        field: field.to_owned(),
    };
    let (code, sentence) = (code.to_owned(), code.to_owned());
    ModelQuestion { code, severity, sentence, data: BTreeMap::new(), subjects, opens, spoke_of: String::new() }.speaking_of("")
}

impl ModelQuestion {
    /// Asks for one of several fields.
    fn lacking(self, field: &str) -> Self {
        let sentence = format!("{}-{field}", self.code);
        let opens = Opens { field: field.to_owned(), ..self.opens };
        ModelQuestion { sentence, opens, ..self }.speaking_of("")
    }

    /// Also says this.
    fn saying(mut self, name: &str, value: impl ToString) -> Self {
        self.data.insert(name.to_owned(), value.to_string());
        self.speaking_of("")
    }

    /// Also rests on this, which no sentence says.
    fn speaking_of(mut self, more: &str) -> Self {
        let mut hash = Sha256::new();
        let names = self.subjects.iter().flat_map(|subject| [subject.id.to_string(), subject.name.clone()]);
        let data = self.data.iter().map(|(name, value)| format!("{name}={value}"));
        for part in [self.sentence.clone()].into_iter().chain(names).chain(data).chain([more.to_owned()]) {
            hash.update(part.as_bytes());
            hash.update([0]);
        }
        self.spoke_of = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        self
    }
}
