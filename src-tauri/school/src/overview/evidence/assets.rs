//! Priority 4, asset-based thinking.

use std::collections::HashSet;

use super::model::{nodes, rows_of};
use super::records::Records;
use super::{FactRow, Figure, Found, Rule, count, stage};
use crate::error::Result;
use crate::logic::{Column, Direction, Node};
use crate::partner::organization::{Asset, Involvement};
use crate::value::{Decimal, Id};

pub(super) const RULES: &[Rule] = &[
    Rule::reads("AB1", "asset-kinds", asset_kinds),
    Rule::later("AB1", "assets-refreshed"),
    Rule::reads("AB1", "activities-on-assets", activities_on_assets),
    Rule::later("AB2", "phrases"),
    Rule::reads("AB3", "family-hours", family_hours),
    Rule::reads("AB3", "family-led", family_led),
    Rule::reads("AB3", "family-resources", family_resources),
    Rule::later("AB4", "strengths-form"),
    Rule::later("AB4", "family-input"),
    Rule::reads("AB5", "gains", gains),
    Rule::later("AB5", "stories"),
];

/// What is mapped comes in six kinds: residents, groups, institutions, places, local economy and stories.
const KINDS: usize = 6;
const MINUTES: i64 = 60;

/// All six kinds are what Maturing names, some are a partial list, none is no record of strengths. Who helped to map
/// them is in no field, and neither is when somebody last went over the map: a rule of a later room.
fn asset_kinds(records: &Records<'_>) -> Result<Option<Found>> {
    let assets: Vec<_> = records.organizations()?.iter().filter_map(|it| Some((it, it.asset?))).collect();
    let mut kinds: Vec<Asset> = Vec::new();
    for (_, asset) in &assets {
        if !kinds.contains(asset) {
            kinds.push(*asset);
        }
    }
    let rows = assets.iter().map(|(it, _)| FactRow::new("partner", it.id, &it.name)).collect();
    let found = Found::many(rows).with("kinds", count(kinds.len()));
    Ok(Some(found.pointing_to(stage(kinds.len(), kinds.len() == KINDS))))
}

/// Excelling speaks of activities that are new and began from a strength; which came first, no record tells.
fn activities_on_assets(records: &Records<'_>) -> Result<Option<Found>> {
    let assets: HashSet<Id> = records.organizations()?.iter().filter(|it| it.asset.is_some()).map(|it| it.id).collect();
    carried(records, Column::Activity, &assets)
}

/// The nodes of a column that one of these organizations carries.
fn carried(records: &Records<'_>, column: Column, by: &HashSet<Id>) -> Result<Option<Found>> {
    let all = nodes(records.model()?, |node| node.column == column);
    let rows = rows_of(&all, |node| node.partners.iter().any(|partner| by.contains(&partner.id)));
    Ok((!all.is_empty()).then(|| Found::part(rows, all.len())))
}

/// Hours that family groups promised as match to awards that run. A school that keeps no match has nothing to say.
fn family_hours(records: &Records<'_>) -> Result<Option<Found>> {
    let items = records.view.rows(include_str!("family_hours.sql"), [records.today()], |row| {
        Ok((row.get::<_, Id>(0)?, row.get::<_, String>(1)?, row.get::<_, i64>(2)?))
    })?;
    let hours = |minutes: i64| Figure::Value(Decimal::from_ten_thousandths(tenths(minutes) * 1000));
    let minutes = items.iter().map(|(.., minutes)| *minutes).sum();
    let rows = items.iter().map(|(id, name, minutes)| FactRow::new("budget", *id, name).saying(hours(*minutes))).collect();
    Ok((minutes > 0).then(|| Found::default().with("hours", hours(minutes)).on(rows)))
}

/// Tenths of an hour, halves up.
fn tenths(minutes: i64) -> i64 {
    (minutes.max(0) * 10 + MINUTES / 2) / MINUTES
}

/// Activities that somebody of a family group sees to.
fn family_led(records: &Records<'_>) -> Result<Option<Found>> {
    let families = records.view.rows(include_str!("families.sql"), [records.today()], |row| row.get(0))?;
    let families: HashSet<Id> = families.into_iter().collect();
    let all = nodes(records.model()?, |node| node.column == Column::Activity);
    let theirs = |node: &Node| node.owner.as_ref().is_some_and(|owner| families.contains(&owner.id));
    Ok((!all.is_empty()).then(|| Found::part(rows_of(&all, theirs), all.len())))
}

/// Excelling speaks of programs that families began; that a family group stands behind a resource is not yet that.
fn family_resources(records: &Records<'_>) -> Result<Option<Found>> {
    let groups = records.organizations()?.iter().filter(|it| it.involvement == Involvement::FamilyGroup);
    carried(records, Column::Resource, &groups.map(|it| it.id).collect())
}

/// Indicators of which more is better.
fn gains(records: &Records<'_>) -> Result<Option<Found>> {
    let measures = records.measures()?;
    let up = measures.iter().filter(|measure| measure.direction == Direction::Up);
    let rows = up.map(|measure| FactRow::new("indicator", measure.id, &measure.name)).collect();
    Ok((!measures.is_empty()).then(|| Found::part(rows, measures.len())))
}
