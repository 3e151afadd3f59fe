//! What a program officer would ask, in lines and as JSON.

use std::collections::BTreeMap;
use std::path::Path;

use school::Error;
use school::overview::question::{self, ModelQuestion};
use serde_json::json;

use crate::said::{Result, Said};
use crate::ways::Who;
use crate::words::Words;

/// All questions of today, the gravest first, then those that were set aside with their reasons.
pub fn ask(who: &Who, file: &Path, words: &Words) -> Result<Said> {
    let all = who.reader(file)?.read(question::questions)?;
    let sentence = |question: &ModelQuestion| {
        let name = question.subjects.first().map(|subject| ("name".to_owned(), subject.name.clone()));
        let data: BTreeMap<String, String> = question.data.clone().into_iter().chain(name).collect();
        words.t(&format!("question-{}", question.sentence), &data)
    };
    let mut lines: Vec<String> = all.asked.iter().map(|asked| format!("{}  {}", asked.code, sentence(asked))).collect();
    if lines.is_empty() {
        lines.push(words.t("cli-questions-none", &BTreeMap::new()));
    }
    lines.extend(all.aside.iter().map(|aside| {
        let data = [("question".to_owned(), sentence(&aside.question)), ("reason".to_owned(), aside.reason.clone())].into();
        format!("{}  {}", aside.question.code, words.t("cli-question-aside", &data))
    }));
    let told = |question: &ModelQuestion, aside: Option<&str>| {
        json!({
            "code": question.code, "severity": question.severity, "subjects": question.subjects, "sentence": sentence(question),
            "opens": question.opens, "set_aside": aside,
        })
    };
    let asked = all.asked.iter().map(|question| told(question, None));
    let aside = all.aside.iter().map(|aside| told(&aside.question, Some(&aside.reason)));
    let json = serde_json::to_value(asked.chain(aside).collect::<Vec<_>>()).map_err(|error| Error::Engine { reason: error.to_string() })?;
    Ok(Said::new(lines.join("\n"), json))
}
