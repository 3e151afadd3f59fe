//! What a program officer would ask, answered where it is asked.

use crate::access::can_be_used_by_everyone;
use crate::coordinator::{Coordinator, DOWN, ENTER, ESCAPE};

const DESK: &str = "Food and housing navigation desk";
/// How many there are depends on the day: after the first change it is the laptop's.
const MORE: &str = "//button[contains(normalize-space(.), ' more')]";
const WHO: &str = "Who is responsible for “Food and housing navigation desk”?";

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn a_question_opens_its_field_and_one_that_was_set_aside_comes_back() {
    let marisol = Coordinator::sits_down();
    marisol.opens_the_sample();
    marisol.goes_to("Logic model");
    marisol.reads("A program officer would ask");
    can_be_used_by_everyone(&marisol, "the logic model with its questions");

    // The button opens the list of links, and what is typed goes to the field that answers.
    marisol.presses(&format!("Where does “{DESK}” lead?"));
    marisol.driver.types("150 students");
    marisol.driver.chord(&[DOWN]);
    marisol.driver.chord(&[ENTER]);
    marisol.is_told("Linked");
    marisol.misses_button(&format!("Where does “{DESK}” lead?"));
    marisol.undoes();
    marisol.is_told("Undone");
    marisol.sees_button(&format!("Where does “{DESK}” lead?"));

    marisol.driver.click(MORE);
    marisol.reads("Without an answer the model does not hold together");
    can_be_used_by_everyone(&marisol, "all questions");
    marisol.presses(&format!("Set aside: {WHO}"));
    marisol.writes("Why is it set aside?", "We hire in August.");
    marisol.driver.chord(&[ENTER]);
    marisol.reads("We hire in August.");
    marisol.misses_button(WHO);
    marisol.driver.chord(&[ESCAPE]);
    marisol.driver.misses("//*[@role='dialog']");

    // What the question speaks of changes: it is asked anew.
    marisol.opens_card(DESK);
    marisol.writes("Text", ", moved");
    marisol.driver.chord(&[ENTER]);
    marisol.is_told("Edited");
    marisol.driver.click(MORE);
    marisol.sees_button("Who is responsible for “Food and housing navigation desk, moved”?");
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn a_framework_is_a_lens_and_the_model_is_said_in_sentences() {
    let marisol = Coordinator::sits_down();
    marisol.opens_the_sample();
    marisol.goes_to("Logic model");
    marisol.chooses_tool("Look at it by a framework");
    marisol.presses("6 Integrated systems of support 3");
    marisol.opens_card("After-school arts, robotics and tutoring, four days a week");
    marisol.writes("Counts toward…", "integrated student");
    marisol.driver.chord(&[DOWN]);
    marisol.driver.chord(&[ENTER]);
    marisol.is_told("Tagged");
    marisol.sees_button("No longer counts toward “Integrated student supports”");
    can_be_used_by_everyone(&marisol, "the model through a framework");
    marisol.picks("Framework", "School plan goals");
    marisol.presses("Goals…");
    marisol.writes("Another goal of the school plan", "Every student reads by grade 3");
    marisol.driver.chord(&[ENTER]);
    marisol.sees_button("Remove “Every student reads by grade 3” and take it off every box");
    can_be_used_by_everyone(&marisol, "the goals of the school plan");
    marisol.driver.chord(&[ESCAPE]);
    marisol.driver.misses("//*[@role='dialog']");

    marisol.chooses_tool("Say it in sentences");
    marisol.chooses("Español");
    marisol.reads("Si hacemos «After-school arts, robotics and tutoring, four days a week», entonces logramos");
    can_be_used_by_everyone(&marisol, "the model in sentences");
}
