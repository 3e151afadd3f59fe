//! People: adults who work with the school. No student is ever one of them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PartnerRef, ROOM};
use crate::error::{Error, Result};
use crate::store::{Edit, View, json_list, json_text};
use crate::value::{Id, required, title};

/// A person as they stand in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Person {
    /// Their id.
    pub id: Id,
    /// Their name.
    pub name: String,
    /// Where to write to them.
    pub email: String,
    /// Where to call them.
    pub phone: String,
    /// Languages they speak, the one they prefer first.
    pub languages: Vec<String>,
}

/// A new person.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PersonNew {
    /// Their name.
    pub name: String,
    /// Where to write to them.
    #[serde(default)]
    pub email: Option<String>,
    /// Where to call them.
    #[serde(default)]
    pub phone: Option<String>,
    /// Languages they speak, the one they prefer first.
    #[serde(default)]
    pub languages: Option<Vec<String>>,
}

/// What changes about a person; what is absent stays.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PersonEdit {
    /// Who.
    pub id: Id,
    /// Their name.
    #[serde(default)]
    pub name: Option<String>,
    /// Where to write to them.
    #[serde(default)]
    pub email: Option<String>,
    /// Where to call them.
    #[serde(default)]
    pub phone: Option<String>,
    /// Languages they speak, the one they prefer first.
    #[serde(default)]
    pub languages: Option<Vec<String>>,
}

/// One person, or `not_found`.
pub fn one(view: &View, id: Id) -> Result<Person> {
    let found = view.row("SELECT id, name, email, phone, languages FROM person WHERE id = ?1", [id], |row| {
        let languages = json_list(&row.get::<_, String>(4)?)?;
        Ok(Person { id: row.get(0)?, name: row.get(1)?, email: row.get(2)?, phone: row.get(3)?, languages })
    })?;
    found.ok_or(Error::NotFound { room: ROOM })
}

/// Adds a person.
pub fn add(edit: &Edit, ask: PersonNew) -> Result<PartnerRef> {
    let id = edit.new_id()?;
    let made = Person {
        id,
        name: required(&ask.name)?,
        email: title(&ask.email.unwrap_or_default())?,
        phone: title(&ask.phone.unwrap_or_default())?,
        languages: each_required(&ask.languages.unwrap_or_default())?,
    };
    keep(edit, &made)?;
    Ok(PartnerRef { id })
}

/// Changes a person.
pub fn edit(edit: &Edit, ask: PersonEdit) -> Result<()> {
    let before = one(edit, ask.id)?;
    let after = Person {
        id: ask.id,
        name: ask.name.map_or(Ok(before.name), |name| required(&name))?,
        email: ask.email.map_or(Ok(before.email), |email| title(&email))?,
        phone: ask.phone.map_or(Ok(before.phone), |phone| title(&phone))?,
        languages: ask.languages.map_or(Ok(before.languages), |languages| each_required(&languages))?,
    };
    keep(edit, &after)
}

/// Removes a person and what they were to organizations; `in_use` where a time certification names them.
pub fn remove(edit: &Edit, ask: PartnerRef) -> Result<()> {
    edit.subject(&one(edit, ask.id)?.name);
    edit.run_on(ROOM, "DELETE FROM person WHERE id = ?1", [ask.id])
}

fn each_required(words: &[String]) -> Result<Vec<String>> {
    words.iter().map(|word| required(word)).collect()
}

fn keep(edit: &Edit, it: &Person) -> Result<()> {
    edit.subject(&it.name);
    let sql = "INSERT INTO person (id, name, email, phone, languages) VALUES (?1, ?2, ?3, ?4, ?5)
               ON CONFLICT (id) DO UPDATE
               SET name = excluded.name, email = excluded.email, phone = excluded.phone, languages = excluded.languages";
    edit.run(sql, (it.id, &it.name, &it.email, &it.phone, json_text(&it.languages)))?;
    Ok(())
}
