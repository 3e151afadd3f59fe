//! Asks that join organizations, people and what happened between them.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::PartnerRef;
use super::affiliation::{self, Affiliation};
use super::agreement::{self, Agreement};
use super::interaction::{self, Interaction};
use super::organization::{self, Asset, Involvement, Organization};
use super::person::{self, Person};
use crate::error::Result;
use crate::store::View;
use crate::value::{Day, Id};

/// An organization in the list of all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct OrganizationLine {
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
    /// When the latest of its agreements ends.
    pub agreement_ends: Option<Day>,
    /// When it was last in touch.
    pub last_contact: Option<Day>,
}

/// A person in the list of all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct PersonLine {
    /// Their id.
    pub id: Id,
    /// Their name.
    pub name: String,
    /// What they are today, at the first of their organizations by name.
    pub role: String,
}

/// An organization with all that is known of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct OrganizationPage {
    /// The organization.
    pub organization: Organization,
    /// What people are to it.
    pub affiliations: Vec<Affiliation>,
    /// Its agreements, the one that ends last first.
    pub agreements: Vec<Agreement>,
    /// When it was in touch, the latest first.
    pub interactions: Vec<Interaction>,
}

/// A person with all that is known of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct PersonPage {
    /// The person.
    pub person: Person,
    /// What they are to organizations.
    pub affiliations: Vec<Affiliation>,
    /// When they were in touch, the latest first.
    pub interactions: Vec<Interaction>,
}

/// All organizations by name.
pub fn organizations(view: &View) -> Result<Vec<OrganizationLine>> {
    view.rows(include_str!("organizations.sql"), [], |row| {
        Ok(OrganizationLine {
            id: row.get(0)?,
            name: row.get(1)?,
            kind: row.get(2)?,
            involvement: row.get(3)?,
            asset: row.get(4)?,
            ended: row.get(5)?,
            agreement_ends: row.get(6)?,
            last_contact: row.get(7)?,
        })
    })
}

/// All people by name.
pub fn people(view: &View) -> Result<Vec<PersonLine>> {
    view.rows(include_str!("people.sql"), [view.today()], |row| Ok(PersonLine { id: row.get(0)?, name: row.get(1)?, role: row.get(2)? }))
}

/// One organization with all that is known of it.
pub fn organization(view: &View, ask: PartnerRef) -> Result<OrganizationPage> {
    let agreements = "SELECT id, organization, starts, ends, notice_days, data_terms
                      FROM agreement WHERE organization = ?1 ORDER BY ends DESC, id";
    Ok(OrganizationPage {
        organization: organization::one(view, ask.id)?,
        affiliations: affiliations(view, ask.id)?,
        agreements: view.rows(agreements, [ask.id], agreement::from_row)?,
        interactions: interactions(view, ask.id)?,
    })
}

/// One person with all that is known of them.
pub fn person(view: &View, ask: PartnerRef) -> Result<PersonPage> {
    Ok(PersonPage {
        person: person::one(view, ask.id)?,
        affiliations: affiliations(view, ask.id)?,
        interactions: interactions(view, ask.id)?,
    })
}

/// Who coordinates the school today: the person whom its awards name. A role is what people call it, in any language,
/// and decides nothing.
pub fn coordinator(view: &View) -> Result<Option<Person>> {
    let found: Option<Id> = view.row(include_str!("coordinator.sql"), [view.today()], |row| row.get(0))?;
    found.map(|id| person::one(view, id)).transpose()
}

/// Of a person or of an organization: ids are unique over both.
fn affiliations(view: &View, of: Id) -> Result<Vec<Affiliation>> {
    let sql = "SELECT id, person, organization, role, starts, ends, fte, sites, key_person
               FROM affiliation WHERE person = ?1 OR organization = ?1 ORDER BY ends IS NOT NULL, ends DESC, id";
    view.rows(sql, [of], affiliation::from_row)
}

fn interactions(view: &View, of: Id) -> Result<Vec<Interaction>> {
    let sql = "SELECT id, organization, person, day, kind, summary
               FROM interaction WHERE person = ?1 OR organization = ?1 ORDER BY day DESC, id DESC";
    view.rows(sql, [of], interaction::from_row)
}
