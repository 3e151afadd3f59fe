//! The records that the rules of one criterion read: each kind is asked for when a rule first needs it, and once.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use crate::action::{self, Todo, TodoList};
use crate::assessment::{self, Spread};
use crate::budget::{self, Category, Standing};
use crate::error::Result;
use crate::indicator::Quadrant;
use crate::logic::{self, Direction, Model, Which};
use crate::partner;
use crate::partner::organization::{Asset, Involvement};
use crate::profile::{self, Profile};
use crate::store::View;
use crate::value::{Day, Id, Money};

/// A year, and a day for a leap year.
const YEAR_DAYS: u32 = 366;

/// A round of self-assessment that somebody answered.
pub(super) struct Answered {
    pub(super) round: Id,
    pub(super) opens: Day,
    pub(super) spreads: Vec<Spread>,
}

/// An organization that has not ended.
pub(super) struct Partner {
    pub(super) id: Id,
    pub(super) name: String,
    pub(super) involvement: Involvement,
    pub(super) asset: Option<Asset>,
    pub(super) last_contact: Option<Day>,
    /// Whether somebody of it is named today.
    pub(super) contact: bool,
    /// Whether it is written down what any contact was about.
    pub(super) noted: bool,
    /// Whether an agreement with it is in force today.
    pub(super) agreed: bool,
}

/// An agreement that is in force today.
pub(super) struct Current {
    pub(super) id: Id,
    pub(super) organization: String,
    pub(super) ends: Day,
    pub(super) data_terms: bool,
    /// Whether another with the same organization goes on when it ends.
    pub(super) followed: bool,
}

/// A budget line of a current period.
pub(super) struct Line {
    pub(super) id: Id,
    pub(super) period: Id,
    pub(super) category: Category,
    pub(super) amount: Money,
    /// What it is for; of one without words, whose money it is.
    pub(super) text: String,
    /// Whether it pays a person whom an award names.
    pub(super) key_person: bool,
    pub(super) access: bool,
    pub(super) for_groups: bool,
    pub(super) for_activities: bool,
}

/// An indicator, as far as it can be told whether it is whole and read.
pub(super) struct Measure {
    pub(super) id: Id,
    pub(super) name: String,
    pub(super) node: Option<Id>,
    pub(super) quadrant: Quadrant,
    pub(super) direction: Direction,
    /// Definition, source, frequency and owner are written down.
    pub(super) defined: bool,
    /// Baseline and target are numbers.
    pub(super) from_to: bool,
    /// Source, frequency and owner are written down.
    pub(super) scheduled: bool,
    /// Data points of full periods.
    pub(super) points: i64,
    /// The last day of the newest data point.
    pub(super) latest: Option<Day>,
    /// Whether any data point was split by group.
    pub(super) by_group: bool,
}

/// The records of one moment.
pub(super) struct Records<'r> {
    pub(super) view: &'r View<'r>,
    profile: OnceCell<Profile>,
    model: OnceCell<Model>,
    partners: OnceCell<Vec<Partner>>,
    agreements: OnceCell<Vec<Current>>,
    open: OnceCell<Vec<Todo>>,
    recent: OnceCell<Vec<Todo>>,
    coordinator: OnceCell<Option<(Id, String)>>,
    standings: OnceCell<Vec<Standing>>,
    lines: OnceCell<Vec<Line>>,
    measures: OnceCell<Vec<Measure>>,
}

fn once<T>(cell: &OnceCell<T>, read: impl FnOnce() -> Result<T>) -> Result<&T> {
    match cell.get() {
        Some(known) => Ok(known),
        None => {
            let read = read()?;
            Ok(cell.get_or_init(|| read))
        }
    }
}

impl<'r> Records<'r> {
    pub(super) fn of(view: &'r View<'r>) -> Self {
        Records {
            view,
            profile: OnceCell::new(),
            model: OnceCell::new(),
            partners: OnceCell::new(),
            agreements: OnceCell::new(),
            open: OnceCell::new(),
            recent: OnceCell::new(),
            coordinator: OnceCell::new(),
            standings: OnceCell::new(),
            lines: OnceCell::new(),
            measures: OnceCell::new(),
        }
    }

    pub(super) fn today(&self) -> Day {
        self.view.today()
    }

    pub(super) fn profile(&self) -> Result<&Profile> {
        once(&self.profile, || profile::read::profile(self.view))
    }

    pub(super) fn model(&self) -> Result<&Model> {
        once(&self.model, || logic::read::model(self.view))
    }

    /// The open to-dos.
    pub(super) fn open(&self) -> Result<&[Todo]> {
        let ask = TodoList { open_only: Some(true), ..TodoList::default() };
        Ok(once(&self.open, || action::read::list(self.view, ask))?)
    }

    /// To-dos that are, or were, due within a year or later: ten years of them would be slow to read and say nothing.
    pub(super) fn recent(&self) -> Result<&[Todo]> {
        let ask = TodoList { due_since: Some(self.today().minus_days(YEAR_DAYS)), ..TodoList::default() };
        Ok(once(&self.recent, || action::read::list(self.view, ask))?)
    }

    /// Who coordinates the school.
    pub(super) fn coordinator(&self) -> Result<Option<&(Id, String)>> {
        let read = || Ok(partner::read::coordinator(self.view)?.map(|person| (person.id, person.name)));
        Ok(once(&self.coordinator, read)?.as_ref())
    }

    pub(super) fn standings(&self) -> Result<&[Standing]> {
        Ok(once(&self.standings, || budget::read::standings(self.view))?)
    }

    /// Organizations that have not ended, by name.
    pub(super) fn organizations(&self) -> Result<&[Partner]> {
        let read = || {
            self.view.rows(include_str!("partners.sql"), [self.today()], |row| {
                Ok(Partner {
                    id: row.get(0)?,
                    name: row.get(1)?,
                    involvement: row.get(2)?,
                    asset: row.get(3)?,
                    last_contact: row.get(4)?,
                    contact: row.get(5)?,
                    noted: row.get(6)?,
                    agreed: row.get(7)?,
                })
            })
        };
        Ok(once(&self.partners, read)?)
    }

    /// Those that work with the school and are not only paid by it.
    pub(super) fn partners(&self) -> Result<Vec<&Partner>> {
        Ok(self.organizations()?.iter().filter(|partner| partner.involvement != Involvement::Vendor).collect())
    }

    /// The agreements in force, the one that ends first first.
    pub(super) fn agreements(&self) -> Result<&[Current]> {
        let read = || {
            self.view.rows(include_str!("agreements.sql"), [self.today()], |row| {
                Ok(Current {
                    id: row.get(0)?,
                    organization: row.get(1)?,
                    ends: row.get(2)?,
                    data_terms: row.get(3)?,
                    followed: row.get(4)?,
                })
            })
        };
        Ok(once(&self.agreements, read)?)
    }

    /// The lines of the period in which each source stands.
    pub(super) fn lines(&self) -> Result<&[Line]> {
        let read = || {
            let standings = self.standings()?;
            let names: BTreeMap<Id, &str> =
                standings.iter().filter_map(|standing| Some((standing.period?.id, standing.brief.name.as_str()))).collect();
            let lines = self.view.rows(include_str!("lines.sql"), (self.first_end()?, self.today()), |row| {
                Ok(Line {
                    id: row.get(0)?,
                    period: row.get(1)?,
                    category: row.get(2)?,
                    amount: row.get(3)?,
                    text: row.get(4)?,
                    key_person: row.get(5)?,
                    access: row.get(6)?,
                    for_groups: row.get(7)?,
                    for_activities: row.get(8)?,
                })
            })?;
            let named = |line: Line| {
                let source = names.get(&line.period)?;
                let text = if line.text.is_empty() { (*source).to_owned() } else { line.text };
                Some(Line { text, ..line })
            };
            Ok(lines.into_iter().filter_map(named).collect())
        };
        Ok(once(&self.lines, read)?)
    }

    /// The earliest end of the periods in which the sources stand: statements leave out what lies before.
    pub(super) fn first_end(&self) -> Result<Option<Day>> {
        Ok(self.standings()?.iter().filter_map(|standing| standing.period).map(|period| period.ends).min())
    }

    /// All indicators, by name.
    pub(super) fn measures(&self) -> Result<&[Measure]> {
        let read = || {
            self.view.rows(include_str!("measures.sql"), [], |row| {
                let (definition, scheduled): (bool, bool) = (row.get(5)?, row.get(7)?);
                Ok(Measure {
                    id: row.get(0)?,
                    name: row.get(1)?,
                    node: row.get(2)?,
                    quadrant: row.get(3)?,
                    direction: row.get(4)?,
                    defined: definition && scheduled,
                    from_to: row.get(6)?,
                    scheduled,
                    points: row.get(8)?,
                    latest: row.get(9)?,
                    by_group: row.get(10)?,
                })
            })
        };
        Ok(once(&self.measures, read)?)
    }

    /// The newest round that anybody answered; of one criterion, that anybody answered it in.
    pub(super) fn answered(&self, criterion: Option<&str>) -> Result<Option<Answered>> {
        let found = self.view.row(include_str!("answered.sql"), [criterion], |row| Ok((row.get::<_, Id>(0)?, row.get(1)?)))?;
        let read = |(round, opens)| Ok(Answered { round, opens, spreads: assessment::read::spreads(self.view, Which { id: round })? });
        found.map(read).transpose()
    }
}
