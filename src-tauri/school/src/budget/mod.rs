//! The money: who gives it and until when, what it is planned for, where it went, and what others bring beside it.

pub mod api;
pub mod certification;
pub mod line;
pub mod matching;
pub mod period;
pub mod read;
pub mod source;
pub mod spending;
#[cfg(test)]
mod tests;
mod totals;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::logic::Named;
use crate::store::sql_text;
use crate::value::{Day, Id, Money, Rate};

pub use certification::Certification;
pub use line::{BudgetLine, LineClass};
pub use matching::{MatchItem, MatchKind, MatchSum, MatchTotals};
pub use source::{BackedResource, FundingSource, Likelihood, Renewal};
pub use spending::Spending;
pub use totals::{Amounts, CategoryLine, Totals};

/// The lines of the federal budget form ED 524: 1 to 8 are direct, then 10 and 11.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    /// 1: people's pay.
    Personnel,
    /// 2: what comes on top of pay.
    Fringe,
    /// 3: ways and stays.
    Travel,
    /// 4: what lasts and is dear.
    Equipment,
    /// 5: what is used up.
    Supplies,
    /// 6: work bought from others.
    Contractual,
    /// 7: building.
    Construction,
    /// 8: other direct cost.
    Other,
    /// 10: the share for running the house.
    Indirect,
    /// 11: stipends of those who are trained.
    TrainingStipends,
}
sql_text!(Category {
    "personnel" => Personnel, "fringe" => Fringe, "travel" => Travel, "equipment" => Equipment, "supplies" => Supplies,
    "contractual" => Contractual, "construction" => Construction, "other" => Other, "indirect" => Indirect,
    "training_stipends" => TrainingStipends,
});

impl Category {
    /// All, in the order of the form.
    pub const ALL: [Category; 10] = [
        Category::Personnel,
        Category::Fringe,
        Category::Travel,
        Category::Equipment,
        Category::Supplies,
        Category::Contractual,
        Category::Construction,
        Category::Other,
        Category::Indirect,
        Category::TrainingStipends,
    ];

    /// Whether it counts among the direct cost.
    pub fn direct(self) -> bool {
        !matches!(self, Category::Indirect | Category::TrainingStipends)
    }
}

/// A funding source as a menu shows it: the amounts are those of its current period, or the latest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct SourceBrief {
    /// The record.
    pub id: Id,
    /// What people call it.
    pub name: String,
    /// The last day of the award.
    pub award_end: Option<Day>,
    /// Planned for the period: as entered, else the lines added up.
    pub planned: Money,
    /// Spent of it.
    pub spent: Money,
    /// Left to spend.
    pub left: Money,
}

/// Where a source stands today, for the rooms that look over all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// What a menu shows of it.
    pub brief: SourceBrief,
    /// What follows when the award ends.
    pub renewal: Option<Renewal>,
    /// The period that the amounts are of.
    pub period: Option<PeriodSpan>,
}

/// The days of a budget period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PeriodSpan {
    /// The record.
    pub id: Id,
    /// Its first day.
    pub starts: Day,
    /// Its last day.
    pub ends: Day,
    /// The day that the figures reach.
    pub agreed_to: Option<Day>,
}

/// All there is about a funding source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct SourceRecord {
    /// The source itself.
    pub source: FundingSource,
    /// The period that is current today, or the latest.
    pub current: Option<Id>,
    /// Its budget periods, the earliest first.
    pub periods: Vec<BudgetPeriod>,
    /// What in the logic model it stands behind.
    pub resources: Vec<BackedResource>,
    /// Who certified their time on it.
    pub certifications: Vec<Certification>,
    /// What others promised beside it.
    pub match_items: Vec<MatchItem>,
    /// That added up; cash and in-kind never share a total.
    pub match_totals: MatchTotals,
}

/// A budget period with all that was planned and spent in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct BudgetPeriod {
    /// The record.
    pub id: Id,
    /// Its first day.
    pub starts: Day,
    /// Its last day.
    pub ends: Day,
    /// The rate for running the house, in millionths.
    pub indirect_rate: Rate,
    /// The total as the award says it: it stands, whatever the lines add up to.
    pub entered_total: Option<Money>,
    /// The day that the figures reach.
    pub agreed_to: Option<Day>,
    /// What is planned.
    pub lines: Vec<BudgetLine>,
    /// What was spent.
    pub spending: Vec<Spending>,
    /// Plan and spending by the lines of the form; those with nothing in them are left out.
    pub categories: Vec<CategoryLine>,
    /// The form's totals.
    pub totals: Totals,
}

/// The person a record speaks of, or the organization.
fn named(id: Option<Id>, name: Option<String>) -> Option<Named> {
    Some(Named { id: id?, name: name? })
}

/// Of periods as (first day, last day), the one that is current today; else the latest that has begun; else the
/// first to come. Where two are current, the one that began later.
fn current_or_latest(periods: &[(Day, Day)], today: Day) -> Option<usize> {
    let indexed = || periods.iter().enumerate();
    let current = indexed().filter(|(_, (starts, ends))| *starts <= today && today <= *ends).max_by_key(|(_, period)| **period);
    let latest = || indexed().filter(|(_, (starts, _))| *starts <= today).max_by_key(|(_, (starts, ends))| (*ends, *starts));
    let first = || indexed().min_by_key(|(_, period)| **period);
    current.or_else(latest).or_else(first).map(|(at, _)| at)
}
