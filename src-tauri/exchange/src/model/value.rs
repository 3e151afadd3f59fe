//! Numbers and days as people type them.

use school::calendar::month_named;
use school::value::{Day, Decimal, fold};

/// A number: `31.4`, `1,200`, `31,4`, `85 %`. Nothing where it could be two, or has more than four digits after the point.
pub fn number(text: &str) -> Option<Decimal> {
    let text: String = text.chars().filter(|sign| !sign.is_whitespace()).collect();
    let text = text.strip_suffix('%').unwrap_or(&text).replace('−', "-");
    let (whole, part) = match (text.rfind('.'), text.rfind(',')) {
        (None, None) => return Decimal::parse(&text),
        // Of two signs the later one divides off the part.
        (Some(point), Some(comma)) => text.split_at(point.max(comma)),
        (Some(point), None) => text.split_at(point),
        (None, Some(comma)) => text.split_at(comma),
    };
    let (sign, part) = part.split_at(1);
    let thousands = |text: &str, by: char| {
        let mut groups = text.trim_start_matches('-').split(by);
        groups.next().is_some_and(|first| (1..=3).contains(&first.len())) && groups.all(|group| group.len() == 3)
    };
    let other = if sign == "," { '.' } else { ',' };
    if whole.contains(other) {
        return Decimal::parse(&format!("{}.{part}", whole.replace(other, ""))).filter(|_| thousands(whole, other));
    }
    match sign {
        // A comma before three digits divides off thousands, as Excel shows them here; a point does not.
        "," if part.len() == 3 || whole.contains(',') => Decimal::parse(&text.replace(',', "")).filter(|_| thousands(&text, ',')),
        "." if whole.contains('.') => Decimal::parse(&text.replace('.', "")).filter(|_| thousands(&text, '.')),
        _ => Decimal::parse(&format!("{whole}.{part}")),
    }
}

/// A day in words: `June 30, 2027`, `30 de junio de 2027`.
fn spelled(text: &str) -> Option<Day> {
    let folded = fold(text);
    let parts: Vec<&str> = folded.split_whitespace().filter(|part| *part != "de").collect();
    let [first, second, year] = parts[..] else { return None };
    let (month, day) = month_named(first).map(|month| (month, second)).or_else(|| month_named(second).map(|month| (month, first)))?;
    let year = year.parse().ok().filter(|_| year.len() == 4)?;
    Day::new(year, month, day.parse().ok()?)
}

/// A day: `2027-06-30`, in words, or `6/30/2027` and `30/6/2027` where only one of them can be meant.
pub fn day(text: &str) -> Option<Day> {
    let text = text.trim();
    if let Some(day) = Day::parse(text) {
        return Some(day);
    }
    let parts: Vec<&str> = text.split(['/', '.']).collect();
    let [first, second, year] = parts[..] else { return spelled(text) };
    let (first, second): (u32, u32) = (first.parse().ok()?, second.parse().ok()?);
    let year = year.parse().ok().filter(|_| year.len() == 4)?;
    let (american, other) = (Day::new(year, first, second), Day::new(year, second, first));
    if american == other { american } else { american.xor(other) }
}

#[cfg(test)]
mod tests {
    #[test]
    fn numbers_are_read_as_they_are_written_here_and_in_spanish() {
        for (text, number) in [
            ("31.4", "31.4"),
            ("31,4", "31.4"),
            ("1,200", "1200"),
            ("1,234,567", "1234567"),
            ("1.234.567", "1234567"),
            ("1,234.5", "1234.5"),
            ("1.234,5", "1234.5"),
            ("85 %", "85"),
            ("-3", "-3"),
            ("−3.25", "-3.25"),
            ("1.234", "1.234"),
        ] {
            assert_eq!(super::number(text).map(|number| number.to_string()).as_deref(), Some(number), "{text}");
        }
        for text in ["", "many", "1,23,456", "12,34.5", "150 students", "1.00001", "5-6", "1,2,3", "."] {
            assert_eq!(super::number(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_that_could_be_two_is_none() {
        let day = |text| super::day(text).map(|day| day.to_string());
        assert_eq!(day("2027-06-30").as_deref(), Some("2027-06-30"));
        assert_eq!(day("6/30/2027").as_deref(), Some("2027-06-30"));
        assert_eq!(day("30/6/2027").as_deref(), Some("2027-06-30"));
        assert_eq!(day("6/6/2027").as_deref(), Some("2027-06-06"));
        assert_eq!(day("June 30, 2027").as_deref(), Some("2027-06-30"));
        assert_eq!(day("30 de junio de 2027").as_deref(), Some("2027-06-30"));
        for text in ["6/7/2027", "June 2027", "2027", "6/30/27", "13/13/2027", "June 31, 2027", "30 June", "Juny 3, 2027"] {
            assert_eq!(day(text), None, "{text}");
        }
    }
}
