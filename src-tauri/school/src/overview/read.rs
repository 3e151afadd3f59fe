//! Asks over all rooms.

use rusqlite::{Params, Row};

use super::{Due, DueKind, Home, SourceLine, gone};
use crate::budget::{self, Standing};
use crate::error::Result;
use crate::partner;
use crate::store::{View, json_list};
use crate::value::{Day, Money};

/// Actions and renewal steps are told a quarter of a year ahead.
const AHEAD_DAYS: u32 = 92;
/// A budget period that closes is told a month ahead: time enough to spend what is left.
const CLOSING_DAYS: u32 = 31;
/// An award that ends with no step to renew it is told a year ahead.
const AWARD_MONTHS: u32 = 12;
/// An agreement that ended and was not followed by another is told for a month.
const LAPSED_DAYS: u32 = 30;

/// What a person sees first.
pub fn home(view: &View) -> Result<Home> {
    let standings = budget::read::standings(view)?;
    let sources = sources(view, &standings);
    let sum = |part: fn(&SourceLine) -> Money| Money::sum(sources.iter().map(part));
    let (planned, spent) = (sum(|source| source.planned)?, sum(|source| source.spent)?);
    Ok(Home {
        today: view.today(),
        sample_day: view.stands_on_sample_day()?,
        coordinator: partner::read::coordinator(view)?.map(|person| person.name),
        due: due(view, &standings)?,
        sources,
        planned,
        spent,
        left: planned.minus(spent)?,
    })
}

fn due(view: &View, standings: &[Standing]) -> Result<Vec<Due>> {
    let today = view.today();
    let mut all = [
        of_kind(view, DueKind::Action, include_str!("due/action.sql"), [today.plus_days(AHEAD_DAYS)])?,
        of_kind(view, DueKind::Agreement, include_str!("due/agreement.sql"), [today, today.minus_days(LAPSED_DAYS)])?,
        of_kind(view, DueKind::BudgetPeriod, include_str!("due/budget_period.sql"), [today, today.plus_days(CLOSING_DAYS)])?,
        of_kind(view, DueKind::Award, include_str!("due/award.sql"), [today, today.plus_months(AWARD_MONTHS)])?,
        standings.iter().filter_map(|standing| renewal(standing, today)).collect(),
    ]
    .concat();
    all.sort_by(|one, other| (one.day, one.kind, &one.title, one.id).cmp(&(other.day, other.kind, &other.title, other.id)));
    Ok(all)
}

fn of_kind(view: &View, kind: DueKind, sql: &str, params: impl Params) -> Result<Vec<Due>> {
    view.rows(sql, params, |row| due_in(row, kind, view.today()))
}

/// All four statements answer: day, id, title, step, owner, amount, texts of activities.
fn due_in(row: &Row<'_>, kind: DueKind, today: Day) -> rusqlite::Result<Due> {
    let day: Day = row.get(0)?;
    let serves: String = row.get(6)?;
    Ok(Due {
        day,
        kind,
        id: row.get(1)?,
        title: row.get(2)?,
        step: row.get(3)?,
        owner: row.get(4)?,
        days_late: today.days_since(day).max(0),
        amount: row.get(5)?,
        serves: json_list(&serves)?,
    })
}

/// The next step of a renewal that is due soon, or late while the award still runs, with what its period brings.
fn renewal(standing: &Standing, today: Day) -> Option<Due> {
    let renewal = standing.renewal.as_ref()?;
    let day = renewal.due.filter(|due| *due <= today.plus_days(AHEAD_DAYS))?;
    let runs = standing.brief.award_end.is_none_or(|end| end >= today);
    (day >= today || runs).then(|| Due {
        day,
        kind: DueKind::Renewal,
        id: standing.brief.id,
        title: standing.brief.name.clone(),
        step: Some(renewal.step.clone()).filter(|step| !step.is_empty()),
        owner: renewal.owner.as_ref().map(|owner| owner.name.clone()),
        days_late: today.days_since(day).max(0),
        amount: standing.period.map(|_| standing.brief.planned),
        serves: Vec::new(),
    })
}

/// The sources that have a budget period, the largest first.
fn sources(view: &View, standings: &[Standing]) -> Vec<SourceLine> {
    let line = |Standing { brief, period, .. }: &Standing| {
        let period = (*period)?;
        Some(SourceLine {
            id: brief.id,
            name: brief.name.clone(),
            award_end: brief.award_end,
            from: period.starts,
            to: period.ends,
            agreed_to: period.agreed_to,
            planned: brief.planned,
            spent: brief.spent,
            left: brief.left,
            spent_bp: brief.spent.share_of(brief.planned).unwrap_or(0),
            gone_bp: gone(period.starts, period.ends, period.agreed_to.unwrap_or(view.today())),
        })
    };
    let mut sources: Vec<SourceLine> = standings.iter().filter_map(line).collect();
    sources.sort_by(|one, other| other.planned.cmp(&one.planned).then_with(|| (&one.name, one.id).cmp(&(&other.name, other.id))));
    sources
}
