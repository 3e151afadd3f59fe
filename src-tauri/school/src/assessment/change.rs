//! Changes to rounds, forms and what was agreed.

use super::form::{FormWay, GroupRef, ScoreClear};
use super::{Form, FormNew, GroupSet, Role, Round, RoundEdit, RoundKind, RoundNew, Rubric, Score, ScoreSet, read};
use crate::error::{Error, Result};
use crate::logic::{Made, Which};
use crate::store::Edit;
use crate::value::{Day, Id, paragraph, title};

const ROOM: &str = "assessment";

/// Begins a round.
pub fn add_round(edit: &Edit, ask: RoundNew) -> Result<Made> {
    if ask.closes < ask.opens {
        return Err(Error::PeriodBackward);
    }
    let criteria = ask.criteria.unwrap_or_default();
    if ask.roles.is_empty() || (ask.kind == RoundKind::Pulse) == criteria.is_empty() {
        return Err(Error::RoundAsksNobody);
    }
    let rubric_id = match ask.rubric {
        Some(id) => id,
        None => keep(edit, Rubric::own()?)?,
    };
    let rubric = read::rubric(edit, rubric_id)?;
    let id = edit.new_id()?;
    edit.subject(&ask.opens.to_string());
    let sql = "INSERT INTO assessment_round (id, kind, opens, closes, rubric) VALUES (?1, ?2, ?3, ?4, ?5)";
    edit.run(sql, (id, ask.kind, ask.opens, ask.closes, rubric_id))?;
    for criterion in &criteria {
        rubric.criterion(criterion)?;
        let sql = "INSERT INTO asked_criterion (id, round, criterion) VALUES (?1, ?2, ?3)";
        edit.run(sql, (edit.new_id()?, id, criterion))?;
    }
    ask.roles.into_iter().try_for_each(|role| ask_role(edit, id, role))?;
    Ok(Made { id })
}

fn ask_role(edit: &Edit, round: Id, role: Role) -> Result<()> {
    if edit.row("SELECT id FROM asked_role WHERE round = ?1 AND role = ?2", (round, role), |row| row.get::<_, Id>(0))?.is_none() {
        edit.run("INSERT INTO asked_role (id, round, role) VALUES (?1, ?2, ?3)", (edit.new_id()?, round, role))?;
    }
    Ok(())
}

/// Changes the days of a round and who is asked. A role that answered stays (`in_use`).
pub fn edit_round(edit: &Edit, ask: RoundEdit) -> Result<()> {
    let round = read::round(edit, ask.id)?;
    let (opens, closes) = (ask.opens.unwrap_or(round.opens), ask.closes.unwrap_or(round.closes));
    if closes < opens {
        return Err(Error::PeriodBackward);
    }
    edit.subject(&opens.to_string());
    edit.run_on(ROOM, "UPDATE assessment_round SET opens = ?2, closes = ?3 WHERE id = ?1", (round.id, opens, closes))?;
    let Some(roles) = ask.roles else { return Ok(()) };
    if roles.is_empty() {
        return Err(Error::RoundAsksNobody);
    }
    for asked in round.roles.iter().filter(|asked| !roles.contains(&asked.role)) {
        if asked.people + asked.begun > 0 {
            return Err(Error::InUse);
        }
        edit.run("DELETE FROM asked_role WHERE round = ?1 AND role = ?2", (round.id, asked.role))?;
    }
    roles.into_iter().try_for_each(|role| ask_role(edit, round.id, role))
}

/// Takes a round away with all that was answered and agreed in it.
pub fn remove_round(edit: &Edit, ask: Which) -> Result<()> {
    edit.subject(&read::round(edit, ask.id)?.opens.to_string());
    edit.run_on(ROOM, "DELETE FROM assessment_round WHERE id = ?1", [ask.id])
}

/// Begins the form of one person, or takes it in whole.
pub fn add_form(edit: &Edit, ask: FormNew) -> Result<Made> {
    let round = read::round(edit, ask.round)?;
    let asked = role_of(&round, ask.role)?;
    if asked {
        return Err(Error::GroupIsSummary);
    }
    if matches!(ask.way, FormWay::Laptop | FormWay::Meeting) && !round.open {
        return Err(Error::RoundNotOpen { opens: round.opens, closes: round.closes });
    }
    let name = title(&ask.name.unwrap_or_default())?;
    if ask.role == Role::Students && !name.is_empty() {
        return Err(Error::StudentNamed);
    }
    let finishes = ask.finished.unwrap_or_default();
    if finishes && ask.scores.as_ref().is_none_or(Vec::is_empty) {
        return Err(Error::FormEmpty);
    }
    let (id, today) = (edit.new_id()?, edit.today());
    let finished: Option<Day> = finishes.then_some(today);
    edit.subject(ask.role.code());
    let sql = "INSERT INTO form (id, round, role, way, language, name, started, finished) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    edit.run(sql, (id, round.id, ask.role, ask.way, ask.language, name, today, finished))?;
    let asked = read::asked_of(edit, &round, ask.role)?; // once a form: a spreadsheet brings thousands of answers
    for score in ask.scores.unwrap_or_default() {
        if !asked.iter().any(|criterion| criterion.code == score.criterion) {
            return Err(Error::CriterionUnknown { criterion: score.criterion });
        }
        put(edit, id, &score)?;
    }
    Ok(Made { id })
}

/// Whether this role was entered as a summary; a role that is not asked answers `role_not_asked`.
fn role_of(round: &Round, role: Role) -> Result<bool> {
    let asked = round.roles.iter().find(|asked| asked.role == role);
    asked.map(|asked| asked.summary).ok_or(Error::RoleNotAsked { role: role.code() })
}

/// Answers a criterion, or answers it anew.
pub fn score(edit: &Edit, ask: ScoreSet) -> Result<()> {
    let form = open_form(edit, ask.form)?;
    let round = read::round(edit, form.round)?;
    let asked = read::asked_of(edit, &round, form.role)?;
    let criterion = asked.iter().find(|criterion| criterion.code == ask.criterion);
    let criterion = criterion.ok_or_else(|| Error::CriterionUnknown { criterion: ask.criterion.clone() })?;
    // Never what was answered: the history is read by others.
    edit.subject(&criterion.name.en);
    let sql = "SELECT note FROM score WHERE form = ?1 AND criterion = ?2 LIMIT 1";
    let before: Option<String> = edit.row(sql, (form.id, &ask.criterion), |row| row.get(0))?;
    let note = ask.note.or(before).unwrap_or_default();
    put(edit, form.id, &Score { criterion: ask.criterion, answer: ask.answer, note })
}

fn put(edit: &Edit, form: Id, score: &Score) -> Result<()> {
    let note = paragraph(&score.note)?;
    let sql = "UPDATE score SET answer = ?3, note = ?4 WHERE form = ?1 AND criterion = ?2";
    if edit.run(sql, (form, &score.criterion, score.answer, &note))? == 0 {
        let sql = "INSERT INTO score (id, form, criterion, answer, note) VALUES (?1, ?2, ?3, ?4, ?5)";
        edit.run(sql, (edit.new_id()?, form, &score.criterion, score.answer, &note))?;
    }
    Ok(())
}

/// A form that may still be answered: what was given at the laptop and finished is closed for good.
fn open_form(edit: &Edit, id: Id) -> Result<Form> {
    let form = read::one_form(edit, id)?;
    if form.way == FormWay::Laptop {
        let round = read::round(edit, form.round)?;
        if form.finished.is_some() {
            return Err(Error::FormFinished);
        }
        if !round.open {
            return Err(Error::RoundNotOpen { opens: round.opens, closes: round.closes });
        }
    }
    Ok(form)
}

/// Takes an answer back.
pub fn unscore(edit: &Edit, ask: ScoreClear) -> Result<()> {
    let form = open_form(edit, ask.form)?;
    edit.subject(form.role.code());
    edit.run_on(ROOM, "DELETE FROM score WHERE form = ?1 AND criterion = ?2", (form.id, ask.criterion))
}

/// A form is finished and counts. One without answers is refused (`form_empty`).
pub fn finish_form(edit: &Edit, ask: Which) -> Result<()> {
    let form = read::one_form(edit, ask.id)?;
    if form.answered == 0 {
        return Err(Error::FormEmpty);
    }
    edit.subject(form.role.code());
    edit.run_on(ROOM, "UPDATE form SET finished = coalesce(finished, ?2) WHERE id = ?1", (form.id, edit.today()))
}

/// Takes a form away.
pub fn remove_form(edit: &Edit, ask: Which) -> Result<()> {
    edit.subject(read::one_form(edit, ask.id)?.role.code());
    edit.run_on(ROOM, "DELETE FROM form WHERE id = ?1", [ask.id])
}

/// Enters a role as a summary, in place of the summary before. A role with forms is refused (`group_has_forms`).
pub fn set_group(edit: &Edit, ask: GroupSet) -> Result<()> {
    let round = read::round(edit, ask.round)?;
    role_of(&round, ask.role)?;
    if round.roles.iter().any(|asked| asked.role == ask.role && !asked.summary && asked.people + asked.begun > 0) {
        return Err(Error::GroupHasForms);
    }
    if ask.people < 1 || ask.answers.is_empty() {
        return Err(Error::FormEmpty);
    }
    edit.subject(ask.role.code());
    clear_group(edit, round.id, ask.role)?;
    let sql = "SELECT id FROM asked_role WHERE round = ?1 AND role = ?2 ORDER BY id LIMIT 1";
    let asked: Id = edit.one(sql, (round.id, ask.role), |row| row.get(0))?;
    edit.run("UPDATE asked_role SET people = ?2 WHERE id = ?1", (asked, ask.people))?;
    for answer in ask.answers {
        read::asked(edit, &round, &answer.criterion)?;
        let high = answer.high.unwrap_or(answer.low);
        let sql = "INSERT INTO group_answer (id, asked, criterion, low, high) VALUES (?1, ?2, ?3, ?4, ?5)";
        edit.run(sql, (edit.new_id()?, asked, answer.criterion, answer.low.min(high), answer.low.max(high)))?;
    }
    Ok(())
}

/// Takes the summary of a role away; the role is asked as before.
pub fn remove_group(edit: &Edit, ask: GroupRef) -> Result<()> {
    read::group(edit, ask)?;
    edit.subject(ask.role.code());
    clear_group(edit, ask.round, ask.role)
}

/// Of two laptops that both asked the role, both rows.
fn clear_group(edit: &Edit, round: Id, role: Role) -> Result<()> {
    let sql = "DELETE FROM group_answer WHERE asked IN (SELECT id FROM asked_role WHERE round = ?1 AND role = ?2)";
    edit.run(sql, (round, role))?;
    edit.run_on(ROOM, "UPDATE asked_role SET people = NULL WHERE round = ?1 AND role = ?2", (round, role))
}

/// Takes a district's own wording in. The same wording is kept once; another under the same version is refused
/// (`rubric_version_taken`).
pub fn take_rubric(edit: &Edit, rubric: Rubric) -> Result<Made> {
    rubric.check()?;
    edit.subject(&rubric.name.en);
    Ok(Made { id: keep(edit, &rubric)? })
}

fn keep(edit: &Edit, rubric: &Rubric) -> Result<Id> {
    let body = serde_json::to_string(rubric).map_err(|error| Error::RubricUnreadable { reason: error.to_string() })?;
    let sql = "SELECT id, body FROM rubric WHERE code = ?1 AND version = ?2 ORDER BY id LIMIT 1";
    let there = edit.row(sql, (&rubric.id, &rubric.version), |row| Ok((row.get::<_, Id>(0)?, row.get::<_, String>(1)?)))?;
    match there {
        Some((id, kept)) if kept == body => Ok(id),
        Some(_) => Err(Error::RubricVersionTaken { version: rubric.version.clone() }),
        None => {
            let id = edit.new_id()?;
            edit.run("INSERT INTO rubric (id, code, version, body) VALUES (?1, ?2, ?3, ?4)", (id, &rubric.id, &rubric.version, body))?;
            Ok(id)
        }
    }
}

/// Takes a wording away that no round uses (`in_use`).
pub fn remove_rubric(edit: &Edit, ask: Which) -> Result<()> {
    edit.subject(&read::rubric(edit, ask.id)?.name.en);
    let rounds: i64 = edit.one("SELECT count(*) FROM assessment_round WHERE rubric = ?1", [ask.id], |row| row.get(0))?;
    if rounds > 0 {
        return Err(Error::InUse);
    }
    edit.run_on(ROOM, "DELETE FROM rubric WHERE id = ?1", [ask.id])
}
