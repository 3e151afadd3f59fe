//! What others promised beside an award, in cash or in kind, and what of it came.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{named, read};
use crate::error::{Error, Fault, Result};
use crate::indicator::change::there;
use crate::logic::{Made, Named, Which};
use crate::store::{Edit, View, sql_text};
use crate::value::{Id, Money, Patch, paragraph, title};

/// Whether match is money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum MatchKind {
    /// Money.
    Cash,
    /// Time, rooms, things.
    InKind,
}
sql_text!(MatchKind { "cash" => Cash, "in_kind" => InKind });

/// One promise of match.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct MatchItem {
    /// The record.
    pub id: Id,
    /// Money or not.
    pub kind: MatchKind,
    /// The source that it comes from.
    pub from_source: Option<Named>,
    /// The organization that it comes from.
    pub from_partner: Option<Named>,
    /// The time promised, in minutes.
    pub minutes: Option<i64>,
    /// What an hour is worth, in cents.
    pub hour_rate: Option<Money>,
    /// Minutes by rate, where both are given: stands beside what was promised and does not correct it.
    pub computed: Option<Money>,
    /// What was promised.
    pub promised: Money,
    /// What came before this file's own records begin.
    pub brought: Money,
    /// What proves it.
    pub evidence: String,
    /// How the value was found.
    pub basis: String,
    /// Whether it is counted for another award too.
    pub other_award: bool,
    /// What else there is to know.
    pub note: String,
}

/// Promised and brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS, JsonSchema)]
pub struct MatchSum {
    /// Promised.
    pub promised: Money,
    /// Brought.
    pub brought: Money,
}

/// Match added up; cash and in-kind never share a total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS, JsonSchema)]
pub struct MatchTotals {
    /// Money.
    pub cash: MatchSum,
    /// Time, rooms, things.
    pub in_kind: MatchSum,
}

/// A new promise of match.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct MatchAdd {
    /// The source that it is promised to.
    #[serde(rename = "for_source")]
    pub source: Id,
    /// Money or not.
    pub kind: MatchKind,
    /// The source that it comes from.
    #[serde(default)]
    pub from_source: Option<Id>,
    /// The organization that it comes from.
    #[serde(default)]
    pub from_partner: Option<Id>,
    /// The time promised, in minutes.
    #[serde(default)]
    pub minutes: Option<i64>,
    /// What an hour is worth, in cents.
    #[serde(default)]
    pub hour_rate: Option<Money>,
    /// What was promised, in cents.
    pub promised: Money,
    /// What came before this file's own records begin, in cents.
    #[serde(default)]
    pub brought: Option<Money>,
    /// What proves it.
    #[serde(default)]
    pub evidence: Option<String>,
    /// How the value was found.
    #[serde(default)]
    pub basis: Option<String>,
    /// Whether it is counted for another award too.
    #[serde(default)]
    pub other_award: Option<bool>,
    /// What else there is to know.
    #[serde(default)]
    pub note: Option<String>,
}

/// What changes about a promise of match; what is absent stays.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct MatchEdit {
    /// The record.
    pub id: Id,
    /// Money or not.
    #[serde(default)]
    pub kind: Option<MatchKind>,
    /// The source that it comes from.
    #[serde(default)]
    pub from_source: Patch<Id>,
    /// The organization that it comes from.
    #[serde(default)]
    pub from_partner: Patch<Id>,
    /// The time promised, in minutes.
    #[serde(default)]
    pub minutes: Patch<i64>,
    /// What an hour is worth, in cents.
    #[serde(default)]
    pub hour_rate: Patch<Money>,
    /// What was promised, in cents.
    #[serde(default)]
    pub promised: Option<Money>,
    /// What came before this file's own records begin, in cents.
    #[serde(default)]
    pub brought: Option<Money>,
    /// What proves it.
    #[serde(default)]
    pub evidence: Option<String>,
    /// How the value was found.
    #[serde(default)]
    pub basis: Option<String>,
    /// Whether it is counted for another award too.
    #[serde(default)]
    pub other_award: Option<bool>,
    /// What else there is to know.
    #[serde(default)]
    pub note: Option<String>,
}

/// Adds a promise of match.
pub fn add(edit: &Edit, ask: MatchAdd) -> Result<Made> {
    let source = read::funding_source(edit, ask.source)?.name;
    let id = edit.new_id()?;
    let blank = "INSERT INTO match_item (id, for_source, kind, promised) VALUES (?1, ?2, ?3, ?4)";
    edit.run(blank, (id, ask.source, ask.kind, ask.promised))?;
    let after = MatchItem {
        id,
        kind: ask.kind,
        from_source: None,
        from_partner: None,
        minutes: ask.minutes,
        hour_rate: ask.hour_rate,
        computed: None,
        promised: ask.promised,
        brought: ask.brought.unwrap_or_default(),
        evidence: ask.evidence.unwrap_or_default(),
        basis: ask.basis.unwrap_or_default(),
        other_award: ask.other_award.unwrap_or_default(),
        note: ask.note.unwrap_or_default(),
    };
    write(edit, &after, ask.from_source, ask.from_partner)?;
    edit.subject(&called(&source, &found(edit, id)?.1));
    Ok(Made { id })
}

/// Changes a promise of match.
pub fn edit(edit: &Edit, ask: MatchEdit) -> Result<()> {
    let (source, before) = found(edit, ask.id)?;
    let from_source = ask.from_source.over(before.from_source.map(|from| from.id));
    let from_partner = ask.from_partner.over(before.from_partner.map(|from| from.id));
    let after = MatchItem {
        id: ask.id,
        kind: ask.kind.unwrap_or(before.kind),
        from_source: None,
        from_partner: None,
        minutes: ask.minutes.over(before.minutes),
        hour_rate: ask.hour_rate.over(before.hour_rate),
        computed: None,
        promised: ask.promised.unwrap_or(before.promised),
        brought: ask.brought.unwrap_or(before.brought),
        evidence: ask.evidence.unwrap_or(before.evidence),
        basis: ask.basis.unwrap_or(before.basis),
        other_award: ask.other_award.unwrap_or(before.other_award),
        note: ask.note.unwrap_or(before.note),
    };
    write(edit, &after, from_source, from_partner)?;
    edit.subject(&called(&source, &found(edit, ask.id)?.1));
    Ok(())
}

/// Removes a promise of match.
pub fn remove(edit: &Edit, ask: Which) -> Result<()> {
    let (source, before) = found(edit, ask.id)?;
    edit.subject(&called(&source, &before));
    edit.run_on("budget", "DELETE FROM match_item WHERE id = ?1", [ask.id])
}

fn write(edit: &Edit, item: &MatchItem, from_source: Option<Id>, from_partner: Option<Id>) -> Result<()> {
    there(edit, "budget", "SELECT count(*) FROM funding_source WHERE id = ?1", from_source)?;
    there(edit, "partner", "SELECT count(*) FROM organization WHERE id = ?1", from_partner)?;
    worth(item.minutes, item.hour_rate)?;
    let params = rusqlite::params![
        item.id,
        item.kind,
        from_source,
        from_partner,
        item.minutes,
        item.hour_rate,
        item.promised,
        item.brought,
        title(&item.evidence)?,
        title(&item.basis)?,
        item.other_award,
        paragraph(&item.note)?,
    ];
    edit.run_on("budget", include_str!("edit_match.sql"), params)
}

/// What was promised to a source, by whom it comes from.
pub(super) fn of_source(view: &View, source: Id) -> Result<Vec<MatchItem>> {
    Ok(items(view, Some(source), None)?.into_iter().map(|(_, item)| item).collect())
}

/// With the name of the source that it is promised to.
fn found(view: &View, id: Id) -> Result<(String, MatchItem)> {
    items(view, None, Some(id))?.pop().ok_or(Error::NotFound { room: "budget" })
}

fn items(view: &View, source: Option<Id>, only: Option<Id>) -> Result<Vec<(String, MatchItem)>> {
    let mut items = view.rows(include_str!("match.sql"), (source, only), |row| {
        let item = MatchItem {
            id: row.get(1)?,
            kind: row.get(2)?,
            from_source: named(row.get(3)?, row.get(4)?),
            from_partner: named(row.get(5)?, row.get(6)?),
            minutes: row.get(7)?,
            hour_rate: row.get(8)?,
            computed: None,
            promised: row.get(9)?,
            brought: row.get(10)?,
            evidence: row.get(11)?,
            basis: row.get(12)?,
            other_award: row.get(13)?,
            note: row.get(14)?,
        };
        Ok((row.get::<_, String>(0)?, item))
    })?;
    for (_, item) in &mut items {
        item.computed = worth(item.minutes, item.hour_rate)?;
    }
    Ok(items)
}

/// People call match by whom it comes from; failing that, by whom it is for.
fn called(source: &str, item: &MatchItem) -> String {
    let from = item.from_partner.as_ref().or(item.from_source.as_ref());
    from.map_or_else(|| source.to_owned(), |from| format!("{}, {source}", from.name))
}

/// Minutes by an hour's worth, to the cent, halves away from zero.
pub(super) fn worth(minutes: Option<i64>, hour_rate: Option<Money>) -> Result<Option<Money>> {
    if let Some(minutes) = minutes.filter(|minutes| *minutes < 0) {
        return Err(Error::fault(Fault::NumberUnknown, minutes));
    }
    let (Some(minutes), Some(rate)) = (minutes, hour_rate) else { return Ok(None) };
    let product = i128::from(minutes) * i128::from(rate.as_cents());
    let half = if product < 0 { -30 } else { 30 };
    let cents = (product + half) / 60;
    let cents = i64::try_from(cents).map_err(|_| Error::fault(Fault::AmountOutOfRange, cents))?;
    Money::cents(cents).map(Some)
}

/// Cash and in-kind, each added up.
pub(super) fn totals(items: &[MatchItem]) -> Result<MatchTotals> {
    let sum = |kind: MatchKind| -> Result<MatchSum> {
        let of = || items.iter().filter(|item| item.kind == kind);
        Ok(MatchSum { promised: Money::sum(of().map(|item| item.promised))?, brought: Money::sum(of().map(|item| item.brought))? })
    };
    Ok(MatchTotals { cash: sum(MatchKind::Cash)?, in_kind: sum(MatchKind::InKind)? })
}
