//! How the school knows: what is measured, from where, to where, and every reading of it.

pub mod api;
pub mod change;
pub mod read;
pub mod reading;
#[cfg(test)]
mod tests;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Fault, Result};
use crate::logic::{Direction, Named};
use crate::store::sql_text;
use crate::value::{Day, Decimal, Id, Share};

/// What kind of question an indicator answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Quadrant {
    /// How much was done.
    HowMuch,
    /// How well it was done.
    HowWell,
    /// Whether anyone is better off.
    BetterOff,
}
sql_text!(Quadrant { "how_much" => HowMuch, "how_well" => HowWell, "better_off" => BetterOff });

/// How firm a reading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReadingStatus {
    /// Somebody's estimate: never told as a fact.
    Estimate,
    /// Counted, and may still change.
    Preliminary,
    /// Counted and closed.
    #[default]
    Final,
}
sql_text!(ReadingStatus { "estimate" => Estimate, "preliminary" => Preliminary, "final" => Final });

/// Where it stood before the work.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct Baseline {
    /// When, as people say it.
    pub label: String,
    /// How much.
    pub value: Option<Decimal>,
    /// How it was found where that is not plain, such as `median`.
    pub method: String,
}

/// Where it shall stand, and when.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct Target {
    /// When, as people say it.
    pub label: String,
    /// The day by which, where there is one.
    pub day: Option<Day>,
    /// How much.
    pub value: Option<Decimal>,
}

/// A measure with its definition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Indicator {
    /// The record.
    pub id: Id,
    /// What people call it.
    pub name: String,
    /// The thing in the logic model that it measures.
    pub node: Option<Named>,
    /// What kind of question it answers.
    pub quadrant: Quadrant,
    /// Exactly what is counted, over what.
    pub definition: String,
    /// Such as `percent` or `days`.
    pub unit: String,
    /// Which way is better.
    pub direction: Direction,
    /// Whether it is read by group too.
    pub by_group: bool,
    /// Where it stood.
    pub baseline: Baseline,
    /// Where it shall stand.
    pub target: Target,
    /// Where the figures come from.
    pub source: String,
    /// How often it is read.
    pub frequency: String,
    /// Who reads it.
    pub owner: Option<Named>,
    /// What it counts toward in the frameworks of others.
    pub tags: Vec<IndicatorTag>,
    /// The newest reading of a full period; one that is only to date is none.
    pub latest: Option<Reading>,
}

/// A place in somebody's framework.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct IndicatorTag {
    /// The record: what `indicator_untag` takes away.
    pub id: Id,
    /// Such as `fscs_absence`.
    pub code: String,
}

/// A measure with all that was ever read of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct IndicatorRecord {
    /// What it is.
    pub indicator: Indicator,
    /// Its readings, the earliest first.
    pub readings: Vec<Reading>,
}

/// One data point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Reading {
    /// The record.
    pub id: Id,
    /// The period as people say it.
    pub label: String,
    /// Its first day.
    pub starts: Day,
    /// Its last day.
    pub ends: Day,
    /// Whether it is only the part of a period up to now.
    pub to_date: bool,
    /// What was entered: it stands, whatever is computed beside it.
    pub value: Decimal,
    /// How many of them, where known.
    pub numerator: Option<i64>,
    /// Out of how many, where known.
    pub denominator: Option<i64>,
    /// How firm it is.
    pub status: ReadingStatus,
    /// Numerator over denominator, where the unit is percent and both are known.
    pub computed: Option<Share>,
    /// Whether what was entered is something else than the computed share, read as exactly as it was entered.
    pub differs: bool,
    /// Against the full period before; nothing where either is only to date.
    pub change: Option<Decimal>,
    /// The same by group.
    pub groups: Vec<ReadingGroup>,
}

/// A reading of one group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct ReadingGroup {
    /// The record.
    pub id: Id,
    /// The group.
    pub name: String,
    /// How many of them.
    pub numerator: i64,
    /// Out of how many.
    pub denominator: i64,
    /// The one over the other; nothing where the group is empty.
    pub computed: Option<Share>,
}

impl Indicator {
    /// Whether its figures are hundredths of a whole.
    pub fn measures_percent(&self) -> bool {
        is_percent(&self.unit)
    }
}

/// The newest reading of a full period.
pub fn latest_full(readings: &[Reading]) -> Option<&Reading> {
    readings.iter().filter(|reading| !reading.to_date).max_by_key(|reading| (reading.ends, reading.starts, reading.id))
}

/// Whether two readings may stand side by side: a period that is only to date never with another.
pub fn comparable(one: &Reading, other: &Reading) -> bool {
    !one.to_date && !other.to_date
}

/// Writes beside each reading (earliest first) how far it moved from the last one that it may be compared with.
fn with_changes(readings: &mut [Reading]) {
    for at in 0..readings.len() {
        let (earlier, rest) = readings.split_at_mut(at);
        if let Some(reading) = rest.first_mut() {
            let before = earlier.iter().rev().find(|before| comparable(before, reading));
            let moved = |before: &Reading| reading.value.ten_thousandths() - before.value.ten_thousandths();
            reading.change = before.map(|before| Decimal::from_ten_thousandths(moved(before)));
        }
    }
}

/// Counts of people: none below nothing, no part larger than its whole.
fn part_of_whole(part: Option<i64>, whole: Option<i64>) -> Result<()> {
    if let Some(count) = [part, whole].into_iter().flatten().find(|count| !(0..=MOST_COUNTED).contains(count)) {
        return Err(Error::fault(Fault::NumberUnknown, count));
    }
    match (part, whole) {
        (Some(part), Some(whole)) if part > whole => Err(Error::PartOverWhole),
        _ => Ok(()),
    }
}

/// More than live on earth, and exact in the window.
const MOST_COUNTED: i64 = 100_000_000_000;

/// The share in basis points, halves away from zero; nothing of nothing is none.
fn share(part: i64, whole: i64) -> Option<Share> {
    (whole > 0).then(|| nearest(i128::from(part) * 10_000, whole))
}

/// Whether an entered percentage is not what the counts give, rounded to as many digits as were entered.
fn differs(entered: Decimal, part: i64, whole: i64) -> bool {
    if whole <= 0 {
        return false;
    }
    let entered = entered.ten_thousandths();
    // One step of the last digit that was written, in ten-thousandths.
    let step = [10_000, 1000, 100, 10].into_iter().find(|step| entered % step == 0).unwrap_or(1);
    let computed = nearest(i128::from(part) * i128::from(1_000_000 / step), whole);
    i128::from(computed) * i128::from(step) != i128::from(entered)
}

/// Whether a unit means hundredths of a whole.
fn is_percent(unit: &str) -> bool {
    ["percent", "per cent", "%", "por ciento", "porcentaje"].contains(&unit.trim().to_lowercase().as_str())
}

/// `over / under` for counts, halves away from zero.
fn nearest(over: i128, under: i64) -> i64 {
    let under = i128::from(under);
    i64::try_from((2 * over + under) / (2 * under)).unwrap_or(i64::MAX)
}
