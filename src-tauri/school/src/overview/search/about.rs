//! What stands beside a hit: what it belongs to, its day, and where it is seen to.

use super::SearchKind;
use crate::error::Result;
use crate::logic::Column;
use crate::store::View;
use crate::value::{Day, Id};

/// What is told of a hit beside its own words.
#[derive(Default)]
pub(super) struct About {
    pub(super) name: Option<String>,
    pub(super) day: Option<Day>,
    pub(super) column: Option<Column>,
    pub(super) node: Option<Id>,
    pub(super) criterion: Option<String>,
    pub(super) round: Option<Id>,
    pub(super) thread: Option<Id>,
}

/// Each answers a name, a day, a column, a box, a criterion, its round and the record whose thread it is part of.
const fn sql(kind: SearchKind) -> &'static str {
    match kind {
        SearchKind::Box => "SELECT NULL, NULL, col, id, NULL, NULL, NULL FROM node WHERE id = ?1",
        SearchKind::Arrow => {
            "SELECT one.text || ' → ' || other.text, NULL, NULL, one.id, NULL, NULL, NULL FROM link
             JOIN node AS one ON one.id = from_node JOIN node AS other ON other.id = to_node WHERE link.id = ?1"
        }
        SearchKind::Assumption => {
            "SELECT one.text || ' → ' || other.text, NULL, NULL, one.id, NULL, NULL, NULL FROM assumption LEFT JOIN link ON link.id = link
             LEFT JOIN node AS one ON one.id = from_node LEFT JOIN node AS other ON other.id = to_node WHERE assumption.id = ?1"
        }
        SearchKind::Organization => "SELECT kind, NULL, NULL, NULL, NULL, NULL, id FROM organization WHERE id = ?1",
        SearchKind::Person => {
            "SELECT CASE role WHEN '' THEN name ELSE role || ' · ' || name END, NULL, NULL, NULL, NULL, NULL, person
             FROM affiliation JOIN organization ON organization.id = organization WHERE person = ?1
             ORDER BY ends IS NOT NULL, affiliation.id DESC LIMIT 1"
        }
        SearchKind::Agreement => "SELECT NULL, ends, NULL, NULL, NULL, NULL, id FROM agreement WHERE id = ?1",
        SearchKind::Interaction => {
            "SELECT coalesce(organization.name, person.name), day, NULL, NULL, NULL, NULL, coalesce(interaction.organization, interaction.person) FROM interaction
             LEFT JOIN organization ON organization.id = organization LEFT JOIN person ON person.id = person WHERE interaction.id = ?1"
        }
        SearchKind::Source => "SELECT NULL, award_end, NULL, NULL, NULL, NULL, id FROM funding_source WHERE id = ?1",
        SearchKind::Line => {
            "SELECT name, NULL, NULL, NULL, NULL, NULL, budget_line.id FROM budget_line JOIN budget_period ON budget_period.id = period
             JOIN funding_source ON funding_source.id = source WHERE budget_line.id = ?1"
        }
        SearchKind::Spending => {
            "SELECT name, day, NULL, NULL, NULL, NULL, funding_source.id FROM spending JOIN budget_period ON budget_period.id = period
             JOIN funding_source ON funding_source.id = source WHERE spending.id = ?1"
        }
        SearchKind::Match => {
            "SELECT name, NULL, NULL, NULL, NULL, NULL, funding_source.id FROM match_item JOIN funding_source ON funding_source.id = for_source WHERE match_item.id = ?1"
        }
        SearchKind::Indicator => {
            "SELECT text, NULL, NULL, node.id, NULL, NULL, indicator.id FROM indicator LEFT JOIN node ON node.id = node WHERE indicator.id = ?1"
        }
        SearchKind::Action => "SELECT name, due, NULL, NULL, NULL, NULL, NULL FROM action LEFT JOIN person ON person.id = owner WHERE action.id = ?1",
        SearchKind::Goal => "SELECT NULL, NULL, NULL, NULL, NULL, NULL, id FROM goal WHERE id = ?1",
        SearchKind::Version => "SELECT NULL, changed, NULL, NULL, NULL, NULL, NULL FROM model_version WHERE id = ?1",
        SearchKind::Agreed => "SELECT NULL, agreed_on, NULL, NULL, criterion, round, NULL FROM agreed_level WHERE id = ?1",
        SearchKind::Criterion => "SELECT NULL, NULL, NULL, NULL, NULL, NULL, NULL WHERE ?1 IS NULL",
    }
}

/// Tells it of a record.
pub(super) fn about(view: &View, kind: SearchKind, id: Id) -> Result<About> {
    let told = view.row(sql(kind), [id], |row| {
        Ok(About {
            name: row.get(0)?,
            day: row.get(1)?,
            column: row.get(2)?,
            node: row.get(3)?,
            criterion: row.get(4)?,
            round: row.get(5)?,
            thread: row.get(6)?,
        })
    })?;
    Ok(told.unwrap_or_default())
}
