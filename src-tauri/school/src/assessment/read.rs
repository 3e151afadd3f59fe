//! Asks about rounds, forms and what was agreed.

use std::collections::{BTreeMap, HashMap};

use rusqlite::Row;

use super::form::{FormPage, FormWay, GroupAnswer, GroupPage, GroupRef};
use super::round::{CriterionLine, PriorityLine, Question, QuestionsAsk, RoundPage, RoundRubric};
use super::rubric::{Criterion, RubricAsk, RubricLine};
use super::spread::{self, Said};
use super::{AgreedLevel, AgreedRecord, AskedRole, Form, Role, Round, Rubric, Score, Spread};
use crate::error::{Error, Result};
use crate::logic::Which;
use crate::store::View;
use crate::value::{Day, Id};

const ROOM: &str = "assessment";

/// All rounds, the newest first.
pub fn rounds(view: &View) -> Result<Vec<Round>> {
    rounds_of(view, None)
}

/// One round, or `not_found`.
pub fn round(view: &View, id: Id) -> Result<Round> {
    rounds_of(view, Some(id))?.pop().ok_or(Error::NotFound { room: ROOM })
}

fn rounds_of(view: &View, only: Option<Id>) -> Result<Vec<Round>> {
    let mut rounds = view.rows(include_str!("rounds.sql"), [only], |row| round_in(row, view.today()))?;
    for round in &mut rounds {
        round.roles = view.rows(include_str!("roles.sql"), [round.id], |row| {
            let (summary, people, begun): (Option<i64>, i64, i64) = (row.get(1)?, row.get(2)?, row.get(3)?);
            Ok(AskedRole { role: row.get(0)?, people: summary.unwrap_or(people), begun, summary: summary.is_some() })
        })?;
        round.roles.sort_by_key(|asked| asked.role);
        round.roles.dedup_by_key(|asked| asked.role); // two laptops may both have added one
    }
    Ok(rounds)
}

fn round_in(row: &Row<'_>, today: Day) -> rusqlite::Result<Round> {
    let (opens, closes): (Day, Day) = (row.get(2)?, row.get(3)?);
    let name: String = row.get(7)?;
    let name = serde_json::from_str(&name).map_err(|_| rusqlite::types::FromSqlError::InvalidType)?;
    Ok(Round {
        id: row.get(0)?,
        kind: row.get(1)?,
        opens,
        closes,
        open: (opens..=closes).contains(&today),
        rubric: RoundRubric { id: row.get(4)?, code: row.get(5)?, version: row.get(6)?, name },
        roles: Vec::new(),
        criteria: row.get(8)?,
        agreed: row.get(9)?,
    })
}

/// The rubric that a round is asked with.
pub fn rubric(view: &View, id: Id) -> Result<Rubric> {
    let body: Option<String> = view.row("SELECT body FROM rubric WHERE id = ?1", [id], |row| row.get(0))?;
    let body = body.ok_or(Error::NotFound { room: ROOM })?;
    serde_json::from_str(&body).map_err(|error| Error::RubricUnreadable { reason: error.to_string() })
}

/// A rubric to be looked at or written out.
pub fn rubric_of(view: &View, ask: RubricAsk) -> Result<Rubric> {
    ask.id.map_or_else(|| Rubric::own().cloned(), |id| rubric(view, id))
}

/// All rubrics in the file, the newest first.
pub fn rubrics(view: &View) -> Result<Vec<RubricLine>> {
    let own = Rubric::own()?;
    let found = view.rows(include_str!("rubrics.sql"), [], |row| Ok((row.get::<_, Id>(0)?, row.get::<_, i64>(1)?)))?;
    let line = |(id, rounds): (Id, i64)| {
        let rubric = rubric(view, id)?;
        let criteria = i64::try_from(rubric.criteria().count()).unwrap_or_default();
        let own = rubric == *own;
        Ok(RubricLine { id, code: rubric.id, version: rubric.version, name: rubric.name, criteria, own, rounds })
    };
    found.into_iter().map(line).collect()
}

/// Only these criteria are asked; none means all.
fn chosen_criteria(view: &View, round: Id) -> Result<Vec<String>> {
    view.rows("SELECT criterion FROM asked_criterion WHERE round = ?1 ORDER BY id", [round], |row| row.get(0))
}

/// A round with the words that it is asked with and what was agreed.
pub fn page(view: &View, ask: Which) -> Result<RoundPage> {
    let round = round(view, ask.id)?;
    let (rubric, chosen) = (rubric(view, round.rubric.id)?, chosen_criteria(view, round.id)?);
    let line = |criterion: Criterion| {
        let asked = chosen.is_empty() || chosen.contains(&criterion.code);
        CriterionLine { code: criterion.code, name: criterion.name, levels: criterion.levels, talk: criterion.talk, asked }
    };
    let priorities = rubric.priorities.into_iter();
    let priorities = priorities.map(|priority| PriorityLine {
        code: priority.code,
        name: priority.name,
        criteria: priority.criteria.into_iter().map(line).collect(),
    });
    Ok(RoundPage { priorities: priorities.collect(), agreed: agreed(view, round.id)?, round })
}

/// What a role is asked in a round, each in its own words.
pub fn questions(view: &View, ask: QuestionsAsk) -> Result<Vec<Question>> {
    let round = round(view, ask.round)?;
    let (rubric, chosen) = (rubric(view, round.rubric.id)?, chosen_criteria(view, round.id)?);
    let plainly = matches!(ask.role, Role::Families | Role::Students);
    let asked = rubric.criteria().filter(|(_, criterion)| asks(criterion, ask.role, &chosen));
    Ok(asked
        .map(|(priority, criterion)| {
            let plain = criterion.plain.as_ref().filter(|_| plainly);
            Question {
                code: criterion.code.clone(),
                priority: priority.code.clone(),
                priority_name: priority.name.clone(),
                name: criterion.name.clone(),
                question: plain.map(|plain| plain.question.clone()),
                levels: plain.map_or(&criterion.levels, |plain| &plain.levels).clone(),
            }
        })
        .collect())
}

fn asks(criterion: &Criterion, role: Role, chosen: &[String]) -> bool {
    criterion.asks.contains(&role) && (chosen.is_empty() || chosen.contains(&criterion.code))
}

/// The criteria that a round asks of anybody, in the rubric's order.
pub fn asked_criteria(view: &View, round: &Round) -> Result<Vec<Criterion>> {
    let (rubric, chosen) = (rubric(view, round.rubric.id)?, chosen_criteria(view, round.id)?);
    let all = rubric.priorities.into_iter().flat_map(|priority| priority.criteria);
    Ok(all.filter(|criterion| chosen.is_empty() || chosen.contains(&criterion.code)).collect())
}

/// Those of them that it asks of a role: a person answers no others.
pub fn asked_of(view: &View, round: &Round, role: Role) -> Result<Vec<Criterion>> {
    Ok(asked_criteria(view, round)?.into_iter().filter(|criterion| criterion.asks.contains(&role)).collect())
}

/// Whether a round asks a criterion at all; a summary may answer any of them.
pub(super) fn asked(view: &View, round: &Round, criterion: &str) -> Result<()> {
    rubric(view, round.rubric.id)?.criterion(criterion)?;
    let chosen = chosen_criteria(view, round.id)?;
    if chosen.is_empty() || chosen.iter().any(|code| code == criterion) {
        return Ok(());
    }
    Err(Error::CriterionUnknown { criterion: criterion.to_owned() })
}

/// The forms of a round without their answers, the newest first.
pub fn forms(view: &View, ask: Which) -> Result<Vec<Form>> {
    let round = round(view, ask.id)?;
    let (rubric, chosen) = (rubric(view, round.rubric.id)?, chosen_criteria(view, round.id)?);
    let mut forms = view.rows(include_str!("forms.sql"), (round.id, None::<Id>), form_in)?;
    for form in &mut forms {
        let asked = rubric.criteria().filter(|(_, criterion)| asks(criterion, form.role, &chosen)).count();
        form.asked = i64::try_from(asked).unwrap_or_default();
    }
    Ok(forms)
}

/// One form with its answers. Of a form at the laptop the answers stay unsaid.
pub fn form(view: &View, ask: Which) -> Result<FormPage> {
    let mut form = one_form(view, ask.id)?;
    let questions = questions(view, QuestionsAsk { round: form.round, role: form.role })?;
    form.asked = i64::try_from(questions.len()).unwrap_or_default();
    let scores = scores(view, form.id)?;
    let open = questions.into_iter().map(|question| question.code).filter(|code| scores.iter().all(|score| score.criterion != *code));
    let open = open.collect();
    let scores = if form.way == FormWay::Laptop { Vec::new() } else { scores };
    Ok(FormPage { form, scores, open })
}

/// A form by itself, or `not_found`. How many criteria it asks stays open.
pub(super) fn one_form(view: &View, id: Id) -> Result<Form> {
    view.row(include_str!("forms.sql"), (None::<Id>, id), form_in)?.ok_or(Error::NotFound { room: ROOM })
}

fn form_in(row: &Row<'_>) -> rusqlite::Result<Form> {
    Ok(Form {
        id: row.get(0)?,
        round: row.get(1)?,
        role: row.get(2)?,
        way: row.get(3)?,
        language: row.get(4)?,
        name: row.get(5)?,
        started: row.get(6)?,
        finished: row.get(7)?,
        answered: row.get(8)?,
        asked: 0,
    })
}

fn scores(view: &View, form: Id) -> Result<Vec<Score>> {
    let sql = "SELECT criterion, answer, note FROM score WHERE form = ?1 ORDER BY id";
    view.rows(sql, [form], |row| Ok(Score { criterion: row.get(0)?, answer: row.get(1)?, note: row.get(2)? }))
}

/// What came into a round from spreadsheets: of every form the role, the name and the answers in the order of their codes.
pub fn from_files(view: &View, round: Id) -> Result<Vec<(Role, String, Vec<Score>)>> {
    let lines = view.rows(include_str!("from_files.sql"), [round], |row| {
        let score = Score { criterion: row.get(3)?, answer: row.get(4)?, note: row.get(5)? };
        Ok((row.get::<_, Id>(0)?, row.get(1)?, row.get(2)?, score))
    })?;
    let mut forms: Vec<(Id, Role, String, Vec<Score>)> = Vec::new();
    for (id, role, name, score) in lines {
        match forms.last_mut() {
            Some((last, _, _, scores)) if *last == id => scores.push(score),
            _ => forms.push((id, role, name, vec![score])),
        }
    }
    Ok(forms.into_iter().map(|(_, role, name, scores)| (role, name, scores)).collect())
}

/// The summary of a role as it was entered, or `not_found`.
pub fn group(view: &View, ask: GroupRef) -> Result<GroupPage> {
    let sql = "SELECT id, people FROM asked_role WHERE round = ?1 AND role = ?2 AND people IS NOT NULL ORDER BY id LIMIT 1";
    let found = view.row(sql, (ask.round, ask.role), |row| Ok((row.get::<_, Id>(0)?, row.get(1)?)))?;
    let (id, people) = found.ok_or(Error::NotFound { room: ROOM })?;
    let sql = "SELECT criterion, low, high FROM group_answer WHERE asked = ?1 ORDER BY id";
    let answers = view.rows(sql, [id], |row| {
        let (low, high) = (row.get(1)?, row.get(2)?);
        Ok(GroupAnswer { criterion: row.get(0)?, low, high: Some(high).filter(|high| *high != low) })
    })?;
    Ok(GroupPage { people, answers })
}

/// The spread of every criterion that anybody answered, in the rubric's order.
pub fn spreads(view: &View, ask: Which) -> Result<Vec<Spread>> {
    let round = round(view, ask.id)?;
    let rubric = rubric(view, round.rubric.id)?;
    let mut said: HashMap<String, BTreeMap<Role, Said>> = HashMap::new();
    // Of two laptops that both kept an answer the newer counts, so that nobody counts twice.
    let sql = "SELECT s.criterion, f.role, s.answer, max(s.id) FROM score s JOIN form f ON f.id = s.form
               WHERE f.round = ?1 AND f.finished IS NOT NULL GROUP BY s.form, s.criterion";
    for (criterion, role, answer) in view.rows(sql, [round.id], |row| Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?)))? {
        match said.entry(criterion).or_default().entry(role).or_insert_with(|| Said::Forms(Vec::new())) {
            Said::Forms(answers) => answers.push(answer),
            Said::Summary { .. } => {}
        }
    }
    let sql = "SELECT g.criterion, a.role, a.people, g.low, g.high FROM group_answer g JOIN asked_role a ON a.id = g.asked
               WHERE a.round = ?1 AND a.people IS NOT NULL ORDER BY g.id";
    let summaries = view.rows(sql, [round.id], |row| {
        Ok((row.get::<_, String>(0)?, row.get(1)?, Said::Summary { people: row.get(2)?, low: row.get(3)?, high: row.get(4)? }))
    })?;
    for (criterion, role, summary) in summaries {
        said.entry(criterion).or_default().entry(role).or_insert(summary);
    }
    let asked = rubric.criteria().filter_map(|(_, criterion)| said.remove_entry(&criterion.code));
    Ok(asked.map(|(criterion, said)| spread::spread(&criterion, said.into_iter().collect())).collect())
}

/// What was agreed in a round, in the order in which it was.
pub fn agreed(view: &View, round: Id) -> Result<Vec<AgreedLevel>> {
    levels(view, Some(round), None)
}

/// One agreed level, or `not_found`.
pub fn agreed_level(view: &View, id: Id) -> Result<AgreedLevel> {
    levels(view, None, Some(id))?.pop().ok_or(Error::NotFound { room: ROOM })
}

fn levels(view: &View, round: Option<Id>, only: Option<Id>) -> Result<Vec<AgreedLevel>> {
    let mut levels = view.rows(include_str!("agreed.sql"), (round, only), |row| {
        Ok(AgreedLevel {
            id: row.get(0)?,
            criterion: row.get(1)?,
            level: row.get(2)?,
            reason: row.get(3)?,
            agreed_on: row.get(4)?,
            chosen: row.get(5)?,
            records: Vec::new(),
        })
    })?;
    for level in &mut levels {
        let sql = "SELECT room, record, what FROM agreed_record WHERE agreed = ?1 ORDER BY id";
        level.records = view.rows(sql, [level.id], |row| Ok(AgreedRecord { room: row.get(0)?, record: row.get(1)?, what: row.get(2)? }))?;
    }
    Ok(levels)
}
