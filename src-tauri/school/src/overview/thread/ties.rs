//! The table of all ties but those of money. A tie is one statement, asked with the id of either end: so it is told from both.

use rusqlite::Row;
use rusqlite::types::ToSql;

use super::thing::Key;
use super::{Loose, ThreadKind, ThreadPart, ThreadPoint, ThreadTie};
use crate::error::Result;
use crate::store::View;
use crate::value::{Day, Id};
use ThreadKind::{Action, Agreement, Criterion, Indicator, Node, Organization, Person, Source};
use ThreadPart::{ComesFrom, Counts, Know, LeadsTo, Serves, Todo, With};

/// Which end of a tie a kind of thing may be.
#[derive(Clone, Copy, PartialEq)]
enum End {
    Of(ThreadKind),
    Any,
}

impl End {
    fn is(self, kind: ThreadKind) -> bool {
        self == End::Any || self == End::Of(kind)
    }
}

/// What a statement wants to know beside the id.
#[derive(Clone, Copy)]
enum Wants {
    Id,
    Today,
}

/// A statement answers the two ends, then what is said of them.
struct Tie {
    ends: [End; 2],
    /// Where the other end is told: in the thread of the first, in that of the second.
    parts: [ThreadPart; 2],
    wants: Wants,
    sql: &'static str,
    says: fn(&Row<'_>, Seen) -> rusqlite::Result<ThreadTie>,
}

/// From where a tie is looked at.
#[derive(Clone, Copy)]
struct Seen {
    from_second: bool,
    today: Day,
}

const fn of(one: ThreadKind, other: ThreadKind) -> [End; 2] {
    [End::Of(one), End::Of(other)]
}

/// All of it is data: which kinds are tied, where that is told, and by which words.
const TIES: &[Tie] = &[
    Tie { ends: of(Node, Node), parts: [LeadsTo, ComesFrom], wants: Wants::Id, sql: include_str!("ties/arrows.sql"), says: arrow },
    Tie { ends: of(Node, Organization), parts: [With, Serves], wants: Wants::Id, sql: include_str!("ties/carries.sql"), says: carries },
    Tie { ends: of(Node, Person), parts: [With, Serves], wants: Wants::Today, sql: include_str!("ties/box_owner.sql"), says: owner },
    Tie { ends: of(Node, Indicator), parts: [Know, Serves], wants: Wants::Id, sql: include_str!("ties/measures.sql"), says: measures },
    Tie {
        ends: of(Indicator, Person),
        parts: [With, Serves],
        wants: Wants::Today,
        sql: include_str!("ties/indicator_owner.sql"),
        says: owner,
    },
    Tie { ends: of(Organization, Person), parts: [With, With], wants: Wants::Today, sql: include_str!("ties/roles.sql"), says: role },
    Tie {
        ends: of(Organization, Agreement),
        parts: [With, With],
        wants: Wants::Id,
        sql: include_str!("ties/agreements.sql"),
        says: agreed,
    },
    Tie { ends: of(Source, Person), parts: [With, Serves], wants: Wants::Id, sql: include_str!("ties/renewals.sql"), says: renewal },
    Tie { ends: of(Source, Person), parts: [With, Serves], wants: Wants::Id, sql: include_str!("ties/certified.sql"), says: certified },
    Tie {
        ends: of(Source, Source),
        parts: [With, Serves],
        wants: Wants::Id,
        sql: include_str!("ties/match_of_sources.sql"),
        says: matched,
    },
    Tie {
        ends: of(Source, Organization),
        parts: [With, Serves],
        wants: Wants::Id,
        sql: include_str!("ties/match_of_partners.sql"),
        says: matched,
    },
    Tie {
        ends: [End::Of(Criterion), End::Any],
        parts: [Know, Counts],
        wants: Wants::Id,
        sql: include_str!("ties/rests_on.sql"),
        says: level,
    },
    Tie { ends: [End::Of(Action), End::Any], parts: [Serves, Todo], wants: Wants::Id, sql: include_str!("ties/subjects.sql"), says: due },
    Tie { ends: of(Action, Person), parts: [With, Todo], wants: Wants::Today, sql: include_str!("ties/action_owner.sql"), says: doer },
];

/// All ties of a thing but those of money.
pub(super) fn all(view: &View, id: Id, kind: ThreadKind) -> Result<Vec<Loose>> {
    let mut found = Vec::new();
    let today = view.today();
    for tie in TIES.iter().filter(|tie| tie.ends.iter().any(|end| end.is(kind))) {
        let asked: &[&dyn ToSql] = match tie.wants {
            Wants::Id => &[&id],
            Wants::Today => &[&id, &today],
        };
        found.extend(view.rows(tie.sql, asked, |row| {
            let (first, second): (Id, Id) = (row.get(0)?, row.get(1)?);
            let from_second = first != id;
            let (other, [of_first, of_second]) = (if from_second { first } else { second }, tie.parts);
            let part = if from_second { of_second } else { of_first };
            Ok(Loose { part, other: Key::Record(other), tie: (tie.says)(row, Seen { from_second, today })? })
        })?);
    }
    Ok(found)
}

fn arrow(row: &Row<'_>, _: Seen) -> rusqlite::Result<ThreadTie> {
    Ok(ThreadTie::Arrow { reason: row.get(2)? })
}

fn carries(row: &Row<'_>, seen: Seen) -> rusqlite::Result<ThreadTie> {
    // In the thread of the organization the last contact would stand beside each of its boxes.
    if seen.from_second { Ok(ThreadTie::Plain) } else { Ok(ThreadTie::Carries { last_contact: row.get(2)? }) }
}

fn owner(row: &Row<'_>, seen: Seen) -> rusqlite::Result<ThreadTie> {
    if seen.from_second {
        return Ok(ThreadTie::Plain);
    }
    Ok(ThreadTie::Owner { role: row.get::<_, Option<String>>(2)?.unwrap_or_default(), organization: row.get(3)? })
}

fn measures(row: &Row<'_>, _: Seen) -> rusqlite::Result<ThreadTie> {
    let label: Option<String> = row.get(6)?;
    let latest =
        label.map(|label| Ok::<_, rusqlite::Error>(ThreadPoint { label, day: row.get(7)?, value: row.get(8)?, status: row.get(9)? }));
    let (unit, baseline, target, target_label) = (row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?);
    Ok(ThreadTie::Measures { unit, latest: latest.transpose()?, baseline, target, target_label })
}

fn role(row: &Row<'_>, _: Seen) -> rusqlite::Result<ThreadTie> {
    Ok(ThreadTie::Role { role: row.get(2)?, ends: row.get(3)? })
}

fn agreed(row: &Row<'_>, _: Seen) -> rusqlite::Result<ThreadTie> {
    Ok(ThreadTie::Agreed { starts: row.get(2)?, ends: row.get(3)? })
}

fn renewal(row: &Row<'_>, _: Seen) -> rusqlite::Result<ThreadTie> {
    Ok(ThreadTie::Renewal { step: row.get(2)?, due: row.get(3)? })
}

fn certified(row: &Row<'_>, _: Seen) -> rusqlite::Result<ThreadTie> {
    Ok(ThreadTie::Certified { starts: row.get(2)?, ends: row.get(3)?, share: row.get(4)?, signed: row.get(5)? })
}

fn matched(row: &Row<'_>, _: Seen) -> rusqlite::Result<ThreadTie> {
    Ok(ThreadTie::Match { matched: row.get(2)?, promised: row.get(3)?, brought: row.get(4)? })
}

fn level(row: &Row<'_>, seen: Seen) -> rusqlite::Result<ThreadTie> {
    if !seen.from_second {
        return Ok(ThreadTie::Plain);
    }
    Ok(ThreadTie::Level { level: row.get(2)?, round: row.get(3)?, opens: row.get(4)?, chosen: row.get(5)? })
}

/// Of what an action serves no more is said; of the action its day and who does it.
fn due(row: &Row<'_>, seen: Seen) -> rusqlite::Result<ThreadTie> {
    if !seen.from_second {
        return Ok(ThreadTie::Plain);
    }
    let due: Option<Day> = row.get(2)?;
    Ok(ThreadTie::Due { due, days_late: late(due, seen.today), owner: row.get(3)? })
}

/// Of who does it what they are; of what they do its day.
fn doer(row: &Row<'_>, seen: Seen) -> rusqlite::Result<ThreadTie> {
    if !seen.from_second {
        return owner(row, seen);
    }
    let due: Option<Day> = row.get(4)?;
    Ok(ThreadTie::Due { due, days_late: late(due, seen.today), owner: None })
}

fn late(due: Option<Day>, today: Day) -> i64 {
    due.map_or(0, |due| today.days_since(due).max(0))
}
