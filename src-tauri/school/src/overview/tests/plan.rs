//! The work plan on the sample's day: what is told and what no longer, in which order, whose, and with whose money.

use super::{
    AFTER_SCHOOL, ARTS, COUNSELING, DANA, DISTRICT, HARBOR, MARISOL, STAFF, action, agreement, alder, alter, dollars, home, id, period,
    source,
};
use super::{ActionDue, Agreement, Award, BudgetPeriod, DueKind, Renewal};
use crate::logic::Named;
use crate::overview::plan::{Plan, PlanItem, PlanMonth, plan};
use crate::store::{Edit, School, testing};
use crate::value::Id;

const CITY: &str = "Lakemont City Children's Fund";
const FSCS: &str = "Full-Service Community Schools";
const CCLC: &str = "21st CCLC subgrant";

fn asked(school: &School) -> Plan {
    school.read(plan).unwrap()
}

pub(super) fn items(school: &School) -> Vec<PlanItem> {
    asked(school).months.into_iter().flat_map(|month| month.items).collect()
}

fn titles(school: &School) -> Vec<String> {
    items(school).into_iter().map(|item| item.title).collect()
}

/// How many of each kind that ends, and of renewals.
fn counts(school: &School) -> [usize; 4] {
    let items = items(school);
    [Agreement, BudgetPeriod, Award, Renewal].map(|kind| items.iter().filter(|item| item.kind == kind).count())
}

fn names(named: &[Named]) -> Vec<&str> {
    named.iter().map(|named| named.name.as_str()).collect()
}

fn sources_of(school: &School, title: &str) -> Vec<String> {
    let items = items(school);
    let item = items.iter().find(|item| item.title == title).unwrap_or_else(|| panic!("{title} is in the plan"));
    item.sources.iter().map(|source| source.name.clone()).collect()
}

/// A to-do about something of the budget or of a partner.
pub(super) fn action_about(edit: &Edit, text: &str, room: &str, thing: Id) {
    let sql = "INSERT INTO action (id, text, subject_room, subject_id) VALUES (?1, ?2, ?3, ?4)";
    edit.run(sql, (edit.new_id().unwrap(), text, room, thing)).unwrap();
}

/// The lines of this amount pay for an activity.
fn pay_for(edit: &Edit, node: u8, dollars: &[i64]) {
    for dollars in dollars {
        for line in edit.rows("SELECT id FROM budget_line WHERE amount = ?1", [dollars * 100], |row| row.get::<_, Id>(0)).unwrap() {
            let sql = "INSERT INTO line_activity (id, line, node) VALUES (?1, ?2, ?3)";
            edit.run(sql, (edit.new_id().unwrap(), line, id(node))).unwrap();
        }
    }
}

fn nothing_but(edit: &Edit, f: impl FnOnce(&Edit)) {
    for table in ["agreement", "funding_source", "action"] {
        edit.run(&format!("DELETE FROM {table}"), []).unwrap();
    }
    f(edit);
}

/// One thing of each kind that ends on a day, and a step to renew another award that ends then.
fn one_of_each(edit: &Edit, ends: &str, step: &str) {
    agreement(edit, ARTS, ends);
    source(edit, 41, "Ends", ends);
    period(edit, 41, ("2026-01-01", ends), &[(1_000, None)], &[]);
    source(edit, 42, "Renews", ends);
    edit.run("UPDATE funding_source SET renewal_step = 'Write', renewal_due = ?2 WHERE id = ?1", (id(42), step)).unwrap();
}

#[test]
fn the_plan_of_the_samples_day() {
    let (_folder, school) = alder();
    let plan = asked(&school);
    let line = |item: &PlanItem| (item.day.unwrap().day(), item.kind, item.title.clone(), item.amount.map(dollars));
    let month = |month: &PlanMonth| (month.month.unwrap().to_string(), month.items.iter().map(line).collect::<Vec<_>>());
    let months: Vec<_> = plan.months.iter().map(month).collect();
    let line = |day, kind: DueKind, title: &str, amount| (day, kind, title.to_owned(), amount);
    let june = vec![
        line(12, ActionDue, "Send budget change request", None),
        line(30, BudgetPeriod, CCLC, Some(10_147)),
        line(30, BudgetPeriod, CITY, Some(6_080)),
        line(30, Agreement, "Open Door Arts", Some(42_000)),
    ];
    let expected = [
        ("2026-06-01", june),
        ("2026-08-01", vec![line(31, Agreement, "Harbor Youth Counseling", Some(38_000))]),
        ("2026-09-01", vec![line(15, Renewal, CITY, Some(70_000))]),
        ("2026-12-01", vec![line(31, BudgetPeriod, FSCS, Some(124_495))]),
        ("2027-06-01", vec![line(30, Award, CCLC, None)]),
    ];
    assert_eq!(months, expected.map(|(month, lines)| (month.to_owned(), lines)));
    assert_eq!((names(&plan.owners), names(&plan.sources)), (vec!["Dana Whitfield"], vec![CCLC, FSCS, CITY]));
    let first = &plan.months[0].items[0];
    assert_eq!((first.days_late, first.owner.as_ref().map(|owner| owner.id)), (3, Some(id(DANA))));
    assert_eq!(plan.months[0].items[3].serves, ["After-school arts"]);
}

#[test]
fn every_open_to_do_is_told_however_late_or_far_and_those_without_a_day_at_the_end() {
    let (_folder, mut school) = alder();
    alter(&mut school, |edit| {
        nothing_but(edit, |edit| {
            action(edit, "no day yet", None, None, None);
            action(edit, "in ten years", Some("2036-06-15"), None, None);
            action(edit, "a year late", Some("2025-06-15"), None, None);
            action(edit, "done", Some("2026-06-12"), Some("2026-06-13"), None);
            action(edit, "done without a day", None, Some("2026-06-13"), None);
        });
    });
    let months: Vec<_> = asked(&school).months.iter().map(|month| month.month.map(|day| day.to_string())).collect();
    assert_eq!(months, [Some("2025-06-01".to_owned()), Some("2036-06-01".to_owned()), None]);
    let items: Vec<_> = items(&school).into_iter().map(|item| (item.title, item.days_late)).collect();
    assert_eq!(items, [("a year late".to_owned(), 365), ("in ten years".to_owned(), 0), ("no day yet".to_owned(), 0)]);
}

#[test]
fn in_a_month_to_dos_come_first_then_each_by_day_and_title() {
    let (_folder, mut school) = alder();
    alter(&mut school, |edit| {
        action(edit, "Zebra crossing", Some("2026-06-30"), None, None);
        action(edit, "Ask the clinic", Some("2026-06-30"), None, None);
        action(edit, "Early in July", Some("2026-07-01"), None, None);
        edit.run("DELETE FROM agreement WHERE ends = '2028-12-31'", []).unwrap();
        agreement(edit, DISTRICT, "2026-06-01");
    });
    let expected = [
        "Send budget change request",
        "Ask the clinic",
        "Zebra crossing",
        "Lakemont Unified School District",
        CCLC,
        CITY,
        "Open Door Arts",
        "Early in July",
    ];
    assert_eq!(titles(&school)[..8], expected);
}

#[test]
fn what_ends_is_told_two_years_ahead_and_not_a_day_more() {
    let (_folder, mut school) = alder();
    let mut told = |last: &str| {
        alter(&mut school, |edit| nothing_but(edit, |edit| one_of_each(edit, last, last)));
        counts(&school)
    };
    assert_eq!(told("2028-06-15"), [1; 4]);
    assert_eq!(told("2028-06-16"), [0; 4]);
}

#[test]
fn what_is_over_is_told_no_longer() {
    let (_folder, mut school) = alder();
    let mut told = |last: &str| {
        alter(&mut school, |edit| nothing_but(edit, |edit| one_of_each(edit, last, "2026-01-10")));
        counts(&school)
    };
    assert_eq!(told("2026-06-15"), [1; 4], "the last day, and a late step while the award runs");
    assert_eq!(told("2026-06-14"), [1, 0, 0, 0], "an agreement that lapsed is told for a month");
    assert_eq!(told("2026-05-16"), [1, 0, 0, 0]);
    assert_eq!(told("2026-05-15"), [0; 4]);
}

#[test]
fn all_that_home_tells_is_in_the_plan_with_the_same_words() {
    let (_folder, mut school) = alder();
    alter(&mut school, |edit| {
        agreement(edit, HARBOR, "2029-12-31");
        edit.run("UPDATE agreement SET notice_days = 2000", []).unwrap();
        edit.run("UPDATE funding_source SET renewal_due = '2026-06-01' WHERE id = ?1", [id(33)]).unwrap();
    });
    let (items, home) = (items(&school), home(&school));
    assert!(home.due.iter().any(|due| due.day.year() == 2029), "an agreement with a long notice");
    for due in home.due {
        let item = items.iter().find(|item| (item.kind, item.id) == (due.kind, due.id)).unwrap_or_else(|| panic!("{due:?}"));
        let owner = item.owner.as_ref().map(|owner| owner.name.clone());
        assert_eq!((item.day, item.days_late, item.amount, owner), (Some(due.day), due.days_late, due.amount, due.owner));
    }
}

#[test]
fn an_agreement_touches_the_sources_whose_lines_of_now_name_the_partner() {
    let (_folder, mut school) = alder();
    assert_eq!(sources_of(&school, "Open Door Arts"), [CCLC]);
    assert_eq!(sources_of(&school, FSCS), [FSCS], "a budget period touches its own");
    alter(&mut school, |edit| {
        source(edit, 34, "Bright Futures", "2027-06-30");
        period(edit, 34, ("2026-06-15", "2026-06-15"), &[(100, Some(ARTS)), (200, Some(ARTS))], &[]);
        source(edit, 35, "Not begun", "2027-06-30");
        period(edit, 35, ("2026-06-16", "2027-06-15"), &[(100, Some(ARTS))], &[]);
        source(edit, 36, "Over", "2027-06-30");
        period(edit, 36, ("2025-06-15", "2026-06-14"), &[(100, Some(ARTS))], &[]);
    });
    assert_eq!(sources_of(&school, "Open Door Arts"), [CCLC, "Bright Futures"]);
}

#[test]
fn a_to_do_touches_what_it_is_about_or_the_sources_of_its_activity() {
    let (_folder, mut school) = alder();
    alter(&mut school, |edit| {
        let line: Id = edit.one("SELECT id FROM budget_line WHERE amount = 9999900", [], |row| row.get(0)).unwrap();
        action_about(edit, "a source", "budget", id(33));
        action_about(edit, "a line of an earlier year", "budget", line);
        action_about(edit, "a thing that is gone", "budget", id(99));
        action_about(edit, "a partner", "partner", id(ARTS));
        action(edit, "an activity", None, None, Some(AFTER_SCHOOL));
        action(edit, "an activity of two sources", None, None, Some(COUNSELING));
        action(edit, "an activity of the past", None, None, Some(STAFF));
        pay_for(edit, AFTER_SCHOOL, &[42_000, 80_767]);
        pay_for(edit, COUNSELING, &[38_000, 70_000]);
        pay_for(edit, STAFF, &[99_999]);
    });
    assert_eq!(sources_of(&school, "a source"), [CITY]);
    assert_eq!(sources_of(&school, "a line of an earlier year"), [CCLC]);
    assert_eq!(sources_of(&school, "an activity"), [CCLC]);
    assert_eq!(sources_of(&school, "an activity of two sources"), [FSCS, CITY]);
    for none in ["a thing that is gone", "a partner", "an activity of the past"] {
        assert!(sources_of(&school, none).is_empty(), "{none}");
    }
}

#[test]
fn owners_stand_by_name_each_once() {
    let (_folder, mut school) = alder();
    alter(&mut school, |edit| {
        ["another of Dana's", "nobody's", "Marisol's"].iter().for_each(|text| action(edit, text, None, None, None));
        edit.run("UPDATE person SET name = 'ana Vega' WHERE id = ?1", [id(MARISOL)]).unwrap();
        edit.run("UPDATE action SET owner = NULL WHERE text = 'nobody''s'", []).unwrap();
        edit.run("UPDATE action SET owner = ?1 WHERE text = 'Marisol''s'", [id(MARISOL)]).unwrap();
    });
    assert_eq!(names(&asked(&school).owners), ["ana Vega", "Dana Whitfield"]);
    assert!(items(&school).iter().any(|item| item.title == "nobody's" && item.owner.is_none()));
}

#[test]
fn an_empty_school_has_an_empty_plan() {
    let (_folder, school) = testing::school();
    let plan = asked(&school);
    assert_eq!((plan.months.len(), plan.owners.len(), plan.sources.len()), (0, 0, 0));
}
