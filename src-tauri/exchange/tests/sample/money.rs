//! The money of the sample, to the cent.

use school::School;
use school::budget::{self, Category, SourceRecord};
use school::logic::Which;
use school::value::Rate;

use crate::{day, sample};

fn sources(school: &School) -> Vec<SourceRecord> {
    let briefs = school.read(budget::read::sources).unwrap();
    briefs.iter().map(|brief| school.read(|view| budget::read::source(view, Which { id: brief.id })).unwrap()).collect()
}

#[test]
fn the_money_is_right_to_the_cent() {
    let (_folder, school, _) = sample();
    let briefs = school.read(budget::read::sources).unwrap();
    let mut lines: Vec<_> = briefs.iter().map(|brief| (brief.planned.as_cents(), brief.spent.as_cents(), brief.left.as_cents())).collect();
    lines.sort_unstable_by(|one, other| other.cmp(one));
    let expected = [(20_768_300, 8_318_800, 12_449_500), (12_276_700, 11_262_000, 1_014_700), (7_000_000, 6_392_000, 608_000)];
    assert_eq!(lines, expected);
    for record in sources(&school) {
        let period = &record.periods[0];
        let computed: i64 = period.lines.iter().map(|line| line.amount.as_cents()).sum();
        assert_eq!(Some(computed), period.entered_total.map(|total| total.as_cents()), "{}", record.source.name);
        assert_eq!(period.agreed_to, Some(day("2026-05-31")));
        assert!(period.spending.iter().all(|spent| spent.day == day("2026-05-31")));
    }
}

#[test]
fn a_source_has_its_lines_match_certificate_and_renewal() {
    let (_folder, school, _) = sample();
    let sources = sources(&school);
    let source = |start: &str| sources.iter().find(|record| record.source.name.starts_with(start)).unwrap();
    let federal = source("Full-Service");
    assert_eq!((federal.source.assistance_listing.as_str(), federal.source.eligible_as_match), ("84.215J", true));
    assert_eq!(federal.resources.len(), 2);
    let period = &federal.periods[0];
    assert_eq!(period.indirect_rate.as_millionths(), 45_000);
    let indirect = period.lines.iter().find(|line| line.category == Category::Indirect).unwrap();
    assert_eq!(indirect.amount.as_cents(), 894_300);
    let evaluator = period.lines.iter().find(|line| line.what == "Independent evaluator").unwrap();
    assert_eq!(
        (evaluator.partner.as_ref().unwrap().name.as_str(), evaluator.class),
        ("Summit Evaluation", Some(budget::LineClass::Evaluation))
    );
    let meetings = period.lines.iter().find(|line| line.access).unwrap();
    assert_eq!((meetings.groups.as_slice(), meetings.activities.len()), (&["multilingual_learners".to_owned()][..], 1));
    let liaison = period.lines.iter().find(|line| line.what.starts_with("Family liaison")).unwrap();
    assert_eq!((liaison.person.as_ref().unwrap().name.as_str(), liaison.effort), ("Amina Haddad", Rate::millionths(500_000)));

    let mut matched: Vec<_> =
        federal.match_items.iter().map(|item| (item.promised.as_cents(), item.brought.as_cents(), item.minutes)).collect();
    matched.sort_unstable();
    let expected =
        [(456_000, 114_000, Some(12_000)), (784_000, 294_000, Some(19_200)), (960_000, 360_000, Some(9_600)), (3_000_000, 1_650_000, None)];
    assert_eq!(matched, expected);
    let unproven: Vec<_> = federal.match_items.iter().filter(|item| item.evidence.is_empty()).map(|item| item.note.as_str()).collect();
    assert_eq!(unproven, ["April time sheet missing"]);

    let after_school = source("21st CCLC");
    assert!(!after_school.source.eligible_as_match);
    assert_eq!((after_school.certifications[0].signed, after_school.resources.len()), (Some(day("2026-01-15")), 1));
    let city = source("Lakemont City");
    let renewal = city.source.renewal.as_ref().unwrap();
    assert_eq!((renewal.owner.as_ref().unwrap().name.as_str(), renewal.due), ("Dana Whitfield", Some(day("2026-09-15"))));
    assert_eq!(city.source.award_end, Some(day("2026-12-31")));
}
