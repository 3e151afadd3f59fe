//! The sample school: a whole year of a made-up school, loaded through the rooms' own changes as one change.

mod around;
mod assessment;
mod figure;
mod file;
mod ledger;
mod model;
mod money;

use std::collections::BTreeMap;

use school::value::Id;
use school::{Edit, Error, Result};
use serde::Serialize;

use file::File;

const TEXT: &str = include_str!("../../../../assets/sample/alder-creek.yaml");

/// What the sample has for a room that does not hold it yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    /// The room it belongs to.
    pub room: &'static str,
    /// A code for what it is.
    pub what: &'static str,
    /// How many of them.
    pub count: usize,
}

/// Loads one part of the file, and names what it made.
type Load = fn(&Edit, &File, &mut Names) -> Result<()>;

/// Loads the sample into a new school, which then stands on the sample's own day until its next change. Answers
/// what had to be left out.
pub fn load(edit: &Edit) -> Result<Vec<LeftOut>> {
    let file = read(TEXT)?;
    let mut names = Names::default();
    let parts: [Load; 9] = [
        around::profile,
        around::calendar,
        around::organizations,
        around::people,
        around::actions,
        model::logic,
        model::indicators,
        money::budget,
        assessment::assessment,
    ];
    for (done, part) in parts.iter().enumerate() {
        edit.at(done, parts.len())?;
        part(edit, &file, &mut names)?;
    }
    edit.subject(&file.school.name);
    edit.stand_on(file.meta.as_of);
    Ok(left_out(&file))
}

fn read(text: &str) -> Result<File> {
    let file: File = serde_yaml_ng::from_str(text).map_err(unreadable)?;
    if file.meta.schema != "demo-1" || !file.meta.fictional {
        return Err(unreadable("schema"));
    }
    Ok(file)
}

fn unreadable(reason: impl std::fmt::Display) -> Error {
    Error::SampleUnreadable { reason: reason.to_string() }
}

/// The file repeats what follows from its own rows; where the two differ, one of them is wrong.
fn agrees<T: PartialEq>(what: &str, said: T, follows: T) -> Result<()> {
    if said == follows { Ok(()) } else { Err(unreadable(what)) }
}

fn left_out(file: &File) -> Vec<LeftOut> {
    let entries = |count: usize, room, what| LeftOut { room, what, count };
    let expected = file.logic_model.expected_lint.values().chain(file.expected_budget.values()).map(Vec::len).sum();
    let signals = file.indicators.iter().filter(|indicator| indicator.expected_signal.is_some()).count();
    vec![
        entries(file.cycles.len(), "cycle", "cycles"),
        entries(signals, "cycle", "expected_signals"),
        entries(file.steering.seats.values().sum(), "committee", "seats"),
        entries(file.steering.meetings.len(), "committee", "meetings"),
        entries(file.steering.meetings.iter().map(|meeting| meeting.decisions.len()).sum(), "committee", "decisions"),
        entries(file.services.len(), "logbook", "services"),
        entries(file.matched.items.iter().filter(|item| item.to_date != item.opening).count(), "logbook", "match_from_services"),
        entries(usize::from(file.meta.comm_volunteer_rate.is_some()), "logbook", "volunteer_rates"),
        entries(expected, "overview", "expected_questions"),
    ]
}

/// The records made so far, by what the file calls them.
#[derive(Default)]
struct Names {
    codes: BTreeMap<String, Id>,
    people: BTreeMap<String, Id>,
}

impl Names {
    /// A record by its code, such as `P03`.
    fn code(&self, code: &str) -> Result<Id> {
        self.codes.get(code).copied().ok_or_else(|| unreadable(code))
    }

    fn codes(&self, codes: &[String]) -> Result<Vec<Id>> {
        codes.iter().map(|code| self.code(code)).collect()
    }

    fn person(&self, name: &str) -> Result<Id> {
        self.people.get(name).copied().ok_or_else(|| unreadable(name))
    }

    /// Gives a record its code; two may not share one.
    fn name(&mut self, code: &str, id: Id) -> Result<()> {
        match self.codes.insert(code.to_owned(), id) {
            None => Ok(()),
            Some(_) => Err(unreadable(code)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_that_no_one_reads_is_refused() {
        let more = TEXT.replacen("grades: K-8", "grades: K-8\n  mascot: otter", 1);
        assert_eq!(read(&more).err().map(|error| error.code()), Some("sample_unreadable"));
        assert!(read(TEXT).is_ok());
    }

    #[test]
    fn a_school_that_is_not_made_up_is_no_sample() {
        let real = TEXT.replacen("fictional: true", "fictional: false", 1);
        assert_eq!(read(&real).err().map(|error| error.code()), Some("sample_unreadable"));
    }
}
