use std::collections::HashMap;

use school::logic::OutlineRow;
use school::value::Id;

use super::cells::Place::{Box, Empty, Same};
use super::cells::{cut, rows};

fn id(number: u8) -> Id {
    Id::made_at(u64::from(number), &[number; 10])
}

/// Rows of an outline: the box, how far in, and whether it stood before.
fn outline(steps: &[(u8, u32, bool)]) -> Vec<OutlineRow> {
    steps.iter().map(|(node, depth, again)| OutlineRow { node: id(*node), depth: *depth, link: None, again: *again }).collect()
}

fn columns(of: &[(u8, usize)]) -> impl Fn(Id) -> Option<usize> {
    let at: HashMap<Id, usize> = of.iter().map(|(node, column)| (id(*node), *column)).collect();
    move |node| at.get(&node).copied()
}

#[test]
fn a_chain_is_one_row_and_a_box_that_leads_to_two_goes_on_over_both() {
    let told = rows(&outline(&[(1, 0, false), (2, 1, false), (3, 2, false), (4, 2, false)]), 3, columns(&[(1, 0), (2, 1), (3, 2), (4, 2)]));
    assert_eq!(told, [[Box(id(1), false), Box(id(2), false), Box(id(3), false)], [Same, Same, Box(id(4), false)]]);
}

#[test]
fn an_arrow_that_passes_a_column_leaves_its_place_empty() {
    let told = rows(&outline(&[(1, 0, false), (3, 1, false), (2, 1, false)]), 3, columns(&[(1, 0), (2, 1), (3, 2)]));
    assert_eq!(told, [[Box(id(1), false), Empty, Box(id(3), false)], [Same, Box(id(2), false), Empty]]);
}

#[test]
fn what_stands_alone_has_a_row_of_its_own_and_what_was_told_is_only_named() {
    let told = rows(
        &outline(&[(1, 0, false), (3, 1, false), (2, 0, false), (3, 1, true), (4, 0, false)]),
        2,
        columns(&[(1, 0), (2, 0), (3, 1), (4, 1)]),
    );
    assert_eq!(told, [[Box(id(1), false), Box(id(3), false)], [Box(id(2), false), Box(id(3), true)], [Empty, Box(id(4), false)]]);
}

#[test]
fn two_of_one_column_stand_one_under_the_other() {
    let told = rows(&outline(&[(1, 0, false), (2, 1, false), (3, 2, false)]), 2, columns(&[(1, 0), (2, 0), (3, 1)]));
    assert_eq!(told, [[Box(id(1), false), Empty], [Box(id(2), false), Box(id(3), false)]]);
}

#[test]
fn a_text_is_cut_between_words_and_never_within_a_letter() {
    assert_eq!(cut("Weekly attendance team", 22), "Weekly attendance team");
    assert_eq!(cut("Weekly attendance team", 21), "Weekly attendance…");
    assert_eq!(cut("Familias, ñandúes", 11), "Familias…");
    assert_eq!(cut(&"ñ".repeat(600), 500), format!("{}…", "ñ".repeat(499)));
}
