//! Changes to the school's year.

use super::{CalendarEdit, TermEdit, TermNew, TermRef, read};
use crate::error::Result;
use crate::store::Edit;
use crate::value::required;

/// Changes when years and quarters begin.
pub fn set(edit: &Edit, ask: CalendarEdit) -> Result<()> {
    let before = read::calendar(edit)?;
    let year_starts = ask.year_starts.unwrap_or(before.year_starts);
    let quarters_start = ask.quarters_start.unwrap_or(before.quarters_start);
    edit.subject(&year_starts.to_string());
    if edit.run("UPDATE calendar SET year_starts = ?1, quarters_start = ?2", (year_starts, quarters_start))? == 0 {
        let sql = "INSERT INTO calendar (id, year_starts, quarters_start) VALUES (?1, ?2, ?3)";
        edit.run(sql, (edit.new_id()?, year_starts, quarters_start))?;
    }
    Ok(())
}

/// Adds a term.
pub fn add_term(edit: &Edit, ask: TermNew) -> Result<TermRef> {
    let (id, name) = (edit.new_id()?, required(&ask.name)?);
    edit.subject(&name);
    edit.run("INSERT INTO term (id, name, starts, ends) VALUES (?1, ?2, ?3, ?4)", (id, name, ask.starts, ask.ends))?;
    Ok(TermRef { id })
}

/// Changes a term.
pub fn edit_term(edit: &Edit, ask: TermEdit) -> Result<()> {
    let before = read::term(edit, ask.id)?;
    let name = ask.name.map_or(Ok(before.name), |name| required(&name))?;
    edit.subject(&name);
    let (starts, ends) = (ask.starts.unwrap_or(before.starts), ask.ends.unwrap_or(before.ends));
    edit.run_on("calendar", "UPDATE term SET name = ?2, starts = ?3, ends = ?4 WHERE id = ?1", (ask.id, name, starts, ends))
}

/// Removes a term.
pub fn remove_term(edit: &Edit, ask: TermRef) -> Result<()> {
    edit.subject(&read::term(edit, ask.id)?.name);
    edit.run_on("calendar", "DELETE FROM term WHERE id = ?1", [ask.id])
}
