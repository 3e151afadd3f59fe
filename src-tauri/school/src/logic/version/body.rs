//! The model as a version keeps it. It has a form of its own with a number, so that what was kept can still be read when
//! the model has learned more, and is never misread.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};

use super::super::framework::SCHOOL_PLAN;
use super::super::{Column, Direction, Named, Node, SaidNode, Strength, read};
use crate::error::{Error, Result};
use crate::store::View;
use crate::value::{Day, Decimal, Id};

/// The form that is written today.
const FORM: i64 = 1;

/// A whole model.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::logic) struct Body {
    form: i64,
    /// Column by column, each in its order.
    pub nodes: Vec<KeptNode>,
    pub links: Vec<KeptLink>,
    pub assumptions: Vec<KeptAssumption>,
    /// The goals of the school's own plan that a box counts toward.
    pub goals: Vec<KeptGoal>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::logic) struct KeptNode {
    pub id: Id,
    pub column: Column,
    pub position: i64,
    pub by_hand: bool,
    pub text: String,
    pub owner: Option<KeptNamed>,
    pub quantity: Option<Decimal>,
    pub unit: String,
    pub per: String,
    pub population: String,
    pub direction: Option<Direction>,
    pub from: Option<Decimal>,
    pub to: Option<Decimal>,
    pub by: Option<Day>,
    pub partners: Vec<KeptPartner>,
    pub tags: Vec<KeptTag>,
}

/// A person by the name of that day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::logic) struct KeptNamed {
    pub id: Id,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::logic) struct KeptPartner {
    pub bond: Id,
    pub organization: Id,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::logic) struct KeptTag {
    pub id: Id,
    pub framework: String,
    pub code: String,
    pub version: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::logic) struct KeptLink {
    pub id: Id,
    pub from: Id,
    pub to: Id,
    pub reason: String,
    pub strength: Option<Strength>,
    pub evidence: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::logic) struct KeptAssumption {
    pub id: Id,
    pub text: String,
    pub reviewed: Option<Day>,
    pub review_on: Option<Day>,
    pub link: Option<Id>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::logic) struct KeptGoal {
    pub id: Id,
    pub text: String,
}

impl Body {
    /// The model as it stands.
    pub(super) fn standing(view: &View) -> Result<Body> {
        let places = view.rows("SELECT id, position, by_hand FROM node", [], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
        let places: HashMap<Id, (i64, bool)> = places.into_iter().collect();
        let place = |id: Id| places.get(&id).copied().unwrap_or_default();
        let nodes: Vec<KeptNode> = read::nodes(view)?.into_iter().map(|node| KeptNode::of(place(node.id), node)).collect();
        let links = read::links(view)?.into_iter().map(|link| KeptLink {
            id: link.id,
            from: link.from,
            to: link.to,
            reason: link.reason,
            strength: link.strength,
            evidence: link.evidence,
        });
        let assumptions = read::assumptions(view)?.into_iter().map(|one| KeptAssumption {
            id: one.id,
            text: one.text,
            reviewed: one.reviewed,
            review_on: one.review_on,
            link: one.link,
        });
        let meant: HashSet<Id> = nodes.iter().flat_map(|node| node.tags.iter().filter_map(KeptTag::goal)).collect();
        let goals =
            view.rows("SELECT id, text FROM goal ORDER BY position, id", [], |row| Ok(KeptGoal { id: row.get(0)?, text: row.get(1)? }))?;
        Ok(Body {
            form: FORM,
            nodes,
            links: links.collect(),
            assumptions: assumptions.collect(),
            goals: goals.into_iter().filter(|goal| meant.contains(&goal.id)).collect(),
        })
    }

    /// As the file keeps it.
    pub(super) fn written(&self) -> Result<String> {
        serde_json::to_string(self).map_err(|error| Error::Engine { reason: error.to_string() })
    }

    /// What the file keeps: `version_form_unknown` where another app wrote it in another form, `damaged` where it is whole in
    /// no form, such as an arrow between boxes that are not there.
    pub(super) fn read(text: &str) -> Result<Body> {
        #[derive(Deserialize)]
        struct Form {
            form: i64,
        }
        let damaged = || Error::Damaged { what: "model_version".to_owned() };
        let Form { form } = serde_json::from_str(text).map_err(|_| damaged())?;
        if form != FORM {
            return Err(Error::VersionFormUnknown { form });
        }
        let body: Body = serde_json::from_str(text).map_err(|_| damaged())?;
        let nodes: HashSet<Id> = body.nodes.iter().map(|node| node.id).collect();
        let links: HashSet<Id> = body.links.iter().map(|link| link.id).collect();
        let tied = body.links.iter().all(|link| nodes.contains(&link.from) && nodes.contains(&link.to) && link.from != link.to)
            && body.assumptions.iter().filter_map(|one| one.link).all(|link| links.contains(&link));
        let once = nodes.len() == body.nodes.len() && links.len() == body.links.len();
        if tied && once { Ok(body) } else { Err(damaged()) }
    }
}

impl KeptNode {
    fn of((position, by_hand): (i64, bool), node: Node) -> KeptNode {
        let partners = node.partners.into_iter().map(|one| KeptPartner { bond: one.bond, organization: one.id, name: one.name });
        let tags = node.tags.into_iter().map(|tag| KeptTag { id: tag.id, framework: tag.framework, code: tag.code, version: tag.version });
        KeptNode {
            id: node.id,
            column: node.column,
            position,
            by_hand,
            text: node.text,
            owner: node.owner.map(|Named { id, name }| KeptNamed { id, name }),
            quantity: node.quantity,
            unit: node.unit,
            per: node.per,
            population: node.population,
            direction: node.direction,
            from: node.from,
            to: node.to,
            by: node.by,
            partners: partners.collect(),
            tags: tags.collect(),
        }
    }

    /// As it is named to a person.
    pub(super) fn said(&self) -> SaidNode {
        SaidNode { id: self.id, column: self.column, text: self.text.clone() }
    }
}

impl KeptTag {
    /// The goal of the school's own plan that it means.
    pub(super) fn goal(&self) -> Option<Id> {
        (self.framework == SCHOOL_PLAN).then(|| Id::parse(&self.code)).flatten()
    }
}
