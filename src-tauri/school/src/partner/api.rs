//! What can be asked of partners and people, and changed.

use super::{affiliation, agreement, interaction, organization, person, read};
use crate::api::Call;

pub(crate) fn calls() -> Vec<Call> {
    vec![
        Call::read("partner_organizations", read::organizations),
        Call::read("partner_people", read::people),
        Call::read_of("partner_organization", read::organization),
        Call::read_of("partner_person", read::person),
        Call::change("partner_add_organization", organization::add),
        Call::change("partner_edit_organization", organization::edit),
        Call::change("partner_remove_organization", organization::remove),
        Call::change("partner_add_person", person::add),
        Call::change("partner_edit_person", person::edit),
        Call::change("partner_remove_person", person::remove),
        Call::change("partner_add_affiliation", affiliation::add),
        Call::change("partner_edit_affiliation", affiliation::edit),
        Call::change("partner_remove_affiliation", affiliation::remove),
        Call::change("partner_add_agreement", agreement::add),
        Call::change("partner_edit_agreement", agreement::edit),
        Call::change("partner_remove_agreement", agreement::remove),
        Call::change("partner_add_interaction", interaction::add),
        Call::change("partner_edit_interaction", interaction::edit),
        Call::change("partner_remove_interaction", interaction::remove),
    ]
}
