//! What can be asked of the school's year, and changed.

use super::{change, read};
use crate::api::Call;

pub(crate) fn calls() -> Vec<Call> {
    vec![
        Call::read("calendar_get", read::calendar),
        Call::change("calendar_set", change::set),
        Call::change("calendar_add_term", change::add_term),
        Call::change("calendar_edit_term", change::edit_term),
        Call::change("calendar_remove_term", change::remove_term),
    ]
}
