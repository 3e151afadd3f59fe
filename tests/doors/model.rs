//! The logic model on paper, read back by other people's tools: its one page, and its table.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use school::logic::{self, Column, LinkAdd, NodeAdd};
use school::value::{Day, Id, Moment};
use school::{Action, School, Sitting, Steps, profile};
use serde_json::Value;

use crate::pages::run;
use crate::{Desk, call, cli};

const COLUMNS: [Column; 6] = [Column::Resource, Column::Activity, Column::Output, Column::Short, Column::Medium, Column::Long];
const CALLERS: &str = "Weekly attendance team with personal outreach by family callers";

/// A school whose model holds so many boxes in each column, each leading to the one beside it and now and then beyond.
fn grown(desk: &Desk, counts: [usize; 6], text: impl Fn(usize, usize) -> String) -> String {
    let path = desk.path("grown.school");
    let sitting = Sitting {
        actor: "Marisol Vega".to_owned(),
        today: Day::parse("2026-06-15").unwrap(),
        today_given: true,
        now: Arc::new(|| Moment::from_unix_millis(1_780_000_000_000)),
        steps: Steps::OfThisSitting,
    };
    let founded = School::found(Path::new(&path), sitting, Action::named("profile_found"), |edit| {
        profile::change::found(edit, "Alder Creek", school::value::Language::En)?;
        let mut made: Vec<Vec<Id>> = Vec::new();
        for (at, count) in counts.into_iter().enumerate() {
            let add = |row| logic::change::add(edit, NodeAdd { column: COLUMNS[at], text: text(at, row), after: None, under: None });
            made.push((0..count).map(|row| add(row).map(|made| made.id)).collect::<school::Result<_>>()?);
        }
        let link = |from, to| logic::change::link(edit, LinkAdd { from, to, reason: None });
        for at in 0..5 {
            for (row, from) in made[at].iter().enumerate() {
                let beside = |next: &Vec<Id>| next.get(row * next.len() / made[at].len()).copied();
                made.get(at + 1).and_then(beside).map(|to| link(*from, to)).transpose()?;
                made.get(at + 2).filter(|_| row % 3 == 0).and_then(beside).map(|to| link(*from, to)).transpose()?;
            }
        }
        Ok(())
    });
    drop(founded.unwrap());
    path
}

/// A name as people write them, some of them long; begun by a word of its own.
fn named(column: usize, row: usize) -> String {
    let words = ["families", "attendance", "on-site", "counseling", "students in grades 4-8", "who", "belong", "rise", "by June 2027"];
    let more = (0..4 + (row * 5 + column) % 8).map(|at| words[(at * 7 + row + column) % words.len()]);
    format!("B{column}x{row} {}", more.collect::<Vec<_>>().join(" "))
}

fn arabic(letter: char) -> bool {
    ('\u{600}'..'\u{700}').contains(&letter) || ('\u{fb50}'..'\u{ff00}').contains(&letter)
}

struct Printed {
    told: Value,
    pdf: String,
    words: String,
}

fn printed(desk: &Desk, file: &str, more: &[&str]) -> Printed {
    let pdf = desk.path(&format!("{}.pdf", fs::read_dir(desk.folder.path()).unwrap().count()));
    let told = cli(&[&["report", file, "model", "--today", "2026-06-15", "--out", &pdf, "--json"], more].concat()).met();
    let words = run("pdftotext", &["-raw", &pdf, "-"]).split_whitespace().collect::<Vec<_>>().join(" ");
    Printed { told: serde_json::from_str(&told).unwrap(), pdf, words }
}

impl Printed {
    fn pages(&self) -> i64 {
        self.told["pages"].as_i64().unwrap()
    }

    fn says(&self, parts: &[&str]) {
        for part in parts {
            assert!(self.words.contains(part), "“{part}” is not on the page: {}", self.words);
        }
    }

    /// Every word of the first page with its left, top, right and lower edge, in hundredths of a point.
    fn places(&self) -> Vec<(String, [i64; 4])> {
        let page = run("pdftotext", &["-bbox", "-l", "1", &self.pdf, "-"]);
        let words = page.lines().filter(|line| line.trim_start().starts_with("<word"));
        let number = |line: &str, name: &str| -> i64 {
            let text = line.split(&format!("{name}=\"")).nth(1).unwrap().split('"').next().unwrap();
            let (points, part) = text.split_once('.').unwrap();
            format!("{points}{}", &part[..2]).parse().unwrap()
        };
        words
            .map(|line| {
                let text = line.split('>').nth(1).unwrap().split('<').next().unwrap().to_owned();
                (text, ["xMin", "yMin", "xMax", "yMax"].map(|name| number(line, name)))
            })
            .collect()
    }

    /// Nothing is printed over anything, nothing leaves the page, and no letter is under 7 points.
    fn is_legible(&self) {
        // Letters that join from right to left have no edges of their own.
        let joined = |word: &str| word.chars().any(arabic);
        let places: Vec<_> = self.places().into_iter().filter(|(word, _)| !joined(word)).collect();
        for (at, (word, [left, top, right, low])) in places.iter().enumerate() {
            assert!(*left > 0 && *top > 0 && *right < 79_200 && *low < 61_200, "“{word}” leaves the page");
            // The lines of a box come as near as a fifth of a letter's height.
            let over =
                places[at + 1..].iter().find(|(_, [l, t, r, b])| l + 20 < *right && left + 20 < *r && t + 250 < *low && top + 250 < *b);
            assert_eq!(over, None, "over “{word}”");
        }
        let fonts = run("pdftohtml", &["-xml", "-zoom", "1", "-stdout", "-i", &self.pdf]);
        let sizes = fonts.split("<fontspec").skip(1).map(|font| font.split("size=\"").nth(1).unwrap().split('"').next().unwrap());
        let least = sizes.map(|size| size.parse::<i64>().unwrap()).min();
        assert!(least.is_some_and(|least| least >= 7), "{least:?}");
    }
}

#[test]
fn the_sample_is_one_tagged_page_on_its_side_with_boxes_owners_and_data_points() {
    let desk = Desk::new();
    let file = desk.sample();
    let page = printed(&desk, &file, &[]);
    page.says(&["Logic model Alder Creek Community School", "Version 3, February 12, 2026", CALLERS, "Marisol Vega", "28.1%, 2024-25"]);
    page.says(&["67%, April 17, 2026", "11 days", "Improve student success", "We assume Families answer a known voice"]);
    page.is_legible();
    let about = run("pdfinfo", &["-meta", &page.pdf]) + &run("pdfinfo", &[&page.pdf]);
    for told in
        ["Pages:           1", "792 x 612 pts", "Tagged:          yes", "pdfuaid:part>1<", "Title:           Logic model of Alder Creek"]
    {
        assert!(about.contains(told), "{told} in {about}");
    }
    assert_eq!(run("pdfimages", &["-list", &page.pdf]).lines().count(), 2, "lines and letters, no picture");
    let spanish = printed(&desk, &file, &["--lang", "es"]);
    assert_eq!(spanish.pages(), 1);
    spanish.says(&["Modelo lógico", "Versión 3, 12 de febrero de 2026", "Resultados a corto plazo", "Suponemos que", CALLERS]);
    spanish.is_legible();
}

#[test]
fn who_hears_the_page_hears_each_step_as_a_sentence() {
    let desk = Desk::new();
    let page = printed(&desk, &desk.sample(), &[]);
    let inside = String::from_utf8_lossy(&fs::read(&page.pdf).unwrap()).into_owned();
    let told = inside.split("/Alt<FEFF").nth(1).unwrap().split('>').next().unwrap();
    let letters: Vec<u16> = (0..told.len() / 4).map(|at| u16::from_str_radix(&told[at * 4..at * 4 + 4], 16).unwrap()).collect();
    let told = String::from_utf16(&letters).unwrap();
    for part in [
        "Diagram of the logic model",
        "Long-term results: Improve student success.",
        "If “Family leaders who speak four languages”, then “Weekly attendance team with personal outreach by family callers” and “Family",
    ] {
        assert!(told.contains(part), "“{part}” is not said: {told}");
    }
    assert_eq!(told.matches("If “").count(), 17, "each box that leads onward is told once: {told}");
}

#[test]
fn twenty_and_forty_boxes_with_long_names_stay_one_legible_page_in_their_order() {
    let desk = Desk::new();
    for counts in [[3, 4, 4, 4, 3, 2], [7, 8, 8, 8, 6, 3], [2, 12, 12, 8, 4, 2]] {
        let file = grown(&desk, counts, named);
        let page = printed(&desk, &file, &[]);
        assert_eq!(page.pages(), 1, "{counts:?}");
        page.is_legible();
        let places = page.places();
        let model = call(&file, "logic_model", "{}");
        let boxes: Vec<&str> = model["nodes"].as_array().unwrap().iter().map(|node| node["text"].as_str().unwrap()).collect();
        for (column, count) in counts.into_iter().enumerate() {
            let begins = boxes.iter().filter_map(|text| text.split(' ').next()).filter(|word| word.starts_with(&format!("B{column}x")));
            let rows: Vec<[i64; 4]> = begins.map(|begins| places.iter().find(|(word, _)| word == begins).unwrap().1).collect();
            assert_eq!(rows.len(), count);
            assert!(rows.windows(2).all(|two| two[0][0] == two[1][0] && two[0][3] < two[1][1]), "column {column}: {rows:?}");
        }
        for entry in fs::read_dir(desk.folder.path()).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() { fs::remove_file(path).unwrap() } else { fs::remove_dir_all(path).unwrap() }
        }
    }
}

#[test]
fn a_model_that_no_page_can_hold_says_so_and_brings_its_table() {
    let desk = Desk::new();
    let page = printed(&desk, &grown(&desk, [10, 40, 40, 20, 8, 2], named), &[]);
    page.says(&["This model has 120 boxes, more than one page can hold legibly as a diagram.", "B1x39", "B5x1", "What leads to what"]);
    assert!(page.pages() > 3, "{}", page.pages());
    let dense = printed(
        &desk,
        &grown(&Desk::new(), [15, 15, 15, 15, 15, 5], |column, row| named(column, row).repeat(6).chars().take(400).collect()),
        &[],
    );
    dense.says(&["This model has 80 boxes", "B4x14"]);
}

#[test]
fn what_is_cut_in_the_diagram_stands_in_full_in_the_table() {
    let desk = Desk::new();
    let long =
        |column: usize, row: usize| if column == 1 { format!("A{row} {} end{row}.", "shared ".repeat(60)) } else { named(column, row) };
    let page = printed(&desk, &grown(&desk, [6, 12, 6, 6, 4, 2], long), &[]);
    assert!(page.pages() > 1);
    let first = run("pdftotext", &["-raw", "-l", "1", &page.pdf, "-"]);
    assert!(first.contains('…') && !first.contains("end3") && first.contains("the table on the next page"), "{first}");
    page.says(&["end3.", "end11."]);
    let table = printed(&desk, &desk.path("grown.school"), &["--view", "table"]);
    table.says(&["end3.", "Resources Activities Outputs"]);
}

#[test]
fn any_letters_and_a_word_without_an_end_stay_in_their_box() {
    let desk = Desk::new();
    let texts = [
        "العربية والعائلات",
        "Familias ñandú 🌱 #[strong]$x$ <end> *bold*",
        &"w".repeat(500),
        "Hmoob",
        "https://example.org/a-long-address/that/goes/on",
    ];
    let page = printed(&desk, &grown(&desk, [1, 3, 1, 0, 0, 0], |column, row| texts[[0, 1, 4][column] + row].to_owned()), &[]);
    page.is_legible();
    page.says(&["Familias ñandú", "#[strong]$x$ <end> *bold*", "Hmoob"]);
    assert!(page.words.contains('🌱') && page.words.chars().any(arabic));
}

#[test]
fn an_empty_model_and_one_of_one_column_have_a_page() {
    let desk = Desk::new();
    let page = printed(&desk, &desk.bare(), &[]);
    assert_eq!(page.pages(), 1);
    page.says(&["Alder Creek", "The model has no boxes yet."]);
    let one = printed(&desk, &grown(&desk, [0, 1, 0, 0, 0, 0], named), &[]);
    one.says(&["Activities", "B1x0"]);
    assert!(!one.words.contains("Outputs"), "empty columns fold: {}", one.words);
}
