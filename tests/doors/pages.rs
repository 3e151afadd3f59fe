//! Documents as a reader gets them: the real program's PDF, read back by other people's tools.

use std::fs;
use std::process::Command;

use serde_json::{Value, json};

use crate::{Desk, call, cli};

const FUND: &str = "Lakemont City Children's Fund";

/// What the program says of a summary, and the words on its pages with single blanks.
struct Page {
    told: Value,
    pdf: String,
    words: String,
}

pub fn run(program: &str, args: &[&str]) -> String {
    let done = Command::new(program).args(args).output().unwrap();
    assert!(done.status.success(), "{program} {args:?}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

fn summary(desk: &Desk, file: &str, funder: &str, lang: &str) -> Page {
    let pdf = desk.path(&format!("{}.pdf", fs::read_dir(desk.folder.path()).unwrap().count()));
    let told = cli(&["report", file, "summary", "--for", funder, "--lang", lang, "--today", "2026-06-15", "--out", &pdf, "--json"]).met();
    let words = run("pdftotext", &["-raw", &pdf, "-"]).split_whitespace().collect::<Vec<_>>().join(" ");
    Page { told: serde_json::from_str(&told).unwrap(), pdf, words }
}

impl Page {
    fn says(&self, parts: &[&str]) {
        for part in parts {
            assert!(self.words.contains(part), "“{part}” is not on the page: {}", self.words);
        }
    }

    fn keeps_to_itself(&self, parts: &[&str]) {
        for part in parts {
            assert!(!self.words.contains(part), "“{part}” is on the page: {}", self.words);
        }
    }

    fn is_one_page(&self) {
        assert_eq!((&self.told["pages"], &self.told["overflow"]), (&json!(1), &Value::Null));
        assert!(run("pdfinfo", &[&self.pdf]).contains("Pages:           1\n"));
    }
}

/// Every indicator's id by its name.
fn indicator(file: &str, name: &str) -> Value {
    let all = call(file, "indicator_list", "{}");
    all.as_array().unwrap().iter().find(|one| one["name"] == name).unwrap()["id"].clone()
}

#[test]
fn every_source_of_the_sample_has_one_page_with_its_own_figures() {
    let desk = Desk::new();
    let file = desk.sample();
    let pages: [(&str, &[&str]); 3] = [
        (FUND, &["$70,000", "$63,920", "$6,080", "$40,300 planned", "$14,000 planned", "$15,700 planned", "December 31, 2026"]),
        (
            "Full-Service Community Schools, site share, year 3 of 5",
            &["$207,683", "$83,188", "$124,495", "$28,943 of the plan", "of it is shared", "One more measure stands along this thread"],
        ),
        ("21st CCLC subgrant", &["$122,767", "$112,620", "$10,147", "$117,480 planned"]),
    ];
    for (funder, figures) in pages {
        let page = summary(&desk, &file, funder, "en");
        page.is_one_page();
        page.says(figures);
        page.says(&[
            funder,
            "DRAFT",
            "540 students",
            "Source: the school’s profile",
            "Figures as the school’s file holds them on June 15, 2026.",
        ]);
    }
}

#[test]
fn what_changed_is_told_along_the_thread_with_count_source_and_date() {
    let desk = Desk::new();
    let page = summary(&desk, &desk.sample(), FUND, "en");
    page.says(&["Timely outreach 40% to 67%", "April 17, 2026", "Source: outreach tally", "Target 70%, June 2026"]);
    page.says(&["Chronic absence 31.4% to 28.1%", "2025-26 to May: 25.6%, 138 of 540. Not a full period, so not compared."]);
    page.says(&["Wait for support 19 to 11 days", "Source: partner monthly total"]);
    page.keeps_to_itself(&["Reading growth", "Belonging", "Shared seats", "25.6% to", "to 25.6%"]);
}

#[test]
fn the_page_is_tagged_for_a_screen_reader_and_brings_its_fonts() {
    let desk = Desk::new();
    let page = summary(&desk, &desk.sample(), FUND, "en");
    assert!(run("pdfinfo", &["-meta", &page.pdf]).contains("pdfuaid:part>1<"), "PDF/UA-1");
    let about = run("pdfinfo", &[&page.pdf]);
    assert!(about.contains("Tagged:          yes") && about.contains(&format!("Title:           One-page summary for {FUND}")), "{about}");
    let tags = run("pdfinfo", &["-struct", &page.pdf]);
    for tag in ["H1", "H2", "Figure", "Table", "TH", "TD"] {
        assert!(tags.lines().any(|line| line.trim().split([' ', ':']).next() == Some(tag)), "{tag} in {tags}");
    }
    let fonts = run("pdffonts", &[&page.pdf]);
    assert!(fonts.lines().count() > 3 && fonts.lines().skip(2).all(|font| font.contains(" yes yes ")), "embedded: {fonts}");
}

#[test]
fn the_page_speaks_spanish_and_leaves_the_schools_own_words() {
    let desk = Desk::new();
    let page = summary(&desk, &desk.sample(), FUND, "es");
    page.is_one_page();
    page.says(&["Para Lakemont City Children's Fund · 1 de julio de 2025 al 30 de junio de 2026", "BORRADOR", "540 estudiantes", "31.4%"]);
    page.says(&["every student learns and belongs", "Wait for support", "$6,080"]);
    page.keeps_to_itself(&["What changed", "report-", "Left to spend"]);
}

#[test]
fn too_few_people_and_estimates_stay_off_the_page_which_says_so() {
    let desk = Desk::new();
    let file = desk.sample();
    let absence = indicator(&file, "Chronic absence");
    let reading = |label: &str, value: &str, part: i64, whole: i64, status: &str| {
        let ask =
            json!({ "indicator": absence, "label": label, "value": value, "numerator": part, "denominator": whole, "status": status });
        call(&file, "indicator_add_reading", &ask.to_string());
    };
    reading("2025-26", "44.4", 4, 9, "final");
    let page = summary(&desk, &file, FUND, "en");
    page.says(&["31.4% to 28.1%", "One data point is not shown because it speaks of too few people."]);
    page.keeps_to_itself(&["44.4"]);
    reading("2025-26", "33.3", 197, 200, "final");
    reading("2025-26", "22.2", 3, 200, "final");
    reading("2025-26", "11.1", 60, 540, "estimate");
    let page = summary(&desk, &file, FUND, "en");
    page.says(&["31.4% to 28.1%", "3 data points are not shown because they speak", "One estimate is not shown."]);
    page.keeps_to_itself(&["44.4", "33.3", "22.2", "11.1"]);
    reading("2025-26", "24.1", 130, 540, "preliminary");
    summary(&desk, &file, FUND, "en").says(&["31.4% to 24.1%", "2025-26: 130 of 540"]);
}

#[test]
fn a_total_that_is_not_what_its_lines_come_to_is_said_and_not_corrected() {
    let desk = Desk::new();
    let file = desk.sample();
    let sources = call(&file, "budget_sources", "{}");
    let id = sources.as_array().unwrap().iter().find(|source| source["name"] == FUND).unwrap()["id"].clone();
    let period = call(&file, "budget_source", &json!({ "id": id }).to_string())["periods"][0]["id"].clone();
    call(&file, "budget_edit_period", &json!({ "id": period, "entered_total": 7_100_050 }).to_string());
    let page = summary(&desk, &file, FUND, "en");
    page.says(&["The award says $71,000.50; its lines come to $70,000.", "$7,080.50"]);
}

#[test]
fn a_page_that_is_too_full_comes_on_two_and_names_the_part() {
    let desk = Desk::new();
    let file = desk.sample();
    call(&file, "profile_set", &json!({ "definition": "We plan together and share what we have. ".repeat(60) }).to_string());
    let page = summary(&desk, &file, FUND, "en");
    assert_eq!(page.told["pages"], 2);
    assert_eq!(page.told["overflow"], "What changed", "the first part that ends on the second page");
    let said = cli(&["report", &file, "summary", "--for", FUND, "--out", &desk.path("full.pdf")]).met();
    assert!(said.contains("What changed"), "{said}");
}

#[test]
fn a_letter_that_cannot_be_printed_is_named_and_nothing_is_written() {
    let desk = Desk::new();
    let file = desk.sample();
    call(&file, "profile_set", &json!({ "definition": "Familias ñandú, العربية, Hmoob 🌱 #[strong]$x$ ꦲꦏ" }).to_string());
    let pdf = desk.path("page.pdf");
    let told = cli(&["report", &file, "summary", "--for", FUND, "--out", &pdf]);
    told.refused("letters_not_printable", 1);
    assert!(told.err.contains('ꦲ') && !told.err.contains('ñ'), "{}", told.err);
    assert!(!fs::exists(&pdf).unwrap());
    call(&file, "profile_set", &json!({ "definition": "Familias ñandú, العربية, Hmoob 🌱 #[strong]$x$ <end> *bold*" }).to_string());
    summary(&desk, &file, FUND, "en").says(&["Familias ñandú", "#[strong]$x$ <end> *bold*"]);
}

#[test]
fn a_school_with_little_in_it_still_has_a_page() {
    let desk = Desk::new();
    let file = desk.bare();
    call(&file, "budget_add_source", &json!({ "name": "Rotary Club", "federal": false }).to_string());
    let page = summary(&desk, &file, "Rotary Club", "en");
    page.is_one_page();
    page.says(&["Alder Creek", "For Rotary Club", "DRAFT"]);
    page.keeps_to_itself(&["What changed", "Where your money went", "none", "$0"]);
}

#[test]
fn two_sources_of_one_name_are_told_apart_by_their_ids() {
    let desk = Desk::new();
    let file = desk.bare();
    let add = || call(&file, "budget_add_source", &json!({ "name": "Rotary Club", "federal": false }).to_string())["id"].clone();
    let (first, _) = (add(), add());
    let pdf = desk.path("a.pdf");
    cli(&["report", &file, "summary", "--for", "rotary club", "--out", &pdf]).refused("funder_ambiguous", 1);
    cli(&["report", &file, "summary", "--for", first.as_str().unwrap(), "--out", &pdf]).met();
}

#[test]
fn a_page_that_is_there_already_stays() {
    let desk = Desk::new();
    let page = summary(&desk, &desk.sample(), "lakemont city children's fund", "en");
    let before = fs::read(&page.pdf).unwrap();
    cli(&["report", &desk.path("alder.school"), "summary", "--for", FUND, "--out", &page.pdf]).refused("place_taken", 1);
    assert_eq!(fs::read(&page.pdf).unwrap(), before);
}
