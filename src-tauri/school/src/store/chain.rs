//! The log's hash chain: each line vouches for the one before it on the same device.

use std::collections::BTreeSet;

use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::session::ChangesetIter;
use rusqlite::{Connection, OptionalExtension};
use sha2::{Digest, Sha256};

use crate::error::Result;
use crate::value::{Id, Moment};

/// What a line of the log says, before it has its place in the chain.
pub(super) struct Entry<'a> {
    pub actor: &'a str,
    pub gesture: Option<Id>,
    pub of: Option<Id>,
    pub action: &'a str,
    pub subject: &'a str,
    pub delta: &'a [u8],
}

/// The same with its place: what the hash covers.
pub(super) struct Sealed<'a> {
    pub id: Id,
    pub device: Id,
    pub seq: i64,
    pub at: &'a str,
    pub actor: &'a str,
    pub gesture: Option<Id>,
    pub of: Option<Id>,
    pub action: &'a str,
    pub subject: &'a str,
    pub schema: i64,
    pub delta_sha256: &'a [u8],
    pub prev_sha256: &'a [u8],
}

impl Sealed<'_> {
    /// Each part with its length before it, so that no two lines read the same.
    pub fn sha256(&self) -> Vec<u8> {
        let mut hash = Sha256::new();
        let mut part = |bytes: &[u8]| {
            hash.update(u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_be_bytes());
            hash.update(bytes);
        };
        part(self.id.bytes());
        part(self.device.bytes());
        part(&self.seq.to_be_bytes());
        part(self.at.as_bytes());
        part(self.actor.as_bytes());
        part(self.gesture.as_ref().map_or(&[][..], |id| id.bytes()));
        part(self.of.as_ref().map_or(&[][..], |id| id.bytes()));
        part(self.action.as_bytes());
        part(self.subject.as_bytes());
        part(&self.schema.to_be_bytes());
        part(self.delta_sha256);
        part(self.prev_sha256);
        hash.finalize().to_vec()
    }
}

/// Writes a line at the end of this device's chain.
pub(super) fn append(conn: &Connection, device: Id, now: Moment, random: &[u8; 10], entry: &Entry<'_>) -> Result<()> {
    let last = conn
        .prepare_cached("SELECT seq, sha256 FROM change_log WHERE device = ?1 ORDER BY seq DESC LIMIT 1")?
        .query_row([device], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, Vec<u8>>(1)?)))
        .optional()?;
    let (seq, prev_sha256) = last.map_or((1, vec![0; 32]), |(seq, sha256)| (seq + 1, sha256));
    let latest: Option<String> = conn.prepare_cached("SELECT max(at) FROM change_log")?.query_row([], |row| row.get(0))?;
    let at = tick(latest.as_deref(), now);
    let schema: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let delta_sha256 = Sha256::digest(entry.delta).to_vec();
    let id = Id::made_at(now.unix_millis().unsigned_abs(), random);
    let line = Sealed {
        id,
        device,
        seq,
        at: &at,
        actor: entry.actor,
        gesture: entry.gesture,
        of: entry.of,
        action: entry.action,
        subject: entry.subject,
        schema,
        delta_sha256: &delta_sha256,
        prev_sha256: &prev_sha256,
    };
    let sha256 = line.sha256();
    conn.prepare_cached(include_str!("append.sql"))?.execute(rusqlite::params![
        id,
        device,
        seq,
        at,
        entry.actor,
        entry.gesture,
        entry.of,
        entry.action,
        entry.subject,
        schema,
        entry.delta,
        delta_sha256,
        prev_sha256,
        sha256,
    ])?;
    // The chain shows a line that is gone from its middle; only this shows that the last one is.
    conn.prepare_cached("INSERT OR REPLACE INTO meta (key, value) VALUES ('head ' || hex(?1), hex(?2))")?.execute((device, sha256))?;
    Ok(())
}

/// A hybrid logical clock: the door's time with a count behind it, never earlier than what was written before,
/// even where a laptop's clock was set back.
fn tick(latest: Option<&str>, now: Moment) -> String {
    let fresh = format!("{now}/00000");
    match latest {
        Some(latest) if *latest >= *fresh => {
            let (time, count) = latest.split_once('/').unwrap_or((latest, "0"));
            let count: u32 = count.parse().unwrap_or(0);
            if count < 99_999 {
                return format!("{time}/{:05}", count + 1);
            }
            let after = Moment::parse(time).map_or(0, Moment::unix_millis) + 1;
            format!("{}/00000", Moment::from_unix_millis(after))
        }
        _ => fresh,
    }
}

/// The tables that a delta touches, in alphabetical order.
pub(super) fn tables(delta: &[u8]) -> Result<Vec<String>> {
    let mut names = BTreeSet::new();
    let mut bytes = delta;
    let input: &mut dyn std::io::Read = &mut bytes;
    let mut items = ChangesetIter::start_strm(&input)?;
    while let Some(item) = items.next()? {
        names.insert(item.op()?.table_name().to_owned());
    }
    Ok(names.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_never_goes_back() {
        let early = Moment::parse("2026-06-15T12:00:00Z").unwrap();
        let late = Moment::parse("2026-06-15T12:00:01Z").unwrap();
        let first = tick(None, late);
        let second = tick(Some(&first), early);
        let third = tick(Some(&second), late);
        assert_eq!(first, "2026-06-15T12:00:01.000Z/00000");
        assert!(first < second && second < third, "{first} {second} {third}");
        let full = "2026-06-15T12:00:01.000Z/99999";
        assert!(*tick(Some(full), early) > *full, "a full count goes on with the next millisecond");
    }
}
