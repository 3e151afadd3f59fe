//! What every workbook is made of: sheets that are filled from the top, whose texts are never formulas.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatBorder, Workbook, Worksheet, XlsxError};
use school::value::{Day, Money};

use crate::error::{Error, Result};
use crate::words::Words;

/// What writing a workbook comes to.
pub type Written<T = ()> = std::result::Result<T, XlsxError>;

/// A workbook of this title and day, as a file.
pub fn book(title: &str, day: Day, write: impl FnOnce(&mut Workbook) -> Written) -> Result<Vec<u8>> {
    let made = ExcelDateTime::parse_from_str(&day.to_string());
    let mut book = Workbook::new();
    let written = made.and_then(|made| {
        book.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&made));
        write(&mut book)?;
        book.save_to_buffer()
    });
    written.map_err(|error| Error::PageNotSet { reason: error.to_string() })
}

/// A sheet that is filled from the top.
pub struct Sheet {
    /// The sheet itself.
    pub sheet: Worksheet,
    next: u32,
}

impl Sheet {
    /// A sheet with the heads of its columns, both by their keys.
    pub fn named(words: Words, name: &str, columns: &[&str]) -> Written<Self> {
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

    /// A row of texts; answers its place.
    pub fn texts(&mut self, texts: &[&str]) -> Written<u32> {
        let row = self.next;
        for (at, text) in (0..).zip(texts) {
            self.sheet.write_string(row, at, *text)?;
        }
        self.next += 1;
        Ok(row)
    }

    /// A row of a name and amounts of money.
    pub fn line(&mut self, name: &str, amounts: &[Money]) -> Written {
        let row = self.texts(&[name])?;
        let dollars = Format::new().set_num_format("$#,##0.00;[Red]-$#,##0.00");
        for (at, amount) in (1..).zip(amounts) {
            self.sheet.write_number_with_format(row, at, number(amount), &dollars)?;
        }
        Ok(())
    }
}

/// A workbook knows only floats. Read from its plain digits, a figure of up to fifteen of them stays what it is.
pub fn number(figure: &impl std::fmt::Display) -> f64 {
    figure.to_string().parse().unwrap_or_default()
}
