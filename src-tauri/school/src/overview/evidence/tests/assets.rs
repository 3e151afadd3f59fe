//! Priority 4.

use super::*;

#[test]
fn six_kinds_of_assets_are_the_whole_map() {
    let (_folder, mut school) = school(|edit| organization(edit, 20, "Organization 20", "aligned"));
    assert_eq!(told(&school, "AB1", "asset-kinds"), "count 0, kinds 0 | Exploring | ");
    let kinds = ["residents", "association", "institution", "physical_place", "local_economy", "stories"];
    for (kind, number) in kinds.iter().zip(20..) {
        alter(&mut school, |edit| {
            let sql =
                "INSERT INTO organization (id, name, asset) VALUES (?1, ?2, ?3) ON CONFLICT (id) DO UPDATE SET asset = excluded.asset";
            run(edit, sql, (id(number), format!("Organization {number}"), kind));
        });
        let level = if number == 25 { "Maturing" } else { "Emerging" };
        let mapped = number - 19;
        assert!(told(&school, "AB1", "asset-kinds").starts_with(&format!("count {mapped}, kinds {mapped} | {level} | Organization 20")));
    }
    alter(&mut school, |edit| run(edit, "UPDATE organization SET ended = '2026-06-15' WHERE asset = 'stories'", []));
    assert!(told(&school, "AB1", "asset-kinds").starts_with("count 5, kinds 5 | Emerging"));
}

#[test]
fn an_activity_rests_on_an_asset_by_the_organization_that_carries_it() {
    let (_folder, mut school) = school(|edit| {
        organization(edit, 20, "Library", "aligned");
        node(edit, 10, "activity", "Tutoring");
        node(edit, 11, "resource", "Rooms");
        carried_by(edit, 10, 20);
        carried_by(edit, 11, 20);
    });
    assert_eq!(told(&school, "AB1", "activities-on-assets"), "all 1, count 0 | - | ");
    alter(&mut school, |edit| run(edit, "UPDATE organization SET asset = 'institution'", []));
    assert_eq!(told(&school, "AB1", "activities-on-assets"), "all 1, count 1 | - | Tutoring");
}

#[test]
fn hours_of_family_groups_are_counted_while_the_award_runs() {
    let (_folder, mut school) = school(|edit| {
        organization(edit, 20, "Parent Circle", "aligned");
        source(edit, 40, "FSCS", Some("2026-06-15"), ("2026-01-01", "2026-12-31"));
        let sql = "INSERT INTO match_item (id, for_source, kind, from_partner, minutes, promised) VALUES (?1, ?2, 'in_kind', ?3, 2490, 1)";
        run(edit, sql, (edit.new_id().unwrap(), id(40), id(20)));
    });
    assert_eq!(told(&school, "AB3", "family-hours"), "", "of others");
    alter(&mut school, |edit| run(edit, "UPDATE organization SET involvement = 'family_group'", []));
    assert_eq!(told(&school, "AB3", "family-hours"), "hours 41.5 | - | Parent Circle (41.5)");
    alter(&mut school, |edit| run(edit, "UPDATE funding_source SET award_end = '2026-06-14'", []));
    assert_eq!(told(&school, "AB3", "family-hours"), "", "of an award that is over");
}

#[test]
fn families_lead_and_carry_by_their_groups() {
    let (_folder, mut school) = school(|edit| {
        organization(edit, 20, "Parent Circle", "family_group");
        organization(edit, 21, "Clinic", "core");
        person(edit, 3, "Mai Yang");
        at(edit, 3, 21, false);
        node(edit, 10, "activity", "Tutoring");
        owned_by(edit, 10, 3);
        node(edit, 11, "resource", "Volunteers");
        carried_by(edit, 11, 21);
    });
    assert_eq!(told(&school, "AB3", "family-led"), "all 1, count 0 | - | ");
    assert_eq!(told(&school, "AB3", "family-resources"), "all 1, count 0 | - | ");
    alter(&mut school, |edit| {
        at(edit, 3, 20, false);
        carried_by(edit, 11, 20);
    });
    assert_eq!(told(&school, "AB3", "family-led"), "all 1, count 1 | - | Tutoring");
    assert_eq!(told(&school, "AB3", "family-resources"), "all 1, count 1 | - | Volunteers");
    alter(&mut school, |edit| run(edit, "UPDATE affiliation SET starts = '2026-06-16'", []));
    assert_eq!(told(&school, "AB3", "family-led"), "all 1, count 0 | - | ", "from tomorrow on");
}

#[test]
fn gains_are_indicators_of_which_more_is_better() {
    let (_folder, mut school) = school(|edit| indicator(edit, 30, "Absence", "better_off", "down"));
    assert_eq!(told(&school, "AB5", "gains"), "all 1, count 0 | - | ");
    alter(&mut school, |edit| indicator(edit, 31, "Belonging", "better_off", "up"));
    assert_eq!(told(&school, "AB5", "gains"), "all 2, count 1 | - | Belonging");
}
