//! The native dialogs. A path comes only from here, never from the page.

use std::path::PathBuf;

use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

/// What is saved or taken in.
#[derive(Clone, Copy)]
pub enum Kind {
    /// A school as one file.
    Package,
    /// Pages.
    Pdf,
    /// A document to edit.
    Docx,
    /// A workbook.
    Xlsx,
    /// A sheet of answers, as a table of text or a workbook.
    Sheet,
    /// A table of any kind: text, workbook or document.
    Table,
    /// A wording of the self-assessment.
    Wording,
}

impl Kind {
    /// How its files end; one that is saved ends in the first.
    fn endings(self) -> &'static [&'static str] {
        match self {
            Kind::Package => &["throughline"],
            Kind::Pdf => &["pdf"],
            Kind::Docx => &["docx"],
            Kind::Xlsx => &["xlsx"],
            Kind::Sheet => &["csv", "xlsx", "tsv", "txt"],
            Kind::Table => &["xlsx", "docx", "csv", "tsv", "txt"],
            Kind::Wording => &["yaml", "yml"],
        }
    }

    fn ending(self) -> &'static str {
        self.endings().first().copied().unwrap_or_default()
    }
}

/// Where to save, or nothing if the person thought better of it. The dialog itself asks before it names a file
/// that is there already.
pub fn save(app: &AppHandle, kind: Kind, name: &str) -> Option<PathBuf> {
    #[cfg(feature = "automation")]
    if let Some(path) = std::env::var_os("THROUGHLINE_DIALOG_PATH") {
        return Some(path.into());
    }
    let name: String = name.chars().map(|c| if c.is_alphanumeric() || " .-,()".contains(c) { c } else { ' ' }).collect();
    let path = builder(app, kind).set_file_name(format!("{}.{}", name.trim(), kind.ending())).blocking_save_file()?;
    let path = path.into_path().ok()?;
    // GTK gives the name as it was typed.
    Some(if path.extension().is_some() { path } else { path.with_extension(kind.ending()) })
}

/// Which file to take in.
pub fn pick(app: &AppHandle, kind: Kind) -> Option<PathBuf> {
    #[cfg(feature = "automation")]
    if let Some(path) = std::env::var_os("THROUGHLINE_DIALOG_PATH") {
        return Some(path.into());
    }
    builder(app, kind).blocking_pick_file()?.into_path().ok()
}

fn builder(app: &AppHandle, kind: Kind) -> FileDialogBuilder<tauri::Wry> {
    let filter = match kind {
        Kind::Package => "Throughline",
        Kind::Pdf => "PDF",
        Kind::Docx => "Word",
        Kind::Xlsx => "Excel",
        Kind::Sheet => "CSV, Excel",
        Kind::Table => "Excel, Word, CSV",
        Kind::Wording => "YAML",
    };
    let builder = app.dialog().file().add_filter(filter, kind.endings());
    match app.get_webview_window("main") {
        Some(window) => builder.set_parent(&window),
        None => builder,
    }
}
