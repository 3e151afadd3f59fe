use std::sync::Arc;

use school::api::call;
use school::value::{Day, Id, Language, Moment};
use school::{Action, School, Sitting, Steps, profile};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::{Assessment, Audience, page};
use crate::Document;
use crate::form::form;

const REASON: &str = "Several people could name no decision of theirs.";

struct Desk {
    _folder: TempDir,
    school: School,
}

impl Desk {
    fn new() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let sitting = Sitting {
            actor: "Marisol".to_owned(),
            today: Day::parse("2025-12-15").unwrap(),
            today_given: true,
            now: Arc::new(|| Moment::from_unix_millis(1_765_800_000_000)),
            steps: Steps::OfThisSitting,
        };
        let found = |edit: &school::Edit| profile::change::found(edit, "Alder Creek", Language::En);
        let (school, _) = School::found(&folder.path().join("a.school"), sitting, Action::named("profile_found"), found).unwrap();
        Desk { _folder: folder, school }
    }

    fn alter(&mut self, name: &str, ask: Value) -> Value {
        call(name).unwrap().alter(&mut self.school, Action::named(name), ask).unwrap().answer
    }

    fn round(&mut self, roles: &[&str]) -> Value {
        let ask = json!({ "kind": "fall", "opens": "2025-08-15", "closes": "2025-12-31", "roles": roles });
        self.alter("assessment_add_round", ask)["id"].clone()
    }

    fn group(&mut self, round: &Value, role: &str, people: i64, answer: &str) {
        let answers = json!([{ "criterion": "CV2", "low": answer }]);
        self.alter("assessment_set_group", json!({ "round": round, "role": role, "people": people, "answers": answers }));
    }

    /// A round in which two groups are two levels apart, with a level agreed on, chosen and worked at.
    fn agreed(&mut self) -> Value {
        let round = self.round(&["families", "leadership"]);
        self.group(&round, "families", 7, "exploring");
        self.group(&round, "leadership", 5, "maturing");
        let ask = json!({ "round": round, "criterion": "CV2", "level": "emerging", "reason": REASON });
        let level = self.alter("overview_agree", ask)["id"].clone();
        self.alter("assessment_choose", json!({ "id": level, "chosen": true }));
        let owner = self.alter("partner_add_person", json!({ "name": "Rosa Medina" }));
        let serves = json!({ "room": "assessment", "id": level });
        let text = "Write down which decisions belong to the group";
        let ask = json!({ "text": text, "owner": owner["id"], "due": "2026-02-01", "subject": serves });
        let todo = self.alter("action_add", ask)["id"].clone();
        self.alter("action_done", json!({ "id": todo, "day": "2026-01-20", "result": "Rules hang in the library." }));
        round
    }

    fn made(&self, round: &Value, audience: Audience) -> Assessment {
        let round = id(round);
        self.school.read(|view| super::assessment(view, round, audience, Language::En)).unwrap()
    }
}

fn id(value: &Value) -> Id {
    serde_json::from_value(value.clone()).unwrap()
}

#[test]
fn a_funder_reads_what_was_agreed_and_nothing_of_what_a_group_said() {
    let mut desk = Desk::new();
    let round = desk.agreed();
    let funder = desk.made(&round, Audience::Funder);
    let told = page::page(&funder);
    let said = told.to_string();
    for kept in
        [REASON, "families", "Families", "leadership higher", "leadership 5", "Leadership", "Exploring", "levels apart", "Rosa Medina"]
    {
        assert!(!said.contains(kept), "“{kept}” stays with the team: {said}");
    }
    for part in
        ["Emerging", "gives advice", "What must be true next (Maturing)", "Write down which decisions", "Rules hang in the library."]
    {
        assert!(said.contains(part), "“{part}” is missing: {said}");
    }
    assert!(told["groups"].is_null(), "{told}");
    assert!(funder.round.roles.is_empty(), "nobody can print by mistake what is not there");
}

#[test]
fn the_team_reads_each_group_and_the_question_where_they_are_apart() {
    let mut desk = Desk::new();
    let round = desk.agreed();
    let told = page::page(&desk.made(&round, Audience::Team));
    let voice = &told["groups"]["priorities"][1];
    let row = voice["rows"].as_array().unwrap().iter().find(|row| row["level"] == 2).unwrap();
    assert_eq!(row["cells"], json!([{ "text": "Exploring", "with": null }, { "text": "Maturing", "with": null }]));
    assert_eq!(voice["talks"][0]["apart"], "Two levels apart: families see it lower, leadership higher.");
    assert!(voice["talks"][0]["ask"].as_str().unwrap().starts_with("Ask each group: "));
    assert_eq!(told["agreed"]["criteria"][0]["reason"], REASON);
    assert_eq!(told["chosen"]["criteria"][0]["work"][0]["cells"], json!(["Rosa Medina", "February 1, 2026", "Done January 20, 2026"]));
}

#[test]
fn no_priority_has_a_level_of_its_own() {
    let mut desk = Desk::new();
    let round = desk.agreed();
    let told = page::page(&desk.made(&round, Audience::Team));
    let priorities = told["groups"]["priorities"].as_array().unwrap();
    assert_eq!(priorities.len(), 7);
    for priority in priorities {
        let holds: Vec<_> = priority.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(holds, ["code", "name", "number", "rows", "talks"]);
    }
}

#[test]
fn a_group_too_small_alone_is_told_with_the_one_it_was_joined_with() {
    let mut desk = Desk::new();
    let round = desk.round(&["families", "staff", "leadership"]);
    desk.group(&round, "families", 7, "exploring");
    desk.group(&round, "staff", 5, "emerging");
    desk.group(&round, "leadership", 3, "excelling");
    let told = page::page(&desk.made(&round, Audience::Team));
    let cells = &told["groups"]["priorities"][1]["rows"][1]["cells"];
    assert_eq!(cells[0], json!({ "text": "Exploring", "with": null }));
    assert_eq!(cells[1], json!({ "text": "not told", "with": "(with leadership)" }), "a middle of both would tell that of the three");
    assert_eq!(cells[2]["with"], "(with staff)", "the three stand nowhere alone: {cells}");
}

#[test]
fn fewer_than_five_in_all_are_not_told() {
    let mut desk = Desk::new();
    let round = desk.round(&["families"]);
    desk.group(&round, "families", 4, "exploring");
    let told = page::page(&desk.made(&round, Audience::Team));
    assert!(!told["groups"].to_string().contains("Exploring"), "{told}");
}

#[test]
fn a_form_numbers_its_criteria_in_the_order_of_keying_and_is_for_a_role_that_is_asked() {
    let mut desk = Desk::new();
    let round = id(&desk.round(&["families", "leadership"]));
    let role = |name: &str| serde_json::from_value(json!(name)).unwrap();
    for (name, count) in [("families", 12), ("leadership", 35)] {
        let made = desk.school.read(|view| form(view, round, role(name), Language::Es)).unwrap();
        let told = Document::from(&made).told;
        let groups = told["groups"].as_array().unwrap();
        let questions: Vec<&Value> = groups.iter().flat_map(|group| group["questions"].as_array().unwrap()).collect();
        let numbers: Vec<String> = questions.iter().map(|question| question["number"].as_str().unwrap().to_owned()).collect();
        assert_eq!(numbers, (1..=count).map(|number| number.to_string()).collect::<Vec<_>>(), "{name}");
        assert!(questions.iter().all(|question| question["levels"].as_array().unwrap().len() == 4));
        let names: std::collections::BTreeSet<_> = groups.iter().map(|group| group["name"].as_str()).collect();
        assert_eq!(names.len(), groups.len(), "each priority stands once");
    }
    let students = desk.school.read(|view| form(view, round, role("students"), Language::Es)).unwrap_err();
    assert_eq!(students.code(), "role_not_asked");
}
