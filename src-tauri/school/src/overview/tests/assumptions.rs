//! Assumptions of the logic model among what is due.

use super::plan::items;
use super::{AFTER_SCHOOL, COUNSELING, DueKind, alder, alter, home, id};
use crate::store::Edit;

fn assumed(edit: &Edit, review_on: Option<&str>, link: Option<u8>) {
    let sql = "INSERT INTO assumption (id, text, reviewed, review_on, link) VALUES (?1, 'Families answer', '2025-06-15', ?2, ?3)";
    edit.run(sql, (id(80), review_on, link.map(id))).unwrap();
}

#[test]
fn an_assumption_is_told_until_it_is_looked_at_by_the_plan_for_two_years_and_by_home_for_a_quarter() {
    let (_folder, mut school) = alder();
    let mut told = |review_on: Option<&str>| {
        alter(&mut school, |edit| {
            edit.run("DELETE FROM assumption", []).unwrap();
            assumed(edit, review_on, None);
        });
        let plan = items(&school).into_iter().find(|item| item.kind == DueKind::Assumption);
        let home = home(&school).due.into_iter().any(|due| due.kind == DueKind::Assumption);
        (plan.map(|item| (item.title, item.day.unwrap().to_string(), item.days_late)), home)
    };
    let again = |day: &str, late: i64| Some(("Families answer".to_owned(), day.to_owned(), late));
    assert_eq!(told(None), (None, false), "no day was set");
    assert_eq!(told(Some("2026-06-12")), (again("2026-06-12", 3), true), "it stays until it is looked at");
    assert_eq!(told(Some("2026-06-15")), (again("2026-06-15", 0), true));
    assert_eq!(told(Some("2026-09-15")), (again("2026-09-15", 0), true));
    assert_eq!(told(Some("2026-09-16")), (again("2026-09-16", 0), false));
    assert_eq!(told(Some("2028-06-15")), (again("2028-06-15", 0), false));
    assert_eq!(told(Some("2028-06-16")), (None, false));
}

#[test]
fn an_assumption_about_an_arrow_leads_to_where_the_arrow_starts() {
    let (_folder, mut school) = alder();
    alter(&mut school, |edit| {
        let sql = "INSERT INTO link (id, from_node, to_node, reason) VALUES (?1, ?2, ?3, '')";
        edit.run(sql, (id(81), id(COUNSELING), id(AFTER_SCHOOL))).unwrap();
        assumed(edit, Some("2026-06-20"), Some(81));
    });
    let node = || items(&school).into_iter().find(|item| item.kind == DueKind::Assumption).unwrap().node;
    assert_eq!(node(), Some(id(COUNSELING)));
    assert_eq!(home(&school).due.into_iter().find(|due| due.kind == DueKind::Assumption).unwrap().node, Some(id(COUNSELING)));
    alter(&mut school, |edit| {
        edit.run("DELETE FROM link", []).unwrap();
    });
    let of_the_model = items(&school).into_iter().find(|item| item.kind == DueKind::Assumption).unwrap();
    assert_eq!((of_the_model.title.as_str(), of_the_model.node), ("Families answer", None), "it outlives its arrow");
}
