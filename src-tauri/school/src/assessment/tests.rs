//! Rounds as a school plays them, through the table of calls.

use serde_json::{Value, json};

use super::Rubric;
use crate::api::call;
use crate::store::testing::school;
use crate::store::{Action, School};

fn alter(school: &mut School, name: &str, ask: Value) -> crate::Result<Value> {
    Ok(call(name).unwrap().alter(school, Action::named(name), ask)?.answer)
}

fn ask(school: &School, name: &str, ask: Value) -> Value {
    school.read(|view| call(name).unwrap().ask(view, ask)).unwrap()
}

fn refused(school: &mut School, name: &str, ask: Value) -> &'static str {
    alter(school, name, ask).unwrap_err().code()
}

/// A round that is open on the day of these tests.
fn round(school: &mut School) -> Value {
    let ask =
        json!({"kind": "spring", "opens": "2026-06-01", "closes": "2026-06-30", "roles": ["families", "students", "staff", "leadership"]});
    alter(school, "assessment_add_round", ask).unwrap()["id"].clone()
}

fn form(school: &mut School, round: &Value, role: &str, answer: &str) -> Value {
    let scores = json!([{"criterion": "CV2", "answer": answer}]);
    let ask = json!({"round": round, "role": role, "way": "paper", "language": "en", "scores": scores, "finished": true});
    alter(school, "assessment_add_form", ask).unwrap()["id"].clone()
}

fn groups(school: &School, round: &Value) -> Value {
    let spreads = ask(school, "assessment_spreads", json!({"id": round}));
    let groups = spreads[0]["groups"].as_array().cloned().unwrap_or_default();
    groups.iter().map(|group| json!([group["roles"], group["people"]])).collect()
}

#[test]
fn each_role_is_asked_what_it_can_see() {
    let (_folder, mut school) = school();
    let round = round(&mut school);
    let asked = |role: &str| ask(&school, "assessment_questions", json!({"round": round, "role": role})).as_array().unwrap().clone();
    assert_eq!((asked("families").len(), asked("students").len(), asked("leadership").len()), (12, 12, 35));
    assert!(asked("staff").len() < 35);
    assert!(asked("families").iter().all(|question| question["question"]["es"] != Value::Null), "in words of their own");
    assert!(asked("leadership").iter().all(|question| question["question"] == Value::Null));
}

#[test]
fn a_pulse_asks_the_chosen_criteria_only() {
    let (_folder, mut school) = school();
    let pulse = json!({"kind": "pulse", "opens": "2026-06-01", "closes": "2026-06-30", "roles": ["families"], "criteria": ["CV2", "SU1"]});
    let id = alter(&mut school, "assessment_add_round", pulse.clone()).unwrap()["id"].clone();
    let questions = ask(&school, "assessment_questions", json!({"round": id, "role": "families"}));
    assert_eq!(questions.as_array().unwrap().len(), 1, "families are not asked about money");
    let mut none = pulse.clone();
    none["criteria"] = json!([]);
    assert_eq!(refused(&mut school, "assessment_add_round", none), "round_asks_nobody");
    let mut unknown = pulse;
    unknown["criteria"] = json!(["CV9"]);
    assert_eq!(refused(&mut school, "assessment_add_round", unknown), "criterion_unknown");
    let stray =
        json!({"round": id, "role": "families", "way": "paper", "language": "en", "scores": [{"criterion": "MC1", "answer": "emerging"}]});
    assert_eq!(refused(&mut school, "assessment_add_form", stray), "criterion_unknown");
    assert_eq!(ask(&school, "assessment_rounds", json!(null)).as_array().unwrap().len(), 1, "nothing is half done");
}

#[test]
fn only_finished_forms_count_and_a_group_under_five_is_joined() {
    let (_folder, mut school) = school();
    let round = round(&mut school);
    for _ in 0..4 {
        form(&mut school, &round, "families", "exploring");
    }
    assert_eq!(groups(&school, &round), json!([]), "four are too few");
    let begun = json!({"round": round, "role": "families", "way": "laptop", "language": "es"});
    let begun = alter(&mut school, "assessment_add_form", begun).unwrap()["id"].clone();
    let answer = json!({"form": begun, "criterion": "CV2", "answer": "do_not_know", "note": "No sé quién decide."});
    alter(&mut school, "assessment_score", answer).unwrap();
    assert_eq!(groups(&school, &round), json!([]), "the fifth is not finished");
    alter(&mut school, "assessment_finish_form", json!({"id": begun})).unwrap();
    assert_eq!(groups(&school, &round), json!([[["families"], 5]]));
    let staff = form(&mut school, &round, "staff", "maturing");
    assert_eq!(groups(&school, &round), json!([[["families", "staff"], 6]]), "one of the staff is never shown alone");
    alter(&mut school, "assessment_remove_form", json!({"id": staff})).unwrap();
    let families = &ask(&school, "assessment_spreads", json!({"id": round}))[0]["groups"][0];
    assert_eq!((&families["levels"], &families["do_not_know"]), (&json!([4, 0, 0, 0]), &json!(1)));
}

#[test]
fn what_was_said_at_the_laptop_is_read_by_nobody() {
    let (_folder, mut school) = school();
    let round = round(&mut school);
    let laptop = json!({"round": round, "role": "staff", "way": "laptop", "language": "en"});
    let id = alter(&mut school, "assessment_add_form", laptop).unwrap()["id"].clone();
    assert_eq!(refused(&mut school, "assessment_finish_form", json!({"id": id})), "form_empty");
    let answer = |criterion: &str| json!({"form": id, "criterion": criterion, "answer": "emerging"});
    alter(&mut school, "assessment_score", answer("CV2")).unwrap();
    let page = ask(&school, "assessment_form", json!({"id": id}));
    assert_eq!(page["scores"], json!([]));
    let open = page["open"].as_array().unwrap();
    assert!(!open.contains(&json!("CV2")) && open.contains(&json!("CV3")), "whoever comes back goes on where they stopped");
    alter(&mut school, "assessment_finish_form", json!({"id": id})).unwrap();
    assert_eq!(refused(&mut school, "assessment_score", answer("CV3")), "form_finished");
    let history = ask(&school, "history", json!({"limit": 50})).to_string();
    assert!(!history.contains("emerging"), "nor does the history tell it: {history}");
}

#[test]
fn a_keyed_form_can_be_mended() {
    let (_folder, mut school) = school();
    let round = round(&mut school);
    let id = form(&mut school, &round, "families", "exploring");
    alter(&mut school, "assessment_score", json!({"form": id, "criterion": "CV2", "answer": "maturing", "note": "The budget vote."}))
        .unwrap();
    alter(&mut school, "assessment_score", json!({"form": id, "criterion": "CV2", "answer": "emerging"})).unwrap();
    let scores = ask(&school, "assessment_form", json!({"id": id}))["scores"].clone();
    assert_eq!(scores, json!([{"criterion": "CV2", "answer": "emerging", "note": "The budget vote."}]), "the note stays");
    alter(&mut school, "assessment_unscore", json!({"form": id, "criterion": "CV2"})).unwrap();
    assert_eq!(ask(&school, "assessment_form", json!({"id": id}))["scores"], json!([]));
    assert_eq!(refused(&mut school, "assessment_unscore", json!({"form": id, "criterion": "CV2"})), "not_found");
}

#[test]
fn adults_may_give_a_name_and_students_never() {
    let (_folder, mut school) = school();
    let round = round(&mut school);
    let named = |role: &str| json!({"round": round, "role": role, "way": "paper", "language": "en", "name": "Rosa"});
    alter(&mut school, "assessment_add_form", named("staff")).unwrap();
    assert_eq!(refused(&mut school, "assessment_add_form", named("students")), "student_named");
    assert_eq!(refused(&mut school, "assessment_add_form", named("partners")), "role_not_asked");
}

#[test]
fn answers_are_given_while_the_round_is_open_and_paper_may_come_later() {
    let (_folder, mut school) = school();
    let past = json!({"kind": "fall", "opens": "2025-09-01", "closes": "2025-12-31", "roles": ["staff"]});
    let id = alter(&mut school, "assessment_add_round", past).unwrap()["id"].clone();
    let form = |way: &str| json!({"round": id, "role": "staff", "way": way, "language": "en"});
    assert_eq!(refused(&mut school, "assessment_add_form", form("laptop")), "round_not_open");
    alter(&mut school, "assessment_add_form", form("paper")).unwrap();
    alter(&mut school, "assessment_edit_round", json!({"id": id, "closes": "2026-06-15"})).unwrap();
    alter(&mut school, "assessment_add_form", form("laptop")).unwrap();
    assert_eq!(refused(&mut school, "assessment_edit_round", json!({"id": id, "closes": "2025-08-31"})), "period_backward");
    assert_eq!(refused(&mut school, "assessment_edit_round", json!({"id": id, "roles": ["families"]})), "in_use");
}

#[test]
fn a_role_is_scored_form_by_form_or_as_a_summary() {
    let (_folder, mut school) = school();
    let round = round(&mut school);
    let summary = json!({"round": round, "role": "families", "people": 7, "answers": [{"criterion": "CV2", "low": "maturing", "high": "emerging"},
        {"criterion": "SU1", "low": "do_not_know"}]});
    alter(&mut school, "assessment_set_group", summary.clone()).unwrap();
    let spreads = ask(&school, "assessment_spreads", json!({"id": round}));
    assert_eq!(spreads[0]["groups"][0]["middle"], json!({"low": "emerging", "high": "maturing"}), "both middle levels, the lower first");
    assert_eq!(spreads[1]["groups"][0]["middle"], Value::Null, "most did not know");
    let form = json!({"round": round, "role": "families", "way": "paper", "language": "en"});
    assert_eq!(refused(&mut school, "assessment_add_form", form.clone()), "group_is_summary");
    alter(&mut school, "assessment_remove_group", json!({"round": round, "role": "families"})).unwrap();
    alter(&mut school, "assessment_add_form", form).unwrap();
    assert_eq!(refused(&mut school, "assessment_set_group", summary), "group_has_forms");
}

#[test]
fn an_agreed_level_needs_a_reason_or_a_record_and_three_are_chosen() {
    let (_folder, mut school) = school();
    let round = round(&mut school);
    let level = |criterion: &str, reason: &str| json!({"round": round, "criterion": criterion, "level": "emerging", "reason": reason});
    assert_eq!(refused(&mut school, "overview_agree", level("CV2", "  ")), "reason_missing");
    let mut resting = level("CV2", "");
    resting["records"] = json!([{"room": "budget", "record": round, "what": "City fund"}]);
    let first = alter(&mut school, "overview_agree", resting).unwrap()["id"].clone();
    let again = alter(&mut school, "overview_agree", json!({"round": round, "criterion": "CV2", "level": "maturing"})).unwrap();
    assert_eq!(again["id"], first, "one level a criterion");
    let mut chosen = vec![first.clone()];
    for criterion in ["SU1", "DC4", "EQ1"] {
        chosen.push(alter(&mut school, "overview_agree", level(criterion, "We looked.")).unwrap()["id"].clone());
    }
    for id in &chosen[..3] {
        alter(&mut school, "assessment_choose", json!({"id": id, "chosen": true})).unwrap();
    }
    let fourth = json!({"id": chosen[3], "chosen": true});
    assert_eq!(refused(&mut school, "assessment_choose", fourth.clone()), "three_are_chosen");
    alter(&mut school, "assessment_choose", json!({"id": first, "chosen": false})).unwrap();
    alter(&mut school, "assessment_choose", fourth).unwrap();
    alter(&mut school, "assessment_remove_agreed", json!({"id": first})).unwrap();
    let agreed = ask(&school, "assessment_round", json!({"id": round}))["agreed"].clone();
    assert_eq!(agreed.as_array().unwrap().len(), 3);
}

#[test]
fn a_round_keeps_the_wording_that_it_was_asked_with() {
    let (_folder, mut school) = school();
    let first = round(&mut school);
    let mut rubric = serde_json::to_value(Rubric::own().unwrap()).unwrap();
    rubric["priorities"][1]["criteria"][1]["name"]["en"] = json!("Who decides");
    assert_eq!(refused(&mut school, "assessment_take_rubric", rubric.clone()), "rubric_version_taken");
    rubric["version"] = json!("lakemont-2");
    let lakemont = alter(&mut school, "assessment_take_rubric", rubric.clone()).unwrap()["id"].clone();
    assert_eq!(alter(&mut school, "assessment_take_rubric", rubric).unwrap()["id"], lakemont, "the same wording is kept once");
    let ask_new = json!({"kind": "fall", "opens": "2026-09-01", "closes": "2026-12-31", "roles": ["staff"], "rubric": lakemont});
    let second = alter(&mut school, "assessment_add_round", ask_new).unwrap()["id"].clone();
    let name = |round: &Value| ask(&school, "assessment_round", json!({"id": round}))["priorities"][1]["criteria"][1]["name"]["en"].clone();
    assert_eq!((name(&first), name(&second)), (json!("Power to decide"), json!("Who decides")));
    assert_eq!(refused(&mut school, "assessment_remove_rubric", json!({"id": lakemont})), "in_use");
    alter(&mut school, "assessment_remove_round", json!({"id": second})).unwrap();
    alter(&mut school, "assessment_remove_rubric", json!({"id": lakemont})).unwrap();
}

#[test]
fn a_form_without_an_answer_counts_for_nobody() {
    let (_folder, mut school) = school();
    let round = round(&mut school);
    let empty = json!({"round": round, "role": "staff", "way": "paper", "language": "en", "scores": [], "finished": true});
    assert_eq!(refused(&mut school, "assessment_add_form", empty), "form_empty");
}

#[test]
fn who_stopped_at_the_laptop_cannot_go_on_after_the_last_day() {
    let (_folder, mut school) = school();
    let round = round(&mut school);
    let laptop = json!({"round": round, "role": "staff", "way": "laptop", "language": "en"});
    let id = alter(&mut school, "assessment_add_form", laptop).unwrap()["id"].clone();
    let answer = json!({"form": id, "criterion": "CV2", "answer": "emerging"});
    alter(&mut school, "assessment_score", answer.clone()).unwrap();
    alter(&mut school, "assessment_edit_round", json!({"id": round, "closes": "2026-06-10"})).unwrap();
    assert_eq!(refused(&mut school, "assessment_score", answer), "round_not_open");
    alter(&mut school, "assessment_finish_form", json!({"id": id})).unwrap();
}

#[test]
fn what_two_laptops_both_kept_counts_once() {
    let (_folder, mut school) = school();
    let round = round(&mut school);
    let forms: Vec<Value> = (0..4).map(|_| form(&mut school, &round, "families", "exploring")).collect();
    let twice = |edit: &crate::store::Edit| {
        let id = crate::value::Id::parse(forms[0].as_str().unwrap()).unwrap();
        let sql = "INSERT INTO score (id, form, criterion, answer) VALUES (?1, ?2, 'CV2', 'emerging')";
        edit.run(sql, (edit.new_id()?, id))
    };
    school.change(Action::named("merge"), twice).unwrap();
    assert_eq!(groups(&school, &round), json!([]), "four people are not five");
    form(&mut school, &round, "families", "exploring");
    let families = &ask(&school, "assessment_spreads", json!({"id": round}))[0]["groups"][0];
    assert_eq!((&families["people"], &families["levels"]), (&json!(5), &json!([4, 1, 0, 0])), "the newer answer counts");
}

/// Rounds remember a wording by its version, so a released one is never edited: what changes has another version.
#[test]
fn a_released_wording_is_never_edited() {
    use sha2::{Digest, Sha256};
    let text = include_bytes!("../../../../assets/rubric/throughline-1.yaml");
    let hash: String = Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(hash, "10c4c268dbc1966f9f45626d75b50ceaf5be522475d40b736ce11c2293314e7f");
}

#[test]
fn nobody_answers_what_their_group_is_not_asked() {
    let (_folder, mut school) = school();
    let round = round(&mut school);
    let money = json!([{"criterion": "SU1", "answer": "emerging"}]);
    let whole = json!({"round": round, "role": "families", "way": "paper", "language": "en", "scores": money});
    assert_eq!(refused(&mut school, "assessment_add_form", whole), "criterion_unknown");
    let id = form(&mut school, &round, "families", "emerging");
    let one = json!({"form": id, "criterion": "SU1", "answer": "emerging"});
    assert_eq!(refused(&mut school, "assessment_score", one), "criterion_unknown");
    let leader = form(&mut school, &round, "leadership", "emerging");
    alter(&mut school, "assessment_score", json!({"form": leader, "criterion": "SU1", "answer": "emerging"})).unwrap();
}
