//! What changed along the thread from some activities, and what must stay unsaid because it speaks of too few people.

use std::collections::{HashMap, HashSet, VecDeque};

use school::calendar::{self, Calendar, Period};
use school::indicator::{self, IndicatorRecord, Reading, ReadingStatus};
use school::logic::{Model, Node};
use school::value::{Day, Decimal, Id};
use school::{Result, View};

use crate::outline::{Change, Changes, Count, Figure, Point, When};

/// A part or a remainder of fewer people than this could be recognized, whatever the school's smallest whole is.
const FEWEST: i64 = 5;

/// So many measures are told on one page.
const MOST_TOLD: usize = 3;

/// The things in the model that some activities lead to, the nearest first, and the activities themselves.
pub struct Thread(HashMap<Id, usize>);

impl Thread {
    /// Follows the arrows from the activities.
    pub fn from(model: &Model, activities: &[&Node]) -> Self {
        let mut onward: HashMap<Id, Vec<Id>> = HashMap::new();
        for link in &model.links {
            onward.entry(link.from).or_default().push(link.to);
        }
        let mut open: VecDeque<Id> = activities.iter().map(|node| node.id).collect();
        let (mut seen, mut thread): (HashSet<Id>, _) = (open.iter().copied().collect(), HashMap::new());
        while let Some(at) = open.pop_front() {
            thread.insert(at, thread.len());
            open.extend(onward.get(&at).into_iter().flatten().filter(|next| seen.insert(**next)));
        }
        Thread(thread)
    }

    fn place(&self, record: &IndicatorRecord) -> Option<usize> {
        self.0.get(&record.indicator.node.as_ref()?.id).copied()
    }
}

/// The indicators along a thread, the nearest to the activities first.
pub fn along(view: &View, thread: &Thread, until: Option<Day>, smallest_cell: i64) -> Result<Changes> {
    let telling = Telling { calendar: calendar::read::calendar(view)?, smallest_cell };
    let mut found: Vec<(usize, IndicatorRecord)> =
        indicator::read::all(view)?.into_iter().filter_map(|record| Some((thread.place(&record)?, record))).collect();
    found.sort_by_key(|(place, _)| *place);
    if let Some(until) = until {
        found.iter_mut().for_each(|(_, record)| record.readings.retain(|reading| reading.ends <= until));
    }
    let (mut withheld, mut estimates) = (0, 0);
    let told = found.iter().take(MOST_TOLD).map(|(_, record)| {
        withheld += count(record, |reading| reading.status != ReadingStatus::Estimate && telling.recognizable(reading));
        estimates += count(record, |reading| reading.status == ReadingStatus::Estimate);
        telling.told(record)
    });
    let changes = told.collect();
    Ok(Changes { changes, withheld, estimates, more: i64::try_from(found.len().saturating_sub(MOST_TOLD)).unwrap_or_default() })
}

fn count(record: &IndicatorRecord, which: impl Fn(&Reading) -> bool) -> i64 {
    i64::try_from(record.readings.iter().filter(|reading| which(reading)).count()).unwrap_or_default()
}

/// A data point that may be told, with what it measures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Latest {
    /// What is measured.
    pub name: String,
    /// `percent`, `days`, …
    pub unit: String,
    /// The data point.
    pub point: Point,
}

/// The latest data point of each box of the model, by its node: of a full period where there is one. Where several
/// measures speak of one box, the latest of all.
pub fn latest(view: &View, smallest_cell: i64) -> Result<HashMap<Id, Latest>> {
    let telling = Telling { calendar: calendar::read::calendar(view)?, smallest_cell };
    let mut found: HashMap<Id, Latest> = HashMap::new();
    for record in indicator::read::all(view)? {
        let Some(node) = record.indicator.node.as_ref().map(|node| node.id) else { continue };
        let told = telling.told(&record);
        let point = told.points.iter().rev().find(|point| !point.open).or(told.points.last());
        let newer = |point: &&Point| found.get(&node).is_none_or(|before| (before.point.open, point.day) > (point.open, before.point.day));
        if let Some(point) = point.filter(newer) {
            found.insert(node, Latest { name: told.name.clone(), unit: told.unit.clone(), point: point.clone() });
        }
    }
    Ok(found)
}

/// What all that is told of an indicator depends on.
struct Telling {
    calendar: Calendar,
    smallest_cell: i64,
}

impl Telling {
    fn told(&self, record: &IndicatorRecord) -> Change {
        let indicator = &record.indicator;
        let may_be_told = |reading: &&Reading| reading.status != ReadingStatus::Estimate && !self.recognizable(reading);
        let shown: Vec<&Reading> = record.readings.iter().filter(may_be_told).collect();
        let figure = |reading: &Reading| self.figure(record, reading);
        let now = shown.iter().rev().find(|reading| !reading.to_date);
        let so_far = shown.iter().rev().find(|reading| reading.to_date && now.is_none_or(|now| reading.ends > now.ends));
        let by = match indicator.target.day {
            Some(day) if indicator.target.label.is_empty() => When::Day(day),
            _ => self.when(&indicator.target.label),
        };
        Change {
            name: indicator.name.clone(),
            unit: indicator.unit.clone(),
            baseline: self.baseline(record),
            baseline_method: indicator.baseline.method.clone(),
            now: now.map(|reading| figure(reading)),
            target: indicator.target.value.map(|value| Figure { value, count: None, source: String::new(), date: by }),
            so_far: so_far.map(|reading| figure(reading)),
            points: shown.iter().map(|reading| Point { day: reading.ends, figure: figure(reading), open: reading.to_date }).collect(),
        }
    }

    /// Whether so few people stand behind a reading that they could be recognized: the whole is under the school's
    /// smallest cell, or the part or what remains is under five. Nobody can be recognized in a reading without counts.
    fn recognizable(&self, reading: &Reading) -> bool {
        let (Some(part), Some(whole)) = (reading.numerator, reading.denominator) else {
            return reading.denominator.is_some_and(|whole| whole < self.smallest_cell);
        };
        whole < self.smallest_cell || part < FEWEST || whole - part < FEWEST
    }

    /// Where it started, with the counts of the reading of the same period; unsaid where that reading must be.
    fn baseline(&self, record: &IndicatorRecord) -> Option<Figure<Decimal>> {
        let baseline = &record.indicator.baseline;
        let value = baseline.value?;
        let same = record.readings.iter().find(|reading| reading.label == baseline.label);
        if same.is_some_and(|reading| self.recognizable(reading)) {
            return None;
        }
        let count = same.filter(|reading| reading.value == value).and_then(counts);
        Some(Figure { value, count, source: record.indicator.source.clone(), date: self.when(&baseline.label) })
    }

    fn figure(&self, record: &IndicatorRecord, reading: &Reading) -> Figure<Decimal> {
        let single = reading.starts == reading.ends && !reading.to_date;
        let date = if single { When::Day(reading.ends) } else { self.when(&reading.label) };
        Figure { value: reading.value, count: counts(reading), source: record.indicator.source.clone(), date }
    }

    /// A day or a month is said as the reader says it; any other period by the name that the school gave it.
    fn when(&self, label: &str) -> When {
        match self.calendar.period(label) {
            Ok(Period { starts, ends, .. }) if starts == ends => When::Day(starts),
            Ok(Period { starts, ends, .. }) if starts.day() == 1 && ends.plus_days(1) == starts.plus_months(1) => When::Month(starts),
            _ if label.is_empty() => When::Unknown,
            _ => When::Named(label.to_owned()),
        }
    }
}

fn counts(reading: &Reading) -> Option<Count> {
    Some(Count { of: reading.numerator?, all: reading.denominator? })
}
