//! Priority 1, model clarity.

use super::{Figure, Found, Reads, Rule};
use crate::assessment::Level;
use crate::error::Result;
use crate::profile;
use crate::store::View;

pub(super) const RULES: &[Rule] = &[
    Rule { criterion: "MC1", says: "definition-reviewed", reads: Reads::Records(definition_reviewed) },
    Rule { criterion: "MC4", says: "handover-packet", reads: Reads::Later },
];

/// A written definition is what Emerging asks for.
fn definition_reviewed(view: &View) -> Result<Option<Found>> {
    let profile = profile::read::profile(view)?;
    let Some(day) = profile.definition_reviewed.filter(|_| !profile.definition.is_empty()) else { return Ok(None) };
    let figures = [("day".to_owned(), Figure::Day(day))].into();
    Ok(Some(Found { figures, points_to: Some(Level::Emerging), rows: Vec::new() }))
}
