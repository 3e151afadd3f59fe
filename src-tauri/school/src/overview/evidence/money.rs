//! Priority 5, sustainability.

use std::collections::BTreeSet;

use super::records::{Current, Records};
use super::voice::of_lines;
use super::{FactRow, Figure, Found, Rule, count, stage};
use crate::assessment::Level;
use crate::budget::{MatchKind, Standing};
use crate::calendar;
use crate::error::Result;
use crate::partner::organization::Involvement;
use crate::value::{Day, Id, Money};

pub(super) const RULES: &[Rule] = &[
    Rule::reads("SU1", "largest-source", largest_source),
    Rule::reads("SU1", "ending-sources", ending_sources),
    Rule::reads("SU1", "key-pay-lasting", key_pay_lasting),
    Rule::reads("SU2", "lines-for-activities", lines_for_activities),
    Rule::reads("SU2", "in-kind-proven", in_kind_proven),
    Rule::reads("SU2", "match-brought", match_brought),
    Rule::later("SU3", "last-sent"),
    Rule::later("SU3", "figures-agree"),
    Rule::later("SU3", "lessons"),
    Rule::reads("SU4", "agreements-beyond-year", agreements_beyond_year),
    Rule::later("SU4", "commitments"),
    Rule::later("SU4", "leaders-changed"),
    Rule::reads("SU5", "core-agreements", core_agreements),
    Rule::reads("SU5", "agreements-ending", agreements_ending),
    Rule::later("SU5", "agreement-reviews"),
];

/// An ending is near for a year, as the levels say.
const NEAR_MONTHS: u32 = 12;
/// An agreement that ends within so many days wants a next one.
const NOTICE_DAYS: u32 = 90;

/// The money of the period in which each source stands.
struct Mix<'m> {
    sources: Vec<&'m Standing>,
    planned: Money,
    /// Those whose award ends within a year.
    ending: Vec<&'m Standing>,
}

fn mix<'m>(records: &'m Records<'_>) -> Result<Option<Mix<'m>>> {
    let today = records.today();
    let runs = |standing: &&Standing| {
        standing.period.is_some() && standing.brief.planned > Money::ZERO && standing.brief.award_end.is_none_or(|end| end >= today)
    };
    let sources: Vec<&Standing> = records.standings()?.iter().filter(runs).collect();
    let planned = Money::sum(sources.iter().map(|standing| standing.brief.planned))?;
    let soon = |standing: &&Standing| standing.brief.award_end.is_some_and(|end| end <= today.plus_months(NEAR_MONTHS));
    let ending = sources.iter().copied().filter(soon).collect();
    Ok((!sources.is_empty()).then_some(Mix { sources, planned, ending }))
}

/// Who sees to what follows, and by which step: a written plan.
fn has_plan(standing: &Standing) -> bool {
    standing.renewal.as_ref().is_some_and(|renewal| renewal.owner.is_some() && !renewal.step.is_empty())
}

impl Mix<'_> {
    /// To the cent: a rounded share could not tell.
    fn over_half(&self, of: &[&Standing]) -> Result<bool> {
        let part = Money::sum(of.iter().map(|standing| standing.brief.planned))?;
        Ok(part.plus(part)? > self.planned)
    }

    fn share(&self, of: &[&Standing]) -> Result<i64> {
        Ok(Money::sum(of.iter().map(|standing| standing.brief.planned))?.share_of(self.planned).unwrap_or_default())
    }

    fn rows(&self, of: &[&Standing]) -> Vec<FactRow> {
        let row = |standing: &&Standing| {
            let share = standing.brief.planned.share_of(self.planned).unwrap_or_default();
            FactRow::new("budget", standing.brief.id, &standing.brief.name).saying(Figure::Share(share))
        };
        of.iter().map(row).collect()
    }
}

/// Exploring is one source that ends. Emerging is two or more of which most money ends within a year with no plan.
/// Maturing is no source over half, and a plan for each that ends. What lies between them, such as one large source that
/// goes on, is none of the three: a largest share over half alone does not say Emerging.
fn largest_source(records: &Records<'_>) -> Result<Option<Found>> {
    let Some(mix) = mix(records)? else { return Ok(None) };
    let mut sorted = mix.sources.clone();
    sorted.sort_by_key(|standing| std::cmp::Reverse(standing.brief.planned));
    let Some(largest) = sorted.first() else { return Ok(None) };
    let share = mix.share(&[largest])?;
    let unplanned: Vec<&Standing> = mix.ending.iter().copied().filter(|standing| !has_plan(standing)).collect();
    let points_to = match sorted.len() {
        1 => largest.brief.award_end.map(|_| Level::Exploring),
        _ if mix.over_half(&unplanned)? => Some(Level::Emerging),
        _ if unplanned.is_empty() && !mix.over_half(&[largest])? => Some(Level::Maturing),
        _ => None,
    };
    let found = Found::default().with("name", Figure::Text(largest.brief.name.clone())).with("share", Figure::Share(share));
    Ok(Some(found.on(mix.rows(&sorted)).pointing_to(points_to)))
}

/// How much of the money ends within a year, and how many of its sources have an owner and a next step. Its level is told
/// with the largest source.
fn ending_sources(records: &Records<'_>) -> Result<Option<Found>> {
    let Some(mix) = mix(records)? else { return Ok(None) };
    let planned = mix.ending.iter().filter(|standing| has_plan(standing)).count();
    let found = Found::default().with("share", Figure::Share(mix.share(&mix.ending)?)).with("count", count(planned));
    Ok(Some(found.with("all", count(mix.ending.len())).on(mix.rows(&mix.ending))))
}

/// How much of the pay of people whom an award names is on sources without an end: those are what recurs.
fn key_pay_lasting(records: &Records<'_>) -> Result<Option<Found>> {
    let lasting = records.standings()?.iter().filter(|standing| standing.brief.award_end.is_none());
    let lasting: BTreeSet<Id> = lasting.filter_map(|standing| Some(standing.period?.id)).collect();
    let (mut rows, mut pay, mut lasts) = (Vec::new(), Money::ZERO, Money::ZERO);
    for line in records.lines()?.iter().filter(|line| line.key_person) {
        pay = pay.plus(line.amount)?;
        if lasting.contains(&line.period) {
            lasts = lasts.plus(line.amount)?;
        }
        rows.push(FactRow::new("budget", line.id, &line.text).saying(Figure::Money(line.amount)));
    }
    Ok(lasts.share_of(pay).map(|share| Found::default().with("share", Figure::Share(share)).on(rows)))
}

/// Lines of the budget that say which activity they pay for. By source and activity is what Maturing asks; with proof
/// for all match too, which is told beside it.
fn lines_for_activities(records: &Records<'_>) -> Result<Option<Found>> {
    of_lines(records, |line| line.for_activities)
}

/// A promise of match to an award that runs.
struct Match {
    id: Id,
    kind: MatchKind,
    from: String,
    promised: Money,
    brought: Money,
    proven: bool,
}

fn matches(records: &Records<'_>) -> Result<Vec<Match>> {
    records.view.rows(include_str!("matches.sql"), [records.today()], |row| {
        Ok(Match {
            id: row.get(0)?,
            kind: row.get(1)?,
            from: row.get(2)?,
            promised: row.get(3)?,
            brought: row.get(4)?,
            proven: row.get(5)?,
        })
    })
}

fn in_kind_proven(records: &Records<'_>) -> Result<Option<Found>> {
    let items: Vec<_> = matches(records)?.into_iter().filter(|item| item.kind == MatchKind::InKind).collect();
    let proven = items.iter().filter(|item| item.proven);
    let rows = proven.map(|item| FactRow::new("budget", item.id, &item.from).saying(Figure::Money(item.promised))).collect();
    Ok((!items.is_empty()).then(|| Found::part(rows, items.len())))
}

/// Cash and in-kind never share a total.
fn match_brought(records: &Records<'_>) -> Result<Option<Found>> {
    let items = matches(records)?;
    let sum = |kind, of: fn(&Match) -> Money| Money::sum(items.iter().filter(|item| item.kind == kind).map(of)).map(Figure::Money);
    let found = Found::default()
        .with("cash", sum(MatchKind::Cash, |item| item.brought)?)
        .with("cash_promised", sum(MatchKind::Cash, |item| item.promised)?)
        .with("in_kind", sum(MatchKind::InKind, |item| item.brought)?)
        .with("in_kind_promised", sum(MatchKind::InKind, |item| item.promised)?);
    let rows = items.iter().map(|item| FactRow::new("budget", item.id, &item.from).saying(Figure::Money(item.brought))).collect();
    Ok((!items.is_empty()).then(|| found.on(rows)))
}

fn ends(agreement: &Current) -> FactRow {
    FactRow::new("partner", agreement.id, &agreement.organization).saying(Figure::Day(agreement.ends))
}

/// Agreements that bind beyond the school year of today. Whether they commit leaders or a policy, which Maturing asks, is
/// in no field.
fn agreements_beyond_year(records: &Records<'_>) -> Result<Option<Found>> {
    let (agreements, year_ends) = (records.agreements()?, year_ends(records)?);
    let rows = agreements.iter().filter(|agreement| agreement.ends > year_ends).map(ends).collect();
    Ok((!agreements.is_empty()).then(|| Found::part(rows, agreements.len()).with("day", Figure::Day(year_ends))))
}

/// The last day of the school year in which today lies.
fn year_ends(records: &Records<'_>) -> Result<Day> {
    let (today, starts) = (records.today(), calendar::read::calendar(records.view)?.year_starts);
    let next = [today.year(), today.year() + 1].into_iter().filter_map(|year| starts.in_year(year)).find(|first| *first > today);
    Ok(next.unwrap_or(today).minus_days(1))
}

/// All main partners with a current agreement is what Maturing asks, some Emerging; none is goodwill. What an agreement
/// says of services, space, money and ending is in no field.
fn core_agreements(records: &Records<'_>) -> Result<Option<Found>> {
    let core: Vec<_> = records.organizations()?.iter().filter(|it| it.involvement == Involvement::Core).collect();
    let rows: Vec<_> = core.iter().filter(|it| it.agreed).map(|it| FactRow::new("partner", it.id, &it.name)).collect();
    let points_to = stage(rows.len(), rows.len() == core.len());
    Ok((!core.is_empty()).then(|| Found::part(rows, core.len()).pointing_to(points_to)))
}

/// Agreements that end soon and that no next one follows.
fn agreements_ending(records: &Records<'_>) -> Result<Option<Found>> {
    let (agreements, soon) = (records.agreements()?, records.today().plus_days(NOTICE_DAYS));
    let rows = agreements.iter().filter(|agreement| !agreement.followed && agreement.ends <= soon).map(ends).collect();
    Ok((!agreements.is_empty()).then(|| Found::many(rows)))
}
