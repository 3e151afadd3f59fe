//! Changes to the school itself.

use super::{ProfileEdit, read};
use crate::error::{Error, Fault, Result};
use crate::store::{Edit, json_text};
use crate::value::{Language, paragraph, required, title};

/// The first line of a new school: its name and the language it writes in.
pub fn found(edit: &Edit, name: &str, language: Language) -> Result<()> {
    let name = required(name)?;
    edit.subject(&name);
    edit.run("INSERT INTO profile (id, name, language) VALUES (?1, ?2, ?3)", (edit.new_id()?, name, language))?;
    Ok(())
}

/// Changes what the school says of itself.
pub fn set(edit: &Edit, ask: ProfileEdit) -> Result<()> {
    let before = read::profile(edit)?;
    let name = ask.name.map_or(Ok(before.name), |name| required(&name))?;
    edit.subject(&name);
    let enrollment = ask.enrollment.over(before.enrollment);
    let smallest_cell = ask.smallest_cell.unwrap_or(before.smallest_cell);
    if enrollment.is_some_and(|count| count < 0) || smallest_cell < 1 {
        let given = enrollment.filter(|count| *count < 0).unwrap_or(smallest_cell);
        return Err(Error::fault(Fault::NumberUnknown, given));
    }
    let languages = ask.languages.unwrap_or(before.languages);
    let languages = languages.iter().map(|language| required(language)).collect::<Result<Vec<_>>>()?;
    edit.run(
        include_str!("set.sql"),
        rusqlite::params![
            name,
            ask.district.map_or(Ok(before.district), |text| title(&text))?,
            ask.grades.map_or(Ok(before.grades), |text| title(&text))?,
            enrollment,
            json_text(&languages),
            ask.definition.map_or(Ok(before.definition), |text| paragraph(&text))?,
            ask.definition_reviewed.over(before.definition_reviewed),
            smallest_cell,
            ask.language.unwrap_or(before.language),
        ],
    )?;
    Ok(())
}
