//! What the sample does not hold: records that agreed levels rest on, goals, what is over, what is gone.

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::api::call;
use crate::store::{Action, School, testing};

struct Desk {
    _folder: TempDir,
    school: School,
}

impl Desk {
    fn new() -> Desk {
        let (folder, school) = testing::school();
        Desk { _folder: folder, school }
    }

    /// Does it, and answers what was made.
    fn does(&mut self, name: &str, ask: Value) -> String {
        let answer = call(name).unwrap().alter(&mut self.school, Action::named(name), ask).unwrap().answer;
        answer["id"].as_str().unwrap_or_default().to_owned()
    }

    fn node(&mut self, column: &str, text: &str) -> String {
        self.does("logic_add", json!({ "column": column, "text": text }))
    }

    fn asked(&self, room: &str, id: &str) -> crate::Result<Value> {
        self.school.read(|view| call("overview_thread").unwrap().ask(view, json!({ "room": room, "id": id })))
    }

    fn thread(&self, room: &str, id: &str) -> Value {
        self.asked(room, id).unwrap()
    }

    /// The names in a group; none where there is no such group.
    fn told(&self, room: &str, id: &str, part: &str) -> Vec<String> {
        let thread = self.thread(room, id);
        let group = thread["groups"].as_array().unwrap().iter().find(|group| group["part"] == part).cloned();
        let lines = group.map(|group| group["lines"].as_array().unwrap().clone()).unwrap_or_default();
        lines.iter().map(|line| line["thing"]["name"]["en"].as_str().unwrap().to_owned()).collect()
    }
}

#[test]
fn arrows_are_told_from_both_ends_with_their_reason_and_no_further() {
    let mut desk = Desk::new();
    let (staff, tutoring, pupils) =
        (desk.node("resource", "Staff"), desk.node("activity", "Tutoring"), desk.node("output", "150 students"));
    desk.does("logic_link", json!({ "from": staff, "to": tutoring, "reason": "They teach it." }));
    desk.does("logic_link", json!({ "from": tutoring, "to": pupils }));
    assert_eq!(desk.told("logic", &tutoring, "leads_to"), ["150 students"]);
    assert_eq!(desk.told("logic", &tutoring, "comes_from"), ["Staff"]);
    assert_eq!(desk.told("logic", &staff, "leads_to"), ["Tutoring"], "neighbours only");
    let thread = desk.thread("logic", &staff);
    assert_eq!(thread["groups"][0]["lines"][0]["tie"], json!({ "kind": "arrow", "reason": "They teach it." }));
    assert_eq!((&thread["thing"]["kind"], &thread["thing"]["column"]), (&json!("node"), &json!("resource")));
}

#[test]
fn a_thing_alone_has_no_groups_and_one_that_is_not_there_is_not_found() {
    let mut desk = Desk::new();
    let alone = desk.node("activity", "Garden club");
    assert_eq!(desk.thread("logic", &alone)["groups"], json!([]));
    for (room, id) in [("partner", alone.as_str()), ("logic", "00000000-0000-7000-8000-000000000000"), ("logic", "nothing"), ("", "a/b")] {
        assert_eq!(desk.asked(room, id).unwrap_err().code(), "not_found", "{room} {id}");
    }
    desk.does("logic_remove", json!({ "id": alone }));
    assert_eq!(desk.asked("logic", &alone).unwrap_err().code(), "not_found");
}

#[test]
fn what_a_box_counts_toward_names_the_box() {
    let mut desk = Desk::new();
    let tutoring = desk.node("activity", "Tutoring");
    let goal = desk.does("logic_add_goal", json!({ "text": "Every student reads" }));
    desk.does("logic_tag", json!({ "node": tutoring, "framework": "school_plan", "code": goal }));
    desk.does("logic_tag", json!({ "node": tutoring, "framework": "fscs_pipeline", "code": "B" }));
    assert_eq!(desk.told("logic", &tutoring, "counts").len(), 2);
    assert_eq!(desk.told("logic", &goal, "serves"), ["Tutoring"]);
    assert_eq!(desk.told("logic", "fscs_pipeline/B", "serves"), ["Tutoring"]);
    assert_eq!(desk.thread("logic", "fscs_pipeline/A")["groups"], json!([]));
}

#[test]
fn a_line_that_pays_for_several_boxes_is_never_dealt_out_and_a_past_one_is_told_on_its_own_side() {
    let mut desk = Desk::new();
    let (tutoring, arts) = (desk.node("activity", "Tutoring"), desk.node("activity", "Arts"));
    let source = desk.does("budget_add_source", json!({ "name": "City fund", "federal": false }));
    let period = |starts: &str, ends: &str| json!({ "source": source, "starts": starts, "ends": ends });
    let past = desk.does("budget_add_period", period("2024-07-01", "2025-06-30"));
    let now = desk.does("budget_add_period", period("2025-07-01", "2026-06-30"));
    let line = |period: &str, cents: i64, boxes: &[&String]| json!({ "period": period, "category": "supplies", "amount": cents, "activities": boxes });
    let past = desk.does("budget_add_line", line(&past, 900, &[&tutoring]));
    desk.does("budget_add_line", line(&now, 1_001, &[&tutoring]));
    desk.does("budget_add_line", line(&now, 2_002, &[&tutoring, &arts]));
    let paid = desk.thread("logic", &tutoring)["groups"][0].clone();
    assert_eq!(paid["cash"], json!({ "alone": 1_001, "shared": 2_002 }));
    assert_eq!(
        paid["lines"][0]["tie"],
        json!({ "kind": "share", "alone": 1_001, "shared": 2_002, "starts": "2025-07-01", "ends": "2026-06-30" })
    );
    assert_eq!(desk.told("logic", &tutoring, "paid").len(), 3, "the source and its two lines");
    assert_eq!(desk.thread("logic", &arts)["groups"][0]["cash"], json!({ "alone": 0, "shared": 2_002 }));
    assert_eq!(desk.told("budget", &source, "serves"), ["Tutoring", "Arts"]);
    assert_eq!(desk.told("budget", &past, "serves"), ["Tutoring"]);
    assert_eq!(desk.told("budget", &past, "paid"), ["City fund"]);
}

#[test]
fn a_to_do_is_told_while_it_is_open_and_its_subject_as_long_as_it_is_there() {
    let mut desk = Desk::new();
    let tutoring = desk.node("activity", "Tutoring");
    let person = desk.does("partner_add_person", json!({ "name": "Dana Whitfield" }));
    let todo = json!({ "text": "Call", "due": "2026-06-12", "owner": person, "subject": { "room": "logic", "id": tutoring } });
    let todo = desk.does("action_add", todo);
    let told = desk.thread("logic", &tutoring)["groups"][0].clone();
    assert_eq!(
        (&told["part"], &told["lines"][0]["tie"]),
        (&json!("todo"), &json!({ "kind": "due", "due": "2026-06-12", "days_late": 3, "owner": "Dana Whitfield" }))
    );
    assert_eq!(desk.told("partner", &person, "todo"), ["Call"]);
    desk.does("action_done", json!({ "id": todo }));
    assert!(desk.told("logic", &tutoring, "todo").is_empty() && desk.told("partner", &person, "todo").is_empty());
    assert_eq!(desk.told("action", &todo, "serves"), ["Tutoring"]);
    assert_eq!(desk.told("action", &todo, "with"), ["Dana Whitfield"]);
    desk.does("logic_remove", json!({ "id": tutoring }));
    assert!(desk.told("action", &todo, "serves").is_empty());
}

#[test]
fn a_record_that_an_agreed_level_rests_on_counts_toward_the_criterion() {
    let mut desk = Desk::new();
    let tutoring = desk.node("activity", "Tutoring");
    let round = json!({ "kind": "spring", "opens": "2026-06-01", "closes": "2026-06-30", "roles": ["staff"] });
    let round = desk.does("assessment_add_round", round);
    let records = json!([{ "room": "logic", "record": tutoring, "what": "Tutoring" }]);
    let level = desk.does("overview_agree", json!({ "round": round, "criterion": "MC1", "level": "emerging", "records": records }));
    desk.does("assessment_choose", json!({ "id": level, "chosen": true }));
    let counts = desk.thread("logic", &tutoring)["groups"][0].clone();
    assert_eq!(counts["part"], "counts");
    assert_eq!(counts["lines"][0]["thing"]["room"], "assessment");
    let tie = json!({ "kind": "level", "level": "emerging", "round": "spring", "opens": "2026-06-01", "chosen": true });
    assert_eq!(counts["lines"][0]["tie"], tie);
    assert_ne!(counts["lines"][0]["thing"]["name"]["es"], "", "a criterion goes by its name");
    assert_eq!(desk.told("assessment", &level, "know"), ["Tutoring"]);
}

#[test]
fn a_group_tells_forty_lines_and_counts_the_rest() {
    let mut desk = Desk::new();
    let tutoring = desk.node("activity", "Tutoring");
    for number in 0..43 {
        desk.does("action_add", json!({ "text": format!("Call {number}"), "subject": { "room": "logic", "id": tutoring } }));
    }
    let told = desk.thread("logic", &tutoring)["groups"][0].clone();
    assert_eq!((told["lines"].as_array().unwrap().len(), &told["more"]), (40, &json!(3)));
}
