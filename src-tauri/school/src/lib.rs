//! One community school and the one file it lives in.
//!
//! **`read` asks, `change` alters, `undo` and `redo` step, and every door calls the same table.** The rooms hold
//! what is true of a school: [`profile`], [`calendar`], [`partner`], [`action`], [`logic`], [`indicator`],
//! [`budget`], [`assessment`], and [`overview`], which reads over all of them. A room uses earlier ones, never later ones.
//! Each has at most `mod.rs` (types and rules), `api.rs` (its lines in the table), `read.rs` (takes a [`View`])
//! and `change.rs` (takes an [`Edit`]). Under them lie [`value`] (money, days, ids) and [`store`] (the file, its
//! history, its copies), which knows no room. [`api`] is the table of calls; [`error`] every way it can fail.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking"))]

pub mod action;
pub mod api;
pub mod assessment;
pub mod budget;
pub mod calendar;
pub mod error;
pub mod indicator;
pub mod logic;
pub mod overview;
pub mod partner;
pub mod profile;
pub mod store;
pub mod value;

pub use error::{Error, Result};
pub use store::{Action, Changed, Edit, Reader, School, Sitting, Step, Steps, View};
