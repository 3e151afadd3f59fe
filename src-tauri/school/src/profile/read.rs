//! Asks about the school itself.

use super::Profile;
use crate::error::{Error, Result};
use crate::store::View;

/// The school as it describes itself.
pub fn profile(view: &View) -> Result<Profile> {
    let found = view.row(include_str!("profile.sql"), [], |row| {
        let languages: String = row.get(4)?;
        Ok(Profile {
            name: row.get(0)?,
            district: row.get(1)?,
            grades: row.get(2)?,
            enrollment: row.get(3)?,
            languages: crate::store::json_list(&languages)?,
            definition: row.get(5)?,
            definition_reviewed: row.get(6)?,
            smallest_cell: row.get(7)?,
            language: row.get(8)?,
        })
    })?;
    found.ok_or(Error::NotFound { room: "profile" })
}
