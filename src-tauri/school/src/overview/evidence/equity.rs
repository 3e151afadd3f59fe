//! Priority 6, reimagining systems for equity.

use std::collections::BTreeMap;

use super::records::Records;
use super::voice::of_lines;
use super::{FactRow, Figure, Found, Rule, count, stage};
use crate::error::Result;
use crate::indicator::Quadrant;
use crate::value::{Decimal, Id};

pub(super) const RULES: &[Rule] = &[
    Rule::reads("EQ1", "results-by-group", results_by_group),
    Rule::reads("EQ1", "rate-ratio", rate_ratio),
    Rule::reads("EQ1", "smallest-cell", smallest_cell),
    Rule::later("EQ2", "participation"),
    Rule::later("EQ3", "routines"),
    Rule::later("EQ3", "routines-measured"),
    Rule::reads("EQ4", "lines-for-groups", lines_for_groups),
    Rule::later("EQ4", "reallocations"),
    Rule::reads("EQ5", "access-lines", access_lines),
    Rule::later("EQ5", "meeting-supports"),
    Rule::later("EQ5", "export-languages"),
];

/// A part or a remainder of fewer people than this could be recognized, whatever the school's smallest whole is.
const FEWEST: i64 = 5;
/// Ten thousandths: groups whose rates are equal.
const PARITY: i64 = 10_000;

/// None split by group is the whole school only, some are some, more than half are the main ones. That the team talks of
/// the differences, which Maturing asks too, no record tells.
fn results_by_group(records: &Records<'_>) -> Result<Option<Found>> {
    let results: Vec<_> = records.measures()?.iter().filter(|measure| measure.quadrant == Quadrant::BetterOff).collect();
    let split = results.iter().filter(|measure| measure.by_group);
    let rows: Vec<_> = split.map(|measure| FactRow::new("indicator", measure.id, &measure.name)).collect();
    let points_to = stage(rows.len(), rows.len() * 2 > results.len());
    Ok((!results.is_empty()).then(|| Found::part(rows, results.len()).pointing_to(points_to)))
}

/// One reading's groups that may be told, by name: part and whole.
type Told = BTreeMap<String, (i64, i64)>;

/// Whether a group is large enough to be told of: the whole is the school's smallest cell or more, and neither those
/// counted nor those left over are so few that they could be recognized.
fn may_be_told(part: i64, whole: i64, smallest_cell: i64) -> bool {
    whole >= smallest_cell && part >= FEWEST && whole - part >= FEWEST
}

/// The lowest rate over the highest, in ten-thousandths: 1 is parity. Nothing where fewer than two may be told, so that
/// a hidden group can be found neither by itself nor by what remains.
fn ratio(groups: &[(i64, i64)]) -> Option<i64> {
    let times = |one: &(i64, i64), other: &(i64, i64)| i128::from(one.0) * i128::from(other.1);
    let by_rate = |one: &&(i64, i64), other: &&(i64, i64)| times(one, other).cmp(&times(other, one));
    let (lowest, highest) = (groups.iter().min_by(by_rate)?, groups.iter().max_by(by_rate)?);
    let (over, under) = (times(lowest, highest), times(highest, lowest));
    (groups.len() > 1 && under > 0).then(|| i64::try_from((2 * over * i128::from(PARITY) + under) / (2 * under)).unwrap_or(PARITY))
}

/// How the groups of the newest reading compare, and in how many indicators they came nearer than in the reading before:
/// over the same groups, else it would be another comparison. Estimates and periods that are only to date are no results.
fn rate_ratio(records: &Records<'_>) -> Result<Option<Found>> {
    let smallest_cell = records.profile()?.smallest_cell;
    let mut readings: BTreeMap<Id, Vec<(Id, Told)>> = BTreeMap::new();
    let groups = records.view.rows(include_str!("groups.sql"), [], |row| {
        Ok((row.get::<_, Id>(0)?, row.get::<_, Id>(1)?, row.get::<_, String>(2)?, (row.get::<_, i64>(3)?, row.get::<_, i64>(4)?)))
    })?;
    for (indicator, reading, name, (part, whole)) in groups {
        let of = readings.entry(indicator).or_default();
        if of.last().is_none_or(|(last, _)| *last != reading) {
            of.push((reading, Told::new()));
        }
        if let Some((_, told)) = of.last_mut().filter(|_| may_be_told(part, whole, smallest_cell)) {
            told.insert(name, (part, whole));
        }
    }
    let (mut rows, mut nearer) = (Vec::new(), 0);
    for measure in records.measures()? {
        let Some([(_, now), rest @ ..]) = readings.get(&measure.id).map(Vec::as_slice) else { continue };
        let Some(of_all) = ratio(&now.values().copied().collect::<Vec<_>>()) else { continue };
        rows.push(FactRow::new("indicator", measure.id, &measure.name).saying(Figure::Value(Decimal::from_ten_thousandths(of_all))));
        if rest.first().is_some_and(|(_, before)| came_nearer(before, now)) {
            nearer += 1;
        }
    }
    Ok((!rows.is_empty()).then(|| {
        let all = rows.len();
        Found::default().with("count", count(nearer)).with("all", count(all)).on(rows)
    }))
}

fn came_nearer(before: &Told, now: &Told) -> bool {
    let both: Vec<_> = now.iter().filter_map(|(name, now)| Some((*before.get(name)?, *now))).collect();
    let (before, now): (Vec<_>, Vec<_>) = both.into_iter().unzip();
    ratio(&before).zip(ratio(&now)).is_some_and(|(before, now)| now > before)
}

/// Suppression is always on: this is where it begins.
pub(super) fn smallest_cell(records: &Records<'_>) -> Result<Option<Found>> {
    let smallest = records.profile()?.smallest_cell;
    Ok(Some(Found::default().with("count", Figure::Count(smallest))))
}

/// Lines that name groups of people. Maturing asks for the reasons of the split too, which are in no field.
fn lines_for_groups(records: &Records<'_>) -> Result<Option<Found>> {
    of_lines(records, |line| line.for_groups)
}

/// Lines for interpretation, translation, rides and the like. Whether they cover the main activities, no record tells.
fn access_lines(records: &Records<'_>) -> Result<Option<Found>> {
    of_lines(records, |line| line.access)
}
