//! Other people's formats, in and out.
//!
//! What comes in goes through the rooms' own changes inside one `School::change`: it obeys every rule and undoes in
//! one step. [`sample`] loads the sample school; [`archive`] writes everything that the rooms hold as plain tables.

pub mod archive;
pub mod sample;
