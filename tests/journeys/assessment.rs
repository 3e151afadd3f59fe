//! A fall round as a school plays it: on paper, at the laptop handed round, and then together at the table.

use crate::access::can_be_used_by_everyone;
use crate::coordinator::{Coordinator, ENTER, ESCAPE, sentence};

pub fn begins_a_round(who: &Coordinator) {
    who.goes_to("Seven priorities");
    who.chooses("Scoring");
    who.presses("New round");
    who.reads("Which round");
    who.presses("Begin a round");
    who.is_told("Began the round of");
    who.reads("No form yet");
}

/// Keys one sheet: a number for each of its criteria, then Enter.
fn keys_a_sheet(who: &Coordinator, number: usize, answers: &str) {
    who.reads(&format!("Sheet {number} · 0 of {} answered", answers.len()));
    who.driver.types(answers);
    who.reads(&format!("Sheet {number} · {0} of {0} answered", answers.len()));
    who.driver.chord(&[ENTER]);
}

/// One person of the staff at the laptop: each question with a number and Enter, to the end.
fn answers_at_the_laptop(who: &Coordinator, answer: char) {
    who.reads("How do you see our school today?");
    who.presses("Start");
    for place in 1..=25 {
        who.reads(&format!("{place} of 25"));
        who.driver.chord(&[answer]);
        who.driver.sees("//label[.//input[@type='radio'][1]]");
        who.driver.chord(&[ENTER]);
    }
    who.reads("Thank you");
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn a_fall_round_is_played_from_paper_to_an_action() {
    let marisol = Coordinator::sits_down();
    marisol.opens_the_sample();
    begins_a_round(&marisol);

    marisol.presses("Paper forms");
    marisol.presses("Save the form as PDF…");
    marisol.is_told("saved.pdf");
    assert!(std::fs::read(marisol.saved()).unwrap().starts_with(b"%PDF"));

    marisol.presses("Key in paper: Families");
    for sheet in 1..=7 {
        keys_a_sheet(&marisol, sheet, "121112121121");
    }
    marisol.reads("Sheet 8");
    marisol.presses("Close");
    marisol.reads("7 forms are in");

    marisol.presses("Hand the laptop round: Staff");
    for (person, answer) in ['2', '3', '4'].into_iter().enumerate() {
        answers_at_the_laptop(&marisol, answer);
        let screen = marisol.driver.text();
        assert!(!screen.contains("Maturing") && !screen.contains("records"), "nothing of the last person is left: {screen}");
        if person < 2 {
            marisol.presses("Next person");
        }
    }
    marisol.presses("Back to the app");
    marisol.reads("3 forms are in");

    marisol.chooses("Agreeing");
    marisol.presses("Shared definition: not agreed yet");
    marisol.reads("What your records say");
    marisol.driver.sees("//th[@scope='row'][starts-with(normalize-space(.), 'Families and Staff')]");
    let rows = marisol.driver.run("return [...document.querySelectorAll('tbody th')].map((row) => row.innerText.trim())");
    assert_eq!(rows.as_array().unwrap().len(), 1, "three of the staff are never shown alone: {rows}");

    for (criterion, level) in [("Shared definition", "Emerging"), ("Logic model in use", "Maturing"), ("Clear roles", "Emerging")] {
        marisol.presses(&format!("{criterion}: not agreed yet"));
        marisol.driver.sees(&format!("//h2[normalize-space(.)='{criterion}']"));
        marisol.chooses(level);
        marisol.reads("Say why, or mark a record at the left.");
        marisol.writes("Reason", "We compared what each of us saw.");
        marisol.chooses(level);
        marisol.driver.sees(&format!("//button[@aria-label='{criterion}: {level}']"));
    }
    marisol.driver.click("//label[starts-with(normalize-space(.), 'Chosen for action')]");
    marisol.driver.misses("//label[contains(., 'Three at most')]"); // the button below has moved
    marisol.presses("Start an action");
    marisol.writes("What is to be done", " By spring.");
    marisol.presses("Start it");
    marisol.is_told("Added the to-do");
    marisol.reads("nobody yet · no day yet");
    marisol.goes_to("Work plan");
    marisol.reads("By spring.");

    marisol.undoes();
    marisol.is_told("Undone: Added the to-do");
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn a_keyed_sheet_can_be_mended_and_is_one_step_back() {
    let joy = Coordinator::sits_down();
    joy.opens_the_sample();
    begins_a_round(&joy);
    joy.presses("Key in paper: Leadership");
    keys_a_sheet(&joy, 1, "12341234123412341234123412341234123");
    joy.presses("Close");
    joy.reads("1 form is in");
    joy.presses("Mend: Leadership 1");
    joy.reads("35 of 35 answered");
    joy.presses("Close");
    joy.undoes();
    joy.is_told("Undone: Finished a form of leadership");
    joy.driver.misses("//button[@aria-label='Mend: Leadership 1']");
    joy.redoes();
    joy.driver.sees("//button[@aria-label='Mend: Leadership 1']");
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn the_form_can_be_used_by_everyone_in_both_languages_and_at_twice_the_size() {
    let rosa = Coordinator::sits_down();
    rosa.opens_the_sample();
    begins_a_round(&rosa);
    rosa.looks_at("Dark");
    form_in_both_languages(&rosa, "dark");
    rosa.looks_at("Light");
    rosa.reads_at_twice_the_size();
    form_in_both_languages(&rosa, "200%");
}

fn form_in_both_languages(rosa: &Coordinator, look: &str) {
    rosa.presses("Hand the laptop round: Families");
    rosa.chooses("Español");
    rosa.reads(&sentence("es", "assessment-welcome"));
    can_be_used_by_everyone(rosa, &format!("the welcome, {look}"));
    rosa.presses(&sentence("es", "assessment-start-form"));
    rosa.reads("1 de 12");
    rosa.driver.chord(&['3']);
    can_be_used_by_everyone(rosa, &format!("a question in Spanish, {look}"));
    rosa.chooses("English");
    rosa.reads("1 of 12");
    let wide = rosa.driver.run("const form = document.querySelector('.full-screen'); return form.scrollWidth - form.clientWidth");
    assert_eq!(wide, 0, "the form is wider than the window, {look}");
    rosa.driver.chord(&[ESCAPE]);
    rosa.reads("1 of 12");
    rosa.presses("Stop and come back");
    rosa.presses("Key in paper: Partners");
    rosa.reads("0 of 23 answered");
    can_be_used_by_everyone(rosa, &format!("keying, {look}"));
    rosa.presses("Close");
    rosa.presses("Remove Families 1");
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn answers_come_in_from_a_spreadsheet_and_go_again_in_one_step() {
    let sheet = "Timestamp,CV2,CV3 Access to meetings\n1,2,Maturing\n2,I do not know,3\n3,1,1\n4,2,2\n5,4,4\n6,,\n";
    let dana = Coordinator::sits_down_with_file("answers.csv", sheet);
    dana.opens_the_sample();
    begins_a_round(&dana);
    dana.presses("Take in a spreadsheet…");
    dana.reads("The sheet does not say who answered.");
    dana.picks("For", "Staff");
    dana.presses("Choose the file again…");
    dana.reads("5 rows with answers: Staff 5");
    dana.reads("Not used: Timestamp");
    can_be_used_by_everyone(&dana, "a spreadsheet that is looked at");
    dana.presses("Take in 5 forms");
    dana.reads("5 forms are in");
    dana.undoes();
    dana.is_told("Undone: Took in answers");
    dana.driver.misses("//*[contains(normalize-space(text()), '5 forms are in')]");
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn a_district_keeps_its_own_wording() {
    let walt = Coordinator::sits_down_with_file("wording.yaml", "");
    walt.opens_the_sample();
    walt.goes_to("Seven priorities");
    walt.chooses("Scoring");
    walt.presses("Wordings");
    walt.presses("Save as a file…");
    walt.is_told("The wording is saved");
    let path = walt.display.file("wording.yaml");
    let own = std::fs::read_to_string(&path).unwrap();
    let theirs = own
        .replace("version: '1'", "version: lakemont")
        .replace("version: \"1\"", "version: lakemont")
        .replace("Throughline wording", "Lakemont wording");
    assert_ne!(own, theirs);
    std::fs::write(&path, theirs).unwrap();
    walt.presses("Take in a wording…");
    walt.reads("Lakemont wording");
    can_be_used_by_everyone(&walt, "wordings");
    walt.presses("Close");
    walt.presses("New round");
    walt.picks("Wording", "Lakemont wording");
    walt.presses("Begin a round");
    walt.reads("Wording: Lakemont wording, version lakemont.");
}

#[test]
#[ignore = "opens the real window: script/test journeys"]
fn a_meeting_that_was_closed_half_way_is_gone_on_with() {
    let theo = Coordinator::sits_down();
    theo.opens_the_sample();
    begins_a_round(&theo);
    theo.presses("Score in a meeting");
    theo.driver.types("2"); // the focus stands on the first group
    theo.driver.chord(&[ENTER]);
    theo.reads("1 of 12");
    theo.driver.types("23");
    theo.driver.chord(&[ENTER]);
    theo.reads("2 of 12");
    theo.presses("Close");
    theo.reads("No form yet, 2 begun");
    theo.presses("Go on: Families 2");
    theo.reads("This meeting was begun.");
    theo.presses("Begin");
    theo.reads("2 of 12");
    for _ in 2..=12 {
        theo.driver.types("32");
        theo.driver.chord(&[ENTER]);
    }
    theo.reads("2 forms are in");
}
