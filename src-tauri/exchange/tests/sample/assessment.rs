//! The fall round of the sample: four groups, the levels that were agreed, what was chosen.

use school::assessment::{Answer, Level, Role, RoundKind, read};
use school::logic::Which;

use crate::{day, sample};

#[test]
fn the_fall_round_is_in_with_its_groups_and_agreed_levels() {
    let (_folder, school, _) = sample();
    let rounds = school.read(read::rounds).unwrap();
    let fall = &rounds[0];
    assert_eq!((rounds.len(), fall.kind, fall.opens, fall.closes), (1, RoundKind::Fall, day("2025-08-15"), day("2025-12-31")));
    let people: Vec<_> = fall.roles.iter().map(|asked| (asked.role, asked.people)).collect();
    assert_eq!(people, [(Role::Families, 7), (Role::Staff, 9), (Role::Partners, 6), (Role::Leadership, 5)]);
    let page = school.read(|view| read::page(view, Which { id: fall.id })).unwrap();
    let agreed: Vec<_> = page.agreed.iter().map(|level| (level.criterion.as_str(), level.level, level.chosen)).collect();
    let expected = [("CV2", true), ("DC4", true), ("EQ1", false), ("SU1", true)];
    assert_eq!(agreed, expected.map(|(criterion, chosen)| (criterion, Level::Emerging, chosen)));
    assert!(page.agreed.iter().all(|level| level.agreed_on == day("2025-12-31") && !level.reason.is_empty()));
}

#[test]
fn the_spread_shows_where_families_and_leaders_see_two_levels_apart() {
    let (_folder, school, _) = sample();
    let id = school.read(read::rounds).unwrap()[0].id;
    let spreads = school.read(|view| read::spreads(view, Which { id })).unwrap();
    assert_eq!(spreads.len(), 35);
    let apart: Vec<_> = spreads.iter().filter(|spread| spread.gap.is_some()).map(|spread| spread.criterion.as_str()).collect();
    assert_eq!(apart, ["MC2", "CV2", "EQ1", "DC4"]);
    let money = spreads.iter().find(|spread| spread.criterion == "SU1").unwrap();
    assert_eq!((money.people, money.groups[0].middle), (27, None), "most families did not know");
    let families = school.read(|view| read::group(view, read_group(id))).unwrap();
    assert_eq!((families.people, families.answers[0].low), (7, Answer::Emerging));
}

fn read_group(round: school::value::Id) -> school::assessment::form::GroupRef {
    school::assessment::form::GroupRef { round, role: Role::Families }
}
