//! What can be asked of to-dos, and changed.

use super::{change, read};
use crate::api::Call;

pub(crate) fn calls() -> Vec<Call> {
    vec![
        Call::read_of("action_list", read::list),
        Call::change("action_add", change::add),
        Call::change("action_edit", change::edit),
        Call::change("action_done", change::done),
        Call::change("action_remove", change::remove),
    ]
}
