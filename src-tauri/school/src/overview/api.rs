//! What can be asked over all rooms.

use super::question::{self, aside};
use super::{criterion, over_time, plan, read, search};
use crate::api::Call;

pub(crate) fn calls() -> Vec<Call> {
    vec![
        Call::read("overview_home", read::home),
        Call::read("overview_plan", plan::plan),
        Call::read_of("overview_criterion", criterion::page),
        Call::read("overview_questions", question::questions),
        Call::change("overview_set_aside", aside::set_aside),
        Call::change("overview_ask_again", aside::ask_again),
        Call::change("overview_agree", criterion::agree),
        Call::read_of("overview_rounds", over_time::beside),
        Call::read_of("overview_search", search::search),
    ]
}
