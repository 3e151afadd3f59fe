use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, de};
use ts_rs::TS;

use super::Decimal;
use crate::error::Fault;

/// A part of a whole in basis points (10,000 are the whole): what a screen shows as a percentage.
pub type Share = i64;

/// A rate or an effort between nothing and the whole, in millionths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, PartialOrd, Ord, Serialize, JsonSchema, TS)]
#[serde(transparent)]
#[schemars(transparent)]
#[ts(type = "number")]
pub struct Rate(#[schemars(range(min = 0, max = 1_000_000))] i64);

impl Rate {
    /// So many millionths, if they are at most the whole.
    pub fn millionths(count: i64) -> Option<Self> {
        (0..=1_000_000).contains(&count).then_some(Rate(count))
    }

    /// From a decimal such as `0.045`.
    pub fn from_decimal(value: Decimal) -> Option<Self> {
        Rate::millionths(value.ten_thousandths().checked_mul(100)?)
    }

    /// As millionths.
    pub fn as_millionths(self) -> i64 {
        self.0
    }
}

impl<'de> Deserialize<'de> for Rate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let count = i64::deserialize(deserializer)?;
        Rate::millionths(count).ok_or_else(|| de::Error::custom(Fault::RateOutOfRange.with(count)))
    }
}

impl ToSql for Rate {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.into())
    }
}

impl FromSql for Rate {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_i64().map(Rate)
    }
}
