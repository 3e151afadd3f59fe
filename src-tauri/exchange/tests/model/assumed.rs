//! The table of assumptions beside the boxes.

use exchange::model::Ask;
use rust_xlsxwriter::Workbook;

use crate::{Desk, complaints};

/// A workbook of a small model, with these rows under the heads of the assumptions.
fn book(rows: &[[&str; 4]]) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let boxes = [["Activities", "Outputs"], ["Rides", "40 rides"], ["Rides home", "40 rides home"]];
    for (at, row) in (0..).zip(boxes) {
        sheet.write_row(at, 0, row).unwrap();
    }
    let sheet = book.add_worksheet().set_name("We assume").unwrap();
    for (at, row) in (0..).zip([["Assumption", "For the arrow", "Reviewed", "Next review"]].iter().chain(rows)) {
        sheet.write_row(at, 0, *row).unwrap();
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn an_assumption_comes_with_its_days_and_to_the_arrow_that_its_row_names_in_full() {
    let mut desk = Desk::new();
    let about = "“Rides home” leads to “40 rides home”";
    let full = book(&[["The bus runs.", about, "2026-01-12", "2026-06-15"], ["Families know us.", "", "", ""], ["", about, "", ""]]);
    let taken = desk.take(&full);
    assert_eq!((taken.boxes, taken.arrows, taken.assumptions), (4, 2, 2));
    let model = desk.model();
    let [bus, know] = &model.assumptions[..] else { panic!("{:?}", model.assumptions) };
    let link = model.links.iter().find(|link| Some(link.id) == bus.link).unwrap();
    let start = model.nodes.iter().find(|node| node.id == link.from).unwrap();
    assert_eq!((start.text.as_str(), bus.text.as_str()), ("Rides home", "The bus runs."));
    assert_eq!([bus.reviewed, bus.review_on].map(|day| day.unwrap().to_string()), ["2026-01-12", "2026-06-15"]);
    assert_eq!((know.link, know.reviewed), (None, None));
    assert_eq!(desk.take(&full).assumptions, 0, "what is assumed already is not assumed twice");
    desk.school.undo().unwrap();
    assert_eq!((desk.model().assumptions, desk.model().nodes), (vec![], vec![]));
    desk.take(&book(&[]));
    let taken = desk.take(&full);
    assert_eq!((taken.boxes, taken.arrows, taken.assumptions), (0, 0, 2), "they come also alone");
}

#[test]
fn a_day_that_is_none_stops_and_an_arrow_that_is_not_there_is_told() {
    let mut desk = Desk::new();
    let long = "x".repeat(600);
    let rows = [["The bus runs.", "Rides to the moon", "", "soon"], [&long, "", "", ""]];
    let plan = desk.plan(&book(&rows), &Ask::default()).unwrap();
    let told = [("day", "We assume: D2"), ("long", "We assume: A3"), ("assumptions", ""), ("unbound", "We assume: B2")];
    assert_eq!((complaints(&plan), plan.stopped()), (told.to_vec(), 2));
    let without = desk.plan(&book(&rows), &Ask { arrows: false, ..Ask::default() }).unwrap();
    assert_eq!((complaints(&without), &without.assumptions[..]), (vec![], &[][..]), "without the arrows they would say less");
    let taken = desk.take(&book(&[["The bus runs.", "Rides to the moon", "", ""]]));
    assert_eq!((taken.assumptions, desk.model().assumptions[0].link), (1, None), "it comes in for the whole model");
}
