//! The logic model on paper: from the drawing on the screen to a page in the hand.

use crate::access::can_be_used_by_everyone;
use crate::coordinator::{Coordinator, ENTER};
use crate::said;

const ONE_PAGE: &str = "//img[contains(@alt, 'Logic model of Alder Creek Community School, page 1 of 1')]";

fn about(pdf: &std::path::Path) -> String {
    said("pdfinfo", &[pdf.to_str().unwrap()])
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn a_coordinator_prints_the_model_for_a_meeting() {
    let marisol = Coordinator::sits_down();
    marisol.opens_the_sample();
    marisol.goes_to("Logic model");
    marisol.adds("activity", "Walking school bus with family captains");
    marisol.presses("One page");
    marisol.is_on("Reports");
    marisol.driver.sees(ONE_PAGE);
    can_be_used_by_everyone(&marisol, "The logic model in Reports");
    marisol.presses("Save as PDF…");
    marisol.is_told("saved.pdf");
    let saved = marisol.saved();
    let page = about(&saved);
    assert!(["Pages:           1\n", "792 x 612 pts", "Tagged:          yes"].iter().all(|told| page.contains(told)), "{page}");
    let text = said("pdftotext", &["-raw", saved.to_str().unwrap(), "-"]).replace('\n', " ");
    for words in ["Walking school bus with family captains", "Marisol Vega", "28.1%, 2024-25", "Families answer a known voice"] {
        assert!(text.contains(words), "“{words}” is not on the page: {text}");
    }

    marisol.picks("As", "Table");
    marisol.driver.sees("//img[contains(@alt, 'page 1 of 3')]");
    marisol.picks("Language", "Spanish");
    marisol.driver.sees("//img[contains(@alt, 'Modelo lógico de Alder Creek Community School, page 1 of 3')]");
    for button in ["Word…", "Excel…"] {
        std::fs::remove_file(&saved).unwrap();
        marisol.presses(button);
        assert!(std::fs::read(marisol.saved()).unwrap().starts_with(b"PK\x03\x04"), "{button}");
    }
    // Back at the model, undo still takes back what was added before it was printed.
    marisol.goes_to("Logic model");
    marisol.undoes();
    marisol.misses_card("Walking school bus with family captains");
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn the_keyboard_alone_brings_the_model_to_paper() {
    let theo = Coordinator::sits_down();
    theo.opens_the_sample();
    theo.tabs_back_to("Logic model");
    theo.driver.chord(&[ENTER]);
    theo.sees_card("Improve student success");
    theo.tabs_to("One page");
    theo.driver.chord(&[ENTER]);
    theo.driver.sees(ONE_PAGE);
    theo.tabs_to("Save as PDF…");
    theo.driver.chord(&[ENTER]);
    theo.is_told("saved.pdf");
    assert!(about(&theo.saved()).contains("792 x 612 pts"));
}
