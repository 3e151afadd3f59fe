//! Changes to to-dos.

use super::{Subject, TodoDone, TodoEdit, TodoNew, TodoRef, read};
use crate::error::Result;
use crate::partner::person;
use crate::store::Edit;
use crate::value::{Day, Id, Patch, paragraph, required};

/// Adds a to-do.
pub fn add(edit: &Edit, ask: TodoNew) -> Result<TodoRef> {
    let id = edit.new_id()?;
    keep(edit, id, &required(&ask.text)?, ask.owner, ask.due, ask.subject)?;
    Ok(TodoRef { id })
}

/// Changes a to-do.
pub fn edit(edit: &Edit, ask: TodoEdit) -> Result<()> {
    let before = read::one(edit, ask.id)?;
    let text = ask.text.map_or(Ok(before.text), |text| required(&text))?;
    let owner = ask.owner.over(before.owner.map(|owner| owner.id));
    keep(edit, ask.id, &text, owner, ask.due.over(before.due), ask.subject.over(before.subject))
}

/// Marks a to-do as done, or opens it again.
pub fn done(edit: &Edit, ask: TodoDone) -> Result<()> {
    let todo = read::one(edit, ask.id)?;
    edit.subject(&todo.text);
    let result = ask.result.map_or(Ok(todo.result), |result| paragraph(&result))?;
    let day = match ask.day {
        Patch::Keep => Some(edit.today()),
        Patch::Clear => None,
        Patch::Set(day) => Some(day),
    };
    edit.run_on("action", "UPDATE action SET done = ?2, result = ?3 WHERE id = ?1", (ask.id, day, result))
}

/// Removes a to-do.
pub fn remove(edit: &Edit, ask: TodoRef) -> Result<()> {
    edit.subject(&read::one(edit, ask.id)?.text);
    edit.run_on("action", "DELETE FROM action WHERE id = ?1", [ask.id])
}

fn keep(edit: &Edit, id: Id, text: &str, owner: Option<Id>, due: Option<Day>, subject: Option<Subject>) -> Result<()> {
    edit.subject(text);
    owner.map(|owner| person::one(edit, owner)).transpose()?;
    let (room, subject_id) = (subject.map(|subject| subject.room), subject.map(|subject| subject.id));
    edit.run(include_str!("keep.sql"), (id, text, owner, due, room, subject_id))?;
    Ok(())
}
