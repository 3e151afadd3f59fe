//! One sentence says what is wrong and where; nothing comes in.

use std::collections::BTreeMap;

use exchange::Error;
use exchange::scores::{Ask, MOST_ROWS};
use school::assessment::Role;

use crate::Desk;

fn refusal(sheet: &str, ask: &Ask) -> Error {
    Desk::new().plan(sheet.as_bytes(), ask).unwrap_err()
}

fn by_itself(sheet: &str) -> Error {
    refusal(sheet, &Ask::default())
}

#[test]
fn a_cell_that_is_no_answer_is_told_by_its_row_and_column() {
    let mut lines = vec!["role,CV2 Power to decide"; 1];
    lines.extend(["staff,2"; 4]);
    lines.extend(["", "staff,often"]);
    let expected = Error::ScoresCellUnknown { row: 7, column: "CV2 Power to decide".to_owned(), text: "often".to_owned() };
    assert_eq!(by_itself(&lines.join("\n")), expected);
    for cell in ["5", "2.5", "-1", "3 Exploring", "maturing or so"] {
        assert_eq!(by_itself(&format!("role,CV2\nstaff,{cell}")).code(), "scores_cell_unknown", "{cell}");
    }
}

#[test]
fn the_answer_of_another_criterion_is_no_answer_to_this_one() {
    let text = &school::assessment::Rubric::own().unwrap().criterion("MC1").unwrap().levels.en[0];
    assert_eq!(by_itself(&format!("role,CV2\nstaff,\"{text}\"")).code(), "scores_cell_unknown");
}

#[test]
fn a_student_with_a_name_is_refused_unless_the_column_is_not_used() {
    let sheet = "role,Nombre,CV2\nstaff,Ana Ruiz,2\nestudiante,Leo,2\n";
    assert_eq!(by_itself(sheet), Error::ScoresStudentNamed { row: 3 });
    let ask = Ask { role: None, mapping: BTreeMap::from([("nombre".to_owned(), "ignore".to_owned())]) };
    assert_eq!(Desk::new().plan(sheet.as_bytes(), &ask).unwrap().forms.len(), 2);
}

#[test]
fn who_answered_must_be_said_and_be_asked() {
    assert_eq!(by_itself("CV2\n2\n"), Error::ScoresRoleMissing);
    assert_eq!(by_itself("role,CV2\nstaff,2\nmayor,2\n"), Error::ScoresRoleUnknown { row: 3, text: "mayor".to_owned() });
    assert_eq!(by_itself("role,CV2\nstaff,2\n,2\n"), Error::ScoresRoleUnknown { row: 3, text: String::new() });
    assert_eq!(by_itself("role,CV2\npartners,2\n").code(), "role_not_asked");
    let ask = Ask { role: Some(Role::Families), mapping: BTreeMap::new() };
    let plan = Desk::new().plan(b"role,CV2\nstaff,2\n,2\n", &ask).unwrap();
    assert_eq!(plan.roles(), [(Role::Families, 1), (Role::Staff, 1)], "the ask speaks for rows that do not say it");
}

#[test]
fn a_column_of_role_words_needs_no_head() {
    let plan = Desk::new().plan("¿Cuál es su relación con la escuela?;CV2\nPadre;2\nDocente;1\n".as_bytes(), &Ask::default()).unwrap();
    assert_eq!(plan.roles(), [(Role::Families, 1), (Role::Staff, 1)]);
}

#[test]
fn a_sheet_without_anything_to_take_says_so() {
    assert_eq!(by_itself(""), Error::ScoresNoSheet);
    assert_eq!(by_itself("when,what\n1,2\n"), Error::ScoresNoCriteria);
    assert_eq!(by_itself("role,CV2\nstaff,\n"), Error::ScoresNothing);
    assert_eq!(by_itself(&format!("role,CV2\n{}", "staff,2\n".repeat(MOST_ROWS + 1))), Error::ScoresTooMany { most: MOST_ROWS });
}

#[test]
fn two_columns_of_one_criterion_may_not_differ_in_a_row() {
    let sheet = "role,CV2,Power to decide\nstaff,2,\nstaff,,3\nstaff,1,1\n";
    assert_eq!(Desk::new().plan(sheet.as_bytes(), &Ask::default()).unwrap().forms.len(), 3);
    let differ = by_itself("role,CV2,Power to decide\nstaff,2,\nstaff,2,3\n");
    assert_eq!(differ, Error::ScoresTwoAnswers { row: 3, column: "Power to decide".to_owned() });
}

#[test]
fn a_mapping_has_the_last_word_and_must_fit_the_sheet() {
    let ask =
        |header: &str, target: &str| Ask { role: Some(Role::Staff), mapping: BTreeMap::from([(header.to_owned(), target.to_owned())]) };
    assert_eq!(
        Desk::new().plan(b"Question 4,MC1\n2,1\n", &ask("question 4", "cv2")).unwrap().columns[0].holds.as_ref().unwrap().code(),
        "CV2"
    );
    assert_eq!(refusal("CV2\n2\n", &ask("Question 4", "CV2")), Error::ScoresMappingWrong { text: "Question 4".to_owned() });
    assert_eq!(refusal("CV2\n2\n", &ask("CV2", "CV99")), Error::ScoresMappingWrong { text: "CV99".to_owned() });
}
