//! A school of one's own, and finding it again.

use crate::coordinator::{Coordinator, ENTER, sentence};

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn a_new_school_needs_a_name_and_is_there_again_after_it_was_closed() {
    let marisol = Coordinator::sits_down();
    marisol.presses("New school");
    marisol.presses("Create the school");
    marisol.reads("Please give the school a name.");
    marisol.writes("Name of the school", "Escuela Álamo & Friends");
    marisol.presses("Create the school");
    marisol.is_on("Home");
    marisol.reads("Escuela Álamo & Friends");
    marisol.reads("Nothing is due");

    marisol.goes_to("Logic model");
    marisol.reads("Begin with what you do");
    marisol.adds("activity", "Homework hour");
    assert_eq!(marisol.backups(), 0);
    marisol.opens_the_file_menu_for("Close this school");
    marisol.reads("Schools on this laptop");
    assert_eq!(marisol.backups(), 1, "closing kept a verified copy");
    marisol.presses("Escuela Álamo & Friends");
    marisol.goes_to("Logic model");
    marisol.sees_card("Homework hour");
    marisol.opens_the_file_menu_for("Close this school");
    marisol.reads("Schools on this laptop");
    assert_eq!(marisol.backups(), 1, "nothing was changed, so there is nothing new to keep");
    marisol.presses("Escuela Álamo & Friends");
    marisol.goes_to("Reports");
    marisol.reads("No funder to write to yet");
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn a_laptop_that_speaks_spanish_is_spoken_to_in_spanish() {
    let rosa = Coordinator::sits_down_at("es_US.UTF-8");
    rosa.reads(&sentence("es", "frame-start-title"));
    rosa.presses(&sentence("es", "frame-start-sample"));
    for page in ["frame-home", "frame-logic", "frame-reports"] {
        rosa.goes_to(&sentence("es", page));
        assert_eq!(rosa.driver.run("return document.documentElement.lang"), "es");
        let text = rosa.driver.text();
        let bare = text
            .split_whitespace()
            .find(|word| word.contains('-') && ["frame-", "logic-", "overview-", "reports-"].iter().any(|room| word.starts_with(room)));
        assert_eq!(bare, None, "a key without a sentence");
    }
    rosa.presses(&sentence("es", "reports-save"));
    let text = crate::said("pdftotext", &[rosa.saved().to_str().unwrap(), "-"]);
    assert!(text.contains(&sentence("es", "report-next")), "the page is Spanish too:\n{text}");
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn the_language_can_be_changed_on_the_first_screen() {
    let rosa = Coordinator::sits_down();
    rosa.reads(&sentence("en", "frame-start-title"));
    rosa.chooses("Español");
    rosa.reads(&sentence("es", "frame-start-title"));
    rosa.presses(&sentence("es", "frame-start-new"));
    rosa.writes(&sentence("es", "profile-name"), "Escuela del Río");
    rosa.driver.chord(&[ENTER]);
    rosa.is_on(&sentence("es", "frame-home"));
    rosa.reads("Escuela del Río");
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn a_school_saved_as_a_package_is_taken_in_whole() {
    let dana = Coordinator::sits_down();
    dana.opens_the_sample();
    dana.goes_to("Logic model");
    dana.adds("activity", "Garden club");
    dana.opens_the_file_menu_for("Save a package…");
    dana.saved();
    dana.opens_the_file_menu_for("Close this school");
    dana.presses("Take in a package");
    dana.is_on("Home");
    dana.reads("Left to spend");
    dana.goes_to("Logic model");
    dana.sees_card("Garden club");
    dana.undoes();
    dana.is_told("There is nothing to undo in this sitting.");
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn what_is_no_package_is_refused_in_one_sentence_and_leaves_no_school_behind() {
    let dana = Coordinator::sits_down();
    std::fs::write(dana.display.file("saved.pdf"), "Dear families, this is a letter.").unwrap();
    dana.presses("Take in a package");
    dana.is_told(&sentence("en", "error-locked_or_not_a_school"));
    dana.reads("Your community school, in one file");
    assert_eq!(std::fs::read_dir(dana.display.file("data/schools")).map_or(0, Iterator::count), 0);
    dana.opens_the_sample();
}
