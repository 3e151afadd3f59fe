//! Which school is open, and the ways in and out of the folder where schools live.

use std::path::Path;

use exchange::sample;
use school::store::save_package as package;
use school::value::{Day, Id, Language, Moment};
use school::{Action, Edit, Error, Reader, School, Step, profile};
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager};
use ts_rs::TS;

use crate::call::tell;
use crate::clock;
use crate::desk::Desk;
use crate::dialog::{self, Kind};
use crate::failure::Result;
use crate::settings::{SettingsEdit, Theme};

/// What the frame of the window shows.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FileState {
    /// The school that is open.
    pub school: Option<OpenSchool>,
    /// The day on which an untouched sample stands.
    pub sample_day: Option<Day>,
    /// The step that Undo would take back.
    pub undo: Option<Step>,
    /// The step that Redo would do again.
    pub redo: Option<Step>,
    /// When the newest backup was made, in UTC, RFC 3339.
    pub backed_up: Option<String>,
    /// The language of the window.
    pub language: Language,
    /// Light or dark.
    pub theme: Theme,
    /// Size of the text in percent.
    pub text_percent: i64,
    /// Schools on this laptop, the last open first: told while none is open, for each of them is looked into.
    pub known: Vec<KnownSchool>,
}

/// The school that is open, for the card at the left.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OpenSchool {
    /// Its name.
    pub name: String,
    /// Its district.
    pub district: String,
    /// Such as `K-8`.
    pub grades: String,
}

/// A school on this laptop.
#[derive(Debug, Clone, Serialize, TS)]
pub struct KnownSchool {
    /// By which it is opened.
    pub id: Id,
    /// Its name.
    pub name: String,
}

/// A new school.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct NewSchool {
    /// Its name.
    pub name: String,
    /// Its district.
    pub district: Option<String>,
    /// Such as `K-8`.
    pub grades: Option<String>,
    /// The language that it writes in.
    pub language: Language,
}

/// Which school to open.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WhichSchool {
    /// From the list of those known.
    pub id: Id,
}

/// What the frame of the window shows.
pub fn state(app: &AppHandle, (): ()) -> Result<FileState> {
    let desk = app.state::<Desk>();
    let settings = desk.settings();
    let mut state = FileState {
        school: None,
        sample_day: None,
        undo: None,
        redo: None,
        backed_up: None,
        language: settings.language(),
        theme: settings.theme,
        text_percent: settings.text_percent.unwrap_or(100),
        known: Vec::new(),
    };
    if let Ok(open) = desk.open() {
        let about = open.reader.read(profile::read::profile)?;
        state.school = Some(OpenSchool { name: about.name, district: about.district, grades: about.grades });
        state.sample_day = open.reader.read(|view| Ok(view.stands_on_sample_day()?.then(|| view.today())))?;
        (state.undo, state.redo) = open.school().steps()?;
        state.backed_up = open.kept().at.map(|at: Moment| at.to_string());
    } else {
        state.known = desk.known().into_iter().filter_map(|id| known(&desk, id)).collect();
    }
    Ok(state)
}

/// A school that is gone or cannot be read is not offered; its folder is left as it is.
fn known(desk: &Desk, id: Id) -> Option<KnownSchool> {
    let reader = Reader::open(&desk.live(id), clock::today(), false).ok()?;
    let name = reader.read(profile::read::profile).ok()?.name;
    Some(KnownSchool { id, name })
}

/// Makes a new school and opens it.
pub fn new(app: &AppHandle, ask: NewSchool) -> Result<FileState> {
    make(&app.state::<Desk>(), "profile_found", |edit| {
        profile::change::found(edit, &ask.name, ask.language)?;
        let rest = profile::ProfileEdit { district: ask.district, grades: ask.grades, ..Default::default() };
        profile::change::set(edit, rest)
    })?;
    state(app, ())
}

/// Opens the sample school: one that nobody touched yet, else a fresh one.
pub fn sample(desk: &Desk) -> Result<()> {
    let untouched = |id: &Id| {
        let reader = Reader::open(&desk.live(*id), clock::today(), false).ok();
        reader.is_some_and(|reader| reader.read(|view| view.stands_on_sample_day()).unwrap_or(false))
    };
    match desk.known().into_iter().find(untouched) {
        Some(id) => desk.lay(id, School::open(&desk.live(id), clock::sitting())?),
        None => make(desk, "sample_load", sample::load),
    }
}

/// Opens the sample school.
pub fn open_sample(app: &AppHandle, (): ()) -> Result<FileState> {
    sample(&app.state::<Desk>())?;
    state(app, ())
}

fn make<T>(desk: &Desk, action: &str, fill: impl FnOnce(&Edit) -> school::Result<T>) -> Result<()> {
    in_new_folder(desk, |path| Ok(School::found(path, clock::sitting(), Action::named(action), fill)?.0))
}

fn in_new_folder(desk: &Desk, make: impl FnOnce(&Path) -> school::Result<School>) -> Result<()> {
    let id = new_id()?;
    let folder = desk.folder(id);
    std::fs::create_dir_all(&folder).map_err(|error| Error::from_place(&folder, &error))?;
    let made = make(&desk.live(id));
    if made.is_err() {
        drop(std::fs::remove_dir_all(&folder)); // nobody has seen it yet
    }
    desk.lay(id, made?)
}

fn new_id() -> Result<Id> {
    let mut random = [0; 10];
    getrandom::fill(&mut random).map_err(|error| Error::Engine { reason: error.to_string() })?;
    Ok(Id::made_at(clock::now().unix_millis().unsigned_abs(), &random))
}

/// Takes a package in as a school of this laptop; nothing where the person thought better of it.
pub fn take_in(app: &AppHandle, (): ()) -> Result<Option<FileState>> {
    let Some(from) = dialog::pick(app, Kind::Package) else { return Ok(None) };
    in_new_folder(&app.state::<Desk>(), |path| School::take_in(&from, path, clock::sitting()))?;
    Ok(Some(state(app, ())?))
}

/// Opens a school of this laptop.
pub fn open(app: &AppHandle, ask: WhichSchool) -> Result<FileState> {
    let desk = app.state::<Desk>();
    if !desk.open().is_ok_and(|open| open.id == ask.id) {
        let school = School::open(&desk.live(ask.id), clock::sitting())?;
        desk.lay(ask.id, school)?;
    }
    state(app, ())
}

/// Closes the school, after a backup.
pub fn close(app: &AppHandle, (): ()) -> Result<FileState> {
    app.state::<Desk>().close();
    state(app, ())
}

/// Saves the school as one file to keep or to mail; answers where.
pub fn save_package(app: &AppHandle, (): ()) -> Result<Option<String>> {
    let open = app.state::<Desk>().open()?;
    let name = open.reader.read(profile::read::profile)?.name;
    let Some(to) = dialog::save(app, Kind::Package, &name) else { return Ok(None) };
    let live = open.school().path().to_owned();
    package(&live, &to, true)?;
    Ok(Some(to.display().to_string()))
}

/// Takes back the last step of this sitting; answers which.
pub fn undo(app: &AppHandle, (): ()) -> Result<Option<Step>> {
    let open = app.state::<Desk>().open()?;
    let mut school = open.school();
    let step = school.steps()?.0;
    if step.is_some() {
        tell(app, school.undo()?);
    }
    Ok(step)
}

/// Does again what was last taken back; answers which.
pub fn redo(app: &AppHandle, (): ()) -> Result<Option<Step>> {
    let open = app.state::<Desk>().open()?;
    let mut school = open.school();
    let step = school.steps()?.1;
    if step.is_some() {
        tell(app, school.redo()?);
    }
    Ok(step)
}

/// Changes how the window looks on this laptop.
pub fn set_settings(app: &AppHandle, ask: SettingsEdit) -> Result<FileState> {
    app.state::<Desk>().alter_settings(|settings| {
        settings.language = ask.language.or(settings.language);
        settings.theme = ask.theme.unwrap_or(settings.theme);
        settings.text_percent = ask.text_percent.map(|percent| percent.clamp(100, 200)).or(settings.text_percent);
    })?;
    state(app, ())
}
