//! The criteria of the self-assessment are no records: they are looked for in the wording itself.

use std::borrow::Cow;

use super::query::Query;
use super::{Found, SearchKind};
use crate::assessment::{self, Rubric};
use crate::error::Result;
use crate::store::View;
use crate::value::{Id, Language};

/// The wording of the newest round; else the one that the app brings.
pub(super) fn rubric(view: &View) -> Result<Cow<'static, Rubric>> {
    let newest: Option<Id> = view.row("SELECT rubric FROM assessment_round ORDER BY opens DESC, id DESC LIMIT 1", [], |row| row.get(0))?;
    Ok(match newest {
        Some(id) => Cow::Owned(assessment::read::rubric(view, id)?),
        None => Cow::Borrowed(Rubric::own()?),
    })
}

/// The criteria in whose name, priority, question or levels every word is found.
pub(super) fn found(rubric: &Rubric, query: &Query, language: Language) -> Vec<Found> {
    let found = rubric.criteria().filter_map(|(priority, criterion)| {
        let title = criterion.name.within(language);
        let question = criterion.plain.as_ref().map_or("", |plain| plain.question.within(language));
        let levels = criterion.levels.within(language).iter().map(String::as_str);
        let body: Vec<&str> = [priority.name.within(language), question].into_iter().chain(levels).collect();
        let body = body.join("\n");
        let (rank, name) = query.rank_of(title, &body)?;
        let (room, id) = ("assessment".to_owned(), criterion.code.clone());
        Some(Found { kind: SearchKind::Criterion, rank, name, room, id, title: title.to_owned(), body })
    });
    found.collect()
}

/// What a hit belongs to: a criterion to its priority, an agreed level to its criterion.
pub(super) fn name(rubric: &Rubric, code: &str, kind: SearchKind, language: Language) -> Option<String> {
    let (priority, criterion) = rubric.criteria().find(|(_, criterion)| criterion.code == code)?;
    let named = if kind == SearchKind::Criterion { &priority.name } else { &criterion.name };
    Some(named.within(language).to_owned())
}
