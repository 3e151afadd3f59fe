//! The table of rules as a whole.

use std::collections::BTreeSet;

use super::{action, coordinator, school, told};
use crate::assessment::Rubric;
use crate::overview::evidence::{facts, rules, says};
use crate::store::testing;

#[test]
fn every_criterion_of_the_own_rubric_has_a_rule_and_no_rule_another_criterion() {
    let own: Vec<_> = Rubric::own().unwrap().criteria().map(|(_, criterion)| criterion.code.as_str()).collect();
    let mut ruled: Vec<_> = rules().map(|rule| rule.criterion).collect();
    ruled.dedup();
    assert_eq!(ruled, own, "in the order of the rubric");
}

#[test]
fn a_criterion_is_told_the_same_thing_once() {
    let all: Vec<_> = rules().map(|rule| (rule.criterion, rule.says)).collect();
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
}

#[test]
fn every_rule_has_its_words_in_both_languages() {
    for words in
        [include_str!("../../../../../../assets/locales/en/fact.ftl"), include_str!("../../../../../../assets/locales/es/fact.ftl")]
    {
        let keys: BTreeSet<_> = words.lines().filter_map(|line| Some(line.strip_prefix("fact-")?.split_once(" =")?.0)).collect();
        let wanted: BTreeSet<_> = says().into_iter().chain(["not-kept"]).collect();
        assert_eq!(keys, wanted);
    }
}

#[test]
fn the_words_name_just_the_figures_that_are_told() {
    let (_folder, school) = super::school(super::everything);
    let words = include_str!("../../../../../../assets/locales/en/fact.ftl");
    for rule in rules() {
        let facts = school.read(|view| facts(view, rule.criterion)).unwrap();
        let silent = ["definition-missing", "definition-undated", "model-missing"].contains(&rule.says);
        let Some(fact) = facts.iter().find(|fact| fact.code == rule.says) else {
            assert!(silent, "{} is silent of a school that has everything", rule.says);
            continue;
        };
        let (_, sentence) = words.split_once(&format!("\nfact-{} = ", rule.says)).unwrap();
        let sentence = sentence.split("\nfact-").next().unwrap();
        let named: BTreeSet<_> = sentence.split('$').skip(1).map(|rest| rest.split([' ', '}']).next().unwrap()).collect();
        assert_eq!(named, fact.figures.keys().map(String::as_str).collect::<BTreeSet<_>>(), "{}", rule.says);
    }
}

#[test]
fn a_new_school_has_facts_and_a_criterion_that_nobody_knows_has_none() {
    let (_folder, school) = testing::school();
    for rule in rules() {
        school.read(|view| facts(view, rule.criterion)).unwrap();
    }
    assert_eq!(told(&school, "CV1", "seats"), " | - | ", "what is not kept yet is named");
    assert!(school.read(|view| facts(view, "ZZ9")).unwrap().is_empty());
}

#[test]
fn so_many_rows_stand_behind_a_fact_and_the_figures_count_all() {
    let (_folder, school) = school(|edit| {
        coordinator(edit);
        (0..301).for_each(|_| action(edit, "Call", Some(1), None, None));
    });
    let facts = school.read(|view| facts(view, "MC3")).unwrap();
    let owned = facts.iter().find(|fact| fact.code == "actions-owned").unwrap();
    assert_eq!((owned.rows.len(), super::said(&owned.figures["count"])), (300, "301".to_owned()));
}
