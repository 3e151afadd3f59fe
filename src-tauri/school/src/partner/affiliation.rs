//! Affiliations: what a person is to an organization, and from when to when.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PartnerRef, ROOM, forward, organization, person};
use crate::error::{Error, Fault, Result};
use crate::store::{Edit, View};
use crate::value::{Day, Id, Patch, Rate, title};

/// What a person is to an organization.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Affiliation {
    /// Its id.
    pub id: Id,
    /// Who.
    pub person: Id,
    /// Where.
    pub organization: Id,
    /// As what.
    pub role: String,
    /// Since when.
    pub starts: Option<Day>,
    /// Until when.
    pub ends: Option<Day>,
    /// What part of full time, in millionths.
    pub fte: Option<Rate>,
    /// How many schools the person looks after.
    pub sites: Option<u32>,
    /// Whether an award names the person, so that a long absence needs its approval.
    pub key_person: bool,
}

/// A new affiliation.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AffiliationNew {
    /// Who.
    pub person: Id,
    /// Where.
    pub organization: Id,
    /// As what.
    #[serde(default)]
    pub role: Option<String>,
    /// Since when.
    #[serde(default)]
    pub starts: Option<Day>,
    /// Until when.
    #[serde(default)]
    pub ends: Option<Day>,
    /// What part of full time, in millionths.
    #[serde(default)]
    pub fte: Option<Rate>,
    /// How many schools the person looks after.
    #[serde(default)]
    pub sites: Option<u32>,
    /// Whether an award names the person.
    #[serde(default)]
    pub key_person: Option<bool>,
}

/// What changes about an affiliation; what is absent stays.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AffiliationEdit {
    /// Which.
    pub id: Id,
    /// As what.
    #[serde(default)]
    pub role: Option<String>,
    /// Since when.
    #[serde(default)]
    pub starts: Patch<Day>,
    /// Until when.
    #[serde(default)]
    pub ends: Patch<Day>,
    /// What part of full time, in millionths.
    #[serde(default)]
    pub fte: Patch<Rate>,
    /// How many schools the person looks after.
    #[serde(default)]
    pub sites: Patch<u32>,
    /// Whether an award names the person.
    #[serde(default)]
    pub key_person: Option<bool>,
}

/// One affiliation, or `not_found`.
pub fn one(view: &View, id: Id) -> Result<Affiliation> {
    let sql = "SELECT id, person, organization, role, starts, ends, fte, sites, key_person FROM affiliation WHERE id = ?1";
    view.row(sql, [id], from_row)?.ok_or(Error::NotFound { room: ROOM })
}

pub(super) fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Affiliation> {
    Ok(Affiliation {
        id: row.get(0)?,
        person: row.get(1)?,
        organization: row.get(2)?,
        role: row.get(3)?,
        starts: row.get(4)?,
        ends: row.get(5)?,
        fte: row.get(6)?,
        sites: row.get(7)?,
        key_person: row.get(8)?,
    })
}

/// Adds an affiliation.
pub fn add(edit: &Edit, ask: AffiliationNew) -> Result<PartnerRef> {
    organization::one(edit, ask.organization)?;
    let id = edit.new_id()?;
    let made = Affiliation {
        id,
        person: ask.person,
        organization: ask.organization,
        role: title(&ask.role.unwrap_or_default())?,
        starts: ask.starts,
        ends: ask.ends,
        fte: ask.fte,
        sites: ask.sites,
        key_person: ask.key_person.unwrap_or_default(),
    };
    keep(edit, &made)?;
    Ok(PartnerRef { id })
}

/// Changes an affiliation.
pub fn edit(edit: &Edit, ask: AffiliationEdit) -> Result<()> {
    let before = one(edit, ask.id)?;
    let after = Affiliation {
        role: ask.role.map_or(Ok(before.role), |role| title(&role))?,
        starts: ask.starts.over(before.starts),
        ends: ask.ends.over(before.ends),
        fte: ask.fte.over(before.fte),
        sites: ask.sites.over(before.sites),
        key_person: ask.key_person.unwrap_or(before.key_person),
        ..before
    };
    keep(edit, &after)
}

/// Removes an affiliation; person and organization stay.
pub fn remove(edit: &Edit, ask: PartnerRef) -> Result<()> {
    edit.subject(&person::one(edit, one(edit, ask.id)?.person)?.name);
    edit.run_on(ROOM, "DELETE FROM affiliation WHERE id = ?1", [ask.id])
}

fn keep(edit: &Edit, it: &Affiliation) -> Result<()> {
    edit.subject(&person::one(edit, it.person)?.name);
    forward(it.starts, it.ends)?;
    if it.sites == Some(0) {
        return Err(Error::fault(Fault::NumberUnknown, 0));
    }
    let values = rusqlite::params![it.id, it.person, it.organization, it.role, it.starts, it.ends, it.fte, it.sites, it.key_person];
    edit.run(include_str!("keep_affiliation.sql"), values)?;
    Ok(())
}
