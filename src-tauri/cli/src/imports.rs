//! Other people's files, taken in; and a wording given out to be changed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use exchange::{scores, wording};
use school::assessment::{Role, Rubric, change, read};
use school::value::Id;
use school::{Action, Error, Reader, View};
use serde_json::json;

use crate::import_model;
use crate::line::Incoming;
use crate::said::{Result, Said, Trouble};
use crate::ways::{Who, written};
use crate::words::Words;

/// What is taken in, and how.
pub struct Order {
    pub file: PathBuf,
    pub path: PathBuf,
    pub mapping: Option<PathBuf>,
    pub of_model: OfModel,
    pub dry_run: bool,
    pub round: Option<String>,
    pub role: Option<Role>,
    pub again: bool,
}

/// What is said of a logic model's table alone.
pub struct OfModel {
    pub columns: Option<String>,
    pub table: Option<String>,
    pub arrows: bool,
    pub leave_out: bool,
}

/// Takes a file in, all of it or nothing.
pub fn take_in(who: &Who, kind: Incoming, order: &Order, words: &Words) -> Result<Said> {
    match kind {
        Incoming::Scores => answers(who, order, words),
        Incoming::Rubric => rubric(who, order, words),
        Incoming::Model => import_model::take_in(who, order, words),
        Incoming::Contacts | Incoming::Log | Incoming::Agreements | Incoming::Transactions | Incoming::Readings => {
            let name = kind.to_possible_value().map(|value| value.get_name().to_owned());
            Err(Trouble::not_built_yet(&format!("import {}", name.unwrap_or_default())))
        }
    }
}

fn answers(who: &Who, order: &Order, words: &Words) -> Result<Said> {
    let sheet = scores::Sheet::open(&order.path)?;
    let ask = scores::Ask { role: order.role, mapping: mapping(order.mapping.as_deref())? };
    let plan = |view: &View| -> exchange::Result<scores::Plan> {
        let round = match &order.round {
            Some(text) => Id::parse(text).ok_or(Error::NotFound { room: "assessment" })?,
            None => scores::round(view)?.id,
        };
        scores::plan(view, round, &sheet, &ask)
    };
    // The doors of the school carry its own errors, so what the sheet is refused for comes out as an answer.
    let plan = who.reader(&order.file)?.read(|view| Ok(plan(view)))??;
    if order.dry_run {
        let new = plan.forms.len() - if order.again { 0 } else { plan.there };
        return Ok(told(&plan, new, order, words));
    }
    let mut school = who.school_backed_up(&order.file)?;
    let taken = school.change(Action::named("scores_import"), |edit| scores::take(edit, &plan, order.again))?.answer;
    Ok(told(&plan, taken.forms, order, words))
}

/// Which column holds what, as a JSON file says it.
pub fn mapping(path: Option<&Path>) -> Result<BTreeMap<String, String>> {
    let Some(path) = path else { return Ok(BTreeMap::new()) };
    let text = std::fs::read_to_string(path).map_err(|error| Error::from_place(path, &error))?;
    Ok(serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| Error::from_ask(&error))?)
}

fn told(plan: &scores::Plan, forms: usize, order: &Order, words: &Words) -> Said {
    let there = plan.forms.len() - forms;
    let mut lines = vec![words.about(if order.dry_run { "cli-scores-would" } else { "cli-scores-taken" }, "count", forms)];
    lines.extend(plan.roles().into_iter().map(|(role, count)| format!("  {}: {count}", role.code())));
    let left_out = [
        ("cli-scores-there", there),
        ("cli-scores-skipped", plan.skipped),
        ("cli-scores-alone", plan.notes_alone),
        ("cli-scores-not-asked", plan.not_asked),
    ];
    for (key, count) in left_out {
        lines.extend((count > 0).then(|| words.about(key, "count", count)));
    }
    let used = |column: &scores::Column| column.holds.as_ref().map(|holds| format!("  {} → {}", column.header, holds.code()));
    lines.extend(plan.columns.iter().filter_map(used));
    let unused: Vec<&str> = plan
        .columns
        .iter()
        .filter(|column| column.holds.is_none())
        .map(|column| column.header.as_str())
        .filter(|head| !head.is_empty())
        .collect();
    lines.extend((!unused.is_empty()).then(|| words.about("cli-scores-unused", "columns", unused.join(", "))));
    let columns =
        plan.columns.iter().map(|column| json!({ "header": column.header, "holds": column.holds.as_ref().map(scores::Holds::code) }));
    let json = json!({
        "round": plan.round.to_string(),
        "forms": forms,
        "there": there,
        "skipped": plan.skipped,
        "notes_alone": plan.notes_alone,
        "not_asked": plan.not_asked,
        "roles": plan.roles().into_iter().map(|(role, count)| (role.code(), count)).collect::<BTreeMap<_, _>>(),
        "columns": columns.collect::<Vec<_>>(),
        "dry_run": order.dry_run,
    });
    Said::new(lines.join("\n"), json)
}

fn rubric(who: &Who, order: &Order, words: &Words) -> Result<Said> {
    let rubric = wording::open(&order.path)?;
    rubric.check()?;
    let name = rubric.name.within(words.language()).to_owned();
    let json = json!({ "code": rubric.id, "version": rubric.version, "dry_run": order.dry_run });
    if order.dry_run {
        return Ok(Said::new(words.about("cli-wording-would", "name", name), json));
    }
    let mut school = who.school_backed_up(&order.file)?;
    school.change(Action::named("assessment_take_rubric"), |edit| change::take_rubric(edit, rubric))?;
    Ok(Said::new(words.about("cli-wording-taken", "name", name), json))
}

/// Writes a wording as a file to change.
pub fn give_out(reader: &Reader, id: Option<&str>, out: &Path, words: &Words) -> Result<Said> {
    let id = id.map(|text| Id::parse(text).ok_or(Error::NotFound { room: "assessment" })).transpose()?;
    let rubric = reader.read(|view| {
        let newest = || Ok::<_, Error>(read::rubrics(view)?.first().map(|line| line.id));
        match id.map_or_else(newest, |id| Ok(Some(id)))? {
            Some(id) => read::rubric(view, id),
            None => Rubric::own().cloned(),
        }
    })?;
    report::save(wording::write(&rubric)?.as_bytes(), out, false)?;
    Ok(written(out, words))
}
