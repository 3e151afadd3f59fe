//! The round as a document that people edit: the words of the page with real headings and real tables.

use docx_rs::{Docx, Run};
use serde_json::Value;

use super::{Assessment, page};
use crate::error::Result;
use crate::paragraph::{TEXT_WIDE, begun, headed, list, packed, paragraph, plain_if_said, said, small, smalls, table, text_row, texts};

/// The document as DOCX.
pub fn docx(round: &Assessment) -> Result<Vec<u8>> {
    let told = page::page(round);
    let mut docx = begun(round.day);
    let school = ["school", "district", "day", "draft"].map(|key| said(&told, key));
    docx = docx.add_paragraph(small(&school.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")));
    docx = docx.add_paragraph(headed("Heading1", said(&told, "headline")));
    docx = smalls(docx, &told, "lines");
    if !told["groups"].is_null() {
        docx = groups(docx, &told["groups"]);
    }
    docx = agreed(docx, &told["agreed"]);
    docx = chosen(docx, &told["chosen"]);
    packed(docx.add_paragraph(small(said(&told, "statement"))).add_paragraph(small(said(&told, "foot"))))
}

fn groups(mut docx: Docx, told: &Value) -> Docx {
    docx = docx.add_paragraph(headed("Heading2", said(told, "heading"))).add_paragraph(small(said(told, "note")));
    let columns = texts(told, "columns");
    let grid = grid(columns.len());
    for priority in list(told, "priorities") {
        docx = docx.add_paragraph(headed("Heading3", &format!("{}. {}", said(priority, "number"), said(priority, "name"))));
        let mut rows = vec![text_row(&columns.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>(), true)];
        for line in list(priority, "rows") {
            let names = [said(line, "name"), said(line, "agreed")].map(str::to_owned);
            let cells = list(line, "cells").iter().map(|cell| joined(&[said(cell, "text"), said(cell, "with")], " "));
            rows.push(text_row(&names.into_iter().chain(cells).collect::<Vec<_>>(), false));
        }
        docx = docx.add_table(table(rows, &grid));
        for talk in list(priority, "talks") {
            let name = Run::new().add_text(format!("{}. ", said(talk, "name"))).bold();
            let rest = joined(&[said(talk, "apart"), said(talk, "ask")], " ");
            docx = docx.add_paragraph(paragraph(name).add_run(Run::new().add_text(rest)));
        }
    }
    docx
}

fn agreed(mut docx: Docx, told: &Value) -> Docx {
    docx = plain_if_said(docx.add_paragraph(headed("Heading2", said(told, "heading"))), said(told, "none"));
    for criterion in list(told, "criteria") {
        docx = docx
            .add_paragraph(headed("Heading3", said(criterion, "name")))
            .add_paragraph(small(said(criterion, "priority")).keep_next(true));
        let level = Run::new().add_text(format!("{}: ", said(criterion, "level_name"))).bold();
        docx = docx.add_paragraph(paragraph(level).add_run(Run::new().add_text(said(criterion, "reads"))));
        if !said(criterion, "reason").is_empty() {
            let why = Run::new().add_text(format!("{}: ", said(told, "why"))).bold();
            docx = docx.add_paragraph(paragraph(why).add_run(Run::new().add_text(said(criterion, "reason"))));
        }
        for part in list(criterion, "lists") {
            docx = docx.add_paragraph(paragraph(Run::new().add_text(said(part, "label")).bold()));
            docx = texts(part, "items").into_iter().fold(docx, plain_if_said);
        }
    }
    docx
}

fn chosen(mut docx: Docx, told: &Value) -> Docx {
    docx = plain_if_said(docx.add_paragraph(headed("Heading2", said(told, "heading"))), said(told, "none"));
    let columns: Vec<String> = texts(told, "columns").into_iter().map(str::to_owned).collect();
    for criterion in list(told, "criteria") {
        docx = docx
            .add_paragraph(headed("Heading3", said(criterion, "name")))
            .add_paragraph(small(said(criterion, "priority")).keep_next(true));
        if !criterion["next"].is_null() {
            let label = Run::new().add_text(format!("{} ", said(&criterion["next"], "label"))).bold();
            docx = docx.add_paragraph(paragraph(label).add_run(Run::new().add_text(said(&criterion["next"], "reads"))));
        }
        docx = plain_if_said(docx, said(criterion, "none"));
        let work = list(criterion, "work");
        if work.is_empty() {
            continue;
        }
        let mut rows = vec![text_row(&columns, true)];
        for todo in work {
            let mut cells = vec![said(todo, "text").to_owned()];
            cells.extend(texts(todo, "cells").into_iter().map(str::to_owned));
            if let Some(progress) = cells.last_mut() {
                *progress = joined(&[progress.as_str(), said(todo, "result")], ". ");
            }
            rows.push(text_row(&cells, false));
        }
        docx = docx.add_table(table(rows, &grid(columns.len())));
    }
    docx
}

/// The first column is twice as wide as each other: names need more room than levels and days do.
fn grid(columns: usize) -> Vec<usize> {
    let narrow = TEXT_WIDE / (columns + 1);
    let mut grid = vec![narrow; columns.saturating_sub(1)];
    grid.insert(0, TEXT_WIDE - grid.iter().sum::<usize>());
    grid
}

fn joined(parts: &[&str], between: &str) -> String {
    parts.iter().copied().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
}
