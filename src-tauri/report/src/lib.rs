//! A school as pages. [`summary()`] makes an [`Outline`] from a school: what a document says, with the source and the
//! day of every figure. `page` puts it in words; [`Press`] sets it as PDF or for the screen, [`docx()`] and [`xlsx()`] make it a document to edit and a workbook.
//! A report only reads.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking"))]

mod changes;
mod chart;
mod docx;
pub mod error;
pub mod outline;
pub mod page;
mod press;
mod save;
mod summary;
mod words;
mod xlsx;

pub use docx::docx;
pub use error::{Error, Result};
pub use outline::{Outline, Period};
pub use press::{Pages, Press};
pub use save::save;
pub use school::value::Language;
pub use summary::summary;
pub use words::Words;
pub use xlsx::xlsx;
