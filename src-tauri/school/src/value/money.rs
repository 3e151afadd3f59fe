use std::fmt;

use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, de};
use ts_rs::TS;

use crate::error::{Error, Fault, Result};

/// Whole cents of US dollars. What is entered lies between −100 billion and +100 billion dollars; what is added up from
/// it may be larger, and stays exact in Rust and in the window, whose numbers hold 2⁵³.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, PartialOrd, Ord, Hash, Serialize, JsonSchema, TS)]
#[serde(transparent)]
#[schemars(transparent)]
#[ts(type = "number")]
pub struct Money(#[schemars(range(min = -10_000_000_000_000_i64, max = 10_000_000_000_000_i64))] i64);

impl Money {
    /// Nothing.
    pub const ZERO: Money = Money(0);
    const MOST: i64 = 10_000_000_000_000;
    const LARGEST_SUM: i64 = (1 << 53) - 1;

    /// So many cents, or `amount_out_of_range`.
    pub fn cents(cents: i64) -> Result<Self> {
        within(cents, Self::MOST)
    }

    /// As cents.
    pub fn as_cents(self) -> i64 {
        self.0
    }

    /// The sum, or `amount_out_of_range`.
    pub fn plus(self, other: Money) -> Result<Money> {
        within(self.0.saturating_add(other.0), Self::LARGEST_SUM)
    }

    /// The difference, or `amount_out_of_range`.
    pub fn minus(self, other: Money) -> Result<Money> {
        within(self.0.saturating_sub(other.0), Self::LARGEST_SUM)
    }

    /// The sum of many, or `amount_out_of_range`.
    pub fn sum(amounts: impl IntoIterator<Item = Money>) -> Result<Money> {
        amounts.into_iter().try_fold(Money::ZERO, Money::plus)
    }

    /// This share of `whole` in basis points, halves away from zero; nothing where there is no whole.
    pub fn share_of(self, whole: Money) -> Option<i64> {
        (whole.0 != 0).then(|| round_div(i128::from(self.0) * 10_000, i128::from(whole.0)))
    }
}

fn within(cents: i64, most: i64) -> Result<Money> {
    if (-most..=most).contains(&cents) { Ok(Money(cents)) } else { Err(Error::fault(Fault::AmountOutOfRange, cents)) }
}

/// `over / under`, halves away from zero. The caller sees to it that `under` is not zero.
pub(super) fn round_div(over: i128, under: i128) -> i64 {
    let (over, under) = if under < 0 { (-over, -under) } else { (over, under) };
    let half = if over < 0 { -under / 2 } else { under / 2 };
    i64::try_from((over + half) / under).unwrap_or(i64::MAX)
}

/// Deals `total` out by `weights` (none below zero, not all zero) so that the parts add up to it to the cent:
/// by largest remainder, ties to the earlier part. Empty where nothing has weight.
pub fn deal(total: Money, weights: &[i64]) -> Vec<Money> {
    let whole: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
    if whole <= 0 || weights.iter().any(|weight| *weight < 0) {
        return Vec::new();
    }
    let product = |weight: &i64| i128::from(total.0.abs()) * i128::from(*weight);
    let mut parts: Vec<i64> = weights.iter().map(|weight| i64::try_from(product(weight) / whole).unwrap_or(0)).collect();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(product(&weights[*at]) % whole));
    let left = total.0.abs() - parts.iter().sum::<i64>();
    for at in order.into_iter().take(usize::try_from(left).unwrap_or(0)) {
        parts[at] += 1;
    }
    parts.into_iter().map(|part| Money(part * total.0.signum())).collect()
}

impl fmt::Display for Money {
    /// Plain, for files and logs: `-1234.56`. Pages write money in their language.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        write!(f, "{sign}{}.{:02}", self.0.abs() / 100, self.0.abs() % 100)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let cents = i64::deserialize(deserializer)?;
        Money::cents(cents).map_err(|_| de::Error::custom(Fault::AmountOutOfRange.with(cents)))
    }
}

impl ToSql for Money {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.into())
    }
}

impl FromSql for Money {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_i64().map(Money)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn halves_round_away_from_zero() {
        let share = |part, whole| Money(part).share_of(Money(whole));
        assert_eq!(share(1, 20_000), Some(1), "0.5 of a basis point");
        assert_eq!(share(-1, 20_000), Some(-1));
        assert_eq!(share(8_318_800, 20_768_300), Some(4006));
        assert_eq!(share(5, 0), None);
    }

    #[test]
    fn ties_go_to_the_earlier_part() {
        assert_eq!(deal(Money(100), &[1, 1, 1]), [Money(34), Money(33), Money(33)]);
        assert_eq!(deal(Money(-1), &[1, 1]), [Money(-1), Money(0)]);
        assert!(deal(Money(100), &[0, 0]).is_empty());
    }

    proptest! {
        #[test]
        fn dealt_parts_add_up_to_the_cent(total in -10_000_000_000_000_i64..=10_000_000_000_000, weights in proptest::collection::vec(0_i64..1_000_000, 1..40)) {
            prop_assume!(weights.iter().any(|weight| *weight > 0));
            let parts = deal(Money(total), &weights);
            prop_assert_eq!(parts.iter().map(|part| part.0).sum::<i64>(), total);
        }
    }

    #[test]
    fn an_amount_over_the_range_is_refused_with_a_code() {
        for cents in [Money::MOST + 1, -Money::MOST - 1, i64::MIN, i64::MAX] {
            assert_eq!(Money::cents(cents).unwrap_err().code(), "amount_out_of_range");
        }
        let most = Money(Money::MOST);
        assert_eq!(most.plus(most).unwrap().as_cents(), 2 * Money::MOST, "what was entered can always be added up");
        assert!(Money(Money::LARGEST_SUM).plus(Money(1)).is_err());
    }
}
