//! The logic model as a document to edit and as a workbook, read back with other people's code.

use calamine::{Data, Reader, Xlsx, open_workbook};
use serde_json::json;

use crate::formats::read_docx;
use crate::pages::run;
use crate::{Desk, call, cli};

const CALLERS: &str = "Weekly attendance team with personal outreach by family callers";
const DESK: &str = "Food and housing navigation desk";

#[test]
fn the_document_is_a_table_with_a_head_on_every_page_and_all_that_is_said() {
    let desk = Desk::new();
    let file = desk.sample();
    let model = call(&file, "logic_model", "{}");
    let link = &model["links"][0];
    let reason =
        json!({ "id": link["id"], "reason": "A known voice is answered", "strength": "own_data", "evidence": "Calls of the fall" });
    call(&file, "logic_edit_link", &reason.to_string());
    let out = desk.path("m.docx");
    cli(&["report", &file, "model", "--format", "docx", "--today", "2026-06-15", "--out", &out]).met();
    let (words, styles) = read_docx(&out);
    for part in [
        "Resources",
        "Owner: Marisol Vega",
        "Amount: 70 percent of families in each two weeks",
        "Who changes: enrolled students; from 31.4 to 22; by June 30, 2027",
    ] {
        assert!(words.contains(part), "“{part}” is missing in {words}");
    }
    for part in [
        "A known voice is answered",
        "Our own data show it. Calls of the fall",
        "Families answer a known voice",
        "Chronic absence: 28.1%, 2024-25",
    ] {
        assert!(words.contains(part), "“{part}” is missing in {words}");
    }
    assert!(["Heading1", "Heading2"].iter().all(|style| styles.iter().any(|one| one == style)), "{styles:?}");
    let inside = run("unzip", &["-p", &out, "word/document.xml"]);
    let tables = inside.matches("<w:tbl>").count();
    assert_eq!((tables, inside.matches("<w:tblHeader/>").count()), (3, 3), "each table's head comes again");
    assert!(inside.contains("w:orient=\"landscape\"") && inside.contains("w:vMerge"), "on its side, with joined cells");
}

#[test]
fn the_workbook_has_a_row_for_each_box_and_each_arrow_with_numbers_and_days() {
    let desk = Desk::new();
    let file = desk.sample();
    let out = desk.path("m.xlsx");
    cli(&["report", &file, "model", "--format", "xlsx", "--today", "2026-06-15", "--out", &out]).met();
    let mut book: Xlsx<_> = open_workbook(&out).unwrap();
    assert_eq!(book.sheet_names(), ["Boxes", "What leads to what, and why", "Assumptions", "About"]);
    let boxes = book.worksheet_range("Boxes").unwrap();
    let heads: Vec<String> = boxes.rows().next().unwrap().iter().map(ToString::to_string).collect();
    let wanted = ["Column", "Text", "Owner", "Quantity", "Unit", "Per", "Population", "Direction", "From", "To", "By", "Leads to"];
    assert_eq!(heads, wanted);
    let row = |begins: &str| boxes.rows().find(|row| row[1].to_string().starts_with(begins)).unwrap();
    let absence = row("Chronic absence");
    assert_eq!(
        (&absence[0], &absence[8], &absence[9]),
        (&Data::String("Medium-term result".to_owned()), &Data::Float(31.4), &Data::Float(22.0))
    );
    assert!(matches!(&absence[10], Data::DateTime(day) if day.to_string() == "46568"), "{:?}", absence[10]);
    assert_eq!(row(CALLERS)[2], Data::String("Marisol Vega".to_owned()));
    let onward = row("Coordinator")[11].to_string();
    assert_eq!(onward.lines().count(), 2, "{onward}");
    assert_eq!(row(DESK)[11], Data::Empty);
    let model = call(&file, "logic_model", "{}");
    let arrows = book.worksheet_range("What leads to what, and why").unwrap();
    assert_eq!(arrows.rows().count() - 1, model["links"].as_array().unwrap().len());
    assert_eq!(boxes.rows().count() - 1, model["nodes"].as_array().unwrap().len());
}
