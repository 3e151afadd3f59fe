//! What the team agrees on, and what it chooses for action.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Level, read};
use crate::error::{Error, Result};
use crate::logic::{Made, Which};
use crate::store::Edit;
use crate::value::{Day, Id, paragraph, required};

const ROOM: &str = "assessment";

/// At most so many criteria are chosen for action in a round: a team that chooses more chooses none.
pub const MOST_CHOSEN: usize = 3;

/// The level that the team agreed on for a criterion: entered by people, never computed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct AgreedLevel {
    /// The record.
    pub id: Id,
    /// Such as `CV2`.
    pub criterion: String,
    /// The level.
    pub level: Level,
    /// Why.
    pub reason: String,
    /// When it was agreed, or last changed.
    pub agreed_on: Day,
    /// Whether it is chosen for action.
    pub chosen: bool,
    /// The records that it rests on.
    pub records: Vec<AgreedRecord>,
}

/// A record that an agreed level rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct AgreedRecord {
    /// Its room.
    pub room: String,
    /// The record.
    pub record: Id,
    /// What it was called then.
    pub what: String,
}

/// A record that an agreed level is to rest on.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordLink {
    /// Its room, such as `budget`.
    pub room: String,
    /// The record.
    pub record: Id,
    /// What it is called now.
    pub what: String,
}

/// What the team agrees on.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Agree {
    /// The round.
    pub round: Id,
    /// Such as `CV2`.
    pub criterion: String,
    /// The level.
    pub level: Level,
    /// When it was agreed; today unless said.
    #[serde(default)]
    pub agreed_on: Option<Day>,
    /// Why; absent stays.
    #[serde(default)]
    pub reason: Option<String>,
    /// The records that it rests on; absent stays.
    #[serde(default)]
    pub records: Option<Vec<RecordLink>>,
}

/// Whether a criterion is chosen for action.
#[derive(Debug, Clone, Copy, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LevelChoose {
    /// The agreed level.
    pub id: Id,
    /// Whether it is.
    pub chosen: bool,
}

/// Agrees on a level, or on another one. It needs a reason or a record (`reason_missing`). `facts` is what the school's
/// own records say today, as JSON: kept beside the level, so that a later round can tell what changed. A level that is
/// entered later than it was agreed keeps none: the records of then are not those of today.
pub fn agree(edit: &Edit, ask: Agree, facts: Option<&str>) -> Result<Made> {
    let round = read::round(edit, ask.round)?;
    read::asked(edit, &round, &ask.criterion)?;
    let before = read::agreed(edit, round.id)?.into_iter().find(|level| level.criterion == ask.criterion);
    let reason = match (ask.reason, &before) {
        (Some(reason), _) => paragraph(&reason)?,
        (None, Some(before)) => before.reason.clone(),
        (None, None) => String::new(),
    };
    let rests =
        ask.records.as_ref().map_or(before.as_ref().is_some_and(|before| !before.records.is_empty()), |records| !records.is_empty());
    if reason.is_empty() && !rests {
        return Err(Error::ReasonMissing);
    }
    edit.subject(&read::rubric(edit, round.rubric.id)?.criterion(&ask.criterion)?.name.en);
    let on = ask.agreed_on.unwrap_or(edit.today());
    let facts = facts.filter(|_| on == edit.today());
    let id = match before {
        // To mend a reason is not to agree anew: the day and what the records said then stay.
        Some(before) if before.level == ask.level && ask.agreed_on.is_none() => {
            edit.run_on(ROOM, "UPDATE agreed_level SET reason = ?2 WHERE id = ?1", (before.id, reason))?;
            before.id
        }
        Some(before) => {
            let sql = "UPDATE agreed_level SET level = ?2, reason = ?3, agreed_on = ?4, facts = ?5 WHERE id = ?1";
            edit.run_on(ROOM, sql, (before.id, ask.level, reason, on, facts))?;
            before.id
        }
        None => {
            let id = edit.new_id()?;
            let sql =
                "INSERT INTO agreed_level (id, round, criterion, level, reason, agreed_on, facts) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
            edit.run(sql, (id, round.id, ask.criterion, ask.level, reason, on, facts))?;
            id
        }
    };
    if let Some(records) = ask.records {
        edit.run("DELETE FROM agreed_record WHERE agreed = ?1", [id])?;
        for link in records {
            let sql = "INSERT INTO agreed_record (id, agreed, room, record, what) VALUES (?1, ?2, ?3, ?4, ?5)";
            edit.run(sql, (edit.new_id()?, id, required(&link.room)?, link.record, required(&link.what)?))?;
        }
    }
    Ok(Made { id })
}

/// Takes an agreed level back: the criterion is open again. One that work came of stays (`level_has_work`).
pub fn remove(edit: &Edit, ask: Which) -> Result<()> {
    name_level(edit, ask.id)?;
    let sql = "SELECT count(*) FROM action WHERE subject_room = 'assessment' AND subject_id = ?1";
    if edit.one(sql, [ask.id], |row| row.get::<_, i64>(0))? > 0 {
        return Err(Error::LevelHasWork);
    }
    edit.run_on(ROOM, "DELETE FROM agreed_level WHERE id = ?1", [ask.id])
}

/// Chooses a criterion for action, at most three in a round (`three_are_chosen`), or lets it go.
pub fn choose(edit: &Edit, ask: LevelChoose) -> Result<()> {
    let round = name_level(edit, ask.id)?;
    let others = read::agreed(edit, round)?.iter().filter(|level| level.chosen && level.id != ask.id).count();
    if ask.chosen && others >= MOST_CHOSEN {
        return Err(Error::ThreeAreChosen);
    }
    edit.run_on(ROOM, "UPDATE agreed_level SET chosen = ?2 WHERE id = ?1", (ask.id, ask.chosen))
}

/// Names the criterion of an agreed level, and answers its round.
fn name_level(edit: &Edit, id: Id) -> Result<Id> {
    let level = read::agreed_level(edit, id)?;
    let round: Id = edit.one("SELECT round FROM agreed_level WHERE id = ?1", [id], |row| row.get(0))?;
    let rubric = read::rubric(edit, read::round(edit, round)?.rubric.id)?;
    edit.subject(rubric.criterion(&level.criterion).map_or(level.criterion.as_str(), |criterion| criterion.name.en.as_str()));
    Ok(round)
}
