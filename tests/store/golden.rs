//! What may not change unnoticed: the shape of the file.

use std::fs;
use std::path::Path;

use crate::Desk;

/// Rewrites `schema.sql` where the tables changed, and fails so that the change is looked at and committed.
#[test]
fn the_shape_of_the_file_is_written_down() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/school/src/store/schema.sql");
    let now = Desk::new().bare().read(|view| view.schema()).unwrap();
    let before = fs::read_to_string(&golden).unwrap_or_default();
    if now != before {
        fs::write(&golden, &now).unwrap();
        panic!("schema.sql was rewritten: look at it and commit it");
    }
}
