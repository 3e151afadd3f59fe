//! The rubric is data: seven priorities with their criteria, worded in two languages, with a version. A round keeps
//! the one that it was asked with.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Role;
use crate::error::{Error, Result};
use crate::value::{Id, Language, Said, required};

/// Families and students are asked at most so many, so that nobody is asked about what they cannot see.
pub const MOST_FOR_FAMILIES: usize = 12;
/// The codes of the seven priorities in their order, from the Community Schools Forward needs assessment (2023).
pub const PRIORITIES: [&str; 7] = ["MC", "CV", "CS", "AB", "SU", "EQ", "DC"];
const MOST_CRITERIA: usize = 9;

/// A whole rubric.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rubric {
    /// Who worded it, such as `throughline`.
    pub id: String,
    /// Its version; another wording has another.
    pub version: String,
    /// What people call it.
    pub name: Said,
    /// The seven priorities.
    pub priorities: Vec<Priority>,
}

/// One of the seven.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Priority {
    /// Such as `CV`.
    pub code: String,
    /// Its name.
    pub name: Said,
    /// What it is seen by.
    pub criteria: Vec<Criterion>,
}

/// What a priority is seen by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Such as `CV2`.
    pub code: String,
    /// Its name.
    pub name: Said,
    /// Who is asked.
    pub asks: Vec<Role>,
    /// How each of the four levels reads.
    pub levels: Levels,
    /// The same in plain words, for families and students.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plain: Option<Plain>,
    /// What to ask each group where their views are apart.
    #[serde(default)]
    pub talk: Said,
}

/// A criterion in plain words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Plain {
    /// What is asked.
    pub question: Said,
    /// How each of the four levels reads.
    pub levels: Levels,
}

/// The four levels in both languages, Exploring first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Levels {
    /// English
    pub en: [String; 4],
    /// Spanish; where it is missing the English stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub es: Option<[String; 4]>,
}

impl Levels {
    /// In this language.
    pub fn within(&self, language: Language) -> &[String; 4] {
        match (language, &self.es) {
            (Language::Es, Some(es)) if es.iter().all(|text| !text.is_empty()) => es,
            (Language::Es | Language::En, _) => &self.en,
        }
    }
}

/// A rubric that is in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct RubricLine {
    /// The record.
    pub id: Id,
    /// Who worded it.
    pub code: String,
    /// Its version.
    pub version: String,
    /// What people call it.
    pub name: Said,
    /// How many criteria it has.
    pub criteria: i64,
    /// Whether it is the one that the app brings.
    pub own: bool,
    /// How many rounds use it.
    pub rounds: i64,
}

/// Which rubric.
#[derive(Debug, Clone, Copy, Default, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct RubricAsk {
    /// One that is in the file; else the one that the app brings.
    pub id: Option<Id>,
}

/// How a criterion differs between two rubrics.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Rewording {
    /// Only the later one has it.
    Added,
    /// Only the earlier one has it.
    Removed,
    /// Its words are others.
    Reworded,
}

impl Rubric {
    /// The one that the app brings: its wording is this project's own and no validated instrument.
    pub fn own() -> Result<&'static Rubric> {
        static OWN: LazyLock<Result<Rubric>> = LazyLock::new(|| {
            let text = include_str!("../../../../assets/rubric/throughline-1.yaml");
            serde_yaml_ng::from_str(text).map_err(|error| Error::RubricUnreadable { reason: error.to_string() })
        });
        OWN.as_ref().map_err(Clone::clone)
    }

    /// All criteria in their order, each with its priority.
    pub fn criteria(&self) -> impl Iterator<Item = (&Priority, &Criterion)> {
        self.priorities.iter().flat_map(|priority| priority.criteria.iter().map(move |criterion| (priority, criterion)))
    }

    /// The criterion of this code, or `criterion_unknown`.
    pub fn criterion(&self, code: &str) -> Result<&Criterion> {
        let found = self.criteria().find(|(_, criterion)| criterion.code == code);
        found.map(|(_, criterion)| criterion).ok_or_else(|| Error::CriterionUnknown { criterion: code.to_owned() })
    }

    /// Refuses a rubric that could not be asked: `rubric_wrong`, with the place.
    pub fn check(&self) -> Result<()> {
        let wrong = |place: &str| Err(Error::RubricWrong { place: place.to_owned() });
        required(&self.id)?;
        required(&self.version)?;
        if self.name.en.trim().is_empty() {
            return wrong("name");
        }
        if !self.priorities.iter().map(|priority| priority.code.as_str()).eq(PRIORITIES) {
            return wrong("priorities");
        }
        let mut codes = BTreeSet::new();
        for priority in &self.priorities {
            if priority.name.en.trim().is_empty() || !(1..=MOST_CRITERIA).contains(&priority.criteria.len()) {
                return wrong(&priority.code);
            }
            for criterion in &priority.criteria {
                let worded = !criterion.name.en.trim().is_empty() && criterion.levels.en.iter().all(|text| !text.trim().is_empty());
                let asked = criterion.asks.contains(&Role::Leadership);
                let plainly = criterion.asks.iter().any(|role| matches!(role, Role::Families | Role::Students));
                let of_priority = criterion.code.starts_with(&priority.code) && required(&criterion.code).is_ok();
                if !of_priority || !worded || !asked || (plainly && criterion.plain.is_none()) || !codes.insert(&criterion.code) {
                    return wrong(&criterion.code);
                }
            }
        }
        for role in [Role::Families, Role::Students] {
            if self.criteria().filter(|(_, criterion)| criterion.asks.contains(&role)).count() > MOST_FOR_FAMILIES {
                return wrong(role.code());
            }
        }
        Ok(())
    }

    /// How the criteria of a later rubric differ from these, in their order, those that are gone last.
    pub fn rewordings<'a>(&'a self, later: &'a Rubric) -> Vec<(&'a str, Rewording)> {
        let mut found = Vec::new();
        for (_, criterion) in later.criteria() {
            match self.criteria().find(|(_, before)| before.code == criterion.code) {
                None => found.push((criterion.code.as_str(), Rewording::Added)),
                Some((_, before)) if before != criterion => found.push((criterion.code.as_str(), Rewording::Reworded)),
                Some(_) => {}
            }
        }
        let gone = |code: &str| later.criteria().all(|(_, criterion)| criterion.code != code);
        let removed = self.criteria().map(|(_, criterion)| criterion.code.as_str()).filter(|code| gone(code));
        found.extend(removed.map(|code| (code, Rewording::Removed)));
        found
    }
}

#[cfg(test)]
mod rules {
    use super::*;

    #[test]
    fn the_own_rubric_has_thirty_five_criteria_and_asks_families_twelve() {
        let own = Rubric::own().unwrap();
        own.check().unwrap();
        assert_eq!(own.criteria().count(), 35);
        for role in [Role::Families, Role::Students] {
            let asked: Vec<_> = own.criteria().filter(|(_, criterion)| criterion.asks.contains(&role)).collect();
            assert_eq!(asked.len(), 12);
            assert!(asked.iter().all(|(_, criterion)| criterion.plain.is_some()), "in words of their own");
        }
        for (_, criterion) in own.criteria() {
            assert!(criterion.asks.contains(&Role::Leadership) && !criterion.talk.es.is_empty(), "{}", criterion.code);
            let spanish = criterion.levels.es.as_ref().unwrap();
            assert!(spanish.iter().zip(&criterion.levels.en).all(|(es, en)| !es.is_empty() && es != en), "{}", criterion.code);
        }
    }

    #[test]
    fn nobody_but_leaders_is_asked_about_the_schools_own_money() {
        for (_, criterion) in
            Rubric::own().unwrap().criteria().filter(|(_, criterion)| ["CS4", "SU1", "SU2"].contains(&criterion.code.as_str()))
        {
            assert!(!criterion.asks.contains(&Role::Families) && !criterion.asks.contains(&Role::Partners), "{}", criterion.code);
        }
    }

    #[test]
    fn a_rubric_that_cannot_be_asked_is_refused_with_its_place() {
        let place = |alter: fn(&mut Rubric)| {
            let mut rubric = Rubric::own().unwrap().clone();
            alter(&mut rubric);
            rubric.check().unwrap_err().data().remove("place")
        };
        assert_eq!(place(|rubric| drop(rubric.priorities.pop())).as_deref(), Some("priorities"));
        assert_eq!(place(|rubric| rubric.priorities[1].criteria[1].levels.en[3].clear()).as_deref(), Some("CV2"));
        assert_eq!(place(|rubric| rubric.priorities[4].criteria[0].code = "SU2".to_owned()).as_deref(), Some("SU2"));
        assert_eq!(
            place(|rubric| rubric.priorities[4].criteria[0].asks.push(Role::Families)).as_deref(),
            Some("SU1"),
            "not in plain words"
        );
        let plain = |rubric: &mut Rubric| {
            rubric.priorities[4].criteria[0].asks.push(Role::Families);
            rubric.priorities[4].criteria[0].plain = rubric.priorities[1].criteria[0].plain.clone();
        };
        assert_eq!(place(plain).as_deref(), Some("families"), "thirteen are too many");
        assert_eq!(place(|rubric| rubric.priorities[4].criteria[0].code = "CV9".to_owned()).as_deref(), Some("CV9"));
        assert_eq!(place(|rubric| rubric.priorities[4].criteria[0].asks.clear()).as_deref(), Some("SU1"));
    }

    #[test]
    fn two_versions_say_what_changed() {
        let before = Rubric::own().unwrap();
        let mut later = before.clone();
        later.priorities[1].criteria[1].levels.en[0] = "Nobody decides.".to_owned();
        later.priorities[6].criteria.pop();
        later.priorities[0].criteria.push(Criterion { code: String::from("MC6"), ..before.priorities[0].criteria[0].clone() });
        let expected = [("MC6", Rewording::Added), ("CV2", Rewording::Reworded), ("DC5", Rewording::Removed)];
        assert_eq!(before.rewordings(&later), expected);
        assert!(before.rewordings(before).is_empty());
    }
}
