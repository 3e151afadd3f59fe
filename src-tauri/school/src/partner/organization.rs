//! Organizations: partners, the lead agency, vendors, family and resident groups.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PartnerRef, ROOM};
use crate::error::{Error, Result};
use crate::store::{Edit, View, sql_text};
use crate::value::{Day, Id, Patch, required, title};

/// How closely an organization works with the school.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Involvement {
    /// It brings one thing that it is good at.
    Specialized,
    /// Its aims and the school's meet.
    #[default]
    Aligned,
    /// It plans and decides with the school.
    Core,
    /// It is paid for a service.
    Vendor,
    /// Families or residents who came together.
    FamilyGroup,
}

sql_text!(Involvement {
    "specialized" => Specialized,
    "aligned" => Aligned,
    "core" => Core,
    "vendor" => Vendor,
    "family_group" => FamilyGroup,
});

/// What kind of asset of the community an organization is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Asset {
    /// A place: a park, a library.
    PhysicalPlace,
    /// Trade and skills.
    LocalEconomy,
    /// What is told and remembered.
    Stories,
    /// People who live here.
    Residents,
    /// People who joined together.
    Association,
    /// An agency, a school, a clinic.
    Institution,
}

sql_text!(Asset {
    "physical_place" => PhysicalPlace,
    "local_economy" => LocalEconomy,
    "stories" => Stories,
    "residents" => Residents,
    "association" => Association,
    "institution" => Institution,
});

/// An organization as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Organization {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// What it is, such as `clinic` or `lead_agency`.
    pub kind: String,
    /// How closely it works with the school.
    pub involvement: Involvement,
    /// What kind of asset it is.
    pub asset: Option<Asset>,
    /// The day on which it stopped being a partner.
    pub ended: Option<Day>,
}

/// A new organization.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct OrganizationNew {
    /// Its name.
    pub name: String,
    /// What it is, such as `clinic` or `lead_agency`.
    #[serde(default)]
    pub kind: Option<String>,
    /// How closely it works with the school; aligned unless said.
    #[serde(default)]
    pub involvement: Option<Involvement>,
    /// What kind of asset it is.
    #[serde(default)]
    pub asset: Option<Asset>,
}

/// What changes about an organization; what is absent stays.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct OrganizationEdit {
    /// Which.
    pub id: Id,
    /// Its name.
    #[serde(default)]
    pub name: Option<String>,
    /// What it is.
    #[serde(default)]
    pub kind: Option<String>,
    /// How closely it works with the school.
    #[serde(default)]
    pub involvement: Option<Involvement>,
    /// What kind of asset it is.
    #[serde(default)]
    pub asset: Patch<Asset>,
    /// The day on which it stopped being a partner.
    #[serde(default)]
    pub ended: Patch<Day>,
}

/// One organization, or `not_found`.
pub fn one(view: &View, id: Id) -> Result<Organization> {
    let sql = "SELECT id, name, kind, involvement, asset, ended FROM organization WHERE id = ?1";
    let found = view.row(sql, [id], |row| {
        Ok(Organization {
            id: row.get(0)?,
            name: row.get(1)?,
            kind: row.get(2)?,
            involvement: row.get(3)?,
            asset: row.get(4)?,
            ended: row.get(5)?,
        })
    })?;
    found.ok_or(Error::NotFound { room: ROOM })
}

/// Adds an organization.
pub fn add(edit: &Edit, ask: OrganizationNew) -> Result<PartnerRef> {
    let id = edit.new_id()?;
    let made = Organization {
        id,
        name: required(&ask.name)?,
        kind: title(&ask.kind.unwrap_or_default())?,
        involvement: ask.involvement.unwrap_or_default(),
        asset: ask.asset,
        ended: None,
    };
    keep(edit, &made)?;
    Ok(PartnerRef { id })
}

/// Changes an organization.
pub fn edit(edit: &Edit, ask: OrganizationEdit) -> Result<()> {
    let before = one(edit, ask.id)?;
    let after = Organization {
        id: ask.id,
        name: ask.name.map_or(Ok(before.name), |name| required(&name))?,
        kind: ask.kind.map_or(Ok(before.kind), |kind| title(&kind))?,
        involvement: ask.involvement.unwrap_or(before.involvement),
        asset: ask.asset.over(before.asset),
        ended: ask.ended.over(before.ended),
    };
    keep(edit, &after)
}

/// Removes an organization with its agreements and what was noted of it; its people stay.
pub fn remove(edit: &Edit, ask: PartnerRef) -> Result<()> {
    edit.subject(&one(edit, ask.id)?.name);
    edit.run_on(ROOM, "DELETE FROM organization WHERE id = ?1", [ask.id])
}

fn keep(edit: &Edit, it: &Organization) -> Result<()> {
    edit.subject(&it.name);
    let sql = include_str!("keep_organization.sql");
    edit.run(sql, (it.id, &it.name, &it.kind, it.involvement, it.asset, it.ended))?;
    Ok(())
}
