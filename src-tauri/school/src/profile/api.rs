//! What can be asked of the school itself, and changed.

use super::{change, read};
use crate::api::Call;

pub(crate) fn calls() -> Vec<Call> {
    vec![
        Call::read("profile_get", read::profile), //
        Call::change("profile_set", change::set),
    ]
}
