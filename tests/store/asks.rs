//! One ask for each change in the table, on the sample school. A change without one fails the universal test.

use school::value::Id;
use school::{Action, Result, School, View};
use serde_json::{Value, json};

/// Adds what the sample does not have and some asks need: a round of today with a form of each kind, another wording, a
/// node that a person placed.
pub fn add_what_the_sample_lacks(school: &mut School) -> Result<()> {
    let asked = school.read(|view| Ok(school::overview::question::questions(view)?.asked.pop()))?;
    let asked = asked.map(|question| json!({ "code": question.code, "spoke_of": question.spoke_of, "reason": "It waits for fall." }));
    school::api::call("overview_set_aside")?.alter(school, Action::named("overview_set_aside"), asked.unwrap_or_default())?;
    let mut alter =
        |name: &str, ask: Value| -> Result<Value> { Ok(school::api::call(name)?.alter(school, Action::named(name), ask)?.answer) };
    let asked = json!({ "kind": "spring", "opens": "2026-06-01", "closes": "2026-06-30", "roles": ["families", "staff", "partners"] });
    let round = alter("assessment_add_round", asked)?["id"].clone();
    let scores = json!([{ "criterion": "CV2", "answer": "exploring" }, { "criterion": "CV3", "answer": "do_not_know" }]);
    alter(
        "assessment_add_form",
        json!({ "round": round, "role": "families", "way": "paper", "language": "es", "scores": scores, "finished": true }),
    )?;
    alter("assessment_add_form", json!({ "round": round, "role": "staff", "way": "laptop", "language": "en", "scores": scores }))?;
    let mut rubric = serde_json::to_value(school::assessment::Rubric::own()?).unwrap_or_default();
    rubric["version"] = json!("lakemont");
    alter("assessment_take_rubric", rubric)?;
    // A node that a person put somewhere, for what arranges the model to change.
    let last = school.read(|view| one(view, "SELECT id FROM node WHERE col = 'resource' ORDER BY position DESC LIMIT 1"))?;
    for text in ["Attendance", "Belonging"] {
        let ask = json!({ "text": text });
        school::api::call("logic_add_goal")?.alter(school, Action::named("logic_add_goal"), ask)?;
    }
    let first = school.read(|view| one(view, "SELECT id FROM node WHERE col = 'resource' ORDER BY position LIMIT 1"))?;
    // A version that the model has left since.
    let ask = json!({ "name": "Spring meeting", "note": "Before the move." });
    school::api::call("logic_name_version")?.alter(school, Action::named("logic_name_version"), ask)?;
    school::api::call("logic_move")?.alter(school, Action::named("logic_move"), json!({ "id": last, "before": first }))?;
    Ok(())
}

/// Every change's name with its ask.
pub fn all(view: &View) -> Result<Vec<(&'static str, Value)>> {
    let mut asks = Vec::new();
    asks.extend(school_and_calendar(view)?);
    asks.extend(partners(view)?);
    asks.extend(actions(view)?);
    asks.extend(model(view)?);
    asks.extend(indicators(view)?);
    asks.extend(money(view)?);
    asks.extend(assessment(view)?);
    asks.extend(questions(view)?);
    Ok(asks)
}

fn one(view: &View, sql: &str) -> Result<Value> {
    let id: Id = view.one(sql, [], |row| row.get(0))?;
    Ok(json!(id))
}

fn school_and_calendar(view: &View) -> Result<Vec<(&'static str, Value)>> {
    let term = one(view, "SELECT id FROM term WHERE name = 'fall'")?;
    Ok(vec![
        ("profile_set", json!({ "enrollment": null, "languages": ["English", "Español"], "definition_reviewed": "2026-06-01" })),
        ("calendar_set", json!({ "year_starts": "08-01" })),
        ("calendar_add_term", json!({ "name": "summer", "starts": "07-01", "ends": "08-14" })),
        ("calendar_edit_term", json!({ "id": term, "ends": "12-20" })),
        ("calendar_remove_term", json!({ "id": term })),
    ])
}

fn partners(view: &View) -> Result<Vec<(&'static str, Value)>> {
    let arts = one(view, "SELECT id FROM organization WHERE name = 'Open Door Arts'")?;
    let ruth = one(view, "SELECT id FROM person WHERE name = 'Ruth Adeyemi'")?;
    let role = one(view, "SELECT id FROM affiliation WHERE role = 'counselor'")?;
    let agreement = one(view, "SELECT id FROM agreement WHERE ends = '2026-06-30'")?;
    let contact = one(view, "SELECT id FROM interaction ORDER BY id LIMIT 1")?;
    Ok(vec![
        ("partner_add_organization", json!({ "name": "Alder Creek Boxing", "involvement": "specialized" })),
        ("partner_edit_organization", json!({ "id": arts, "name": "Open Door Arts & Music", "asset": null })),
        ("partner_remove_organization", json!({ "id": arts })),
        ("partner_add_person", json!({ "name": "Nadia Brandt", "languages": ["Arabic"] })),
        ("partner_edit_person", json!({ "id": ruth, "phone": "555-0199" })),
        ("partner_remove_person", json!({ "id": ruth })),
        ("partner_add_affiliation", json!({ "person": ruth, "organization": arts, "role": "adviser", "fte": 250_000 })),
        ("partner_edit_affiliation", json!({ "id": role, "starts": "2025-01-01", "ends": "2026-08-31" })),
        ("partner_remove_affiliation", json!({ "id": role })),
        ("partner_add_agreement", json!({ "organization": arts, "starts": "2026-07-01", "ends": "2027-06-30" })),
        ("partner_edit_agreement", json!({ "id": agreement, "ends": "2027-06-30", "notice_days": 60 })),
        ("partner_remove_agreement", json!({ "id": agreement })),
        (
            "partner_add_interaction",
            json!({ "organization": arts, "person": ruth, "day": "2026-06-14", "kind": "call", "summary": "Asked about July." }),
        ),
        ("partner_edit_interaction", json!({ "id": contact, "summary": "Talked about the fall." })),
        ("partner_remove_interaction", json!({ "id": contact })),
    ])
}

fn actions(view: &View) -> Result<Vec<(&'static str, Value)>> {
    let open = one(view, "SELECT id FROM action WHERE done IS NULL ORDER BY id LIMIT 1")?;
    let desk = one(view, "SELECT id FROM node WHERE text LIKE 'Food%'")?;
    Ok(vec![
        ("action_add", json!({ "text": "Print the agenda", "due": "2026-06-20", "subject": { "room": "logic", "id": desk } })),
        ("action_edit", json!({ "id": open, "due": null, "text": "Send it" })),
        ("action_done", json!({ "id": open, "day": "2026-06-15" })),
        ("action_remove", json!({ "id": open })),
    ])
}

fn model(view: &View) -> Result<Vec<(&'static str, Value)>> {
    let desk = one(view, "SELECT id FROM node WHERE text LIKE 'Food%'")?;
    let team = one(view, "SELECT id FROM node WHERE text LIKE 'Weekly attendance%'")?;
    let seen = one(view, "SELECT id FROM node WHERE text LIKE '150 students%'")?;
    let absence = one(view, "SELECT id FROM node WHERE text LIKE 'Chronic absence%'")?;
    let link = one(view, "SELECT id FROM link ORDER BY id LIMIT 1")?;
    let assumption = one(view, "SELECT id FROM assumption")?;
    let library = one(view, "SELECT id FROM organization WHERE name LIKE 'Eastside%'")?;
    let tag = one(view, "SELECT id FROM node_tag ORDER BY id LIMIT 1")?;
    let partner = one(view, "SELECT id FROM node_partner ORDER BY id LIMIT 1")?;
    let theo = one(view, "SELECT id FROM person WHERE name LIKE 'Theo%'")?;
    let goal = one(view, "SELECT id FROM goal WHERE text = 'Attendance'")?;
    let version = one(view, "SELECT id FROM model_version WHERE body IS NOT NULL ORDER BY number LIMIT 1")?;
    Ok(vec![
        ("logic_add", json!({ "column": "activity", "text": "Saturday library hours", "after": team })),
        ("logic_edit", json!({ "id": absence, "text": "Chronic absence falls", "owner": theo, "from": "31.4", "to": null })),
        ("logic_move", json!({ "id": desk, "before": team })),
        ("logic_remove", json!({ "id": absence })),
        ("logic_link", json!({ "from": desk, "to": seen, "reason": "People who are fed come." })),
        ("logic_unlink", json!({ "id": link })),
        ("logic_edit_link", json!({ "id": link, "reason": "She calls.", "strength": "own_data", "evidence": "Our tally." })),
        ("logic_nest", json!({ "id": desk, "under": team })),
        ("logic_arrange", json!({})),
        ("logic_add_assumption", json!({ "text": "The van runs.", "reviewed": "2026-06-01" })),
        ("logic_edit_assumption", json!({ "id": assumption, "reviewed": null })),
        ("logic_remove_assumption", json!({ "id": assumption })),
        ("logic_set_version", json!({ "number": 4, "changed": "2026-06-15", "note": "Added the library." })),
        ("logic_name_version", json!({ "name": "For the fall report", "note": "With the library." })),
        ("logic_edit_version", json!({ "id": version, "name": "Spring retreat", "note": "" })),
        ("logic_remove_version", json!({ "id": version })),
        ("logic_go_back", json!({ "id": version })),
        ("logic_tag", json!({ "node": desk, "framework": "four_pillars", "code": "supports" })),
        ("logic_untag", json!({ "id": tag })),
        ("logic_add_goal", json!({ "text": "Every student reads by grade 3" })),
        ("logic_edit_goal", json!({ "id": goal, "text": "Fewer days missed" })),
        ("logic_move_goal", json!({ "id": goal })),
        ("logic_remove_goal", json!({ "id": goal })),
        ("logic_add_partner", json!({ "node": desk, "organization": library })),
        ("logic_remove_partner", json!({ "id": partner })),
    ])
}

fn indicators(view: &View) -> Result<Vec<(&'static str, Value)>> {
    let absence = one(view, "SELECT id FROM indicator WHERE name = 'Chronic absence'")?;
    let belong = one(
        view,
        "SELECT reading.id FROM reading JOIN indicator ON indicator.id = reading.indicator WHERE indicator.name = 'Belonging' ORDER BY ends LIMIT 1",
    )?;
    let group = one(view, "SELECT id FROM reading_group ORDER BY id LIMIT 1")?;
    let tag = one(view, "SELECT id FROM indicator_tag ORDER BY id LIMIT 1")?;
    let seen = one(view, "SELECT id FROM node WHERE text LIKE '150 students%'")?;
    Ok(vec![
        ("indicator_add", json!({ "name": "Students seen", "quadrant": "how_much", "direction": "up", "node": seen, "unit": "students" })),
        ("indicator_edit", json!({ "id": absence, "owner": null, "target": { "label": "2027-28", "day": "2028-06-30", "value": "20" } })),
        ("indicator_remove", json!({ "id": absence })),
        ("indicator_tag", json!({ "indicator": absence, "code": "local_plan" })),
        ("indicator_untag", json!({ "id": tag })),
        (
            "indicator_add_reading",
            json!({ "indicator": absence, "label": "2025-26", "value": "25.1", "numerator": 136, "denominator": 542 }),
        ),
        ("indicator_edit_reading", json!({ "id": belong, "value": "60.8", "numerator": null, "denominator": null })),
        ("indicator_remove_reading", json!({ "id": belong })),
        ("indicator_add_group", json!({ "reading": belong, "name": "multilingual_learners", "numerator": 40, "denominator": 61 })),
        ("indicator_remove_group", json!({ "id": group })),
    ])
}

fn money(view: &View) -> Result<Vec<(&'static str, Value)>> {
    let city = one(view, "SELECT id FROM funding_source WHERE name LIKE '%City%'")?;
    let federal = one(view, "SELECT id FROM funding_source WHERE federal ORDER BY id LIMIT 1")?;
    let period = one(view, "SELECT id FROM budget_period ORDER BY id LIMIT 1")?;
    let line = one(view, "SELECT id FROM budget_line WHERE what LIKE 'Legal%'")?;
    let spent = one(view, "SELECT id FROM spending ORDER BY id LIMIT 1")?;
    let signed = one(view, "SELECT id FROM time_certification LIMIT 1")?;
    let matched = one(view, "SELECT id FROM match_item WHERE kind = 'in_kind' ORDER BY id LIMIT 1")?;
    let backed = one(view, "SELECT id FROM resource_source ORDER BY id LIMIT 1")?;
    let leaders = one(view, "SELECT id FROM node WHERE text LIKE 'Family leaders%'")?;
    let desk = one(view, "SELECT id FROM node WHERE text LIKE 'Food%'")?;
    let joy = one(view, "SELECT id FROM person WHERE name = 'Joy Okafor'")?;
    let lead = one(view, "SELECT id FROM organization WHERE name = 'Alder Creek Parent Circle'")?;
    Ok(vec![
        ("budget_add_source", json!({ "name": "Title I", "federal": true, "award_end": "2027-06-30" })),
        ("budget_edit_source", json!({ "id": city, "note": "Renewed each fall.", "renewal": null })),
        ("budget_remove_source", json!({ "id": city })),
        ("budget_back_resource", json!({ "node": leaders, "source": city })),
        ("budget_unback_resource", json!({ "id": backed })),
        ("budget_add_period", json!({ "source": city, "starts": "2026-07-01", "ends": "2027-06-30", "entered_total": 7_000_000 })),
        ("budget_edit_period", json!({ "id": period, "agreed_to": "2026-06-10" })),
        ("budget_remove_period", json!({ "id": period })),
        ("budget_add_line", json!({ "period": period, "category": "supplies", "amount": 12_345, "what": "Shelves", "activities": [desk] })),
        ("budget_edit_line", json!({ "id": line, "amount": 810_000, "person": joy, "activities": [] })),
        ("budget_remove_line", json!({ "id": line })),
        ("budget_add_spending", json!({ "period": period, "category": "travel", "day": "2026-06-10", "amount": 4_500 })),
        ("budget_edit_spending", json!({ "id": spent, "amount": 1 })),
        ("budget_remove_spending", json!({ "id": spent })),
        (
            "budget_add_certification",
            json!({ "person": joy, "source": federal, "starts": "2026-01-01", "ends": "2026-06-30", "share": 600_000 }),
        ),
        ("budget_edit_certification", json!({ "id": signed, "signed": null })),
        ("budget_remove_certification", json!({ "id": signed })),
        ("budget_add_match", json!({ "for_source": federal, "kind": "in_kind", "from_partner": lead, "promised": 100_000 })),
        ("budget_edit_match", json!({ "id": matched, "note": "Time sheet came." })),
        ("budget_remove_match", json!({ "id": matched })),
    ])
}

fn assessment(view: &View) -> Result<Vec<(&'static str, Value)>> {
    let fall = one(view, "SELECT id FROM assessment_round WHERE kind = 'fall'")?;
    let spring = one(view, "SELECT id FROM assessment_round WHERE kind = 'spring'")?;
    let keyed = one(view, "SELECT id FROM form WHERE way = 'paper'")?;
    let begun = one(view, "SELECT id FROM form WHERE way = 'laptop'")?;
    let decide = one(view, "SELECT id FROM agreed_level WHERE criterion = 'CV2'")?;
    let city = one(view, "SELECT id FROM funding_source WHERE name LIKE '%City%'")?;
    let lakemont = one(view, "SELECT id FROM rubric WHERE version = 'lakemont'")?;
    let mut other = serde_json::to_value(school::assessment::Rubric::own()?).unwrap_or_default();
    other["version"] = json!("lakemont-2");
    let scores = json!([{ "criterion": "CV2", "answer": "emerging", "note": "The spring vote." }]);
    let records = json!([{ "room": "budget", "record": city, "what": "Lakemont City Children's Fund" }]);
    Ok(vec![
        (
            "assessment_add_round",
            json!({ "kind": "pulse", "opens": "2026-06-01", "closes": "2026-06-30", "roles": ["staff"], "criteria": ["CV2"], "rubric": lakemont }),
        ),
        ("assessment_edit_round", json!({ "id": spring, "closes": "2026-07-15", "roles": ["families", "staff", "leadership"] })),
        ("assessment_remove_round", json!({ "id": fall })),
        (
            "assessment_add_form",
            json!({ "round": spring, "role": "staff", "way": "meeting", "language": "en", "name": "Ruth", "scores": scores }),
        ),
        ("assessment_score", json!({ "form": begun, "criterion": "CV2", "answer": "excelling" })),
        ("assessment_unscore", json!({ "form": keyed, "criterion": "CV3" })),
        ("assessment_finish_form", json!({ "id": begun })),
        ("assessment_remove_form", json!({ "id": keyed })),
        (
            "assessment_set_group",
            json!({ "round": fall, "role": "families", "people": 8, "answers": [{ "criterion": "SU1", "low": "emerging", "high": "maturing" }] }),
        ),
        ("assessment_remove_group", json!({ "round": fall, "role": "families" })),
        ("assessment_choose", json!({ "id": decide, "chosen": false })),
        ("assessment_remove_agreed", json!({ "id": decide })),
        ("assessment_take_rubric", other),
        ("assessment_remove_rubric", json!({ "id": lakemont })),
        (
            "overview_agree",
            json!({ "round": spring, "criterion": "SU1", "level": "maturing", "reason": "Every ending has a plan.", "records": records }),
        ),
    ])
}

fn questions(view: &View) -> Result<Vec<(&'static str, Value)>> {
    let all = school::overview::question::questions(view)?;
    let asked = all.asked.first().map(|question| json!({ "code": question.code, "spoke_of": question.spoke_of, "reason": "We know." }));
    let aside = all.aside.first().map(|aside| json!({ "id": aside.id }));
    Ok(asked.map(|ask| ("overview_set_aside", ask)).into_iter().chain(aside.map(|ask| ("overview_ask_again", ask))).collect())
}
