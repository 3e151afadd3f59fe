//! What is due in every room. Home and the work plan tell it by the same rules and differ only in how far they look.

use rusqlite::types::FromSqlError;
use rusqlite::{Params, Row};
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::budget::Standing;
use crate::error::Result;
use crate::logic::Named;
use crate::store::{View, json_list};
use crate::value::{Day, Id, Money, Said};

/// An agreement that ended and was not followed by another is told for a month.
const LAPSED_DAYS: u32 = 30;

/// What kind of thing is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DueKind {
    /// Something to be done.
    Action,
    /// An agreement ends.
    Agreement,
    /// A budget period closes with something left.
    BudgetPeriod,
    /// An award ends, and no step to renew it is named.
    Award,
    /// The next step of a renewal.
    Renewal,
    /// A round of self-assessment takes its last answers.
    AssessmentRound,
    /// An assumption of the logic model is to be looked at again.
    Assumption,
}

/// The last day that is looked at, kind by kind. What is late and open is told however late it is.
pub(super) struct Horizon {
    /// For actions; without it all that are open are told, also those without a day.
    pub actions: Option<Day>,
    /// For agreements. In its notice an agreement is told wherever its end lies.
    pub agreements: Day,
    /// For budget periods.
    pub periods: Day,
    /// For awards.
    pub awards: Day,
    /// For the steps of renewals.
    pub renewals: Day,
    /// For rounds of self-assessment.
    pub rounds: Day,
    /// For assumptions.
    pub assumptions: Day,
}

/// One thing that is due, with what any page may say of it.
#[derive(Clone)]
pub(super) struct Found {
    /// When; only an action may have no day yet.
    pub day: Option<Day>,
    /// What kind of thing.
    pub kind: DueKind,
    /// The record: an action, an agreement, a budget period, a funding source, a round, an assumption.
    pub id: Id,
    /// What the action or the assumption says; the kind of a round; else whose agreement or money it is.
    pub title: String,
    /// What is to be done next, for a renewal.
    pub step: Option<String>,
    /// Who sees to it.
    pub owner: Option<Named>,
    /// How late it is; 0 if it is not.
    pub days_late: i64,
    /// An agreement: the budget lines of now that name the partner. A budget period: what is left. A renewal: what
    /// the source brings in its period.
    pub amount: Option<Money>,
    /// What the activities that it stands behind say.
    pub serves: Vec<String>,
    /// The criterion that it works on, for an action that came of an agreed level.
    pub criterion: Option<Said>,
    /// The thing through which it touches funding sources: itself, a partner, an activity.
    pub touches: Option<Id>,
    /// The node of the model where it is seen to, for an assumption: the one that its arrow starts at.
    pub node: Option<Id>,
}

/// All that is due within a horizon, kind by kind.
pub(super) fn found(view: &View, standings: &[Standing], horizon: &Horizon) -> Result<Vec<Found>> {
    let today = view.today();
    let lapsed = today.minus_days(LAPSED_DAYS);
    let renewals = standings.iter().filter_map(|standing| renewal(standing, today, horizon.renewals));
    let all = [
        of_kind(view, DueKind::Action, include_str!("due/action.sql"), [horizon.actions])?,
        of_kind(view, DueKind::Agreement, include_str!("due/agreement.sql"), [today, lapsed, horizon.agreements])?,
        of_kind(view, DueKind::BudgetPeriod, include_str!("due/budget_period.sql"), [today, horizon.periods])?,
        of_kind(view, DueKind::Award, include_str!("due/award.sql"), [today, horizon.awards])?,
        renewals.collect(),
        of_kind(view, DueKind::AssessmentRound, include_str!("due/round.sql"), [today, horizon.rounds])?,
        of_kind(view, DueKind::Assumption, include_str!("due/assumption.sql"), [horizon.assumptions])?,
    ];
    Ok(all.concat())
}

fn of_kind(view: &View, kind: DueKind, sql: &str, params: impl Params) -> Result<Vec<Found>> {
    view.rows(sql, params, |row| found_in(row, kind, view.today()))
}

/// All statements answer: day, id, title, step, owner and name, amount, texts of activities, criterion, what it touches.
fn found_in(row: &Row<'_>, kind: DueKind, today: Day) -> rusqlite::Result<Found> {
    let day: Option<Day> = row.get(0)?;
    let owner: Option<Id> = row.get(4)?;
    let serves: String = row.get(7)?;
    let criterion: Option<String> = row.get(8)?;
    let touches: Option<Id> = row.get(9)?;
    Ok(Found {
        day,
        kind,
        id: row.get(1)?,
        title: row.get(2)?,
        step: row.get(3)?,
        owner: owner.map(|id| Ok::<_, rusqlite::Error>(Named { id, name: row.get(5)? })).transpose()?,
        days_late: day.map_or(0, |day| late(day, today)),
        amount: row.get(6)?,
        serves: json_list(&serves)?,
        criterion: criterion.as_deref().map(said).transpose()?,
        touches,
        node: touches.filter(|_| kind == DueKind::Assumption),
    })
}

/// The next step of a renewal that is due in time, or late while the award still runs, with what its period brings.
fn renewal(standing: &Standing, today: Day, by: Day) -> Option<Found> {
    let renewal = standing.renewal.as_ref()?;
    let day = renewal.due.filter(|due| *due <= by)?;
    let runs = standing.brief.award_end.is_none_or(|end| end >= today);
    (day >= today || runs).then(|| Found {
        day: Some(day),
        kind: DueKind::Renewal,
        id: standing.brief.id,
        title: standing.brief.name.clone(),
        step: Some(renewal.step.clone()).filter(|step| !step.is_empty()),
        owner: renewal.owner.clone(),
        days_late: late(day, today),
        amount: standing.period.map(|_| standing.brief.planned),
        serves: Vec::new(),
        criterion: None,
        touches: Some(standing.brief.id),
        node: None,
    })
}

/// A name in both languages, as a rubric holds it.
fn said(json: &str) -> rusqlite::Result<Said> {
    serde_json::from_str(json).map_err(|_| FromSqlError::InvalidType.into())
}

fn late(day: Day, today: Day) -> i64 {
    today.days_since(day).max(0)
}
