//! A paper form: what one role is asked in a round, to be answered with a pen and keyed in afterwards.

use school::assessment::round::{Question, QuestionsAsk};
use school::assessment::{self, Role};
use school::value::{Day, Id, Language};
use school::{Error, Result, View, profile};
use serde_json::{Value, json};

use crate::assessment::{capital, role as role_name, round_name};
use crate::document::{Document, Template};
use crate::words::Words;

/// A form before it is set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// What the document is called.
    pub title: String,
    /// The school.
    pub school: String,
    /// The day it was made.
    pub day: Day,
    /// The language that it asks in.
    pub language: Language,
    /// The language of the school's name.
    pub own_language: Language,
    /// The round in words.
    pub round: String,
    /// Who is asked.
    pub role: Role,
    /// What is asked, in the order in which it is keyed.
    pub questions: Vec<Question>,
}

/// Makes the form of a role; `role_not_asked` where the round does not ask it.
pub fn form(view: &View, round: Id, role: Role, language: Language) -> Result<Form> {
    let words = Words::of(language);
    let asked = assessment::read::round(view, round)?;
    if asked.roles.iter().all(|asked| asked.role != role) {
        return Err(Error::RoleNotAsked { role: role.code() });
    }
    let questions = assessment::read::questions(view, QuestionsAsk { round, role })?;
    let school = profile::read::profile(view)?;
    let round = round_name(words, &asked);
    Ok(Form {
        title: words.say("report-form-title", &[("role", &role_name(words, role)), ("round", &round)]),
        school: school.name,
        day: view.today(),
        language,
        own_language: school.language,
        round,
        role,
        questions,
    })
}

impl From<&Form> for Document {
    fn from(form: &Form) -> Self {
        Document { title: form.title.clone(), template: Template::Form, told: told(form), parts: Vec::new() }
    }
}

fn told(form: &Form) -> Value {
    let words = Words::of(form.language);
    let role = role_name(words, form.role);
    let numbered: Vec<(usize, &Question)> = (1..).zip(&form.questions).collect();
    let groups = numbered.chunk_by(|(_, one), (_, other)| one.priority == other.priority);
    let groups: Vec<Value> = groups.map(|group| asked(form.language, group)).collect();
    let how = ["report-form-how", "report-form-safe"].map(|key| words.say(key, &[]));
    json!({
        "lang": words.language().code(),
        "own": form.own_language.code(),
        "title": form.title,
        "school": form.school,
        "made": [form.day.year(), form.day.month(), form.day.day()],
        "round": capital(&form.round),
        "headline": words.say("report-form-headline", &[]),
        "how": how,
        "groups": groups,
        "unknown": words.say("report-form-unknown", &[]),
        "why": words.say("report-form-why", &[]),
        "statement": words.say("report-own-wording", &[]),
        "kind": words.say("report-form-for", &[("role", &role)]),
        "page": words.say("report-page", &[("number", "#1"), ("count", "#2")]),
    })
}

fn asked(language: Language, group: &[(usize, &Question)]) -> Value {
    let name = group.first().map(|(_, question)| question.priority_name.within(language));
    let questions = group.iter().map(|(number, question)| {
        let asked = question.question.as_ref().unwrap_or(&question.name).within(language);
        json!({ "number": number.to_string(), "asked": asked, "levels": question.levels.within(language) })
    });
    json!({ "name": name, "questions": questions.collect::<Vec<_>>() })
}
