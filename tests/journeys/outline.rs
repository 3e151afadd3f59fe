//! The model written as an outline, without a pointer, and looked at by everyone.

use std::time::Duration;

use serde_json::Value;

use crate::access::can_be_used_by_everyone;
use crate::coordinator::{CONTROL, Coordinator, DOWN, ENTER, ESCAPE, TAB, sentence};
use crate::display::waited;

const ALT: char = '\u{E00A}';
const LEFT: char = '\u{E012}';
const SPACE: char = ' ';

const CHAIN: [(&str, &str); 6] = [
    ("A van", "New resource"),
    ("Rides home", "New activity"),
    ("40 rides a week", "New output"),
    ("Children stay for tutoring", "New short-term result"),
    ("Reading grows", "New medium-term result"),
    ("More of them finish school", "New long-term result"),
];

fn row(text: &str) -> String {
    format!("//*[@role='treeitem'][starts-with(@aria-label, '{text}, ')]")
}

fn writing(name: &str) -> String {
    format!("//textarea[@aria-label='{name}']")
}

/// Each row as it is read out, with how far in it stands.
fn told(who: &Coordinator) -> Value {
    let rows = "return [...document.querySelectorAll('[role=treeitem]')].map((row) => `${row.ariaLevel} ${row.ariaLabel}`)";
    who.driver.run(rows)
}

/// Until the outline reads so.
fn comes_to(who: &Coordinator, expected: &Value) {
    let right = waited(Duration::from_secs(20), || (told(who) == *expected).then_some(()));
    assert!(right.is_some(), "{} and not {expected}", told(who));
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn a_chain_is_typed_linked_reasoned_undone_and_done_again_by_keyboard_alone() {
    let theo = Coordinator::sits_down();
    theo.presses("New school");
    theo.writes("Name of the school", "Álamo");
    theo.presses("Create the school");
    theo.goes_to("Logic model");
    theo.reads("Begin with what you do");

    theo.tabs_to("Diagram");
    theo.driver.chord(&[LEFT]);
    // An empty model has one row to write in; Alt with an arrow takes it to another column.
    theo.tabs_to("New activity");
    theo.driver.chord(&[ALT, LEFT]);
    for (at, (text, fresh)) in CHAIN.into_iter().enumerate() {
        if at > 0 {
            theo.driver.chord(&[TAB]);
        }
        theo.driver.sees(&writing(fresh));
        theo.driver.types(text);
        theo.driver.chord(&[ENTER]);
        theo.driver.sees(&row(text));
    }
    // Esc leaves the text, so that nobody is caught in it.
    theo.driver.chord(&[ESCAPE]);
    theo.driver.misses("//textarea");

    theo.driver.chord(&['1']);
    theo.driver.chord(&[CONTROL, 'l']);
    theo.driver.types("finish");
    theo.driver.chord(&[DOWN]);
    theo.driver.chord(&[ENTER]);
    theo.is_told("Linked");
    theo.driver.chord(&[SPACE]);
    theo.tabs_to("Why “A van” leads to “Rides home”");
    theo.driver.types("Who can get home can stay.");
    theo.driver.chord(&[ENTER]);
    theo.is_told("Wrote about the arrow");
    theo.tabs_to("How firmly is it known? “A van” leads to “Rides home”");
    theo.driver.chord(&[ENTER]);
    theo.tabs_to("How firmly is it known?: Nobody has said yet");
    theo.driver.chord(&[ENTER]);
    theo.driver.sees("//*[@role='option'][contains(., 'We think so; nobody has checked.')]");
    theo.driver.chord(&[DOWN]);
    theo.driver.chord(&[ENTER]);
    theo.driver.sees("//button[starts-with(@aria-label, 'How firmly is it known?: A guess')]");
    theo.driver.chord(&[ESCAPE]);
    theo.driver.misses("//aside");

    let whole = told(&theo);
    let rows: Vec<_> = whole.as_array().unwrap().iter().filter_map(Value::as_str).collect();
    assert_eq!(rows.len(), 7, "six, and the last one named again under the first: {rows:?}");
    assert!(rows[0].starts_with("1 A van, Resource"), "{rows:?}");
    assert_eq!(rows[1], "2 Rides home, Activity", "its arrow has a reason");
    assert_eq!(rows[2], "3 40 rides a week, no reason yet, Output");
    assert_eq!(rows[5], "6 More of them finish school, no reason yet, also under “A van”, Long-term result");

    // Six rows, a link, a reason and how firm it is.
    for step in 0..9 {
        let before = told(&theo);
        theo.driver.chord(&[CONTROL, 'z']);
        theo.is_told("Undone");
        if step > 1 {
            waited(Duration::from_secs(20), || (told(&theo) != before).then_some(())).expect("a step back");
        } else {
            std::thread::sleep(Duration::from_millis(700));
        }
    }
    theo.reads("Begin with what you do");
    for _ in 0..9 {
        theo.driver.chord(&[CONTROL, 'y']);
        std::thread::sleep(Duration::from_millis(700));
    }
    comes_to(&theo, &whole);
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn the_outline_can_be_used_by_everyone_in_both_languages_and_at_twice_the_size() {
    for (language, locale) in [("en", "en_US.UTF-8"), ("es", "es_US.UTF-8")] {
        let rosa = Coordinator::sits_down_at(locale);
        rosa.presses(&sentence(language, "frame-start-sample"));
        rosa.goes_to(&sentence(language, "frame-logic"));
        rosa.chooses(&sentence(language, "logic-outline"));
        let team = row("Weekly attendance team with personal outreach by family callers");
        rosa.driver.sees(&team);
        can_be_used_by_everyone(&rosa, "the outline");
        rosa.driver.click(&format!("{team}//div[@dir='auto']"));
        rosa.driver.sees("//textarea[@id='outline-text']");
        can_be_used_by_everyone(&rosa, "a row that is edited");
        rosa.driver.chord(&[ENTER]);
        rosa.driver.sees("//textarea[@id='outline-draft']");
        can_be_used_by_everyone(&rosa, "a row that is written");
        rosa.driver.chord(&[ESCAPE]);
        rosa.driver.chord(&[CONTROL, 'l']);
        rosa.driver.sees("//*[@role='option']");
        can_be_used_by_everyone(&rosa, "a row that is linked");
        rosa.driver.chord(&[ESCAPE]);
        rosa.driver.chord(&[ESCAPE]);
        rosa.driver.run("document.documentElement.style.fontSize = '32px'");
        rosa.driver.sees(&team);
        can_be_used_by_everyone(&rosa, "the outline at twice the size");
        rosa.driver.chord(&[SPACE]);
        rosa.driver.sees("//aside");
        can_be_used_by_everyone(&rosa, "the outline at twice the size with everything about a row");
        let wider = rosa.driver.run("const page = document.scrollingElement; return page.scrollWidth - page.clientWidth");
        assert_eq!(wider, 0, "no scrolling to the side");
    }
}
