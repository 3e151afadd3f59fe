//! The model drawn with a mouse: boxes, arrows from one to another, boxes carried elsewhere, and a model of the largest size.

use std::time::Duration;

use serde_json::json;

use crate::access::can_be_used_by_everyone;
use crate::coordinator::{CONTROL, Coordinator, DOWN, ENTER};
use crate::display::waited;
use crate::largest::{DRAG, LARGEST};

const TUTORING: &str = "Tutoring four days a week";
const CLUB: &str = "Garden club";
const REGULARS: &str = "150 regular participants";
const READING: &str = "Reading grows";

/// Where a box is grabbed.
#[derive(Clone, Copy)]
enum Part {
    Face,
    /// The dot on its right edge, from which arrows are drawn.
    Handle,
    Above,
}

impl Coordinator {
    fn place(&self, text: &str, part: Part) -> (f64, f64) {
        self.sees_card(text);
        let (across, down) = match part {
            Part::Face => ("box.width / 3", "box.height / 3"),
            Part::Handle => ("box.width - 2", "box.height / 2"),
            Part::Above => ("box.width / 3", "-4"),
        };
        let found = self.driver.run(&format!(
            "const card = [...document.querySelectorAll('button[aria-pressed]')].find((one) => one.querySelector('span')?.innerText === {text:?});
             const box = card.getBoundingClientRect();
             return [box.left + {across}, box.top + {down}];"
        ));
        let at = |index: usize| found[index].as_f64().unwrap();
        (at(0), at(1))
    }

    fn draws_an_arrow(&self, from: &str, to: &str) {
        self.driver.drag(&[self.place(from, Part::Handle), self.place(to, Part::Above), self.place(to, Part::Face)]);
    }

    fn boxes(&self, column: &str) -> Vec<String> {
        let found = self.driver.run(&format!(
            "return [...document.querySelectorAll('#column-{column}')].flatMap((head) =>
               [...document.querySelectorAll(`ul[aria-labelledby=${{head.id}}] button[aria-pressed] span`)].map((one) => one.innerText));"
        ));
        found.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned()).collect()
    }

    fn sees_boxes(&self, column: &str, texts: &[&str]) {
        let found = waited(Duration::from_secs(10), || (self.boxes(column) == texts).then_some(()));
        assert!(found.is_some(), "{column}: {:?} and not {texts:?}", self.boxes(column));
    }

    /// Whether the letters of a box stand back from those of another.
    fn is_dimmed_beside(&self, text: &str, other: &str) -> bool {
        let ink = |text: &str| {
            self.driver.run(&format!(
                "const card = [...document.querySelectorAll('button[aria-pressed]')].find((one) => one.querySelector('span')?.innerText === {text:?});
                 return getComputedStyle(card).color;"
            ))
        };
        ink(text) != ink(other)
    }
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn boxes_are_linked_and_carried_with_the_mouse() {
    let marisol = Coordinator::sits_down();
    marisol.presses("New school");
    marisol.writes("Name of the school", "Alder Creek");
    marisol.presses("Create the school");
    marisol.goes_to("Logic model");
    marisol.adds("activity", TUTORING);
    marisol.adds("activity", CLUB);
    marisol.adds("output", REGULARS);
    marisol.presses("Add a short-term result");
    marisol.writes("New short-term result", READING);
    marisol.driver.chord(&[ENTER]);
    marisol.sees_card(READING);

    marisol.draws_an_arrow(TUTORING, REGULARS);
    marisol.is_told("Linked");
    marisol.opens_card(TUTORING);
    marisol.sees_link_with(REGULARS);
    assert!(marisol.is_dimmed_beside(CLUB, REGULARS), "what is not of the chain steps back");
    can_be_used_by_everyone(&marisol, "The diagram with a chain chosen");
    marisol.undoes();
    marisol.is_told("Undone: Linked");
    marisol.misses_link_with(REGULARS);
    marisol.redoes();
    marisol.is_told("Done again: Linked");
    marisol.sees_link_with(REGULARS);
    marisol.presses("Close this panel");

    // What cannot be is refused with a reason.
    marisol.draws_an_arrow(READING, TUTORING);
    marisol.is_told("cannot lead back to an earlier column");

    marisol.sees_boxes("activity", &[TUTORING, CLUB]);
    marisol.driver.drag(&[marisol.place(CLUB, Part::Face), marisol.place(TUTORING, Part::Face), marisol.place(TUTORING, Part::Above)]);
    marisol.sees_boxes("activity", &[CLUB, TUTORING]);
    marisol.driver.drag(&[marisol.place(CLUB, Part::Face), marisol.place(REGULARS, Part::Face), marisol.place(REGULARS, Part::Above)]);
    marisol.sees_boxes("output", &[CLUB, REGULARS]);
    marisol.undoes();
    marisol.sees_boxes("output", &[REGULARS]);
    marisol.undoes();
    marisol.sees_boxes("activity", &[TUTORING, CLUB]);
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn an_arrow_is_drawn_by_keyboard_too() {
    let theo = Coordinator::sits_down();
    theo.opens_the_sample();
    theo.goes_to("Logic model");
    theo.opens_card("Food and housing navigation desk");
    theo.presses("Close this panel");
    // The box has the focus again.
    theo.driver.types("l");
    theo.driver.sees("//*[@aria-live][contains(., 'Linking from “Food and housing navigation desk”')]");
    theo.driver.chord(&[DOWN]);
    theo.driver.sees("//*[@aria-live][starts-with(normalize-space(.), 'To “')]");
    can_be_used_by_everyone(&theo, "An arrow being drawn by keyboard");
    theo.driver.chord(&[ENTER]);
    theo.is_told("Linked");
    theo.driver.chord(&[CONTROL, 'z']);
    theo.is_told("Undone: Linked");
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn the_largest_model_is_seen_whole_and_worked_on_near() {
    let marisol = Coordinator::sits_down();
    marisol.presses("New school");
    marisol.writes("Name of the school", "Largest");
    marisol.presses("Create the school");
    marisol.is_on("Home");
    marisol.driver.run(LARGEST);
    let made = || Some(marisol.driver.run("return window.largest")).filter(|made| made != "");
    assert_eq!(waited(Duration::from_secs(240), made), Some(json!("made")));
    marisol.goes_to("Logic model");
    let whole = "//canvas[@role='img'][contains(@aria-label, '604 boxes and 442 arrows')]";
    marisol.driver.sees(whole);
    can_be_used_by_everyone(&marisol, "The largest model");
    let middle = marisol
        .driver
        .run("const box = document.querySelector('canvas').getBoundingClientRect(); return [box.left + box.width / 2, box.top + 60];");
    let far = marisol.driver.run_to_the_end(DRAG, vec![middle]);
    for _ in 0..7 {
        marisol.presses("Zoom in");
    }
    marisol.driver.misses("//canvas");
    let card = marisol.driver.run(
        "const inside = (box) => box.top > 150 && box.bottom < 600 && box.left > 230 && box.right < 1300;
         const box = [...document.querySelectorAll('button[aria-pressed]')].map((one) => one.getBoundingClientRect()).find(inside);
         return [box.right - 2, box.top + box.height / 2];",
    );
    let near = marisol.driver.run_to_the_end(DRAG, vec![card]);
    for seen in [&far, &near] {
        assert!(seen["rows"].as_u64().unwrap() <= 300, "{seen}");
    }
    marisol.presses("Fit the whole model in the window");
    marisol.driver.sees(whole);
    assert_eq!(marisol.driver.run("return document.querySelectorAll('main li').length > 300"), json!(false));
}
