use std::collections::{HashMap, HashSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Column;
use crate::error::{Error, Result};
use crate::store::sql_text;
use crate::value::{Id, Patch};

/// An arrow: if the one, then the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(optional_fields)]
pub struct Link {
    /// The record.
    pub id: Id,
    /// The node it starts at.
    pub from: Id,
    /// The node it leads to.
    pub to: Id,
    /// Why the one leads to the other.
    pub reason: String,
    /// How firmly that is known; nothing where nobody said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength: Option<Strength>,
    /// What that rests on, in a sentence.
    pub evidence: String,
}

/// How firmly it is known that the one leads to the other, the weakest first. After Miradi's scale for its evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// We think so.
    Guess,
    /// Others saw it happen.
    Others,
    /// Research found it.
    Research,
    /// Our own data show it.
    OwnData,
}
sql_text!(Strength { "guess" => Guess, "others" => Others, "research" => Research, "own_data" => OwnData });

/// A new arrow.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct LinkAdd {
    /// The node it starts at.
    pub from: Id,
    /// The node it leads to.
    pub to: Id,
    /// Why the one leads to the other.
    #[serde(default)]
    pub reason: Option<String>,
}

/// What changes about an arrow; what is absent stays.
#[derive(Debug, Clone, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct LinkEdit {
    /// The arrow.
    pub id: Id,
    /// Why the one leads to the other; empty where there is no reason yet.
    #[serde(default)]
    pub reason: Option<String>,
    /// How firmly that is known.
    #[serde(default)]
    pub strength: Patch<Strength>,
    /// What that rests on, in a sentence.
    #[serde(default)]
    pub evidence: Option<String>,
}

/// A model is read from left to right: an arrow may stay in its column, never go back (`link_backward`).
pub(super) fn leads_onward(from: Column, to: Column) -> Result<()> {
    if to < from {
        return Err(Error::LinkBackward);
    }
    Ok(())
}

/// Whether an arrow may be drawn beside those there are, as pairs of nodes.
pub(super) fn may_link(from: (Id, Column), to: (Id, Column), links: &[(Id, Id)]) -> Result<()> {
    if from.0 == to.0 {
        return Err(Error::LinkSelf);
    }
    if links.contains(&(from.0, to.0)) {
        return Err(Error::LinkExists);
    }
    leads_onward(from.1, to.1)?;
    if reaches(to.0, from.0, links) {
        return Err(Error::LinkLoop);
    }
    Ok(())
}

/// Whether one comes from `start` to `end` along the arrows.
fn reaches(start: Id, end: Id, links: &[(Id, Id)]) -> bool {
    let mut onward: HashMap<Id, Vec<Id>> = HashMap::new();
    for (from, to) in links {
        onward.entry(*from).or_default().push(*to);
    }
    let (mut open, mut seen) = (vec![start], HashSet::from([start]));
    while let Some(at) = open.pop() {
        if at == end {
            return true;
        }
        open.extend(onward.get(&at).into_iter().flatten().filter(|next| seen.insert(**next)));
    }
    false
}

#[cfg(test)]
mod tests {
    use super::Column::{Activity, Long, Medium, Output, Short};
    use super::*;

    fn id(number: u8) -> Id {
        Id::made_at(u64::from(number), &[number; 10])
    }

    fn refused(from: (Id, Column), to: (Id, Column), links: &[(Id, Id)]) -> &'static str {
        may_link(from, to, links).unwrap_err().code()
    }

    #[test]
    fn an_arrow_leads_onward_over_any_number_of_columns() {
        for (from, to) in [(Output, Medium), (Short, Medium), (Activity, Long), (Activity, Output)] {
            assert_eq!(may_link((id(1), from), (id(2), to), &[]), Ok(()));
        }
    }

    #[test]
    fn an_arrow_never_goes_back_a_column() {
        assert_eq!(refused((id(1), Medium), (id(2), Short), &[]), "link_backward");
        assert_eq!(refused((id(1), Long), (id(2), Activity), &[(id(2), id(1))]), "link_backward");
    }

    #[test]
    fn two_of_a_column_may_be_linked_if_no_circle_closes() {
        let links = [(id(1), id(2)), (id(2), id(3)), (id(1), id(4))];
        assert_eq!(may_link((id(1), Short), (id(3), Short), &links), Ok(()));
        assert_eq!(may_link((id(4), Short), (id(3), Short), &links), Ok(()), "two ways to one end are no circle");
        assert_eq!(refused((id(3), Short), (id(1), Short), &links), "link_loop");
        assert_eq!(refused((id(2), Short), (id(1), Short), &links), "link_loop");
    }

    #[test]
    fn a_circle_that_is_in_the_file_already_is_walked_once() {
        let links = [(id(1), id(2)), (id(2), id(1))];
        assert_eq!(may_link((id(3), Short), (id(1), Short), &links), Ok(()));
    }

    #[test]
    fn nothing_leads_to_itself_and_no_pair_is_linked_twice() {
        assert_eq!(refused((id(1), Short), (id(1), Short), &[]), "link_self");
        assert_eq!(refused((id(1), Activity), (id(2), Output), &[(id(1), id(2))]), "link_exists");
    }
}
