//! A team builds its model together at the wall: from an empty model to the page that everyone takes home.

use crate::access::can_be_used_by_everyone;
use crate::coordinator::{CONTROL, Coordinator, DOWN, ENTER, ESCAPE, sentence};
use crate::said;

const ALT: char = '\u{E00A}';
const DELETE: char = '\u{E017}';
const F2: char = '\u{E032}';
const LEFT: char = '\u{E012}';
const RIGHT: char = '\u{E014}';

const VAN: &str = "A van and a driver";
const RIDES: &str = "Rides home after tutoring";
const COUNT: &str = "40 rides a week";
const STAY: &str = "Children stay for tutoring";
const READ: &str = "Reading grows";
const CHAIN: [&str; 5] = [VAN, RIDES, COUNT, STAY, READ];

fn at_the_wall(text: &str) -> String {
    format!("//*[@role='dialog']//button[@aria-pressed][span[normalize-space(.)='{text}']]")
}

fn picked(text: &str) -> String {
    format!("//*[@role='dialog']//button[@aria-pressed='true'][span[normalize-space(.)='{text}']]")
}

fn leads(text: &str, end: &str) -> String {
    format!("{}[small[contains(., '{end}')]]", at_the_wall(text))
}

impl Coordinator {
    fn has_an_empty_model(&self) {
        self.presses("New school");
        self.writes("Name of the school", "Álamo");
        self.presses("Create the school");
        self.goes_to("Logic model");
        self.reads("Begin with what you do");
    }

    fn speaks_of(&self, column: &str) {
        self.driver.click(&format!("//*[@role='dialog']//button[contains(normalize-space(.), '{column}')]"));
        self.driver.sees(&format!("//*[@role='dialog']//button[@aria-pressed='true'][contains(normalize-space(.), '{column}')]"));
    }

    fn says_with_the_mouse(&self, fresh: &str, text: &str) {
        self.writes(fresh, text);
        self.presses("Add");
        self.driver.sees(&at_the_wall(text));
    }

    fn says(&self, text: &str) {
        self.driver.types(text);
        self.driver.chord(&[ENTER]);
        self.driver.sees(&at_the_wall(text));
    }

    fn takes_the_page_home(&self) {
        let saved = self.saved();
        let text = said("pdftotext", &["-raw", saved.to_str().unwrap(), "-"]).replace('\n', " ");
        for words in CHAIN {
            assert!(text.contains(words), "“{words}” is not on the page: {text}");
        }
        assert!(said("pdfinfo", &[saved.to_str().unwrap()]).contains("792 x 612 pts"));
    }
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn a_meeting_is_held_with_the_mouse_from_an_empty_model_to_a_page() {
    let marisol = Coordinator::sits_down();
    marisol.has_an_empty_model();
    marisol.chooses_tool("Meeting");
    marisol.reads("What do we have, do and change?");
    can_be_used_by_everyone(&marisol, "A meeting that begins");
    marisol.says_with_the_mouse("New activity", RIDES);
    marisol.speaks_of("Resources");
    marisol.says_with_the_mouse("New resource", VAN);
    marisol.speaks_of("Outputs");
    marisol.says_with_the_mouse("New output", COUNT);
    marisol.speaks_of("Short-term");
    marisol.says_with_the_mouse("New short-term result", STAY);
    marisol.speaks_of("Medium-term");
    marisol.says_with_the_mouse("New medium-term result", READ);

    // Two boxes are pressed, in whichever order: the arrow leads onward.
    marisol.driver.click(&at_the_wall(READ));
    marisol.driver.sees(&picked(READ));
    can_be_used_by_everyone(&marisol, "A box is pressed");
    marisol.driver.click(&at_the_wall(STAY));
    marisol.driver.sees(&leads(STAY, READ));
    marisol.speaks_of("Outputs");
    for (from, to) in [(COUNT, STAY), (RIDES, COUNT)] {
        marisol.driver.click(&at_the_wall(from));
        marisol.driver.click(&at_the_wall(to));
        marisol.driver.sees(&leads(from, to));
    }
    marisol.speaks_of("Activities");
    marisol.driver.click(&at_the_wall(VAN));
    marisol.driver.click(&at_the_wall(RIDES));
    marisol.driver.sees(&leads(VAN, RIDES));
    marisol.presses("Undo");
    marisol.driver.misses(&leads(VAN, RIDES));
    marisol.driver.click(&at_the_wall(VAN));
    marisol.driver.click(&at_the_wall(RIDES));
    marisol.driver.sees(&leads(VAN, RIDES));

    // What was typed and not added yet is not lost with the meeting.
    marisol.writes("New activity", "Walking school bus");
    marisol.presses("End the meeting");
    marisol.driver.misses("//*[@role='dialog']");
    marisol.sees_card("Walking school bus");
    CHAIN.iter().for_each(|text| marisol.sees_card(text));
    marisol.presses("One page");
    marisol.is_on("Reports");
    marisol.driver.sees("//img[contains(@alt, 'page 1 of 1')]");
    marisol.presses("Save as PDF…");
    marisol.is_told("saved.pdf");
    marisol.takes_the_page_home();
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn a_meeting_is_held_by_keyboard_alone_from_an_empty_model_to_a_page() {
    let theo = Coordinator::sits_down();
    theo.has_an_empty_model();
    theo.tabs_to("What can be done with the model");
    theo.driver.chord(&[DOWN]);
    theo.driver.sees("//*[@role='menuitem'][contains(., 'Meeting')]");
    theo.driver.chord(&[ENTER]);
    theo.driver.sees("//*[@role='dialog']//textarea");
    for (key, text) in ['1', '2', '3', '4', '5'].into_iter().zip(CHAIN) {
        theo.driver.chord(&[ALT, key]);
        theo.says(text);
    }
    theo.says("Red herring");

    // Back to the first box, and along the chain: Enter on the one, then on the other.
    theo.driver.chord(&[ALT, '1']);
    theo.tabs_to(VAN);
    for (from, to) in CHAIN.into_iter().zip(CHAIN.into_iter().skip(1)) {
        theo.driver.chord(&[ENTER]);
        theo.driver.sees(&picked(from));
        theo.driver.chord(&[RIGHT]);
        theo.driver.chord(&[ENTER]);
        theo.driver.sees(&leads(from, to));
    }
    theo.driver.chord(&[DOWN]);
    theo.driver.chord(&[DELETE]);
    theo.driver.misses(&at_the_wall("Red herring"));
    theo.driver.chord(&[CONTROL, 'z']);
    theo.driver.sees(&at_the_wall("Red herring"));
    theo.driver.chord(&[CONTROL, 'y']);
    theo.driver.misses(&at_the_wall("Red herring"));
    theo.driver.chord(&[LEFT]);
    theo.driver.chord(&[F2]);
    theo.driver.sees("//textarea[@aria-label='Words of this box']");
    theo.driver.types(", and more");
    theo.driver.chord(&[ENTER]);
    theo.driver.sees(&at_the_wall(&format!("{STAY}, and more")));
    theo.driver.chord(&[ESCAPE]);

    theo.tabs_back_to("End the meeting");
    theo.driver.chord(&[ENTER]);
    theo.driver.misses("//*[@role='dialog']");
    theo.tabs_to("One page");
    theo.driver.chord(&[ENTER]);
    theo.driver.sees("//img[contains(@alt, 'page 1 of 1')]");
    theo.tabs_to("Save as PDF…");
    theo.driver.chord(&[ENTER]);
    theo.is_told("saved.pdf");
    theo.takes_the_page_home();
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn a_meeting_can_be_followed_by_everyone_in_both_languages_and_at_twice_the_size() {
    for (language, locale) in [("en", "en_US.UTF-8"), ("es", "es_US.UTF-8")] {
        let rosa = Coordinator::sits_down_at(locale);
        rosa.presses(&sentence(language, "frame-start-sample"));
        rosa.goes_to(&sentence(language, "frame-logic"));
        rosa.presses(&sentence(language, "logic-tools"));
        rosa.driver.click(&format!("//*[@role='menuitem'][contains(., '{}')]", sentence(language, "logic-meeting")));
        rosa.reads(&sentence(language, "logic-meeting-lead"));
        can_be_used_by_everyone(&rosa, "the meeting");
        rosa.driver.run("document.documentElement.style.fontSize = '32px'");
        can_be_used_by_everyone(&rosa, "the meeting at twice the size");
        let wider = rosa.driver.run("const wall = document.querySelector('.full-screen'); return wall.scrollWidth - wall.clientWidth");
        assert_eq!(wider, 0, "no scrolling to the side");
        let smallest = rosa.driver.run(
            "const texts = [...document.querySelectorAll('.full-screen li button > *')];
             return Math.min(...texts.map((text) => parseFloat(getComputedStyle(text).fontSize))) / 32",
        );
        assert!(smallest.as_f64().unwrap() >= 1.25, "letters that can be read across a room: {smallest} rem");
    }
}
