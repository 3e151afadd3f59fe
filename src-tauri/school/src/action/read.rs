//! Asks about to-dos.

use rusqlite::Row;

use super::{Subject, SubjectRoom, Todo, TodoList, TodoOwner};
use crate::error::{Error, Result};
use crate::store::View;
use crate::value::{Day, Id};

/// To-dos: the open ones by the day they are due, those without a day after them, then what is done, the latest first.
pub fn list(view: &View, ask: TodoList) -> Result<Vec<Todo>> {
    view.rows(include_str!("list.sql"), (ask.open_only.unwrap_or_default(), None::<Id>, ask.done_since, ask.serves, ask.due_since), todo)
}

pub(super) fn one(view: &View, id: Id) -> Result<Todo> {
    view.row(include_str!("list.sql"), (false, id, None::<Day>, None::<SubjectRoom>, None::<Day>), todo)?
        .ok_or(Error::NotFound { room: "action" })
}

fn todo(row: &Row<'_>) -> rusqlite::Result<Todo> {
    let owner = match row.get(2)? {
        Some(id) => Some(TodoOwner { id, name: row.get(3)? }),
        None => None,
    };
    let subject = match row.get(6)? {
        Some(room) => Some(Subject { room, id: row.get(7)? }),
        None => None,
    };
    Ok(Todo { id: row.get(0)?, text: row.get(1)?, owner, due: row.get(4)?, done: row.get(5)?, result: row.get(8)?, subject })
}
