//! The same thread without a pointer. Each stop of the Tab key must be seen.

use crate::coordinator::{CONTROL, Coordinator, DOWN, ENTER, ESCAPE};

const BUS: &str = "Walking school bus";

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn the_keyboard_alone_goes_from_the_start_to_a_saved_page() {
    let theo = Coordinator::sits_down();
    theo.reads("Your community school, in one file");
    theo.tabs_to("Open the sample school");
    theo.driver.chord(&[ENTER]);
    theo.is_on("Home");

    theo.tabs_back_to("Logic model");
    theo.driver.chord(&[ENTER]);
    theo.is_on("Logic model");
    theo.sees_card("Improve student success");
    theo.tabs_to("Add an activity");
    theo.driver.chord(&[ENTER]);
    theo.driver.types(BUS);
    theo.driver.chord(&[ENTER]);
    theo.sees_card(BUS);

    // The new card has the focus; Enter opens it to be edited, the panel follows in the order of the Tab key.
    theo.driver.chord(&[ENTER]);
    theo.tabs_to("Link to…");
    theo.driver.types("150 regular");
    theo.driver.chord(&[DOWN]);
    theo.driver.chord(&[ENTER]);
    theo.is_told("Linked");
    theo.sees_link_with("150 regular participants per year in after-school");
    // The field is empty again: the next link can be made at once. Esc leaves the list, then the panel.
    theo.driver.types("24 family");
    theo.driver.chord(&[DOWN]);
    theo.driver.chord(&[ENTER]);
    theo.sees_link_with("24 family members finish the academy each year");
    theo.driver.types("zz");
    theo.reads("Nothing with these words can be linked");
    theo.driver.chord(&[ESCAPE]);
    theo.driver.misses("//*[contains(text(), 'Nothing with these words')]");
    theo.driver.chord(&[ESCAPE]);
    theo.driver.chord(&[CONTROL, 'z']);
    theo.is_told("Undone: Linked");
    theo.driver.chord(&[CONTROL, 'y']);
    theo.is_told("Done again: Linked");

    theo.tabs_back_to("Reports");
    theo.driver.chord(&[ENTER]);
    theo.is_on("Reports");
    theo.driver.sees("//img[contains(@alt, 'page 1 of 1')]");
    theo.tabs_to("Save as PDF…");
    theo.driver.chord(&[ENTER]);
    theo.is_told("saved.pdf");
    assert!(theo.saved().metadata().unwrap().len() > 5_000);
}
