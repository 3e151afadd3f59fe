//! Words, days, money and numbers as a reader of one language writes them. Integers only.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use school::value::{Day, Decimal, Language, Money};
use unic_langid::{LanguageIdentifier, langid};

type Bundle = FluentBundle<FluentResource>;

static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| {
    let catalogues = [
        include_str!("../../../assets/locales/en/report.ftl"),
        include_str!("../../../assets/locales/en/fact.ftl"),
        include_str!("../../../assets/locales/en/logic.ftl"),
    ];
    bundle(langid!("en-US"), &catalogues)
});
static SPANISH: LazyLock<Bundle> = LazyLock::new(|| {
    let catalogues = [
        include_str!("../../../assets/locales/es/report.ftl"),
        include_str!("../../../assets/locales/es/fact.ftl"),
        include_str!("../../../assets/locales/es/logic.ftl"),
    ];
    bundle(langid!("es-US"), &catalogues)
});

fn bundle(language: LanguageIdentifier, catalogues: &[&str]) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // Fluent's invisible direction marks would stand in the text that a reader copies from the page.
    bundle.set_use_isolating(false);
    for catalogue in catalogues {
        let (Ok(words) | Err((words, _))) = FluentResource::try_new((*catalogue).to_owned());
        bundle.add_resource_overriding(words);
    }
    bundle
}

/// Speaks one language.
#[derive(Clone, Copy)]
pub struct Words {
    language: Language,
    bundle: &'static Bundle,
}

impl Words {
    /// The words of a language.
    pub fn of(language: Language) -> Self {
        let bundle: &'static Bundle = match language {
            Language::En => &ENGLISH,
            Language::Es => &SPANISH,
        };
        Words { language, bundle }
    }

    /// A sentence of the catalogue.
    pub fn say(self, key: &str, named: &[(&str, &str)]) -> String {
        self.put(key, named.iter().map(|(name, value)| (*name, FluentValue::from(*value))).collect())
    }

    /// A sentence that depends on how many there are: `$number` chooses, `$count` is shown.
    pub fn count(self, key: &str, number: i64) -> String {
        self.counted(key, number, &[])
    }

    /// The same with more that is named.
    pub fn counted(self, key: &str, number: i64, named: &[(&str, &str)]) -> String {
        let count = thousands(number.unsigned_abs());
        let counted = [("number", FluentValue::from(number)), ("count", FluentValue::from(count))].into_iter();
        self.put(key, counted.chain(named.iter().map(|(name, value)| (*name, FluentValue::from(*value)))).collect())
    }

    /// A sentence, if the catalogue has it.
    pub fn find(self, key: &str, args: &FluentArgs) -> Option<String> {
        let pattern = self.bundle.get_message(key).and_then(|message| message.value())?;
        Some(self.bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
    }

    fn put(self, key: &str, args: FluentArgs) -> String {
        self.find(key, &args).unwrap_or_else(|| key.to_owned())
    }

    /// `June 15, 2026`, `15 de junio de 2026`.
    pub fn day(self, day: Day) -> String {
        let month = self.name_of_month(day);
        self.say("report-day", &[("month", &month), ("day", &day.day().to_string()), ("year", &day.year().to_string())])
    }

    /// `June 2026`, `junio de 2026`: the month that the day lies in.
    pub fn month(self, day: Day) -> String {
        self.say("report-month", &[("month", &self.name_of_month(day)), ("year", &day.year().to_string())])
    }

    fn name_of_month(self, day: Day) -> String {
        self.say(MONTHS.get(day.month().saturating_sub(1) as usize).copied().unwrap_or_default(), &[])
    }

    /// `$70,000`; cents only where there are any: `$9,129.60`. Both languages write dollars as the United States do.
    pub fn money(self, amount: Money) -> String {
        let cents = amount.as_cents().unsigned_abs();
        let sign = if amount.as_cents() < 0 { "−" } else { "" };
        match cents % 100 {
            0 => format!("{sign}${}", thousands(cents / 100)),
            part => format!("{sign}${}.{part:02}", thousands(cents / 100)),
        }
    }

    /// `1,234.5`, with the sign where it is below nothing.
    pub fn number(self, value: Decimal) -> String {
        let plain = value.to_string();
        let (sign, digits) = plain.strip_prefix('-').map_or(("", plain.as_str()), |rest| ("−", rest));
        let (whole, part) = digits.split_once('.').map_or((digits, None), |(whole, part)| (whole, Some(part)));
        let whole = whole.parse().map_or_else(|_| whole.to_owned(), thousands);
        part.map_or_else(|| format!("{sign}{whole}"), |part| format!("{sign}{whole}.{part}"))
    }

    /// A reading in its unit: `31.4%`, `19 days`. The unit is the school's own word, but percent is written as a sign.
    pub fn reading(self, value: Decimal, unit: &str) -> String {
        let value = self.number(value);
        match unit {
            "" => value,
            "percent" | "%" => self.say("report-percent", &[("value", &value)]),
            unit => self.say("report-unit", &[("value", &value), ("unit", unit)]),
        }
    }

    /// `Arabic, Hmong and Spanish`.
    pub fn list(self, things: &[String]) -> String {
        match things {
            [] => String::new(),
            [only] => only.clone(),
            [most @ .., last] => self.say("report-last", &[("list", &most.join(", ")), ("last", last)]),
        }
    }

    /// The language spoken.
    pub fn language(self) -> Language {
        self.language
    }
}

const MONTHS: [&str; 12] = [
    "report-month-1",
    "report-month-2",
    "report-month-3",
    "report-month-4",
    "report-month-5",
    "report-month-6",
    "report-month-7",
    "report-month-8",
    "report-month-9",
    "report-month-10",
    "report-month-11",
    "report-month-12",
];

/// `1,234,567`
pub(crate) fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn a_day_is_written_in_full() {
        assert_eq!(Words::of(Language::En).day(day("2026-06-15")), "June 15, 2026");
        assert_eq!(Words::of(Language::Es).day(day("2026-06-15")), "15 de junio de 2026");
    }

    #[test]
    fn cents_are_shown_only_where_there_are_any() {
        let words = Words::of(Language::En);
        let money = |cents| words.money(Money::cents(cents).unwrap());
        assert_eq!(money(7_000_000), "$70,000");
        assert_eq!(money(912_960), "$9,129.60");
        assert_eq!(money(5), "$0.05");
        assert_eq!(money(-123_456_700), "−$1,234,567");
    }

    #[test]
    fn a_reading_stands_in_its_unit() {
        let value = Decimal::parse("31.4").unwrap();
        assert_eq!(Words::of(Language::En).reading(value, "percent"), "31.4%");
        assert_eq!(Words::of(Language::Es).reading(value, "percent"), "31.4%");
        assert_eq!(Words::of(Language::En).reading(Decimal::parse("-1200").unwrap(), "days"), "−1,200 days");
    }

    #[test]
    fn a_list_is_joined_as_one_says_it() {
        let languages = ["English", "Spanish", "Hmong"].map(str::to_owned);
        assert_eq!(Words::of(Language::En).list(&languages), "English, Spanish and Hmong");
        assert_eq!(Words::of(Language::Es).list(&languages), "English, Spanish y Hmong");
    }

    #[test]
    fn one_and_many_have_their_own_words() {
        assert_eq!(Words::of(Language::En).count("report-students", 1), "1 student");
        assert_eq!(Words::of(Language::Es).count("report-students", 1540), "1,540 estudiantes");
    }

    #[test]
    fn both_catalogues_hold_the_same_keys_and_nothing_else() {
        let keys = |catalogue: &str| -> Vec<String> {
            catalogue.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key.to_owned()).collect()
        };
        let english = keys(include_str!("../../../assets/locales/en/report.ftl"));
        assert_eq!(english, keys(include_str!("../../../assets/locales/es/report.ftl")));
        for (language, bundle) in [("en", &ENGLISH), ("es", &SPANISH)] {
            for key in &english {
                assert!(bundle.has_message(key), "{key} can be read in {language}");
            }
        }
    }
}
