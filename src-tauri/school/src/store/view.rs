use rusqlite::{CachedStatement, Connection, Params, Row};

use crate::error::{Error, Result};
use crate::value::Day;

/// Asks the file and cannot alter it: a statement that is not read-only is refused before it runs.
pub struct View<'a> {
    conn: &'a Connection,
    today: Day,
}

impl<'a> View<'a> {
    pub(super) fn new(conn: &'a Connection, today: Day) -> Self {
        View { conn, today }
    }

    /// The day that questions are asked on: given in by the door, or the sample's own.
    pub fn today(&self) -> Day {
        self.today
    }

    /// Whether that is the sample school's own day, on which it stands until its first change.
    pub fn stands_on_sample_day(&self) -> Result<bool> {
        Ok(super::file::sample_day(self.conn)? == Some(self.today))
    }

    /// Every row, each read by `read`.
    pub fn rows<T>(&self, sql: &str, params: impl Params, read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>) -> Result<Vec<T>> {
        let mut statement = self.prepare(sql)?;
        let rows = statement.query_map(params, read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The first row, if there is one.
    pub fn row<T>(&self, sql: &str, params: impl Params, read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>) -> Result<Option<T>> {
        let mut statement = self.prepare(sql)?;
        let mut rows = statement.query(params)?;
        Ok(rows.next()?.map(read).transpose()?)
    }

    /// The first row, which must be there: a count, a sum.
    pub fn one<T>(&self, sql: &str, params: impl Params, read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>) -> Result<T> {
        self.row(sql, params, read)?.ok_or_else(|| rusqlite::Error::QueryReturnedNoRows.into())
    }

    pub(super) fn conn(&self) -> &'a Connection {
        self.conn
    }

    fn prepare(&self, sql: &str) -> Result<CachedStatement<'a>> {
        let statement = self.conn.prepare_cached(sql)?;
        if !statement.readonly() {
            return Err(Error::NotReadOnly);
        }
        Ok(statement)
    }
}
