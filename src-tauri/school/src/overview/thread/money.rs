//! The money behind things, to the cent. What is planned is told of the period in which each source stands today, and the
//! days of that period with it; of a line that is asked for itself, of its own period.

use std::collections::BTreeMap;

use rusqlite::Row;

use super::thing::Key;
use super::{Loose, ThreadCash, ThreadKind, ThreadPart, ThreadTie};
use crate::budget;
use crate::error::Result;
use crate::store::{View, json_text};
use crate::value::{Day, Id, Money, Rate};

/// Lines about money, and for a box all of it added up.
#[derive(Default)]
pub(super) struct Behind {
    pub(super) lines: Vec<Loose>,
    pub(super) cash: Option<ThreadCash>,
}

/// A budget line with whom it names.
struct Planned {
    line: Id,
    source: Id,
    amount: Money,
    starts: Day,
    ends: Day,
    person: Option<Id>,
    effort: Option<Rate>,
    partner: Option<Id>,
    /// The boxes that it pays for.
    boxes: Vec<Id>,
}

impl Planned {
    fn plan(&self) -> ThreadTie {
        ThreadTie::Plan { amount: self.amount, starts: self.starts, ends: self.ends, shared: self.boxes.len() > 1 }
    }

    fn pay(&self) -> ThreadTie {
        ThreadTie::Pay { amount: self.amount, effort: self.effort }
    }
}

/// The money that a thing is connected with.
pub(super) fn of(view: &View, id: Id, kind: ThreadKind) -> Result<Behind> {
    if !matches!(kind, ThreadKind::Node | ThreadKind::Source | ThreadKind::Line | ThreadKind::Person | ThreadKind::Organization) {
        return Ok(Behind::default());
    }
    let planned = planned(view, id, kind)?;
    let backed = view.rows(include_str!("ties/backs.sql"), [id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut behind = Behind::default();
    let mut say = |part, other, tie| behind.lines.push(Loose { part, other: Key::Record(other), tie });
    match kind {
        ThreadKind::Node => {
            let by_source = shares(&planned, |line| vec![line.source])?;
            let mut told: Vec<Id> = Vec::new();
            for line in &planned {
                if !told.contains(&line.source) {
                    told.push(line.source);
                    if let Some(share) = by_source.get(&line.source) {
                        say(ThreadPart::Paid, line.source, share.tie());
                    }
                }
                say(ThreadPart::Paid, line.line, line.plan());
            }
            for (_, source) in backed.iter().filter(|(_, source)| !told.contains(source)) {
                say(ThreadPart::Paid, *source, ThreadTie::Plain);
            }
            behind.cash = all(by_source.values())?;
        }
        ThreadKind::Source => {
            let by_box = shares(&planned, |line| line.boxes.clone())?;
            for (of, share) in &by_box {
                say(ThreadPart::Serves, *of, share.tie());
            }
            for (of, _) in backed.iter().filter(|(of, _)| !by_box.contains_key(of)) {
                say(ThreadPart::Serves, *of, ThreadTie::Plain);
            }
            for line in &planned {
                say(ThreadPart::Paid, line.line, line.plan());
            }
        }
        ThreadKind::Line => {
            for line in &planned {
                for of in &line.boxes {
                    say(ThreadPart::Serves, *of, line.plan());
                }
                say(ThreadPart::Paid, line.source, line.plan());
                for whom in [line.person, line.partner].into_iter().flatten() {
                    say(ThreadPart::With, whom, line.pay());
                }
            }
        }
        _ => {
            for line in &planned {
                say(ThreadPart::Paid, line.line, line.pay());
            }
        }
    }
    Ok(behind)
}

/// What lines pay for one box, or from one source.
struct Shared {
    cash: ThreadCash,
    starts: Day,
    ends: Day,
}

impl Shared {
    fn tie(&self) -> ThreadTie {
        ThreadTie::Share { alone: self.cash.alone, shared: self.cash.shared, starts: self.starts, ends: self.ends }
    }
}

/// The lines added up by what they are asked by.
fn shares(planned: &[Planned], by: impl Fn(&Planned) -> Vec<Id>) -> Result<BTreeMap<Id, Shared>> {
    let mut shares: BTreeMap<Id, Shared> = BTreeMap::new();
    for line in planned {
        for of in by(line) {
            let share = shares.entry(of).or_insert(Shared { cash: ThreadCash::default(), starts: line.starts, ends: line.ends });
            let part = if line.boxes.len() > 1 { &mut share.cash.shared } else { &mut share.cash.alone };
            *part = part.plus(line.amount)?;
        }
    }
    Ok(shares)
}

/// All sources together; nothing where no line pays.
fn all<'s>(shares: impl Iterator<Item = &'s Shared>) -> Result<Option<ThreadCash>> {
    let cash: Vec<ThreadCash> = shares.map(|share| share.cash).collect();
    if cash.is_empty() {
        return Ok(None);
    }
    let sum = |part: fn(&ThreadCash) -> Money| Money::sum(cash.iter().map(part));
    Ok(Some(ThreadCash { alone: sum(|cash| cash.alone)?, shared: sum(|cash| cash.shared)? }))
}

/// The lines that name the thing, by source and in the order of its plan.
fn planned(view: &View, id: Id, kind: ThreadKind) -> Result<Vec<Planned>> {
    let periods: Vec<String> = if kind == ThreadKind::Line {
        view.rows("SELECT period FROM budget_line WHERE id = ?1", [id], |row| row.get::<_, Id>(0))?.iter().map(Id::to_string).collect()
    } else {
        budget::read::standings(view)?.iter().filter_map(|standing| Some(standing.period?.id.to_string())).collect()
    };
    let periods = json_text(&periods);
    let mut planned = view.rows(include_str!("ties/planned.sql"), (&periods, id), planned_in)?;
    let boxes: Vec<(Id, Id)> = view.rows(include_str!("ties/pays_for.sql"), [&periods], |row| Ok((row.get(0)?, row.get(1)?)))?;
    for line in &mut planned {
        line.boxes = boxes.iter().filter(|(of, _)| *of == line.line).map(|(_, pays)| *pays).collect();
    }
    Ok(planned)
}

fn planned_in(row: &Row<'_>) -> rusqlite::Result<Planned> {
    Ok(Planned {
        line: row.get(0)?,
        source: row.get(1)?,
        amount: row.get(2)?,
        starts: row.get(3)?,
        ends: row.get(4)?,
        person: row.get(5)?,
        effort: row.get(6)?,
        partner: row.get(7)?,
        boxes: Vec::new(),
    })
}
