use rusqlite::types::ValueRef;

use super::check::schema;
use super::{View, recorded};
use crate::error::Result;

/// One value of a record, as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Empty.
    Nothing,
    /// A count, cents, a day's flag.
    Number(i64),
    /// Words, days.
    Text(String),
    /// An id.
    Bytes(Vec<u8>),
}

impl View<'_> {
    /// The names of the rooms' tables, in alphabetical order.
    pub fn tables(&self) -> Result<Vec<String>> {
        let names = self.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name", [], |row| row.get::<_, String>(0))?;
        Ok(names.into_iter().filter(|name| recorded(name)).collect())
    }

    /// One of the rooms' tables whole: its columns, then its records by id. Log, device and time are no part of
    /// it, so two equal schools answer alike.
    pub fn records(&self, table: &str) -> Result<(Vec<String>, Vec<Vec<Cell>>)> {
        // A table's name cannot be bound. It comes from the file's own list, never from an ask, and is quoted.
        if !self.tables()?.iter().any(|known| known == table) {
            return Ok((Vec::new(), Vec::new()));
        }
        let mut statement = self.conn().prepare(&format!("SELECT * FROM \"{table}\" ORDER BY id"))?;
        let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
        let width = columns.len();
        let rows = statement.query_map([], |row| {
            (0..width)
                .map(|at| {
                    Ok(match row.get_ref(at)? {
                        ValueRef::Null => Cell::Nothing,
                        ValueRef::Integer(number) => Cell::Number(number),
                        ValueRef::Real(_) => Cell::Nothing, // STRICT tables hold none
                        ValueRef::Text(text) => Cell::Text(String::from_utf8_lossy(text).into_owned()),
                        ValueRef::Blob(bytes) => Cell::Bytes(bytes.to_vec()),
                    })
                })
                .collect()
        })?;
        Ok((columns, rows.collect::<rusqlite::Result<_>>()?))
    }

    /// The shape of the file, as the golden `schema.sql` keeps it.
    pub fn schema(&self) -> Result<String> {
        Ok(schema(self.conn())?.into_iter().map(|sql| sql + ";\n").collect())
    }
}
