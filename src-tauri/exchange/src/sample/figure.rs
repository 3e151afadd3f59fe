use std::fmt;

use school::value::{Decimal, Money, Rate};
use serde::de::{Deserialize, Deserializer, Error, Visitor};

/// A plain number in YAML, taken as it is written and never as a float.
#[derive(Debug, Clone, Copy)]
pub struct Number(pub Decimal);

/// Dollars as they are written, kept to the cent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Dollars(pub Money);

/// A part of the whole, such as `0.045`.
#[derive(Debug, Clone, Copy, Default)]
pub struct Part(pub Rate);

struct Plain;

impl Visitor<'_> for Plain {
    type Value = Decimal;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a plain number")
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Decimal, E> {
        plain(number)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Decimal, E> {
        plain(number)
    }

    /// The shortest text that means this number is what stood in the file.
    fn visit_f64<E: Error>(self, number: f64) -> Result<Decimal, E> {
        plain(number)
    }
}

fn plain<E: Error>(number: impl fmt::Display) -> Result<Decimal, E> {
    Decimal::parse(&number.to_string()).ok_or_else(|| E::custom(format!("{number} has more digits than are kept")))
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Plain).map(Number)
    }
}

impl<'de> Deserialize<'de> for Dollars {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let amount = Number::deserialize(deserializer)?.0;
        if amount.ten_thousandths() % 100 != 0 {
            return Err(D::Error::custom(format!("{amount} dollars are no whole cents")));
        }
        Money::cents(amount.ten_thousandths() / 100).map(Dollars).map_err(D::Error::custom)
    }
}

impl<'de> Deserialize<'de> for Part {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let part = Number::deserialize(deserializer)?.0;
        Rate::from_decimal(part).map(Part).ok_or_else(|| D::Error::custom(format!("{part} is no part of a whole")))
    }
}
