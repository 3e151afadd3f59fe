//! Words without accents and capitals, the places of what was found in a text, and the part of a long text around them.

use unicode_normalization::UnicodeNormalization;

use super::Mark;
use super::query::Query;

/// A title that is longer is cut around what was found. In characters.
const MOST: usize = 160;
/// What is left to read before the first mark of a text that is cut.
const BEFORE: usize = 40;

/// One letter as it is compared: small, without its accent; several where it has no single small one. Only accents that
/// the engine's word tables leave out too are left out, so that both find the same.
pub(super) fn folded(sign: char) -> impl Iterator<Item = char> {
    sign.to_lowercase().filter(|sign| !accent(*sign)).map(bare)
}

fn accent(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}')
}

/// The letter under its accents; itself where something else is joined in it, as in a syllable of Hangul.
fn bare(sign: char) -> char {
    if sign.is_ascii() {
        return sign;
    }
    let mut parts = std::iter::once(sign).nfd();
    match parts.next() {
        Some(letter) if parts.all(accent) => letter,
        _ => sign,
    }
}

/// Puts the folded text into `into`, which is emptied before.
pub(super) fn fold_into(text: &str, into: &mut String) {
    into.clear();
    for sign in text.chars() {
        if sign.is_ascii() {
            into.push(sign.to_ascii_lowercase());
        } else {
            into.extend(folded(sign));
        }
    }
}

/// Where the words of the query stand in a text, in their order, those that touch as one.
pub(super) fn marks(text: &str, query: &Query) -> Vec<Mark> {
    let (mut plain, mut places) = (String::with_capacity(text.len()), Vec::with_capacity(text.len()));
    let mut unit = 0;
    for sign in text.chars() {
        let next = unit + sign.len_utf16();
        for folded in folded(sign) {
            // The mark of a letter reaches over its accents, also over those that stand apart.
            plain.push(folded);
            places.extend(std::iter::repeat_n(Mark { from: unit, to: next }, folded.len_utf8()));
        }
        if accent(sign)
            && let Some(last) = places.last_mut()
        {
            last.to = next;
        }
        unit = next;
    }
    let mut found: Vec<Mark> =
        query.places(&plain).filter_map(|(from, to)| Some(Mark { from: places.get(from)?.from, to: places.get(to - 1)?.to })).collect();
    found.sort_unstable();
    let mut joined: Vec<Mark> = Vec::with_capacity(found.len());
    for mark in found {
        match joined.last_mut() {
            Some(last) if mark.from <= last.to => last.to = last.to.max(mark.to),
            _ => joined.push(mark),
        }
    }
    joined
}

/// A text in one line with its marks; of a long one the part around the first mark.
pub(super) fn excerpt(text: &str, query: &Query) -> (String, Vec<Mark>) {
    let line: String = text.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
    let marks = marks(&line, query);
    if line.chars().count() <= MOST {
        return (line, marks);
    }
    let first = marks.first().map_or(0, |mark| mark.from);
    let signs: Vec<(usize, char)> = line
        .chars()
        .scan(0, |unit, sign| {
            let from = *unit;
            *unit += sign.len_utf16();
            Some((from, sign))
        })
        .collect();
    let at = signs.iter().position(|(unit, _)| *unit >= first).unwrap_or(0);
    let start = begin(&signs, at.saturating_sub(BEFORE), at);
    let end = (start + MOST).min(signs.len());
    let from = signs.get(start).map_or(0, |(unit, _)| *unit);
    let to = signs.get(end).map_or(usize::MAX, |(unit, _)| *unit);
    let before = if start > 0 { "…" } else { "" };
    let after = if end < signs.len() { "…" } else { "" };
    let cut: String = signs.iter().skip(start).take(end - start).map(|(_, sign)| sign).collect();
    let moved = |mark: &Mark| Mark {
        from: mark.from.max(from) - from + before.chars().count(),
        to: mark.to.min(to) - from + before.chars().count(),
    };
    let kept = marks.iter().filter(|mark| mark.from < to && mark.to > from).map(moved).collect();
    (format!("{before}{cut}{after}"), kept)
}

/// Where a word begins, from `from` on; `from` itself where none does before `at`.
fn begin(signs: &[(usize, char)], from: usize, at: usize) -> usize {
    if from == 0 {
        return 0;
    }
    let blank = signs.iter().take(at).skip(from).position(|(_, sign)| sign.is_whitespace());
    blank.map_or(from, |blank| from + blank + 1)
}

/// The first line in which words were found; empty where there is none.
pub(super) fn snippet(body: &str, query: &Query) -> (String, Vec<Mark>) {
    let found = body.lines().map(|line| excerpt(line.trim(), query)).find(|(_, marks)| !marks.is_empty());
    found.unwrap_or_default()
}
