//! The same outline as a document that people edit: real headings, real tables, the words of the page. A chart stands
//! as the data points that it is drawn from.

use std::io::Cursor;

use docx_rs::{
    AlignmentType, Docx, LineSpacing, PageMargin, Paragraph, Run, RunFonts, Style, StyleType, Table, TableCell, TableRow, WidthType,
};
use serde_json::Value;

use crate::error::{Error, Result};
use crate::outline::{Block, Change, Outline};
use crate::page;
use crate::words::Words;

const SOFT: &str = "4D5A60";
/// Twentieths of a point: US letter with margins of three quarters of an inch.
const WIDE: u32 = 12_240;
const HIGH: u32 = 15_840;
const MARGIN: i32 = 1_080;
/// What a line of text has between the margins.
const TEXT_WIDE: usize = 10_080;

/// The document as DOCX.
pub fn docx(outline: &Outline) -> Result<Vec<u8>> {
    let told = page::page(outline);
    let mut docx = begun(outline);
    let school = [said(&told, "school"), said(&told, "district"), said(&told, "day"), said(&told, "draft")];
    docx = docx.add_paragraph(small(&school.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")));
    docx = docx.add_paragraph(headed("Heading1", said(&told, "headline"))).add_paragraph(small(said(&told, "funder")));
    for (block, told) in outline.blocks.iter().zip(list(&told, "blocks")) {
        docx = part(docx, Words::of(outline.language), block, told);
    }
    docx = docx.add_paragraph(small(said(&told, "foot")));
    let mut bytes = Cursor::new(Vec::new());
    docx.build().pack(&mut bytes).map_err(|error| Error::PageNotSet { reason: error.to_string() })?;
    Ok(bytes.into_inner())
}

fn begun(outline: &Outline) -> Docx {
    let made = format!("{}T00:00:00Z", outline.day);
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
        .created_at(&made)
        .updated_at(&made)
}

fn part(mut docx: Docx, words: Words, block: &Block, told: &Value) -> Docx {
    if !matches!(block, Block::About(_)) {
        docx = docx.add_paragraph(headed("Heading2", said(told, "heading")));
    }
    match block {
        Block::About(_) => docx = [said(told, "definition"), said(told, "facts")].into_iter().fold(docx, plain_if_said),
        Block::Work(_) => {
            for activity in list(told, "activities") {
                let amount = format!("{} {}: ", said(activity, "amount"), said(told, "planned"));
                docx =
                    docx.add_paragraph(paragraph(Run::new().add_text(amount).bold()).add_run(Run::new().add_text(said(activity, "text"))));
                docx = smalls(docx, activity, "small");
            }
        }
        Block::Changes(changes) => {
            for (change, told) in changes.changes.iter().zip(list(told, "changes")) {
                docx = changed(docx, words, change, told);
            }
        }
        Block::Spending(_) => {
            let mut rows = vec![row(&texts(told, "columns"), true)];
            rows.extend(list(told, "rows").iter().map(|line| row(&figures(line), false)));
            rows.push(row(&figures(&told["all"]), true));
            docx = docx.add_table(table(rows, &[4_680, 1_800, 1_800, 1_800]));
        }
        Block::Next(_) => {
            for due in list(told, "dated") {
                let day = Run::new().add_text(format!("{}: ", said(due, "day"))).bold();
                docx = docx.add_paragraph(paragraph(day).add_run(Run::new().add_text(said(due, "text"))));
            }
            if !said(told, "who").is_empty() {
                docx = docx.add_paragraph(headed("Heading3", said(told, "contact")));
                docx = [said(told, "who"), said(told, "email")].into_iter().fold(docx, plain_if_said);
            }
        }
    }
    smalls(docx, told, "notes")
}

/// A line of the budget: its name, then its amounts.
fn figures(line: &Value) -> Vec<&str> {
    [vec![said(line, "name")], texts(line, "cells")].concat()
}

fn changed(mut docx: Docx, words: Words, change: &Change, told: &Value) -> Docx {
    docx = docx.add_paragraph(headed("Heading3", said(told, "name")));
    let moved = match (said(told, "from"), said(told, "now")) {
        ("", "") => said(told, "none").to_owned(),
        ("", one) | (one, "") => one.to_owned(),
        (from, now) => format!("{from} {} {now}", words.say("report-to", &[])),
    };
    docx = docx.add_paragraph(paragraph(Run::new().add_text(moved).bold().size(26)));
    for key in ["moved", "target", "so_far", "source"] {
        if !said(told, key).is_empty() {
            docx = docx.add_paragraph(small(said(told, key)));
        }
    }
    if change.points.is_empty() {
        return docx;
    }
    let names = ["report-when", "report-value", "report-count"].map(|key| words.say(key, &[]));
    let mut rows = vec![row(&names.each_ref().map(String::as_str), true)];
    for point in &change.points {
        let cells = page::point(words, point, &change.unit);
        rows.push(row(&cells.each_ref().map(String::as_str), false));
    }
    docx.add_table(table(rows, &[5_040, 2_520, 2_520]))
}

fn table(rows: Vec<TableRow>, grid: &[usize]) -> Table {
    Table::new(rows).set_grid(grid.to_vec()).width(TEXT_WIDE, WidthType::Dxa)
}

fn row(cells: &[&str], strong: bool) -> TableRow {
    let cell = |(at, text): (usize, &&str)| {
        let run = Run::new().add_text(*text);
        let line = Paragraph::new().add_run(if strong { run.bold() } else { run });
        TableCell::new().add_paragraph(if at == 0 { line } else { line.align(AlignmentType::Right) })
    };
    TableRow::new(cells.iter().enumerate().map(cell).collect()).cant_split()
}

fn headed(style: &str, text: &str) -> Paragraph {
    Paragraph::new().style(style).keep_next(true).add_run(Run::new().add_text(text))
}

fn paragraph(run: Run) -> Paragraph {
    Paragraph::new().line_spacing(LineSpacing::new().after(60)).add_run(run)
}

fn small(text: &str) -> Paragraph {
    paragraph(Run::new().add_text(text).size(18).color(SOFT))
}

fn smalls(docx: Docx, told: &Value, key: &str) -> Docx {
    texts(told, key).into_iter().fold(docx, |docx, text| docx.add_paragraph(small(text)))
}

fn plain_if_said(docx: Docx, text: &str) -> Docx {
    if text.is_empty() { docx } else { docx.add_paragraph(paragraph(Run::new().add_text(text))) }
}

fn said<'a>(told: &'a Value, key: &str) -> &'a str {
    told[key].as_str().unwrap_or_default()
}

fn list<'a>(told: &'a Value, key: &str) -> &'a [Value] {
    told[key].as_array().map_or(&[], Vec::as_slice)
}

fn texts<'a>(told: &'a Value, key: &str) -> Vec<&'a str> {
    list(told, key).iter().filter_map(Value::as_str).collect()
}
