//! Workbooks and documents are zips of XML. Before anything is read, all of it is unpacked once into nothing: a few
//! kilobytes may become gigabytes.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

use super::{Tables, document, too_large, workbook};
use crate::error::{Error, Result};

/// All parts together may be so large, in bytes. Pictures hardly shrink when packed, text shrinks to a tenth.
const MOST_UNPACKED: u64 = 100_000_000;
const MOST_PARTS: usize = 5_000;

/// Reads the package of a workbook or of a document, whichever it says it is.
pub(super) fn read(bytes: &[u8]) -> Result<Tables> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Error::TableDamaged)?;
    if zip.len() > MOST_PARTS {
        return Err(too_large());
    }
    let mut left = MOST_UNPACKED;
    for at in 0..zip.len() {
        let part = zip.by_index(at).map_err(|_| Error::TableDamaged)?;
        let unpacked = std::io::copy(&mut part.take(left + 1), &mut std::io::sink()).map_err(|_| Error::TableDamaged)?;
        left = left.checked_sub(unpacked).ok_or_else(too_large)?;
    }
    let Ok(relations) = part(&mut zip, "_rels/.rels") else { return Err(Error::TableUnknown) };
    let main = main(&relations)?;
    match main.split('/').next() {
        Some("xl") if main.ends_with(".xml") => workbook::read(bytes),
        Some("word") => document::read(&part(&mut zip, &main)?),
        _ => Err(Error::TableUnknown),
    }
}

fn part(zip: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<String> {
    let mut text = String::new();
    let read = zip.by_name(name).map_err(|_| Error::TableDamaged)?.read_to_string(&mut text);
    read.map(|_| text).map_err(|_| Error::TableDamaged)
}

/// The part that a package begins with: some programs call a document `word/document2.xml`.
fn main(relations: &str) -> Result<String> {
    let mut reader = Reader::from_str(relations);
    loop {
        let element = match reader.read_event().map_err(|_| Error::TableDamaged)? {
            Event::Eof => return Err(Error::TableUnknown),
            Event::Start(element) | Event::Empty(element) => element,
            _ => continue,
        };
        let attribute = |name| element.try_get_attribute(name).ok().flatten().map(|found| found.value.into_owned());
        if attribute("Type").is_some_and(|kind| kind.ends_with("/officeDocument")) {
            return attribute("Target").map(|target| target.trim_start_matches('/').to_owned()).ok_or(Error::TableDamaged);
        }
    }
}
