//! The values that every room speaks in: exact, checked when they come in, and written one way.

mod date;
mod decimal;
mod id;
mod language;
mod money;
mod patch;
mod rate;
mod said;
mod text;

pub use date::{Day, DayOfYear, Moment};
pub use decimal::Decimal;
pub use id::Id;
pub use language::Language;
pub use money::{Money, deal};
pub use patch::Patch;
pub use rate::{Rate, Share};
pub use said::Said;
pub use text::{fold, paragraph, required, title};
