//! Opening the one file, with the settings that every connection has.

use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::types::{FromSql, FromSqlResult, ValueRef};
use rusqlite::{Connection, OpenFlags, OptionalExtension};
use serde::Serialize;
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::value::{Day, Id};

/// `THLN`: marks the file as ours.
pub(super) const APPLICATION_ID: i64 = 0x5448_4C4E;

/// What a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// The school itself, on the laptop where it is changed.
    Live,
    /// A copy to keep, to mail or to take in.
    Package,
}

impl FromSql for Role {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Ok(if value.as_str()? == "live" { Role::Live } else { Role::Package })
    }
}

pub(super) fn open_to_write(path: &Path) -> Result<Connection> {
    let conn = open(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    let mode: String = conn.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0)).map_err(at(path))?;
    if mode != "wal" {
        return Err(Error::PlaceReadOnly { path: path.display().to_string() });
    }
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.pragma_update(None, "secure_delete", true)?;
    conn.pragma_update(None, "foreign_keys", true)?;
    Ok(conn)
}

pub(super) fn open_to_read(path: &Path) -> Result<Connection> {
    match open(path, OpenFlags::SQLITE_OPEN_READ_ONLY) {
        // In a place that nobody can write, a file in WAL mode has no room for its index: read it as it stands. A
        // journal beside it may hold changes that the file does not: read without it, they would be gone in silence.
        Err(Error::PlaceReadOnly { .. }) if !has_journal(path) => {
            let uri =
                format!("file:{}?immutable=1", path.display().to_string().replace('%', "%25").replace('?', "%3f").replace('#', "%23"));
            open(Path::new(&uri), OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI)
        }
        other => other,
    }
}

fn has_journal(path: &Path) -> bool {
    let mut journal = path.as_os_str().to_owned();
    journal.push("-wal");
    std::fs::metadata(journal).is_ok_and(|about| about.len() > 0)
}

fn open(path: &Path, flags: OpenFlags) -> Result<Connection> {
    if !flags.contains(OpenFlags::SQLITE_OPEN_URI) {
        let about = std::fs::metadata(path).map_err(|error| Error::from_place(path, &error))?;
        if about.is_dir() {
            return Err(Error::NotASchool);
        }
    }
    let conn = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX).map_err(at(path))?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    conn.set_prepared_statement_cache_capacity(128);
    conn.busy_timeout(std::time::Duration::from_secs(5))?;
    conn.pragma_update(None, "cell_size_check", true)?;
    // A file with another key, or none of ours, shows at the first read and not before.
    conn.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())).map_err(at(path))?;
    conn.pragma_update(None, "mmap_size", 0)?;
    Ok(conn)
}

/// Names the path where the engine says only that it may not.
fn at(path: &Path) -> impl Fn(rusqlite::Error) -> Error + '_ {
    |error| match Error::from(error) {
        Error::PlaceReadOnly { .. } => Error::PlaceReadOnly { path: path.display().to_string() },
        Error::Engine { reason } if reason.contains("unable to open") => Error::PlaceReadOnly { path: path.display().to_string() },
        other => other,
    }
}

/// What the file at `path` is for; fails if it is none of ours.
pub(super) fn role(path: &Path) -> Result<Role> {
    let conn = open_to_read(path)?;
    super::migrate::readable(&conn)?;
    role_of(&conn)
}

pub(super) fn role_of(conn: &Connection) -> Result<Role> {
    Ok(conn.query_row("SELECT value FROM meta WHERE key = 'role'", [], |row| row.get(0))?)
}

pub(super) fn set_role(conn: &Connection, role: Role) -> Result<()> {
    let word = match role {
        Role::Live => "live",
        Role::Package => "package",
    };
    conn.execute("INSERT OR REPLACE INTO meta (key, value) VALUES ('role', ?1)", [word])?;
    Ok(())
}

/// This laptop's name in the log.
pub(super) fn device(conn: &Connection) -> Result<Id> {
    let text: String = conn.query_row("SELECT value FROM meta WHERE key = 'device'", [], |row| row.get(0))?;
    Id::parse(&text).ok_or(Error::Damaged { what: "device".to_owned() })
}

pub(super) fn set_device(conn: &Connection, device: Id) -> Result<()> {
    conn.execute("INSERT OR REPLACE INTO meta (key, value) VALUES ('device', ?1)", [device.to_string()])?;
    conn.execute("DELETE FROM meta WHERE key = 'founded'", [])?;
    Ok(())
}

/// How many lines of this laptop's history tell how the school began; 0 where it came as a package.
pub(super) fn founded(conn: &Connection) -> Result<i64> {
    let sql = "SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'founded'";
    Ok(conn.query_row(sql, [], |row| row.get(0)).optional()?.unwrap_or(0))
}

/// What stands in the history so far tells how the school began.
pub(super) fn set_founded(conn: &Connection, device: Id) -> Result<()> {
    let sql = "INSERT OR REPLACE INTO meta (key, value) SELECT 'founded', count(*) FROM change_log WHERE device = ?1";
    conn.execute(sql, [device])?;
    Ok(())
}

/// The day on which an untouched sample school stands.
pub(super) fn sample_day(conn: &Connection) -> Result<Option<Day>> {
    let mut statement = conn.prepare_cached("SELECT value FROM meta WHERE key = 'sample_day'")?;
    Ok(statement.query_row([], |row| row.get(0)).optional()?)
}

/// Takes a half-made file away again; what cannot be removed was never under a name that anyone looks for.
pub(super) fn remove(path: &Path) {
    for suffix in ["", "-wal", "-shm", "-journal"] {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        drop(std::fs::remove_file(name));
    }
}
