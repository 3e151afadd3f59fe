//! What a round of self-assessment came to, for the team that scored it or for a funder. A funder learns what was
//! agreed, what was chosen and what is done about it; what any group answered stays with the team.

mod docx;
mod page;
mod said;
mod xlsx;

use school::action::{self, SubjectRoom, Todo};
use school::assessment::{self, AgreedLevel, Level, Levels, Role, Round, Spread};
use school::logic::Which;
use school::overview::evidence::{self, Fact};
use school::value::{Day, Id, Language};
use school::{Result, View, profile};

pub(crate) use said::{capital, role, round as round_name};

use crate::words::Words;

/// Whom the document is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Those who scored and agreed.
    Team,
    /// A funder: nothing of what a group answered.
    Funder,
}

/// A round as a document, before it has a format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// What the document is called.
    pub title: String,
    /// The school.
    pub school: String,
    /// Its district; may be empty.
    pub district: String,
    /// The day it was made, and the day that the records were read on.
    pub day: Day,
    /// The language of the document.
    pub language: Language,
    /// The language of the school's own words, which are never translated here.
    pub own_language: Language,
    /// Whom it is for.
    pub audience: Audience,
    /// The round.
    pub round: Round,
    /// The seven priorities.
    pub priorities: Vec<Priority>,
}

/// A priority and its criteria. It has no level of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Priority {
    /// Such as `CV`.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The criteria that were asked.
    pub criteria: Vec<Criterion>,
}

/// A criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criterion {
    /// Such as `CV2`.
    pub code: String,
    /// Its name.
    pub name: String,
    /// How each level reads, Exploring first.
    pub levels: [String; 4],
    /// What to ask each group where their views are apart.
    pub talk: String,
    /// What the groups said; for a funder never.
    pub spread: Option<Spread>,
    /// What was agreed.
    pub agreed: Option<Agreed>,
}

/// What was agreed on a criterion, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreed {
    /// The level.
    pub level: Level,
    /// Whether it is chosen for action.
    pub chosen: bool,
    /// Why; for a funder never, because it may quote a group.
    pub reason: String,
    /// The records that it rests on, by name; for a funder none.
    pub records: Vec<String>,
    /// What the records say; for a funder none.
    pub facts: Vec<Fact>,
    /// The to-dos that came of it.
    pub work: Vec<Todo>,
}

impl Criterion {
    /// How a level reads.
    pub fn reads(&self, level: Level) -> &str {
        let found = Level::ALL.iter().zip(&self.levels).find(|(one, _)| **one == level);
        found.map_or("", |(_, text)| text)
    }
}

impl Assessment {
    /// The roles that answered, in the order in which they are shown; for a funder none.
    pub fn roles(&self) -> Vec<Role> {
        let spreads = || self.priorities.iter().flat_map(|priority| &priority.criteria).filter_map(|criterion| criterion.spread.as_ref());
        let answered = |role: &Role| spreads().any(|spread| spread.groups.iter().any(|group| group.roles.contains(role)));
        Role::ALL.into_iter().filter(answered).collect()
    }
}

/// Makes the document of a round, on the day of the view.
pub fn assessment(view: &View, round: Id, audience: Audience, language: Language) -> Result<Assessment> {
    let words = Words::of(language);
    let school = profile::read::profile(view)?;
    let page = assessment::read::page(view, Which { id: round })?;
    let team = audience == Audience::Team;
    let mut spreads = if team { assessment::read::spreads(view, Which { id: round })? } else { Vec::new() };
    let todos = action::read::list(view, action::TodoList::default())?;
    let mut priorities = Vec::new();
    for priority in page.priorities {
        let mut criteria = Vec::new();
        for line in priority.criteria.into_iter().filter(|line| line.asked) {
            let agreed = page.agreed.iter().find(|agreed| agreed.criterion == line.code);
            let spread = spreads.iter().position(|spread| spread.criterion == line.code).map(|at| spreads.swap_remove(at));
            criteria.push(Criterion {
                agreed: agreed.map(|level| agreed_on(view, level, team, &todos)).transpose()?,
                spread,
                name: line.name.within(language).to_owned(),
                levels: read(&line.levels, language),
                talk: line.talk.within(language).to_owned(),
                code: line.code,
            });
        }
        priorities.push(Priority { code: priority.code, name: priority.name.within(language).to_owned(), criteria });
    }
    let key = if team { "report-assessment-title" } else { "report-assessment-title-funder" };
    let mut round = page.round;
    if !team {
        // How many of which role answered is what the groups said, too.
        round.roles.clear();
    }
    Ok(Assessment {
        title: words.say(key, &[("round", &round_name(words, &round))]),
        school: school.name,
        district: school.district,
        day: view.today(),
        language,
        own_language: school.language,
        audience,
        round,
        priorities,
    })
}

fn read(levels: &Levels, language: Language) -> [String; 4] {
    levels.within(language).clone()
}

fn agreed_on(view: &View, agreed: &AgreedLevel, team: bool, todos: &[Todo]) -> Result<Agreed> {
    let serves = |todo: &&Todo| todo.subject.is_some_and(|subject| subject.room == SubjectRoom::Assessment && subject.id == agreed.id);
    let work = todos.iter().filter(serves).cloned();
    // Whom the school asked to see to something is no matter of the funder.
    let work = work.map(|todo| Todo { owner: todo.owner.filter(|_| team), ..todo }).collect();
    let level = Agreed { level: agreed.level, chosen: agreed.chosen, reason: String::new(), records: Vec::new(), facts: Vec::new(), work };
    if !team {
        return Ok(level);
    }
    let facts = evidence::facts(view, &agreed.criterion)?.into_iter().filter(|fact| fact.kept).collect();
    let records = agreed.records.iter().map(|record| record.what.clone()).collect();
    Ok(Agreed { reason: agreed.reason.clone(), records, facts, ..level })
}

impl Assessment {
    /// The round as DOCX.
    pub fn docx(&self) -> crate::Result<Vec<u8>> {
        docx::docx(self)
    }

    /// The round as XLSX: groups of five people and more, never a row of one form.
    pub fn xlsx(&self) -> crate::Result<Vec<u8>> {
        xlsx::xlsx(self)
    }
}

#[cfg(test)]
mod tests;
