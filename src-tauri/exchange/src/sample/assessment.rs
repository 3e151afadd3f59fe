//! The fall round: four groups as summaries, the levels that were agreed and what was chosen.

use std::collections::BTreeMap;

use school::assessment::agreed::{self, Agree};
use school::assessment::{Answer, GroupAnswer, GroupSet, Level, LevelChoose, Role, RoundKind, RoundNew, Rubric, change};
use school::calendar;
use school::{Edit, Result};

use super::file::File;
use super::{Names, agrees, unreadable};

pub fn assessment(edit: &Edit, file: &File, _names: &mut Names) -> Result<()> {
    let said = &file.self_assessment;
    let days = calendar::read::calendar(edit)?.period(&said.round)?;
    let people = [
        (Role::Families, said.groups.families),
        (Role::Staff, said.groups.staff),
        (Role::Partners, said.groups.partners),
        (Role::Leadership, said.groups.leadership),
    ];
    let roles = people.iter().map(|(role, _)| *role).collect();
    let asked = RoundNew { kind: RoundKind::Fall, opens: days.starts, closes: days.ends, roles, criteria: None, rubric: None };
    let round = change::add_round(edit, asked)?.id;
    for (place, (role, people)) in people.into_iter().enumerate() {
        let answers = answers(&said.scores, place)?;
        change::set_group(edit, GroupSet { round, role, people, answers })?;
    }
    for (criterion, level) in &said.agreed {
        let level = Level::ALL.into_iter().find(|known| known.number() == *level).ok_or_else(|| unreadable(criterion))?;
        let reason = said.notes.get(criterion).cloned();
        let ask = Agree { round, criterion: criterion.clone(), level, agreed_on: Some(days.ends), reason, records: None };
        let id = agreed::agree(edit, ask, None)?.id;
        if said.priorities_for_action.contains(criterion) {
            agreed::choose(edit, LevelChoose { id, chosen: true })?;
        }
    }
    agrees("notes", said.notes.len(), said.agreed.len())
}

/// What stands at this place of every criterion, in the order of the rubric.
fn answers(scores: &BTreeMap<String, Vec<[i64; 4]>>, place: usize) -> Result<Vec<GroupAnswer>> {
    let mut answers = Vec::new();
    for priority in &Rubric::own()?.priorities {
        let rows = scores.get(&priority.code).ok_or_else(|| unreadable(&priority.code))?;
        agrees(&priority.code, rows.len(), priority.criteria.len())?;
        for (criterion, row) in priority.criteria.iter().zip(rows) {
            let low = row.get(place).copied().and_then(Answer::numbered).ok_or_else(|| unreadable(&criterion.code))?;
            answers.push(GroupAnswer { criterion: criterion.code.clone(), low, high: None });
        }
    }
    Ok(answers)
}
