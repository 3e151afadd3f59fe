//! A school as pages. [`summary()`] makes an [`Outline`], [`assessment()`] an [`Assessment`], [`model()`] a
//! [`LogicModel`] and [`form()`] a [`Form`] from a school: what a document says, before it has a format. Each becomes a [`Document`] in words; [`Press`] sets it
//! as PDF or for the screen. `paragraph` and `sheet` are what documents to edit and workbooks are made of.
//! A report only reads.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking"))]

mod assessment;
mod changes;
mod chart;
mod document;
mod docx;
pub mod error;
mod form;
mod model;
pub mod outline;
pub mod page;
mod paragraph;
mod press;
mod save;
mod sheet;
mod summary;
mod words;
mod xlsx;

pub use assessment::{Agreed, Assessment, Audience, Criterion, Priority, assessment};
pub use changes::Latest;
pub use document::{Document, Template};
pub use docx::docx;
pub use error::{Error, Result};
pub use form::{Form, form};
pub use model::{LogicModel, Sight, model};
pub use outline::{Outline, Period};
pub use press::{Pages, Press};
pub use save::save;
pub use school::value::Language;
pub use summary::summary;
pub use words::Words;
pub use xlsx::xlsx;
