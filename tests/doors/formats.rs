//! The summary as a document to edit and as a workbook, read back with other people's code; and of another period.

use std::fs;

use calamine::{Data, Reader, Xlsx, open_workbook};
use serde_json::{Value, json};

use crate::{Desk, call, cli};

const FUND: &str = "Lakemont City Children's Fund";

fn made(desk: &Desk, file: &str, more: &[&str]) -> String {
    let format = more[1];
    let out = desk.path(&format!("{}.{format}", fs::read_dir(desk.folder.path()).unwrap().count()));
    cli(&[&["report", file, "summary", "--for", FUND, "--today", "2026-06-15", "--out", &out], more].concat()).met();
    out
}

fn source(file: &str) -> Value {
    let sources = call(file, "budget_sources", "{}");
    let id = sources.as_array().unwrap().iter().find(|source| source["name"] == FUND).unwrap()["id"].clone();
    call(file, "budget_source", &json!({ "id": id }).to_string())
}

/// Every text of a document, and the styles of its paragraphs.
pub fn read_docx(path: &str) -> (String, Vec<String>) {
    let document = docx_rs::read_docx(&fs::read(path).unwrap()).unwrap();
    let json: Value = serde_json::from_str(&document.json()).unwrap();
    let (mut words, mut styles) = (String::new(), Vec::new());
    fn walk(value: &Value, words: &mut String, styles: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                if let (Some("text"), Some(text)) = (value["type"].as_str(), value["data"]["text"].as_str()) {
                    *words += text;
                    *words += " ";
                }
                if let Some(style) = value["property"]["style"].as_str() {
                    styles.push(style.to_owned());
                }
                fields.values().for_each(|value| walk(value, words, styles));
            }
            Value::Array(values) => values.iter().for_each(|value| walk(value, words, styles)),
            _ => {}
        }
    }
    walk(&json["document"], &mut words, &mut styles);
    (words, styles)
}

#[test]
fn the_document_to_edit_has_headings_tables_and_every_figure_of_the_page() {
    let desk = Desk::new();
    let file = desk.sample();
    let (words, styles) = read_docx(&made(&desk, &file, &["--format", "docx"]));
    for part in [
        "Your support at work",
        "$40,300 planned:",
        "40% to 67%",
        "138 of 540",
        "Source: outreach tally",
        "$63,920",
        "$6,080",
        "Council hearing",
        "DRAFT",
    ] {
        assert!(words.contains(part), "“{part}” is missing in {words}");
    }
    for style in ["Heading1", "Heading2", "Heading3"] {
        assert!(styles.iter().any(|one| one == style), "{style} in {styles:?}");
    }
    let (spanish, _) = read_docx(&made(&desk, &file, &["--format", "docx", "--lang", "es"]));
    assert!(spanish.contains("Su apoyo en acción") && spanish.contains("Gastado") && !spanish.contains("Left to spend"), "{spanish}");
}

#[test]
fn the_workbook_holds_numbers_that_add_up_and_no_formula() {
    let desk = Desk::new();
    let file = desk.sample();
    let model = call(&file, "logic_model", "{}");
    let desk_activity = model["nodes"].as_array().unwrap().iter().find(|node| node["text"].as_str().unwrap().starts_with("Food")).unwrap();
    call(&file, "logic_edit", &json!({ "id": desk_activity["id"], "text": "=HYPERLINK(\"http://x\")" }).to_string());
    let mut book: Xlsx<_> = open_workbook(made(&desk, &file, &["--format", "xlsx"])).unwrap();
    assert_eq!(book.sheet_names(), ["About", "Activities", "Data points", "Budget"]);
    let budget = book.worksheet_range("Budget").unwrap();
    let number = |row: usize, column: usize| match budget.get((row, column)) {
        Some(Data::Float(number)) => *number,
        other => panic!("{other:?} at {row}, {column} is no number"),
    };
    let all = (1..).find(|row| budget.get((*row, 0)) == Some(&Data::String("All cash".to_owned()))).unwrap();
    for (column, total) in [(1, 70_000.0), (2, 63_920.0), (3, 6_080.0)] {
        assert_eq!(number(all, column), total);
        assert_eq!((1..all).map(|row| number(row, column)).sum::<f64>(), total, "the lines add up to it");
    }
    let activities = book.worksheet_range("Activities").unwrap();
    assert!(activities.rows().any(|row| row[0] == Data::String("=HYPERLINK(\"http://x\")".to_owned())), "a text stays a text");
    for sheet in book.sheet_names() {
        assert!(book.worksheet_formula(&sheet).unwrap().is_empty(), "{sheet} has no formula");
    }
    let points = book.worksheet_range("Data points").unwrap();
    let latest = points.rows().find(|row| row[1] == Data::String("April 17, 2026".to_owned())).unwrap();
    assert_eq!((&latest[0], &latest[2]), (&Data::String("Timely outreach".to_owned()), &Data::Float(67.0)));
}

#[test]
fn another_period_has_its_own_money_and_nothing_that_was_measured_later() {
    let desk = Desk::new();
    let file = desk.sample();
    let ask = json!({ "source": source(&file)["source"]["id"], "starts": "2024-07-01", "ends": "2025-06-30", "entered_total": 6_500_000 });
    call(&file, "budget_add_period", &ask.to_string());
    for period in ["2024-25", "2024-07-01..2025-06-30", "2025-03-01..2025-03-31"] {
        let (words, _) = read_docx(&made(&desk, &file, &["--format", "docx", "--period", period]));
        assert!(words.contains("July 1, 2024 to June 30, 2025") && words.contains("$65,000"), "{period}: {words}");
        assert!(!words.contains("$70,000"), "{period}: {words}");
    }
    let (words, _) = read_docx(&made(&desk, &file, &["--format", "docx", "--period", "2025-07-01..2025-12-31"]));
    assert!(words.contains("40% to 41%") && words.contains("$70,000") && !words.contains("67%"), "as of December: {words}");
    let page = |period: &str| cli(&["report", &file, "summary", "--for", FUND, "--period", period, "--out", &desk.path("x.pdf")]);
    page("2019-20").refused("no_budget_then", 1);
    page("2025-06-30..2024-07-01").refused("period_backward", 1);
    page("someday").refused("period_unknown", 1);
    page("2025-02-30..2025-03-01").refused("day_unknown", 1);
}
