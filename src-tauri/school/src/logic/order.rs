/// How far apart nodes are set, so that one can come between two without moving others.
const STEP: i64 = 16;

/// The positions of a column that is set out anew, in order.
pub(super) fn spread() -> impl Iterator<Item = i64> {
    (0..).map(|at| at * STEP)
}

/// Where in a column a node goes, and which of those there must give way.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// Its own position.
    pub position: i64,
    /// The others that move: their place in the list, and their new position.
    pub shifted: Vec<(usize, i64)>,
}

/// The place for a node that is to be the `at`th among `others`, their positions in order. As few others as
/// possible move; two laptops may have given two nodes one position, which comes right here.
pub(super) fn place(others: &[i64], at: usize) -> Place {
    let before = at.checked_sub(1).and_then(|at| others.get(at)).copied();
    let after = others.get(at).copied();
    let position = match (before, after) {
        (None, None) => 0,
        (Some(before), None) => before + STEP,
        (None, Some(after)) => after - STEP,
        // Where nothing is free between the two, those behind give way one by one until there is room.
        (Some(before), Some(after)) => (before + (after - before) / 2).max(before + 1),
    };
    let mut shifted = Vec::new();
    let mut last = position;
    for (index, other) in others.iter().enumerate().skip(at) {
        if *other > last {
            break;
        }
        last += 1;
        shifted.push((index, last));
    }
    Place { position, shifted }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_node_comes_first_last_and_between_without_moving_another() {
        assert_eq!(place(&[], 0), Place { position: 0, shifted: vec![] });
        assert_eq!(place(&[0, 16], 2), Place { position: 32, shifted: vec![] });
        assert_eq!(place(&[0, 16], 0), Place { position: -16, shifted: vec![] });
        assert_eq!(place(&[0, 16], 1), Place { position: 8, shifted: vec![] });
    }

    #[test]
    fn only_those_give_way_that_must() {
        assert_eq!(place(&[0, 1, 2, 16], 1), Place { position: 1, shifted: vec![(1, 2), (2, 3)] });
    }

    #[test]
    fn two_of_one_position_are_told_apart() {
        assert_eq!(place(&[5, 5, 5], 1), Place { position: 6, shifted: vec![(1, 7), (2, 8)] });
    }

    proptest! {
        #[test]
        fn the_node_ends_up_where_it_was_put(mut others in proptest::collection::vec(-40_i64..40, 0..30), at in 0_usize..30) {
            others.sort_unstable();
            others.dedup();
            let at = at.min(others.len());
            let place = place(&others, at);
            for (index, position) in &place.shifted {
                others[*index] = *position;
            }
            others.insert(at, place.position);
            prop_assert!(others.windows(2).all(|two| two[0] < two[1]));
        }
    }
}
