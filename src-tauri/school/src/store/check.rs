use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::Serialize;
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::View;
use super::chain::Sealed;
use super::migrate::MIGRATIONS;
use crate::error::Result;
use crate::value::Id;

/// What a look through the whole file found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CheckReport {
    /// Nothing is wrong where this is empty.
    pub findings: Vec<Finding>,
    /// Lines of the history that were followed.
    pub changes: i64,
    /// Whether what is searched says what the records say. Where it does not, nothing is lost: it is made anew from them.
    pub search_current: bool,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Finding {
    /// `pages`, `keys`, `chain`, `delta` or `schema`.
    pub code: String,
    /// Where, in the engine's own words or as a line of the history.
    pub what: String,
}

impl View<'_> {
    /// Looks through pages, keys, the shape of the tables and the whole history.
    pub fn check(&self) -> Result<CheckReport> {
        check(self.conn())
    }
}

pub(super) fn check(conn: &Connection) -> Result<CheckReport> {
    let mut findings = Vec::new();
    let mut found = |code: &str, what: String| findings.push(Finding { code: code.to_owned(), what });
    super::search::refresh(conn)?;
    for line in texts(conn, "SELECT integrity_check FROM pragma_integrity_check")? {
        if line != "ok" {
            found("pages", line);
        }
    }
    for table in texts(conn, "SELECT DISTINCT \"table\" FROM pragma_foreign_key_check")? {
        found("keys", table);
    }
    let fresh = Connection::open_in_memory()?;
    for sql in MIGRATIONS {
        fresh.execute_batch(sql)?;
    }
    let version: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let same = version != super::migrate::VERSION || schema(conn)? == schema(&fresh)?;
    if !same {
        found("schema", "tables".to_owned());
    }
    // An older file has nothing to search yet, and one of another shape cannot be asked.
    let search_current = version != super::migrate::VERSION || (same && super::search::current(conn)?);
    let changes = follow(conn, found)?;
    Ok(CheckReport { findings, changes, search_current })
}

/// Follows each device's chain from its first line. A delta may have been forgotten; its hash may not.
fn follow(conn: &Connection, mut found: impl FnMut(&str, String)) -> Result<i64> {
    let mut statement = conn.prepare(include_str!("chain.sql"))?;
    let mut rows = statement.query([])?;
    let mut before: Option<(Id, i64, Vec<u8>)> = None;
    let mut heads = BTreeMap::new();
    let mut lines = 0;
    while let Some(row) = rows.next()? {
        lines += 1;
        let (id, device, seq): (Id, Id, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let (at, actor, action, subject): (String, String, String, String) = (row.get(3)?, row.get(4)?, row.get(7)?, row.get(8)?);
        let (delta, delta_sha256): (Option<Vec<u8>>, Vec<u8>) = (row.get(10)?, row.get(11)?);
        let (prev_sha256, sha256): (Vec<u8>, Vec<u8>) = (row.get(12)?, row.get(13)?);
        let (gesture, of, schema) = (row.get(5)?, row.get(6)?, row.get(9)?);
        let line = Sealed {
            id,
            device,
            seq,
            at: &at,
            actor: &actor,
            gesture,
            of,
            action: &action,
            subject: &subject,
            schema,
            delta_sha256: &delta_sha256,
            prev_sha256: &prev_sha256,
        };
        let expected = match &before {
            Some((of_device, last, sha256)) if *of_device == device => (last + 1, sha256.clone()),
            _ => (1, vec![0; 32]),
        };
        if (seq, &prev_sha256) != (expected.0, &expected.1) || line.sha256() != sha256 {
            found("chain", format!("{device} {seq}"));
        }
        if delta.is_some_and(|delta| Sha256::digest(delta).as_slice() != delta_sha256) {
            found("delta", format!("{device} {seq}"));
        }
        heads.insert(format!("head {}", hex(device.bytes())), hex(&sha256));
        before = Some((device, seq, sha256));
    }
    let mut kept = conn.prepare("SELECT key, value FROM meta WHERE key LIKE 'head %'")?;
    let kept: BTreeMap<String, String> = kept.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
    if kept != heads {
        found("chain", "head".to_owned());
    }
    Ok(lines)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02X}")).collect()
}

/// The shape of every table and index, in a fixed order: what `schema.sql` holds.
pub(super) fn schema(conn: &Connection) -> Result<Vec<String>> {
    texts(conn, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type DESC, name")
}

fn texts(conn: &Connection, sql: &str) -> Result<Vec<String>> {
    Ok(conn.prepare(sql)?.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}
