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

/// The engine looks a word table through by what this connection last knew of it, and takes what others have written since
/// for damage. Asked anything, it learns of that.
pub(super) fn refresh(conn: &Connection) -> Result<()> {
    let there =
        conn.query_row("SELECT count(*) = 2 FROM sqlite_schema WHERE name IN ('search_word', 'search_part')", [], |row| row.get(0))?;
    if there {
        for asked in [
            "SELECT count(*) FROM search_word WHERE search_word MATCH 'a'",
            "SELECT count(*) FROM search_part WHERE search_part MATCH 'abc'",
        ] {
            conn.query_row(asked, [], |_| Ok(()))?;
        }
    }
    Ok(())
}
