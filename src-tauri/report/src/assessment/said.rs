//! The words for levels, roles, rounds and facts.

use fluent_bundle::{FluentArgs, FluentValue};
use school::assessment::spread::{Gap, Group};
use school::assessment::{Level, Middle, Role, Round, RoundKind};
use school::overview::evidence::{Fact, Figure};

use crate::words::Words;

/// What a level is called.
pub fn level(words: Words, level: Level) -> String {
    let key = match level {
        Level::Exploring => "report-level-exploring",
        Level::Emerging => "report-level-emerging",
        Level::Maturing => "report-level-maturing",
        Level::Excelling => "report-level-excelling",
    };
    words.say(key, &[])
}

/// What a role is called within a sentence.
pub fn role(words: Words, role: Role) -> String {
    let key = match role {
        Role::Families => "report-role-families",
        Role::Students => "report-role-students",
        Role::Staff => "report-role-staff",
        Role::Partners => "report-role-partners",
        Role::Leadership => "report-role-leadership",
    };
    words.say(key, &[])
}

/// Several roles in a sentence.
pub fn roles(words: Words, roles: &[Role]) -> String {
    words.list(&roles.iter().map(|one| role(words, *one)).collect::<Vec<_>>())
}

/// `fall 2025`.
pub fn round(words: Words, round: &Round) -> String {
    let year = round.opens.year().to_string();
    match round.kind {
        RoundKind::Fall => words.say("report-round-fall", &[("year", &year)]),
        RoundKind::Spring => words.say("report-round-spring", &[("year", &year)]),
        RoundKind::Pulse => words.say("report-round-pulse", &[("month", &words.month(round.opens))]),
    }
}

/// As the first word of a line.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A group's middle answer, both where an even count has two.
pub fn middle(words: Words, group: &Group) -> String {
    match group.middle {
        None if group.withheld => words.say("report-middle-withheld", &[]),
        None => words.say("report-most-did-not-know", &[]),
        Some(Middle { low, high }) if low == high => level(words, low),
        Some(Middle { low, high }) => words.say("report-between", &[("low", &level(words, low)), ("high", &level(words, high))]),
    }
}

/// Which groups are far apart.
pub fn apart(words: Words, gap: &Gap) -> String {
    let (lower, higher) = (roles(words, &gap.lower), roles(words, &gap.higher));
    words.counted("report-apart", gap.levels, &[("lower", &lower), ("higher", &higher)])
}

/// What the records say, where the catalogue has the sentence.
pub fn fact(words: Words, fact: &Fact) -> Option<String> {
    let mut args = FluentArgs::new();
    for (name, figure) in &fact.figures {
        args.set(name.as_str(), told(words, figure));
    }
    words.find(&format!("fact-{}", fact.code), &args)
}

fn told(words: Words, figure: &Figure) -> FluentValue<'static> {
    match figure {
        Figure::Count(count) => FluentValue::from(*count),
        Figure::Share(share) => {
            // A whole percent, halves away from zero: what the window shows.
            let whole = share.signum() * ((share.abs() + 50) / 100);
            let percent = words.number(school::value::Decimal::from_ten_thousandths(whole.saturating_mul(10_000)));
            FluentValue::from(words.say("report-percent", &[("value", &percent)]))
        }
        Figure::Money(money) => FluentValue::from(words.money(*money)),
        Figure::Day(day) => FluentValue::from(words.day(*day)),
        Figure::Value(value) => FluentValue::from(words.number(*value)),
        Figure::Text(text) => FluentValue::from(text.clone()),
    }
}
