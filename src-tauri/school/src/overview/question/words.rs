//! What the words of a box tell, by lists in the language that the school writes in. They ask and never replace.

use std::sync::LazyLock;

use serde::Deserialize;

use super::facts::Facts;
use super::{ModelQuestion, Rule, Severity, about};
use crate::error::{Error, Result};
use crate::value::{Language, fold};

pub(super) const RULES: &[Rule] = &[l06, l09, l25];

/// The words of one language, folded.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    doing: Vec<String>,
    vague: Vec<String>,
    frequencies: Vec<Frequency>,
    over: Vec<String>,
    phrases: Vec<Phrase>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Frequency {
    days: i64,
    words: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Phrase {
    phrase: String,
    r#try: String,
    why: String,
}

impl Words {
    /// Those that the app brings.
    pub(super) fn of(language: Language) -> Result<&'static Words> {
        static WORDS: LazyLock<Result<[Words; 2]>> = LazyLock::new(|| {
            let read = |text: &str| serde_yaml_ng::from_str(text).map_err(|error| Error::WordsUnreadable { reason: error.to_string() });
            Ok([read(include_str!("../../../../../assets/words/en.yaml"))?, read(include_str!("../../../../../assets/words/es.yaml"))?])
        });
        let [en, es] = WORDS.as_ref().map_err(Clone::clone)?;
        Ok(match language {
            Language::En => en,
            Language::Es => es,
        })
    }

    /// Days from one reading to the next, by the first word for it in a text; nothing where it cannot be read.
    pub(super) fn days(&self, frequency: &str) -> Option<i64> {
        let folded = format!(" {} ", fold(frequency));
        let found = |known: &Frequency| known.words.iter().filter_map(|word| folded.find(&format!(" {word} "))).min();
        self.frequencies.iter().filter_map(|known| Some((found(known)?, known.days))).min().map(|(_, days)| days)
    }

    /// Whether a definition says what is counted over what.
    pub(super) fn names_both(&self, definition: &str) -> bool {
        let text = definition.to_lowercase();
        self.over
            .iter()
            .any(|sign| text.split_once(sign.as_str()).is_some_and(|(part, whole)| !fold(part).is_empty() && !fold(whole).is_empty()))
    }
}

/// An outcome that begins with what somebody does.
fn l06(facts: &Facts) -> Vec<ModelQuestion> {
    let begins = |text: &str| {
        let folded = format!("{} ", fold(text));
        facts.words.doing.iter().find(|word| folded.starts_with(&format!("{word} "))).cloned()
    };
    let doing = facts.outcomes().filter_map(|node| Some((node, begins(&node.text)?)));
    doing.map(|(node, word)| about("L06", Severity::Warning, node, "text").saying("word", word)).collect()
}

/// An outcome with a word that promises no more than better, and no amount beside it.
fn l09(facts: &Facts) -> Vec<ModelQuestion> {
    let vague = |text: &str| {
        let folded = fold(text);
        folded.split(' ').find(|word| facts.words.vague.iter().any(|known| known == word)).map(str::to_owned)
    };
    let alone = facts.outcomes().filter(|node| node.to.is_none()).filter_map(|node| Some((node, vague(&node.text)?)));
    alone.map(|(node, word)| about("L09", Severity::Warning, node, "to").saying("word", word)).collect()
}

/// A phrase that describes people by what they lack. Names and quotes are left alone.
fn l25(facts: &Facts) -> Vec<ModelQuestion> {
    let mut asked = Vec::new();
    for node in &facts.model.nodes {
        let own = own_words(&node.text);
        let folded = format!(" {} ", fold(&own));
        for known in facts.words.phrases.iter().filter(|known| folded.contains(&format!(" {} ", known.phrase))) {
            let asks = about("L25", Severity::Warning, node, "text");
            asked.push(asks.saying("phrase", &known.phrase).saying("try", &known.r#try).saying("why", &known.why));
        }
    }
    asked
}

/// A text without what is quoted, and without words that begin with a capital where no sentence does: those are names.
fn own_words(text: &str) -> String {
    let (mut own, mut within) = (String::with_capacity(text.len()), None);
    for sign in text.chars() {
        match (within, sign) {
            (None, '“' | '«' | '"') => {
                within = Some(if sign == '“' {
                    '”'
                } else if sign == '«' {
                    '»'
                } else {
                    '"'
                })
            }
            (Some(end), sign) if sign == end => within = None,
            (None, sign) => own.push(sign),
            (Some(_), _) => {}
        }
    }
    let mut begins = true;
    let kept = own.split_whitespace().map(|word| {
        let name = !begins && word.chars().next().is_some_and(char::is_uppercase);
        begins = word.ends_with(['.', '?', '!', ':']);
        // A name parts what stands before it from what stands after.
        if name { "|x|" } else { word }
    });
    kept.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_folded_and_each_phrase_stands_once() {
        for language in [Language::En, Language::Es] {
            let words = Words::of(language).unwrap();
            let phrases: Vec<&String> = words.phrases.iter().map(|known| &known.phrase).collect();
            let frequencies = words.frequencies.iter().flat_map(|known| &known.words);
            for word in words.doing.iter().chain(&words.vague).chain(frequencies).chain(phrases.iter().copied()) {
                assert_eq!(fold(word), *word);
            }
            assert_eq!(phrases.iter().collect::<std::collections::HashSet<_>>().len(), phrases.len());
        }
    }

    #[test]
    fn a_frequency_is_read_from_its_first_word() {
        let days = |text| Words::of(Language::En).unwrap().days(text);
        assert_eq!(days("yearly, checked monthly"), Some(365));
        assert_eq!(days("Every two weeks"), Some(14));
        assert_eq!(days("fall and spring"), Some(182));
        assert_eq!(days("when we can"), None);
        assert_eq!(Words::of(Language::Es).unwrap().days("Cada año, en otoño"), Some(365));
    }

    #[test]
    fn names_and_quotes_are_nobodys_own_words() {
        assert_eq!(
            fold(&own_words("The “at-risk students” fund of Inner City Arts serves needy families")),
            "the fund of x x x serves needy families"
        );
    }
}
