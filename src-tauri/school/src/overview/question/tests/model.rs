//! Structure, words and what stands behind.

use serde_json::json;

use super::Team;
use crate::store::Action;

#[test]
fn an_activity_leads_somewhere_and_somebody_sees_to_it() {
    let mut team = Team::new();
    let (desk, seen) = (team.add("activity", "Desk"), team.add("output", "Seen"));
    assert_eq!((team.asks("L01"), team.asks("L18"), team.asks("L27")), (vec!["Desk".into()], vec!["Desk".into()], vec!["Desk".into()]));
    team.link(desk, seen);
    let theo = team.made("partner_add_person", json!({ "name": "Theo" }));
    team.does("logic_edit", json!({ "id": desk, "owner": theo }));
    assert!(team.asks("L01").is_empty() && team.asks("L18").is_empty());
}

#[test]
fn an_outcome_comes_from_something_and_an_output_leads_to_one() {
    let mut team = Team::new();
    let (seen, belong) = (team.add("output", "Seen"), team.add("short", "Belong"));
    assert_eq!((team.asks("L02"), team.asks("L28")), (vec!["Belong".to_owned()], vec!["Seen".to_owned()]));
    let more = team.add("output", "More");
    team.link(seen, more);
    assert_eq!(team.asks("L28"), ["Seen", "More"], "an output is no outcome");
    team.link(seen, belong);
    assert_eq!((team.asks("L02"), team.asks("L28")), (vec![], vec!["More".to_owned()]));
}

#[test]
fn an_arrow_may_pass_one_column_and_not_two() {
    let mut team = Team::new();
    let (desk, short, medium) = (team.add("activity", "Desk"), team.add("short", "Short"), team.add("medium", "Medium"));
    team.link(desk, short);
    assert!(team.asks("L05").is_empty());
    team.link(desk, medium);
    assert_eq!(team.asks("L05"), ["Desk"]);
}

#[test]
fn a_circle_that_two_laptops_made_is_asked_about_and_what_leads_into_it_is_not() {
    let mut team = Team::new();
    let (before, one, two) = (team.add("short", "Before"), team.add("short", "One"), team.add("short", "Two"));
    team.link(before, one);
    team.link(one, two);
    assert!(team.asks("L04").is_empty());
    team.school
        .change(Action::named("merge"), |edit| {
            edit.run("INSERT INTO link (id, from_node, to_node) VALUES (?1, ?2, ?3)", (edit.new_id()?, two, one))
        })
        .unwrap();
    let mut asked = team.asks("L04");
    asked.sort();
    assert_eq!(asked, ["One", "Two"]);
}

#[test]
fn one_outcome_that_carries_more_than_half_of_all_arrows_is_asked_about() {
    let mut team = Team::new();
    let main = team.add("long", "Main");
    for at in 0..6 {
        let (output, other) = (team.add("output", &format!("O{at}")), team.add("short", &format!("S{at}")));
        if at < 3 {
            team.link(output, main);
        }
        if at < 4 {
            team.link(output, other);
        }
    }
    assert!(team.asks("L20").is_empty(), "3 of 7 are not half");
    let more = team.add("output", "More");
    team.link(more, main);
    assert!(team.asks("L20").is_empty(), "4 of 8 are half");
    let still = team.add("output", "Still more");
    team.link(still, main);
    assert_eq!(team.asks("L20"), ["Main"]);
}

#[test]
fn twenty_boxes_fit_a_page() {
    let mut team = Team::new();
    for at in 0..20 {
        team.add("activity", &format!("A{at}"));
    }
    assert_eq!(team.sentence("L21"), None);
    team.add("activity", "One more");
    assert_eq!(team.sentence("L21").as_deref(), Some("L21"));
}

#[test]
fn what_follows_is_not_due_before_what_it_follows_from() {
    let mut team = Team::new();
    let (short, long) = (team.add("short", "Short"), team.add("long", "Long"));
    team.link(short, long);
    team.does("logic_edit", json!({ "id": short, "by": "2027-06-30" }));
    team.does("logic_edit", json!({ "id": long, "by": "2027-06-30" }));
    assert!(team.asks("L23").is_empty());
    team.does("logic_edit", json!({ "id": long, "by": "2027-06-29" }));
    assert_eq!(team.asks("L23"), ["Long"]);
}

#[test]
fn a_model_rests_on_assumptions_that_were_looked_at() {
    let mut team = Team::new();
    assert!(team.asked().is_empty(), "nothing is asked of an empty model");
    team.add("resource", "Staff");
    assert_eq!(team.sentence("L24").as_deref(), Some("L24"));
    let id = team.made("logic_add_assumption", json!({ "text": "The van runs." }));
    assert_eq!(team.sentence("L24").as_deref(), Some("L24-reviewed"));
    team.does("logic_edit_assumption", json!({ "id": id, "reviewed": "2026-06-01" }));
    assert_eq!(team.sentence("L24"), None);
}

#[test]
fn an_outcome_says_who_changes_and_not_what_is_done_or_only_better() {
    let mut team = Team::new();
    let (does, better) = (team.add("short", "Provide tutoring"), team.add("long", "Improve student success"));
    assert_eq!((team.asks("L06"), team.asks("L09")), (vec!["Provide tutoring".to_owned()], vec!["Improve student success".to_owned()]));
    team.does("logic_edit", json!({ "id": does, "text": "Students provide help to others" }));
    team.does("logic_edit", json!({ "id": better, "to": "80" }));
    assert!(team.asks("L06").is_empty() && team.asks("L09").is_empty());
}

#[test]
fn the_words_are_those_of_the_language_that_the_school_writes_in() {
    let mut team = Team::new();
    team.add("short", "Ofrecer tutorías");
    let phrase = team.add("activity", "Llamadas a familias vulnerables");
    assert!(team.asks("L06").is_empty() && team.asks("L25").is_empty());
    team.does("profile_set", json!({ "language": "es" }));
    assert_eq!((team.asks("L06").len(), team.asks("L25").len()), (1, 1));
    team.does("logic_edit", json!({ "id": phrase, "text": "Llamadas a familias que buscan vivienda" }));
    assert!(team.asks("L25").is_empty());
}

#[test]
fn a_resource_has_somebody_or_some_money_behind_it() {
    let mut team = Team::new();
    let staff = team.add("resource", "Clinic staff");
    assert_eq!(team.asks("L16"), ["Clinic staff"]);
    let clinic = team.made("partner_add_organization", json!({ "name": "Riverbend" }));
    team.does("logic_add_partner", json!({ "node": staff, "organization": clinic }));
    assert!(team.asks("L16").is_empty());
    assert_eq!(team.asks("L19"), ["Riverbend"], "a partner carries an activity");
    let days = team.add("activity", "Clinic days");
    team.does("logic_add_partner", json!({ "node": days, "organization": clinic }));
    assert!(team.asks("L19").is_empty());
    for other in [json!({ "name": "District", "kind": "lead_agency" }), json!({ "name": "Printer", "involvement": "vendor" })] {
        team.does("partner_add_organization", other);
    }
    assert!(team.asks("L19").is_empty(), "the lead agency carries all, and a vendor is only paid");
}
