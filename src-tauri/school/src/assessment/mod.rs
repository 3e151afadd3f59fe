//! Self-assessment against the seven priorities: rounds, who is asked what, their answers, and the levels that the
//! team agrees on. Levels are ordinal: here is the middle and the spread, and never a mean.

pub mod agreed;
pub mod api;
pub mod change;
pub mod form;
pub mod read;
pub mod round;
pub mod rubric;
pub mod spread;
#[cfg(test)]
mod tests;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::store::sql_text;

pub use agreed::{AgreedLevel, AgreedRecord, LevelChoose, RecordLink};
pub use form::{Form, FormNew, FormWay, GroupAnswer, GroupSet, Score, ScoreSet};
pub use round::{AskedRole, Round, RoundEdit, RoundKind, RoundNew};
pub use rubric::{Criterion, Levels, Priority, Rubric};
pub use spread::{Gap, Group, Middle, Spread};

/// What people are to the school when they answer. Whoever coordinates answers with the leadership.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Family members.
    Families,
    /// Students. They never give a name.
    Students,
    /// Those who work at the school.
    Staff,
    /// Those of partner organizations.
    Partners,
    /// Principal, coordinator and those who lead with them.
    Leadership,
}
sql_text!(Role {
    "families" => Families, "students" => Students, "staff" => Staff, "partners" => Partners, "leadership" => Leadership,
});

impl Role {
    /// All, in the order in which they are shown.
    pub const ALL: [Role; 5] = [Role::Families, Role::Students, Role::Staff, Role::Partners, Role::Leadership];

    /// The word for it in the file and in asks.
    pub fn code(self) -> &'static str {
        match self {
            Role::Families => "families",
            Role::Students => "students",
            Role::Staff => "staff",
            Role::Partners => "partners",
            Role::Leadership => "leadership",
        }
    }
}

/// The four stages of the field (National Center for Community Schools), the earliest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// 1
    Exploring,
    /// 2
    Emerging,
    /// 3
    Maturing,
    /// 4
    Excelling,
}
sql_text!(Level { "exploring" => Exploring, "emerging" => Emerging, "maturing" => Maturing, "excelling" => Excelling });

impl Level {
    /// All, the earliest first.
    pub const ALL: [Level; 4] = [Level::Exploring, Level::Emerging, Level::Maturing, Level::Excelling];

    /// Its number, 1 to 4.
    pub fn number(self) -> i64 {
        match self {
            Level::Exploring => 1,
            Level::Emerging => 2,
            Level::Maturing => 3,
            Level::Excelling => 4,
        }
    }

    /// The one after it.
    pub fn next(self) -> Option<Level> {
        Level::ALL.into_iter().find(|level| level.number() == self.number() + 1)
    }
}

/// What one person says to a criterion. “I do not know” is an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// 0
    DoNotKnow,
    /// 1
    Exploring,
    /// 2
    Emerging,
    /// 3
    Maturing,
    /// 4
    Excelling,
}
sql_text!(Answer {
    "do_not_know" => DoNotKnow, "exploring" => Exploring, "emerging" => Emerging, "maturing" => Maturing, "excelling" => Excelling,
});

impl Answer {
    /// From the number on a form: 0 is “I do not know”.
    pub fn numbered(number: i64) -> Option<Answer> {
        match number {
            0 => Some(Answer::DoNotKnow),
            number => Level::ALL.into_iter().find(|level| level.number() == number).map(Answer::from),
        }
    }

    /// The level, if the person knew one.
    pub fn level(self) -> Option<Level> {
        match self {
            Answer::DoNotKnow => None,
            Answer::Exploring => Some(Level::Exploring),
            Answer::Emerging => Some(Level::Emerging),
            Answer::Maturing => Some(Level::Maturing),
            Answer::Excelling => Some(Level::Excelling),
        }
    }
}

impl From<Level> for Answer {
    fn from(level: Level) -> Self {
        match level {
            Level::Exploring => Answer::Exploring,
            Level::Emerging => Answer::Emerging,
            Level::Maturing => Answer::Maturing,
            Level::Excelling => Answer::Excelling,
        }
    }
}
