//! Asks over all rooms.

use rusqlite::{Params, Row};

use super::{Due, DueKind, Home, SourceLine, gone};
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
    let sources = sources(view)?;
    let sum = |part: fn(&SourceLine) -> Money| Money::sum(sources.iter().map(part));
    let (planned, spent) = (sum(|source| source.planned)?, sum(|source| source.spent)?);
    Ok(Home {
        today: view.today(),
        sample_day: view.stands_on_sample_day()?,
        coordinator: partner::read::coordinator(view)?.map(|person| person.name),
        due: due(view)?,
        sources,
        planned,
        spent,
        left: planned.minus(spent)?,
    })
}

fn due(view: &View) -> Result<Vec<Due>> {
    let today = view.today();
    let mut all = [
        of_kind(view, DueKind::Action, include_str!("due/action.sql"), [today.plus_days(AHEAD_DAYS)])?,
        of_kind(view, DueKind::Agreement, include_str!("due/agreement.sql"), [today, today.minus_days(LAPSED_DAYS)])?,
        of_kind(view, DueKind::BudgetPeriod, include_str!("due/budget_period.sql"), [today, today.plus_days(CLOSING_DAYS)])?,
        of_kind(view, DueKind::Award, include_str!("due/award.sql"), [today, today.plus_months(AWARD_MONTHS)])?,
        of_kind(view, DueKind::Renewal, include_str!("due/renewal.sql"), [today, today.plus_days(AHEAD_DAYS)])?,
    ]
    .concat();
    all.sort_by(|one, other| (one.day, one.kind, &one.title, one.id).cmp(&(other.day, other.kind, &other.title, other.id)));
    Ok(all)
}

fn of_kind(view: &View, kind: DueKind, sql: &str, params: impl Params) -> Result<Vec<Due>> {
    view.rows(sql, params, |row| due_in(row, kind, view.today()))
}

/// All five statements answer: day, id, title, step, owner, amount, texts of activities.
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

/// What `source.sql` answers of a source; the shares are counted here.
fn sources(view: &View) -> Result<Vec<SourceLine>> {
    let today = view.today();
    let mut sources = view.rows(include_str!("source.sql"), [today], |row| {
        Ok(SourceLine {
            id: row.get(0)?,
            name: row.get(1)?,
            award_end: row.get(2)?,
            from: row.get(3)?,
            to: row.get(4)?,
            agreed_to: row.get(5)?,
            planned: row.get(6)?,
            spent: row.get(7)?,
            left: Money::ZERO,
            spent_bp: 0,
            gone_bp: 0,
        })
    })?;
    for source in &mut sources {
        source.left = source.planned.minus(source.spent)?;
        source.spent_bp = source.spent.share_of(source.planned).unwrap_or(0);
        source.gone_bp = gone(source.from, source.to, source.agreed_to.unwrap_or(today));
    }
    Ok(sources)
}
