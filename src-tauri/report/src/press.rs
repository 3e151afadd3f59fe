//! Sets a document as pages. Fonts and design are on board; nothing is read from the machine and no clock is asked.

use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Label, Selector, Smart, Value as Told};
use typst::introspection::{Introspector, MetadataElem};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::{LazyHash, PicoStr};
use typst::{Feature, Features, Library, LibraryExt, World, comemo};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::document::{Document, Template};
use crate::error::{Error, Result};

const FONTS: [&[u8]; 5] = [
    include_bytes!("../../../assets/fonts/Inter-Regular.ttf"),
    include_bytes!("../../../assets/fonts/Inter-SemiBold.ttf"),
    include_bytes!("../../../assets/fonts/SourceSerif4-SemiBold.ttf"),
    include_bytes!("../../../assets/fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../../../assets/fonts/NotoEmoji-Regular.ttf"),
];
/// What designs import by name: colours, fonts and marks; and how the model's boxes and arrows are laid out.
const IMPORTED: [(&str, &str); 2] =
    [("style.typ", include_str!("../../../assets/report/style.typ")), ("diagram.typ", include_str!("../../../assets/report/diagram.typ"))];

/// Under this name a design asks for what it is to say.
const DATA: &str = "told.json";

fn design(template: Template) -> &'static str {
    match template {
        Template::Summary => include_str!("../../../assets/report/summary.typ"),
        Template::Assessment => include_str!("../../../assets/report/assessment.typ"),
        Template::Form => include_str!("../../../assets/report/form.typ"),
        Template::Model => include_str!("../../../assets/report/model.typ"),
    }
}

/// Typst remembers what it set; what was not asked for in this many pages is forgotten.
const REMEMBERED: usize = 20;

/// Pages as a person sees them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pages {
    /// Each page as SVG.
    pub pages: Vec<String>,
    /// The part that does not fit its page, by its heading.
    pub overflow: Option<String>,
    /// What the document is called.
    pub title: String,
}

/// Kept for the sitting: it reads its fonts once, and Typst remembers what it has set.
pub struct Press {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    designs: [(Template, Source); 4],
}

impl Press {
    /// A press with its fonts.
    pub fn new() -> Self {
        let fonts: Vec<Font> = FONTS.iter().flat_map(|bytes| Font::iter(Bytes::new(*bytes))).collect();
        // Row headers of tables, which PDF/UA wants, are behind this door in Typst.
        let features: Features = [Feature::A11yExtras].into_iter().collect();
        Press {
            library: LazyHash::new(Library::builder().with_features(features).build()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            designs: Template::ALL.map(|template| (template, Source::detached(design(template)))),
        }
    }

    /// The pages as SVG, and the part that does not fit.
    pub fn pages(&self, document: impl Into<Document>) -> Result<Pages> {
        let document = document.into();
        let set = self.set(&document)?;
        let pages = set.pages().iter().map(|page| typst_svg::svg(page, &typst_svg::SvgOptions::default())).collect();
        Ok(Pages { pages, overflow: overflow(&set, &document), title: document.title })
    }

    /// The document as PDF/UA-1: tagged, with its title and language. A page that is too full comes on two.
    pub fn pdf(&self, document: impl Into<Document>) -> Result<Vec<u8>> {
        let set = self.set(&document.into())?;
        let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| not_set(error.message()))?;
        let creator = Smart::Custom(Some("Throughline".to_owned()));
        let options = PdfOptions { standards, creator, ..PdfOptions::default() };
        typst_pdf::pdf(&set, &options).map_err(|errors| first(&errors))
    }

    fn set(&self, document: &Document) -> Result<PagedDocument> {
        self.printable(&document.told)?;
        let found = self.designs.iter().find(|(template, _)| *template == document.template);
        let (_, design) = found.ok_or_else(|| not_set(&document.title))?;
        let sheet = Sheet { press: self, design, data: Bytes::from_string(document.told.to_string()) };
        let set = typst::compile::<PagedDocument>(&sheet).output.map_err(|errors| first(&errors));
        comemo::evict(REMEMBERED);
        set
    }

    /// A letter that no font has would be an empty box on paper, and PDF/UA refuses it: better to say which.
    fn printable(&self, page: &Value) -> Result<()> {
        let mut missing = String::new();
        letters(page, &mut |letter| {
            let drawn = letter.is_control() || unseen(letter) || self.fonts.iter().any(|font| font.info().coverage.contains(letter.into()));
            if !drawn && !missing.contains(letter) && missing.chars().count() < 20 {
                missing.push(letter);
            }
        });
        if missing.is_empty() { Ok(()) } else { Err(Error::LettersNotPrintable { letters: missing }) }
    }
}

impl Default for Press {
    fn default() -> Self {
        Press::new()
    }
}

/// One document on the press. Its paths are the same for every document: Typst never forgets a path.
struct Sheet<'a> {
    press: &'a Press,
    design: &'a Source,
    data: Bytes,
}

impl World for Sheet<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.press.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.press.book
    }

    fn main(&self) -> FileId {
        self.design.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.design.id() {
            return Ok(self.design.clone());
        }
        let imported = IMPORTED.iter().find(|(name, _)| id.vpath().get_without_slash() == *name);
        imported.map(|(_, text)| Source::new(id, (*text).to_owned())).ok_or(FileError::NotSource)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id.vpath().get_without_slash() == DATA { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.press.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None // what is told carries its day
    }
}

/// The first part that ends beyond the first page. The design marks where each part ends with its number.
fn overflow(set: &PagedDocument, document: &Document) -> Option<String> {
    let introspector = set.introspector();
    let ends = introspector.query(&Selector::Label(Label::new(PicoStr::intern("end"))?));
    let beyond = ends.iter().find(|end| {
        let page = end.location().and_then(|place| introspector.page(place));
        page.is_some_and(|page| page.get() > 1)
    })?;
    match beyond.to_packed::<MetadataElem>().map(|mark| &mark.value) {
        Some(Told::Int(block)) => Some(document.part(usize::try_from(*block).unwrap_or(usize::MAX))),
        _ => Some(document.title.clone()),
    }
}

/// Every letter that will be set.
fn letters(value: &Value, see: &mut impl FnMut(char)) {
    match value {
        Value::String(text) => text.chars().for_each(see),
        Value::Array(values) => values.iter().for_each(|value| letters(value, see)),
        Value::Object(fields) => fields.values().for_each(|value| letters(value, see)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Joiners, direction marks and variation selectors steer the letters beside them and draw nothing.
fn unseen(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

fn not_set(reason: &str) -> Error {
    Error::PageNotSet { reason: reason.to_owned() }
}

fn first(errors: &[SourceDiagnostic]) -> Error {
    not_set(errors.first().map_or("", |error| &error.message))
}
