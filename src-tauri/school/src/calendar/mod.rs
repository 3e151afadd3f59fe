//! The school's own year: when it begins, its terms and quarters, and what people mean by “2025-26 to May”.

pub mod api;
pub mod change;
pub mod read;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Fault, Result};
use crate::value::{Day, DayOfYear, Id};

/// When the school's years and quarters begin, and its terms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Calendar {
    /// The first day of every school year.
    pub year_starts: DayOfYear,
    /// The first day of every first quarter.
    pub quarters_start: DayOfYear,
    /// The terms as they follow each other in a school year.
    pub terms: Vec<Term>,
}

/// A term that comes every year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Term {
    /// Its id.
    pub id: Id,
    /// Such as `fall`.
    pub name: String,
    /// Its first day.
    pub starts: DayOfYear,
    /// Its last day; in the next calendar year where it is earlier than the first.
    pub ends: DayOfYear,
}

/// A stretch of days as people call it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Period {
    /// As it was said.
    pub label: String,
    /// Its first day.
    pub starts: Day,
    /// Its last day.
    pub ends: Day,
    /// Whether it is only the part of a year up to a month: not to be compared with a full year.
    pub to_date: bool,
}

/// What changes about the years; what is absent stays.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct CalendarEdit {
    /// The first day of every school year.
    pub year_starts: Option<DayOfYear>,
    /// The first day of every first quarter.
    pub quarters_start: Option<DayOfYear>,
}

/// A new term.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TermNew {
    /// Such as `fall`.
    pub name: String,
    /// Its first day.
    pub starts: DayOfYear,
    /// Its last day.
    pub ends: DayOfYear,
}

/// What changes about a term; what is absent stays.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct TermEdit {
    /// Which.
    pub id: Id,
    /// Such as `fall`.
    #[serde(default)]
    pub name: Option<String>,
    /// Its first day.
    #[serde(default)]
    pub starts: Option<DayOfYear>,
    /// Its last day.
    #[serde(default)]
    pub ends: Option<DayOfYear>,
}

/// Names one term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TermRef {
    /// Its id.
    pub id: Id,
}

/// Months as people write them, English and Spanish; three letters of either are enough.
const MONTHS: [[&str; 2]; 12] = [
    ["january", "enero"],
    ["february", "febrero"],
    ["march", "marzo"],
    ["april", "abril"],
    ["may", "mayo"],
    ["june", "junio"],
    ["july", "julio"],
    ["august", "agosto"],
    ["september", "septiembre"],
    ["october", "octubre"],
    ["november", "noviembre"],
    ["december", "diciembre"],
];

impl Calendar {
    /// The days that people mean by `2024-25`, `2025-26 to May`, `fall 2024`, `2024-25 Q4`, `2026-06` or
    /// `2025-09-12`; blanks may be written as `_`. `period_unknown` for anything else. What could be a school
    /// year or a month, as `2005-06`, is the school year.
    pub fn period(&self, text: &str) -> Result<Period> {
        let plain = text.replace('_', " ");
        let label = plain.split_whitespace().collect::<Vec<_>>().join(" ");
        let words: Vec<String> = label.split(' ').map(str::to_lowercase).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let found = match words.as_slice() {
            [word] => self.year(word).or_else(|| month(word)).or_else(|| Day::parse(word).map(|day| (day, day, false))),
            [year, "to" | "a" | "hasta", month] => self.year_to(year, month),
            [year, quarter] => self.quarter(year, quarter),
            _ => None,
        };
        let (starts, ends, to_date) = found.or_else(|| self.term(&words)).ok_or_else(|| Error::fault(Fault::PeriodUnknown, text.trim()))?;
        Ok(Period { label, starts, ends, to_date })
    }

    fn year(&self, word: &str) -> Option<Span> {
        let first = school_year(word)?;
        let starts = self.year_starts.in_year(first)?;
        Some((starts, self.year_starts.in_year(first + 1)?.minus_days(1), false))
    }

    /// From the year's first day through the end of a month; a year that ends with that month is whole.
    fn year_to(&self, year: &str, month: &str) -> Option<Span> {
        let (starts, year_ends, _) = self.year(year)?;
        let month = month_named(month)?;
        let in_year = if month < starts.month() { starts.year() + 1 } else { starts.year() };
        let ends = Day::new(in_year, month, 1)?.plus_months(1).minus_days(1).min(year_ends);
        Some((starts, ends, ends < year_ends))
    }

    fn quarter(&self, year: &str, quarter: &str) -> Option<Span> {
        let number: u32 = match quarter {
            "q1" => 1,
            "q2" => 2,
            "q3" => 3,
            "q4" => 4,
            _ => return None,
        };
        let first = self.quarters_start.in_year(school_year(year)?)?;
        Some((first.plus_months(3 * (number - 1)), first.plus_months(3 * number).minus_days(1), false))
    }

    /// A term by its name in a calendar year; the name may have blanks.
    fn term(&self, words: &[&str]) -> Option<Span> {
        let (year, name) = words.split_last()?;
        let (year, name) = (digits(year, 4)?, name.join(" "));
        let term = self.terms.iter().find(|term| term.name.to_lowercase() == name)?;
        let starts = term.starts.in_year(year)?;
        let ends = if term.ends < term.starts { year + 1 } else { year };
        Some((starts, term.ends.in_year(ends)?, false))
    }
}

/// First day, last day, whether only to date.
type Span = (Day, Day, bool);

/// The calendar year in which `2024-25` begins.
fn school_year(word: &str) -> Option<i32> {
    let (first, second) = word.split_once('-')?;
    let (first, second) = (digits(first, 4)?, digits(second, 2)?);
    ((first + 1) % 100 == second).then_some(first)
}

fn month(word: &str) -> Option<Span> {
    let starts = Day::parse(&format!("{word}-01"))?;
    Some((starts, starts.plus_months(1).minus_days(1), false))
}

/// The number of the month that a word names, in small letters: by its whole name or the first three letters of it.
pub fn month_named(word: &str) -> Option<u32> {
    let named = |names: &[&str; 2]| names.iter().any(|name| *name == word || (word.len() == 3 && name.starts_with(word)));
    MONTHS.iter().zip(1..).find(|(names, _)| named(names)).map(|(_, number)| number)
}

fn digits(word: &str, length: usize) -> Option<i32> {
    let plain = word.len() == length && word.bytes().all(|byte| byte.is_ascii_digit());
    if plain { word.parse().ok() } else { None }
}

#[cfg(test)]
mod tests;
