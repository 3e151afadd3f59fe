//! What can be asked of the indicators, and changed.

use super::{change, read, reading};
use crate::api::Call;

pub(crate) fn calls() -> Vec<Call> {
    vec![
        Call::read("indicator_list", read::list),
        Call::read_of("indicator_get", read::get),
        Call::change("indicator_add", change::add),
        Call::change("indicator_edit", change::edit),
        Call::change("indicator_remove", change::remove),
        Call::change("indicator_tag", change::tag),
        Call::change("indicator_untag", change::untag),
        Call::change("indicator_add_reading", reading::add),
        Call::change("indicator_edit_reading", reading::edit),
        Call::change("indicator_remove_reading", reading::remove),
        Call::change("indicator_add_group", reading::add_group),
        Call::change("indicator_remove_group", reading::remove_group),
    ]
}
