//! Where the points of a small chart lie: whole ten-thousandths of its width and height, from the lower left.

use serde_json::{Value, json};

use crate::outline::Change;

const WHOLE: i128 = 10_000;

/// The points and the target line of a chart, or nothing where there is nothing to draw.
pub fn drawn(change: &Change) -> Option<Value> {
    let first = change.points.first()?.day;
    let days = change.points.last()?.day.days_since(first);
    let values = change.points.iter().map(|point| &point.figure).chain(&change.target).map(|figure| figure.value.ten_thousandths());
    let (low, high) = (values.clone().min()?, values.max()?);
    let height = |value: i64| part(i128::from(value) - i128::from(low), i128::from(high) - i128::from(low));
    let points: Vec<Value> = change
        .points
        .iter()
        .map(|point| {
            let x = part(point.day.days_since(first).into(), days.into());
            json!({ "x": x, "y": height(point.figure.value.ten_thousandths()), "open": point.open })
        })
        .collect();
    let target = change.target.as_ref().map(|figure| height(figure.value.ten_thousandths()));
    Some(json!({ "points": points, "target": target }))
}

/// So many ten-thousandths; the middle where everything is equal.
fn part(of: i128, all: i128) -> i64 {
    if all == 0 {
        return 5_000;
    }
    i64::try_from(of * WHOLE / all).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_span_is_the_whole_and_a_flat_line_lies_in_the_middle() {
        assert_eq!(part(0, 90), 0);
        assert_eq!(part(45, 90), 5_000);
        assert_eq!(part(90, 90), 10_000);
        assert_eq!(part(0, 0), 5_000);
        assert_eq!(part(i128::from(i64::MAX) * 2, i128::from(i64::MAX) * 2), 10_000);
    }
}
