//! How the school would know.

use std::collections::HashSet;

use super::facts::Facts;
use super::{Concern, ModelQuestion, Rule, Severity, about, question};
use crate::indicator::{Indicator, IndicatorRecord, Quadrant, Reading, comparable, latest_full};
use crate::logic::{Column, Direction};
use crate::value::{Decimal, Id};

pub(super) const RULES: &[Rule] = &[l03, l07, l08, l10, l11, l12, l13, l14, l15, l22];

/// Of this many readings that did not come, one asks.
const MISSED: i64 = 2;
const YEAR: i64 = 365;
/// Readings whose ends are so many days apart are a year apart: school years do not end on one day.
const A_YEAR_APART: std::ops::RangeInclusive<i64> = 350..=380;

fn of(indicator: &Indicator) -> Vec<Concern> {
    vec![Concern { room: "indicator".to_owned(), id: indicator.id, name: indicator.name.clone() }]
}

/// An outcome without an indicator.
fn l03(facts: &Facts) -> Vec<ModelQuestion> {
    let measured: HashSet<Id> = facts.indicators.iter().filter_map(|record| record.indicator.node.as_ref()).map(|node| node.id).collect();
    let bare = facts.outcomes().filter(|node| !measured.contains(&node.id));
    bare.map(|node| about("L03", Severity::Error, node, "indicator")).collect()
}

/// An output without how many, of what or in how long. The fields tell, never the text.
fn l07(facts: &Facts) -> Vec<ModelQuestion> {
    let asked = facts.of_columns(&[Column::Output]).filter_map(|node| {
        let lacks = [("quantity", node.quantity.is_none()), ("unit", node.unit.is_empty()), ("per", node.per.is_empty())];
        let (field, _) = lacks.into_iter().find(|(_, lacks)| *lacks)?;
        Some(about("L07", Severity::Warning, node, field).lacking(field))
    });
    asked.collect()
}

/// An outcome without who, which way, how much or by when. The fields tell, never the text.
fn l08(facts: &Facts) -> Vec<ModelQuestion> {
    let asked = facts.outcomes().filter_map(|node| {
        let lacks = [
            ("population", node.population.is_empty()),
            ("direction", node.direction.is_none()),
            ("to", node.to.is_none()),
            ("by", node.by.is_none()),
        ];
        let (field, _) = lacks.into_iter().find(|(_, lacks)| *lacks)?;
        Some(about("L08", Severity::Warning, node, field).lacking(field))
    });
    asked.collect()
}

/// An indicator without baseline, target, source, frequency or owner.
fn l10(facts: &Facts) -> Vec<ModelQuestion> {
    let asked = facts.indicators.iter().filter_map(|IndicatorRecord { indicator, .. }| {
        let lacks = [
            ("baseline", indicator.baseline.value.is_none()),
            ("target", indicator.target.value.is_none()),
            ("source", indicator.source.is_empty()),
            ("frequency", indicator.frequency.is_empty()),
            ("owner", indicator.owner.is_none()),
        ];
        let (field, _) = lacks.into_iter().find(|(_, lacks)| *lacks)?;
        Some(question("L10", Severity::Error, of(indicator), field).lacking(field))
    });
    asked.collect()
}

/// A target that is the baseline, or lies the wrong way from it.
fn l11(facts: &Facts) -> Vec<ModelQuestion> {
    let asked = facts.indicators.iter().filter_map(|IndicatorRecord { indicator, .. }| {
        let (from, to) = (indicator.baseline.value?, indicator.target.value?);
        let onward = gain(indicator.direction, from, to) > 0;
        let asks = || question("L11", Severity::Warning, of(indicator), "target").saying("from", from).saying("to", to);
        (!onward).then(asks)
    });
    asked.collect()
}

/// A target that cannot be, or that asks for more than twice the best year so far.
fn l12(facts: &Facts) -> Vec<ModelQuestion> {
    let asked = facts.indicators.iter().filter_map(|record| {
        let target = record.indicator.target.value?;
        let asks = || question("L12", Severity::Warning, of(&record.indicator), "target").saying("to", target);
        if outside(&record.indicator, target) {
            return Some(asks().lacking("range"));
        }
        let (last, best) = (latest_full(&record.readings)?, best_year(record)?);
        let left = record.indicator.target.day?.days_since(facts.today);
        let wanted = i128::from(gain(record.indicator.direction, last.value, target));
        let steep = left > 0 && wanted * i128::from(YEAR) > i128::from(best.max(0)) * 2 * i128::from(left);
        let told = || asks().saying("last", last.value).saying("best", Decimal::from_ten_thousandths(best));
        steep.then(told)
    });
    asked.collect()
}

/// No share is under nothing or over all of it, no count under nothing.
fn outside(indicator: &Indicator, value: Decimal) -> bool {
    const WHOLE: i64 = 100 * 10_000;
    let value = value.ten_thousandths();
    value < 0 || (indicator.measures_percent() && value > WHOLE)
}

/// How far a figure moves the way it is wanted to, in ten-thousandths.
fn gain(direction: Direction, from: Decimal, to: Decimal) -> i64 {
    let moved = to.ten_thousandths().saturating_sub(from.ten_thousandths());
    match direction {
        Direction::Up => moved,
        Direction::Down => moved.saturating_neg(),
    }
}

/// The best gain between two readings a year apart; nothing without such a pair.
fn best_year(record: &IndicatorRecord) -> Option<i64> {
    let a_year_apart = |one: &Reading, other: &Reading| comparable(one, other) && A_YEAR_APART.contains(&other.ends.days_since(one.ends));
    // Readings stand by their last day, so the pairs of one are found within a year and a bit.
    let pairs = record.readings.iter().enumerate().flat_map(|(at, one)| {
        let later = record.readings.iter().skip(at + 1).take_while(|other| other.ends.days_since(one.ends) <= *A_YEAR_APART.end());
        later.filter(|other| a_year_apart(one, other)).map(|other| gain(record.indicator.direction, one.value, other.value))
    });
    pairs.max()
}

/// A percentage of which nobody said what is counted over what.
fn l13(facts: &Facts) -> Vec<ModelQuestion> {
    let vague = facts
        .indicators
        .iter()
        .filter(|IndicatorRecord { indicator, .. }| indicator.measures_percent() && !facts.words.names_both(&indicator.definition));
    let asked = vague.map(|IndicatorRecord { indicator, .. }| {
        question("L13", Severity::Warning, of(indicator), "definition").speaking_of(&indicator.definition)
    });
    asked.collect()
}

/// More than two expected readings that did not come. A frequency that cannot be read expects nothing.
fn l14(facts: &Facts) -> Vec<ModelQuestion> {
    let asked = facts.indicators.iter().filter_map(|record| {
        let newest = record.readings.iter().map(|reading| reading.ends).max()?;
        let days = facts.words.days(&record.indicator.frequency)?;
        let missed = facts.today.days_since(newest) / days;
        let asks = || question("L14", Severity::Warning, of(&record.indicator), "reading").saying("since", newest);
        // How many are missing by now is not said: the question would change, and come back, by waiting alone.
        (missed > MISSED).then(asks)
    });
    asked.collect()
}

/// An indicator that is read by group, and was not the last time.
fn l15(facts: &Facts) -> Vec<ModelQuestion> {
    let asked = facts.indicators.iter().filter_map(|record| {
        let last = record.readings.last().filter(|_| record.indicator.by_group)?;
        let asks = || question("L15", Severity::Warning, of(&record.indicator), "groups").saying("label", &last.label);
        last.groups.is_empty().then(asks)
    });
    asked.collect()
}

/// Indicators that all count effort: none shows whether anyone is better off.
fn l22(facts: &Facts) -> Vec<ModelQuestion> {
    let effort = facts.indicators.iter().all(|record| record.indicator.quadrant != Quadrant::BetterOff);
    if facts.indicators.is_empty() || !effort {
        return Vec::new();
    }
    vec![question("L22", Severity::Warning, Vec::new(), "indicator").saying("count", facts.indicators.len())]
}
