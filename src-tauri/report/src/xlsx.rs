//! The same outline as a workbook: every figure a number that can be added up, every text a text and never a formula.

use rust_xlsxwriter::{Workbook, Worksheet};
use school::value::{Decimal, Money};

use crate::error::Result;
use crate::outline::{Amounts, Block, Changes, Outline, Spending, Work};
use crate::page;
use crate::sheet::{Sheet, Written, book, number};
use crate::words::Words;

/// The document as XLSX: what it is, the money, the data points.
pub fn xlsx(outline: &Outline) -> Result<Vec<u8>> {
    book(&outline.title, outline.day, |book| written(book, outline))
}

fn written(book: &mut Workbook, outline: &Outline) -> Written {
    let words = Words::of(outline.language);
    let mut about = Sheet::named(words, "report-sheet-about", &[])?;
    about.texts(&[&outline.school, &outline.district])?;
    about.texts(&[&words.say("report-for", &[("funder", &outline.funder)])])?;
    if let Some(period) = outline.period {
        about.texts(&[&words.say("report-plan-source", &[("from", &words.day(period.from)), ("to", &words.day(period.to))])])?;
    }
    about.texts(&[&words.say("report-foot", &[("day", &words.day(outline.day))]), &words.say("report-draft", &[])])?;
    book.push_worksheet(about.sheet);
    for block in &outline.blocks {
        match block {
            Block::Work(work) => book.push_worksheet(activities(words, work)?),
            Block::Changes(changes) => book.push_worksheet(points(words, changes)?),
            Block::Spending(spending) => book.push_worksheet(budget(words, spending)?),
            Block::About(_) | Block::Next(_) => continue,
        };
    }
    Ok(())
}

fn activities(words: Words, work: &Work) -> Written<Worksheet> {
    let mut sheet = Sheet::named(words, "report-sheet-activities", &["report-activity", "report-plan"])?;
    for activity in &work.activities {
        sheet.line(&activity.text, &[activity.planned.value])?;
        if activity.shared != Money::ZERO {
            sheet.texts(&[&words.say("report-shared", &[("amount", &words.money(activity.shared))])])?;
        }
    }
    if let Some(elsewhere) = &work.elsewhere {
        sheet.texts(&[&words.say("report-elsewhere", &[("amount", &words.money(elsewhere.value))])])?;
    }
    Ok(sheet.sheet)
}

fn budget(words: Words, spending: &Spending) -> Written<Worksheet> {
    let columns = ["report-category", "report-plan", "report-spent", "report-left"];
    let mut sheet = Sheet::named(words, "report-sheet-budget", &columns)?;
    let money = |amounts: Amounts| [amounts.plan, amounts.spent, amounts.left];
    for category in &spending.categories {
        sheet.line(&page::category_name(words, category.category), &money(category.amounts))?;
    }
    sheet.line(&words.say("report-all-cash", &[]), &money(spending.all))?;
    for note in page::spending_notes(words, spending) {
        sheet.texts(&[&note])?;
    }
    Ok(sheet.sheet)
}

fn points(words: Words, changes: &Changes) -> Written<Worksheet> {
    let columns = ["report-measure", "report-when", "report-value", "report-unit-name", "report-part", "report-whole", "report-from"];
    let mut sheet = Sheet::named(words, "report-sheet-points", &columns)?;
    for change in &changes.changes {
        for point in &change.points {
            let [when, ..] = page::point(words, point, &change.unit);
            let at = sheet.texts(&[&change.name, &when])?;
            let figure = &point.figure;
            sheet.sheet.write_number(at, 2, number(&figure.value))?;
            sheet.sheet.write_string(at, 3, &change.unit)?;
            if let Some(count) = figure.count {
                sheet.sheet.write_number(at, 4, number(&Decimal::from_ten_thousandths(count.of * 10_000)))?;
                sheet.sheet.write_number(at, 5, number(&Decimal::from_ten_thousandths(count.all * 10_000)))?;
            }
            sheet.sheet.write_string(at, 6, &figure.source)?;
        }
    }
    for note in page::unsaid(words, changes) {
        sheet.texts(&[&note])?;
    }
    Ok(sheet.sheet)
}
