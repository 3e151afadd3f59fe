//! What the rules read, asked for once.

use std::collections::{HashMap, HashSet};

use super::words::Words;
use crate::error::Result;
use crate::indicator::{self, IndicatorRecord};
use crate::logic::{self, Column, Link, Model, Node};
use crate::partner::organization::Involvement;
use crate::profile;
use crate::store::View;
use crate::value::{Day, Id, Money};

/// An organization that has not ended.
pub(super) struct Partner {
    pub(super) id: Id,
    pub(super) name: String,
    pub(super) lead_agency: bool,
    pub(super) involvement: Involvement,
}

/// A budget line of a period that runs today.
pub(super) struct Line {
    pub(super) id: Id,
    pub(super) source: String,
    pub(super) what: String,
    pub(super) amount: Money,
    /// All lines of its period.
    pub(super) total: Money,
    /// For evaluation or administration, which serve no activity of their own.
    pub(super) exempt: bool,
    pub(super) linked: bool,
}

/// The file as the questions see it.
pub(super) struct Facts {
    pub(super) today: Day,
    pub(super) words: &'static Words,
    pub(super) model: Model,
    pub(super) indicators: Vec<IndicatorRecord>,
    pub(super) partners: Vec<Partner>,
    pub(super) lines: Vec<Line>,
    /// Boxes that a budget line of any period pays for.
    pub(super) paid: HashSet<Id>,
    /// Resources that a funding source stands behind.
    pub(super) funded: HashSet<Id>,
    /// Organizations that promised something in kind.
    pub(super) in_kind: HashSet<Id>,
    places: HashMap<Id, usize>,
    onward: HashMap<Id, Vec<usize>>,
    back: HashMap<Id, Vec<usize>>,
}

impl Facts {
    pub(super) fn of(view: &View) -> Result<Facts> {
        let model = logic::read::model(view)?;
        let today = view.today();
        let partners = view.rows(include_str!("partners.sql"), [today], |row| {
            let kind: String = row.get(2)?;
            Ok(Partner { id: row.get(0)?, name: row.get(1)?, lead_agency: kind == "lead_agency", involvement: row.get(3)? })
        })?;
        let lines = view.rows(include_str!("lines.sql"), [today], |row| {
            let (id, source, what, amount) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
            Ok(Line { id, source, what, amount, total: row.get(4)?, exempt: row.get(5)?, linked: row.get(6)? })
        })?;
        let ids = |sql| -> Result<HashSet<Id>> { Ok(view.rows(sql, [], |row| row.get(0))?.into_iter().collect()) };
        let known = Known {
            words: Words::of(profile::read::profile(view)?.language)?,
            indicators: indicator::read::all(view)?,
            partners,
            lines,
            paid: ids("SELECT DISTINCT node FROM line_activity")?,
            funded: ids("SELECT DISTINCT node FROM resource_source")?,
            in_kind: ids("SELECT DISTINCT from_partner FROM match_item WHERE kind = 'in_kind' AND from_partner IS NOT NULL")?,
        };
        Ok(Facts::new(today, model, known))
    }

    fn new(today: Day, model: Model, known: Known) -> Facts {
        let places = model.nodes.iter().enumerate().map(|(at, node)| (node.id, at)).collect();
        let (mut onward, mut back): (HashMap<Id, Vec<usize>>, HashMap<Id, Vec<usize>>) = (HashMap::new(), HashMap::new());
        for (at, link) in model.links.iter().enumerate() {
            onward.entry(link.from).or_default().push(at);
            back.entry(link.to).or_default().push(at);
        }
        let Known { words, indicators, partners, lines, paid, funded, in_kind } = known;
        Facts { today, words, model, indicators, partners, lines, paid, funded, in_kind, places, onward, back }
    }

    pub(super) fn node(&self, id: Id) -> Option<&Node> {
        self.places.get(&id).and_then(|at| self.model.nodes.get(*at))
    }

    /// Boxes of these columns, in reading order.
    pub(super) fn of_columns<'f>(&'f self, columns: &'f [Column]) -> impl Iterator<Item = &'f Node> {
        self.model.nodes.iter().filter(|node| columns.contains(&node.column))
    }

    pub(super) fn outcomes(&self) -> impl Iterator<Item = &Node> {
        self.of_columns(&OUTCOMES)
    }

    /// The arrows that start at a box.
    pub(super) fn onward(&self, id: Id) -> impl Iterator<Item = &Link> {
        self.onward.get(&id).into_iter().flatten().filter_map(|at| self.model.links.get(*at))
    }

    /// The arrows that lead to a box.
    pub(super) fn back(&self, id: Id) -> impl Iterator<Item = &Link> {
        self.back.get(&id).into_iter().flatten().filter_map(|at| self.model.links.get(*at))
    }
}

/// The columns of those who change.
pub(super) const OUTCOMES: [Column; 3] = [Column::Short, Column::Medium, Column::Long];

struct Known {
    words: &'static Words,
    indicators: Vec<IndicatorRecord>,
    partners: Vec<Partner>,
    lines: Vec<Line>,
    paid: HashSet<Id>,
    funded: HashSet<Id>,
    in_kind: HashSet<Id>,
}
