use std::fmt;

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, SecondsFormat, Utc};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use ts_rs::TS;

use crate::error::Fault;

/// A local day without a zone, written `2026-06-15`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, JsonSchema, TS)]
#[schemars(transparent)]
#[ts(type = "string")]
pub struct Day(#[schemars(with = "String", regex(pattern = r"^\d{4}-\d{2}-\d{2}$"))] NaiveDate);

impl Day {
    /// The earliest day there is.
    pub const FIRST: Day = Day(match NaiveDate::from_ymd_opt(1900, 1, 1) {
        Some(day) => day,
        None => NaiveDate::MIN,
    });

    /// The day of a year (1900 to 2199), month and day of month, if the calendar has it.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        if !(1900..2200).contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(year, month, day).map(Day)
    }

    /// Reads `2026-06-15`; anything else, a day that does not exist among it, is none.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let digits = |part: &str, length| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
        if parts.next().is_some() || !digits(year, 4) || !digits(month, 2) || !digits(day, 2) {
            return None;
        }
        Day::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The first day of this day's month.
    pub fn first_of_month(self) -> Day {
        self.0.with_day(1).map_or(self, Day)
    }

    /// Days from `other` to this day, less than nothing if this day is earlier.
    pub fn days_since(self, other: Day) -> i64 {
        self.0.signed_duration_since(other.0).num_days()
    }

    /// This many days later; the day itself where the calendar ends before.
    pub fn plus_days(self, days: u32) -> Day {
        self.0.checked_add_days(Days::new(days.into())).map_or(self, Day)
    }

    /// This many days earlier.
    pub fn minus_days(self, days: u32) -> Day {
        self.0.checked_sub_days(Days::new(days.into())).map_or(self, Day)
    }

    /// This many months later, on the last day of a shorter month.
    pub fn plus_months(self, months: u32) -> Day {
        self.0.checked_add_months(Months::new(months)).map_or(self, Day)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.format("%Y-%m-%d").fmt(f)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Day::parse(&text).ok_or_else(|| de::Error::custom(Fault::DayUnknown.with(&text)))
    }
}

impl ToSql for Day {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.to_string().into())
    }
}

impl FromSql for Day {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Day::parse(value.as_str()?).ok_or(FromSqlError::InvalidType)
    }
}

/// A day of every year, written `07-01`: where a school year or a term begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, JsonSchema, TS)]
#[schemars(transparent)]
#[ts(type = "string")]
pub struct DayOfYear(#[schemars(with = "String", regex(pattern = r"^\d{2}-\d{2}$"))] (u32, u32));

impl DayOfYear {
    /// Reads `07-01`. February 29 is none: it does not come every year.
    pub fn parse(text: &str) -> Option<Self> {
        let day = Day::parse(&format!("2001-{text}"))?;
        Some(DayOfYear((day.month(), day.day())))
    }

    /// This day in a year.
    pub fn in_year(self, year: i32) -> Option<Day> {
        Day::new(year, self.0.0, self.0.1)
    }
}

impl fmt::Display for DayOfYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}-{:02}", self.0.0, self.0.1)
    }
}

impl Serialize for DayOfYear {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for DayOfYear {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        DayOfYear::parse(&text).ok_or_else(|| de::Error::custom(Fault::DayUnknown.with(&text)))
    }
}

impl ToSql for DayOfYear {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.to_string().into())
    }
}

impl FromSql for DayOfYear {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        DayOfYear::parse(value.as_str()?).ok_or(FromSqlError::InvalidType)
    }
}

/// An instant in UTC to the millisecond. It comes from the door: the core never reads a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(DateTime<Utc>);

impl Moment {
    /// The instant this many milliseconds after 1970 began; 1970 itself where that is no date.
    pub fn from_unix_millis(millis: i64) -> Self {
        Moment(DateTime::from_timestamp_millis(millis).unwrap_or(DateTime::UNIX_EPOCH))
    }

    /// Reads RFC 3339.
    pub fn parse(text: &str) -> Option<Self> {
        DateTime::parse_from_rfc3339(text).ok().map(|at| Moment(at.to_utc()))
    }

    /// Milliseconds after 1970 began.
    pub fn unix_millis(self) -> i64 {
        self.0.timestamp_millis()
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.to_rfc3339_opts(SecondsFormat::Millis, true))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_that_does_not_exist_is_none() {
        for text in ["2026-02-30", "2025-02-29", "2026-13-01", "2026-6-15", "26-06-15", "2026-06-15T00", "", "0000-01-01"] {
            assert_eq!(Day::parse(text), None, "{text} is no day");
        }
        assert_eq!(Day::parse("2024-02-29").unwrap().to_string(), "2024-02-29");
    }

    #[test]
    fn months_end_where_the_month_ends() {
        let day = Day::parse("2026-01-31").unwrap();
        assert_eq!(day.plus_months(1).to_string(), "2026-02-28");
        assert_eq!(day.first_of_month().to_string(), "2026-01-01");
    }

    #[test]
    fn a_day_of_every_year_is_in_every_year() {
        assert_eq!(DayOfYear::parse("02-29"), None);
        assert_eq!(DayOfYear::parse("07-01").unwrap().in_year(2026), Day::new(2026, 7, 1));
    }
}
