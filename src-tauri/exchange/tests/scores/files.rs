//! The formats in which sheets come.

use exchange::scores::{Ask, Sheet};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use rust_xlsxwriter::Workbook;
use school::assessment::Role;

use crate::Desk;

#[test]
fn a_table_of_text_reads_the_same_in_every_encoding() {
    let text = "Rol;Poder de decisión\r\nDirección;«No sé»\r\n";
    let latin: Vec<u8> = text.chars().map(|sign| u8::try_from(u32::from(sign)).unwrap()).collect();
    let utf16: Vec<u8> = std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let expected = Desk::new().plan(text.as_bytes(), &Ask::default()).unwrap();
    assert_eq!(expected.roles(), [(Role::Leadership, 1)]);
    for bytes in
        [latin, utf16, format!("\u{feff}{text}").into_bytes(), text.replace(';', "\t").into_bytes(), text.replace(';', ",").into_bytes()]
    {
        assert_eq!(Desk::new().plan(&bytes, &Ask::default()).unwrap().forms, expected.forms);
    }
}

#[test]
fn a_question_may_hold_more_commas_than_the_sheet_has_columns() {
    let sheet = "Rol;CV2 a, b, c, d\nDocente;2\nMadre;3\n";
    assert_eq!(Desk::new().plan(sheet.as_bytes(), &Ask::default()).unwrap().forms.len(), 2);
}

#[test]
fn a_workbook_gives_its_first_sheet_that_holds_something() {
    let mut book = Workbook::new();
    book.add_worksheet();
    let sheet = book.add_worksheet();
    for (column, head) in ["role", "CV2", "MC1"].into_iter().enumerate() {
        sheet.write(2, u16::try_from(column).unwrap(), head).unwrap();
    }
    sheet.write(4, 0, "staff").unwrap().write(4, 1, 3).unwrap().write(4, 2, "Emerging").unwrap();
    let bytes = book.save_to_buffer().unwrap();
    assert_eq!(Desk::new().plan(&bytes, &Ask::default()).unwrap().roles(), [(Role::Staff, 1)]);

    book.worksheet_from_index(1).unwrap().write(6, 1, "often").unwrap();
    let refused = Desk::new().plan(&book.save_to_buffer().unwrap(), &Ask::default()).unwrap_err();
    assert_eq!(refused.data()["row"], "7", "counted as the workbook counts");
}

#[test]
fn a_stray_cell_in_the_last_corner_makes_no_table_of_billions() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "CV2").unwrap().write(1_048_575, 16_383, "x").unwrap();
    assert_eq!(Sheet::read(&book.save_to_buffer().unwrap()).unwrap_err().code(), "scores_too_many");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_bytes_make_it_panic(mut bytes in proptest::collection::vec(any::<u8>(), 0..400), zip in any::<bool>()) {
        if zip {
            bytes.splice(0..0, *b"PK\x03\x04");
        }
        drop(Sheet::read(&bytes));
    }
}

#[test]
fn no_text_makes_a_plan_panic() {
    let desk = Desk::new();
    let cells = proptest::collection::vec("[ -~áñ¿\u{300}\"\n;]{0,12}", 4..12);
    let mut runner = TestRunner::new(ProptestConfig::with_cases(200));
    let plan = |cells: Vec<String>| {
        drop(desk.plan(format!("role,CV2,CV2 note\n{}", cells.join(",")).as_bytes(), &Ask::default()));
        Ok(())
    };
    runner.run(&cells, plan).unwrap();
}
