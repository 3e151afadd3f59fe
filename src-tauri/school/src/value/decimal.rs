use std::fmt;

use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use ts_rs::TS;

use crate::error::Fault;

/// A reading or a quantity, kept in ten-thousandths; on the wire text such as `31.4`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, JsonSchema, TS)]
#[schemars(transparent)]
#[ts(type = "string")]
pub struct Decimal(#[schemars(with = "String", regex(pattern = r"^-?\d{1,11}(\.\d{1,4})?$"))] i64);

const UNIT: i64 = 10_000;

impl Decimal {
    /// From a count of ten-thousandths.
    pub fn from_ten_thousandths(count: i64) -> Self {
        Decimal(count)
    }

    /// As a count of ten-thousandths.
    pub fn ten_thousandths(self) -> i64 {
        self.0
    }

    /// Reads `-31.4`: at most eleven digits, then at most four after the point.
    pub fn parse(text: &str) -> Option<Self> {
        let (sign, digits) = match text.strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, text),
        };
        let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
        let number = |text: &str, most: usize| (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        if !number(whole, 11) || !number(part, 4) {
            return None;
        }
        let part: i64 = format!("{part:0<4}").parse().ok()?;
        let whole: i64 = whole.parse().ok()?;
        Some(Decimal(sign * (whole * UNIT + part)))
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, part) = (self.0.unsigned_abs() / UNIT.unsigned_abs(), self.0.unsigned_abs() % UNIT.unsigned_abs());
        let sign = if self.0 < 0 { "-" } else { "" };
        if part == 0 {
            return write!(f, "{sign}{whole}");
        }
        let part = format!("{part:04}");
        write!(f, "{sign}{whole}.{}", part.trim_end_matches('0'))
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Decimal::parse(&text).ok_or_else(|| de::Error::custom(Fault::NumberUnknown.with(&text)))
    }
}

impl ToSql for Decimal {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.into())
    }
}

impl FromSql for Decimal {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_i64().map(Decimal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        for text in ["0", "31.4", "-0.0001", "22", "99999999999.9999", "-7.25"] {
            assert_eq!(Decimal::parse(text).unwrap().to_string(), text);
        }
        assert_eq!(Decimal::parse("22.0").unwrap().to_string(), "22");
    }

    #[test]
    fn anything_but_a_short_plain_number_is_none() {
        for text in ["", ".", "1.", ".5", "1.00001", "1e3", "+1", "123456789012", "1,5", "NaN", "--1"] {
            assert_eq!(Decimal::parse(text), None, "{text} is no number");
        }
    }
}
