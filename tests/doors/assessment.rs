//! A round of self-assessment as documents, and the paper form: the real program's files, read back with other
//! people's tools.

use std::fs;
use std::process::Command;

use calamine::{Data, Reader, Xlsx, open_workbook};
use serde_json::json;

use crate::formats::read_docx;
use crate::{Desk, call, cli};

const REASON: &str = "Families saw no decision they had made";

fn run(program: &str, args: &[&str]) -> String {
    let done = Command::new(program).args(args).output().unwrap();
    assert!(done.status.success(), "{program} {args:?}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

/// The file that the program made of this order.
fn made(desk: &Desk, file: &str, kind: &str, more: &[&str]) -> String {
    let format = more.iter().position(|part| *part == "--format").map_or("pdf", |at| more[at + 1]);
    let out = desk.path(&format!("{}.{format}", fs::read_dir(desk.folder.path()).unwrap().count()));
    cli(&[&["report", file, kind, "--today", "2026-06-15", "--out", &out], more].concat()).met();
    out
}

fn words(pdf: &str) -> String {
    run("pdftotext", &["-raw", pdf, "-"]).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn pages(pdf: &str) -> usize {
    let about = run("pdfinfo", &[pdf]);
    about.lines().find_map(|line| line.strip_prefix("Pages:")).unwrap().trim().parse().unwrap()
}

fn is_for_everybody(pdf: &str) {
    assert!(run("pdfinfo", &["-meta", pdf]).contains("pdfuaid:part>1<"), "PDF/UA-1");
    assert!(run("pdfinfo", &[pdf]).contains("Tagged:          yes"));
    let fonts = run("pdffonts", &[pdf]);
    assert!(fonts.lines().count() > 3 && fonts.lines().skip(2).all(|font| font.contains(" yes yes ")), "embedded: {fonts}");
}

fn holds(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "“{part}” is missing in {text}");
    }
}

fn holds_none(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(!text.contains(part), "“{part}” stands in {text}");
    }
}

/// A chosen level of the sample's round with an action that serves it.
fn acted(file: &str) {
    let round = call(file, "assessment_rounds", "{}")[0]["id"].clone();
    let page = call(file, "assessment_round", &json!({ "id": round }).to_string());
    let level = page["agreed"].as_array().unwrap().iter().find(|level| level["criterion"] == "CV2").unwrap()["id"].clone();
    let serves = json!({ "room": "assessment", "id": level });
    call(file, "action_add", &json!({ "text": "Write decision rules", "due": "2026-09-01", "subject": serves }).to_string());
}

#[test]
fn the_teams_report_says_what_each_group_answered_and_what_came_of_it() {
    let desk = Desk::new();
    let file = desk.sample();
    acted(&file);
    let pdf = made(&desk, &file, "assessment", &["--lang", "en"]);
    is_for_everybody(&pdf);
    let said = words(&pdf);
    holds(
        &said,
        &[
            "Self-assessment, fall 2025",
            "People who answered: 27 (families 7, staff 9, partners 6, leadership 5)",
            "Throughline wording, version 1",
            "Power to decide",
            "Two levels apart: families see it lower, leadership higher.",
            "Ask each group:",
            "most did not know",
            REASON,
            "What must be true next (Maturing):",
            "Write decision rules",
            "September 1, 2026",
            "not a validated instrument",
        ],
    );
    holds_none(&said, &["average", "report-", "DRAFT"]);
    let spanish = words(&made(&desk, &file, "assessment", &["--lang", "es"]));
    holds(&spanish, &["Autoevaluación, otoño de 2025", "Poder de decisión", "Emergiendo", "la mayoría no sabía", REASON]);
    holds_none(&spanish, &["Emerging", "Two levels", "report-"]);
}

#[test]
fn a_funders_version_is_made_only_when_it_is_chosen_and_keeps_the_groups_out() {
    let desk = Desk::new();
    let file = desk.sample();
    acted(&file);
    let kept = [REASON, "eople who answered", "amilies 7", "most did not know", "levels apart", "Ask each group", "saw no decision"];
    let pdf = made(&desk, &file, "assessment", &["--for-funder", "--lang", "en"]);
    is_for_everybody(&pdf);
    let said = words(&pdf);
    holds(&said, &["DRAFT", "Power to decide", "Emerging", "What must be true next", "Write decision rules"]);
    holds_none(&said, &kept);
    let (said, _) = read_docx(&made(&desk, &file, "assessment", &["--for-funder", "--format", "docx"]));
    holds(&said, &["Power to decide", "Write decision rules"]);
    holds_none(&said, &kept);
    let mut book: Xlsx<_> = open_workbook(made(&desk, &file, "assessment", &["--for-funder", "--format", "xlsx"])).unwrap();
    assert_eq!(book.sheet_names(), ["Agreed levels", "Actions", "About"]);
    let cells: Vec<String> = book.worksheets().iter().flat_map(|(_, range)| range.cells().map(|(_, _, cell)| cell.to_string())).collect();
    holds(&cells.join(" "), &["Write decision rules"]);
    holds_none(&cells.join(" "), &kept);
}

#[test]
fn the_document_to_edit_has_headings_and_tables() {
    let desk = Desk::new();
    let file = desk.sample();
    let (said, styles) = read_docx(&made(&desk, &file, "assessment", &["--format", "docx"]));
    holds(&said, &["Self-assessment, fall 2025", "Power to decide", "Exploring", REASON, "Two levels apart"]);
    for style in ["Heading1", "Heading2", "Heading3"] {
        assert!(styles.iter().any(|one| one == style), "{style} in {styles:?}");
    }
}

#[test]
fn the_workbook_holds_no_group_under_five_and_its_numbers_add_up() {
    let desk = Desk::new();
    let file = desk.bare();
    let roles = json!(["families", "students", "staff", "partners"]);
    let ask = json!({ "kind": "fall", "opens": "2026-06-01", "closes": "2026-06-30", "roles": roles });
    let add = ["call", &file, "assessment_add_round", &ask.to_string(), "--today", "2026-06-15"].map(str::to_owned);
    cli(&add.each_ref().map(String::as_str)).met();
    let round = call(&file, "assessment_rounds", "{}")[0]["id"].clone();
    for (role, answers) in [("families", vec![1, 2, 2, 0, 1, 3]), ("staff", vec![3, 3]), ("partners", vec![4]), ("students", vec![2, 2])] {
        for answer in answers {
            let said = ["do_not_know", "exploring", "emerging", "maturing", "excelling"][answer];
            let scores = json!([{ "criterion": "CV2", "answer": said, "note": "=1+1" }]);
            let form = json!({ "round": round, "role": role, "way": "paper", "language": "en", "scores": scores, "finished": true });
            cli(&["call", &file, "assessment_add_form", &form.to_string(), "--today", "2026-06-15"]).met();
        }
    }
    let mut book: Xlsx<_> = open_workbook(made(&desk, &file, "assessment", &["--format", "xlsx"])).unwrap();
    assert_eq!(book.sheet_names(), ["Groups", "Agreed levels", "Actions", "About"]);
    let sheet = book.worksheet_range("Groups").unwrap();
    let rows: Vec<&[Data]> = sheet.rows().skip(1).collect();
    assert_eq!(rows.len(), 2, "eleven people in two groups: {rows:?}");
    let number = |cell: &Data| match cell {
        Data::Float(number) => *number,
        other => panic!("{other:?} is no number"),
    };
    let mut people = Vec::new();
    for row in &rows {
        people.push(number(&row[4]));
        assert_eq!((7..=11).map(|at| number(&row[at])).sum::<f64>(), number(&row[4]), "each level and who did not know: {row:?}");
    }
    assert_eq!(people, [6.0, 5.0]);
    assert_eq!(rows[1][3], Data::String("Students, staff and partners".to_owned()));
    for name in book.sheet_names() {
        assert!(book.worksheet_formula(&name).unwrap().is_empty(), "{name} has no formula");
    }
    holds_none(&book.worksheets().iter().map(|(_, range)| format!("{range:?}")).collect::<String>(), &["=1+1"]);
    let about = book.worksheet_range("About").unwrap();
    holds(&format!("{about:?}"), &["not a validated instrument", "version 1", "fall 2026"]);
}

#[test]
fn a_paper_form_asks_twelve_on_four_pages_and_thirty_five_on_twelve_in_either_language() {
    let desk = Desk::new();
    let file = desk.sample();
    for lang in ["en", "es"] {
        for (role, last, most) in [("families", 12, 4), ("staff", 25, 12), ("leadership", 35, 12)] {
            let pdf = made(&desk, &file, "form", &["--role", role, "--lang", lang]);
            is_for_everybody(&pdf);
            let count = pages(&pdf);
            assert!(count <= most, "{role} in {lang}: {count} pages");
            let said = words(&pdf);
            let foot = if lang == "en" { format!("Page {count} of {count}") } else { format!("Página {count} de {count}") };
            holds(&said, &["Alder Creek Community School", &foot, &format!(" {last} ")]);
            // Whoever fills it in finds each question whole: its “I do not know” stands on its own page.
            let (unknown, why) =
                if lang == "en" { ("0 I do not know", "What makes you say so?") } else { ("0 No sé", "¿Por qué lo dice?") };
            for page in 1..=count {
                let page = page.to_string();
                let text = run("pdftotext", &["-raw", "-f", &page, "-l", &page, &pdf, "-"]);
                let starts = text.lines().filter(|line| line.starts_with("4 ")).count();
                assert!(text.matches(unknown).count() >= 1 && starts >= text.matches(why).count(), "page {page} of {role}: {text}");
            }
        }
    }
    let said = words(&made(&desk, &file, "form", &["--role", "families", "--lang", "es"]));
    holds(&said, &["Otoño de 2025", "Formulario: familias", "¿Qué decide el grupo que se reúne?", "no es un instrumento validado"]);
    holds_none(&said, &["Power to decide", "report-"]);
}

#[test]
fn what_is_missing_is_said_in_one_sentence() {
    let desk = Desk::new();
    let file = desk.bare();
    let out = desk.path("a.pdf");
    cli(&["report", &file, "assessment", "--out", &out]).refused("no_round", 1);
    cli(&["report", &file, "form", "--role", "staff", "--out", &out]).refused("no_round", 1);
    cli(&["report", &file, "form", "--out", &out]).refused("role_missing", 1);
    cli(&["report", &file, "form", "--role", "staff", "--format", "docx", "--out", &out]).refused("only_pdf", 1);
    let sample = desk.sample();
    cli(&["report", &sample, "form", "--role", "students", "--out", &out]).refused("role_not_asked", 1);
    cli(&["report", &sample, "assessment", "--round", "nowhere", "--out", &out]).refused("not_found", 1);
    let rounds = call(&sample, "assessment_rounds", "{}");
    cli(&["report", &sample, "assessment", "--round", rounds[0]["id"].as_str().unwrap(), "--out", &out]).met();
    assert!(fs::read(&out).unwrap().starts_with(b"%PDF"));
}
