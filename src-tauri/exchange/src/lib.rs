//! Other people's formats, in and out.
//!
//! What comes in goes through the rooms' own changes inside one `School::change`: it obeys every rule and undoes in
//! one step. [`sample`] loads the sample school; [`archive`] writes everything that the rooms hold as plain tables.
//! [`scores`] reads answers from a spreadsheet, [`wording`] a rubric from a file and back. [`table`] reads the tables of
//! text, workbooks and documents, [`model`] a logic model from such a table.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking"))]

pub mod archive;
pub mod error;
pub mod model;
pub mod sample;
pub mod scores;
pub mod table;
pub mod wording;

pub use error::{Error, Result};
