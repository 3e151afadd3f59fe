//! Numbered steps from one shape of the file to the next: forward only, all or nothing, frozen once released.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use super::file::APPLICATION_ID;
use super::package;
use crate::error::{Error, Result};
use crate::value::Moment;

/// The steps, oldest first; the version of a file is how many it has been through.
pub(super) const MIGRATIONS: &[&str] = &[include_str!("migrations/0001_foundation.sql")];

/// The version that this app writes.
pub(super) const VERSION: i64 = 1;

/// Refuses what this app must not touch: other people's files and newer ones.
pub(super) fn readable(conn: &Connection) -> Result<i64> {
    let application: i64 = conn.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if application != APPLICATION_ID {
        return Err(Error::NotASchool);
    }
    let file: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if file > VERSION {
        return Err(Error::NewerFile { file, app: VERSION });
    }
    Ok(file)
}

/// Makes the tables in an empty file.
pub(super) fn make(conn: &mut Connection) -> Result<()> {
    run(conn, MIGRATIONS, 0)
}

/// Brings an older school up to date, after a verified backup. Steps of the older shape stay in the history
/// but can no longer be undone: their rows carry the older version.
pub(super) fn upgrade(conn: &mut Connection, path: &Path, now: Moment) -> Result<()> {
    let file = readable(conn)?;
    if file == VERSION {
        return Ok(());
    }
    super::backup::Backup::beside(path).make(path, now)?;
    run(conn, MIGRATIONS, file)
}

fn run(conn: &mut Connection, migrations: &[&str], from: i64) -> Result<()> {
    conn.pragma_update(None, "foreign_keys", false)?;
    let done = steps(conn, migrations, from);
    conn.pragma_update(None, "foreign_keys", true)?;
    done
}

fn steps(conn: &mut Connection, migrations: &[&str], from: i64) -> Result<()> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    for sql in migrations.iter().skip(usize::try_from(from).unwrap_or(usize::MAX)) {
        tx.execute_batch(sql)?;
    }
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.pragma_update(None, "user_version", i64::try_from(migrations.len()).unwrap_or(i64::MAX))?;
    package::sound(&tx)?;
    tx.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_counts_the_migrations() {
        assert_eq!(VERSION, i64::try_from(MIGRATIONS.len()).unwrap());
    }

    #[test]
    fn a_migration_that_fails_leaves_the_file_as_it_was() {
        let mut conn = Connection::open_in_memory().unwrap();
        make(&mut conn).unwrap();
        let steps = [MIGRATIONS[0], "ALTER TABLE node ADD COLUMN color TEXT", "CREATE TABLE node (id)"];
        assert!(run(&mut conn, &steps, 1).is_err());
        let color: i64 =
            conn.query_row("SELECT count(*) FROM pragma_table_info('node') WHERE name = 'color'", [], |row| row.get(0)).unwrap();
        assert_eq!(color, 0, "the step before the failed one is gone too");
        assert_eq!(readable(&conn).unwrap(), 1);
    }
}
