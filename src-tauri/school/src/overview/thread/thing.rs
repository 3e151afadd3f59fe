//! What a thing is and is called.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};
use std::fmt;

use rusqlite::Row;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::{ThreadThing, item};
use crate::assessment::{self, Rubric};
use crate::error::Result;
use crate::logic::Column;
use crate::store::{View, json_text, sql_text};
use crate::value::{Id, Said};

/// What kind of thing has a thread.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ThreadKind {
    /// A box of the logic model.
    Node,
    /// A goal of the school's own plan.
    Goal,
    /// What a framework of others asks for.
    Item,
    /// An organization.
    Organization,
    /// A person.
    Person,
    /// An agreement with an organization.
    Agreement,
    /// A funding source.
    Source,
    /// A budget line.
    Line,
    /// An indicator.
    Indicator,
    /// A to-do.
    Action,
    /// A criterion of the self-assessment, by the level that was agreed on it in a round.
    Criterion,
}
sql_text!(ThreadKind {
    "node" => Node, "goal" => Goal, "item" => Item, "organization" => Organization, "person" => Person, "agreement" => Agreement,
    "source" => Source, "line" => Line, "indicator" => Indicator, "action" => Action, "criterion" => Criterion,
});

/// The room of this name, where any of its things has a thread.
pub(super) fn room_named(name: &str) -> &'static str {
    let rooms = ["partner", "action", "logic", "indicator", "budget", "assessment"];
    rooms.into_iter().find(|room| *room == name).unwrap_or("overview")
}

impl ThreadKind {
    fn room(self) -> &'static str {
        match self {
            ThreadKind::Node | ThreadKind::Goal | ThreadKind::Item => "logic",
            ThreadKind::Organization | ThreadKind::Person | ThreadKind::Agreement => "partner",
            ThreadKind::Source | ThreadKind::Line => "budget",
            ThreadKind::Indicator => "indicator",
            ThreadKind::Action => "action",
            ThreadKind::Criterion => "assessment",
        }
    }
}

/// What names a thing.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Key {
    Record(Id),
    /// What a framework asks for is no record.
    Item {
        framework: String,
        code: String,
    },
}

impl Key {
    pub(super) fn parse(text: &str) -> Option<Key> {
        match text.split_once('/') {
            Some((framework, code)) => Some(Key::Item { framework: framework.to_owned(), code: code.to_owned() }),
            None => Id::parse(text).map(Key::Record),
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Key::Record(id) => id.fmt(f),
            Key::Item { framework, code } => write!(f, "{framework}/{code}"),
        }
    }
}

/// The things that are known by name, each asked for once.
#[derive(Default)]
pub(super) struct Names {
    known: HashMap<Key, ThreadThing>,
}

impl Names {
    pub(super) fn get(&self, key: &Key) -> Option<&ThreadThing> {
        self.known.get(key)
    }

    /// Asks what these are. Those that are in the file no longer stay unknown.
    pub(super) fn learn<'k>(&mut self, view: &View, keys: impl IntoIterator<Item = &'k Key>) -> Result<()> {
        let mut ids = BTreeSet::new();
        for key in keys {
            match key {
                Key::Record(id) => _ = ids.insert(id.to_string()),
                Key::Item { framework, code } => {
                    if let Some(name) = item::name(view, framework, code)? {
                        self.keep(key.clone(), ThreadKind::Item, name, Place::default());
                    }
                }
            }
        }
        let ids: Vec<String> = ids.into_iter().collect();
        let mut rubrics: HashMap<Id, Rubric> = HashMap::new();
        for Found { id, kind, name, place, rubric } in view.rows(include_str!("things.sql"), [json_text(&ids)], found_in)? {
            let (name, place) = match rubric {
                Some(of) => {
                    let place = Place { criterion: Some(name.clone()), ..place };
                    let rubric = match rubrics.entry(of) {
                        Entry::Occupied(known) => known.into_mut(),
                        Entry::Vacant(place) => place.insert(assessment::read::rubric(view, of)?),
                    };
                    (criterion_name(rubric, name), place)
                }
                None => (own(name), place),
            };
            self.keep(Key::Record(id), kind, name, place);
        }
        Ok(())
    }

    fn keep(&mut self, key: Key, kind: ThreadKind, name: Said, place: Place) {
        let Place { column, criterion, round } = place;
        let thing = ThreadThing { room: kind.room(), kind, id: key.to_string(), name, column, criterion, round };
        self.known.insert(key, thing);
    }
}

/// A criterion by the name that the wording of its round gives it.
fn criterion_name(rubric: &Rubric, code: String) -> Said {
    match rubric.criterion(&code) {
        Ok(criterion) => criterion.name.clone(),
        Err(_) => own(code),
    }
}

/// In the school's own words, in whatever language.
pub(super) fn own(text: String) -> Said {
    Said { en: text, es: String::new() }
}

/// Where a thing is seen to in its room.
#[derive(Default)]
struct Place {
    column: Option<Column>,
    criterion: Option<String>,
    round: Option<Id>,
}

struct Found {
    id: Id,
    kind: ThreadKind,
    /// Of a criterion its code.
    name: String,
    place: Place,
    rubric: Option<Id>,
}

fn found_in(row: &Row<'_>) -> rusqlite::Result<Found> {
    let place = Place { column: row.get(3)?, criterion: None, round: row.get(5)? };
    Ok(Found { id: row.get(0)?, kind: row.get(1)?, name: row.get(2)?, place, rubric: row.get(4)? })
}
