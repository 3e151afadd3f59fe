//! What can be asked over all rooms.

use super::question::{self, aside};
use super::{criterion, going_back, over_time, plan, read, search, thread};
use crate::api::Call;

pub(crate) fn calls() -> Vec<Call> {
    vec![
        Call::read("overview_home", read::home),
        Call::read("overview_plan", plan::plan),
        Call::read_of("overview_criterion", criterion::page),
        Call::read("overview_questions", question::questions),
        Call::read_of("overview_go_back_costs", going_back::costs),
        Call::change("overview_set_aside", aside::set_aside),
        Call::change("overview_ask_again", aside::ask_again),
        Call::change("overview_agree", criterion::agree),
        Call::read_of("overview_rounds", over_time::beside),
        Call::read_of("overview_thread", thread::thread),
        Call::read_of("overview_search", search::search),
    ]
}
