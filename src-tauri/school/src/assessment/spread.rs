//! What the groups said, told so that nobody can be recognized, and where their views are apart.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::{Answer, Level, Role};

/// A group of fewer is joined with the next smallest, so that no answer can be laid at one person's door.
pub const FEWEST: i64 = 5;
/// Views that are so many levels apart are a conversation to have.
const APART: i64 = 2;

/// What was answered to one criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Spread {
    /// Such as `CV2`.
    pub criterion: String,
    /// How many people answered it.
    pub people: i64,
    /// The groups, each of at least five; none while fewer than five answered in all.
    pub groups: Vec<Group>,
    /// Where two groups are two levels apart or more.
    pub gap: Option<Gap>,
}

/// Those of one role, or of several that were too few alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Group {
    /// Who they are.
    pub roles: Vec<Role>,
    /// How many.
    pub people: i64,
    /// Their middle answer; none where most of them did not know, and where it is withheld.
    pub middle: Option<Middle>,
    /// Whether the middle is not told: some of them are known as a summary only, and what lies between the middles of
    /// those that were joined would tell the answers of the few.
    pub withheld: bool,
    /// How many gave each level, Exploring first; unknown where a summary was entered.
    pub levels: Option<[i64; 4]>,
    /// How many did not know; unknown where a summary was entered.
    pub do_not_know: Option<i64>,
}

/// The middle answer: of an even count both, as far as they differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Middle {
    /// The lower.
    pub low: Level,
    /// The upper.
    pub high: Level,
}

/// Two groups whose views are far apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct Gap {
    /// Those who see it lowest.
    pub lower: Vec<Role>,
    /// Those who see it highest.
    pub higher: Vec<Role>,
    /// How many levels lie between.
    pub levels: i64,
}

/// What one role answered to a criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Said {
    /// Form by form.
    Forms(Vec<Answer>),
    /// As a summary of so many people.
    Summary { people: i64, low: Answer, high: Answer },
}

impl Said {
    fn people(&self) -> i64 {
        match self {
            Said::Forms(answers) => i64::try_from(answers.len()).unwrap_or(i64::MAX),
            Said::Summary { people, .. } => *people,
        }
    }
}

/// The spread of one criterion.
pub(super) fn spread(criterion: &str, said: Vec<(Role, Said)>) -> Spread {
    let said: Vec<_> = said.into_iter().filter(|(_, said)| said.people() > 0).collect();
    let people = said.iter().map(|(_, said)| said.people()).sum();
    let joined = join(said.iter().map(|(role, said)| (*role, said.people())).collect());
    let groups: Vec<Group> = joined
        .into_iter()
        .map(|roles| {
            let theirs: Vec<_> = said.iter().filter(|(role, _)| roles.contains(role)).map(|(_, said)| said).collect();
            group(roles, &theirs)
        })
        .collect();
    Spread { criterion: criterion.to_owned(), people, gap: furthest(&groups).filter(|gap| gap.levels >= APART), groups }
}

/// Joins the smallest group with the next smallest until each has five people; none if all together have fewer.
fn join(roles: Vec<(Role, i64)>) -> Vec<Vec<Role>> {
    let mut groups: Vec<(Vec<Role>, i64)> = roles.into_iter().map(|(role, people)| (vec![role], people)).collect();
    loop {
        // The smallest last; of equals the one that is shown later joins the one shown earlier.
        groups.sort_by(|one, other| (other.1, &one.0).cmp(&(one.1, &other.0)));
        match groups.pop() {
            Some((smallest, people)) if people < FEWEST => match groups.last_mut() {
                Some(next) => {
                    next.0.extend(smallest);
                    next.0.sort_unstable();
                    next.1 += people;
                }
                None => return Vec::new(),
            },
            Some(group) => {
                groups.push(group);
                break;
            }
            None => break,
        }
    }
    let mut groups: Vec<_> = groups.into_iter().map(|(roles, _)| roles).collect();
    groups.sort();
    groups
}

fn group(roles: Vec<Role>, said: &[&Said]) -> Group {
    let people = said.iter().map(|said| said.people()).sum();
    let forms: Option<Vec<&[Answer]>> = said
        .iter()
        .map(|said| match said {
            Said::Forms(answers) => Some(answers.as_slice()),
            Said::Summary { .. } => None,
        })
        .collect();
    let Some(forms) = forms else {
        let withheld = said.len() > 1;
        let middle = said.first().filter(|_| !withheld).and_then(|said| middle_of(said));
        return Group { roles, people, middle, withheld, levels: None, do_not_know: None };
    };
    let answers = forms.concat();
    let count = |answer: Answer| i64::try_from(answers.iter().filter(|given| **given == answer).count()).unwrap_or(i64::MAX);
    let levels = Level::ALL.map(|level| count(level.into()));
    Group { roles, people, middle: middle(&answers), withheld: false, levels: Some(levels), do_not_know: Some(count(Answer::DoNotKnow)) }
}

fn middle_of(said: &Said) -> Option<Middle> {
    match said {
        Said::Forms(answers) => middle(answers),
        Said::Summary { low, high, .. } => {
            let (low, high) = (low.level(), high.level());
            low.or(high).zip(high.or(low)).map(|(low, high)| Middle { low, high })
        }
    }
}

/// The middle of those who knew a level; none where most did not know.
fn middle(answers: &[Answer]) -> Option<Middle> {
    let mut known: Vec<Level> = answers.iter().filter_map(|answer| answer.level()).collect();
    if (answers.len() - known.len()) * 2 > answers.len() {
        return None;
    }
    known.sort_unstable();
    let (low, high) = (known.get(known.len().saturating_sub(1) / 2), known.get(known.len() / 2));
    low.zip(high).map(|(low, high)| Middle { low: *low, high: *high })
}

/// How many levels lie between the two groups that are furthest apart; none where fewer than two have a view.
pub fn apart(groups: &[Group]) -> Option<i64> {
    let known = groups.iter().filter(|group| group.middle.is_some()).count();
    furthest(groups).filter(|_| known > 1).map(|gap| gap.levels)
}

/// The two groups that are furthest apart, counted from the upper middle of the one to the lower middle of the other.
fn furthest(groups: &[Group]) -> Option<Gap> {
    let seen: Vec<(&Group, Middle)> = groups.iter().filter_map(|group| Some((group, group.middle?))).collect();
    let lower = seen.iter().min_by_key(|(_, middle)| middle.high)?;
    let higher = seen.iter().max_by_key(|(_, middle)| middle.low)?;
    let levels = (higher.1.low.number() - lower.1.high.number()).max(0);
    Some(Gap { lower: lower.0.roles.clone(), higher: higher.0.roles.clone(), levels })
}

#[cfg(test)]
mod rules {
    use super::Role::{Families, Leadership, Partners, Staff, Students};
    use super::*;

    fn forms(numbers: &[i64]) -> Said {
        Said::Forms(numbers.iter().map(|number| Answer::numbered(*number).unwrap()).collect())
    }

    fn summary(people: i64, low: i64, high: i64) -> Said {
        Said::Summary { people, low: Answer::numbered(low).unwrap(), high: Answer::numbered(high).unwrap() }
    }

    fn groups(said: Vec<(Role, Said)>) -> Vec<(Vec<Role>, i64)> {
        spread("CV2", said).groups.into_iter().map(|group| (group.roles, group.people)).collect()
    }

    fn middle_numbers(numbers: &[i64]) -> Option<(i64, i64)> {
        let answers: Vec<_> = numbers.iter().map(|number| Answer::numbered(*number).unwrap()).collect();
        middle(&answers).map(|middle| (middle.low.number(), middle.high.number()))
    }

    #[test]
    fn an_even_count_shows_both_middle_levels() {
        assert_eq!(middle_numbers(&[1, 4, 2]), Some((2, 2)));
        assert_eq!(middle_numbers(&[1, 2, 3, 4]), Some((2, 3)));
        assert_eq!(middle_numbers(&[4, 2, 2, 1]), Some((2, 2)));
        assert_eq!(middle_numbers(&[]), None);
    }

    #[test]
    fn who_did_not_know_stands_outside_the_middle_until_they_are_most() {
        assert_eq!(middle_numbers(&[0, 0, 3, 3]), Some((3, 3)), "half is not most");
        assert_eq!(middle_numbers(&[0, 0, 0, 3, 3]), None);
        let spread = spread("CV2", vec![(Staff, forms(&[0, 0, 0, 3, 3]))]);
        assert_eq!((spread.groups[0].do_not_know, spread.groups[0].levels), (Some(3), Some([0, 0, 2, 0])));
    }

    #[test]
    fn a_group_under_five_joins_the_next_smallest() {
        let said = vec![(Families, forms(&[1; 7])), (Staff, forms(&[2; 4])), (Partners, forms(&[3; 6]))];
        assert_eq!(groups(said), [(vec![Families], 7), (vec![Staff, Partners], 10)]);
        let said = vec![(Families, forms(&[1; 5])), (Staff, forms(&[2; 5]))];
        assert_eq!(groups(said), [(vec![Families], 5), (vec![Staff], 5)], "five are enough");
    }

    #[test]
    fn it_goes_on_joining_until_five_are_reached() {
        let said = vec![(Families, forms(&[1; 9])), (Students, forms(&[1])), (Staff, forms(&[2])), (Partners, forms(&[3; 2]))];
        assert_eq!(groups(said), [(vec![Families, Students, Staff, Partners], 13)], "4 are still too few");
        let said = vec![(Families, forms(&[1; 9])), (Students, forms(&[1])), (Staff, forms(&[2; 2])), (Partners, forms(&[3; 2]))];
        assert_eq!(groups(said), [(vec![Families], 9), (vec![Students, Staff, Partners], 5)]);
    }

    #[test]
    fn fewer_than_five_in_all_are_not_shown() {
        let spread = spread("CV2", vec![(Staff, forms(&[2; 2])), (Leadership, forms(&[4; 2]))]);
        assert_eq!((spread.people, spread.groups.len(), spread.gap), (4, 0, None));
    }

    #[test]
    fn two_levels_apart_is_a_conversation_and_one_is_not() {
        let said = |families, leaders| {
            vec![(Families, summary(7, families, families)), (Staff, summary(9, 2, 2)), (Leadership, summary(5, leaders, leaders))]
        };
        assert_eq!(spread("CV2", said(1, 3)).gap, Some(Gap { lower: vec![Families], higher: vec![Leadership], levels: 2 }));
        assert_eq!(spread("CV2", said(2, 3)).gap, None);
        assert_eq!(
            spread("CV2", said(0, 4)).gap,
            Some(Gap { lower: vec![Staff], higher: vec![Leadership], levels: 2 }),
            "who did not know has no view"
        );
    }

    #[test]
    fn of_a_summary_that_was_joined_nothing_is_told_but_how_many() {
        let said = vec![(Families, summary(4, 2, 2)), (Partners, forms(&[4])), (Staff, forms(&[1; 6]))];
        let spread = spread("CV2", said);
        let group = &spread.groups[0];
        assert_eq!(
            (group.roles.as_slice(), group.people, group.middle),
            (&[Families, Partners][..], 5, None),
            "the one partner answered 4"
        );
        assert!(group.withheld && group.levels.is_none() && spread.gap.is_none());
        assert!(!spread.groups[1].withheld);
    }
}
