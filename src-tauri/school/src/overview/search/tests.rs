//! Finding anything, in a school with some of everything.

use serde_json::{Value, json};
use tempfile::TempDir;

use super::*;
use crate::store::testing::school;
use crate::store::{Action, School};

/// Does a change; the id of what it made, if it made something.
fn alter(school: &mut School, name: &'static str, ask: Value) -> Value {
    let done = crate::api::call(name).unwrap().alter(school, Action::named(name), ask);
    done.unwrap_or_else(|error| panic!("{name}: {error} {:?}", error.data())).answer["id"].clone()
}

fn asked(school: &School, ask: Value) -> SearchAnswer {
    school.read(|view| search(view, crate::api::understood(ask)?)).unwrap()
}

fn titles(school: &School, text: &str) -> Vec<String> {
    let groups = asked(school, json!({ "text": text })).groups;
    groups.into_iter().filter(|group| group.kind != SearchKind::Criterion).flat_map(|group| group.hits).map(|hit| hit.title).collect()
}

fn with_boxes(texts: &[&str]) -> (TempDir, School) {
    let (folder, mut school) = school();
    for text in texts {
        alter(&mut school, "logic_add", json!({ "column": "activity", "text": text }));
    }
    (folder, school)
}

/// The marked parts, as a window takes them out of its own text.
fn marked(text: &str, marks: &[Mark]) -> Vec<String> {
    let units: Vec<u16> = text.encode_utf16().collect();
    marks.iter().map(|mark| String::from_utf16(&units[mark.from..mark.to]).unwrap()).collect()
}

#[test]
fn every_word_must_be_there_at_a_start_or_from_three_letters_on_anywhere() {
    let (_folder, school) = with_boxes(&["Walking school bus", "Bus passes for families", "Subways"]);
    assert_eq!(titles(&school, "bus"), ["Bus passes for families", "Walking school bus"]);
    assert_eq!(titles(&school, "BUS walk"), ["Walking school bus"]);
    assert_eq!(titles(&school, "king chool"), ["Walking school bus"], "parts of words");
    assert_eq!(titles(&school, "ing oo"), Vec::<String>::new(), "two letters only where a word starts");
    assert_eq!(titles(&school, "pa"), ["Bus passes for families"]);
    assert_eq!(titles(&school, "w"), ["Walking school bus"]);
    assert_eq!(titles(&school, "bus tutoring"), Vec::<String>::new());
}

#[test]
fn accents_are_folded_both_ways_also_those_that_stand_apart() {
    let (_folder, school) = with_boxes(&["Niños y jóvenes leen", "El nino duerme", "Quie\u{301}n decide", "Nguyễn family", "Straße"]);
    assert_eq!(titles(&school, "nino"), ["El nino duerme", "Niños y jóvenes leen"]);
    assert_eq!(titles(&school, "NIÑO"), ["El nino duerme", "Niños y jóvenes leen"]);
    assert_eq!(titles(&school, "nin\u{303}o jovenes"), ["Niños y jóvenes leen"]);
    assert_eq!(titles(&school, "quien"), ["Quie\u{301}n decide"]);
    assert_eq!(titles(&school, "uyen"), ["Nguyễn family"]);
    assert_eq!(titles(&school, "ny"), Vec::<String>::new());
    assert_eq!(titles(&school, "straße"), ["Straße"]);
}

#[test]
fn what_a_search_language_would_read_is_plain_text() {
    let (_folder, school) = with_boxes(&["Near the \"old\" mill: open-door", "A OR B AND NOT c*", "100% of 2:30 talks"]);
    assert_eq!(titles(&school, "\"old\""), ["Near the \"old\" mill: open-door"]);
    assert_eq!(titles(&school, "NEAR(old mill)"), ["Near the \"old\" mill: open-door"]);
    assert_eq!(titles(&school, "open-door"), ["Near the \"old\" mill: open-door"]);
    assert_eq!(titles(&school, "title: old"), Vec::<String>::new(), "a word like any other");
    assert_eq!(titles(&school, "a OR zebra"), Vec::<String>::new());
    assert_eq!(titles(&school, "a not c*"), ["A OR B AND NOT c*"]);
    assert_eq!(titles(&school, "2:30"), ["100% of 2:30 talks"]);
    for text in ["*", "\"", "-", "(", ":", "^", "' OR 1=1 --", "{title}", "\u{0}", "NEAR/2", "AND", "\"a", "+"] {
        titles(&school, text);
    }
}

#[test]
fn nothing_a_lot_and_what_is_no_latin_letter_are_fine() {
    let (_folder, school) = with_boxes(&["مدرسة المجتمع", "הספרייה העירונית", "Arts 🎨 club", "学校と地域", "한국어 교실", "स्कूल का दिन"]);
    for text in ["", "   ", "?!", "🎨", "\u{202e}"] {
        assert!(asked(&school, json!({ "text": text })).groups.is_empty(), "{text}");
    }
    assert_eq!(titles(&school, "مدرسة"), ["مدرسة المجتمع"]);
    assert_eq!(titles(&school, "ספרי"), ["הספרייה העירונית"]);
    assert_eq!(titles(&school, "🎨 club"), ["Arts 🎨 club"]);
    assert_eq!(titles(&school, "学校"), ["学校と地域"]);
    assert_eq!(titles(&school, "한국어"), ["한국어 교실"]);
    assert_eq!(titles(&school, "स्कूल"), ["स्कूल का दिन"]);
    assert_eq!(titles(&school, &"x".repeat(10_000)), Vec::<String>::new());
    assert_eq!(titles(&school, &"club ".repeat(2_000)), ["Arts 🎨 club"]);
    let many: String = (0..2_000).map(|number| format!("w{number} ")).collect();
    assert_eq!(titles(&school, &format!("club {many}")), Vec::<String>::new());
}

#[test]
fn starts_come_before_parts_names_before_what_else_is_written_and_then_the_name() {
    let (_folder, mut school) = school();
    for (name, rules) in
        [("Upstart fund", ""), ("Title I", "for a good start"), ("Start small", ""), ("Kickstarted", "restart"), ("A start", "")]
    {
        alter(&mut school, "budget_add_source", json!({ "name": name, "federal": true, "rules": rules }));
    }
    assert_eq!(titles(&school, "start"), ["A start", "Start small", "Title I", "Kickstarted", "Upstart fund"]);
    let answer = asked(&school, json!({ "text": "start", "limit": 2 }));
    let sources = answer.groups.iter().find(|group| group.kind == SearchKind::Source).unwrap();
    assert_eq!((sources.count, sources.hits.len()), (5, 2), "all are counted");
    assert_eq!(sources.hits[1].title, "Start small");
}

#[test]
fn marks_count_as_a_window_counts() {
    let (_folder, school) = with_boxes(&["🎨 Niños 🎨 y el niño; Nin\u{303}a"]);
    let hit = asked(&school, json!({ "text": "nin" })).groups[0].hits[0].clone();
    assert_eq!(marked(&hit.title, &hit.title_marks), ["Niñ", "niñ", "Nin\u{303}"]);
    let hit = asked(&school, json!({ "text": "nino ninos el" })).groups[0].hits[0].clone();
    assert_eq!(marked(&hit.title, &hit.title_marks), ["Niños", "el", "niño"], "what touches is one mark");
}

#[test]
fn a_long_text_is_cut_around_what_was_found() {
    let (_folder, mut school) = school();
    let words = "of the many words ".repeat(40);
    let note = format!("{words}\n{words}zebra crossing {words}\nlast line");
    alter(&mut school, "budget_add_source", json!({ "name": "Fund", "federal": false, "note": note }));
    let hit = asked(&school, json!({ "text": "zebr" })).groups[0].hits[0].clone();
    assert!(hit.snippet.starts_with('…') && hit.snippet.ends_with('…') && hit.snippet.chars().count() <= 162, "{}", hit.snippet);
    assert_eq!(marked(&hit.snippet, &hit.snippet_marks), ["zebr"]);
    assert_eq!((hit.title.as_str(), hit.title_marks.len()), ("Fund", 0));
}

#[test]
fn criteria_are_found_in_the_language_asked_and_with_their_priority() {
    let (_folder, school) = school();
    let own = Rubric::own().unwrap();
    let (priority, criterion) = own.criteria().next().unwrap();
    for language in [Language::En, Language::Es] {
        let text = criterion.name.within(language);
        let answer = asked(&school, json!({ "text": text, "language": language.code() }));
        let group = answer.groups.iter().find(|group| group.kind == SearchKind::Criterion).unwrap();
        let hit = group.hits.iter().find(|hit| hit.id == criterion.code).unwrap_or_else(|| panic!("{text}"));
        assert_eq!((hit.title.as_str(), hit.about.as_deref()), (text, Some(priority.name.within(language))));
        assert_eq!((hit.criterion.as_deref(), hit.room.as_str()), (Some(criterion.code.as_str()), "assessment"));
    }
}

#[test]
fn what_stands_beside_a_hit_is_told_and_follows_what_changes() {
    let (_folder, mut school) = school();
    let library = alter(&mut school, "partner_add_organization", json!({ "name": "Eastside Library" }));
    let ruth = alter(&mut school, "partner_add_person", json!({ "name": "Ruth Adeyemi", "email": "ruth@example.org" }));
    let role = json!({ "person": ruth, "organization": library, "role": "librarian" });
    let role = alter(&mut school, "partner_add_affiliation", role);
    alter(&mut school, "partner_add_agreement", json!({ "organization": library, "ends": "2027-06-30" }));
    let talk = json!({ "organization": library, "day": "2026-06-01", "summary": "Asked for a quiet corner" });
    alter(&mut school, "partner_add_interaction", talk);
    let told = |school: &School, text: &str, kind: SearchKind| {
        let group = asked(school, json!({ "text": text })).groups.into_iter().find(|group| group.kind == kind);
        group.map(|group| group.hits[0].clone())
    };
    let person = told(&school, "librarian", SearchKind::Person).unwrap();
    assert_eq!((person.title.as_str(), person.snippet.as_str()), ("Ruth Adeyemi", "librarian"));
    assert_eq!(person.about.as_deref(), Some("librarian · Eastside Library"));
    let agreement = told(&school, "eastside", SearchKind::Agreement).unwrap();
    assert_eq!((agreement.title.as_str(), agreement.day.map(|day| day.to_string()).as_deref()), ("Eastside Library", Some("2027-06-30")));
    let talk = told(&school, "quiet corner", SearchKind::Interaction).unwrap();
    assert_eq!((talk.about.as_deref(), talk.room.as_str()), (Some("Eastside Library"), "partner"));

    alter(&mut school, "partner_edit_organization", json!({ "id": library, "name": "Westside Library" }));
    assert_eq!(told(&school, "eastside", SearchKind::Agreement), None);
    assert!(told(&school, "westside", SearchKind::Agreement).is_some());
    alter(&mut school, "partner_remove_affiliation", json!({ "id": role }));
    assert_eq!(told(&school, "librarian", SearchKind::Person), None);
    alter(&mut school, "partner_remove_organization", json!({ "id": library }));
    for text in ["westside", "quiet corner"] {
        assert!(asked(&school, json!({ "text": text })).groups.is_empty(), "{text} went with its organization");
    }
    school.undo().unwrap();
    assert!(told(&school, "westside", SearchKind::Agreement).is_some() && told(&school, "quiet corner", SearchKind::Interaction).is_some());
    school.redo().unwrap();
    assert!(asked(&school, json!({ "text": "westside" })).groups.is_empty());
}

#[test]
fn an_arrow_and_an_assumption_about_it_open_where_it_starts() {
    let (_folder, mut school) = school();
    let add = |school: &mut School, column: &str, text: &str| alter(school, "logic_add", json!({ "column": column, "text": text }));
    let (desk, seen) = (add(&mut school, "activity", "Food desk"), add(&mut school, "output", "150 seen"));
    let link = json!({ "from": desk, "to": seen, "reason": "Neighbors bring neighbors" });
    let link = alter(&mut school, "logic_link", link);
    alter(&mut school, "logic_add_assumption", json!({ "text": "Neighbors trust us", "link": link }));
    let answer = asked(&school, json!({ "text": "neighbors" }));
    let told: Vec<_> = answer.groups.iter().map(|group| (group.kind, group.hits[0].about.as_deref(), json!(group.hits[0].node))).collect();
    let about = Some("Food desk → 150 seen");
    assert_eq!(told, [(SearchKind::Arrow, about, desk.clone()), (SearchKind::Assumption, about, desk.clone())]);
    let desk_hit = asked(&school, json!({ "text": "food" })).groups[0].hits[0].clone();
    assert_eq!((desk_hit.column, json!(desk_hit.node)), (Some(Column::Activity), desk));
}

#[test]
fn of_every_kind_it_can_be_asked_what_stands_beside_it() {
    let (_folder, school) = school();
    let kinds = serde_json::to_value(schemars::schema_for!(SearchKind)).unwrap();
    let kinds = kinds["oneOf"].as_array().unwrap().len();
    let all = [
        SearchKind::Box,
        SearchKind::Arrow,
        SearchKind::Assumption,
        SearchKind::Organization,
        SearchKind::Person,
        SearchKind::Agreement,
        SearchKind::Interaction,
        SearchKind::Source,
        SearchKind::Line,
        SearchKind::Spending,
        SearchKind::Match,
        SearchKind::Indicator,
        SearchKind::Action,
        SearchKind::Goal,
        SearchKind::Version,
        SearchKind::Agreed,
        SearchKind::Criterion,
    ];
    assert_eq!(all.len(), kinds);
    let nobody = Id::made_at(0, &[0; 10]);
    for kind in all {
        let about =
            school.read(|view| about::about(view, kind, nobody)).unwrap_or_else(|error| panic!("{kind:?}: {error} {:?}", error.data()));
        assert!(about.name.is_none() && about.day.is_none(), "{kind:?}");
    }
}
