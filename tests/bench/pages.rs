//! One page of PDF from a school, the first and the next, beside Typst alone on the same design, data and fonts.

use std::path::{Path, PathBuf};
use std::time::Instant;

use report::{Language, Outline, Press, Sight};
use school::Reader;
use typst::diag::FileResult;
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Features, Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::figures::{Pairs, Times, micros, millis};
use crate::grow;

/// Prints the first page, the next ones, and the ratio to Typst alone.
pub fn measure(runs: usize) -> Result<(), String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let school = grow::school(&folder.path().join("a.school"), 1, 7).map_err(|error| error.to_string())?;
    let reader = school.reader();
    let start = Instant::now();
    let press = Press::new();
    print(&reader, &press, 0)?;
    println!("first page, with the press: {} ms", millis(micros(start.elapsed())));
    let (mut next, mut pairs) = (Times::default(), Pairs::default());
    for run in 1..=runs {
        let start = Instant::now();
        let outline = print(&reader, &press, run)?;
        let ours = micros(start.elapsed());
        next.add(ours);
        pairs.add(ours, alone(&outline, run)?);
    }
    println!("next pages: p50 {} ms, p95 {} ms", millis(next.within(50)), millis(next.within(95)));
    model(&reader, &press, runs)?;
    pairs.print("a changed page from the school ÷ Typst alone on the same page");
    Ok(())
}

/// The logic model of the sample on one page, the first and the next.
fn model(reader: &Reader, press: &Press, runs: usize) -> Result<(), String> {
    let mut next = Times::default();
    for run in 0..=runs {
        let start = Instant::now();
        let made = reader.read(|view| report::model(view, Sight::Diagram, Language::En));
        let mut model = made.map_err(|error| error.to_string())?;
        model.school = format!("Alder Creek {run}");
        press.pdf(&model).map_err(|error| format!("{error:?}"))?;
        if run == 0 {
            println!("first page of the logic model: {} ms", millis(micros(start.elapsed())));
        } else {
            next.add(micros(start.elapsed()));
        }
    }
    println!("next pages of the logic model: p50 {} ms, p95 {} ms", millis(next.within(50)), millis(next.within(95)));
    Ok(())
}

/// A page that differs a little each time, so that nothing is answered from memory whole.
fn print(reader: &Reader, press: &Press, run: usize) -> Result<Outline, String> {
    let made = reader.read(|view| {
        let source = school::budget::read::sources(view)?[0].id;
        report::summary(view, source, None, Language::En)
    });
    let mut outline = made.map_err(|error| error.to_string())?;
    outline.school = format!("Alder Creek {run}");
    press.pdf(&outline).map_err(|error| format!("{error:?}"))?;
    Ok(outline)
}

struct Sheet {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    design: Source,
    style: String,
    data: Bytes,
}

/// Microseconds of Typst alone, from its data to the PDF.
fn alone(outline: &Outline, run: usize) -> Result<u64, String> {
    thread_local! { static SHEET: std::cell::RefCell<Option<Sheet>> = const { std::cell::RefCell::new(None) }; }
    let mut outline = outline.clone();
    outline.school = format!("Alder Creek alone {run}");
    let data = report::page::page(&outline).to_string();
    SHEET.with_borrow_mut(|sheet| {
        let sheet = sheet.get_or_insert_with(Sheet::new);
        sheet.data = Bytes::from_string(data);
        let start = Instant::now();
        let document = typst::compile::<PagedDocument>(&*sheet).output.map_err(|errors| format!("{errors:?}"))?;
        let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| format!("{error:?}"))?;
        typst_pdf::pdf(&document, &PdfOptions { standards, ..PdfOptions::default() }).map_err(|errors| format!("{errors:?}"))?;
        Ok(micros(start.elapsed()))
    })
}

impl Sheet {
    fn new() -> Self {
        let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets");
        let mut files: Vec<PathBuf> =
            std::fs::read_dir(assets.join("fonts")).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
        files.retain(|file| file.extension().is_some_and(|ending| ending == "ttf"));
        files.sort();
        let fonts: Vec<Font> =
            files.iter().filter_map(|file| std::fs::read(file).ok()).flat_map(|bytes| Font::iter(Bytes::new(bytes))).collect();
        let features: Features = [Feature::A11yExtras].into_iter().collect();
        let design = std::fs::read_to_string(assets.join("report/summary.typ")).unwrap_or_default();
        Sheet {
            library: LazyHash::new(Library::builder().with_features(features).build()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            design: Source::detached(design),
            style: std::fs::read_to_string(assets.join("report/style.typ")).unwrap_or_default(),
            data: Bytes::from_string(String::new()),
        }
    }
}

impl World for Sheet {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }
    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }
    fn main(&self) -> FileId {
        self.design.id()
    }
    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.design.id() { Ok(self.design.clone()) } else { Ok(Source::new(id, self.style.clone())) }
    }
    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Ok(self.data.clone())
    }
    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
