//! The sample school: all of its file that the rooms hold, to the cent, as one change.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod assessment;
mod money;

use std::collections::BTreeMap;
use std::sync::Arc;

use exchange::sample::{LeftOut, load};
use school::indicator::IndicatorRecord;
use school::logic::{Column, Which};
use school::partner::PartnerRef;
use school::value::{Day, Id, Language, Moment, Rate};
use school::{Action, School, Sitting, Steps, View, action, calendar, indicator, logic, partner, profile};
use tempfile::TempDir;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// Loaded on a day that is not its own.
fn sample() -> (TempDir, School, Vec<LeftOut>) {
    let folder = tempfile::tempdir().unwrap();
    let sitting = Sitting {
        actor: "Marisol Vega".to_owned(),
        today: day("2030-01-01"),
        today_given: false,
        now: Arc::new(|| Moment::parse("2030-01-01T12:00:00Z").unwrap()),
        steps: Steps::OfThisSitting,
    };
    let (mut school, ()) = School::found(&folder.path().join("a.school"), sitting, Action::named("empty"), |_| Ok(())).unwrap();
    let left_out = school.change(Action::named("sample_load"), load).unwrap().answer;
    (folder, school, left_out)
}

/// How many records each table holds; those without any are left out.
fn counts(view: &View) -> school::Result<BTreeMap<String, usize>> {
    let tables = view.tables()?.into_iter().map(|table| Ok((view.records(&table)?.1.len(), table)));
    let counted: school::Result<Vec<_>> = tables.collect();
    Ok(counted?.into_iter().filter(|(count, _)| *count > 0).map(|(count, table)| (table, count)).collect())
}

#[test]
fn every_record_of_the_file_is_in_its_table() {
    let (_folder, school, left_out) = sample();
    let expected = [
        ("action", 1),
        ("affiliation", 16),
        ("agreed_level", 4),
        ("agreement", 10),
        ("asked_role", 4),
        ("assessment_round", 1),
        ("assumption", 1),
        ("budget_line", 22),
        ("budget_period", 3),
        ("calendar", 1),
        ("funding_source", 3),
        ("group_answer", 140),
        ("indicator", 6),
        ("indicator_tag", 6),
        ("interaction", 12),
        ("line_activity", 22),
        ("link", 22),
        ("match_item", 4),
        ("model_version", 1),
        ("node", 19),
        ("node_partner", 12),
        ("node_tag", 10),
        ("organization", 12),
        ("person", 15),
        ("profile", 1),
        ("reading", 32),
        ("reading_group", 4),
        ("resource_source", 4),
        ("rubric", 1),
        ("spending", 19),
        ("term", 2),
        ("time_certification", 1),
    ];
    assert_eq!(school.read(counts).unwrap(), expected.map(|(table, count)| (table.to_owned(), count)).into());
    let left: Vec<_> = left_out.iter().map(|left| (left.room, left.what, left.count)).collect();
    let expected = [
        ("cycle", "cycles", 2),
        ("cycle", "expected_signals", 1),
        ("committee", "seats", 15),
        ("committee", "meetings", 1),
        ("committee", "decisions", 1),
        ("logbook", "services", 3),
        ("logbook", "match_from_services", 2),
        ("logbook", "volunteer_rates", 1),
        ("overview", "expected_questions", 12),
    ];
    assert_eq!(left, expected);
}

#[test]
fn it_is_one_step_and_undo_takes_all_of_it_back() {
    let (_folder, mut school, _) = sample();
    let step = school.steps().unwrap().0.unwrap();
    assert_eq!((step.action.as_str(), step.subject.as_str()), ("sample_load", "Alder Creek Community School"));
    let before = school.read(counts).unwrap();
    school.undo().unwrap();
    assert!(school.read(counts).unwrap().is_empty());
    assert!(school.read(|view| view.check()).unwrap().findings.is_empty());
    school.redo().unwrap();
    assert_eq!(school.read(counts).unwrap(), before);
}

#[test]
fn it_stands_on_its_own_day_until_its_first_change() {
    let (_folder, mut school, _) = sample();
    assert_eq!(school.read(|view| Ok(view.today())).unwrap(), day("2026-06-15"));
    let languages = profile::ProfileEdit { language: Some(Language::Es), ..Default::default() };
    school.change(Action::named("profile_set"), |edit| profile::change::set(edit, languages)).unwrap();
    assert_eq!(school.read(|view| Ok(view.today())).unwrap(), day("2030-01-01"));
}

#[test]
fn the_school_its_year_and_its_to_do_are_there() {
    let (_folder, school, _) = sample();
    let profile = school.read(profile::read::profile).unwrap();
    assert_eq!((profile.name.as_str(), profile.grades.as_str()), ("Alder Creek Community School", "K-8"));
    assert_eq!((profile.enrollment, profile.smallest_cell), (Some(540), 10));
    assert_eq!(profile.languages, ["English", "Spanish", "Arabic", "Hmong"]);
    assert_eq!(profile.definition_reviewed, Some(day("2025-09-18")));
    let calendar = school.read(calendar::read::calendar).unwrap();
    let terms: Vec<_> = calendar.terms.iter().map(|term| format!("{} {} {}", term.name, term.starts, term.ends)).collect();
    assert_eq!(terms, ["fall 08-15 12-31", "spring 01-01 06-30"]);
    let todos = school.read(|view| action::read::list(view, action::TodoList::default())).unwrap();
    assert_eq!((todos[0].text.as_str(), todos[0].due, todos[0].done), ("Send budget change request", Some(day("2026-06-12")), None));
    assert_eq!(todos[0].owner.as_ref().unwrap().name, "Dana Whitfield");
}

#[test]
fn partners_and_people_are_there_and_mai_yang_is_one() {
    let (_folder, school, _) = sample();
    let organizations = school.read(partner::read::organizations).unwrap();
    let line = |name: &str| organizations.iter().find(|line| line.name == name).unwrap().clone();
    assert_eq!(line("Open Door Arts").agreement_ends, Some(day("2026-06-30")));
    assert_eq!(line("Alder Creek Parent Circle").agreement_ends, None);
    assert_eq!(line("Neighbors United").last_contact, Some(day("2026-01-15")));
    assert_eq!(line("Lakemont Unified School District").kind, "lead_agency");
    let people = school.read(partner::read::people).unwrap();
    let person = |name: &str| {
        let found: Vec<_> = people.iter().filter(|line| line.name == name).collect();
        assert_eq!(found.len(), 1, "{name}");
        school.read(|view| partner::read::person(view, PartnerRef { id: found[0].id })).unwrap()
    };
    let mai = person("Mai Yang");
    let mut roles: Vec<_> = mai.affiliations.iter().map(|affiliation| affiliation.role.as_str()).collect();
    roles.sort_unstable();
    assert_eq!(roles, ["block captain", "co-chair"]);
    assert_eq!((mai.person.phone.as_str(), mai.person.languages), ("555-0112", vec!["Hmong".to_owned(), "English".to_owned()]));
    let marisol = &person("Marisol Vega").affiliations[0];
    assert_eq!((marisol.fte, marisol.starts, marisol.key_person), (Rate::millionths(1_000_000), Some(day("2024-08-05")), true));
    assert_eq!(person("Dana Whitfield").affiliations[0].sites, Some(4));
}

#[test]
fn the_model_is_whole() {
    let (_folder, school, _) = sample();
    let model = school.read(logic::read::model).unwrap();
    let per_column = |column| model.nodes.iter().filter(|node| node.column == column).count();
    let columns = [Column::Resource, Column::Activity, Column::Output, Column::Short, Column::Medium, Column::Long];
    assert_eq!(columns.map(per_column), [4, 5, 4, 3, 2, 1]);
    let version = model.version.unwrap();
    assert_eq!((version.number, version.changed), (3, day("2026-02-12")));
    let node = |start: &str| model.nodes.iter().find(|node| node.text.starts_with(start)).unwrap();
    let arts = node("After-school arts");
    assert_eq!(arts.owner.as_ref().unwrap().name, "Theo Lindqvist");
    let mut partners: Vec<_> = arts.partners.iter().map(|partner| partner.name.as_str()).collect();
    partners.sort_unstable();
    assert_eq!(partners, ["Lakemont State University", "Makers' Shed", "Open Door Arts"]);
    let mut tags: Vec<_> = arts.tags.iter().map(|tag| (tag.framework.as_str(), tag.code.as_str())).collect();
    tags.sort_unstable();
    assert_eq!(tags, [("essentials", "expanded_learning"), ("fscs_pipeline", "B")]);
    assert!(node("Food and housing").owner.is_none());
    let absence = node("Chronic absence");
    let amounts = (absence.from.unwrap().to_string(), absence.to.unwrap().to_string(), absence.by.unwrap());
    assert_eq!(amounts, ("31.4".to_owned(), "22".to_owned(), day("2027-06-30")));
    let reached = node("70% of families");
    assert_eq!(
        (reached.quantity.unwrap().to_string().as_str(), reached.unit.as_str(), reached.per.as_str()),
        ("70", "percent of families", "two weeks")
    );
}

fn record(school: &School, name: &str) -> IndicatorRecord {
    let id: Id = school.read(|view| view.one("SELECT id FROM indicator WHERE name = ?1", [name], |row| row.get(0))).unwrap();
    school.read(|view| indicator::read::get(view, Which { id })).unwrap()
}

fn readings(school: &School, name: &str) -> Vec<String> {
    let line = |reading: &indicator::Reading| {
        let counts = reading.numerator.zip(reading.denominator).map(|(part, whole)| format!(" {part}/{whole}")).unwrap_or_default();
        let to_date = if reading.to_date { " to date" } else { "" };
        format!("{} {}{counts}{to_date}", reading.label, reading.value)
    };
    record(school, name).readings.iter().map(line).collect()
}

#[test]
fn every_reading_is_there() {
    let (_folder, school, _) = sample();
    let absence = ["2022-23 34.2", "2023-24 31.4", "2024-25 28.1", "2025-26 to May 25.6 138/540 to date"];
    assert_eq!(readings(&school, "Chronic absence"), absence);
    let outreach = "2025-09-12 38, 2025-09-26 42, 2025-10-10 35, 2025-10-24 44, 2025-11-07 40, 2025-11-21 37, 2025-12-05 41, 2026-01-16 58, \
                    2026-01-30 63, 2026-02-13 61, 2026-02-27 66, 2026-03-13 64, 2026-03-27 69, 2026-04-17 67";
    assert_eq!(readings(&school, "Timely outreach").join(", "), outreach);
    let belonging = ["fall 2024 61 129/212", "spring 2025 64 131/205", "fall 2025 66 146/221", "spring 2026 69 150/218"];
    assert_eq!(readings(&school, "Belonging"), belonging);
    assert_eq!(readings(&school, "Reading growth"), ["2022-23 46 39/84", "2023-24 48 44/92", "2024-25 52 53/101"]);
    assert_eq!(readings(&school, "Wait for support"), ["2024-25 Q4 19", "2025-26 Q1 17", "2025-26 Q2 14", "2025-26 Q3 11"]);
    assert_eq!(readings(&school, "Shared seats"), ["fall 2023 20", "fall 2024 33", "fall 2025 47"]);
}

#[test]
fn an_indicator_has_its_definition_baseline_target_and_groups() {
    let (_folder, school, _) = sample();
    let absence = record(&school, "Chronic absence");
    let target = &absence.indicator.target;
    assert_eq!((target.label.as_str(), target.day, target.value.unwrap().to_string().as_str()), ("2026-27", Some(day("2027-06-30")), "22"));
    assert_eq!(absence.indicator.baseline.value.unwrap().to_string(), "31.4");
    assert_eq!(absence.indicator.owner.unwrap().name, "Theo Lindqvist");
    assert!(absence.indicator.by_group);
    let mut groups: Vec<_> =
        absence.readings[3].groups.iter().map(|group| (group.name.as_str(), group.numerator, group.denominator)).collect();
    groups.sort_unstable();
    let expected = [
        ("economically_disadvantaged_official_label", 113, 402),
        ("experiencing_homelessness", 4, 9),
        ("multilingual_learners", 41, 148),
        ("students_with_disabilities", 27, 81),
    ];
    assert_eq!(groups, expected);
    let outreach = record(&school, "Timely outreach").indicator;
    assert_eq!((outreach.baseline.label.as_str(), outreach.baseline.method.as_str()), ("first 7 points", "median"));
    assert_eq!((outreach.target.label.as_str(), outreach.target.day), ("2026-06", Some(day("2026-06-30"))));
}
