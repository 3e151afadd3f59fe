use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Language;

/// A text in both languages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// English
    pub en: String,
    /// Spanish; where it is empty the English stands.
    #[serde(default)]
    pub es: String,
}

impl Said {
    /// In this language.
    pub fn within(&self, language: Language) -> &str {
        match language {
            Language::Es if !self.es.is_empty() => &self.es,
            Language::Es | Language::En => &self.en,
        }
    }
}
