//! The order of the nodes within their columns, so that few arrows cross: layers by barycentre (Sugiyama, Tagawa and
//! Toda 1981), with the order that stands as the start, so that a small edit moves little.

/// How often the columns are gone over in each direction. More rounds found nothing on the largest public model.
const ROUNDS: usize = 12;

/// A model as the layout sees it: columns of numbered nodes, the leftmost first, and the arrows between them.
pub(super) struct Drawing {
    /// The order in each column. Numbers from `nodes` on stand for an arrow that passes a column.
    layers: Vec<Vec<usize>>,
    /// Between each column and the next, what is joined.
    gaps: Vec<Vec<(usize, usize)>>,
    nodes: usize,
}

impl Drawing {
    /// Columns of nodes numbered from 0, empty ones left out, and arrows by those numbers. Arrows within a column are not
    /// drawn between columns and count for nothing here.
    pub(super) fn new(columns: Vec<Vec<usize>>, arrows: &[(usize, usize)]) -> Drawing {
        let layers: Vec<Vec<usize>> = columns.into_iter().filter(|column| !column.is_empty()).collect();
        let nodes = layers.iter().map(Vec::len).sum();
        let mut layer_of = vec![0; nodes];
        for (at, layer) in layers.iter().enumerate() {
            for node in layer {
                layer_of[*node] = at;
            }
        }
        let gaps = vec![Vec::new(); layers.len().saturating_sub(1)];
        let mut drawing = Drawing { layers, gaps, nodes };
        let mut fresh = nodes;
        for (from, to) in arrows {
            let (first, last) = (layer_of[*from], layer_of[*to]);
            let mut at = *from;
            for gap in first..last {
                let next = if gap + 1 == last {
                    *to
                } else {
                    fresh += 1;
                    drawing.layers[gap + 1].push(fresh - 1);
                    fresh - 1
                };
                drawing.gaps[gap].push((at, next));
                at = next;
            }
        }
        drawing.pass_between(fresh);
        drawing
    }

    /// How many pairs of arrows cross.
    pub(super) fn crossings(&self) -> usize {
        let place = self.places();
        self.gaps.iter().zip(self.layers.iter().skip(1)).map(|(gap, right)| crossed(gap, &place, right.len())).sum()
    }

    /// The order of the nodes in each column that is not empty.
    pub(super) fn columns(&self) -> Vec<Vec<usize>> {
        self.layers.iter().map(|layer| layer.iter().copied().filter(|item| *item < self.nodes).collect()).collect()
    }

    /// Orders all columns. What stands already stays unless fewer arrows cross without it.
    pub(super) fn untangle(&mut self) {
        let mut best = (self.crossings(), self.layers.clone());
        for _ in 0..ROUNDS {
            self.sweep();
            let crossings = self.crossings();
            if crossings >= best.0 {
                break;
            }
            best = (crossings, self.layers.clone());
        }
        self.layers = best.1;
    }

    /// Finds the one node its best place in its column and moves nothing else; nothing unless fewer arrows cross. Only the
    /// node's own arrows can cross more or fewer others, so each place costs one step more than the place above it.
    pub(super) fn settle(&mut self, node: usize) {
        let Some(at) = self.layers.iter().position(|layer| layer.contains(&node)) else { return };
        let place = self.places();
        let gap = |gap: Option<usize>| gap.and_then(|gap| self.gaps.get(gap)).map_or(&[][..], Vec::as_slice);
        let turned = gap(at.checked_sub(1)).iter().map(|(from, to)| (*to, *from));
        let sides: [Vec<(usize, usize)>; 2] = [turned.collect(), gap(Some(at)).to_vec()];
        // For each other item: how many arrows cross where the node stands above it, and where it stands below.
        let mut crossed = vec![(0_usize, 0_usize); place.len()];
        for side in &sides {
            for mine in side.iter().filter(|(item, _)| *item == node).map(|(_, end)| place[*end]) {
                for (other, end) in side.iter().filter(|(item, _)| *item != node) {
                    crossed[*other].0 += usize::from(mine > place[*end]);
                    crossed[*other].1 += usize::from(mine < place[*end]);
                }
            }
        }
        let mut rest: Vec<usize> = self.layers[at].iter().copied().filter(|item| *item != node).collect();
        let mut cost: usize = rest.iter().map(|item| crossed[*item].0).sum();
        let mut costs = vec![cost];
        for item in &rest {
            cost = cost - crossed[*item].0 + crossed[*item].1;
            costs.push(cost);
        }
        let stood = place[node];
        let best = (0..costs.len()).fold(stood, |best, place| if costs[place] < costs[best] { place } else { best });
        if costs[best] < costs[stood] {
            rest.insert(best, node);
            self.layers[at] = rest;
        }
    }

    fn sweep(&mut self) {
        for gap in 0..self.gaps.len() {
            self.order(gap + 1, gap, |(from, to)| (to, from));
        }
        for gap in (0..self.gaps.len()).rev() {
            self.order(gap, gap, |ends| ends);
        }
    }

    /// Orders one column by the middle of what each item is joined to over the gap. What is joined to nothing there keeps
    /// its place.
    fn order(&mut self, layer: usize, gap: usize, ends: fn((usize, usize)) -> (usize, usize)) {
        let place = self.places();
        let mut middle: Vec<(usize, usize)> = vec![(0, 0); place.len()];
        for (item, other) in self.gaps[gap].iter().map(|pair| ends(*pair)) {
            middle[item].0 += place[other];
            middle[item].1 += 1;
        }
        let joined = |item: &usize| middle[*item].1 > 0;
        let mut sorted: Vec<usize> = self.layers[layer].iter().copied().filter(joined).collect();
        sorted.sort_by(|one, other| {
            let ((a, n), (b, m)) = (middle[*one], middle[*other]);
            (a * m).cmp(&(b * n))
        });
        let mut next = sorted.into_iter();
        for slot in &mut self.layers[layer] {
            if middle[*slot].1 > 0 {
                *slot = next.next().unwrap_or(*slot);
            }
        }
    }

    /// Puts arrows that pass a column where the straight line would.
    fn pass_between(&mut self, items: usize) {
        let nodes = self.nodes;
        let mut at = vec![0_usize; items];
        for layer in 0..self.layers.len() {
            let mut sorted: Vec<(usize, bool, usize)> = Vec::new();
            let real: Vec<usize> = self.layers[layer].iter().copied().filter(|item| *item < nodes).collect();
            for (index, item) in real.iter().enumerate() {
                at[*item] = (2 * index + 1) * 1000 / (2 * real.len());
                sorted.push((at[*item], false, *item));
            }
            if let Some(gap) = layer.checked_sub(1).and_then(|gap| self.gaps.get(gap)) {
                for (from, to) in gap.iter().filter(|(_, to)| *to >= nodes) {
                    at[*to] = at[*from];
                    sorted.push((at[*to], true, *to));
                }
            }
            sorted.sort_unstable();
            self.layers[layer] = sorted.into_iter().map(|(_, _, item)| item).collect();
        }
    }

    fn places(&self) -> Vec<usize> {
        let items = self.layers.iter().map(Vec::len).sum();
        let mut place = vec![0; items];
        for layer in &self.layers {
            for (at, item) in layer.iter().enumerate() {
                place[*item] = at;
            }
        }
        place
    }
}

/// How many of these arrows cross, counted while they are taken in the order of their left ends (Barth, Jünger and Mutzel
/// 2004): each crosses those before it that end further down.
fn crossed(gap: &[(usize, usize)], place: &[usize], right: usize) -> usize {
    let mut ends: Vec<(usize, usize)> = gap.iter().map(|(from, to)| (place[*from], place[*to])).collect();
    ends.sort_unstable();
    let mut tree = vec![0_usize; right + 1];
    let mut crossed = 0;
    for (seen, (_, to)) in ends.into_iter().enumerate() {
        let (mut at, mut above) = (to + 1, 0);
        while at > 0 {
            above += tree[at];
            at &= at - 1;
        }
        crossed += seen - above;
        at = to + 1;
        while at < tree.len() {
            tree[at] += 1;
            at += at & at.wrapping_neg();
        }
    }
    crossed
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn crossings_are_counted_pair_by_pair() {
        let crossings = |arrows: &[(usize, usize)]| Drawing::new(vec![vec![0, 1, 2], vec![3, 4, 5]], arrows).crossings();
        assert_eq!(crossings(&[(0, 3), (1, 4), (2, 5)]), 0);
        assert_eq!(crossings(&[(0, 5), (1, 4), (2, 3)]), 3);
        assert_eq!(crossings(&[(0, 3), (0, 4), (1, 3)]), 1);
        assert_eq!(crossings(&[(0, 4), (1, 4), (2, 4)]), 0, "arrows that meet at an end do not cross");
    }

    #[test]
    fn a_tangle_comes_undone() {
        let mut drawing = Drawing::new(vec![vec![0, 1, 2], vec![3, 4, 5], vec![6, 7]], &[(0, 5), (1, 4), (2, 3), (5, 6), (3, 7)]);
        drawing.untangle();
        assert_eq!(drawing.crossings(), 0);
    }

    #[test]
    fn an_arrow_that_passes_a_column_is_drawn_between_its_nodes() {
        let drawing = Drawing::new(vec![vec![0, 1], vec![2, 3], vec![4]], &[(0, 2), (1, 3), (0, 4)]);
        assert_eq!(drawing.crossings(), 0);
        assert_eq!(drawing.columns(), [vec![0, 1], vec![2, 3], vec![4]]);
    }

    #[test]
    fn what_crosses_nothing_stays_where_it_stands() {
        let mut drawing = Drawing::new(vec![vec![2, 0, 1], vec![4, 3]], &[(2, 4), (0, 3)]);
        drawing.untangle();
        assert_eq!(drawing.columns(), [vec![2, 0, 1], vec![4, 3]]);
    }

    #[test]
    fn one_node_settles_and_no_other_moves() {
        let mut drawing = Drawing::new(vec![vec![0, 1, 2], vec![3, 4, 5]], &[(0, 4), (1, 5), (2, 3)]);
        drawing.settle(3);
        assert_eq!(drawing.columns(), [vec![0, 1, 2], vec![4, 5, 3]]);
    }

    proptest! {
        #[test]
        fn no_node_is_lost_and_nothing_crosses_that_did_not(
            sizes in proptest::collection::vec(1_usize..7, 2..5),
            pairs in proptest::collection::vec((0_usize..40, 0_usize..40), 0..40),
        ) {
            let mut next = 0..;
            let columns: Vec<Vec<usize>> = sizes.iter().map(|size| next.by_ref().take(*size).collect()).collect();
            let nodes: usize = sizes.iter().sum();
            let arrows: Vec<(usize, usize)> = pairs.into_iter().map(|(a, b)| (a % nodes, b % nodes)).filter(|(a, b)| a < b).collect();
            let mut drawing = Drawing::new(columns.clone(), &arrows);
            let before = drawing.crossings();
            drawing.untangle();
            prop_assert!(drawing.crossings() <= before);
            // One node finds the place that trying all of them finds.
            let mut settled = Drawing::new(columns.clone(), &arrows);
            let node = nodes / 2;
            let at = settled.layers.iter().position(|layer| layer.contains(&node)).unwrap();
            let mut fewest = before;
            for place in 0..settled.layers[at].len() {
                let mut tried = Drawing::new(columns.clone(), &arrows);
                tried.layers[at].retain(|item| *item != node);
                tried.layers[at].insert(place, node);
                fewest = fewest.min(tried.crossings());
            }
            settled.settle(node);
            prop_assert_eq!(settled.crossings(), fewest);
            let sorted = |columns: Vec<Vec<usize>>| columns.into_iter().map(|mut column| { column.sort_unstable(); column }).collect::<Vec<_>>();
            prop_assert_eq!(sorted(drawing.columns()), columns);
        }
    }
}
