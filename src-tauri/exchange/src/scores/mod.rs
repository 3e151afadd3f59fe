//! Answers to the self-assessment from a spreadsheet: what a web form exported or a person keyed in, one row a person.
//! [`plan`] reads and changes nothing; [`take`] puts it into a round through the room's own change.
//!
//! The words by which roles, levels and columns are known stand in `assets/words/scores.yaml`: they are what people
//! type, in any spelling, while the catalogue holds what the app says.

mod columns;
mod sheet;
mod words;

use std::collections::BTreeMap;

use school::assessment::{Criterion, FormNew, FormWay, Role, Round, Score, change, read};
use school::value::{Id, Language};
use school::{Edit, View, profile};

use crate::error::{Error, Result};
use columns::{Known, recognize};
use school::value::fold;
use words::Words;

pub use columns::{Column, Holds};
pub use sheet::{MOST_ROWS, Sheet};

/// What the person says beside the sheet.
#[derive(Debug, Clone, Default)]
pub struct Ask {
    /// Who answered, for rows that do not say it.
    pub role: Option<Role>,
    /// What the columns hold whose heads speak otherwise: by head `role`, `name`, `language`, `ignore`, `CV2` or `CV2 note`.
    pub mapping: BTreeMap<String, String>,
}

/// What would come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Into which round.
    pub round: Id,
    /// The columns, in the sheet's order.
    pub columns: Vec<Column>,
    /// One form a row.
    pub forms: Vec<Form>,
    /// Rows without any answer.
    pub skipped: usize,
    /// Notes whose criterion the row does not answer: there is no answer that they could stand beside.
    pub notes_alone: usize,
    /// Answers to criteria that the row's group is not asked: they are left out.
    pub not_asked: usize,
    /// Forms that came into the round from a sheet before.
    pub there: usize,
}

/// What one row says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    role: Role,
    name: String,
    language: Language,
    scores: Vec<Score>,
}

impl Form {
    /// What the person answered, in the order of the codes.
    pub fn scores(&self) -> &[Score] {
        &self.scores
    }
}

/// What came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    /// New forms.
    pub forms: usize,
    /// Rows left out because the round has them from a sheet already.
    pub there: usize,
}

impl Plan {
    /// How many forms each role would get.
    pub fn roles(&self) -> Vec<(Role, usize)> {
        let count = |role| self.forms.iter().filter(|form| form.role == role).count();
        Role::ALL.into_iter().map(|role| (role, count(role))).filter(|(_, count)| *count > 0).collect()
    }
}

/// The round that answers belong to unless another is said: the one that is open, else the newest.
pub fn round(view: &View) -> Result<Round> {
    let mut rounds = read::rounds(view)?;
    if rounds.is_empty() {
        return Err(Error::ScoresNoRound);
    }
    let at = rounds.iter().position(|round| round.open).unwrap_or_default();
    Ok(rounds.swap_remove(at))
}

/// Reads a sheet against the round's own wording. One cell that is not understood refuses the whole.
pub fn plan(view: &View, round: Id, sheet: &Sheet, ask: &Ask) -> Result<Plan> {
    let (words, round) = (Words::own()?, read::round(view, round)?);
    let criteria = read::asked_criteria(view, &round)?;
    let known: Vec<(String, Known)> = criteria.iter().map(|criterion| (criterion.code.clone(), Known::of(criterion))).collect();
    let (codes, known): (Vec<_>, Vec<_>) = known.into_iter().unzip();
    let columns = recognize(sheet, &known, words, &ask.mapping)?;
    let by_heads = columns.iter().find_map(|column| column.language);
    let fallback = by_heads.map_or_else(|| Ok::<_, school::Error>(profile::read::profile(view)?.language), Ok)?;
    let known: BTreeMap<&str, &Known> = codes.iter().map(String::as_str).zip(&known).collect();
    let mut plan = Plan { round: round.id, columns, forms: Vec::new(), skipped: 0, notes_alone: 0, not_asked: 0, there: 0 };
    for (row, cells) in &sheet.rows {
        let said = Said { row: *row, cells, columns: &plan.columns, known: &known, words };
        let (form, notes_alone) = said.form(ask.role, fallback)?;
        plan.notes_alone += notes_alone;
        let form = form.and_then(|mut form| {
            let before = form.scores.len();
            form.scores.retain(|score| asks(&criteria, &score.criterion, form.role));
            plan.not_asked += before - form.scores.len();
            (!form.scores.is_empty()).then_some(form)
        });
        match form {
            Some(form) => plan.forms.push(form),
            None => plan.skipped += 1,
        }
    }
    if plan.forms.is_empty() {
        return Err(Error::ScoresNothing);
    }
    for (role, _) in plan.roles() {
        let asked = round.roles.iter().find(|asked| asked.role == role);
        if asked.ok_or(school::Error::RoleNotAsked { role: role.code() })?.summary {
            return Err(school::Error::GroupIsSummary.into());
        }
    }
    plan.there = plan.forms.len() - new_forms(view, &plan)?.len();
    Ok(plan)
}

fn asks(criteria: &[Criterion], code: &str, role: Role) -> bool {
    criteria.iter().any(|criterion| criterion.code == code && criterion.asks.contains(&role))
}

/// Puts a plan into its round. Rows that the round has from a sheet already stay out unless `again`: people export
/// a sheet that grows, and take it in again. Two people may answer the same, so they are counted, not just compared.
pub fn take(edit: &Edit, plan: &Plan, again: bool) -> school::Result<Taken> {
    let new = if again { plan.forms.iter().collect() } else { new_forms(edit, plan)? };
    for (done, form) in new.iter().enumerate() {
        edit.at(done, new.len())?;
        let ask = FormNew {
            round: plan.round,
            role: form.role,
            way: FormWay::File,
            language: form.language,
            name: Some(form.name.clone()),
            scores: Some(form.scores.clone()),
            finished: Some(true),
        };
        change::add_form(edit, ask)?;
    }
    edit.subject(&read::round(edit, plan.round)?.opens.to_string());
    Ok(Taken { forms: new.len(), there: plan.forms.len() - new.len() })
}

fn new_forms<'a>(view: &View, plan: &'a Plan) -> school::Result<Vec<&'a Form>> {
    let mut there = read::from_files(view, plan.round)?;
    let mut new = Vec::new();
    for form in &plan.forms {
        let same = |(role, name, scores): &(Role, String, Vec<Score>)| *role == form.role && *name == form.name && *scores == form.scores;
        match there.iter().position(same) {
            Some(at) => drop(there.swap_remove(at)),
            None => new.push(form),
        }
    }
    Ok(new)
}

/// A row, and what its columns hold.
struct Said<'a> {
    row: usize,
    cells: &'a [String],
    columns: &'a [Column],
    known: &'a BTreeMap<&'a str, &'a Known>,
    words: &'a Words,
}

impl Said<'_> {
    /// The form, if the row has an answer, and how many notes stand alone.
    fn form(&self, role: Option<Role>, fallback: Language) -> Result<(Option<Form>, usize)> {
        let (mut scores, mut notes): (BTreeMap<&str, Score>, BTreeMap<&str, Vec<&str>>) = (BTreeMap::new(), BTreeMap::new());
        let (mut told, mut said, mut name, mut in_role) = (None, None, "", "");
        for (column, cell) in self.columns.iter().zip(self.cells) {
            let cell = cell.trim();
            match &column.holds {
                None => {}
                Some(_) if cell.is_empty() => {}
                Some(Holds::Role) => in_role = cell,
                Some(Holds::Name) => name = cell,
                Some(Holds::Language) => told = self.words.language(&fold(cell)),
                Some(Holds::Note(code)) => notes.entry(code).or_default().push(cell),
                Some(Holds::Criterion(code)) => {
                    let Some(answer) = self.known.get(code.as_str()).and_then(|known| known.answer(self.words, cell)) else { continue };
                    let column = || column.header.clone();
                    let (answer, language) =
                        answer.ok_or_else(|| Error::ScoresCellUnknown { row: self.row, column: column(), text: cell.to_owned() })?;
                    said = said.or(language);
                    // A form with a page for families and one for staff has two columns of one criterion.
                    let score = Score { criterion: code.clone(), answer, note: String::new() };
                    if scores.insert(code, score).is_some_and(|before| before.answer != answer) {
                        return Err(Error::ScoresTwoAnswers { row: self.row, column: column() });
                    }
                }
            }
        }
        let alone = notes.keys().filter(|code| !scores.contains_key(*code)).count();
        if scores.is_empty() {
            return Ok((None, alone));
        }
        for (code, score) in &mut scores {
            score.note = school::value::paragraph(&notes.get(code).map(|notes| notes.join("\n")).unwrap_or_default())?;
        }
        let role = self.role(in_role, role)?;
        let name = school::value::title(name)?;
        if role == Role::Students && !name.is_empty() {
            return Err(Error::ScoresStudentNamed { row: self.row });
        }
        let language = told.or(said).unwrap_or(fallback);
        Ok((Some(Form { role, name, language, scores: scores.into_values().collect() }), alone))
    }

    fn role(&self, cell: &str, given: Option<Role>) -> Result<Role> {
        let column = self.columns.iter().any(|column| column.holds == Some(Holds::Role));
        match (self.words.role(&fold(cell)), given) {
            (Some(role), _) => Ok(role),
            (None, Some(role)) if cell.is_empty() => Ok(role),
            (None, None) if !column => Err(Error::ScoresRoleMissing),
            (None, _) => Err(Error::ScoresRoleUnknown { row: self.row, text: cell.to_owned() }),
        }
    }
}
