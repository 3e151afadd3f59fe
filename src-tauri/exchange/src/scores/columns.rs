//! What each column holds, by its head or by what somebody said it holds.

use std::collections::BTreeMap;

use school::assessment::{Answer, Criterion};
use school::value::Language;

use super::sheet::Sheet;
use super::words::Words;
use crate::error::{Error, Result};
use school::value::fold;

/// A column of the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its head, as it stands there.
    pub header: String,
    /// What it holds; nothing where it is not used, and then nothing of it is kept.
    pub holds: Option<Holds>,
    /// The language of its head, where that tells one.
    pub(super) language: Option<Language>,
}

/// What a column can hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holds {
    /// Who the person is to the school.
    Role,
    /// The name of an adult.
    Name,
    /// The language of the form.
    Language,
    /// Answers to the criterion of this code.
    Criterion(String),
    /// What makes people say so, of the criterion of this code.
    Note(String),
}

impl Holds {
    /// As a mapping says it: `role`, `name`, `language`, `CV2`, `CV2 note`.
    pub fn code(&self) -> String {
        match self {
            Holds::Role => "role".to_owned(),
            Holds::Name => "name".to_owned(),
            Holds::Language => "language".to_owned(),
            Holds::Criterion(code) => code.clone(),
            Holds::Note(code) => format!("{code} note"),
        }
    }
}

/// A criterion with all the texts that it may go by, folded.
pub(super) struct Known {
    code: String,
    folded: String,
    heads: Vec<(String, Language)>,
    texts: Vec<(String, Answer, Language)>,
}

impl Known {
    pub(super) fn of(criterion: &Criterion) -> Known {
        let plain = criterion.plain.as_ref();
        let (mut heads, mut texts) = (Vec::new(), Vec::new());
        for language in [Language::En, Language::Es] {
            let levels = [Some(&criterion.levels), plain.map(|plain| &plain.levels)];
            for levels in levels.into_iter().flatten().map(|levels| levels.within(language)) {
                let numbered = levels.iter().zip(1..).filter_map(|(text, number)| Some((fold(text), Answer::numbered(number)?, language)));
                texts.extend(numbered);
            }
            let names = [Some(&criterion.name), plain.map(|plain| &plain.question)];
            heads.extend(names.into_iter().flatten().map(|said| (fold(said.within(language)), language)));
        }
        Known { code: criterion.code.clone(), folded: fold(&criterion.code), heads, texts }
    }

    /// The answer that a cell gives, with the language of its words. The outer nothing: no answer at all. The inner
    /// nothing: not understood.
    pub(super) fn answer(&self, words: &Words, cell: &str) -> Option<Option<(Answer, Option<Language>)>> {
        // Some programs save every number with a point.
        let cell = cell.trim().trim_end_matches(".0").trim_end_matches(",0");
        let folded = fold(cell);
        let given = !folded.is_empty() && !words.blank.contains(&folded);
        // Folding takes the sign of a number away, and -1 is not 1.
        let below_zero = cell.strip_prefix(['-', '−']).is_some_and(|rest| rest.starts_with(|sign: char| sign.is_ascii_digit()));
        let understood = || self.whole(words, &folded).or_else(|| self.in_two_parts(words, &folded));
        given.then(|| understood().filter(|_| !below_zero))
    }

    fn whole(&self, words: &Words, folded: &str) -> Option<(Answer, Option<Language>)> {
        let text = self.texts.iter().find(|(text, _, _)| text == folded);
        text.map(|(_, answer, language)| (*answer, Some(*language))).or_else(|| words.answer(folded))
    }

    /// “3 – Maturing”, “Maturing: The council decides …”: a number or a level, then the same once more.
    fn in_two_parts(&self, words: &Words, folded: &str) -> Option<(Answer, Option<Language>)> {
        folded.match_indices(' ').find_map(|(at, _)| {
            let (first, _) = words.answer(&folded[..at])?;
            let rest = &folded[at + 1..];
            self.whole(words, rest).or_else(|| self.in_two_parts(words, rest)).filter(|(answer, _)| *answer == first)
        })
    }
}

/// What each column of a sheet holds. `mapping` says it for heads that speak otherwise, and has the last word.
pub(super) fn recognize(sheet: &Sheet, known: &[Known], words: &Words, mapping: &BTreeMap<String, String>) -> Result<Vec<Column>> {
    let mut said = BTreeMap::new();
    for (header, target) in mapping {
        if !sheet.head.iter().any(|head| fold(head) == fold(header)) {
            return Err(Error::ScoresMappingWrong { text: header.clone() });
        }
        said.insert(fold(header), mapped(target, known)?);
    }
    let mut columns: Vec<Column> = Vec::new();
    for head in &sheet.head {
        let before = columns.last().and_then(|column: &Column| column.holds.as_ref());
        let (holds, language) = match said.get(&fold(head)) {
            Some(holds) => (holds.clone(), None),
            None => of_head(head, before, known, words).map_or((None, None), |(holds, language)| (Some(holds), language)),
        };
        columns.push(Column { header: head.trim().to_owned(), holds, language });
    }
    if !columns.iter().any(|column| column.holds == Some(Holds::Role)) {
        let by_cells = (0..columns.len()).find(|at| {
            let free = columns[*at].holds.is_none() && !said.contains_key(&fold(&columns[*at].header));
            let mut cells =
                sheet.rows.iter().filter_map(|(_, cells)| cells.get(*at)).map(|cell| fold(cell)).filter(|cell| !cell.is_empty());
            free && cells.clone().next().is_some() && cells.all(|cell| words.role_alone(&cell).is_some())
        });
        if let Some(at) = by_cells {
            columns[at].holds = Some(Holds::Role);
        }
    }
    if !columns.iter().any(|column| matches!(column.holds, Some(Holds::Criterion(_)))) {
        return Err(Error::ScoresNoCriteria);
    }
    Ok(columns)
}

fn mapped(target: &str, known: &[Known]) -> Result<Option<Holds>> {
    let coded = |text: &str| known.iter().find(|known| known.folded == text).map(|known| known.code.clone());
    let folded = fold(target);
    Ok(Some(match folded.as_str() {
        "ignore" => return Ok(None),
        "role" => Holds::Role,
        "name" => Holds::Name,
        "language" => Holds::Language,
        text => match (coded(text), text.strip_suffix(" note").and_then(coded)) {
            (Some(code), _) => Holds::Criterion(code),
            (None, Some(code)) => Holds::Note(code),
            (None, None) => return Err(Error::ScoresMappingWrong { text: target.to_owned() }),
        },
    }))
}

fn of_head(head: &str, before: Option<&Holds>, known: &[Known], words: &Words) -> Option<(Holds, Option<Language>)> {
    let (folded, heads) = (fold(head), &words.columns);
    let own = [(&heads.role, Holds::Role), (&heads.name, Holds::Name), (&heads.language, Holds::Language)];
    if let Some((_, holds)) = own.into_iter().find(|(words, _)| words.contains(&folded)) {
        return Some((holds, None));
    }
    if let Some((code, language)) = named(&folded, known) {
        return Some((Holds::Criterion(code), language));
    }
    for word in &heads.note {
        // A web form asks “Why?” right after a question.
        if let (true, Some(Holds::Criterion(code))) = (folded == *word, before) {
            return Some((Holds::Note(code.clone()), None));
        }
        let rest = folded.strip_suffix(word.as_str()).and_then(|rest| rest.strip_suffix(' '));
        let rest = rest.or_else(|| folded.strip_prefix(word.as_str()).and_then(|rest| rest.strip_prefix(' ')));
        if let Some((code, _)) = rest.and_then(|rest| named(rest, known).or_else(|| coded(rest, known))) {
            return Some((Holds::Note(code), None));
        }
    }
    if let Some((code, language)) = coded(&folded, known) {
        return Some((Holds::Criterion(code), language));
    }
    // The line of a grid: “How far are we? [CV2 Power to decide]”.
    let inner = head.trim_end().strip_suffix(']').and_then(|text| text.rsplit_once('[')).map(|(_, inner)| inner)?;
    of_head(inner, before, known, words)
}

/// A criterion by its code, its name or its question alone.
fn named(folded: &str, known: &[Known]) -> Option<(String, Option<Language>)> {
    known.iter().find_map(|known| {
        let head = known.heads.iter().find(|(head, _)| head == folded);
        let language = head.map(|(_, language)| *language);
        (known.folded == folded || language.is_some()).then(|| (known.code.clone(), language))
    })
}

/// A criterion by the code that a head begins with; of two the longer.
fn coded(folded: &str, known: &[Known]) -> Option<(String, Option<Language>)> {
    let begins = |known: &&Known| folded.strip_prefix(&known.folded).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    let known = known.iter().filter(begins).max_by_key(|known| known.folded.len())?;
    let rest = folded[known.folded.len()..].trim_start();
    let head = known.heads.iter().find(|(head, _)| head == rest);
    Some((known.code.clone(), head.map(|(_, language)| *language)))
}
