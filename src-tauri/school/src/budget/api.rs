//! What can be asked of the money, and changed.

use super::{certification, line, matching, period, read, source, spending};
use crate::api::Call;

pub(crate) fn calls() -> Vec<Call> {
    vec![
        Call::read("budget_sources", read::sources),
        Call::read_of("budget_source", read::source),
        Call::change("budget_add_source", source::add),
        Call::change("budget_edit_source", source::edit),
        Call::change("budget_remove_source", source::remove),
        Call::change("budget_back_resource", source::back),
        Call::change("budget_unback_resource", source::unback),
        Call::change("budget_add_period", period::add),
        Call::change("budget_edit_period", period::edit),
        Call::change("budget_remove_period", period::remove),
        Call::change("budget_add_line", line::add),
        Call::change("budget_edit_line", line::edit),
        Call::change("budget_remove_line", line::remove),
        Call::change("budget_add_spending", spending::add),
        Call::change("budget_edit_spending", spending::edit),
        Call::change("budget_remove_spending", spending::remove),
        Call::change("budget_add_certification", certification::add),
        Call::change("budget_edit_certification", certification::edit),
        Call::change("budget_remove_certification", certification::remove),
        Call::change("budget_add_match", matching::add),
        Call::change("budget_edit_match", matching::edit),
        Call::change("budget_remove_match", matching::remove),
    ]
}
