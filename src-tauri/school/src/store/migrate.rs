//! Numbered steps from one shape of the file to the next: forward only, all or nothing, frozen once released.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use super::file::APPLICATION_ID;
use super::package;
use crate::error::{Error, Result};
use crate::value::Moment;

/// The steps, oldest first; the version of a file is how many it has been through.
pub(super) const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_foundation.sql"),
    include_str!("migrations/0002_assessment.sql"),
    include_str!("migrations/0003_model.sql"),
    include_str!("migrations/0004_search.sql"),
];

/// The version that this app writes.
pub(super) const VERSION: i64 = 4;

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
    upgrade_by(MIGRATIONS, conn, path, now)
}

fn upgrade_by(migrations: &[&str], conn: &mut Connection, path: &Path, now: Moment) -> Result<()> {
    let file = readable(conn)?;
    if usize::try_from(file).is_ok_and(|file| file >= migrations.len()) {
        return Ok(());
    }
    super::backup::Backup::beside(path).make(path, now)?;
    run(conn, migrations, file)
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

    /// The hash of each migration: a file that was made by one must open for good, so what changes is a new migration.
    const RELEASED: [&str; MIGRATIONS.len()] = [
        "690550d601bdeda4ca8a2ffc9319c2c6b5fac18cb907e25ac95e30362d195a53",
        "daea1a8a5f456a6daa99ed445d4382ed76ffbfe7b6c2480af1c739d2c952b4d6",
        "80f71ddbe1ac8568f0e0ea661033effe132b8384edcf4fec45d892556f265413",
        "57376f7e765a9fa6e782d7f9fdf4e32e89c49335aa90745d0bde7dc29eba9027",
    ];

    #[test]
    fn a_released_migration_is_never_edited() {
        use sha2::{Digest, Sha256};
        for (released, sql) in RELEASED.into_iter().zip(MIGRATIONS) {
            let hash: String = Sha256::digest(sql).iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(hash, released);
        }
    }

    #[test]
    fn an_older_school_is_backed_up_and_then_brought_up_to_date() {
        let (folder, school) = crate::store::testing::school();
        let path = school.path().to_owned();
        drop(school);
        let more = [MIGRATIONS, &["ALTER TABLE node ADD COLUMN color TEXT NOT NULL DEFAULT ''"]].concat();
        let mut conn = crate::store::file::open_to_write(&path).unwrap();
        let now = Moment::parse("2027-01-01T00:00:00Z").unwrap();
        upgrade_by(&more, &mut conn, &path, now).unwrap();
        let version: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
        assert_eq!(version, VERSION + 1);
        conn.query_row("SELECT count(color) FROM node", [], |row| row.get::<_, i64>(0)).unwrap();
        let backups = super::super::backup::Backup::beside(&path).all();
        assert_eq!(backups.len(), 1);
        let kept = crate::store::file::open_to_read(&backups[0].1).unwrap();
        assert_eq!(readable(&kept).unwrap(), VERSION, "the copy is from before");
        assert!(crate::store::check::check(&kept).unwrap().findings.is_empty());
        upgrade_by(&more, &mut conn, &path, now).unwrap_err(); // this app knows one version, and the file is newer now
        drop(folder);
    }

    #[test]
    fn a_school_of_each_released_version_becomes_one_of_today() {
        let shape = |conn: &Connection| -> Vec<String> {
            let mut tables = conn.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name").unwrap();
            tables.query_map([], |row| row.get(0)).unwrap().collect::<rusqlite::Result<_>>().unwrap()
        };
        let mut today = Connection::open_in_memory().unwrap();
        make(&mut today).unwrap();
        for version in 1..MIGRATIONS.len() {
            let mut conn = Connection::open_in_memory().unwrap();
            run(&mut conn, &MIGRATIONS[..version], 0).unwrap();
            conn.execute("INSERT INTO action (id, text, done) VALUES (zeroblob(16), 'Call the clinic', '2026-05-01')", []).unwrap();
            run(&mut conn, MIGRATIONS, i64::try_from(version).unwrap()).unwrap();
            assert_eq!(shape(&conn), shape(&today), "from version {version}");
            let kept: (String, String) = conn.query_row("SELECT text, done FROM action", [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
            assert_eq!(kept, ("Call the clinic".to_owned(), "2026-05-01".to_owned()));
            assert_eq!(readable(&conn).unwrap(), VERSION);
            let found: String = conn
                .query_row("SELECT search_thing.title FROM search_part JOIN search_thing ON id = search_part.rowid WHERE search_part MATCH '\"lin\"'", [], |row| row.get(0))
                .unwrap();
            assert_eq!(found, "Call the clinic", "what was there before can be found");
            assert!(crate::store::search::current(&conn).unwrap());
        }
    }

    #[test]
    fn the_version_counts_the_migrations() {
        assert_eq!(VERSION, i64::try_from(MIGRATIONS.len()).unwrap());
    }

    #[test]
    fn a_migration_that_fails_leaves_the_file_as_it_was() {
        let mut conn = Connection::open_in_memory().unwrap();
        make(&mut conn).unwrap();
        let steps = [MIGRATIONS, &["ALTER TABLE node ADD COLUMN color TEXT", "CREATE TABLE node (id)"]].concat();
        assert!(run(&mut conn, &steps, VERSION).is_err());
        let color: i64 =
            conn.query_row("SELECT count(*) FROM pragma_table_info('node') WHERE name = 'color'", [], |row| row.get(0)).unwrap();
        assert_eq!(color, 0, "the step before the failed one is gone too");
        assert_eq!(readable(&conn).unwrap(), VERSION);
    }
}
