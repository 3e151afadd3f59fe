//! The same outline as a document that people edit: real headings, real tables, the words of the page. A chart stands
//! as the data points that it is drawn from.

use docx_rs::{Docx, Run};
use serde_json::Value;

use crate::error::Result;
use crate::outline::{Block, Change, Outline};
use crate::page;
use crate::paragraph::{begun, headed, list, packed, paragraph, plain_if_said, row, said, small, smalls, table, texts};
use crate::words::Words;

/// The document as DOCX.
pub fn docx(outline: &Outline) -> Result<Vec<u8>> {
    let told = page::page(outline);
    let mut docx = begun(outline.day);
    let school = [said(&told, "school"), said(&told, "district"), said(&told, "day"), said(&told, "draft")];
    docx = docx.add_paragraph(small(&school.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")));
    docx = docx.add_paragraph(headed("Heading1", said(&told, "headline"))).add_paragraph(small(said(&told, "funder")));
    for (block, told) in outline.blocks.iter().zip(list(&told, "blocks")) {
        docx = part(docx, Words::of(outline.language), block, told);
    }
    packed(docx.add_paragraph(small(said(&told, "foot"))))
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
