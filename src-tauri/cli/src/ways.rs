//! Each subcommand, from its words to what it says.

use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use chrono::{Datelike, Local, Utc};
use report::Audience;
use school::api::{self, call};
use school::error::Fault;
use school::store::{Backup, HistoryAsk, save_package};
use school::value::{Day, Moment};
use school::{Action, Edit, Error, Reader, School, Sitting, Steps, profile};
use serde_json::{Value, json};

use crate::find;
use crate::imports::{self, OfModel};
use crate::line::{Line, Way};
use crate::pages::{self, Order};
use crate::questions;
use crate::said::{Result, Said};
use crate::words::Words;

/// Does what the line says.
pub fn go(line: Line, words: &Words) -> Result<Said> {
    let who = Who::of(&line)?;
    match line.way {
        Way::New { file, sample, name } => new(&who, &file, sample, name, words),
        Way::Api => Ok(Said::new(String::new(), api::schema())),
        Way::Call { file, call: name, ask } => called(&who, &file, &name, ask),
        Way::Undo { file } => stepped(&who, &file, true, words),
        Way::Redo { file } => stepped(&who, &file, false, words),
        Way::History { file, before, limit } => history(&who, &file, HistoryAsk { before, limit }, words),
        Way::Check { file } => check(&who, &file, words),
        Way::Questions { file } => questions::ask(&who, &file, words),
        Way::Find { file, words: text, most } => find::find(&who, &file, &text.join(" "), most, words),
        Way::Rebuild { file } => {
            who.school(&file)?.rebuild_search()?;
            Ok(Said::new(words.t("cli-rebuilt", &std::collections::BTreeMap::new()), json!({ "path": file })))
        }
        Way::Import { file, kind, path, mapping, columns, table, no_arrows, leave_out, dry_run, round, role, again } => {
            let of_model = OfModel { columns, table, arrows: !no_arrows, leave_out };
            let order = imports::Order { file, path, mapping, of_model, dry_run, round, role: role.map(Into::into), again };
            imports::take_in(&who, kind, &order, words)
        }
        Way::Wording { file, id, out } => imports::give_out(&who.reader(&file)?, id.as_deref(), &out, words),
        Way::Report { file, kind, funder, period, round, for_funder, view, role, lang, format, out } => {
            let audience = if for_funder { Audience::Funder } else { Audience::Team };
            let (role, language) = (role.map(Into::into), lang.map(Into::into));
            let order = Order { kind, funder, period, round, audience, sight: view.into(), role, language, format, out };
            pages::print(&who.reader(&file)?, &order, words)
        }
        Way::Export { file, out } => {
            who.reader(&file)?.read(|view| exchange::archive::export(view, &out))?;
            Ok(written(&out, words))
        }
        Way::Backup { file, out } => {
            save_package(&file, &out, false)?;
            Ok(written(&out, words))
        }
        Way::Restore { backup, out } => {
            drop(School::take_in(&backup, &out, who.sitting())?);
            Ok(written(&out, words))
        }
    }
}

/// Who works, and on which day.
pub struct Who {
    actor: String,
    today: Day,
    today_given: bool,
}

impl Who {
    fn of(line: &Line) -> Result<Who> {
        let date = Local::now().date_naive();
        let given = line.today.as_deref().map(|text| Day::parse(text).ok_or_else(|| Error::fault(Fault::DayUnknown, text)));
        let today = match given.transpose()? {
            Some(day) => day,
            None => Day::new(date.year(), date.month(), date.day()).unwrap_or(Day::FIRST),
        };
        let named = line.actor.as_deref().map(str::trim).filter(|name| !name.is_empty());
        let actor = named.map_or_else(whoami::username, str::to_owned);
        Ok(Who { actor, today, today_given: line.today.is_some() })
    }

    fn sitting(&self) -> Sitting {
        Sitting {
            actor: self.actor.clone(),
            today: self.today,
            today_given: self.today_given,
            now: Arc::new(|| Moment::from_unix_millis(Utc::now().timestamp_millis())),
            steps: Steps::SinceLastSeal,
        }
    }

    pub fn reader(&self, file: &Path) -> Result<Reader> {
        Ok(Reader::open(file, self.today, self.today_given)?)
    }

    pub fn school(&self, file: &Path) -> Result<School> {
        Ok(School::open(file, self.sitting())?)
    }

    /// The same after a verified backup: what brings many records at once can be taken back whole.
    pub fn school_backed_up(&self, file: &Path) -> Result<School> {
        let school = self.school(file)?;
        Backup::beside(file).make(file, Moment::from_unix_millis(Utc::now().timestamp_millis()))?;
        Ok(school)
    }
}

pub fn written(out: &Path, words: &Words) -> Said {
    Said::new(words.about("cli-written", "path", out.display()), json!({ "path": out }))
}

fn new(who: &Who, file: &Path, sample: bool, name: Option<String>, words: &Words) -> Result<Said> {
    let left_out = if sample {
        School::found(file, who.sitting(), Action::named("sample_load"), exchange::sample::load)?.1
    } else {
        let name = name.unwrap_or_else(|| words.t("cli-new-school", &std::collections::BTreeMap::new()));
        let found = |edit: &Edit| profile::change::found(edit, &name, words.language());
        School::found(file, who.sitting(), Action::named("profile_found"), found)?;
        Vec::new()
    };
    let mut text = words.about("cli-written", "path", file.display());
    for of_room in left_out.chunk_by(|one, other| one.room == other.room) {
        let things: Vec<String> = of_room.iter().map(|left| format!("{} {}", left.count, left.what)).collect();
        let room = of_room.first().map_or("", |left| left.room);
        let data = [("room".to_owned(), room.to_owned()), ("things".to_owned(), things.join(", "))].into();
        text = format!("{text}\n{}", words.t("cli-left-out", &data));
    }
    Ok(Said::new(text, json!({ "path": file, "left_out": left_out })))
}

fn called(who: &Who, file: &Path, name: &str, ask: Option<String>) -> Result<Said> {
    let call = call(name)?;
    let ask = match ask.as_deref() {
        None => json!({}),
        Some("-") => {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text).map_err(|error| Error::from_place(Path::new("-"), &error))?;
            understood(&text)?
        }
        Some(text) => understood(text)?,
    };
    let answer = if call.changes() {
        call.alter(&mut who.school(file)?, Action::named(name), ask)?.answer
    } else {
        who.reader(file)?.read(|view| call.ask(view, ask))?
    };
    Ok(Said::new(String::new(), answer))
}

fn understood(text: &str) -> Result<Value> {
    Ok(serde_json::from_str(text).map_err(|error| Error::from_ask(&error))?)
}

fn stepped(who: &Who, file: &Path, back: bool, words: &Words) -> Result<Said> {
    let mut school = who.school(file)?;
    let (undo, redo) = school.steps()?;
    let (key, step) = if back { ("cli-undone", undo) } else { ("cli-redone", redo) };
    if back {
        school.undo()?
    } else {
        school.redo()?
    };
    let step = step.map_or(json!(null), |step| json!({ "action": step.action, "subject": step.subject }));
    let did = words.step(step["action"].as_str().unwrap_or_default(), step["subject"].as_str().unwrap_or_default());
    Ok(Said::new(words.about(key, "step", did), step))
}

fn history(who: &Who, file: &Path, ask: HistoryAsk, words: &Words) -> Result<Said> {
    let lines = who.reader(file)?.read(|view| view.history(ask))?;
    let text: Vec<String> = lines
        .iter()
        .map(|line| {
            let did = match (&line.of, line.action.as_str()) {
                (Some(of), "undo") => words.about("cli-undone", "step", words.step(of, &line.subject)),
                (Some(of), _) => words.about("cli-redone", "step", words.step(of, &line.subject)),
                (None, action) => words.step(action, &line.subject),
            };
            format!("{:>6}  {}  {}  {did}", line.seq, line.at, line.actor)
        })
        .collect();
    let json = serde_json::to_value(&lines).map_err(|error| Error::Engine { reason: error.to_string() })?;
    Ok(Said::new(text.join("\n"), json))
}

fn check(who: &Who, file: &Path, words: &Words) -> Result<Said> {
    let report = who.reader(file)?.read(|view| view.check())?;
    let backups = Backup::beside(file).all().len();
    let mut text = match report.findings.len() {
        0 => words.about("cli-check-whole", "changes", report.changes),
        count => words.about("cli-check-damaged", "count", count),
    };
    for finding in &report.findings {
        text = format!("{text}\n  {}: {}", finding.code, finding.what);
    }
    if !report.search_current {
        text = format!("{text}\n{}", words.t("cli-check-search", &std::collections::BTreeMap::new()));
    }
    let status = if report.findings.is_empty() { 0 } else { 3 };
    let json =
        json!({ "findings": report.findings, "changes": report.changes, "search_current": report.search_current, "backups": backups });
    Ok(Said { text, json, status })
}
