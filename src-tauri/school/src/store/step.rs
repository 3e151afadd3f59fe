use rusqlite::{Connection, Row};
use serde::Serialize;
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::value::Id;

/// One thing a person did, as Undo, Redo and the history name it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Step {
    /// The call's name; its words stand under `undo-<action>`.
    pub action: String,
    /// What was changed, as it was called then.
    pub subject: String,
    #[serde(skip)]
    last: Id,
    #[serde(skip)]
    seq: i64,
}

impl Step {
    /// The newest row of the log that belongs to the step.
    pub(super) fn last(&self) -> Id {
        self.last
    }

    /// The step's deltas, newest first: rows next to each other that share a gesture are one step.
    pub(super) fn deltas(&self, conn: &Connection, device: Id) -> Result<Vec<Vec<u8>>> {
        let mut rows =
            conn.prepare_cached("SELECT gesture, of, delta FROM change_log WHERE device = ?1 AND seq <= ?2 ORDER BY seq DESC")?;
        let mut rows = rows.query((device, self.seq))?;
        let mut deltas = Vec::new();
        let mut gesture: Option<Id> = None;
        while let Some(row) = rows.next()? {
            let (of_gesture, of) = (row.get::<_, Option<Id>>(0)?, row.get::<_, Option<Id>>(1)?);
            if !deltas.is_empty() && (gesture.is_none() || of_gesture != gesture || of.is_some()) {
                break;
            }
            gesture = of_gesture;
            deltas.push(row.get::<_, Option<Vec<u8>>>(2)?.ok_or(Error::StepConflict)?);
        }
        Ok(deltas)
    }
}

/// Which rows of the log may be stepped over: those of this schema, from a row on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reach {
    pub schema: i64,
    pub from_seq: i64,
}

struct Line {
    seq: i64,
    id: Id,
    gesture: Option<Id>,
    of: Option<Id>,
    action: String,
    subject: String,
}

/// What a look at one line of the log, newest first, comes to.
enum Look {
    On,
    Nothing,
    This,
    Of(Id),
}

/// The step that Undo takes back: walking back, each undo hides one step, each redo shows one again.
pub(super) fn undo_step(conn: &Connection, device: Id, reach: Reach) -> Result<Option<Step>> {
    let mut hidden = 0_u64;
    let mut newer: Option<(Id, i64)> = None;
    walk(conn, device, reach, |line| {
        let same_step = line.of.is_none() && newer.is_some() && newer == line.gesture.map(|gesture| (gesture, line.seq + 1));
        newer = line.gesture.filter(|_| line.of.is_none()).map(|gesture| (gesture, line.seq));
        match line.of {
            Some(_) if line.action == "undo" => hidden += 1,
            None if same_step => {}
            Some(of) if hidden == 0 => return Look::Of(of),
            None if hidden == 0 => return Look::This,
            _ => hidden -= 1,
        }
        Look::On
    })
}

/// The step that Redo does again: only where nothing new was done since it was taken back.
pub(super) fn redo_step(conn: &Connection, device: Id, reach: Reach) -> Result<Option<Step>> {
    let mut again = 0_u64;
    walk(conn, device, reach, |line| {
        match line.of {
            None => return Look::Nothing,
            Some(_) if line.action == "redo" => again += 1,
            Some(of) if again == 0 => return Look::Of(of),
            Some(_) => again -= 1,
        }
        Look::On
    })
}

fn walk(conn: &Connection, device: Id, reach: Reach, mut look: impl FnMut(&Line) -> Look) -> Result<Option<Step>> {
    let mut rows = conn.prepare_cached(
        "SELECT seq, id, gesture, of, action, subject, schema FROM change_log
         WHERE device = ?1 AND seq >= ?2 ORDER BY seq DESC",
    )?;
    let mut rows = rows.query((device, reach.from_seq))?;
    while let Some(row) = rows.next()? {
        let line = read(row)?;
        if row.get::<_, i64>(6)? != reach.schema {
            return Ok(None); // sealed by a migration
        }
        match look(&line) {
            Look::On => {}
            Look::Nothing => return Ok(None),
            Look::This => return Ok(Some(step(line))),
            Look::Of(of) => {
                let sql = "SELECT seq, id, gesture, of, action, subject FROM change_log WHERE id = ?1";
                return Ok(Some(step(conn.query_row(sql, [of], read)?)));
            }
        }
    }
    Ok(None)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Line> {
    Ok(Line { seq: row.get(0)?, id: row.get(1)?, gesture: row.get(2)?, of: row.get(3)?, action: row.get(4)?, subject: row.get(5)? })
}

fn step(line: Line) -> Step {
    Step { action: line.action, subject: line.subject, last: line.id, seq: line.seq }
}
