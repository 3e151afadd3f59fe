//! What is searched, as the store keeps it: derived from the records by triggers, compared with them, made anew.

use rusqlite::{Connection, TransactionBehavior};

use super::{School, View};
use crate::error::Result;

impl View<'_> {
    /// Whether what is searched says what the records say.
    pub fn search_is_current(&self) -> Result<bool> {
        current(self.conn())
    }
}

impl School {
    /// Makes what is searched anew from the records. It is derived from them, so this is no step and no line of history.
    pub fn rebuild_search(&mut self) -> Result<()> {
        let tx = self.writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.execute_batch(include_str!("search_rebuild.sql"))?;
        tx.commit()?;
        Ok(())
    }
}

pub(super) fn current(conn: &Connection) -> Result<bool> {
    Ok(conn.query_row(include_str!("search_current.sql"), [], |row| row.get(0))?)
}
