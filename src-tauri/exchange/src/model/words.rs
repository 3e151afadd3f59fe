//! What people write into tables of a logic model, in both languages.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use school::logic::{Column, Direction, Strength};
use school::value::fold;
use school::{Error, Result};
use serde::Deserialize;

const TEXT: &str = include_str!("../../../../assets/words/model.yaml");

/// What a list can say of a box.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// In which column of the model it stands.
    Column,
    /// Its text.
    Text,
    /// The person who sees to it.
    Owner,
    /// How many or how much.
    Quantity,
    /// Of what.
    Unit,
    /// In how long.
    Per,
    /// Who changes.
    Population,
    /// Which way.
    Direction,
    /// From how much.
    From,
    /// To how much.
    To,
    /// By when.
    By,
    /// What it leads to, one to a line.
    LeadsTo,
}

/// The words, already folded.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    columns: BTreeMap<String, Vec<String>>,
    bare: Vec<String>,
    facts: BTreeMap<Fact, Vec<String>>,
    /// The head of what says why.
    pub why: Vec<String>,
    /// The head of how firmly it is known.
    pub known: Vec<String>,
    /// The head of what that rests on.
    pub evidence: Vec<String>,
    assumptions: BTreeMap<String, Vec<String>>,
    strengths: BTreeMap<String, Vec<String>>,
    directions: BTreeMap<String, Vec<String>>,
    again: Vec<String>,
    students: Vec<String>,
}

/// The columns with their names in the file of words.
pub const COLUMNS: [(Column, &str); 6] = [
    (Column::Resource, "resource"),
    (Column::Activity, "activity"),
    (Column::Output, "output"),
    (Column::Short, "short"),
    (Column::Medium, "medium"),
    (Column::Long, "long"),
];

/// What a head says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Says {
    /// A column of the model.
    Column(Column),
    /// Results, without a word on when.
    Bare,
    /// Something about a box.
    Fact(Fact),
}

impl Words {
    /// The words that the app brings.
    pub fn own() -> Result<&'static Words> {
        static OWN: LazyLock<Result<Words>> =
            LazyLock::new(|| serde_yaml_ng::from_str(TEXT).map_err(|error| Error::WordsUnreadable { reason: error.to_string() }));
        OWN.as_ref().map_err(Clone::clone)
    }

    /// Whether a folded head is the one of this column of the table of assumptions.
    pub fn assumption(&self, column: &str, head: &str) -> bool {
        self.assumptions.get(column).is_some_and(|words| words.iter().any(|word| word == head))
    }

    fn all(&self) -> impl Iterator<Item = (Says, &String)> {
        let listed = |name: &str| self.columns.get(name).into_iter().flatten();
        let columns = COLUMNS.iter().flat_map(move |(column, name)| listed(name).map(|word| (Says::Column(*column), word)));
        columns.chain(self.bare.iter().map(|word| (Says::Bare, word)))
    }

    /// What a head means and whether it is just that word. One that says more, such as “Program inputs (2025)”, counts
    /// where it names one column only.
    pub fn head(&self, text: &str) -> Option<(Says, bool)> {
        let without = text.split(['(', '[']).next().unwrap_or_default();
        for folded in [fold(text), fold(without)] {
            let column = self.all().find(|(_, word)| **word == folded).map(|(says, _)| says);
            let fact = || self.facts.iter().find(|(_, words)| words.contains(&folded)).map(|(fact, _)| Says::Fact(*fact));
            if let Some(says) = column.or_else(fact) {
                return Some((says, true));
            }
        }
        self.within(&fold(text)).map(|says| (says, false))
    }

    fn within(&self, folded: &str) -> Option<Says> {
        const MOST_WORDS: usize = 8;
        if folded.split(' ').count() > MOST_WORDS {
            return None;
        }
        let padded = format!(" {folded} ");
        let found: Vec<(Says, &String)> = self.all().filter(|(_, word)| padded.contains(&format!(" {word} "))).collect();
        // “short term outcomes” holds “outcomes”, and speaks of the short term.
        let whole = |(says, word): &&(Says, &String)| {
            !found.iter().any(|(other, longer)| other != says && longer.len() > word.len() && longer.contains(word.as_str()))
        };
        let mut named: Vec<Says> = found.iter().filter(whole).map(|(says, _)| *says).collect();
        named.dedup();
        if named.len() > 1 {
            named.retain(|says| *says != Says::Bare);
        }
        named.first().copied().filter(|_| named.len() == 1)
    }

    /// The column that a cell of a list names.
    pub fn column(&self, text: &str) -> Option<Column> {
        match self.head(text)?.0 {
            Says::Column(column) => Some(column),
            Says::Bare => Some(Column::Medium),
            Says::Fact(_) => None,
        }
    }

    /// Which way a cell says that a figure should go.
    pub fn direction(&self, text: &str) -> Option<Direction> {
        let said = |name: &str| self.directions.get(name).is_some_and(|words| words.contains(&fold(text)));
        match text.trim() {
            "↑" | "+" => Some(Direction::Up),
            "↓" | "-" | "−" => Some(Direction::Down),
            _ if said("up") => Some(Direction::Up),
            _ if said("down") => Some(Direction::Down),
            _ => None,
        }
    }

    /// How firmly a cell says that something is known; more may follow the words.
    pub fn strength(&self, text: &str) -> Option<(Strength, String)> {
        let kinds =
            [("guess", Strength::Guess), ("others", Strength::Others), ("research", Strength::Research), ("own_data", Strength::OwnData)];
        let (first, rest) = text.split_once(['.', ':']).unwrap_or((text, ""));
        let named = kinds.iter().find(|(name, _)| self.strengths.get(*name).is_some_and(|words| words.contains(&fold(first))));
        named.map(|(_, strength)| (*strength, rest.trim().to_owned()))
    }

    /// The text before the words that say it was told in an earlier row; nothing where they are not there.
    pub fn told_again<'a>(&self, text: &'a str) -> Option<&'a str> {
        let (before, last) = text.trim_end().strip_suffix(')')?.rsplit_once('(')?;
        self.again.contains(&fold(last)).then(|| before.trim_end())
    }

    /// Whether a head is one that only a table of students has.
    pub fn of_students(&self, text: &str) -> bool {
        self.students.contains(&fold(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_folded_and_no_word_names_two_things() {
        let words = Words::own().unwrap();
        let heads: Vec<&String> = words.all().map(|(_, word)| word).collect();
        let facts: Vec<&String> = words.facts.values().flatten().collect();
        let cells: Vec<&String> = words.strengths.values().chain(words.directions.values()).flatten().collect();
        for list in [heads, facts, cells, words.students.iter().collect(), words.again.iter().collect()] {
            let unique: std::collections::BTreeSet<_> = list.iter().collect();
            assert_eq!(unique.len(), list.len(), "{list:?}");
            assert!(list.iter().all(|word| fold(word) == **word), "{list:?}");
        }
    }

    #[test]
    fn heads_of_many_models_are_known() {
        let words = Words::own().unwrap();
        let known = |head| words.head(head).map(|(says, _)| says);
        for (head, column) in [
            ("INPUTS", Column::Resource),
            ("Program Inputs (2025-26)", Column::Resource),
            ("Estrategias:", Column::Activity),
            ("Outputs / Participation", Column::Output),
            ("Outcomes – Short Term", Column::Short),
            ("Short-Term Outcomes (1–3 years)", Column::Short),
            ("Resultados a mediano plazo", Column::Medium),
            ("Intermediate", Column::Medium),
            ("Long-Term Impact", Column::Long),
        ] {
            assert_eq!(known(head), Some(Says::Column(column)), "{head}");
        }
        assert_eq!(known("Expected Outcomes"), Some(Says::Bare));
        assert_eq!(known("Leads to"), Some(Says::Fact(Fact::LeadsTo)));
        for none in ["Activities and outputs", "Assumptions", "", "Families come to activities that lead them to trust the school"] {
            assert_eq!(known(none), None, "{none}");
        }
    }

    #[test]
    fn a_cell_says_how_firmly_and_on_what_and_what_was_told_above() {
        let words = Words::own().unwrap();
        assert_eq!(words.strength("Our own data show it. Calls of fall"), Some((Strength::OwnData, "Calls of fall".to_owned())));
        assert_eq!(words.strength("Eso creemos"), Some((Strength::Guess, String::new())));
        assert_eq!(words.strength("Perhaps"), None);
        assert_eq!(words.told_again("Tutoring (told above)"), Some("Tutoring"));
        assert_eq!(words.told_again("Tutoring (grade 3)"), None);
    }
}
