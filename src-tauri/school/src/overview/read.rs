//! Asks over all rooms.

use super::due::{self, Found, Horizon};
use super::{Due, Home, SourceLine, gone};
use crate::budget::{self, Standing};
use crate::error::Result;
use crate::partner;
use crate::store::View;
use crate::value::Money;

/// Actions, renewal steps, the last days of rounds and assumptions to look at again are told a quarter of a year ahead.
const AHEAD_DAYS: u32 = 92;
/// A budget period that closes is told a month ahead: time enough to spend what is left.
const CLOSING_DAYS: u32 = 31;
/// An award that ends with no step to renew it is told a year ahead.
const AWARD_MONTHS: u32 = 12;

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
    let horizon = Horizon {
        actions: Some(today.plus_days(AHEAD_DAYS)),
        agreements: today,
        periods: today.plus_days(CLOSING_DAYS),
        awards: today.plus_months(AWARD_MONTHS),
        renewals: today.plus_days(AHEAD_DAYS),
        rounds: today.plus_days(AHEAD_DAYS),
        assumptions: today.plus_days(AHEAD_DAYS),
    };
    let mut all: Vec<Due> = due::found(view, standings, &horizon)?.into_iter().filter_map(told).collect();
    all.sort_by(|one, other| (one.day, one.kind, &one.title, one.id).cmp(&(other.day, other.kind, &other.title, other.id)));
    Ok(all)
}

/// Home tells only what has a day.
fn told(found: Found) -> Option<Due> {
    let Found { day, kind, id, title, step, owner, days_late, amount, serves, criterion, touches: _, node } = found;
    Some(Due { day: day?, kind, id, title, step, owner: owner.map(|owner| owner.name), days_late, amount, serves, criterion, node })
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
