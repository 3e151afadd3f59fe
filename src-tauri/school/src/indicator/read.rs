//! Asks about the indicators.

use std::collections::BTreeMap;

use super::{Baseline, Indicator, IndicatorRecord, IndicatorTag, Reading, ReadingGroup, Target};
use super::{differs, is_percent, latest_full, share, with_changes};
use crate::error::{Error, Result};
use crate::logic::{Named, Which};
use crate::store::View;
use crate::value::Id;

/// Every indicator with its newest full reading, by name.
pub fn list(view: &View) -> Result<Vec<Indicator>> {
    Ok(all(view)?.into_iter().map(|record| record.indicator).collect())
}

/// Every indicator with all its readings, by name.
pub fn all(view: &View) -> Result<Vec<IndicatorRecord>> {
    records(view, None)
}

/// One indicator with all its readings.
pub fn get(view: &View, ask: Which) -> Result<IndicatorRecord> {
    record(view, ask.id)
}

pub(super) fn record(view: &View, id: Id) -> Result<IndicatorRecord> {
    records(view, Some(id))?.pop().ok_or(Error::NotFound { room: "indicator" })
}

fn records(view: &View, only: Option<Id>) -> Result<Vec<IndicatorRecord>> {
    let mut groups = groups(view, only)?;
    let mut tags = tags(view, only)?;
    let found = view.rows(include_str!("indicators.sql"), [only], indicator_row)?;
    let mut readings = readings(view, only)?;
    let whole = |mut indicator: Indicator| {
        indicator.tags = tags.remove(&indicator.id).unwrap_or_default();
        let mut readings = readings.remove(&indicator.id).unwrap_or_default();
        for reading in &mut readings {
            reading.groups = groups.remove(&reading.id).unwrap_or_default();
            if let (true, Some(part), Some(whole)) = (is_percent(&indicator.unit), reading.numerator, reading.denominator) {
                reading.computed = share(part, whole);
                reading.differs = differs(reading.value, part, whole);
            }
        }
        with_changes(&mut readings);
        indicator.latest = latest_full(&readings).cloned();
        IndicatorRecord { indicator, readings }
    };
    Ok(found.into_iter().map(whole).collect())
}

fn indicator_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Indicator> {
    Ok(Indicator {
        id: row.get(0)?,
        name: row.get(1)?,
        node: named(row.get(2)?, row.get(3)?),
        quadrant: row.get(4)?,
        definition: row.get(5)?,
        unit: row.get(6)?,
        direction: row.get(7)?,
        by_group: row.get(8)?,
        baseline: Baseline { label: row.get(9)?, value: row.get(10)?, method: row.get(11)? },
        target: Target { label: row.get(12)?, day: row.get(13)?, value: row.get(14)? },
        source: row.get(15)?,
        frequency: row.get(16)?,
        owner: named(row.get(17)?, row.get(18)?),
        tags: Vec::new(),
        latest: None,
    })
}

fn named(id: Option<Id>, name: Option<String>) -> Option<Named> {
    Some(Named { id: id?, name: name? })
}

fn readings(view: &View, only: Option<Id>) -> Result<BTreeMap<Id, Vec<Reading>>> {
    let sql = "SELECT indicator, id, label, starts, ends, to_date, value, numerator, denominator, status FROM reading
               WHERE ?1 IS NULL OR indicator = ?1 ORDER BY ends, starts, id";
    let rows = view.rows(sql, [only], |row| {
        let reading = Reading {
            id: row.get(1)?,
            label: row.get(2)?,
            starts: row.get(3)?,
            ends: row.get(4)?,
            to_date: row.get(5)?,
            value: row.get(6)?,
            numerator: row.get(7)?,
            denominator: row.get(8)?,
            status: row.get(9)?,
            computed: None,
            differs: false,
            change: None,
            groups: Vec::new(),
        };
        Ok((row.get(0)?, reading))
    })?;
    Ok(gathered(rows))
}

fn groups(view: &View, only: Option<Id>) -> Result<BTreeMap<Id, Vec<ReadingGroup>>> {
    let sql = "SELECT g.reading, g.id, g.name, g.numerator, g.denominator FROM reading_group g JOIN reading r ON r.id = g.reading
               WHERE ?1 IS NULL OR r.indicator = ?1 ORDER BY g.name, g.id";
    let rows = view.rows(sql, [only], |row| {
        let (numerator, denominator) = (row.get(3)?, row.get(4)?);
        let computed = share(numerator, denominator);
        Ok((row.get(0)?, ReadingGroup { id: row.get(1)?, name: row.get(2)?, numerator, denominator, computed }))
    })?;
    Ok(gathered(rows))
}

fn tags(view: &View, only: Option<Id>) -> Result<BTreeMap<Id, Vec<IndicatorTag>>> {
    let sql = "SELECT indicator, id, code FROM indicator_tag WHERE ?1 IS NULL OR indicator = ?1 ORDER BY code, id";
    let rows = view.rows(sql, [only], |row| Ok((row.get(0)?, IndicatorTag { id: row.get(1)?, code: row.get(2)? })))?;
    Ok(gathered(rows))
}

fn gathered<T>(rows: Vec<(Id, T)>) -> BTreeMap<Id, Vec<T>> {
    let mut gathered: BTreeMap<Id, Vec<T>> = BTreeMap::new();
    for (of, row) in rows {
        gathered.entry(of).or_default().push(row);
    }
    gathered
}
