//! Find anything, in lines and as JSON.

use std::collections::BTreeMap;
use std::path::Path;

use school::Error;
use school::overview::search::{self, SearchAsk, SearchHit};

use crate::said::{Result, Said};
use crate::ways::Who;
use crate::words::Words;

/// All that holds every word, by kind, at most so many of each.
pub fn find(who: &Who, file: &Path, text: &str, most: u32, words: &Words) -> Result<Said> {
    let ask = SearchAsk { text: text.to_owned(), limit: Some(most), language: Some(words.language()) };
    let answer = who.reader(file)?.read(|view| search::search(view, ask))?;
    let mut lines = Vec::new();
    for group in &answer.groups {
        let kind = serde_json::to_value(group.kind).map_err(|error| Error::Engine { reason: error.to_string() })?;
        let named = words.about("find-kind", "kind", kind.as_str().unwrap_or_default());
        lines.push(format!("{named} ({})", group.count));
        lines.extend(group.hits.iter().map(|hit| format!("  {}", line(hit))));
    }
    if lines.is_empty() {
        lines.push(words.t("cli-find-nothing", &BTreeMap::new()));
    }
    let json = serde_json::to_value(&answer).map_err(|error| Error::Engine { reason: error.to_string() })?;
    Ok(Said::new(lines.join("\n"), json))
}

/// What it is called, what it belongs to, its day, and the line in which the words were found.
fn line(hit: &SearchHit) -> String {
    let day = hit.day.map(|day| day.to_string());
    let snippet = Some(hit.snippet.clone()).filter(|snippet| !snippet.is_empty());
    let parts = [Some(hit.title.clone()), hit.about.clone(), day, snippet];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
