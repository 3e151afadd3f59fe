//! Two rounds side by side: what was agreed then and now, what the records said, and whether the views of the groups
//! came together or apart.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::evidence::{self, KeptFact};
use crate::assessment::rubric::Rewording;
use crate::assessment::{self, Group, Level, Spread};
use crate::error::Result;
use crate::logic::Which;
use crate::store::View;
use crate::value::{Id, Said};

/// Which two rounds.
#[derive(Debug, Clone, Copy, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RoundsAsk {
    /// The earlier.
    pub earlier: Id,
    /// The later.
    pub later: Id,
}

/// The criteria of two rounds side by side, in the order of the later one's rubric.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct RoundsBeside {
    /// Each criterion that either of them has something about.
    pub criteria: Vec<CriterionBeside>,
    /// Whether they were asked with different wordings.
    pub reworded: bool,
}

/// A criterion in two rounds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct CriterionBeside {
    /// Such as `CV2`.
    pub code: String,
    /// Its name.
    pub name: Said,
    /// In the earlier round.
    pub earlier: InRound,
    /// In the later round.
    pub later: InRound,
    /// What the records said then and say otherwise now; only where both rounds agreed on a level.
    pub evidence: Vec<FactBeside>,
    /// How the views of the groups moved, where both rounds know them.
    pub views: Option<Views>,
    /// How its wording changed.
    pub rewording: Option<Rewording>,
}

/// A criterion in one round.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct InRound {
    /// What was agreed.
    pub level: Option<Level>,
    /// What the groups said.
    pub groups: Vec<Group>,
    /// How many levels lie between the groups that are furthest apart.
    pub apart: Option<i64>,
}

/// A fact that is not the same in both rounds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct FactBeside {
    /// What the records said then; nothing if they did not say it.
    pub earlier: Option<KeptFact>,
    /// What they said later.
    pub later: Option<KeptFact>,
}

/// How the views of the groups moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Views {
    /// Nearer to each other.
    Together,
    /// Further from each other.
    Apart,
    /// As before.
    Same,
}

/// Two rounds side by side.
pub fn beside(view: &View, ask: RoundsAsk) -> Result<RoundsBeside> {
    let (earlier, later) = (one(view, ask.earlier)?, one(view, ask.later)?);
    let rewordings = earlier.rubric.rewordings(&later.rubric);
    let gone = earlier.rubric.criteria().filter(|(_, criterion)| later.rubric.criterion(&criterion.code).is_err());
    let criteria = later.rubric.criteria().chain(gone).filter_map(|(_, criterion)| {
        let code = criterion.code.as_str();
        let (before, after) = (earlier.of(code), later.of(code));
        if before == InRound::default() && after == InRound::default() {
            return None;
        }
        let rewording = rewordings.iter().find(|(changed, _)| *changed == code).map(|(_, rewording)| *rewording);
        Some(CriterionBeside {
            code: code.to_owned(),
            name: criterion.name.clone(),
            views: before.apart.zip(after.apart).filter(|_| rewording.is_none() && alike(&before.groups, &after.groups)).map(
                |(before, after)| match after.cmp(&before) {
                    std::cmp::Ordering::Less => Views::Together,
                    std::cmp::Ordering::Equal => Views::Same,
                    std::cmp::Ordering::Greater => Views::Apart,
                },
            ),
            evidence: changed(earlier.facts(code), later.facts(code)),
            rewording,
            earlier: before,
            later: after,
        })
    });
    Ok(RoundsBeside { criteria: criteria.collect(), reworded: !rewordings.is_empty() })
}

/// Whether both rounds show the same groups; those that were joined otherwise cannot be compared.
fn alike(one: &[Group], other: &[Group]) -> bool {
    one.iter().map(|group| &group.roles).eq(other.iter().map(|group| &group.roles))
}

struct One {
    rubric: assessment::Rubric,
    spreads: Vec<Spread>,
    levels: Vec<(String, Level, Option<Vec<KeptFact>>)>,
}

fn one(view: &View, id: Id) -> Result<One> {
    let round = assessment::read::round(view, id)?;
    let sql = "SELECT criterion, level, facts FROM agreed_level WHERE round = ?1 ORDER BY id";
    let levels = view.rows(sql, [id], |row| Ok((row.get(0)?, row.get(1)?, evidence::kept_in(row.get(2)?)?)))?;
    let rubric = assessment::read::rubric(view, round.rubric.id)?;
    Ok(One { rubric, spreads: assessment::read::spreads(view, Which { id })?, levels })
}

impl One {
    fn of(&self, code: &str) -> InRound {
        let level = self.levels.iter().find(|(criterion, ..)| criterion == code).map(|(_, level, _)| *level);
        let spread = self.spreads.iter().find(|spread| spread.criterion == code);
        let groups = spread.map(|spread| spread.groups.clone()).unwrap_or_default();
        InRound { level, apart: assessment::spread::apart(&groups), groups }
    }

    fn facts(&self, code: &str) -> Option<&[KeptFact]> {
        self.levels.iter().find(|(criterion, ..)| criterion == code)?.2.as_deref()
    }
}

/// What differs between the facts of then and of later; nothing where one of the rounds kept none.
fn changed(earlier: Option<&[KeptFact]>, later: Option<&[KeptFact]>) -> Vec<FactBeside> {
    let (Some(earlier), Some(later)) = (earlier, later) else { return Vec::new() };
    let find = |facts: &[KeptFact], code: &str| facts.iter().find(|fact| fact.code == code).cloned();
    let mut found: Vec<FactBeside> = Vec::new();
    for fact in later {
        let before = find(earlier, &fact.code);
        if before.as_ref() != Some(fact) {
            found.push(FactBeside { earlier: before, later: Some(fact.clone()) });
        }
    }
    let gone = earlier.iter().filter(|fact| find(later, &fact.code).is_none());
    found.extend(gone.map(|fact| FactBeside { earlier: Some(fact.clone()), later: None }));
    found
}
