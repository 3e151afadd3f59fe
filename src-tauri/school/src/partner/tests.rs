use serde_json::{Value, json};

use crate::api::call;
use crate::store::testing::school;
use crate::store::{Action, School};

fn alter(school: &mut School, name: &str, ask: Value) -> crate::Result<Value> {
    Ok(call(name).unwrap().alter(school, Action::named(name), ask)?.answer)
}

fn ask(school: &School, name: &str, ask: Value) -> Value {
    school.read(|view| call(name).unwrap().ask(view, ask)).unwrap()
}

fn made(school: &mut School, name: &str, ask: Value) -> Value {
    alter(school, name, ask).unwrap()["id"].clone()
}

fn refused(school: &mut School, name: &str, ask: Value) -> &'static str {
    alter(school, name, ask).unwrap_err().code()
}

#[test]
fn the_list_says_when_the_latest_agreement_ends_and_who_was_last_in_touch() {
    let (_folder, mut school) = school();
    let clinic = made(
        &mut school,
        "partner_add_organization",
        json!({"name": "Riverbend", "kind": "clinic", "involvement": "core", "asset": "institution"}),
    );
    for ends in ["2027-06-30", "2025-06-30"] {
        made(&mut school, "partner_add_agreement", json!({"organization": clinic, "ends": ends, "data_terms": true}));
    }
    for day in ["2026-06-03", "2026-05-01"] {
        made(&mut school, "partner_add_interaction", json!({"organization": clinic, "day": day, "kind": "visit"}));
    }
    let line = &ask(&school, "partner_organizations", Value::Null)[0];
    let expected = json!({"id": clinic, "name": "Riverbend", "kind": "clinic", "involvement": "core", "asset": "institution",
        "ended": null, "agreement_ends": "2027-06-30", "last_contact": "2026-06-03"});
    assert_eq!(*line, expected);
    let page = ask(&school, "partner_organization", json!({"id": clinic}));
    assert_eq!(page["agreements"][0]["notice_days"], 90);
    assert_eq!(page["interactions"][1]["day"], "2026-05-01");
    alter(&mut school, "partner_edit_organization", json!({"id": clinic, "asset": null, "ended": "2026-06-30"})).unwrap();
    let line = &ask(&school, "partner_organizations", Value::Null)[0];
    assert_eq!((&line["asset"], &line["ended"], &line["kind"]), (&Value::Null, &json!("2026-06-30"), &json!("clinic")));
}

#[test]
fn a_person_goes_by_the_role_they_have_today() {
    let (_folder, mut school) = school();
    let neighbors = made(&mut school, "partner_add_organization", json!({"name": "Neighbors United"}));
    let circle = made(&mut school, "partner_add_organization", json!({"name": "Alder Creek Parent Circle"}));
    let mai = made(&mut school, "partner_add_person", json!({"name": "Mai Yang", "phone": "555-0112", "languages": ["Hmong", "English"]}));
    let captain = json!({"person": mai, "organization": neighbors, "role": "block captain"});
    made(&mut school, "partner_add_affiliation", captain);
    let chair = json!({"person": mai, "organization": circle, "role": "co-chair", "starts": "2025-09-01", "fte": 500_000, "sites": 4});
    let chair = made(&mut school, "partner_add_affiliation", chair);
    let role = |school: &School| ask(school, "partner_people", Value::Null)[0]["role"].clone();
    assert_eq!(role(&school), "co-chair", "the first organization by name");
    alter(&mut school, "partner_edit_affiliation", json!({"id": chair, "ends": "2026-06-14"})).unwrap();
    assert_eq!(role(&school), "block captain", "what ended yesterday is no more");
    let page = ask(&school, "partner_person", json!({"id": mai}));
    assert_eq!(page["affiliations"][1]["fte"], 500_000);
    assert_eq!(page["person"]["languages"], json!(["Hmong", "English"]));
    alter(&mut school, "partner_remove_organization", json!({"id": neighbors})).unwrap();
    assert_eq!(ask(&school, "partner_person", json!({"id": mai}))["affiliations"].as_array().unwrap().len(), 1);
    alter(&mut school, "partner_remove_person", json!({"id": mai})).unwrap();
    assert_eq!(ask(&school, "partner_organization", json!({"id": circle}))["affiliations"], json!([]));
}

#[test]
fn what_cannot_be_is_refused_with_its_code() {
    let (_folder, mut school) = school();
    let arts = made(&mut school, "partner_add_organization", json!({"name": "Open Door Arts"}));
    let lena = made(&mut school, "partner_add_person", json!({"name": "Lena Fischer"}));
    let nobody = "0190163d-8694-739b-aea5-966c26f8ad91";
    let backward = json!({"organization": arts, "starts": "2026-07-01", "ends": "2026-06-30"});
    assert_eq!(refused(&mut school, "partner_add_agreement", backward), "period_backward");
    let agreement = made(&mut school, "partner_add_agreement", json!({"organization": arts, "starts": "2026-01-01", "ends": "2026-06-30"}));
    assert_eq!(refused(&mut school, "partner_edit_agreement", json!({"id": agreement, "ends": "2025-12-31"})), "period_backward");
    assert_eq!(refused(&mut school, "partner_edit_agreement", json!({"id": agreement, "notice_days": 3651})), "number_unknown");
    let backward = json!({"person": lena, "organization": arts, "starts": "2026-07-01", "ends": "2026-06-30"});
    assert_eq!(refused(&mut school, "partner_add_affiliation", backward), "period_backward");
    assert_eq!(refused(&mut school, "partner_add_affiliation", json!({"person": lena, "organization": nobody})), "not_found");
    assert_eq!(refused(&mut school, "partner_add_affiliation", json!({"person": nobody, "organization": arts})), "not_found");
    assert_eq!(
        refused(&mut school, "partner_add_affiliation", json!({"person": lena, "organization": arts, "sites": 0})),
        "number_unknown"
    );
    let over = json!({"person": lena, "organization": arts, "fte": 1_000_001});
    assert_eq!(refused(&mut school, "partner_add_affiliation", over), "rate_out_of_range");
    assert_eq!(refused(&mut school, "partner_add_interaction", json!({"day": "2026-06-15"})), "ask_field_missing");
    assert_eq!(refused(&mut school, "partner_add_person", json!({"name": " "})), "text_empty");
    assert_eq!(refused(&mut school, "partner_edit_person", json!({"id": nobody})), "not_found");
    assert_eq!(refused(&mut school, "partner_add_agreement", json!({"organization": nobody, "ends": "2026-06-30"})), "not_found");
}
