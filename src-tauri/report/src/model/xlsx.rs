//! The model as a workbook: one row a box, then one row an arrow. Figures are numbers, days are days, and the headings
//! are those that an import knows, so that the same sheet can come back.

use rust_xlsxwriter::{ExcelDateTime, Format, Worksheet};
use school::logic::Node;
use school::value::Day;

use super::cells::{direction, kind, strength};
use super::{LogicModel, Sight, page};
use crate::error::Result;
use crate::paragraph::said;
use crate::sheet::{Sheet, Written, book, number};
use crate::words::Words;

/// The document as XLSX.
pub fn xlsx(told: &LogicModel) -> Result<Vec<u8>> {
    let words = Words::of(told.language);
    book(&told.title, told.day, |book| {
        book.push_worksheet(boxes(words, told)?);
        book.push_worksheet(arrows(words, told)?);
        book.push_worksheet(assumptions(words, told)?);
        book.push_worksheet(about(words, told)?);
        Ok(())
    })
}

/// The columns of the sheet of boxes, each with its width in letters.
const BOX: [(&str, u16); 12] = [
    ("report-model-column", 22),
    ("report-model-text", 60),
    ("logic-owner", 22),
    ("report-model-quantity", 10),
    ("report-unit-name", 22),
    ("report-model-per", 12),
    ("report-model-who", 26),
    ("report-model-direction", 10),
    ("logic-from", 10),
    ("logic-to", 10),
    ("report-due", 13),
    ("report-model-leads-to", 60),
];

fn boxes(words: Words, told: &LogicModel) -> Written<Worksheet> {
    let mut sheet = Sheet::named(words, "report-model-sheet-boxes", &BOX.map(|(key, _)| key))?;
    for (at, (_, wide)) in (0..).zip(BOX) {
        sheet.sheet.set_column_width(at, wide)?;
    }
    let wrapped = Format::new().set_text_wrap();
    let arrows = told.arrows();
    for node in &told.model.nodes {
        let row = sheet.texts(&[&kind(words, node.column), &node.text])?;
        let way = node.direction.map(|way| direction(words, way)).unwrap_or_default();
        let owner = node.owner.as_ref().map_or("", |owner| owner.name.as_str());
        for (at, text) in [(2, owner), (4, &node.unit), (5, &node.per), (6, &node.population), (7, &way)] {
            if !text.is_empty() {
                sheet.sheet.write_string(row, at, text)?;
            }
        }
        figures(&mut sheet.sheet, row, node)?;
        // One to a line: a text may hold any other mark.
        let onward: Vec<&str> = arrows.iter().filter(|(_, from, _)| from.id == node.id).map(|(_, _, to)| to.text.as_str()).collect();
        if !onward.is_empty() {
            let lines = u16::try_from(onward.len()).unwrap_or(u16::MAX).min(MOST_LINES);
            sheet.sheet.set_row_height(row, f64::from(lines * LINE_HIGH))?;
            sheet.sheet.write_string_with_format(row, 11, onward.join("\n").chars().take(CELL_MOST).collect::<String>(), &wrapped)?;
        }
    }
    Ok(sheet.sheet)
}

/// A cell of a workbook holds no more letters.
const CELL_MOST: usize = 32_767;
/// A line of a cell, in points; a row is at most 409 points high.
const LINE_HIGH: u16 = 15;
const MOST_LINES: u16 = 27;

fn figures(sheet: &mut Worksheet, row: u32, node: &Node) -> Written {
    for (at, figure) in [(3, node.quantity), (8, node.from), (9, node.to)] {
        if let Some(figure) = figure {
            sheet.write_number(row, at, number(&figure))?;
        }
    }
    node.by.map_or(Ok(()), |day| write_day(sheet, row, 10, day))
}

fn write_day(sheet: &mut Worksheet, row: u32, at: u16, day: Day) -> Written {
    let format = Format::new().set_num_format("yyyy-mm-dd");
    sheet.write_datetime_with_format(row, at, ExcelDateTime::parse_from_str(&day.to_string())?, &format)?;
    Ok(())
}

fn arrows(words: Words, told: &LogicModel) -> Written<Worksheet> {
    let columns = ["report-model-box", "report-model-leads-to", "report-model-why", "report-model-known", "report-model-evidence"];
    let mut sheet = Sheet::named(words, "report-model-arrows", &columns)?;
    for (at, wide) in [(0, 60), (1, 60), (2, 60), (3, 24), (4, 60)] {
        sheet.sheet.set_column_width(at, wide)?;
    }
    for (link, from, to) in told.arrows() {
        sheet.texts(&[&from.text, &to.text, &link.reason, &strength(words, link), &link.evidence])?;
    }
    Ok(sheet.sheet)
}

fn assumptions(words: Words, told: &LogicModel) -> Written<Worksheet> {
    let columns = ["logic-assumption", "report-model-for-arrow", "report-model-reviewed", "report-model-review-on"];
    let mut sheet = Sheet::named(words, "report-model-sheet-assumptions", &columns)?;
    let arrows = told.arrows();
    for assumed in &told.model.assumptions {
        let about = arrows.iter().find(|(link, _, _)| Some(link.id) == assumed.link);
        let about = about.map(|(_, from, to)| words.say("report-model-about", &[("from", &from.text), ("to", &to.text)]));
        let row = sheet.texts(&[&assumed.text, &about.unwrap_or_default()])?;
        for (at, day) in [(2, assumed.reviewed), (3, assumed.review_on)] {
            day.map_or(Ok(()), |day| write_day(&mut sheet.sheet, row, at, day))?;
        }
    }
    sheet.sheet.set_column_width(2, 14)?.set_column_width(3, 14)?;
    Ok(sheet.sheet)
}

fn about(words: Words, told: &LogicModel) -> Written<Worksheet> {
    let page = page::page(&LogicModel { sight: Sight::Table, ..told.clone() });
    let mut about = Sheet::named(words, "report-sheet-about", &[])?;
    about.texts(&[&told.school, &told.district])?;
    for key in ["headline", "version", "foot"] {
        about.texts(&[said(&page, key)])?;
    }
    Ok(about.sheet)
}
