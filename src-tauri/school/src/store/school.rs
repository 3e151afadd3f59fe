use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::{Connection, TransactionBehavior};

use super::change::{Action, Edit};
use super::file::{self, Role};
use super::guard::Guard;
use super::migrate::{self, VERSION};
use super::step::{Reach, Step, redo_step, undo_step};
use super::{View, package};
use crate::error::{Error, Result};
use crate::value::{Day, Id, Moment};

/// Who sits at the school and when. The core reads no clock and no login: the door gives both.
#[derive(Clone)]
pub struct Sitting {
    /// Written into the history beside each change.
    pub actor: String,
    /// The day that questions are asked on.
    pub today: Day,
    /// Whether somebody named that day; else the sample school may stand on its own.
    pub today_given: bool,
    /// Tells the time.
    pub now: Arc<dyn Fn() -> Moment + Send + Sync>,
    /// How far back Undo reaches.
    pub steps: Steps,
}

/// How far back Undo reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Steps {
    /// What was done since this school was opened: the window.
    OfThisSitting,
    /// All since the last migration: the command line.
    SinceLastSeal,
}

/// A live school with the right to change it. There is one at a time, by a lock that a crash frees.
///
/// The reader goes before the writer: the last connection to close moves the journal into the file, and only one
/// that writes can. What is closed is one whole file.
pub struct School {
    reader: Reader,
    pub(super) writer: Connection,
    pub(super) guard: Guard,
    pub(super) device: Id,
    path: PathBuf,
    sitting: Sitting,
    first_seq: i64,
    _lock: Arc<File>,
}

impl Drop for School {
    fn drop(&mut self) {
        // Somebody may still read; what was changed belongs into the file all the same. Refused, it stays in the journal.
        drop(self.writer.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())));
    }
}

/// Asks a school or a package. Reads have their own connection and never wait for a long change.
#[derive(Clone)]
pub struct Reader {
    conn: Arc<Mutex<Connection>>,
    today: Arc<Mutex<Day>>,
    today_given: bool,
}

impl School {
    /// Makes a live school at `path` and fills it: how it began is no step to take back. Made under a hidden name and
    /// renamed when it is whole, so a crash leaves no half of one. `place_taken` if something is there.
    pub fn found<T>(path: &Path, sitting: Sitting, action: Action<'_>, fill: impl FnOnce(&Edit) -> Result<T>) -> Result<(School, T)> {
        package::free(path)?;
        let lock = Arc::new(lock(path)?);
        let beside = package::beside(path)?;
        file::remove(&beside);
        let made = make(&beside, &sitting, Arc::clone(&lock), action, fill).and_then(|answer| {
            package::settle(&beside, path, false)?;
            Ok(answer)
        });
        if made.is_err() {
            file::remove(&beside);
            unlock(path);
        }
        let answer = made?;
        Ok((School::sit(file::open_to_write(path)?, path, sitting, lock)?, answer))
    }

    /// Opens a live school to change it, upgrading an older file after a verified backup.
    pub fn open(path: &Path, sitting: Sitting) -> Result<School> {
        if file::role(path)? == Role::Package {
            return Err(Error::PackageReadOnly);
        }
        let lock = Arc::new(lock(path)?);
        let mut conn = file::open_to_write(path)?;
        migrate::upgrade(&mut conn, path, (sitting.now)())?;
        School::sit(conn, path, sitting, lock)
    }

    /// Takes a package in: a verified copy of it becomes a live school at `path`, with a chain of its own.
    pub fn take_in(from: &Path, path: &Path, sitting: Sitting) -> Result<School> {
        package::free(path)?;
        let lock = Arc::new(lock(path)?);
        let copied = package::copy_in(from, path, device(&sitting)?);
        if copied.is_err() {
            unlock(path);
        }
        copied?;
        let mut conn = file::open_to_write(path)?;
        migrate::upgrade(&mut conn, path, (sitting.now)())?;
        School::sit(conn, path, sitting, lock)
    }

    fn sit(mut writer: Connection, path: &Path, sitting: Sitting, lock: Arc<File>) -> Result<School> {
        let device = file::device(&writer)?;
        let guard = Guard::beside(&mut writer)?;
        let last: Option<i64> = writer.query_row("SELECT max(seq) FROM change_log WHERE device = ?1", [device], |row| row.get(0))?;
        let reader = Reader::over(file::open_to_read(path)?, &sitting);
        let begun = file::founded(&writer)?;
        let first_seq = match sitting.steps {
            Steps::OfThisSitting => last.unwrap_or(0) + 1,
            Steps::SinceLastSeal => begun + 1,
        };
        Ok(School { reader, writer, guard, device, path: path.to_owned(), sitting, first_seq, _lock: lock })
    }

    /// Asks the school.
    pub fn read<T>(&self, ask: impl FnOnce(&View) -> Result<T>) -> Result<T> {
        self.reader.read(ask)
    }

    /// A reader for other threads.
    pub fn reader(&self) -> Reader {
        self.reader.clone()
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The steps that Undo and Redo would take now.
    pub fn steps(&self) -> Result<(Option<Step>, Option<Step>)> {
        let reach = self.steps_from();
        Ok((undo_step(&self.writer, self.device, reach)?, redo_step(&self.writer, self.device, reach)?))
    }

    /// How many lines the history has now: more than the newest backup holds, and one is due.
    pub fn changes(&self) -> Result<i64> {
        self.read(|view| view.changes())
    }

    /// The time, as the door tells it.
    pub fn now(&self) -> Moment {
        (self.sitting.now)()
    }

    pub(super) fn actor(&self) -> &str {
        &self.sitting.actor
    }

    pub(super) fn today(&self) -> Result<Day> {
        today(&self.writer, self.reader.day(), self.sitting.today_given)
    }

    pub(super) fn steps_from(&self) -> Reach {
        Reach { schema: VERSION, from_seq: self.first_seq }
    }
}

impl Reader {
    /// Opens a live school or a package to ask it, where it lies, without the right to change it.
    pub fn open(path: &Path, today: Day, today_given: bool) -> Result<Reader> {
        let conn = file::open_to_read(path)?;
        migrate::readable(&conn)?;
        Ok(Reader { conn: Arc::new(Mutex::new(conn)), today: Arc::new(Mutex::new(today)), today_given })
    }

    fn over(conn: Connection, sitting: &Sitting) -> Reader {
        Reader { conn: Arc::new(Mutex::new(conn)), today: Arc::new(Mutex::new(sitting.today)), today_given: sitting.today_given }
    }

    /// A new day has begun while the school was open.
    pub fn turn_to(&self, day: Day) {
        *self.today.lock().unwrap_or_else(PoisonError::into_inner) = day;
    }

    fn day(&self) -> Day {
        *self.today.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks; all that one ask reads is of one moment.
    pub fn read<T>(&self, ask: impl FnOnce(&View) -> Result<T>) -> Result<T> {
        let mut conn = self.conn.lock().unwrap_or_else(PoisonError::into_inner);
        let tx = conn.transaction_with_behavior(TransactionBehavior::Deferred)?;
        let today = today(&tx, self.day(), self.today_given)?;
        ask(&View::new(&tx, today))
    }
}

fn today(conn: &Connection, today: Day, given: bool) -> Result<Day> {
    if given {
        return Ok(today);
    }
    Ok(file::sample_day(conn)?.unwrap_or(today))
}

/// A whole school in one file at a place that nobody looks at yet.
fn make<T>(path: &Path, sitting: &Sitting, lock: Arc<File>, action: Action<'_>, fill: impl FnOnce(&Edit) -> Result<T>) -> Result<T> {
    drop(File::create_new(path).map_err(|error| Error::from_place(path, &error))?);
    let mut conn = file::open_to_write(path)?;
    migrate::make(&mut conn)?;
    file::set_role(&conn, Role::Live)?;
    file::set_device(&conn, device(sitting)?)?;
    let mut school = School::sit(conn, path, sitting.clone(), lock)?;
    let answer = school.change(action, fill)?.answer;
    file::set_founded(&school.writer, school.device)?;
    Ok(answer)
}

fn device(sitting: &Sitting) -> Result<Id> {
    Ok(Id::made_at((sitting.now)().unix_millis().unsigned_abs(), &random()?))
}

/// Takes the lock's file away from beside a school that did not come to be.
fn unlock(path: &Path) {
    if !path.exists() {
        drop(std::fs::remove_file(path.with_added_extension("lock")));
    }
}

/// One writer: the lock lies on a file beside, so that readers of the school itself never meet it.
fn lock(path: &Path) -> Result<File> {
    // Two names of one file have one lock.
    let beside = path.canonicalize().unwrap_or_else(|_| path.to_owned()).with_added_extension("lock");
    let file = OpenOptions::new().write(true).create(true).truncate(false).open(&beside);
    let file = file.map_err(|error| match Error::from_place(path, &error) {
        // A file that is not there is a clearer answer than its missing lock.
        Error::PlaceReadOnly { .. } if !path.exists() && path.parent().is_some_and(|folder| !folder.exists()) => {
            Error::PlaceMissing { path: path.display().to_string() }
        }
        other => other,
    })?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Error::OpenElsewhere),
        Err(TryLockError::Error(error)) => Err(Error::from_place(path, &error)),
    }
}

pub(super) fn random() -> Result<[u8; 10]> {
    let mut bytes = [0; 10];
    getrandom::fill(&mut bytes).map_err(|error| Error::Engine { reason: error.to_string() })?;
    Ok(bytes)
}
