//! What every document to edit is made of: headings, paragraphs and tables of one style.

use std::io::Cursor;

use docx_rs::{
    AlignmentType, Docx, LineSpacing, PageMargin, PageOrientationType, Paragraph, Run, RunFonts, Style, StyleType, Table, TableCell,
    TableRow, WidthType,
};
use school::value::Day;
use serde_json::Value;

use crate::error::{Error, Result};

const SOFT: &str = "4D5A60";
/// The style of what is said beside a text, by which whoever reads the document tells the two apart.
const NOTE: &str = "Note";
/// Twentieths of a point: US letter with margins of three quarters of an inch.
const WIDE: u32 = 12_240;
const HIGH: u32 = 15_840;
const MARGIN: i32 = 1_080;
/// What a line of text has between the margins.
pub const TEXT_WIDE: usize = 10_080;

/// The same on a page that lies on its side.
pub const LANDSCAPE_WIDE: usize = 13_680;

/// An empty document in the style of the house.
pub fn begun(day: Day) -> Docx {
    let made = format!("{}T00:00:00Z", day);
    let style = |id: &str, name: &str, size, before| {
        let spacing = LineSpacing::new().before(before).after(80);
        Style::new(id, StyleType::Paragraph).name(name).size(size).bold().color("0A4A4A").line_spacing(spacing)
    };
    let margin = PageMargin { top: MARGIN, left: MARGIN, bottom: MARGIN, right: MARGIN, header: 720, footer: 720, gutter: 0 };
    Docx::new()
        .page_size(WIDE, HIGH)
        .page_margin(margin)
        .default_fonts(RunFonts::new().ascii("Arial").hi_ansi("Arial").cs("Arial"))
        .default_size(20)
        .add_style(style("Heading1", "heading 1", 40, 120))
        .add_style(style("Heading2", "heading 2", 24, 280))
        .add_style(style("Heading3", "heading 3", 20, 160))
        .add_style(Style::new(NOTE, StyleType::Paragraph).name(NOTE).size(18).color(SOFT))
        .created_at(&made)
        .updated_at(&made)
}

/// The document with its pages on their side.
pub fn landscape(docx: Docx) -> Docx {
    docx.page_size(HIGH, WIDE).page_orient(PageOrientationType::Landscape)
}

/// The whole document as a file.
pub fn packed(docx: Docx) -> Result<Vec<u8>> {
    let mut bytes = Cursor::new(Vec::new());
    let mut parts = docx.build();
    parts.document = with_heads(&String::from_utf8_lossy(&parts.document)).into_bytes();
    parts.pack(&mut bytes).map_err(|error| Error::PageNotSet { reason: error.to_string() })?;
    Ok(bytes.into_inner())
}

/// Each table's first row as its head, which comes again on each page and is read out with the cells under it. The crate
/// that writes the document cannot say so. No text can look like a mark: its `<` is written as `&lt;`.
fn with_heads(document: &str) -> String {
    let mut tables = document.split("<w:tbl>");
    let mut whole = tables.next().unwrap_or_default().to_owned();
    for table in tables {
        whole.push_str("<w:tbl>");
        whole.push_str(&table.replacen("</w:trPr>", "<w:tblHeader/></w:trPr>", 1));
    }
    whole
}

/// A table of these columns, as wide as they are together.
pub fn table(rows: Vec<TableRow>, grid: &[usize]) -> Table {
    Table::new(rows).set_grid(grid.to_vec()).width(grid.iter().sum(), WidthType::Dxa)
}

/// A row of figures: all but the first cell stand at the right.
pub fn row(cells: &[&str], strong: bool) -> TableRow {
    let cell = |(at, text): (usize, &&str)| {
        let line = line(text, strong);
        if at == 0 { line } else { line.align(AlignmentType::Right) }
    };
    cells_of(cells.iter().enumerate().map(cell))
}

/// A row of texts. The row of heads stays with what follows.
pub fn text_row(cells: &[String], head: bool) -> TableRow {
    cells_of(cells.iter().map(|text| if head { line(text, true).keep_next(true) } else { line(text, false) }))
}

fn line(text: &str, strong: bool) -> Paragraph {
    let run = Run::new().add_text(text);
    Paragraph::new().add_run(if strong { run.bold() } else { run })
}

fn cells_of(lines: impl Iterator<Item = Paragraph>) -> TableRow {
    TableRow::new(lines.map(|line| TableCell::new().add_paragraph(line)).collect()).cant_split()
}

/// A heading that stays with what follows.
pub fn headed(style: &str, text: &str) -> Paragraph {
    Paragraph::new().style(style).keep_next(true).add_run(Run::new().add_text(text))
}

/// A paragraph that begins so.
pub fn paragraph(run: Run) -> Paragraph {
    Paragraph::new().line_spacing(LineSpacing::new().after(60)).add_run(run)
}

/// A paragraph in small soft letters.
pub fn small(text: &str) -> Paragraph {
    paragraph(Run::new().add_text(text).size(18).color(SOFT))
}

/// A paragraph in small soft letters that is said beside a text.
pub fn note(text: &str) -> Paragraph {
    small(text).style(NOTE)
}

/// Each of these texts in small letters.
pub fn smalls(docx: Docx, told: &Value, key: &str) -> Docx {
    texts(told, key).into_iter().fold(docx, |docx, text| docx.add_paragraph(small(text)))
}

/// A paragraph where there is a text.
pub fn plain_if_said(docx: Docx, text: &str) -> Docx {
    if text.is_empty() { docx } else { docx.add_paragraph(paragraph(Run::new().add_text(text))) }
}

/// A text that is told; empty where there is none.
pub fn said<'a>(told: &'a Value, key: &str) -> &'a str {
    told[key].as_str().unwrap_or_default()
}

/// What is told one after another.
pub fn list<'a>(told: &'a Value, key: &str) -> &'a [Value] {
    told[key].as_array().map_or(&[], Vec::as_slice)
}

/// The texts that are told one after another.
pub fn texts<'a>(told: &'a Value, key: &str) -> Vec<&'a str> {
    list(told, key).iter().filter_map(Value::as_str).collect()
}
