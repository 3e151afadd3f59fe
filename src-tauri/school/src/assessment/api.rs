//! What can be asked of the self-assessment, and changed. To agree on a level looks over all rooms: see overview.

use super::{agreed, change, read};
use crate::api::Call;

pub(crate) fn calls() -> Vec<Call> {
    vec![
        Call::read("assessment_rounds", read::rounds),
        Call::read_of("assessment_round", read::page),
        Call::read_of("assessment_questions", read::questions),
        Call::read_of("assessment_forms", read::forms),
        Call::read_of("assessment_form", read::form),
        Call::read_of("assessment_group", read::group),
        Call::read_of("assessment_spreads", read::spreads),
        Call::read("assessment_rubrics", read::rubrics),
        Call::read_of("assessment_rubric", read::rubric_of),
        Call::change("assessment_add_round", change::add_round),
        Call::change("assessment_edit_round", change::edit_round),
        Call::change("assessment_remove_round", change::remove_round),
        Call::change("assessment_add_form", change::add_form),
        Call::change("assessment_score", change::score),
        Call::change("assessment_unscore", change::unscore),
        Call::change("assessment_finish_form", change::finish_form),
        Call::change("assessment_remove_form", change::remove_form),
        Call::change("assessment_set_group", change::set_group),
        Call::change("assessment_remove_group", change::remove_group),
        Call::change("assessment_choose", agreed::choose),
        Call::change("assessment_remove_agreed", agreed::remove),
        Call::change("assessment_take_rubric", change::take_rubric),
        Call::change("assessment_remove_rubric", change::remove_rubric),
    ]
}
