//! Priority 3, the relational and strategic skills of coordinators.

use std::collections::{BTreeMap, BTreeSet};

use super::records::Records;
use super::{FactRow, Figure, Found, Rule, count, stage};
use crate::action::{self, SubjectRoom, Todo, TodoList};
use crate::assessment::Level;
use crate::budget::{Category, PeriodSpan};
use crate::error::Result;
use crate::overview::gone;
use crate::value::{Day, Id, Money};

pub(super) const RULES: &[Rule] = &[
    Rule::later("CS1", "check-ins"),
    Rule::later("CS1", "check-ins-held"),
    Rule::reads("CS2", "partners-in-touch", partners_in_touch),
    Rule::reads("CS2", "partner-steps", partner_steps),
    Rule::reads("CS3", "actions-on-time", actions_on_time),
    Rule::reads("CS3", "others-own", others_own),
    Rule::reads("CS4", "months-recorded", months_recorded),
    Rule::reads("CS4", "sources-near-plan", sources_near_plan),
    Rule::reads("CS4", "categories-over", categories_over),
    Rule::reads("CS4", "money-steps", money_steps),
    Rule::reads("CS5", "long-series", long_series),
    Rule::later("CS5", "chart-notes"),
];

/// A quarter of a year, as the last quarter is spoken of.
const QUARTER_DAYS: u32 = 92;
/// To-dos are looked at for a year: what slipped ten years ago says nothing of a coordinator today.
const YEAR_MONTHS: i64 = 12;
/// Spending stays near plan within ten points of the share of the year gone.
const NEAR: i64 = 1000;
/// So many data points make a series on which change can be told from ordinary ups and downs.
const LONG: i64 = 10;

/// Every partner spoken with in the last quarter is what Maturing asks; some are contact that is uneven. The day of the
/// latest contact stands in the row: days since would be another figure every morning.
fn partners_in_touch(records: &Records<'_>) -> Result<Option<Found>> {
    let (partners, since) = (records.partners()?, records.today().minus_days(QUARTER_DAYS));
    let recent = partners.iter().filter_map(|partner| Some((partner, partner.last_contact.filter(|day| *day >= since)?)));
    let rows: Vec<_> = recent.map(|(partner, day)| FactRow::new("partner", partner.id, &partner.name).saying(Figure::Day(day))).collect();
    let points_to = stage(rows.len(), rows.len() == partners.len());
    Ok((!partners.is_empty()).then(|| Found::part(rows, partners.len()).pointing_to(points_to)))
}

/// To-dos about partners, however old: next steps that notes show and that were taken.
fn partner_steps(records: &Records<'_>) -> Result<Option<Found>> {
    let ask = TodoList { serves: Some(SubjectRoom::Partner), ..TodoList::default() };
    let steps = action::read::list(records.view, ask)?;
    let done = steps.iter().filter_map(|todo| Some((todo, todo.done?)));
    let rows = done.map(|(todo, day)| FactRow::new("action", todo.id, &todo.text).saying(Figure::Day(day))).collect();
    Ok((!steps.is_empty()).then(|| Found::part(rows, steps.len())))
}

fn serves(todo: &Todo, room: SubjectRoom) -> bool {
    todo.subject.is_some_and(|subject| subject.room == room)
}

/// To-dos whose day came in the last year.
fn came_due<'t>(records: &'t Records<'_>) -> Result<Vec<&'t Todo>> {
    let today = records.today();
    let in_the_year = |todo: &&Todo| todo.due.is_some_and(|due| due < today && due.plus_months(12) >= today);
    Ok(records.recent()?.iter().filter(in_the_year).collect())
}

fn on_time(todo: &Todo) -> bool {
    todo.done.zip(todo.due).is_some_and(|(done, due)| done <= due)
}

/// Most with an owner and done by their day is what Maturing asks, and a day that was moved before it came is one that
/// was renegotiated; where fewer are, they slip past their dates, as Emerging says. That nobody was named to act, which
/// Exploring says, cannot be seen in what was written down.
fn actions_on_time(records: &Records<'_>) -> Result<Option<Found>> {
    let due = came_due(records)?;
    let kept = due.iter().filter(|todo| on_time(todo) && todo.owner.is_some());
    let rows: Vec<_> = kept.filter_map(|todo| Some(FactRow::new("action", todo.id, &todo.text).saying(Figure::Day(todo.done?)))).collect();
    let points_to = if rows.len() * 2 > due.len() { Level::Maturing } else { Level::Emerging };
    Ok((!due.is_empty()).then(|| Found::part(rows, due.len()).pointing_to(Some(points_to))))
}

/// Of to-dos that are open or came due in the last year, those of people other than the coordinator. Excelling speaks of
/// people outside the reporting line, which no field tells.
fn others_own(records: &Records<'_>) -> Result<Option<Found>> {
    let Some((coordinator, _)) = records.coordinator()? else { return Ok(None) };
    let mut todos = came_due(records)?;
    let known: BTreeSet<Id> = todos.iter().map(|todo| todo.id).collect();
    todos.extend(records.open()?.iter().filter(|todo| !known.contains(&todo.id)));
    let owned: Vec<_> = todos.into_iter().filter_map(|todo| Some((todo, todo.owner.as_ref()?))).collect();
    let others = owned.iter().filter(|(_, owner)| owner.id != *coordinator);
    let rows = others.map(|(todo, owner)| FactRow::new("action", todo.id, &todo.text).saying(Figure::Text(owner.name.clone()))).collect();
    Ok((!owned.is_empty()).then(|| Found::part(rows, owned.len())))
}

fn month(day: Day) -> i64 {
    i64::from(day.year()) * YEAR_MONTHS + i64::from(day.month())
}

/// The months of a period that are over today, as first and one past the last.
fn months_over(period: PeriodSpan, today: Day) -> std::ops::Range<i64> {
    month(period.starts)..month(today.min(period.ends).plus_days(1))
}

/// Months that are over, of the period of each source, and those with spending in them. That it is also reviewed every
/// month, which Maturing asks, no record tells.
fn months_recorded(records: &Records<'_>) -> Result<Option<Found>> {
    let sql = "SELECT DISTINCT s.period, substr(s.day, 1, 7) || '-01'
               FROM spending AS s JOIN budget_period AS p ON p.id = s.period WHERE p.ends >= ?1";
    let spent: Vec<(Id, Day)> = records.view.rows(sql, [records.first_end()?], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let (mut rows, mut recorded, mut all) = (Vec::new(), 0, 0);
    for standing in records.standings()? {
        let Some(period) = standing.period else { continue };
        let over = months_over(period, records.today());
        let with = spent.iter().filter(|(of, day)| *of == period.id && over.contains(&month(*day))).count();
        all += over.clone().count();
        recorded += with;
        rows.push(FactRow::new("budget", standing.brief.id, &standing.brief.name).saying(count(with)));
    }
    let found = Found::default().with("count", count(recorded)).with("all", count(all)).on(rows);
    Ok((all > 0).then_some(found))
}

/// Sources whose share spent is within ten points of the share of their year gone, on the day that the figures reach.
/// Near in every source is half of what Excelling asks; the other half is to explain the gap. So no level.
fn sources_near_plan(records: &Records<'_>) -> Result<Option<Found>> {
    let (mut rows, mut all) = (Vec::new(), 0);
    for standing in records.standings()? {
        let (Some(period), brief) = (standing.period, &standing.brief) else { continue };
        let Some(spent) = brief.spent.share_of(brief.planned) else { continue };
        let past = gone(period.starts, period.ends, period.agreed_to.unwrap_or(records.today()));
        all += 1;
        if (spent - past).abs() <= NEAR {
            rows.push(FactRow::new("budget", brief.id, &brief.name).saying(Figure::Share(spent)));
        }
    }
    Ok((all > 0).then(|| Found::part(rows, all)))
}

/// Categories of a source in which more was spent than planned, by source with how much more.
fn categories_over(records: &Records<'_>) -> Result<Option<Found>> {
    let sql = "SELECT s.period, s.category, sum(s.amount) FROM spending AS s JOIN budget_period AS p ON p.id = s.period
               WHERE p.ends >= ?1 GROUP BY s.period, s.category";
    let spent = records.view.rows(sql, [records.first_end()?], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))?;
    let spent: BTreeMap<(Id, Category), Money> = spent.into_iter().collect();
    let mut plan: BTreeMap<(Id, Category), Money> = BTreeMap::new();
    for line in records.lines()? {
        let planned = plan.entry((line.period, line.category)).or_default();
        *planned = planned.plus(line.amount)?;
    }
    let (mut rows, mut over) = (Vec::new(), 0);
    for standing in records.standings()? {
        let mut more = Money::ZERO;
        for ((period, category), amount) in &spent {
            let beyond = amount.minus(plan.get(&(*period, *category)).copied().unwrap_or_default())?;
            if standing.period.is_some_and(|span| span.id == *period) && beyond > Money::ZERO {
                over += 1;
                more = more.plus(beyond)?;
            }
        }
        if more > Money::ZERO {
            rows.push(FactRow::new("budget", standing.brief.id, &standing.brief.name).saying(Figure::Money(more)));
        }
    }
    Ok((!plan.is_empty()).then(|| Found::default().with("count", count(over)).on(rows)))
}

/// Deadlines met: to-dos about the money whose day came in the last year.
fn money_steps(records: &Records<'_>) -> Result<Option<Found>> {
    let due: Vec<_> = came_due(records)?.into_iter().filter(|todo| serves(todo, SubjectRoom::Budget)).collect();
    let kept = due.iter().filter(|todo| on_time(todo));
    let rows = kept.filter_map(|todo| Some(FactRow::new("action", todo.id, &todo.text).saying(Figure::Day(todo.done?)))).collect();
    Ok((!due.is_empty()).then(|| Found::part(rows, due.len())))
}

/// Long enough to tell real change from ordinary ups and downs; who reads them so, no record tells.
fn long_series(records: &Records<'_>) -> Result<Option<Found>> {
    let measures = records.measures()?;
    let long = measures.iter().filter(|measure| measure.points >= LONG);
    let rows = long.map(|measure| FactRow::new("indicator", measure.id, &measure.name).saying(Figure::Count(measure.points))).collect();
    Ok((!measures.is_empty()).then(|| Found::part(rows, measures.len())))
}
