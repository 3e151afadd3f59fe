//! The one command of the window: a name and an ask, an answer or a failure.

use school::api::{self, Types, name_of, understood, written};
use school::value::Id;
use school::{Action, Changed, Step};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tauri::ipc::Response;
use tauri::{AppHandle, Emitter, Manager};
use ts_rs::TS;

use crate::desk::Desk;
use crate::failure::{Failure, Result};
use crate::{files, model, pages, scores, wording};

/// What went out after a change: every question that is on the screen is asked again.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Notice {
    /// The tables that were touched.
    pub tables: Vec<String>,
    /// The step that Undo would now take back.
    pub undo: Option<Step>,
    /// The step that Redo would now do again.
    pub redo: Option<Step>,
}

/// Asks or changes, off the thread that draws. Changes of one visit to a field share a `gesture`.
#[tauri::command]
pub async fn call(app: AppHandle, name: String, ask: Value, gesture: Option<Id>) -> Result<Response> {
    let done = tauri::async_runtime::spawn_blocking(move || answer(&app, &name, ask, gesture)).await;
    done.unwrap_or_else(|error| Err(school::Error::Engine { reason: error.to_string() }.into())).map(Response::new)
}

/// The answer as JSON.
fn answer(app: &AppHandle, name: &str, ask: Value, gesture: Option<Id>) -> Result<String> {
    if let Some(own) = own().into_iter().find(|own| own.name == name) {
        return (own.run)(app, ask);
    }
    let call = api::call(name)?;
    let open = app.state::<Desk>().open()?;
    if !call.changes() {
        return Ok(open.reader.read(|view| call.written(view, ask))?);
    }
    let changed = call.alter(&mut open.school(), Action { name, gesture, watch: None }, ask)?;
    if changed.tables.is_empty() {
        return Ok(changed.answer.to_string()); // nothing was altered: nothing to tell
    }
    Ok(tell(app, changed).to_string())
}

/// Sends the notice of a change that is safe on the disk, and answers what it answered.
pub fn tell<T>(app: &AppHandle, changed: Changed<T>) -> T {
    let notice = Notice { tables: changed.tables, undo: changed.undo, redo: changed.redo };
    drop(app.emit("changed", notice)); // a window that is gone needs no notice
    changed.answer
}

type Does = dyn Fn(&AppHandle, Value) -> Result<String>;

/// A call of the window itself: which file is open, where things are saved.
struct Own {
    name: &'static str,
    run: Box<Does>,
    ask: String,
    answer: String,
    types: fn(&mut Types),
}

fn on<A: DeserializeOwned + TS + 'static, T: Serialize + TS + 'static>(name: &'static str, f: fn(&AppHandle, A) -> Result<T>) -> Own {
    let run = move |app: &AppHandle, ask: Value| -> Result<String> { Ok(written(&f(app, understood(ask)?)?)?) };
    let types = |types: &mut Types| {
        types.add::<A>();
        types.add::<T>();
    };
    Own { name, run: Box::new(run), ask: name_of::<A>(), answer: name_of::<T>(), types }
}

fn own() -> Vec<Own> {
    vec![
        on("file_state", files::state),
        on("file_new", files::new),
        on("file_sample", files::open_sample),
        on("file_take_in", files::take_in),
        on("file_open", files::open),
        on("file_close", files::close),
        on("file_save_package", files::save_package),
        on("file_undo", files::undo),
        on("file_redo", files::redo),
        on("settings_set", files::set_settings),
        on("report_summary", pages::summary),
        on("report_save", pages::save),
        on("report_assessment", pages::assessment),
        on("report_save_assessment", pages::save_assessment),
        on("report_form", pages::form),
        on("report_save_form", pages::save_form),
        on("report_model", pages::model),
        on("report_save_model", pages::save_model),
        on("scores_pick", scores::pick),
        on("scores_take", scores::take),
        on("model_pick", model::pick),
        on("model_look", model::look),
        on("model_take", model::take),
        on("wording_take", wording::take),
        on("wording_save", wording::save),
    ]
}

/// The window's `types.ts`, from the school's table and the window's own calls.
pub fn typescript() -> String {
    let mut types = Types::default();
    types.add::<Notice>();
    types.add::<Failure>();
    let own = own();
    own.iter().for_each(|own| (own.types)(&mut types));
    let more: Vec<_> = own.iter().map(|own| (own.name, own.ask.clone(), own.answer.clone())).collect();
    api::typescript(&mut types, &more)
}
