//! Agreements: what an organization and the school put in writing (a memorandum of understanding).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PartnerRef, ROOM, forward, organization};
use crate::error::{Error, Fault, Result};
use crate::store::{Edit, View};
use crate::value::{Day, Id, Patch};

/// Days before its end on which an agreement is first spoken of, unless it says another count.
const NOTICE_DAYS: u32 = 90;

/// Ten years: longer than any agreement of the field, and well within what the calendar can count back.
const MOST_NOTICE_DAYS: u32 = 3650;

/// An agreement with an organization.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Agreement {
    /// Its id.
    pub id: Id,
    /// With whom.
    pub organization: Id,
    /// Its first day.
    pub starts: Option<Day>,
    /// Its last day.
    pub ends: Day,
    /// How many days before its end to begin to speak of it.
    pub notice_days: u32,
    /// Whether it says what may be done with data.
    pub data_terms: bool,
}

/// A new agreement.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AgreementNew {
    /// With whom.
    pub organization: Id,
    /// Its first day.
    #[serde(default)]
    pub starts: Option<Day>,
    /// Its last day.
    pub ends: Day,
    /// How many days before its end to begin to speak of it; 90 unless said.
    #[serde(default)]
    pub notice_days: Option<u32>,
    /// Whether it says what may be done with data.
    #[serde(default)]
    pub data_terms: Option<bool>,
}

/// What changes about an agreement; what is absent stays.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AgreementEdit {
    /// Which.
    pub id: Id,
    /// Its first day.
    #[serde(default)]
    pub starts: Patch<Day>,
    /// Its last day.
    #[serde(default)]
    pub ends: Option<Day>,
    /// How many days before its end to begin to speak of it.
    #[serde(default)]
    pub notice_days: Option<u32>,
    /// Whether it says what may be done with data.
    #[serde(default)]
    pub data_terms: Option<bool>,
}

/// One agreement, or `not_found`.
pub fn one(view: &View, id: Id) -> Result<Agreement> {
    let sql = "SELECT id, organization, starts, ends, notice_days, data_terms FROM agreement WHERE id = ?1";
    view.row(sql, [id], from_row)?.ok_or(Error::NotFound { room: ROOM })
}

pub(super) fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Agreement> {
    Ok(Agreement {
        id: row.get(0)?,
        organization: row.get(1)?,
        starts: row.get(2)?,
        ends: row.get(3)?,
        notice_days: row.get(4)?,
        data_terms: row.get(5)?,
    })
}

/// Adds an agreement.
pub fn add(edit: &Edit, ask: AgreementNew) -> Result<PartnerRef> {
    let id = edit.new_id()?;
    let made = Agreement {
        id,
        organization: ask.organization,
        starts: ask.starts,
        ends: ask.ends,
        notice_days: ask.notice_days.unwrap_or(NOTICE_DAYS),
        data_terms: ask.data_terms.unwrap_or_default(),
    };
    keep(edit, &made)?;
    Ok(PartnerRef { id })
}

/// Changes an agreement.
pub fn edit(edit: &Edit, ask: AgreementEdit) -> Result<()> {
    let before = one(edit, ask.id)?;
    let after = Agreement {
        starts: ask.starts.over(before.starts),
        ends: ask.ends.unwrap_or(before.ends),
        notice_days: ask.notice_days.unwrap_or(before.notice_days),
        data_terms: ask.data_terms.unwrap_or(before.data_terms),
        ..before
    };
    keep(edit, &after)
}

/// Removes an agreement.
pub fn remove(edit: &Edit, ask: PartnerRef) -> Result<()> {
    edit.subject(&organization::one(edit, one(edit, ask.id)?.organization)?.name);
    edit.run_on(ROOM, "DELETE FROM agreement WHERE id = ?1", [ask.id])
}

fn keep(edit: &Edit, it: &Agreement) -> Result<()> {
    edit.subject(&organization::one(edit, it.organization)?.name);
    forward(it.starts, Some(it.ends))?;
    if it.notice_days > MOST_NOTICE_DAYS {
        return Err(Error::fault(Fault::NumberUnknown, it.notice_days));
    }
    let sql = include_str!("keep_agreement.sql");
    edit.run(sql, (it.id, it.organization, it.starts, it.ends, it.notice_days, it.data_terms))?;
    Ok(())
}
