//! A version of the model is named, looked back at and gone back to.

use crate::access::can_be_used_by_everyone;
use crate::coordinator::{Coordinator, ENTER, ESCAPE};

const ALT: char = '\u{E00A}';
const END: char = '\u{E010}';
const RIGHT: char = '\u{E014}';

const DESK: &str = "Food and housing navigation desk";
const READING: &str = "Regular participants in grades 4-8 who grow in reading rise from 48% to 60% by June 2027";
const SPRING: &str = "Spring meeting";

impl Coordinator {
    /// What stands below a heading of the list of differences.
    fn reads_under(&self, heading: &str, lines: &[&str]) {
        let words = lines.iter().map(|line| format!("[contains(normalize-space(.), \"{line}\")]")).collect::<String>();
        self.driver.sees(&format!("//section[h4[starts-with(normalize-space(.), '{heading}')]]//li{words}"));
    }

    fn opens_the_versions(&self) {
        self.chooses_tool("Versions");
        self.driver.sees("//*[@role='dialog']");
    }
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn a_version_is_named_compared_in_words_and_gone_back_to_and_undo_takes_that_back() {
    let marisol = Coordinator::sits_down();
    marisol.opens_the_sample();
    marisol.goes_to("Logic model");
    marisol.opens_the_versions();
    marisol.stands_on("Name the model as it stands");
    marisol.reads("Only its number was kept and not the model of that day");
    marisol.writes("Name the model as it stands", SPRING);
    marisol.writes("What changed, and why", "Before we talk about the desk.");
    marisol.presses("Keep this version");
    marisol.is_told("Named the version “Spring meeting”");
    can_be_used_by_everyone(&marisol, "the versions of the model");
    marisol.presses("Compare");
    marisol.reads("Nothing differs between the two.");
    marisol.driver.chord(&[ESCAPE]);
    marisol.driver.misses("//*[@role='dialog']");
    marisol.stands_on("What can be done with the model");
    marisol.reads("“Spring meeting”, version 4, ");

    // A target, a column and a box of more.
    marisol.opens_card(READING);
    marisol.writes("To", &END.to_string());
    marisol.driver.run("document.activeElement.select()");
    marisol.driver.types("65");
    marisol.driver.chord(&[ENTER]);
    marisol.is_told("Edited");
    marisol.driver.chord(&[ESCAPE]);
    marisol.opens_card(DESK);
    marisol.driver.chord(&[ESCAPE]);
    marisol.driver.chord(&[ALT, RIGHT]);
    marisol.is_told("Moved");
    marisol.adds("activity", "Garden club");

    marisol.opens_the_versions();
    marisol.presses("Compare");
    marisol.stands_on("What differs");
    marisol.reads_under("Added", &["“Garden club”", "Activity"]);
    marisol.reads_under("Moved", &[DESK, "moved from Activities to Outputs"]);
    marisol.reads_under("Changed", &[READING, "target 60 → 65"]);
    can_be_used_by_everyone(&marisol, "two versions side by side");
    marisol.picks("To", SPRING);
    marisol.reads("Nothing differs between the two.");
    marisol.presses("All versions");
    marisol.stands_on("Compare");

    marisol.presses("Go back to this…");
    marisol.reads("Undo takes it back");
    marisol.reads("1 box that came later goes: “Garden club”.");
    marisol.reads_under("Removed", &["“Garden club”"]);
    marisol.reads_under("Changed", &[READING, "target 65 → 60"]);
    can_be_used_by_everyone(&marisol, "what going back costs");
    marisol.presses("Leave it as it is");
    marisol.stands_on("Go back to this…");
    marisol.presses("Go back to this…");
    marisol.reads("Undo takes it back");
    marisol.presses("Go back to this version");
    marisol.is_told("Went back to the version “Spring meeting”");
    marisol.driver.misses("//*[@role='dialog']");
    marisol.misses_card("Garden club");
    marisol.opens_card(DESK);
    marisol.driver.sees("//h2[@id='logic-detail'][normalize-space(.)='Activity']");
    marisol.driver.chord(&[ESCAPE]);

    marisol.undoes();
    marisol.is_told("Undone: Went back");
    marisol.sees_card("Garden club");
    marisol.opens_card(DESK);
    marisol.driver.sees("//h2[@id='logic-detail'][normalize-space(.)='Output']");
}
