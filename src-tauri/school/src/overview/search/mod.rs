//! Find anything: every word of a text in the records of all rooms and in the criteria, by kind, the best first.

mod about;
mod candidates;
mod criteria;
mod query;
#[cfg(test)]
mod tests;
mod text;

use std::cmp::Reverse;
use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::assessment::Rubric;
use crate::error::Result;
use crate::logic::Column;
use crate::profile;
use crate::store::{View, sql_text};
use crate::value::{Day, Id, Language};
use query::{Query, Rank};

const USUALLY: u32 = 8;
const MOST: u32 = 50;

/// What is looked for.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SearchAsk {
    /// Any text. All its words must be found, each at the start of a word, or anywhere from three letters on. Accents,
    /// capitals and punctuation make no difference.
    pub text: String,
    /// At most so many of each kind, 1 to 50; else 8.
    pub limit: Option<u32>,
    /// The language that the criteria are looked for in; else the one that the school writes in.
    pub language: Option<Language>,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct SearchAnswer {
    /// The kinds of which something was found, in their order.
    pub groups: Vec<SearchGroup>,
}

/// What was found of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct SearchGroup {
    /// The kind.
    pub kind: SearchKind,
    /// How many there are, also those that are not told.
    pub count: usize,
    /// The best: where words start before where they only hold it, names before what else is written, then by name.
    pub hits: Vec<SearchHit>,
}

/// What can be found, in the order in which it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum SearchKind {
    /// A box of the model.
    Box,
    /// The reason of an arrow, or its evidence.
    Arrow,
    /// An assumption.
    Assumption,
    /// An organization.
    Organization,
    /// A person.
    Person,
    /// An agreement, by the name of its organization.
    Agreement,
    /// What was spoken of with a partner.
    Interaction,
    /// A funding source.
    Source,
    /// A line of a budget.
    Line,
    /// A payment.
    Spending,
    /// A match, by its note or its evidence.
    Match,
    /// An indicator.
    Indicator,
    /// A to-do.
    Action,
    /// A goal of the school plan.
    Goal,
    /// A version of the model.
    Version,
    /// The reason for an agreed level.
    Agreed,
    /// A criterion of the self-assessment, as the newest round words it.
    Criterion,
}

sql_text!(SearchKind {
    "box" => Box,
    "arrow" => Arrow,
    "assumption" => Assumption,
    "organization" => Organization,
    "person" => Person,
    "agreement" => Agreement,
    "interaction" => Interaction,
    "source" => Source,
    "line" => Line,
    "spending" => Spending,
    "match" => Match,
    "indicator" => Indicator,
    "action" => Action,
    "goal" => Goal,
    "version" => Version,
    "agreed" => Agreed,
    "criterion" => Criterion,
});

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct SearchHit {
    /// The room it is kept in, such as `logic`.
    pub room: String,
    /// The kind.
    pub kind: SearchKind,
    /// The record; of a criterion its code.
    pub id: String,
    /// What people call it, in one line; of a long text the part around what was found.
    pub title: String,
    /// Where the words were found in the title.
    pub title_marks: Vec<Mark>,
    /// The line of what else is written there in which words were found; empty where the title tells enough.
    pub snippet: String,
    /// Where the words were found in the snippet.
    pub snippet_marks: Vec<Mark>,
    /// What it belongs to, by its name: the organization, the source, the two boxes of an arrow.
    pub about: Option<String>,
    /// Its day: of an agreement and an award the last, of a to-do by when.
    pub day: Option<Day>,
    /// The column of a box.
    pub column: Option<Column>,
    /// The box where it stands: itself, or the one that the arrow starts at.
    pub node: Option<Id>,
    /// The criterion where it stands, by its code.
    pub criterion: Option<String>,
    /// The round in which it was agreed on there.
    pub round: Option<Id>,
    /// What has no page of its own is shown by the thread of this record of its room: itself, or the partner or the source
    /// that it belongs to.
    pub thread: Option<Id>,
}

/// A range of a text that is to be marked, in UTF-16 code units, as a window counts them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS, JsonSchema)]
pub struct Mark {
    /// The first unit.
    pub from: usize,
    /// The one after the last.
    pub to: usize,
}

/// Something in which every word was found.
struct Found {
    kind: SearchKind,
    rank: Rank,
    /// The title as it is compared with others.
    name: String,
    room: String,
    id: String,
    title: String,
    body: String,
}

/// Looks for a text everywhere.
pub fn search(view: &View, ask: SearchAsk) -> Result<SearchAnswer> {
    let query = Query::of(&ask.text);
    if query.is_empty() {
        return Ok(SearchAnswer { groups: Vec::new() });
    }
    let language = match ask.language {
        Some(language) => language,
        None => profile::read::profile(view)?.language,
    };
    let rubric = criteria::rubric(view)?;
    let mut kinds: BTreeMap<SearchKind, Vec<Found>> = BTreeMap::new();
    for found in candidates::found(view, &query)?.into_iter().chain(criteria::found(&rubric, &query, language)) {
        kinds.entry(found.kind).or_default().push(found);
    }
    let limit = usize::try_from(ask.limit.unwrap_or(USUALLY).clamp(1, MOST)).unwrap_or(1);
    let group = |(kind, mut all): (SearchKind, Vec<Found>)| {
        let count = all.len();
        best(&mut all, limit);
        let hits = all.into_iter().map(|found| hit(view, found, &query, &rubric, language)).collect::<Result<_>>()?;
        Ok(SearchGroup { kind, count, hits })
    };
    Ok(SearchAnswer { groups: kinds.into_iter().map(group).collect::<Result<_>>()? })
}

/// Keeps the best in their order; of those that are called the same the newest comes first.
fn best(all: &mut Vec<Found>, limit: usize) {
    let order = |one: &Found, other: &Found| (one.rank, &one.name, Reverse(&one.id)).cmp(&(other.rank, &other.name, Reverse(&other.id)));
    if all.len() > limit {
        all.select_nth_unstable_by(limit, order);
        all.truncate(limit);
    }
    all.sort_by(order);
}

fn hit(view: &View, found: Found, query: &Query, rubric: &Rubric, language: Language) -> Result<SearchHit> {
    let Found { kind, room, id, title, body, .. } = found;
    let about = match Id::parse(&id) {
        Some(id) => about::about(view, kind, id)?,
        None => about::About { criterion: Some(id.clone()), ..about::About::default() },
    };
    let (title, title_marks) = text::excerpt(&title, query);
    let (snippet, snippet_marks) = text::snippet(&body, query);
    let named = about.criterion.as_deref().map(|code| criteria::name(rubric, code, kind, language));
    Ok(SearchHit {
        room,
        kind,
        id,
        title,
        title_marks,
        snippet,
        snippet_marks,
        about: about.name.or(named.flatten()).filter(|name| !name.is_empty()),
        day: about.day,
        column: about.column,
        node: about.node,
        criterion: about.criterion,
        round: about.round,
        thread: about.thread,
    })
}
