//! The window's hands and eyes, for the journeys and for the figures: a display of its own, a driver, and the largest model.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::missing_panics_doc, reason = "a test fails by panicking")]

pub mod display;
pub mod driver;
pub mod largest;
