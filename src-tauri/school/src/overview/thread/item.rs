//! What boxes count toward: the goals of the school's own plan, which are records, and what frameworks of others ask for.

use super::thing::{Key, own};
use super::{Loose, ThreadKind, ThreadPart, ThreadTie};
use crate::error::Result;
use crate::logic::framework::{self, SCHOOL_PLAN};
use crate::store::View;
use crate::value::{Id, Said};

/// What a framework calls it; its code where a newer version asks for it no longer and a box still counts toward it.
pub(super) fn name(view: &View, framework: &str, code: &str) -> Result<Option<Said>> {
    let items = framework::published()?.iter().filter(|one| one.id == framework).flat_map(|one| &one.items);
    if let Some(item) = items.into_iter().find(|item| item.code == code) {
        return Ok(Some(item.name.clone()));
    }
    let sql = "SELECT code FROM node_tag WHERE framework = ?1 AND code = ?2 AND framework <> ?3 LIMIT 1";
    Ok(view.row(sql, (framework, code, SCHOOL_PLAN), |row| row.get(0))?.map(own))
}

/// What a box counts toward, or the boxes that count toward a goal.
pub(super) fn of_record(view: &View, id: Id, kind: ThreadKind) -> Result<Vec<Loose>> {
    match kind {
        ThreadKind::Goal => of_item(view, SCHOOL_PLAN, &id.to_string()),
        ThreadKind::Node => {
            let sql = "SELECT DISTINCT framework, code FROM node_tag WHERE node = ?1 ORDER BY framework, code";
            let tags: Vec<(String, String)> = view.rows(sql, [id], |row| Ok((row.get(0)?, row.get(1)?)))?;
            tags.into_iter().map(|(framework, code)| toward(framework, code)).collect()
        }
        _ => Ok(Vec::new()),
    }
}

/// The boxes that count toward it.
pub(super) fn of_item(view: &View, framework: &str, code: &str) -> Result<Vec<Loose>> {
    let sql = "SELECT DISTINCT node.id FROM node_tag JOIN node ON node.id = node_tag.node
               WHERE node_tag.framework = ?1 AND node_tag.code = ?2 ORDER BY node.position, node.id";
    let line = |id| Loose { part: ThreadPart::Serves, other: Key::Record(id), tie: ThreadTie::Plain };
    Ok(view.rows(sql, (framework, code), |row| row.get(0))?.into_iter().map(line).collect())
}

fn toward(framework: String, code: String) -> Result<Loose> {
    let name =
        framework::published()?.iter().find(|one| one.id == framework).map_or_else(|| own(framework.clone()), |one| one.name.clone());
    let other = match Id::parse(&code).filter(|_| framework == SCHOOL_PLAN) {
        Some(goal) => Key::Record(goal),
        None => Key::Item { framework, code },
    };
    Ok(Loose { part: ThreadPart::Counts, other, tie: ThreadTie::Framework { name } })
}
