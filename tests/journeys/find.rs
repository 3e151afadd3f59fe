//! Whatever is in the file is found from anywhere, and what can be done is done by its name.

use std::time::Duration;

use crate::access::can_be_used_by_everyone;
use crate::assessment::begins_a_round;
use crate::coordinator::{CONTROL, Coordinator, DOWN, ENTER, ESCAPE};
use crate::display::waited;

const CAFE: &str = "Café para familias los viernes";
const FIELD: &str = "//input[contains(@class, 'finder-input')]";
const BOX: &str = "//button[@aria-keyshortcuts='Control+K']";

fn looks_for(who: &Coordinator, text: &str) {
    who.driver.chord(&[CONTROL, 'k']);
    // The field takes the focus once the window has drawn it.
    who.driver.sees(&format!("{FIELD}[@placeholder]"));
    let ready = waited(Duration::from_secs(10), || {
        (who.driver.run("return document.activeElement?.classList.contains('finder-input') ?? false") == true).then_some(())
    });
    assert!(ready.is_some(), "the field has the focus");
    who.driver.types(text);
    let typed = who.driver.run("return document.activeElement?.value ?? null");
    assert_eq!(typed, text, "every letter arrives");
}

/// The line that Enter would take.
fn sees_first(who: &Coordinator, text: &str) {
    who.driver.sees(&format!("//*[@role='option'][@aria-selected='true'][contains(normalize-space(.), '{text}')]"));
}

/// It would open at once; a moment later it still is not there.
fn opens_nothing(who: &Coordinator) {
    who.driver.chord(&[CONTROL, 'k']);
    std::thread::sleep(Duration::from_millis(500));
    who.driver.misses(FIELD);
}

fn is_closed(who: &Coordinator) {
    who.driver.misses("//*[@role='dialog']");
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn the_keyboard_alone_finds_a_box_by_part_of_a_word_without_its_accent_and_opens_it() {
    let marisol = Coordinator::sits_down();
    marisol.opens_the_sample();
    marisol.goes_to("Logic model");
    marisol.adds("activity", CAFE);
    marisol.goes_to("Home");

    looks_for(&marisol, "afe famil");
    sees_first(&marisol, CAFE);
    marisol.driver.sees("//*[@role='option']//mark[.='afé']");
    can_be_used_by_everyone(&marisol, "what was found");
    marisol.driver.chord(&[ENTER]);
    is_closed(&marisol);
    marisol.is_on("Logic model");
    marisol.driver.sees("//aside[@aria-labelledby='logic-detail']//textarea");

    // From within a field, and back into it.
    marisol.driver.run("document.querySelector('aside textarea').focus()");
    looks_for(&marisol, "zeppelin");
    marisol.reads("Nothing in this school has all these words.");
    can_be_used_by_everyone(&marisol, "nothing found");
    marisol.driver.chord(&[ESCAPE]);
    is_closed(&marisol);
    assert_eq!(marisol.driver.run("return document.activeElement.closest('aside') !== null"), true, "the focus is back in the field");

    // Enter before the answer is there takes the best of it, not what stood there before.
    looks_for(&marisol, "eastside public");
    marisol.driver.chord(&[ENTER]);
    is_closed(&marisol);
    marisol.is_on("Logic model");
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn commands_are_run_by_their_names() {
    let marisol = Coordinator::sits_down();
    marisol.opens_the_sample();
    marisol.driver.click(BOX);
    marisol.driver.sees(FIELD);
    marisol.reads("Go to");
    can_be_used_by_everyone(&marisol, "the commands");
    marisol.driver.chord(&[DOWN]);
    marisol.driver.chord(&[DOWN]);
    sees_first(&marisol, "Logic model");
    marisol.driver.chord(&[ENTER]);
    marisol.is_on("Logic model");
    marisol.adds("activity", CAFE);

    looks_for(&marisol, "undo");
    sees_first(&marisol, "Added “Café");
    marisol.driver.chord(&[ENTER]);
    marisol.is_told("Undone: Added");
    looks_for(&marisol, "print logic");
    marisol.driver.chord(&[ENTER]);
    marisol.is_on("Reports");
    marisol.driver.sees("//button[starts-with(@aria-label, 'Document: Logic model')]");
    looks_for(&marisol, "new to-do");
    marisol.driver.chord(&[ENTER]);
    marisol.is_on("Work plan");
    marisol.reads("What is to be done");
    marisol.driver.chord(&[ESCAPE]);
    looks_for(&marisol, "history");
    marisol.driver.chord(&[ENTER]);
    marisol.reads("Every change in this file, newest first.");
    // A dialog wants its answer first.
    opens_nothing(&marisol);
    marisol.driver.chord(&[ESCAPE]);
    is_closed(&marisol);
    looks_for(&marisol, "espanol");
    marisol.driver.chord(&[ENTER]);
    marisol.driver.sees(&format!("{BOX}[contains(., 'Buscar')]"));
    looks_for(&marisol, "prioridades acordar");
    can_be_used_by_everyone(&marisol, "what was found, in Spanish");
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn whoever_scores_at_a_screen_of_their_own_cannot_look_for_anything() {
    let marisol = Coordinator::sits_down();
    marisol.opens_the_sample();
    begins_a_round(&marisol);
    marisol.presses("Hand the laptop round: Staff");
    marisol.reads("How do you see our school today?");
    opens_nothing(&marisol);
}
