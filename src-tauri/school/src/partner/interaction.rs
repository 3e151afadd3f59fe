//! Interactions: when an organization or a person was last in touch, and about what.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PartnerRef, ROOM, organization, person};
use crate::error::{Error, Result};
use crate::store::{Edit, View, sql_text};
use crate::value::{Day, Id, Patch, paragraph};

/// In what way they were in touch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum InteractionKind {
    /// In touch, and no more is known.
    #[default]
    Contact,
    /// They met.
    Meeting,
    /// They spoke by phone.
    Call,
    /// One went to the other.
    Visit,
    /// They wrote.
    Message,
    /// They were at the same event.
    Event,
}

sql_text!(InteractionKind {
    "contact" => Contact,
    "meeting" => Meeting,
    "call" => Call,
    "visit" => Visit,
    "message" => Message,
    "event" => Event,
});

/// One time that they were in touch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Interaction {
    /// Its id.
    pub id: Id,
    /// With which organization.
    pub organization: Option<Id>,
    /// With whom.
    pub person: Option<Id>,
    /// When.
    pub day: Day,
    /// In what way.
    pub kind: InteractionKind,
    /// About what.
    pub summary: String,
}

/// A new interaction, with an organization, a person or both.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct InteractionNew {
    /// With which organization.
    #[serde(default)]
    pub organization: Option<Id>,
    /// With whom.
    #[serde(default)]
    pub person: Option<Id>,
    /// When.
    pub day: Day,
    /// In what way; a contact unless said.
    #[serde(default)]
    pub kind: Option<InteractionKind>,
    /// About what.
    #[serde(default)]
    pub summary: Option<String>,
}

/// What changes about an interaction; what is absent stays.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct InteractionEdit {
    /// Which.
    pub id: Id,
    /// With which organization.
    #[serde(default)]
    pub organization: Patch<Id>,
    /// With whom.
    #[serde(default)]
    pub person: Patch<Id>,
    /// When.
    #[serde(default)]
    pub day: Option<Day>,
    /// In what way.
    #[serde(default)]
    pub kind: Option<InteractionKind>,
    /// About what.
    #[serde(default)]
    pub summary: Option<String>,
}

/// One interaction, or `not_found`.
pub fn one(view: &View, id: Id) -> Result<Interaction> {
    let sql = "SELECT id, organization, person, day, kind, summary FROM interaction WHERE id = ?1";
    view.row(sql, [id], from_row)?.ok_or(Error::NotFound { room: ROOM })
}

pub(super) fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Interaction> {
    Ok(Interaction {
        id: row.get(0)?,
        organization: row.get(1)?,
        person: row.get(2)?,
        day: row.get(3)?,
        kind: row.get(4)?,
        summary: row.get(5)?,
    })
}

/// Adds an interaction.
pub fn add(edit: &Edit, ask: InteractionNew) -> Result<PartnerRef> {
    let id = edit.new_id()?;
    let made = Interaction {
        id,
        organization: ask.organization,
        person: ask.person,
        day: ask.day,
        kind: ask.kind.unwrap_or_default(),
        summary: paragraph(&ask.summary.unwrap_or_default())?,
    };
    keep(edit, &made)?;
    Ok(PartnerRef { id })
}

/// Changes an interaction.
pub fn edit(edit: &Edit, ask: InteractionEdit) -> Result<()> {
    let before = one(edit, ask.id)?;
    let after = Interaction {
        id: ask.id,
        organization: ask.organization.over(before.organization),
        person: ask.person.over(before.person),
        day: ask.day.unwrap_or(before.day),
        kind: ask.kind.unwrap_or(before.kind),
        summary: ask.summary.map_or(Ok(before.summary), |summary| paragraph(&summary))?,
    };
    keep(edit, &after)
}

/// Removes an interaction.
pub fn remove(edit: &Edit, ask: PartnerRef) -> Result<()> {
    edit.subject(&with(edit, &one(edit, ask.id)?)?);
    edit.run_on(ROOM, "DELETE FROM interaction WHERE id = ?1", [ask.id])
}

/// The name of the one it was with, the organization's first. One of the two is needed.
fn with(view: &View, it: &Interaction) -> Result<String> {
    let organization = it.organization.map(|id| organization::one(view, id)).transpose()?.map(|it| it.name);
    let person = it.person.map(|id| person::one(view, id)).transpose()?.map(|it| it.name);
    organization.or(person).ok_or_else(|| Error::AskFieldMissing { field: "organization".to_owned() })
}

fn keep(edit: &Edit, it: &Interaction) -> Result<()> {
    edit.subject(&with(edit, it)?);
    edit.run(include_str!("keep_interaction.sql"), (it.id, it.organization, it.person, it.day, it.kind, &it.summary))?;
    Ok(())
}
