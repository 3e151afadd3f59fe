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
