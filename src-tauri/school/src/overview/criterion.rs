//! One criterion on the day of agreeing: what each group said, what the records say, what was agreed before and the
//! work that came of it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::evidence::{self, Fact, KeptFact};
use crate::action::{self, Todo};
use crate::assessment::agreed::Agree;
use crate::assessment::{self, AgreedLevel, Level, Role, RoundKind, Spread};
use crate::error::{Error, Result};
use crate::logic::{Made, Which};
use crate::store::{Edit, View};
use crate::value::{Day, Id};

/// Which criterion of which round.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CriterionAsk {
    /// The round.
    pub round: Id,
    /// Such as `CV2`.
    pub criterion: String,
}

/// A criterion with all that a team needs to agree on a level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct CriterionPage {
    /// The round.
    pub round: Id,
    /// Such as `CV2`.
    pub criterion: String,
    /// What the groups said.
    pub spread: Option<Spread>,
    /// What people wrote beside their answers, from A to Z and without who they are; none while fewer than five answered.
    pub notes: Vec<String>,
    /// The roles that this round asks and that the criterion is not for.
    pub not_asked: Vec<Role>,
    /// What the records say today.
    pub facts: Vec<Fact>,
    /// The day that the records are read on.
    pub today: Day,
    /// What was agreed.
    pub agreed: Option<AgreedLevel>,
    /// What was agreed in the latest round before.
    pub before: Option<Before>,
    /// To-dos that came of an agreed level of this criterion, the open ones first.
    pub work: Vec<Todo>,
    /// Whether the agreed level is higher than before while the records say the same, nothing was done since and
    /// nothing is linked: then the screen asks why.
    pub raised_without_evidence: bool,
}

/// What was agreed on the same criterion in an earlier round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Before {
    /// The round.
    pub round: Id,
    /// Its kind.
    pub kind: RoundKind,
    /// Its first day.
    pub opens: Day,
    /// The level.
    pub level: Level,
    /// Why.
    pub reason: String,
    /// When it was agreed.
    pub agreed_on: Day,
}

/// The criterion for the team's talk.
pub fn page(view: &View, ask: CriterionAsk) -> Result<CriterionPage> {
    let round = assessment::read::round(view, ask.round)?;
    let rubric = assessment::read::rubric(view, round.rubric.id)?;
    let criterion = rubric.criterion(&ask.criterion)?;
    let spreads = assessment::read::spreads(view, Which { id: round.id })?;
    let spread = spreads.into_iter().find(|spread| spread.criterion == ask.criterion);
    let notes = match &spread {
        Some(spread) if !spread.groups.is_empty() => notes(view, round.id, &ask.criterion)?,
        Some(_) | None => Vec::new(),
    };
    let not_asked = round.roles.iter().filter(|asked| !asked.summary).map(|asked| asked.role);
    let not_asked = not_asked.filter(|role| !criterion.asks.contains(role)).collect();
    let facts = evidence::facts(view, &ask.criterion)?;
    let agreed = assessment::read::agreed(view, round.id)?.into_iter().find(|level| level.criterion == ask.criterion);
    let (before, kept) = before(view, &ask.criterion, round.opens, round.id)?.unzip();
    let work = work(view, &ask.criterion)?;
    let raised = agreed.as_ref().zip(before.as_ref()).is_some_and(|(agreed, before)| {
        let done = |todo: &Todo| todo.done.is_some_and(|done| done >= before.agreed_on);
        agreed.level > before.level && agreed.records.is_empty() && !work.iter().any(done)
    });
    let raised_without_evidence = raised && kept.flatten().is_some_and(|kept| kept == evidence::kept(&facts));
    Ok(CriterionPage {
        round: round.id,
        notes,
        criterion: ask.criterion,
        spread,
        not_asked,
        facts,
        today: view.today(),
        agreed,
        before,
        work,
        raised_without_evidence,
    })
}

/// Agrees on a level; what the records say that day is kept beside it.
pub fn agree(edit: &Edit, ask: Agree) -> Result<Made> {
    let facts = evidence::kept(&evidence::facts(edit, &ask.criterion)?);
    let facts = serde_json::to_string(&facts).map_err(|error| Error::Engine { reason: error.to_string() })?;
    assessment::agreed::agree(edit, ask, Some(&facts))
}

/// What was agreed in the latest round that opened earlier, with what the records said then.
fn before(view: &View, criterion: &str, opens: Day, round: Id) -> Result<Option<(Before, Option<Vec<KeptFact>>)>> {
    view.row(include_str!("before.sql"), (criterion, opens, round), |row| {
        let before = Before {
            round: row.get(0)?,
            kind: row.get(1)?,
            opens: row.get(2)?,
            level: row.get(3)?,
            reason: row.get(4)?,
            agreed_on: row.get(5)?,
        };
        Ok((before, evidence::kept_in(row.get(6)?)?))
    })
}

/// In an order of their own, so that it does not tell who wrote when.
fn notes(view: &View, round: Id, criterion: &str) -> Result<Vec<String>> {
    let sql = "SELECT DISTINCT s.note FROM score s JOIN form f ON f.id = s.form
               WHERE f.round = ?1 AND s.criterion = ?2 AND f.finished IS NOT NULL AND s.note <> '' ORDER BY s.note LIMIT 100";
    view.rows(sql, (round, criterion), |row| row.get(0))
}

/// To-dos that came of an agreed level of this criterion, in any round.
fn work(view: &View, criterion: &str) -> Result<Vec<Todo>> {
    let sql = "SELECT id FROM agreed_level WHERE criterion = ?1";
    let levels: Vec<Id> = view.rows(sql, [criterion], |row| row.get(0))?;
    let room = Some(action::SubjectRoom::Assessment);
    let todos = action::read::list(view, action::TodoList { serves: room, ..action::TodoList::default() })?;
    let ours = |todo: &Todo| todo.subject.is_some_and(|subject| levels.contains(&subject.id));
    Ok(todos.into_iter().filter(ours).collect())
}
