//! What can be asked over all rooms.

use super::read;
use crate::api::Call;

pub(crate) fn calls() -> Vec<Call> {
    vec![Call::read("overview_home", read::home)]
}
