//! Home on the sample's day, over rows such as the sample has.

mod agreeing;
mod assumptions;
mod going_back;
mod plan;
mod rounds;

use rusqlite::params;
use tempfile::TempDir;

use super::DueKind::{Action as ActionDue, Agreement, Award, BudgetPeriod, Renewal};
use super::{Due, DueKind, Home, read};
use crate::store::{Action, Edit, School, testing};
use crate::value::{Day, Id, Money};

fn id(number: u8) -> Id {
    Id::made_at(1, &[number; 10])
}

const DANA: u8 = 1;
const MARISOL: u8 = 2;
const DISTRICT: u8 = 10;
const HARBOR: u8 = 13;
const ARTS: u8 = 14;
const COUNSELING: u8 = 20;
const AFTER_SCHOOL: u8 = 21;
const STAFF: u8 = 22;

fn people(edit: &Edit) {
    for (number, name) in [(DANA, "Dana Whitfield"), (MARISOL, "Marisol Vega")] {
        edit.run("INSERT INTO person (id, name) VALUES (?1, ?2)", (id(number), name)).unwrap();
    }
    for (number, name, ends) in [
        (DISTRICT, "Lakemont Unified School District", "2028-12-31"),
        (HARBOR, "Harbor Youth Counseling", "2026-08-31"),
        (ARTS, "Open Door Arts", "2026-06-30"),
    ] {
        edit.run("INSERT INTO organization (id, name) VALUES (?1, ?2)", (id(number), name)).unwrap();
        agreement(edit, number, ends);
    }
    let sql = "INSERT INTO affiliation (id, person, organization, role, starts, key_person)
               VALUES (?1, ?2, ?3, 'coordinadora', '2024-08-05', 1)";
    edit.run(sql, (edit.new_id().unwrap(), id(MARISOL), id(DISTRICT))).unwrap();
}

fn agreement(edit: &Edit, organization: u8, ends: &str) {
    let sql = "INSERT INTO agreement (id, organization, ends) VALUES (?1, ?2, ?3)";
    edit.run(sql, (edit.new_id().unwrap(), id(organization), ends)).unwrap();
}

fn nodes(edit: &Edit) {
    for (number, column, text) in [
        (COUNSELING, "activity", "On-site counseling"),
        (AFTER_SCHOOL, "activity", "After-school arts"),
        (STAFF, "resource", "Partner staff"),
    ] {
        edit.run("INSERT INTO node (id, col, position, text) VALUES (?1, ?2, 0, ?3)", (id(number), column, text)).unwrap();
    }
    for (node, organization) in [(COUNSELING, HARBOR), (STAFF, HARBOR), (AFTER_SCHOOL, ARTS), (STAFF, ARTS)] {
        let sql = "INSERT INTO node_partner (id, node, organization) VALUES (?1, ?2, ?3)";
        edit.run(sql, (edit.new_id().unwrap(), id(node), id(organization))).unwrap();
    }
}

fn period(edit: &Edit, source: u8, days: (&str, &str), lines: &[(i64, Option<u8>)], spent: &[i64]) {
    let period = edit.new_id().unwrap();
    let sql = "INSERT INTO budget_period (id, source, starts, ends, agreed_to) VALUES (?1, ?2, ?3, ?4, '2026-05-31')";
    edit.run(sql, (period, id(source), days.0, days.1)).unwrap();
    for (dollars, partner) in lines {
        let sql = "INSERT INTO budget_line (id, period, position, category, amount, partner) VALUES (?1, ?2, 0, 'contractual', ?3, ?4)";
        edit.run(sql, (edit.new_id().unwrap(), period, dollars * 100, partner.map(id))).unwrap();
    }
    for dollars in spent {
        let sql = "INSERT INTO spending (id, period, category, day, amount) VALUES (?1, ?2, 'other', '2026-05-31', ?3)";
        edit.run(sql, (edit.new_id().unwrap(), period, dollars * 100)).unwrap();
    }
}

fn source(edit: &Edit, number: u8, name: &str, award_end: &str) {
    let sql = "INSERT INTO funding_source (id, name, federal, award_end) VALUES (?1, ?2, 1, ?3)";
    edit.run(sql, (id(number), name, award_end)).unwrap();
}

fn money(edit: &Edit) {
    source(edit, 31, "Full-Service Community Schools", "2028-12-31");
    period(edit, 31, ("2026-01-01", "2026-12-31"), &[(38_000, Some(HARBOR)), (160_740, None), (8_943, None)], &[80_000, 3_188]);
    source(edit, 32, "21st CCLC subgrant", "2027-06-30");
    period(edit, 32, ("2024-07-01", "2025-06-30"), &[(99_999, Some(ARTS))], &[99_999]);
    period(edit, 32, ("2025-07-01", "2026-06-30"), &[(42_000, Some(ARTS)), (80_767, None)], &[112_620]);
    source(edit, 33, "Lakemont City Children's Fund", "2026-12-31");
    let sql = "UPDATE funding_source SET renewal_step = 'Council hearing', renewal_due = '2026-09-15', renewal_owner = ?2 WHERE id = ?1";
    edit.run(sql, (id(33), id(DANA))).unwrap();
    period(edit, 33, ("2025-07-01", "2026-06-30"), &[(70_000, None)], &[63_920]);
}

fn action(edit: &Edit, text: &str, due: Option<&str>, done: Option<&str>, subject: Option<u8>) {
    let sql = "INSERT INTO action (id, text, owner, due, done, subject_room, subject_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let room = subject.map(|_| "logic");
    edit.run(sql, params![edit.new_id().unwrap(), text, id(DANA), due, done, room, subject.map(id)]).unwrap();
}

fn alder() -> (TempDir, School) {
    let (folder, mut school) = testing::school();
    alter(&mut school, |edit| {
        people(edit);
        nodes(edit);
        money(edit);
        action(edit, "Send budget change request", Some("2026-06-12"), None, None);
    });
    (folder, school)
}

fn alter(school: &mut School, f: impl FnOnce(&Edit)) {
    let done = school.change(Action::named("sample"), |edit| {
        f(edit);
        Ok(())
    });
    done.unwrap();
}

fn home(school: &School) -> Home {
    school.read(read::home).unwrap()
}

fn dollars(amount: Money) -> i64 {
    amount.as_cents() / 100
}

fn told(due: &Due) -> (String, DueKind, &str, Option<i64>) {
    (due.day.to_string(), due.kind, due.title.as_str(), due.amount.map(dollars))
}

#[test]
fn what_is_due_on_the_samples_day() {
    let (_folder, school) = alder();
    let home = home(&school);
    let lines: Vec<_> = home.due.iter().map(told).collect();
    let expected = [
        ("2026-06-12", ActionDue, "Send budget change request", None),
        ("2026-06-30", Agreement, "Open Door Arts", Some(42_000)),
        ("2026-06-30", BudgetPeriod, "21st CCLC subgrant", Some(10_147)),
        ("2026-06-30", BudgetPeriod, "Lakemont City Children's Fund", Some(6_080)),
        ("2026-08-31", Agreement, "Harbor Youth Counseling", Some(38_000)),
        ("2026-09-15", Renewal, "Lakemont City Children's Fund", Some(70_000)),
    ];
    assert_eq!(lines, expected.map(|(day, kind, title, amount)| (day.to_owned(), kind, title, amount)));
    assert_eq!((home.due[0].days_late, home.due[0].owner.as_deref()), (3, Some("Dana Whitfield")));
    assert!(home.due[1..].iter().all(|due| due.days_late == 0));
    assert_eq!(
        (home.due[1].serves.clone(), home.due[4].serves.clone()),
        (vec!["After-school arts".into()], vec!["On-site counseling".into()])
    );
    assert_eq!((home.due[5].step.as_deref(), home.due[5].owner.as_deref()), (Some("Council hearing"), Some("Dana Whitfield")));
}

#[test]
fn the_money_adds_up() {
    let (_folder, school) = alder();
    let home = home(&school);
    let lines: Vec<_> = home.sources.iter().map(|line| (line.name.as_str(), dollars(line.left), line.spent_bp, line.gone_bp)).collect();
    let expected = [
        ("Full-Service Community Schools", 124_495, 4006, 4137),
        ("21st CCLC subgrant", 10_147, 9173, 9178),
        ("Lakemont City Children's Fund", 6_080, 9131, 9178),
    ];
    assert_eq!(lines, expected);
    assert_eq!((dollars(home.planned), dollars(home.spent), home.left.as_cents()), (400_450, 259_728, 14_072_200));
    assert_eq!((home.today, home.coordinator.as_deref()), (Day::parse("2026-06-15").unwrap(), Some("Marisol Vega")));
}

#[test]
fn only_open_actions_of_the_next_three_months_are_due() {
    let (_folder, mut school) = alder();
    alter(&mut school, |edit| {
        edit.run("DELETE FROM agreement", []).unwrap();
        edit.run("DELETE FROM funding_source", []).unwrap();
        edit.run("DELETE FROM action", []).unwrap();
        action(edit, "on the last day", Some("2026-09-15"), None, Some(AFTER_SCHOOL));
        action(edit, "a day too far", Some("2026-09-16"), None, None);
        action(edit, "done", Some("2026-06-12"), Some("2026-06-13"), None);
        action(edit, "no day", None, None, None);
        action(edit, "a year late", Some("2025-06-15"), None, Some(STAFF));
    });
    let due = home(&school).due;
    let lines: Vec<_> = due.iter().map(|due| (due.title.as_str(), due.days_late, due.serves.len())).collect();
    assert_eq!(lines, [("a year late", 365, 0), ("on the last day", 0, 1)]);
}

#[test]
fn an_agreement_is_told_from_its_notice_until_a_month_after_unless_another_follows() {
    let (_folder, mut school) = alder();
    let ended = |school: &mut School, all: &[(u8, &str)]| {
        alter(school, |edit| {
            edit.run("DELETE FROM agreement", []).unwrap();
            all.iter().for_each(|(organization, ends)| agreement(edit, *organization, ends));
        });
        let due = home(school).due;
        due.iter().filter(|due| due.kind == Agreement).map(|due| (due.day.to_string(), due.days_late)).collect::<Vec<_>>()
    };
    assert_eq!(ended(&mut school, &[(ARTS, "2026-09-13")]), [("2026-09-13".to_owned(), 0)]);
    assert_eq!(ended(&mut school, &[(ARTS, "2026-09-14")]), []);
    assert_eq!(ended(&mut school, &[(ARTS, "2026-05-16")]), [("2026-05-16".to_owned(), 30)]);
    assert_eq!(ended(&mut school, &[(ARTS, "2026-05-15")]), []);
    assert_eq!(ended(&mut school, &[(ARTS, "2026-05-31"), (ARTS, "2027-05-31")]), []);
    assert_eq!(ended(&mut school, &[(ARTS, "2026-05-31"), (HARBOR, "2027-05-31")]), [("2026-05-31".to_owned(), 15)]);
}

#[test]
fn an_award_is_told_a_year_ahead_where_no_step_is_named() {
    let (_folder, mut school) = alder();
    let awards =
        |school: &School| home(school).due.iter().filter(|due| due.kind == Award).map(|due| due.day.to_string()).collect::<Vec<_>>();
    assert_eq!(awards(&school), Vec::<String>::new());
    alter(&mut school, |edit| {
        edit.run("UPDATE funding_source SET renewal_step = '', renewal_due = NULL", []).unwrap();
        edit.run("UPDATE funding_source SET award_end = '2027-06-15' WHERE id = ?1", [id(32)]).unwrap();
    });
    assert_eq!(awards(&school), ["2026-12-31", "2027-06-15"]);
}

#[test]
fn a_late_renewal_step_stays_while_the_award_runs() {
    let (_folder, mut school) = alder();
    let mut late = |award_end: &str| {
        alter(&mut school, |edit| {
            edit.run("UPDATE funding_source SET renewal_due = '2026-06-01', award_end = ?2 WHERE id = ?1", (id(33), award_end)).unwrap();
        });
        home(&school).due.iter().find(|due| due.kind == Renewal).map(|due| due.days_late)
    };
    assert_eq!((late("2026-12-31"), late("2026-06-14")), (Some(14), None));
}

#[test]
fn a_source_without_a_period_of_today_shows_its_latest_and_one_without_any_none() {
    let (_folder, mut school) = alder();
    alter(&mut school, |edit| {
        edit.run("DELETE FROM funding_source WHERE id <> ?1", [id(32)]).unwrap();
        edit.run("DELETE FROM budget_period WHERE starts = '2025-07-01'", []).unwrap();
        source(edit, 34, "A promise", "2027-06-30");
    });
    let sources = home(&school).sources;
    let lines: Vec<_> = sources.iter().map(|line| (line.to.to_string(), line.left, line.spent_bp, line.gone_bp)).collect();
    assert_eq!(lines, [("2025-06-30".to_owned(), Money::ZERO, 10_000, 10_000)]);
}

#[test]
fn an_entered_total_stands_over_its_lines() {
    let (_folder, mut school) = alder();
    alter(&mut school, |edit| {
        edit.run("UPDATE budget_period SET entered_total = 7500000 WHERE source = ?1", [id(33)]).unwrap();
    });
    let home = home(&school);
    assert_eq!(dollars(home.sources[2].planned), 75_000);
    let city: Vec<_> = home.due.iter().filter(|due| due.title.starts_with("Lakemont")).map(|due| due.amount.map(dollars)).collect();
    assert_eq!(city, [Some(11_080), Some(75_000)]);
}

#[test]
fn an_empty_school_has_a_home() {
    let (_folder, school) = testing::school();
    let home = home(&school);
    assert_eq!((home.due.len(), home.sources.len(), home.left, home.coordinator), (0, 0, Money::ZERO, None));
}

#[test]
fn the_sample_stands_on_its_own_day_until_its_first_change() {
    let (_folder, mut school) = testing::school();
    assert!(!home(&school).sample_day);
    let stand = school.change(Action::named("sample"), |edit| {
        edit.stand_on(edit.today());
        people(edit);
        Ok(())
    });
    stand.unwrap();
    assert!(home(&school).sample_day);
    alter(&mut school, nodes);
    assert!(!home(&school).sample_day);
}
