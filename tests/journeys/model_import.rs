//! A model that somebody has in a table: looked at, mended by hand, taken in and taken back, without a pointer.

use crate::access::can_be_used_by_everyone;
use crate::coordinator::{CONTROL, Coordinator, ENTER, sentence};

const TABLE: &str = "Inputs,Activities,Outputs,What follows\nA van,Rides home,40 rides,Children stay\nA van,Tutoring,,Children stay\n";

fn beside(text: &str) -> String {
    format!("//*[@role='dialog']//li[span[normalize-space(.)='{text}']]")
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn a_table_is_looked_at_and_taken_in_by_keyboard_alone() {
    let theo = Coordinator::sits_down_with_file("model.csv", &format!("{TABLE},Walks,{},\n", "x".repeat(600)));
    theo.presses("New school");
    theo.writes("Name of the school", "Alder Creek");
    theo.presses("Create the school");
    theo.goes_to("Logic model");
    theo.reads("Begin with what you do");

    theo.tabs_to("Import a table…");
    theo.driver.chord(&[ENTER]);
    theo.reads("Import “model.csv”");
    theo.reads("C4: “xxx");
    theo.driver.sees(&beside("40 rides"));
    theo.driver.misses(&beside("Children stay"));

    // The last head speaks otherwise: the person says what it holds.
    theo.tabs_to("“What follows”: Leave out");
    theo.driver.chord(&[ENTER]);
    theo.driver.sees("//*[@role='option']");
    theo.driver.types("Long");
    theo.driver.chord(&[ENTER]);
    theo.driver.sees(&beside("Children stay"));
    theo.tabs_to("Leave these out and take the rest in");
    theo.driver.chord(&[' ']);
    theo.tabs_to("Take in 6 boxes and 5 arrows");
    theo.driver.chord(&[ENTER]);
    theo.is_told("Took in a table of the logic model (new boxes: 6)");
    theo.driver.misses("//*[@role='dialog']");
    theo.sees_card("Children stay");
    theo.sees_card("Walks");

    theo.driver.chord(&[CONTROL, 'z']);
    theo.is_told("Undone: Took in a table of the logic model");
    theo.misses_card("Walks");
    theo.reads("Begin with what you do");
    theo.driver.chord(&[CONTROL, 'y']);
    theo.sees_card("Children stay");

    // The same table once more brings nothing new; the last head is again unknown, so its box is not counted.
    theo.chooses_tool("Import a table…");
    theo.reads("5 boxes are in the model already");
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn the_import_can_be_used_by_everyone_in_both_languages_and_at_twice_the_size() {
    for language in ["en", "es"] {
        let locale = if language == "en" { "en_US.UTF-8" } else { "es_US.UTF-8" };
        let rosa = Coordinator::sits_down_with_file_at(locale, "model.csv", &format!("{TABLE},Walks,{},\n", "x".repeat(600)));
        rosa.presses(&sentence(language, "frame-start-sample"));
        rosa.goes_to(&sentence(language, "frame-logic"));
        rosa.presses(&sentence(language, "logic-tools"));
        rosa.driver.click(&format!("//*[@role='menuitem'][contains(., '{}')]", sentence(language, "logic-import")));
        rosa.driver.sees(&beside("40 rides"));
        can_be_used_by_everyone(&rosa, "the import of a table");
        rosa.driver.run("document.documentElement.style.fontSize = '32px'");
        rosa.driver.sees("//*[@role='dialog']");
        can_be_used_by_everyone(&rosa, "the import at twice the size");
        let wider = rosa.driver.run("const box = document.querySelector('[role=dialog]'); return box.scrollWidth - box.clientWidth");
        assert_eq!(wider, 0, "no scrolling to the side");
    }
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn a_file_that_is_no_table_is_told_and_nothing_opens() {
    let theo = Coordinator::sits_down_with_file("scan.pdf", "%PDF-1.7");
    theo.opens_the_sample();
    theo.goes_to("Logic model");
    theo.chooses_tool("Import a table…");
    theo.is_told("A PDF holds no table that can be read for sure.");
    theo.driver.misses("//*[@role='dialog']");
}
