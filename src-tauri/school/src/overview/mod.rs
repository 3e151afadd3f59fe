//! What reads over all rooms. Home: what is due soon, and what each funding source has left. The work plan: all that is due.
//! The thread: what any thing is connected to.

pub mod api;
pub mod criterion;
mod due;
pub mod evidence;
pub mod going_back;
pub mod over_time;
pub mod plan;
pub mod question;
pub mod read;
pub mod search;
#[cfg(test)]
mod tests;
pub mod thread;

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::value::{Day, Id, Money, Said, Share};

pub use due::DueKind;

/// What a person sees first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Home {
    /// The day that all of this is told for.
    pub today: Day,
    /// Whether that is the sample school's own day.
    pub sample_day: bool,
    /// The name of the coordinator.
    pub coordinator: Option<String>,
    /// What is due, the earliest first.
    pub due: Vec<Due>,
    /// The money of each source, the largest first.
    pub sources: Vec<SourceLine>,
    /// Planned in all these sources.
    pub planned: Money,
    /// Spent in all these sources.
    pub spent: Money,
    /// Left in all these sources.
    pub left: Money,
}

/// One thing that is due soon, or late.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Due {
    /// When.
    pub day: Day,
    /// What kind of thing.
    pub kind: DueKind,
    /// The record: an action, an agreement, a budget period, a funding source, a round, an assumption.
    pub id: Id,
    /// What the action or the assumption says; the kind of a round; else whose agreement or money it is.
    pub title: String,
    /// What is to be done next, for a renewal.
    pub step: Option<String>,
    /// Who sees to it.
    pub owner: Option<String>,
    /// How late it is; 0 if it is not.
    pub days_late: i64,
    /// An agreement: the budget lines of now that name the partner. A budget period: what is left. A renewal: what
    /// the source brings in its period.
    pub amount: Option<Money>,
    /// What the activities that it stands behind say.
    pub serves: Vec<String>,
    /// The criterion that it works on, for an action that came of an agreed level.
    pub criterion: Option<Said>,
    /// The node of the model where it is seen to, for an assumption about an arrow: the one that the arrow starts at.
    pub node: Option<Id>,
}

/// A funding source in its budget period of today, else its latest, else its first to come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct SourceLine {
    /// The funding source.
    pub id: Id,
    /// What people call it.
    pub name: String,
    /// The first day of the period.
    pub from: Day,
    /// Its last day.
    pub to: Day,
    /// The day that the figures reach.
    pub agreed_to: Option<Day>,
    /// The last day of the award.
    pub award_end: Option<Day>,
    /// Planned for the period: as entered, else the lines added up.
    pub planned: Money,
    /// The sum of what was spent.
    pub spent: Money,
    /// What is left of it.
    pub left: Money,
    /// The share spent.
    pub spent_bp: Share,
    /// The share of its days that is gone on the day that the figures reach.
    pub gone_bp: Share,
}

/// The share of a period's days that is gone when `on` is over, both ends counted.
pub fn gone(from: Day, to: Day, on: Day) -> Share {
    let whole = to.days_since(from) + 1;
    let past = (on.days_since(from) + 1).clamp(0, whole.max(0));
    // A period of no days cannot be in the file; were it, it would be over.
    if whole < 1 { 10_000 } else { (past * 10_000 * 2 + whole) / (whole * 2) }
}

#[cfg(test)]
mod rules {
    use proptest::prelude::*;

    use super::*;

    fn share(from: &str, to: &str, on: &str) -> Share {
        gone(Day::parse(from).unwrap(), Day::parse(to).unwrap(), Day::parse(on).unwrap())
    }

    #[test]
    fn days_are_counted_with_both_ends() {
        assert_eq!(share("2026-01-01", "2026-12-31", "2026-05-31"), 4137, "151 of 365 days");
        assert_eq!(share("2025-07-01", "2026-06-30", "2026-05-31"), 9178, "335 of 365 days");
        assert_eq!(share("2026-06-15", "2026-06-15", "2026-06-15"), 10_000, "a single day");
        assert_eq!(share("2026-06-15", "2026-06-16", "2026-06-15"), 5000);
    }

    #[test]
    fn a_leap_year_has_a_day_more() {
        assert_eq!(share("2024-01-01", "2024-12-31", "2024-02-29"), 1639, "60 of 366 days");
        assert_eq!(share("2026-01-01", "2026-12-31", "2026-02-28"), 1616, "59 of 365 days");
        assert_eq!(share("2024-01-01", "2024-12-31", "2024-12-30"), 9973, "365 of 366 days");
        assert_eq!(share("2023-07-01", "2024-06-30", "2024-02-29"), 6667, "244 of 366 days");
    }

    #[test]
    fn nothing_is_gone_before_and_all_is_gone_after() {
        assert_eq!(share("2026-01-01", "2026-12-31", "2025-12-31"), 0);
        assert_eq!(share("2026-01-01", "2026-12-31", "2020-01-01"), 0);
        assert_eq!(share("2026-01-01", "2026-12-31", "2026-12-31"), 10_000);
        assert_eq!(share("2026-01-01", "2026-12-31", "2031-01-01"), 10_000);
    }

    proptest! {
        #[test]
        fn a_share_is_never_outside_the_whole(length in 0_u32..4000, on in 0_u32..8000) {
            let from = Day::parse("2020-02-28").unwrap();
            let share = gone(from, from.plus_days(length), from.minus_days(2000).plus_days(on));
            prop_assert!((0..=10_000).contains(&share));
        }
    }
}
