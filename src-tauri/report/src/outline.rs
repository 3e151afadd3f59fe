//! The one-page summary before it has a format: what it says, with the source and the day of every figure. PDF,
//! text and workbook are made from this and from nothing else.

use school::budget;
use school::value::{Day, Decimal, Language, Money};

/// A summary for one reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline {
    /// What the document is called, as its file and its window name it.
    pub title: String,
    /// The school.
    pub school: String,
    /// Its district; may be empty.
    pub district: String,
    /// Whom it is written for.
    pub funder: String,
    /// The budget period it speaks of.
    pub period: Option<Period>,
    /// The day it was made.
    pub day: Day,
    /// The language of the document.
    pub language: Language,
    /// The language of the school's own words, which are never translated here.
    pub own_language: Language,
    /// Its parts from top to bottom.
    pub blocks: Vec<Block>,
}

/// From a day to a day, both within.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
}

/// A part of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Who the school is.
    About(About),
    /// What the funder's money supports.
    Work(Work),
    /// What changed.
    Changes(Changes),
    /// Where the money went.
    Spending(Spending),
    /// What comes next, and whom to ask.
    Next(Next),
}

/// A number, with what a reader needs to believe it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure<T> {
    /// The number.
    pub value: T,
    /// The people behind a rate, where they are known and enough.
    pub count: Option<Count>,
    /// Where it comes from, as the school says it.
    pub source: String,
    /// When it was true.
    pub date: When,
}

/// So many of so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// The part.
    pub of: i64,
    /// The whole.
    pub all: i64,
}

/// A day, or a stretch of time by the name people give it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum When {
    /// One day.
    Day(Day),
    /// One month, by its first day.
    Month(Day),
    /// Such as `2024-25`.
    Named(String),
    /// Nothing is said of when.
    Unknown,
}

/// Who the school is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// In its own words.
    pub definition: String,
    /// Students enrolled.
    pub enrollment: Option<Figure<i64>>,
    /// Such as `K-8`; may be empty.
    pub grades: String,
    /// Languages that families speak.
    pub languages: Vec<String>,
}

/// What the money supports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Work {
    /// The activities that lines of this source link to.
    pub activities: Vec<Activity>,
    /// What stands in the plan for no activity of its own, indirect cost among it.
    pub elsewhere: Option<Figure<Money>>,
}

/// An activity and the money behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Activity {
    /// As the logic model says it.
    pub text: String,
    /// All lines of this source that name it.
    pub planned: Figure<Money>,
    /// The part of `planned` that other activities share.
    pub shared: Money,
    /// The outputs that it leads to, as the logic model says them.
    pub promised: Vec<String>,
}

/// What changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changes {
    /// The indicators along the thread from the funded activities.
    pub changes: Vec<Change>,
    /// Data points left out because they speak of too few people.
    pub withheld: i64,
    /// Data points left out because somebody guessed them.
    pub estimates: i64,
    /// Indicators along the thread for which this page has no room.
    pub more: i64,
}

/// One indicator from its baseline to now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What is measured.
    pub name: String,
    /// `percent`, `days`, …
    pub unit: String,
    /// Where it started.
    pub baseline: Option<Figure<Decimal>>,
    /// The median of a stretch stands as a baseline, not one reading.
    pub baseline_method: String,
    /// The latest reading of a full period.
    pub now: Option<Figure<Decimal>>,
    /// Where it should come to.
    pub target: Option<Figure<Decimal>>,
    /// A period still under way, after `now`: shown and never compared.
    pub so_far: Option<Figure<Decimal>>,
    /// Every reading that may be shown, oldest first.
    pub points: Vec<Point>,
}

/// A reading on a chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// The last day that it speaks of.
    pub day: Day,
    /// The reading.
    pub figure: Figure<Decimal>,
    /// A period still under way: drawn open.
    pub open: bool,
}

/// Where the money went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spending {
    /// The last day that spending was agreed with the ledger.
    pub to: Option<Day>,
    /// The categories that hold money, in the order of the federal form.
    pub categories: Vec<Category>,
    /// All cash together; the plan as the award says it.
    pub all: Amounts,
    /// What the planned lines come to, where the award says something else.
    pub lines_come_to: Option<Money>,
    /// Where the figures come from.
    pub source: String,
}

/// A budget category and its money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Category {
    /// Which.
    pub category: budget::Category,
    /// Its money.
    pub amounts: Amounts,
}

/// Plan, spent and left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amounts {
    /// In the plan.
    pub plan: Money,
    /// Spent.
    pub spent: Money,
    /// Left to spend; below nothing if more was spent than planned.
    pub left: Money,
}

/// What comes next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Next {
    /// The end of the budget period.
    pub period_end: Option<Day>,
    /// The end of the award.
    pub award_end: Option<Day>,
    /// The next step toward more money.
    pub renewal: Option<Renewal>,
    /// Whom to ask.
    pub contact: Option<Contact>,
}

/// The next step toward more money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Renewal {
    /// As the school says it; may be empty.
    pub step: String,
    /// When.
    pub day: Option<Day>,
    /// Who sees to it.
    pub owner: Option<String>,
}

/// A person to ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// The name.
    pub name: String,
    /// The address; may be empty.
    pub email: String,
}
