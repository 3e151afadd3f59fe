//! The same outline as a workbook: every figure a number that can be added up, every text a text and never a formula.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatBorder, Workbook, Worksheet, XlsxError};
use school::value::{Decimal, Money};

use crate::error::{Error, Result};
use crate::outline::{Amounts, Block, Changes, Outline, Spending, Work};
use crate::page;
use crate::words::Words;

/// The document as XLSX: what it is, the money, the data points.
pub fn xlsx(outline: &Outline) -> Result<Vec<u8>> {
    let made = ExcelDateTime::parse_from_str(&outline.day.to_string());
    let mut book = Workbook::new();
    let written = made.and_then(|made| {
        book.set_properties(&DocProperties::new().set_title(outline.title.as_str()).set_creation_datetime(&made));
        written(&mut book, outline)?;
        book.save_to_buffer()
    });
    written.map_err(|error| Error::PageNotSet { reason: error.to_string() })
}

fn written(book: &mut Workbook, outline: &Outline) -> std::result::Result<(), XlsxError> {
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

fn activities(words: Words, work: &Work) -> std::result::Result<Worksheet, XlsxError> {
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

fn budget(words: Words, spending: &Spending) -> std::result::Result<Worksheet, XlsxError> {
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

fn points(words: Words, changes: &Changes) -> std::result::Result<Worksheet, XlsxError> {
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

/// A sheet that is filled from the top.
struct Sheet {
    sheet: Worksheet,
    next: u32,
}

impl Sheet {
    fn named(words: Words, name: &str, columns: &[&str]) -> std::result::Result<Self, XlsxError> {
        let mut sheet = Worksheet::new();
        sheet.set_name(words.say(name, &[]))?;
        sheet.set_column_width(0, 60)?.set_column_width(1, 28)?;
        sheet.set_landscape().set_print_fit_to_pages(1, 0);
        let head = Format::new().set_bold().set_border_bottom(FormatBorder::Thin);
        for (at, column) in (0..).zip(columns) {
            sheet.write_string_with_format(0, at, words.say(column, &[]), &head)?;
        }
        if !columns.is_empty() {
            sheet.set_freeze_panes(1, 0)?;
        }
        Ok(Sheet { sheet, next: u32::from(!columns.is_empty()) })
    }

    fn texts(&mut self, texts: &[&str]) -> std::result::Result<u32, XlsxError> {
        let row = self.next;
        for (at, text) in (0..).zip(texts) {
            self.sheet.write_string(row, at, *text)?;
        }
        self.next += 1;
        Ok(row)
    }

    fn line(&mut self, name: &str, amounts: &[Money]) -> std::result::Result<(), XlsxError> {
        let row = self.texts(&[name])?;
        let dollars = Format::new().set_num_format("$#,##0.00;[Red]-$#,##0.00");
        for (at, amount) in (1..).zip(amounts) {
            self.sheet.write_number_with_format(row, at, number(amount), &dollars)?;
        }
        Ok(())
    }
}

/// A workbook knows only floats. Read from its plain digits, a figure of up to fifteen of them stays what it is.
fn number(figure: &impl std::fmt::Display) -> f64 {
    figure.to_string().parse().unwrap_or_default()
}
