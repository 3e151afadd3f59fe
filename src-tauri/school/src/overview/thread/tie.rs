//! What is said of a tie.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::assessment::{Level, RoundKind};
use crate::budget::MatchKind;
use crate::indicator::ReadingStatus;
use crate::value::{Day, Decimal, Money, Rate, Said};

/// What ties two things, with what a sentence says of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum ThreadTie {
    /// There is no more to say than that they are tied.
    Plain,
    /// An arrow of the model.
    Arrow {
        /// Why one leads to the other.
        reason: String,
    },
    /// Lines of a source pay for a box, in a period.
    Share {
        /// For it alone.
        alone: Money,
        /// For others too.
        shared: Money,
        /// The first day.
        starts: Day,
        /// The last.
        ends: Day,
    },
    /// A line of a source's plan.
    Plan {
        /// How much.
        amount: Money,
        /// The first day of its period.
        starts: Day,
        /// The last.
        ends: Day,
        /// Whether it pays for several boxes.
        shared: bool,
    },
    /// A line pays somebody.
    Pay {
        /// How much.
        amount: Money,
        /// How much of a person's time, in millionths.
        effort: Option<Rate>,
    },
    /// An organization carries a box.
    Carries {
        /// When it was last in touch.
        last_contact: Option<Day>,
    },
    /// Somebody sees to it.
    Owner {
        /// What they are today.
        role: String,
        /// To which organization.
        organization: Option<String>,
    },
    /// A person's part in an organization.
    Role {
        /// What they are to it.
        role: String,
        /// Until when, where that is known.
        ends: Option<Day>,
    },
    /// An agreement.
    Agreed {
        /// From when.
        starts: Option<Day>,
        /// Until when.
        ends: Day,
    },
    /// Match that one brings to the other's award; cash and in-kind are told apart.
    Match {
        /// Money or not.
        matched: MatchKind,
        /// Promised.
        promised: Money,
        /// Brought so far.
        brought: Money,
    },
    /// Sees to it that a source is renewed.
    Renewal {
        /// The next step.
        step: String,
        /// When it is due.
        due: Option<Day>,
    },
    /// Certified, or is still to certify, the time that an award pays for: the latest.
    Certified {
        /// The first day.
        starts: Day,
        /// The last.
        ends: Day,
        /// How much of the time, in millionths.
        share: Rate,
        /// When it was signed.
        signed: Option<Day>,
    },
    /// What an indicator tells of a box.
    Measures {
        /// Such as `percent`.
        unit: String,
        /// The newest data point of a full period.
        latest: Option<ThreadPoint>,
        /// Where it stood.
        baseline: Option<Decimal>,
        /// Where it shall stand.
        target: Option<Decimal>,
        /// When, as people say it.
        target_label: String,
    },
    /// What a box counts toward belongs to a framework.
    Framework {
        /// What people call that.
        name: Said,
    },
    /// The agreed level of a criterion rests on it.
    Level {
        /// The level.
        level: Level,
        /// The kind of the round.
        round: RoundKind,
        /// The first day of the round.
        opens: Day,
        /// Whether it is chosen for action.
        chosen: bool,
    },
    /// Something to do.
    Due {
        /// By when.
        due: Option<Day>,
        /// How late it is; 0 if it is not.
        days_late: i64,
        /// Who does it.
        owner: Option<String>,
    },
}

/// A data point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct ThreadPoint {
    /// The period as people say it.
    pub label: String,
    /// Its last day.
    pub day: Day,
    /// How much.
    pub value: Decimal,
    /// How firm it is.
    pub status: ReadingStatus,
}
