//! The frameworks of others that a node may count toward, and the goals of the school's own plan. They are data with a
//! version: a tag keeps the version that was meant.

use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::store::View;
use crate::value::{Id, Said};

/// The framework whose items are the goals of the school's own plan.
pub const SCHOOL_PLAN: &str = "school_plan";

/// A framework with its items.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Framework {
    /// Such as `essentials`.
    pub id: String,
    /// The version of its words; empty for the school's own goals.
    pub version: String,
    /// Who published it.
    pub source: String,
    /// What people call it.
    pub name: Said,
    /// What one counts toward, in order.
    pub items: Vec<FrameworkItem>,
}

/// What one counts toward in a framework.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FrameworkItem {
    /// Such as `integrated_supports`; of a goal its id.
    pub code: String,
    /// Its name; a goal has it as it was written, in whatever language.
    pub name: Said,
}

/// Those that the app brings; the school's own plan is among them, without its goals.
pub fn published() -> Result<&'static [Framework]> {
    static PUBLISHED: LazyLock<Result<Vec<Framework>>> = LazyLock::new(|| {
        let files = [
            include_str!("../../../../assets/frameworks/essentials.yaml"),
            include_str!("../../../../assets/frameworks/four_pillars.yaml"),
            include_str!("../../../../assets/frameworks/ccspp.yaml"),
            include_str!("../../../../assets/frameworks/fscs_pipeline.yaml"),
            include_str!("../../../../assets/frameworks/nccs_stages.yaml"),
            include_str!("../../../../assets/frameworks/school_plan.yaml"),
        ];
        let read = |text: &str| serde_yaml_ng::from_str(text).map_err(|error| Error::FrameworkUnreadable { reason: error.to_string() });
        files.into_iter().map(read).collect()
    });
    PUBLISHED.as_deref().map_err(Clone::clone)
}

/// All frameworks, the goals of the school's own plan last.
pub fn frameworks(view: &View) -> Result<Vec<Framework>> {
    let mut all = published()?.to_vec();
    if let Some(own) = all.iter_mut().find(|one| one.id == SCHOOL_PLAN) {
        own.items = goals(view)?;
    }
    Ok(all)
}

/// The version that a tag of today means, or `framework_item_unknown`.
pub(super) fn version_of(view: &View, framework: &str, code: &str) -> Result<String> {
    let unknown = || Error::FrameworkItemUnknown { framework: framework.to_owned(), item: code.to_owned() };
    if framework == SCHOOL_PLAN {
        let goal = Id::parse(code).ok_or_else(unknown)?;
        return view.row("SELECT '' FROM goal WHERE id = ?1", [goal], |row| row.get(0))?.ok_or_else(unknown);
    }
    let found = published()?.iter().find(|one| one.id == framework && one.items.iter().any(|item| item.code == code));
    found.map(|one| one.version.clone()).ok_or_else(unknown)
}

fn goals(view: &View) -> Result<Vec<FrameworkItem>> {
    view.rows("SELECT id, text FROM goal ORDER BY position, id", [], |row| {
        let (id, text): (Id, String) = (row.get(0)?, row.get(1)?);
        Ok(FrameworkItem { code: id.to_string(), name: Said { en: text, es: String::new() } })
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn each_framework_has_a_version_and_names_in_both_languages() {
        let all = published().unwrap();
        assert_eq!(all.iter().map(|one| one.items.len()).collect::<Vec<_>>(), [6, 4, 5, 8, 4, 0]);
        for one in all.iter().filter(|one| one.id != SCHOOL_PLAN) {
            let codes: HashSet<&str> = one.items.iter().map(|item| item.code.as_str()).collect();
            assert_eq!(codes.len(), one.items.len(), "{}: a code stands once", one.id);
            assert!(!one.version.is_empty() && !one.source.is_empty(), "{}", one.id);
            assert!(one.items.iter().all(|item| !item.name.en.is_empty() && !item.name.es.is_empty()), "{}", one.id);
        }
    }
}
