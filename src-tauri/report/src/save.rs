use std::ffi::OsString;
use std::fs::File;
use std::io::Write;
use std::path::Path;

use crate::error::Result;

/// Saves a document: written beside, synced to the disk, renamed, so there is never half of one under its name.
/// Without `replace` a file that is there already stays: `place_taken`.
pub fn save(bytes: &[u8], to: &Path, replace: bool) -> Result<()> {
    if !replace && to.exists() {
        return Err(school::Error::PlaceTaken { path: to.display().to_string() }.into());
    }
    let mut hidden = OsString::from(".");
    hidden.push(to.file_name().unwrap_or_default());
    hidden.push(".partial");
    let beside = to.with_file_name(hidden);
    let written = File::create(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()?;
        std::fs::rename(&beside, to)
    });
    written.map_err(|error| {
        drop(std::fs::remove_file(&beside)); // it may never have been made
        school::Error::from_place(to, &error).into()
    })
}
