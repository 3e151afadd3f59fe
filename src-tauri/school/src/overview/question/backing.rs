//! Who and what stands behind the model.

use std::collections::HashSet;

use super::facts::Facts;
use super::{Concern, ModelQuestion, Rule, Severity, about, question};
use crate::logic::Column;
use crate::partner::organization::Involvement;
use crate::value::Id;

pub(super) const RULES: &[Rule] = &[l16, l17, l18, l19, l27];

/// A line of more than one part in twenty of its period is to serve an activity.
const PARTS: i64 = 20;

/// A resource with no budget line, no source and no partner behind it.
fn l16(facts: &Facts) -> Vec<ModelQuestion> {
    let bare = facts
        .of_columns(&[Column::Resource])
        .filter(|node| node.partners.is_empty() && !facts.funded.contains(&node.id) && !facts.paid.contains(&node.id));
    bare.map(|node| about("L16", Severity::Error, node, "backing")).collect()
}

/// A large budget line of now that serves no activity.
fn l17(facts: &Facts) -> Vec<ModelQuestion> {
    let large = |amount: i64, total: i64| amount.checked_mul(PARTS).is_none_or(|parts| parts > total);
    let lost = facts.lines.iter().filter(|line| !line.exempt && !line.linked && large(line.amount.as_cents(), line.total.as_cents()));
    let asked = lost.map(|line| {
        let name = if line.what.is_empty() { &line.source } else { &line.what };
        let subject = Concern { room: "budget".to_owned(), id: line.id, name: name.clone() };
        question("L17", Severity::Warning, vec![subject], "activities")
            .saying("source", &line.source)
            .speaking_of(&line.amount.as_cents().to_string())
    });
    asked.collect()
}

/// An activity that nobody sees to. Partners that take part do not count.
fn l18(facts: &Facts) -> Vec<ModelQuestion> {
    let nobodys = facts.of_columns(&[Column::Activity]).filter(|node| node.owner.is_none());
    nobodys.map(|node| about("L18", Severity::Warning, node, "owner")).collect()
}

/// A partner that carries no activity. The lead agency carries all, a vendor is only paid.
fn l19(facts: &Facts) -> Vec<ModelQuestion> {
    let active: HashSet<Id> =
        facts.of_columns(&[Column::Activity]).flat_map(|node| node.partners.iter().map(|partner| partner.id)).collect();
    let idle = facts
        .partners
        .iter()
        .filter(|partner| !partner.lead_agency && partner.involvement != Involvement::Vendor && !active.contains(&partner.id));
    let asked = idle.map(|partner| {
        let subject = Concern { room: "partner".to_owned(), id: partner.id, name: partner.name.clone() };
        question("L19", Severity::Warning, vec![subject], "activity")
    });
    asked.collect()
}

/// An activity with neither a budget line nor anything in kind.
fn l27(facts: &Facts) -> Vec<ModelQuestion> {
    let unpaid = facts
        .of_columns(&[Column::Activity])
        .filter(|node| !facts.paid.contains(&node.id) && !node.partners.iter().any(|partner| facts.in_kind.contains(&partner.id)));
    unpaid.map(|node| about("L27", Severity::Warning, node, "money")).collect()
}
