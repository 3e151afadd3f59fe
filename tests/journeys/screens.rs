//! Every screen as it is looked at: by everyone, in the dark, with large text, on a long list.

use crate::access::can_be_used_by_everyone;
use crate::coordinator::{Coordinator, ESCAPE};

fn walks_every_screen(who: &Coordinator, look: &str, at: impl Fn(&Coordinator, &str)) {
    let at = |screen: &str| at(who, &format!("{screen}, {look}"));
    who.is_on("Home");
    who.reads("Left to spend");
    at("Home");
    who.goes_to("Seven priorities");
    who.reads("What your records say");
    at("Seven priorities, agreeing");
    who.chooses("Scoring");
    who.reads("Who answers");
    at("Seven priorities, scoring");
    who.presses("New round");
    who.reads("Which round");
    at("New round");
    who.driver.chord(&[ESCAPE]);
    who.chooses("Over time");
    who.reads("One round, nothing to compare yet");
    at("Seven priorities, over time");
    who.chooses("Learn");
    who.reads("Three first steps");
    at("Seven priorities, learn");
    who.chooses("Agreeing");
    who.goes_to("Logic model");
    who.sees_card("Improve student success");
    at("Logic model");
    who.opens_card("On-site counseling and two clinic days a month");
    who.reads("Comes from");
    at("Logic model with a card open");
    who.driver.chord(&[ESCAPE]);
    who.presses("Add an activity");
    at("Logic model with a card being written");
    who.driver.chord(&[ESCAPE]);
    who.chooses_tool("Versions");
    who.driver.sees("//*[@role='dialog']");
    at("Versions of the model");
    who.presses("Close this panel");
    who.driver.misses("//*[@role='dialog']");
    who.chooses("Outline");
    at("Logic model as an outline");
    who.goes_to("Work plan");
    who.reads("Send budget change request");
    who.driver.click("//h2/button[@aria-expanded='false']");
    who.driver.sees("//h2/button[@aria-expanded='true']");
    at("Work plan with a month opened");
    who.presses("New to-do");
    who.driver.sees("//*[@role='dialog']");
    who.presses("Add the to-do");
    who.reads("Please write what is to be done.");
    at("New to-do");
    who.presses("Close");
    who.driver.misses("//*[@role='dialog']");
    who.goes_to("Reports");
    who.driver.sees("//img[contains(@alt, 'page 1 of 1')]");
    at("Reports");
    who.picks("Document", "Logic model");
    who.driver.sees("//img[contains(@alt, 'Logic model of')]");
    at("Reports with the logic model");
    who.opens_the_file_menu_for("History");
    who.driver.sees("//*[@role='dialog']");
    at("History");
    who.presses("Close");
    who.driver.misses("//*[@role='dialog']");
    who.opens_the_file_menu_for("Settings");
    who.driver.sees("//*[@role='dialog']");
    at("Settings");
    who.presses("Close");
    who.driver.misses("//*[@role='dialog']");
    who.goes_to("Home");
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn every_screen_can_be_used_by_everyone_in_light_and_dark() {
    let amina = Coordinator::sits_down();
    amina.reads("Your community school, in one file");
    can_be_used_by_everyone(&amina, "Start");
    amina.presses("New school");
    amina.presses("Create the school");
    amina.reads("Please give the school a name.");
    can_be_used_by_everyone(&amina, "New school");
    amina.presses("Back");
    amina.opens_the_sample();
    for theme in ["Light", "Dark"] {
        amina.looks_at(theme);
        walks_every_screen(&amina, theme, can_be_used_by_everyone);
    }
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn text_of_twice_the_size_needs_no_scrolling_to_the_side() {
    let walt = Coordinator::sits_down();
    walt.opens_the_sample();
    walt.reads_at_twice_the_size();
    for page in ["Home", "Seven priorities", "Logic model", "Work plan", "Reports"] {
        walt.goes_to(page);
        fits_across(&walt, page);
    }
    walt.opens_the_file_menu_for("Close this school");
    walt.reads("Schools on this laptop");
    fits_across(&walt, "Start");
}

fn fits_across(who: &Coordinator, page: &str) {
    let wider = who.driver.run(
        "const page = document.scrollingElement;
         const wide = [...document.querySelectorAll('main, main *')].filter((e) => e.scrollWidth > e.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(e).overflowX));
         return [page.scrollWidth - page.clientWidth, wide.map((e) => e.outerHTML.slice(0, 120))];",
    );
    assert_eq!(wider, serde_json::json!([0, []]), "{page} is wider than the window");
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn no_screen_holds_more_than_three_hundred_rows() {
    let dana = Coordinator::sits_down();
    dana.opens_the_sample();
    walks_every_screen(&dana, "rows", |dana, screen| {
        let rows = dana.driver.run("return document.querySelectorAll('li, tr, [role=row], [role=option]').length");
        assert!(rows.as_u64().unwrap() <= 300, "{screen}: {rows}");
    });
}
