//! The one place where a path comes from: the desktop's own dialog, steered as a person would.

use std::time::Duration;

use crate::coordinator::Coordinator;
use crate::display::waited;

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn a_page_is_saved_where_the_dialog_says() {
    let marisol = Coordinator::sits_down_with_dialogs();
    marisol.opens_the_sample();
    marisol.goes_to("Reports");
    marisol.driver.sees("//img[contains(@alt, 'page 1 of 1')]");
    marisol.presses("Save as PDF…");

    let wanted = marisol.display.file("Resumen de primavera");
    marisol.display.window_named("Save");
    marisol.display.presses(&["ctrl+a"]);
    marisol.display.hands(&["type", "--delay", "60", wanted.to_str().unwrap()]);
    marisol.display.presses(&["Return"]);

    let saved = wanted.with_extension("pdf");
    let there = waited(Duration::from_secs(20), || saved.exists().then_some(()));
    assert!(there.is_some(), "{} is not there; the log says: {}", saved.display(), marisol.display.log());
    assert!(std::fs::read(&saved).unwrap().starts_with(b"%PDF-"));
    marisol.is_told("Resumen de primavera.pdf");
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn a_dialog_that_is_cancelled_saves_nothing_and_says_nothing() {
    let marisol = Coordinator::sits_down_with_dialogs();
    marisol.opens_the_sample();
    marisol.goes_to("Reports");
    marisol.driver.sees("//img[contains(@alt, 'page 1 of 1')]");
    marisol.presses("Save as PDF…");
    marisol.display.window_named("Save");
    marisol.display.presses(&["Escape"]);
    marisol.driver.sees("//button[normalize-space(.)='Save as PDF…'][not(@disabled)]");
    marisol.driver.misses("//*[@role='alert'][normalize-space(.)!='']");
    let pages = std::fs::read_dir(marisol.display.home())
        .unwrap()
        .filter(|entry| entry.as_ref().unwrap().path().extension().is_some_and(|end| end == "pdf"));
    assert_eq!(pages.count(), 0);
}
