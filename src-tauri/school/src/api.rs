//! The table of calls. Each room lists what can be asked of it and done to it, a line each; from this one table
//! come the router of the window, the command line and the tests, the types of the window, and the names of the
//! undo's words.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use ts_rs::{Config, TS, TypeVisitor};

use crate::error::{Error, Result};
use crate::store::{Action, Changed, Edit, HistoryAsk, School, View};

/// One line of the table.
pub struct Call {
    /// `budget_add_line`: the room, then what is done.
    pub name: &'static str,
    run: Run,
    shape: Shape,
}

// As text at once: a tree of values made of the largest model, and taken down again, takes twice as long as the question.
type Asked = dyn Fn(&View, Value) -> Result<String> + Send + Sync;
type Altered = dyn Fn(&Edit, Value) -> Result<Value> + Send + Sync;

enum Run {
    Read(Box<Asked>),
    Change(Box<Altered>),
}

struct Shape {
    ask: fn(&Config) -> String,
    answer: fn(&Config) -> String,
    types: fn(&mut Types),
    schemas: fn(&mut SchemaGenerator) -> (Schema, Schema),
}

/// What a call is told.
pub trait Ask: DeserializeOwned + TS + JsonSchema + 'static {}
impl<T: DeserializeOwned + TS + JsonSchema + 'static> Ask for T {}

/// What a call answers.
pub trait Answer: Serialize + TS + JsonSchema + 'static {}
impl<T: Serialize + TS + JsonSchema + 'static> Answer for T {}

impl Call {
    /// A question that needs nothing said.
    pub(crate) fn read<T: Answer>(name: &'static str, f: fn(&View) -> Result<T>) -> Call {
        let run = Run::Read(Box::new(move |view, ask| {
            nothing(&ask)?;
            written(&f(view)?)
        }));
        Call { name, run, shape: shape::<(), T>() }
    }

    /// A question about something.
    pub(crate) fn read_of<A: Ask, T: Answer>(name: &'static str, f: fn(&View, A) -> Result<T>) -> Call {
        let run = Run::Read(Box::new(move |view, ask| written(&f(view, understood(ask)?)?)));
        Call { name, run, shape: shape::<A, T>() }
    }

    /// A change.
    pub(crate) fn change<A: Ask, T: Answer>(name: &'static str, f: fn(&Edit, A) -> Result<T>) -> Call {
        let run = Run::Change(Box::new(move |edit, ask| told(&f(edit, understood(ask)?)?)));
        Call { name, run, shape: shape::<A, T>() }
    }

    /// Whether it alters the school.
    pub fn changes(&self) -> bool {
        matches!(self.run, Run::Change(_))
    }

    /// Asks; the answer is JSON, for a door that hands it on. A change is refused here: it needs [`Call::alter`].
    pub fn written(&self, view: &View, ask: Value) -> Result<String> {
        match &self.run {
            Run::Read(f) => f(view, ask),
            Run::Change(_) => Err(Error::PackageReadOnly),
        }
    }

    /// Asks, for who looks into the answer; else as [`Call::written`].
    pub fn ask(&self, view: &View, ask: Value) -> Result<Value> {
        parsed(&self.written(view, ask)?)
    }

    /// Does it to the school, as one step.
    pub fn alter(&self, school: &mut School, action: Action<'_>, ask: Value) -> Result<Changed<Value>> {
        match &self.run {
            Run::Read(f) => {
                let answer = parsed(&school.read(|view| f(view, ask))?)?;
                let (undo, redo) = school.steps()?;
                Ok(Changed { answer, tables: Vec::new(), undo, redo })
            }
            Run::Change(f) => school.change(action, |edit| f(edit, ask)),
        }
    }
}

/// All calls, room by room.
pub fn calls() -> &'static [Call] {
    static CALLS: LazyLock<Vec<Call>> = LazyLock::new(|| {
        let rooms = [
            crate::profile::api::calls(),
            crate::calendar::api::calls(),
            crate::partner::api::calls(),
            crate::action::api::calls(),
            crate::logic::api::calls(),
            crate::indicator::api::calls(),
            crate::budget::api::calls(),
            crate::assessment::api::calls(),
            crate::overview::api::calls(),
            vec![Call::read_of("history", |view, ask: HistoryAsk| view.history(ask))],
        ];
        rooms.into_iter().flatten().collect()
    });
    &CALLS
}

/// The call of this name, or `call_unknown`.
pub fn call(name: &str) -> Result<&'static Call> {
    calls().iter().find(|call| call.name == name).ok_or_else(|| Error::CallUnknown { name: name.to_owned() })
}

/// Every call with its ask and answer as JSON Schema, for scripts.
pub fn schema() -> Value {
    let calls = calls().iter().map(|call| {
        let mut generator = SchemaSettings::draft2020_12().into_generator();
        let (ask, answer) = (call.shape.schemas)(&mut generator);
        let types = generator.take_definitions(true);
        serde_json::json!({ "name": call.name, "changes": call.changes(), "ask": ask, "answer": answer, "$defs": types })
    });
    Value::Array(calls.collect())
}

/// Collects the declarations of every type that is said or answered.
#[derive(Default)]
pub struct Types(BTreeMap<String, String>);

impl Types {
    /// Adds a type and all that it is made of.
    pub fn add<T: TS + 'static + ?Sized>(&mut self) {
        self.visit::<T>();
    }
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_some() {
            let cfg = config();
            if self.0.contains_key(&T::ident(&cfg)) {
                return;
            }
            let docs = T::docs().unwrap_or_default();
            self.0.insert(T::ident(&cfg), format!("{docs}export {}\n", T::decl(&cfg)));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

fn config() -> Config {
    Config::new().with_large_int("number")
}

/// The window's `types.ts`: every type, then the map from a call's name to its ask and its answer. `more` adds
/// the door's own calls as `(name, ask, answer)`.
pub fn typescript(types: &mut Types, more: &[(&str, String, String)]) -> String {
    let cfg = config();
    let mut lines = Vec::new();
    for call in calls() {
        (call.shape.types)(types);
        lines.push(format!("  {}: [{}, {}];\n", call.name, (call.shape.ask)(&cfg), (call.shape.answer)(&cfg)));
    }
    for (name, ask, answer) in more {
        lines.push(format!("  {name}: [{ask}, {answer}];\n"));
    }
    let types: Vec<&str> = types.0.values().map(String::as_str).collect();
    format!(
        "// Written by a test from the table of calls: change the Rust types, run the tests, commit.\n\n{}\n/** Each call with what it is told and what it answers. */\nexport interface Calls {{\n{}}}\n",
        types.join("\n"),
        lines.concat()
    )
}

/// The TypeScript name of a type, for a door's own calls.
pub fn name_of<T: TS>() -> String {
    T::name(&config())
}

fn shape<A: Ask, T: Answer>() -> Shape {
    Shape {
        ask: |cfg| A::name(cfg),
        answer: |cfg| T::name(cfg),
        types: |types| {
            types.add::<A>();
            types.add::<T>();
        },
        schemas: |generator| (generator.subschema_for::<A>(), generator.subschema_for::<T>()),
    }
}

/// Reads an ask, or says which field was wrong.
pub fn understood<A: DeserializeOwned>(ask: Value) -> Result<A> {
    serde_json::from_value(ask).map_err(|error| Error::from_ask(&error))
}

/// An answer as JSON.
pub fn written<T: Serialize>(answer: &T) -> Result<String> {
    serde_json::to_string(answer).map_err(|error| Error::Engine { reason: error.to_string() })
}

fn told<T: Serialize>(answer: &T) -> Result<Value> {
    serde_json::to_value(answer).map_err(|error| Error::Engine { reason: error.to_string() })
}

fn parsed(answer: &str) -> Result<Value> {
    serde_json::from_str(answer).map_err(|error| Error::Engine { reason: error.to_string() })
}

/// `{}` and `null` both say nothing.
fn nothing(ask: &Value) -> Result<()> {
    match ask {
        Value::Null => Ok(()),
        Value::Object(fields) => fields.keys().next().map_or(Ok(()), |field| Err(Error::AskFieldUnknown { field: field.clone() })),
        other => Err(Error::AskNotUnderstood { reason: other.to_string() }),
    }
}
