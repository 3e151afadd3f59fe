//! What a table says that a model cannot hold: told with its cell, and nothing is half done.

use exchange::Error;
use exchange::model::{Ask, Plan};
use school::logic::Column;

use crate::{Desk, arrows, boxes, complaints};

/// Stopped by these and nothing else; with all of it left out the rest may come in.
fn stops(plan: &Plan, expected: &[(&str, &str)]) {
    assert_eq!(complaints(plan), expected);
    let refused = Error::ModelNotClear { count: expected.len(), place: expected[0].1.to_owned() };
    assert_eq!(plan.check(false), Err(refused));
    assert_eq!(plan.check(true), Ok(()));
}

#[test]
fn arrows_that_go_back_in_a_circle_or_nowhere_stop_it() {
    let desk = Desk::new();
    let plan = desk.planned(
        "Column,Text,Leads to\nActivity,Rides,Tutoring\nActivity,Tutoring,Meals\nActivity,Meals,Rides\n\
         Output,40 rides,Rides\nOutput,Alone,Alone\nOutput,Lost,Atlantis\n",
    );
    stops(&plan, &[("nowhere", "C7"), ("loop", "C4"), ("backward", "C5"), ("itself", "C6")]);
    assert_eq!(arrows(&plan), ["Rides → Tutoring", "Tutoring → Meals"]);
    let backward = plan.complaints.iter().find(|one| one.code == "backward").unwrap();
    assert_eq!((backward.text.as_str(), backward.other.as_str()), ("40 rides", "Rides"));
}

#[test]
fn a_circle_may_close_through_the_model_that_is_there() {
    let mut desk = Desk::new();
    desk.take(b"Column,Text,Leads to\nActivity,Rides,Tutoring\nActivity,Tutoring,Meals\nActivity,Meals,\n");
    stops(&desk.planned("Column,Text,Leads to\nActivity,Meals,Rides\n"), &[("loop", "C2")]);
}

#[test]
fn figures_days_and_words_that_are_not_understood_are_told_with_their_cells() {
    let desk = Desk::new();
    let plan = desk.planned(
        "Column,Text,Quantity,From,To,By,Direction\nOutput,Rides,many,,,,\nShort,Reading,,1.00001,up,soon,sideways\nWish,More money,,,,,\n,Nothing,,,,,\nOutput,,,,,,\n",
    );
    let expected = [
        ("number", "C2"),
        ("direction", "G3"),
        ("number", "D3"),
        ("number", "E3"),
        ("day", "F3"),
        ("column", "A4"),
        ("column", "A5"),
        ("empty", "A6"),
    ];
    stops(&plan, &expected);
    assert_eq!(boxes(&plan), ["output: rides", "short: reading"]);
}

#[test]
fn a_name_of_ten_thousand_characters_is_told_and_the_rest_stands() {
    let desk = Desk::new();
    let long = "ñ".repeat(10_000);
    let plan = desk.planned(&format!("Activities,Outputs\n{long},40 rides\nRides,\n"));
    stops(&plan, &[("long", "A2")]);
    assert_eq!(boxes(&plan), ["output: 40 rides", "activity: rides"]);
    assert!(plan.complaints[0].text.chars().count() < 100);
}

#[test]
fn the_same_box_twice_is_told() {
    let desk = Desk::new();
    let plan = desk.planned("Column,Text\nActivity,Tutoring\nActivity,tutoring\nOutput,Tutoring\n");
    assert_eq!(complaints(&plan), [("twice", "B3"), ("columns", "B4")]);
    assert_eq!((plan.boxes.len(), plan.boxes[1].column), (2, Column::Output));
    assert_eq!(plan.check(false), Ok(()));
}

#[test]
fn a_table_of_students_is_refused() {
    let desk = Desk::new();
    for head in ["Student ID", "date of birth", "Nombre del estudiante"] {
        let text = format!("Activities,{head},Outputs\nTutoring,4711,40 hours\n");
        let refused = desk.plan(text.as_bytes(), &Ask::default()).unwrap_err();
        assert_eq!(refused, Error::ModelOfStudents { column: head.to_owned() });
    }
}

#[test]
fn any_letters_come_in_and_control_characters_do_not() {
    let mut desk = Desk::new();
    desk.take("Activities,Outputs\n🚌 Rides\u{7},مواصلات إلى البيت\n🚲,\u{202e}rides\n".as_bytes());
    let model = desk.model();
    let texts: Vec<_> = model.nodes.iter().map(|node| node.text.as_str()).collect();
    for text in ["🚌 Rides", "مواصلات إلى البيت", "🚲", "\u{202e}rides"] {
        assert!(texts.contains(&text), "{text}: {texts:?}");
    }
}

#[test]
fn nothing_to_take_in_is_said() {
    let desk = Desk::new();
    assert_eq!(desk.planned("Activities,Outputs\n").check(false), Err(Error::ModelNothing));
    assert_eq!(desk.planned("Fruit,Colour\nApple,red\n").check(false), Err(Error::ModelNoColumns));
}

#[test]
fn no_text_makes_a_plan_panic() {
    use proptest::prelude::*;
    use proptest::test_runner::TestRunner;
    let desk = Desk::new();
    let cells = proptest::collection::vec("[ -~áñ¿\u{300}\"\n;•…]{0,14}", 4..20);
    let mut runner = TestRunner::new(ProptestConfig::with_cases(200));
    let plan = |cells: Vec<String>| {
        let rows: Vec<String> = cells.chunks(4).map(|row| row.join(",")).collect();
        for head in ["Column,Text,Leads to,By", "Inputs,Activities,Outputs,Results"] {
            drop(desk.plan(format!("{head}\n{}", rows.join("\n")).as_bytes(), &Ask::default()));
        }
        Ok(())
    };
    runner.run(&cells, plan).unwrap();
}
