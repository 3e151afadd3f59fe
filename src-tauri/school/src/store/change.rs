use std::cell::{Cell, RefCell};
use std::ops::Deref;

use rusqlite::session::Session;
use rusqlite::{Connection, ErrorCode, Params, TransactionBehavior};
use serde::Serialize;
use ts_rs::TS;

use super::chain::{self, Entry};
use super::school::{School, random};
use super::step::{Step, redo_step, undo_step};
use super::{View, recorded};
use crate::error::{Error, Result};
use crate::value::{Day, Id, Moment};

/// What is about to be done, for the log and for the words of the undo.
pub struct Action<'a> {
    /// The call's name, `logic_add`; the undo's words stand under `undo-logic_add`.
    pub name: &'a str,
    /// One visit to a field: changes that share it are one step.
    pub gesture: Option<Id>,
    /// Who is told how far it is, and may stop it.
    pub watch: Option<&'a dyn Watch>,
}

impl<'a> Action<'a> {
    /// A step of its own that nobody watches.
    pub fn named(name: &'a str) -> Self {
        Action { name, gesture: None, watch: None }
    }
}

/// Someone who sees how far a long change is.
pub trait Watch {
    /// `done` of `of` pieces are through. Answers whether to go on.
    fn at(&self, done: usize, of: usize) -> bool;
}

/// What came of a change, told only after it is safe on the disk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Changed<T> {
    /// What the change answered.
    pub answer: T,
    /// The tables it touched, in alphabetical order; none where nothing was altered.
    pub tables: Vec<String>,
    /// The step that Undo would now take back.
    pub undo: Option<Step>,
    /// The step that Redo would now do again.
    pub redo: Option<Step>,
}

/// Alters the file inside one [`School::change`]; there is no other way to write.
pub struct Edit<'a> {
    view: View<'a>,
    now: Moment,
    subject: RefCell<String>,
    sample_day: Cell<Option<Day>>,
    watch: Option<&'a dyn Watch>,
    ids: Cell<u32>,
    ids_begin: [u8; 10],
}

impl<'a> Deref for Edit<'a> {
    type Target = View<'a>;
    fn deref(&self) -> &View<'a> {
        &self.view
    }
}

impl Edit<'_> {
    /// Runs one statement and answers how many rows it altered.
    pub fn run(&self, sql: &str, params: impl Params) -> Result<usize> {
        Ok(self.conn().prepare_cached(sql)?.execute(params)?)
    }

    /// Runs one statement that must alter a row; `not_found` in this room if there is none.
    pub fn run_on(&self, room: &'static str, sql: &str, params: impl Params) -> Result<()> {
        match self.run(sql, params)? {
            0 => Err(Error::NotFound { room }),
            _ => Ok(()),
        }
    }

    /// A new id. Those of one change sort in the order in which they were made, so that lists keep it.
    pub fn new_id(&self) -> Result<Id> {
        let mut bytes = random()?;
        let [_, high, middle, low] = self.ids.replace(self.ids.get().wrapping_add(1)).to_be_bytes();
        bytes[..3].copy_from_slice(&self.ids_begin[..3]);
        bytes[3..6].copy_from_slice(&[high, middle, low]);
        Ok(Id::made_at(self.now.unix_millis().unsigned_abs(), &bytes))
    }

    /// Names what is changed, as it is called now; the undo and the history say it.
    pub fn subject(&self, text: &str) {
        *self.subject.borrow_mut() = text.chars().take(120).collect();
    }

    /// Says how far a long change is; `cancelled` when the person stopped it.
    pub fn at(&self, done: usize, of: usize) -> Result<()> {
        match self.watch {
            Some(watch) if !watch.at(done, of) => Err(Error::Cancelled),
            _ => Ok(()),
        }
    }

    /// From now until the next change the school stands on this day: for the sample school.
    pub fn stand_on(&self, day: Day) {
        self.sample_day.set(Some(day));
    }
}

impl School {
    /// Does one thing to the school: one transaction, one step, one line of history, or nothing at all.
    pub fn change<T>(&mut self, action: Action<'_>, f: impl FnOnce(&Edit) -> Result<T>) -> Result<Changed<T>> {
        let (now, today) = (self.now(), self.today()?);
        let (device, actor) = (self.device, self.actor().to_owned());
        let tx = self.writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut session = record(&tx)?;
        let edit = Edit {
            view: View::new(&tx, today),
            now,
            subject: RefCell::default(),
            sample_day: Cell::new(None),
            watch: action.watch,
            ids: Cell::new(0),
            ids_begin: random()?,
        };
        let answer = self.guard.over(|| f(&edit))?;
        let mut delta = Vec::new();
        session.changeset_strm(&mut delta)?;
        let (subject, sample_day) = (edit.subject.take(), edit.sample_day.get());
        drop(session);
        let tables = chain::tables(&delta)?;
        if tables.is_empty() {
            tx.rollback()?;
        } else {
            let of = None;
            let entry = Entry { actor: &actor, gesture: action.gesture, of, action: action.name, subject: &subject, delta: &delta };
            chain::append(&tx, device, now, &random()?, &entry)?;
            tx.execute("DELETE FROM meta WHERE key = 'sample_day'", [])?;
            if let Some(day) = sample_day {
                tx.execute("INSERT INTO meta (key, value) VALUES ('sample_day', ?1)", [day])?;
            }
            tx.commit()?;
        }
        self.told(answer, tables)
    }

    /// Takes back the last step of this sitting.
    pub fn undo(&mut self) -> Result<Changed<()>> {
        let step = undo_step(&self.writer, self.device, self.steps_from())?.ok_or(Error::NothingToUndo)?;
        self.step("undo", &step, true)
    }

    /// Does again what was last taken back.
    pub fn redo(&mut self) -> Result<Changed<()>> {
        let step = redo_step(&self.writer, self.device, self.steps_from())?.ok_or(Error::NothingToRedo)?;
        self.step("redo", &step, false)
    }

    fn step(&mut self, action: &str, step: &Step, back: bool) -> Result<Changed<()>> {
        let now = self.now();
        let (device, actor) = (self.device, self.actor().to_owned());
        let deltas = step.deltas(&self.writer, self.device)?;
        // With keys on, doing a cascading delete again fails; inside a transaction the pragma does nothing.
        self.writer.pragma_update(None, "foreign_keys", false)?;
        let done = apply(&mut self.writer, deltas, back).and_then(|(tx, delta)| {
            let entry = Entry { actor: &actor, gesture: None, of: Some(step.last()), action, subject: &step.subject, delta: &delta };
            chain::append(&tx, device, now, &random()?, &entry)?;
            tx.execute("DELETE FROM meta WHERE key = 'sample_day'", [])?;
            tx.commit()?;
            chain::tables(&delta)
        });
        self.writer.pragma_update(None, "foreign_keys", true)?;
        let tables = done?;
        self.told((), tables)
    }

    fn told<T>(&self, answer: T, tables: Vec<String>) -> Result<Changed<T>> {
        let undo = undo_step(&self.writer, self.device, self.steps_from())?;
        let redo = redo_step(&self.writer, self.device, self.steps_from())?;
        Ok(Changed { answer, tables, undo, redo })
    }
}

fn record(conn: &Connection) -> Result<Session<'_>> {
    let mut session = Session::new(conn)?;
    session.table_filter(Some(|table: &str| recorded(table)));
    session.attach::<&str>(None)?;
    Ok(session)
}

/// Applies deltas, newest first: inverted to take back, in their own order to do again. Answers the still open
/// transaction and the one delta that was applied.
fn apply(conn: &mut Connection, newest_first: Vec<Vec<u8>>, back: bool) -> Result<(rusqlite::Transaction<'_>, Vec<u8>)> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let mut all: Vec<u8> = Vec::new();
    let ordered: Vec<Vec<u8>> = if back { newest_first } else { newest_first.into_iter().rev().collect() };
    for delta in ordered {
        let mut next = Vec::new();
        if back {
            rusqlite::session::invert_strm(&mut delta.as_slice(), &mut next)?;
        } else {
            next = delta;
        }
        let mut sum = Vec::new();
        rusqlite::session::concat_strm(&mut all.as_slice(), &mut next.as_slice(), &mut sum)?;
        all = sum;
    }
    let abort = |_, _: &rusqlite::session::ChangesetItem| rusqlite::session::ConflictAction::SQLITE_CHANGESET_ABORT;
    let applied = tx.apply_strm(&mut all.as_slice(), None::<fn(&str) -> bool>, abort);
    applied.map_err(|error| match error.sqlite_error_code() {
        Some(ErrorCode::OperationAborted | ErrorCode::ConstraintViolation) => Error::StepConflict,
        _ => error.into(),
    })?;
    let dangling = tx.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get::<_, i64>(0))?;
    if dangling > 0 {
        return Err(Error::StepConflict);
    }
    Ok((tx, all))
}
