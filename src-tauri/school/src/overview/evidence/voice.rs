//! Priority 2, community voice and collaborative leadership. Seats, meetings and decisions come with the committee and
//! what families said with the logbook; today only the budget speaks.

use super::records::Records;
use super::{FactRow, Figure, Found, Rule};
use crate::budget::Category;
use crate::error::Result;
use crate::value::Money;

use super::records::Line;

pub(super) const RULES: &[Rule] = &[
    Rule::later("CV1", "seats"),
    Rule::later("CV1", "seats-vacant"),
    Rule::later("CV1", "terms-ending"),
    Rule::later("CV2", "decisions"),
    Rule::later("CV2", "proposers"),
    Rule::later("CV2", "decisions-money"),
    Rule::later("CV3", "attendance"),
    Rule::later("CV3", "notice"),
    Rule::later("CV3", "supports"),
    Rule::later("CV4", "listening"),
    Rule::later("CV4", "replies"),
    Rule::later("CV5", "new-members"),
    Rule::later("CV5", "facilitators"),
    Rule::reads("CV5", "stipend-lines", stipend_lines),
];

/// Stipends are one part of what Maturing asks beside preparation and coaching, and line 11 of the form pays any
/// trainee: so no level.
fn stipend_lines(records: &Records<'_>) -> Result<Option<Found>> {
    of_lines(records, |line| line.category == Category::TrainingStipends)
}

/// The budget lines of now that something is true of, with what they come to; silent where there is no budget.
pub(super) fn of_lines(records: &Records<'_>, which: impl Fn(&Line) -> bool) -> Result<Option<Found>> {
    let lines = records.lines()?;
    let chosen: Vec<&Line> = lines.iter().filter(|line| which(line)).collect();
    let amount = Money::sum(chosen.iter().map(|line| line.amount))?;
    let rows = chosen.iter().map(|line| FactRow::new("budget", line.id, &line.text).saying(Figure::Money(line.amount))).collect();
    Ok((!lines.is_empty()).then(|| Found::part(rows, lines.len()).with("amount", Figure::Money(amount))))
}
