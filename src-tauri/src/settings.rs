use std::path::{Path, PathBuf};

use school::value::{Id, Language};
use school::{Error, Result};
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager, Runtime};
use ts_rs::TS;

/// How the window looks on this laptop, and which schools it knows.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language of the window; before a choice, the system's.
    pub language: Option<Language>,
    /// Light, dark, or as the system.
    pub theme: Theme,
    /// Size of the text in percent of the normal one.
    pub text_percent: Option<i64>,
    /// Schools by when they were last open, newest first.
    pub known: Vec<Id>,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the system.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// What changes about the settings; what is absent stays.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SettingsEdit {
    /// The language of the window.
    pub language: Option<Language>,
    /// Light, dark, or as the system.
    pub theme: Option<Theme>,
    /// Size of the text, 100 to 200 percent.
    pub text_percent: Option<i64>,
}

impl Settings {
    /// Reads them; settings that cannot be read are the normal ones, and nothing of a school is in them.
    pub fn load(data: &Path) -> Settings {
        let text = std::fs::read_to_string(data.join("settings.json")).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    }

    /// Keeps them: written beside, then renamed.
    pub fn save(&self, data: &Path) -> Result<()> {
        let path = data.join("settings.json");
        let beside = data.join(".settings.json.partial");
        let text = serde_json::to_string_pretty(self).map_err(|error| Error::Engine { reason: error.to_string() })?;
        std::fs::create_dir_all(data)
            .and_then(|()| std::fs::write(&beside, text))
            .and_then(|()| std::fs::rename(&beside, &path))
            .map_err(|error| Error::from_place(&path, &error))
    }

    /// Puts a school first among those known.
    pub fn open_first(&mut self, id: Id) {
        self.known.retain(|known| *known != id);
        self.known.insert(0, id);
    }

    /// The chosen language, else the system's, else English.
    pub fn language(&self) -> Language {
        let spoken =
            || ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
        self.language.unwrap_or_else(|| if spoken().is_some_and(|value| value.starts_with("es")) { Language::Es } else { Language::En })
    }
}

/// The app's folder for local data; a test build may be given another.
pub fn data_folder<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<PathBuf> {
    #[cfg(feature = "automation")]
    if let Some(folder) = std::env::var_os("THROUGHLINE_DATA") {
        return Ok(folder.into());
    }
    app.path().app_local_data_dir()
}
