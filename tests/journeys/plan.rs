//! The work plan: what is due in every room, and what a person sets themselves to do.

use crate::coordinator::{CONTROL, Coordinator, ENTER, TAB};

const CHAIRS: &str = "Order chairs for the family night";

/// A row of a month that holds all these words.
fn row(month: &str, words: &[&str]) -> String {
    let words = words.iter().map(|words| format!("[contains(normalize-space(.), \"{words}\")]")).collect::<String>();
    format!("//section[h2[starts-with(normalize-space(.), \"{month}\")]]//li{words}")
}

fn focus(who: &Coordinator) -> String {
    let name = who.driver.run("const at = document.activeElement; return at.getAttribute('aria-label') ?? at.innerText");
    name.as_str().unwrap_or_default().to_owned()
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn a_coordinator_plans_a_to_do_checks_it_off_and_takes_that_back() {
    let marisol = Coordinator::sits_down();
    marisol.opens_the_sample();
    marisol.goes_to("Work plan");
    marisol.driver.sees(&row("June 2026", &["Send budget change request", "Dana Whitfield", "June 12, 2026", "3 days late"]));
    marisol.driver.sees(&row("August 2026", &["Agreement with Harbor Youth Counseling ends", "$38,000 in the budget"]));

    marisol.presses("New to-do");
    marisol.writes("What is to be done", CHAIRS);
    marisol.picks("Who does it", "Theo Lindqvist");
    marisol.tabs_to("month");
    marisol.driver.types("07102031");
    marisol.presses("Add the to-do");
    marisol.is_told(&format!("Added the to-do “{CHAIRS}”"));
    // A month so far ahead is folded, but not over what was just written.
    let chairs = row("July 2031", &[CHAIRS, "Theo Lindqvist", "July 10, 2031"]);
    marisol.driver.sees(&chairs);

    marisol.presses(&format!("Check off “{CHAIRS}”"));
    marisol.is_told(&format!("Checked off “{CHAIRS}”"));
    marisol.driver.misses(&chairs);
    marisol.undoes();
    marisol.is_told("Undone: Checked off");
    marisol.driver.sees(&chairs);

    marisol.presses(CHAIRS);
    marisol.writes("What is to be done", " in June");
    marisol.presses("Clear the day");
    marisol.presses("Save");
    marisol.driver.sees(&row("No day yet", &["family night in June"]));
    marisol.presses(&format!("{CHAIRS} in June"));
    marisol.presses("Remove");
    marisol.is_told("Removed the to-do");
    marisol.driver.misses(&row("No day yet", &["family night"]));
    marisol.presses("Undo");
    marisol.driver.sees(&row("No day yet", &["family night in June"]));
    // The edit was one step, words and day together.
    marisol.undoes();
    marisol.driver.sees(&chairs);
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn the_plan_of_one_person_or_one_source_leaves_out_the_others() {
    let dana = Coordinator::sits_down();
    dana.opens_the_sample();
    dana.goes_to("Work plan");
    dana.picks("Source", "21st CCLC subgrant");
    dana.driver.misses(&row("June 2026", &["Send budget change request"]));
    dana.driver.sees(&row("June 2026", &["21st CCLC subgrant: the budget year closes", "$10,147 left to spend"]));
    dana.picks("For", "Dana Whitfield");
    dana.reads("Nothing for this choice");
    dana.presses("Show everything");
    dana.picks("For", "Dana Whitfield");
    dana.driver.sees(&row("June 2026", &["Send budget change request"]));
    dana.driver.misses(&row("June 2026", &["the budget year closes"]));
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn the_plan_is_worked_through_by_the_keyboard_alone() {
    let theo = Coordinator::sits_down();
    theo.opens_the_sample();
    theo.goes_to("Work plan");
    theo.tabs_to("New to-do");
    for text in ["Call the clinic", "Thank the captains"] {
        theo.driver.chord(&[ENTER]);
        theo.driver.sees("//*[@role='dialog']");
        // Undo in a to-do that is being written is the field's own, not the school's.
        theo.driver.chord(&[CONTROL, 'z']);
        theo.driver.types(text);
        theo.driver.chord(&[ENTER]);
        theo.is_told(&format!("Added the to-do “{text}”"));
        theo.driver.misses("//*[@role='dialog']");
        assert_eq!(focus(&theo), "New to-do", "the next one can be added at once");
    }
    theo.driver.sees(&row("No day yet", &["Call the clinic"]));
    theo.tabs_to("Check off “Send budget change request”");
    for (text, then) in [
        ("Send budget change request", "Check off “Call the clinic”"),
        ("Call the clinic", "Check off “Thank the captains”"),
        ("Thank the captains", "Work plan"),
    ] {
        theo.driver.chord(&[ENTER]);
        theo.is_told(&format!("Checked off “{text}”"));
        theo.driver.misses(&format!("//button[@aria-label=\"Check off “{text}”\"]"));
        assert_eq!(focus(&theo), then, "the focus goes on from “{text}”");
    }
    theo.driver.chord(&[TAB]);
    theo.driver.chord(&[CONTROL, 'z']);
    theo.is_told("Undone: Checked off “Thank the captains”");
}
