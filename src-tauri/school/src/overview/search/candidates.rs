//! Records in which every word is found. The word tables narrow, the rule of the query decides.

use super::query::{Narrow, Query};
use super::text::fold_into;
use super::{Found, SearchKind};
use crate::error::Result;
use crate::store::View;
use crate::value::Id;

const PARTS: &str = "SELECT thing.kind, thing.title, thing.body, thing.room, thing.record
    FROM search_part JOIN search_thing AS thing ON thing.id = search_part.rowid WHERE search_part MATCH ?1";
const STARTS: &str = "SELECT thing.kind, thing.title, thing.body, thing.room, thing.record
    FROM search_word JOIN search_thing AS thing ON thing.id = search_word.rowid WHERE search_word MATCH ?1";

/// Every record that answers the query, in no order.
pub(super) fn found(view: &View, query: &Query) -> Result<Vec<Found>> {
    let (sql, asked) = match query.narrow() {
        Narrow::Parts(asked) => (PARTS, asked),
        Narrow::Starts(asked) => (STARTS, asked),
    };
    // A common word is in thousands of records: what is folded is put into the same place again and again.
    let (mut name, mut rest) = (String::new(), String::new());
    let found = view.rows(sql, [asked], |row| {
        let (title, body) = (row.get_ref(1)?.as_str()?, row.get_ref(2)?.as_str()?);
        fold_into(title, &mut name);
        fold_into(body, &mut rest);
        let Some(rank) = query.rank(&name, &rest) else { return Ok(None) };
        let kind: SearchKind = row.get(0)?;
        let id = row.get::<_, Id>(4)?.to_string();
        Ok(Some(Found { kind, rank, name: name.clone(), room: row.get(3)?, id, title: title.to_owned(), body: body.to_owned() }))
    })?;
    Ok(found.into_iter().flatten().collect())
}
