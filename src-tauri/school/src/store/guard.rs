//! Law 1, kept by the engine itself: inside a change only recorded tables can be written.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rusqlite::Connection;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};

use super::{derived, recorded};
use crate::error::Result;

/// Stands beside a writer and is on while a change is made.
#[derive(Clone)]
pub(super) struct Guard(Arc<AtomicBool>);

impl Guard {
    /// Sets it beside a connection, once: to set it anew would make the engine read every statement again.
    pub fn beside(conn: &mut Connection) -> Result<Self> {
        let on = Arc::new(AtomicBool::new(false));
        let asked = Arc::clone(&on);
        conn.authorizer(Some(
            move |asks: AuthContext<'_>| {
                if !asked.load(Ordering::Relaxed) || allowed(&asks) { Authorization::Allow } else { Authorization::Deny }
            },
        ))?;
        Ok(Guard(on))
    }

    /// Runs `f` under guard.
    pub fn over<T>(&self, f: impl FnOnce() -> T) -> T {
        self.0.store(true, Ordering::Relaxed);
        let done = f();
        self.0.store(false, Ordering::Relaxed);
        done
    }
}

fn allowed(asks: &AuthContext<'_>) -> bool {
    match &asks.action {
        AuthAction::Select | AuthAction::Read { .. } | AuthAction::Function { .. } | AuthAction::Recursive => true,
        AuthAction::Insert { table_name } | AuthAction::Delete { table_name } | AuthAction::Update { table_name, .. } => {
            recorded(table_name) || (derived(table_name) && kept(table_name, asks.accessor))
        }
        // The session asks for the columns of a table when it first sees it change.
        AuthAction::Pragma { pragma_name, pragma_value } => pragma_value.is_none() || pragma_name.starts_with("table_"),
        _ => false,
    }
}

/// What is searched is kept by triggers, which name themselves, and by the engine's word tables. Those write into inner
/// tables of their own, which no statement of ours can reach: defensive mode sees to it.
fn kept(table: &str, trigger: Option<&str>) -> bool {
    trigger.is_some() || table.starts_with("search_word_") || table.starts_with("search_part_")
}
