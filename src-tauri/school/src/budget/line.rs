//! What is planned: a line is a source, a category, an amount, and what in the logic model it pays for.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Category, period, read};
use crate::error::Result;
use crate::indicator::change::there;
use crate::logic::{Made, Named, Which};
use crate::store::{Edit, json_text};
use crate::value::{Id, Money, Patch, Rate, required, title};

/// A line that the rules count apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum LineClass {
    /// Pays for finding out what came of it.
    Evaluation,
    /// Pays for running the award.
    Administration,
}

/// One line of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct BudgetLine {
    /// The record.
    pub id: Id,
    /// The line of the form.
    pub category: Category,
    /// How much.
    pub amount: Money,
    /// For what.
    pub what: String,
    /// Whose pay.
    pub person: Option<Named>,
    /// How much of that person's time, in millionths.
    pub effort: Option<Rate>,
    /// The organization that is paid.
    pub partner: Option<Named>,
    /// Whether the rules count it apart.
    pub class: Option<LineClass>,
    /// Whether it opens the door to people: interpretation, child care, rides.
    pub access: bool,
    /// The groups of people that it is for.
    pub groups: Vec<String>,
    /// The activities that it pays for.
    pub activities: Vec<Id>,
}

/// A new line; it comes last.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct LineAdd {
    /// The period.
    pub period: Id,
    /// The line of the form.
    pub category: Category,
    /// How much, in cents.
    pub amount: Money,
    /// For what.
    #[serde(default)]
    pub what: Option<String>,
    /// Whose pay.
    #[serde(default)]
    pub person: Option<Id>,
    /// How much of that person's time, in millionths.
    #[serde(default)]
    pub effort: Option<Rate>,
    /// The organization that is paid.
    #[serde(default)]
    pub partner: Option<Id>,
    /// Whether the rules count it apart.
    #[serde(default)]
    pub class: Option<LineClass>,
    /// Whether it opens the door to people.
    #[serde(default)]
    pub access: Option<bool>,
    /// The groups of people that it is for.
    #[serde(default)]
    pub groups: Option<Vec<String>>,
    /// The activities that it pays for.
    #[serde(default)]
    pub activities: Option<Vec<Id>>,
}

/// What changes about a line; what is absent stays. Groups and activities are replaced whole.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct LineEdit {
    /// The line.
    pub id: Id,
    /// The line of the form.
    #[serde(default)]
    pub category: Option<Category>,
    /// How much, in cents.
    #[serde(default)]
    pub amount: Option<Money>,
    /// For what.
    #[serde(default)]
    pub what: Option<String>,
    /// Whose pay.
    #[serde(default)]
    pub person: Patch<Id>,
    /// How much of that person's time, in millionths.
    #[serde(default)]
    pub effort: Patch<Rate>,
    /// The organization that is paid.
    #[serde(default)]
    pub partner: Patch<Id>,
    /// Whether the rules count it apart.
    #[serde(default)]
    pub class: Patch<LineClass>,
    /// Whether it opens the door to people.
    #[serde(default)]
    pub access: Option<bool>,
    /// The groups of people that it is for.
    #[serde(default)]
    pub groups: Option<Vec<String>>,
    /// The activities that it pays for.
    #[serde(default)]
    pub activities: Option<Vec<Id>>,
}

/// A line cannot say nothing of itself, so that class is empty in the file where there is none.
impl LineClass {
    pub(super) fn word(class: Option<LineClass>) -> &'static str {
        match class {
            None => "",
            Some(LineClass::Evaluation) => "evaluation",
            Some(LineClass::Administration) => "administration",
        }
    }

    pub(super) fn read(word: &str) -> Option<LineClass> {
        match word {
            "evaluation" => Some(LineClass::Evaluation),
            "administration" => Some(LineClass::Administration),
            _ => None,
        }
    }
}

/// Adds a line.
pub fn add(edit: &Edit, ask: LineAdd) -> Result<Made> {
    let period = period::subject(edit, ask.period)?;
    let line = BudgetLine {
        id: edit.new_id()?,
        category: ask.category,
        amount: ask.amount,
        what: ask.what.unwrap_or_default(),
        person: None,
        effort: ask.effort,
        partner: None,
        class: ask.class,
        access: ask.access.unwrap_or_default(),
        groups: ask.groups.unwrap_or_default(),
        activities: Vec::new(),
    };
    name(edit, &line.what, &period);
    let next = "SELECT coalesce(max(position), 0) + 1 FROM budget_line WHERE period = ?1";
    let position: i64 = edit.one(next, [ask.period], |row| row.get(0))?;
    let blank = "INSERT INTO budget_line (id, period, position, category, amount) VALUES (?1, ?2, ?3, ?4, ?5)";
    edit.run(blank, (line.id, ask.period, position, line.category, line.amount))?;
    write(edit, &line, ask.person, ask.partner)?;
    pays_for(edit, line.id, &[], &ask.activities.unwrap_or_default())?;
    Ok(Made { id: line.id })
}

/// Changes a line.
pub fn edit(edit: &Edit, ask: LineEdit) -> Result<()> {
    let (period, before) = read::line(edit, ask.id)?;
    let line = BudgetLine {
        id: ask.id,
        category: ask.category.unwrap_or(before.category),
        amount: ask.amount.unwrap_or(before.amount),
        what: ask.what.unwrap_or(before.what),
        effort: ask.effort.over(before.effort),
        class: ask.class.over(before.class),
        access: ask.access.unwrap_or(before.access),
        groups: ask.groups.unwrap_or(before.groups),
        person: None,
        partner: None,
        activities: Vec::new(),
    };
    name(edit, &line.what, &period::subject(edit, period)?);
    let (person, partner) = (before.person.map(|person| person.id), before.partner.map(|partner| partner.id));
    write(edit, &line, ask.person.over(person), ask.partner.over(partner))?;
    if let Some(activities) = ask.activities {
        pays_for(edit, ask.id, &before.activities, &activities)?;
    }
    Ok(())
}

/// Removes a line.
pub fn remove(edit: &Edit, ask: Which) -> Result<()> {
    let (period, line) = read::line(edit, ask.id)?;
    name(edit, &line.what, &period::subject(edit, period)?);
    edit.run_on("budget", "DELETE FROM budget_line WHERE id = ?1", [ask.id])
}

/// A line is called by what it is for; one without words by its period.
fn name(edit: &Edit, what: &str, period: &str) {
    edit.subject(if what.trim().is_empty() { period } else { what.trim() });
}

fn write(edit: &Edit, line: &BudgetLine, person: Option<Id>, partner: Option<Id>) -> Result<()> {
    there(edit, "partner", "SELECT count(*) FROM person WHERE id = ?1", person)?;
    there(edit, "partner", "SELECT count(*) FROM organization WHERE id = ?1", partner)?;
    let groups = line.groups.iter().map(|group| required(group)).collect::<Result<Vec<_>>>()?;
    let params = rusqlite::params![
        line.id,
        line.category,
        line.amount,
        title(&line.what)?,
        person,
        line.effort,
        partner,
        LineClass::word(line.class),
        line.access,
        json_text(&groups),
    ];
    edit.run_on("budget", include_str!("edit_line.sql"), params)
}

/// Makes a line pay for just these activities; those that stay keep their record.
fn pays_for(edit: &Edit, line: Id, before: &[Id], after: &[Id]) -> Result<()> {
    for gone in before.iter().filter(|node| !after.contains(node)) {
        edit.run("DELETE FROM line_activity WHERE line = ?1 AND node = ?2", (line, gone))?;
    }
    for (at, new) in after.iter().enumerate() {
        if before.contains(new) || after.iter().take(at).any(|earlier| earlier == new) {
            continue;
        }
        there(edit, "logic", "SELECT count(*) FROM node WHERE id = ?1 AND col = 'activity'", Some(*new))?;
        edit.run("INSERT INTO line_activity (id, line, node) VALUES (?1, ?2, ?3)", (edit.new_id()?, line, new))?;
    }
    Ok(())
}
