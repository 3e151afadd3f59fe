//! The thread through the house: look around, change something, take it back, and send a page to a funder.

use crate::coordinator::Coordinator;
use crate::said;

const BUS: &str = "Walking school bus with family captains";
const OUTPUT: &str = "150 regular participants per year in after-school";

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn a_coordinator_tries_the_sample_school_and_saves_a_page_for_a_funder() {
    let marisol = Coordinator::sits_down();
    marisol.opens_the_sample();
    marisol.reads("Alder Creek Community School");
    marisol.reads("Lakemont City Children's Fund");
    marisol.reads("$6,080");

    marisol.goes_to("Logic model");
    marisol.sees_card("Improve student success");
    marisol.adds("activity", BUS);
    marisol.is_told(&format!("Added “{BUS}”"));
    marisol.opens_card(BUS);
    marisol.links_to("regular part", OUTPUT);

    marisol.undoes();
    marisol.is_told("Undone: Linked");
    marisol.misses_link_with(OUTPUT);
    marisol.sees_card(BUS);
    marisol.redoes();
    marisol.is_told("Done again: Linked");
    marisol.sees_link_with(OUTPUT);

    marisol.goes_to("Reports");
    marisol.picks("For this funder", "Lakemont City Children's Fund");
    marisol.driver.sees("//img[contains(@alt, 'page 1 of 1')]");
    marisol.presses("Save as PDF…");
    marisol.is_told("saved.pdf");

    let saved = marisol.saved();
    let page = std::fs::read(&saved).unwrap();
    for (button, begins) in [("Word…", b"PK\x03\x04"), ("Excel…", b"PK\x03\x04")] {
        std::fs::remove_file(&saved).unwrap();
        marisol.presses(button);
        assert!(std::fs::read(marisol.saved()).unwrap().starts_with(begins), "{button}");
    }
    std::fs::write(&saved, page).unwrap();
    let saved = saved.to_str().unwrap();
    let text = said("pdftotext", &["-layout", saved, "-"]).replace('’', "'");
    for words in ["Alder Creek Community School", "Lakemont City Children's Fund", "63,920", "6,080"] {
        assert!(text.contains(words), "“{words}” is not on the page:\n{text}");
    }
    let about = said("pdfinfo", &[saved]);
    let line = |name: &str| about.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().trim().to_owned();
    assert_eq!((line("Pages:").as_str(), line("Tagged:").as_str()), ("1", "yes"), "{about}");
    let fonts = said("pdffonts", &[saved]);
    assert!(fonts.lines().skip(2).count() > 0 && fonts.lines().skip(2).all(|font| font.contains(" yes yes ")), "embedded: {fonts}");
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn what_one_visit_to_a_field_kept_is_taken_back_at_once() {
    let marisol = Coordinator::sits_down();
    marisol.opens_the_sample();
    marisol.goes_to("Logic model");
    marisol.opens_card("Food and housing navigation desk");
    marisol.writes_with_a_rest("Text", ", daily", " and on Saturdays");
    marisol.sees_card("Food and housing navigation desk, daily and on Saturdays");
    marisol.undoes();
    marisol.sees_card("Food and housing navigation desk");
    marisol.redoes();
    marisol.sees_card("Food and housing navigation desk, daily and on Saturdays");
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn what_was_taken_back_step_by_step_comes_again_step_by_step() {
    let marisol = Coordinator::sits_down();
    marisol.opens_the_sample();
    marisol.goes_to("Logic model");
    marisol.adds("activity", "Garden club");
    marisol.adds("activity", "Parent café");
    marisol.undoes();
    marisol.misses_card("Parent café");
    marisol.undoes();
    marisol.misses_card("Garden club");
    marisol.undoes();
    marisol.is_told("There is nothing to undo in this sitting.");
    marisol.sees_card("Improve student success");
    marisol.redoes();
    marisol.sees_card("Garden club");
    marisol.redoes();
    marisol.sees_card("Parent café");
    marisol.redoes();
    marisol.is_told("There is nothing to redo.");
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn what_a_round_came_to_is_saved_for_a_funder_without_what_the_groups_said() {
    let marisol = Coordinator::sits_down();
    marisol.opens_the_sample();
    marisol.goes_to("Reports");
    marisol.picks("Document", "Self-assessment");
    marisol.driver.sees("//img[contains(@alt, 'Self-assessment, fall 2025, page 1 of')]");
    marisol.picks("For", "A funder");
    marisol.driver.sees("//img[contains(@alt, 'for a funder, fall 2025, page 1 of')]");
    marisol.presses("Save as PDF…");
    let text = said("pdftotext", &["-raw", marisol.saved().to_str().unwrap(), "-"]);
    assert!(text.contains("Power to decide") && !text.contains("families 7"), "{text}");
}
