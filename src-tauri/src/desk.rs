use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use exchange::scores::Plan;
use exchange::table::Tables;
use report::Press;
use school::store::Backup;
use school::value::Id;
use school::{Error, Reader, School};

use crate::clock;
use crate::failure::Result;
use crate::keep::Kept;
use crate::settings::Settings;

/// What lies on the desk: the school that is open, the settings of this laptop, and the press.
pub struct Desk {
    data: PathBuf,
    open: RwLock<Option<Arc<Open>>>,
    settings: Mutex<Settings>,
    /// Keeps its fonts and its memory for the sitting, so that a second preview is quick.
    pub press: Press,
    /// The answers that were looked at and not yet taken in, with the school that they are for.
    pub answers: Mutex<Option<(Id, Plan)>>,
    /// The file of tables that was picked and not yet taken in, by its name, with the school that it is for.
    pub tables: Mutex<Option<(Id, String, Tables)>>,
}

/// A school that is open. Reads go beside the writer and never wait for it.
pub struct Open {
    /// The folder's name, by which the window knows it.
    pub id: Id,
    /// To ask.
    pub reader: Reader,
    school: Mutex<School>,
    kept: Mutex<Kept>,
}

impl Desk {
    /// A desk with its things in `data`.
    pub fn at(data: PathBuf) -> Self {
        let settings = Mutex::new(Settings::load(&data));
        Desk { data, open: RwLock::default(), settings, press: Press::new(), answers: Mutex::default(), tables: Mutex::default() }
    }

    /// The school that is open, or `no_school_open`.
    pub fn open(&self) -> Result<Arc<Open>> {
        let open = self.open.read().unwrap_or_else(PoisonError::into_inner).clone().ok_or(Error::NoSchoolOpen)?;
        open.reader.turn_to(clock::today());
        Ok(open)
    }

    /// Lays a school on the desk; the one before is closed.
    pub fn lay(&self, id: Id, school: School) -> Result<()> {
        self.close();
        // What no backup holds yet, as after a crash, is backed up at the next chance even if nothing more is changed.
        let newest = Backup::beside(school.path()).all().into_iter().next();
        let held = |path| Reader::open(path, clock::today(), false).and_then(|copy| copy.read(|view| view.changes()));
        let changes = newest.as_ref().map_or(0, |(_, path)| held(path).unwrap_or(0));
        let kept = Kept { changes, at: newest.map(|(at, _)| at), waiting_since: None };
        let open = Open { id, reader: school.reader(), school: Mutex::new(school), kept: Mutex::new(kept) };
        *self.open.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(open));
        self.alter_settings(|settings| settings.open_first(id))
    }

    /// Closes the school after a last backup, if there is anything new to keep.
    pub fn close(&self) {
        let open = self.open.write().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(open) = open {
            drop(open.back_up()); // a full disk must not keep the window open; the live file is whole
        }
    }

    /// The folder that holds the live file of a school.
    pub fn folder(&self, id: Id) -> PathBuf {
        self.schools().join(id.to_string())
    }

    fn schools(&self) -> PathBuf {
        self.data.join("schools")
    }

    /// The schools on this laptop, the last open first; those that lost settings forgot come at the end.
    pub fn known(&self) -> Vec<Id> {
        let mut known = self.settings().known;
        let folders = std::fs::read_dir(self.schools()).into_iter().flatten().flatten();
        let ids = folders.filter_map(|folder| Id::parse(folder.file_name().to_str()?));
        let mut forgotten: Vec<Id> = ids.filter(|id| !known.contains(id)).collect();
        forgotten.sort();
        known.extend(forgotten.into_iter().rev());
        known
    }

    /// The live file of a school.
    pub fn live(&self, id: Id) -> PathBuf {
        self.folder(id).join("live.school")
    }

    /// The settings as they are.
    pub fn settings(&self) -> Settings {
        self.settings.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Changes the settings and keeps them.
    pub fn alter_settings(&self, alter: impl FnOnce(&mut Settings)) -> Result<()> {
        let mut settings = self.settings.lock().unwrap_or_else(PoisonError::into_inner);
        alter(&mut settings);
        Ok(settings.save(&self.data)?)
    }
}

impl Open {
    /// The right to change, one at a time.
    pub fn school(&self) -> MutexGuard<'_, School> {
        self.school.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How far the backups have come.
    pub fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes a verified backup if something changed since the last one.
    pub fn back_up(&self) -> Result<()> {
        let (changes, path) = {
            let school = self.school();
            (school.changes()?, school.path().to_owned())
        };
        if changes > self.kept().changes {
            let now = clock::now();
            Backup::beside(&path).make(&path, now)?;
            *self.kept() = Kept { changes, at: Some(now), waiting_since: None };
        }
        Ok(())
    }
}
