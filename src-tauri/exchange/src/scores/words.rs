//! What people write into sheets: roles, levels and the heads of columns, in both languages.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use school::assessment::{Answer, Role};
use school::value::Language;
use school::{Error, Result};
use serde::Deserialize;

const TEXT: &str = include_str!("../../../../assets/words/scores.yaml");

/// The words, already folded.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    pub columns: Heads,
    roles: BTreeMap<Role, Vec<String>>,
    answers: BTreeMap<Answer, Both>,
    /// What stands for no answer at all.
    pub blank: Vec<String>,
    languages: Both,
}

/// Words of either language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Both {
    en: Vec<String>,
    es: Vec<String>,
}

impl Both {
    fn language_of(&self, folded: &str) -> Option<Language> {
        let one_of = |words: &[String]| words.iter().any(|word| word == folded);
        if one_of(&self.en) { Some(Language::En) } else { one_of(&self.es).then_some(Language::Es) }
    }
}

/// The heads of the columns that are no criteria.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Heads {
    pub role: Vec<String>,
    pub name: Vec<String>,
    pub language: Vec<String>,
    pub note: Vec<String>,
}

impl Words {
    /// The words that the app brings.
    pub fn own() -> Result<&'static Words> {
        static OWN: LazyLock<Result<Words>> =
            LazyLock::new(|| serde_yaml_ng::from_str(TEXT).map_err(|error| Error::Engine { reason: error.to_string() }));
        OWN.as_ref().map_err(Clone::clone)
    }

    /// The role that a folded cell is the word for.
    pub fn role_alone(&self, folded: &str) -> Option<Role> {
        self.roles.iter().find_map(|(role, words)| words.iter().any(|word| word == folded).then_some(*role))
    }

    /// The role that a folded cell names. A cell that says more, such as “I am a parent”, counts where it names one only.
    pub fn role(&self, folded: &str) -> Option<Role> {
        self.role_alone(folded).or_else(|| {
            let padded = format!(" {folded} ");
            let named = |words: &Vec<String>| words.iter().any(|word| padded.contains(&format!(" {word} ")));
            let mut found = self.roles.iter().filter(|(_, words)| named(words)).map(|(role, _)| *role);
            found.next().filter(|_| found.next().is_none())
        })
    }

    /// The answer that a folded text names by its level, with the language of the word. A number has none.
    pub fn answer(&self, folded: &str) -> Option<(Answer, Option<Language>)> {
        if folded.len() == 1 {
            return folded.parse().ok().and_then(Answer::numbered).map(|answer| (answer, None));
        }
        self.answers.iter().find_map(|(answer, words)| words.language_of(folded).map(|language| (*answer, Some(language))))
    }

    /// The language that a folded cell names.
    pub fn language(&self, folded: &str) -> Option<Language> {
        self.languages.language_of(folded)
    }
}

#[cfg(test)]
mod tests {
    use school::value::fold;

    use super::*;

    #[test]
    fn the_words_are_folded_and_no_word_names_two_things() {
        let words = Words::own().unwrap();
        let roles: Vec<_> = words.roles.values().flatten().collect();
        let answers: Vec<_> = words.answers.values().flat_map(|both| both.en.iter().chain(&both.es)).collect();
        let heads: Vec<_> =
            [&words.columns.role, &words.columns.name, &words.columns.language, &words.columns.note].into_iter().flatten().collect();
        for list in [roles, answers, heads] {
            let unique: std::collections::BTreeSet<_> = list.iter().collect();
            assert_eq!(unique.len(), list.len());
            assert!(list.iter().all(|word| fold(word) == **word), "{list:?}");
        }
        assert!(Role::ALL.iter().all(|role| words.role(role.code()) == Some(*role)));
    }

    #[test]
    fn a_role_is_found_in_a_sentence_and_two_are_none() {
        let words = Words::own().unwrap();
        assert_eq!(words.role(&fold("I am a parent or guardian.")), Some(Role::Families));
        assert_eq!(words.role(&fold("Organización aliada")), Some(Role::Partners));
        assert_eq!(words.role(&fold("Partner organization staff")), Some(Role::Partners));
        assert_eq!(words.role(&fold("parent and teacher")), None);
        assert_eq!(words.role(""), None);
    }
}
