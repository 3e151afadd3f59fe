//! The one file of a school: opened by one writer, asked by many, changed only in steps that can be taken back.

mod backup;
mod chain;
mod change;
mod check;
mod dump;
mod file;
mod guard;
mod history;
mod migrate;
mod package;
mod school;
mod search;
mod step;
#[cfg(test)]
pub(crate) mod testing;
mod view;

pub use backup::{Backup, kept};
pub use change::{Action, Changed, Edit, Watch};
pub use check::{CheckReport, Finding};
pub use dump::Cell;
pub use file::Role;
pub use history::{HistoryAsk, HistoryLine};
pub use package::save_package;
pub use school::{Reader, School, Sitting, Steps};
pub use step::Step;
pub use view::View;

pub(crate) use sql_text::sql_text;

/// Tables of the store itself: outside the session, so never in a step, a notice or an export.
const STORE_TABLES: [&str; 2] = ["meta", "change_log"];

/// Whether changes to this table are recorded as steps.
fn recorded(table: &str) -> bool {
    !STORE_TABLES.contains(&table) && !derived(table) && !table.starts_with("sqlite_")
}

/// Whether this table only says again what the recorded ones hold: what is searched.
fn derived(table: &str) -> bool {
    table.starts_with("search_")
}

/// Reads a column that holds a list of words.
pub(crate) fn json_list(text: &str) -> rusqlite::Result<Vec<String>> {
    serde_json::from_str(text).map_err(|_| rusqlite::types::FromSqlError::InvalidType.into())
}

/// Writes a list of words as such a column holds it.
pub(crate) fn json_text(list: &[String]) -> String {
    serde_json::Value::from(list).to_string()
}

mod sql_text {
    /// Keeps an enum of plain words as those words in the file, and refuses others when it reads.
    macro_rules! sql_text {
        ($type:ty { $($text:literal => $variant:ident),+ $(,)? }) => {
            impl rusqlite::types::ToSql for $type {
                fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                    Ok(match self { $(<$type>::$variant => $text),+ }.into())
                }
            }
            impl rusqlite::types::FromSql for $type {
                fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                    match value.as_str()? {
                        $($text => Ok(<$type>::$variant),)+
                        _ => Err(rusqlite::types::FromSqlError::InvalidType),
                    }
                }
            }
        };
    }
    pub(crate) use sql_text;
}
