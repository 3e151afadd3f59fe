//! What can be asked of the model, and changed.

use super::{arrange, assumption, change, framework, goal, nest, read, sentence, version};
use crate::api::Call;

pub(crate) fn calls() -> Vec<Call> {
    vec![
        Call::read("logic_model", read::model),
        Call::read("logic_frameworks", framework::frameworks),
        Call::read_of("logic_sentences", sentence::sentences),
        Call::read("logic_versions", version::read::versions),
        Call::read_of("logic_compare", version::read::differences),
        Call::change("logic_add", change::add),
        Call::change("logic_edit", change::edit),
        Call::change("logic_move", change::shift),
        Call::change("logic_remove", change::remove),
        Call::change("logic_link", change::link),
        Call::change("logic_unlink", change::unlink),
        Call::change("logic_edit_link", change::edit_link),
        Call::change("logic_nest", nest::nest),
        Call::change("logic_arrange", arrange::arrange),
        Call::change("logic_add_assumption", assumption::add),
        Call::change("logic_edit_assumption", assumption::edit),
        Call::change("logic_remove_assumption", assumption::remove),
        Call::change("logic_set_version", change::set_version),
        Call::change("logic_name_version", version::change::name),
        Call::change("logic_edit_version", version::change::edit),
        Call::change("logic_remove_version", version::change::remove),
        Call::change("logic_go_back", version::back::go_back),
        Call::change("logic_tag", change::tag),
        Call::change("logic_untag", change::untag),
        Call::change("logic_add_goal", goal::add),
        Call::change("logic_edit_goal", goal::edit),
        Call::change("logic_move_goal", goal::shift),
        Call::change("logic_remove_goal", goal::remove),
        Call::change("logic_add_partner", change::add_partner),
        Call::change("logic_remove_partner", change::remove_partner),
    ]
}
