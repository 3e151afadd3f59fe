//! Along the thread: from a box to whose money is behind it, to another box, and back.

use crate::access::can_be_used_by_everyone;
use crate::coordinator::{ALT, Coordinator, ENTER, ESCAPE, LEFT, RIGHT};

const TEAM: &str = "Weekly attendance team with personal outreach by family callers";
const ACADEMY: &str = "Family leadership academy and steering committee";
const AWARD: &str = "Full-Service Community Schools, site share, year 3 of 5";
const CITY: &str = "Lakemont City Children's Fund";
const REQUEST: &str = "Send budget change request";
const PANEL: &str = "//aside[@aria-label='Connected to']";

impl Coordinator {
    /// The panel tells of this thing.
    fn follows_to(&self, kind: &str, name: &str) {
        self.driver.sees(&format!("{PANEL}//h2[span[normalize-space(.)=\"{name}\"]][span[normalize-space(.)='{kind}']]"));
    }

    fn sees_opened(&self, text: &str) {
        self.driver.sees(&format!("//button[@aria-pressed='true'][span[normalize-space(.)=\"{text}\"]]"));
    }

    fn reads_in_the_panel(&self, text: &str) {
        self.driver.sees(&format!("{PANEL}//*[text()[contains(normalize-space(.), \"{text}\")]]"));
    }

    /// A line of the panel, by how it begins.
    fn follows(&self, line: &str) {
        self.driver.click(&format!("{PANEL}//li/button[starts-with(normalize-space(.), \"{line}\")]"));
    }
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn the_keyboard_alone_walks_from_a_box_to_its_money_to_another_box_and_back() {
    let theo = Coordinator::sits_down();
    theo.opens_the_sample();
    theo.goes_to("Logic model");
    theo.sees_card(TEAM);
    theo.tabs_to("Family leaders who speak");
    theo.driver.chord(&[RIGHT]);
    theo.is_seen_on(TEAM);
    theo.driver.types("c");
    theo.follows_to("Activity", TEAM);
    theo.sees_opened(TEAM);
    theo.is_seen_on("Connected to");
    theo.reads_in_the_panel("$67,900 for it alone, $103,640 shared with others");
    theo.reads_in_the_panel("$27,600 for it alone, $103,640 shared with others · Jan 1, 2026 to Dec 31, 2026");
    theo.reads_in_the_panel("sees to it · coordinator, Lakemont Unified School District");
    can_be_used_by_everyone(&theo, "What the attendance team is connected to");

    theo.tabs_to(AWARD);
    theo.driver.chord(&[ENTER]);
    theo.follows_to("Funding source", AWARD);
    theo.is_seen_on("Connected to");
    theo.reads_in_the_panel("Jan 1, 2026 to Dec 31, 2026");
    theo.reads_in_the_panel("$4,560 promised in kind, $1,140 has come");
    can_be_used_by_everyone(&theo, "What an award is connected to");
    theo.tabs_to(ACADEMY);
    theo.driver.chord(&[ENTER]);
    theo.follows_to("Activity", ACADEMY);
    theo.sees_opened(ACADEMY);

    theo.driver.chord(&[ALT, LEFT]);
    theo.follows_to("Funding source", AWARD);
    theo.is_seen_on(ACADEMY);
    theo.driver.chord(&[ALT, LEFT]);
    theo.follows_to("Activity", TEAM);
    theo.sees_opened(TEAM);
    theo.is_seen_on(AWARD);
    theo.misses_button("Back");
    theo.driver.chord(&[ESCAPE]);
    theo.driver.misses(PANEL);
    theo.is_seen_on(TEAM);
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn a_line_goes_to_the_page_of_its_thing_and_back_and_a_box_alone_has_a_word_too() {
    let marisol = Coordinator::sits_down();
    marisol.opens_the_sample();
    marisol.goes_to("Logic model");
    marisol.opens_card(TEAM);
    marisol.presses("Connected to");
    marisol.follows(CITY);
    marisol.follows_to("Funding source", CITY);
    marisol.follows("Dana Whitfield");
    marisol.follows_to("Person", "Dana Whitfield");
    marisol.follows(REQUEST);
    marisol.is_on("Work plan");
    marisol.follows_to("To-do", REQUEST);
    can_be_used_by_everyone(&marisol, "The work plan with what a to-do is connected to");
    marisol.driver.chord(&[ALT, LEFT]);
    marisol.is_on("Logic model");
    marisol.follows_to("Person", "Dana Whitfield");
    marisol.is_seen_on(REQUEST);
    marisol.presses("Back");
    marisol.presses("Back");
    marisol.follows_to("Activity", TEAM);

    // Who goes elsewhere leaves what was selected there.
    marisol.goes_to("Home");
    marisol.driver.misses(PANEL);

    marisol.goes_to("Logic model");
    marisol.adds("activity", "Walking school bus");
    marisol.driver.types("c");
    marisol.follows_to("Activity", "Walking school bus");
    marisol.reads_in_the_panel("Nothing is connected to this yet.");
    marisol.reads_at_twice_the_size();
    // The outline stands in the place of the diagram, and the panel below the page.
    marisol.driver.sees("//*[@role='treeitem']");
    marisol.follows_to("Activity", "Walking school bus");
    can_be_used_by_everyone(&marisol, "What a box is connected to, at twice the size");
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn the_outline_shows_it_with_the_same_key() {
    let theo = Coordinator::sits_down_at("es_US.UTF-8");
    theo.presses("Abrir la escuela de ejemplo");
    theo.goes_to("Modelo lógico");
    theo.chooses("Esquema");
    theo.driver.sees("//*[@role='treeitem']");
    theo.driver.run("document.querySelector('[role=treeitem][tabindex=\"0\"]').focus()");
    theo.driver.types("c");
    theo.driver.sees("//aside[@aria-label='Conectado con']//h2");
    can_be_used_by_everyone(&theo, "The outline with what a box is connected to, in Spanish");
    theo.driver.chord(&[ESCAPE]);
    theo.driver.misses("//aside[@aria-label='Conectado con']");
    assert_eq!(theo.driver.run("return document.activeElement.getAttribute('role')"), "treeitem");
}
