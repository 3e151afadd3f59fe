//! The formats in which tables come.

use std::io::{Cursor, Write};

use docx_rs::{Docx, Paragraph, Run, Table, TableCell, TableRow, VMergeType};
use exchange::model::{self, Ask};
use exchange::table::{self, Filled};
use rust_xlsxwriter::{Format, Formula, Workbook};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::{Desk, arrows, boxes, complaints};

fn cell(text: &str) -> TableCell {
    text.lines().fold(TableCell::new(), |cell, line| cell.add_paragraph(Paragraph::new().add_run(Run::new().add_text(line))))
}

fn packed(docx: Docx) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    docx.build().pack(&mut bytes).unwrap();
    bytes.into_inner()
}

/// A document around a body of the given markup.
fn document(body: &str) -> Vec<u8> {
    zipped(&[
        (
            "_rels/.rels",
            r#"<Relationships><Relationship Type="x/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>"#,
        ),
        ("word/document2.xml", &format!("<w:document><w:body>{body}</w:body></w:document>")),
    ])
}

fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_text_reads_the_same_with_every_mark_and_says_when_its_letters_were_guessed() {
    let desk = Desk::new();
    let text = "Actividades;Productos\r\nTutoría;40 horas\r\n";
    let plain = desk.planned(text);
    assert_eq!(boxes(&plain), ["activity: tutoría", "output: 40 horas"]);
    for text in [format!("\u{feff}{text}"), text.replace(';', "\t"), text.replace(';', ",")] {
        assert_eq!(desk.planned(&text), plain);
    }
    let latin: Vec<u8> = text.chars().map(|sign| u8::try_from(u32::from(sign)).unwrap()).collect();
    let guessed = desk.plan(&latin, &Ask::default()).unwrap();
    assert_eq!((boxes(&guessed), complaints(&guessed)), (boxes(&plain), vec![("guessed", "")]));
}

#[test]
fn joined_cells_of_a_workbook_are_one_box_for_every_row() {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Cover").unwrap().write(0, 0, "Our school").unwrap();
    let sheet = book.add_worksheet().set_name("Model").unwrap();
    let plain = Format::new();
    sheet.merge_range(0, 0, 0, 2, "Logic model", &plain).unwrap();
    for (column, head) in (0..).zip(["Inputs", "Activities", "Long-term"]) {
        sheet.write(1, column, head).unwrap();
    }
    sheet.merge_range(2, 0, 3, 0, "A van", &plain).unwrap();
    sheet.write(2, 1, "Rides").unwrap().write(3, 1, "Tutoring").unwrap();
    sheet.merge_range(4, 0, 4, 2, "What comes later", &plain).unwrap();
    sheet.merge_range(5, 1, 5, 2, "Walks", &plain).unwrap();
    let bytes = book.save_to_buffer().unwrap();
    let desk = Desk::new();
    let plan = desk.plan(&bytes, &Ask::default()).unwrap();
    assert_eq!(
        (plan.table, boxes(&plan)),
        (1, vec!["resource: a van".into(), "activity: rides".into(), "activity: tutoring".into(), "activity: walks".into()])
    );
    assert_eq!(arrows(&plan), ["A van → Rides", "A van → Tutoring"]);
    assert_eq!(complaints(&plan), [("section", "A5")]);
    let tables = table::read(&bytes).unwrap();
    assert_eq!((model::named(&tables, "model"), model::named(&tables, "1")), (Ok(1), Ok(0)));
    assert_eq!(model::named(&tables, "Budget").unwrap_err().data()["known"], "Cover, Model");
}

#[test]
fn formulas_give_their_last_result_and_those_without_one_are_told() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, head) in (0..).zip(["Column", "Text", "Quantity"]) {
        sheet.write(0, column, head).unwrap();
    }
    sheet.write(1, 0, "Output").unwrap().write(1, 1, Formula::new("=A1").set_result("40 rides")).unwrap();
    sheet.write(1, 2, Formula::new("=0.1+0.2").set_result("0.30000000000000004")).unwrap();
    sheet.write(2, 0, "Output").unwrap().write(2, 1, "Meals").unwrap().write(2, 2, Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
    let bytes = book.save_to_buffer().unwrap();
    let desk = Desk::new();
    let plan = desk.plan(&bytes, &Ask::default()).unwrap();
    assert_eq!(boxes(&plan), ["output: 40 rides", "output: meals"]);
    assert_eq!(complaints(&plan), [("error", "C3")]);

    let cell = |formula: &str| {
        zipped(&[
            (
                "_rels/.rels",
                r#"<Relationships><Relationship Type="x/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
            ),
            ("xl/workbook.xml", r#"<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>"#),
            (
                "xl/_rels/workbook.xml.rels",
                r#"<Relationships><Relationship Id="rId1" Type="x/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#,
            ),
            (
                "xl/worksheets/sheet1.xml",
                &format!(
                    r#"<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Activities</t></is></c></row><row r="2"><c r="A2">{formula}</c></row></sheetData></worksheet>"#
                ),
            ),
        ])
    };
    let without = desk.plan(&cell("<f>B1&amp;B2</f>"), &Ask::default()).unwrap();
    assert_eq!((complaints(&without), without.stopped()), (vec![("formula", "A2")], 1));
    assert_eq!(boxes(&desk.plan(&cell("<f>1+1</f><v>2</v>"), &Ask::default()).unwrap()), ["activity: 2"]);
}

#[test]
fn a_document_gives_its_tables_with_joined_cells_filled() {
    let joined = |text, kind| cell(text).vertical_merge(kind);
    let rows = vec![
        TableRow::new(["Inputs", "Activities", "Outputs"].map(cell).to_vec()),
        TableRow::new(vec![joined("A van", VMergeType::Restart), cell("Rides"), cell("40 rides\n12 families")]),
        TableRow::new(vec![joined("", VMergeType::Continue), cell("Tutoring & <games>").grid_span(2)]),
    ];
    let bytes = packed(Docx::new().add_paragraph(Paragraph::new().add_run(Run::new().add_text("Outside"))).add_table(Table::new(rows)));
    let desk = Desk::new();
    let plan = desk.plan(&bytes, &Ask::default()).unwrap();
    assert_eq!(
        boxes(&plan),
        ["resource: a van", "activity: rides", "output: 40 rides", "output: 12 families", "activity: tutoring & <games>"]
    );
    assert_eq!(arrows(&plan), ["A van → Rides", "Rides → 40 rides", "Rides → 12 families", "A van → Tutoring & <games>"]);
    let tables = table::read(&bytes).unwrap();
    assert_eq!(
        tables.tables[0].rows[2].cells.iter().map(|cell| cell.filled).collect::<Vec<_>>(),
        [Filled::Above, Filled::Own, Filled::Left]
    );
}

#[test]
fn tables_in_cells_and_text_boxes_stand_by_themselves_and_what_is_not_shown_is_not_read() {
    let p = |text: &str| format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>");
    let tc = |inside: &str| format!("<w:tc>{inside}</w:tc>");
    let inner = format!(
        "<w:tbl><w:tr>{}{}</w:tr><w:tr>{}{}</w:tr></w:tbl>",
        tc(&p("Activities")),
        tc(&p("Impact")),
        tc(&p("Rides")),
        tc(&p("Calm"))
    );
    let boxed = format!(
        "<w:p><mc:AlternateContent><mc:Choice><w:txbxContent>{}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>{}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:p>",
        p("In a box"),
        p("Hidden twin")
    );
    let moved = "<w:p><w:moveFrom><w:r><w:t>Gone</w:t></w:r></w:moveFrom><w:r><w:delText>Deleted</w:delText><w:t xml:space=\"preserve\">Stays </w:t><w:tab/><w:t>here&#33;</w:t></w:r></w:p>";
    let outer =
        format!("<w:tbl><w:tr>{}{}</w:tr></w:tbl>", tc(&format!("{}{inner}{}", p("Before"), p("After"))), tc(&format!("{boxed}{moved}")));
    let tables = table::read(&document(&outer)).unwrap().tables;
    let told: Vec<Vec<String>> =
        tables.iter().map(|table| table.rows.iter().flat_map(|row| &row.cells).map(|cell| cell.text()).collect()).collect();
    assert_eq!(told, [vec!["Before After", "In a box Stays  here!"], vec!["Activities", "Impact", "Rides", "Calm"]]);
    assert_eq!(tables.iter().map(|table| table.name.as_str()).collect::<Vec<_>>(), ["1", "2"]);
}

#[test]
fn files_without_a_table_and_files_too_large_are_told() {
    let code = |bytes: &[u8]| table::read(bytes).unwrap_err().code();
    assert_eq!(code(&document(r#"<w:p><w:r><w:t>Only words</w:t></w:r></w:p>"#)), "table_none");
    assert_eq!(code(&document("<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>")), "table_empty");
    assert_eq!(code(&document("<w:tbl><w:tr")), "table_damaged");
    assert_eq!(code(&Workbook::new().save_to_buffer().unwrap()), "table_empty");
    assert_eq!(code(&zipped(&[("mimetype", "application/vnd.oasis.opendocument.text")])), "table_unknown");
    assert_eq!(code(format!("Activities\n{}", "x\n".repeat(10_001)).as_bytes()), "table_too_large");

    let bomb = zipped(&[("_rels/.rels", &"0".repeat(100_000_001))]);
    assert!(bomb.len() < 1_000_000, "{} bytes that become a hundred million", bomb.len());
    assert_eq!(code(&bomb), "table_too_large");
    let mut book = Workbook::new();
    book.add_worksheet().write(0, 0, "Activities").unwrap().write(1_048_575, 16_383, "x").unwrap();
    assert_eq!(code(&book.save_to_buffer().unwrap()), "table_too_large");
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.merge_range(0, 0, 9_000, 190, &"long ".repeat(6_000), &Format::new()).unwrap();
    for row in 1..9_000 {
        sheet.write(row, 195, "x").unwrap();
    }
    assert_eq!(code(&book.save_to_buffer().unwrap()), "table_too_large", "one text in two million joined cells");
}

mod broken {
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        #[test]
        fn no_bytes_make_it_panic(mut bytes in proptest::collection::vec(any::<u8>(), 0..400), zip in any::<bool>()) {
            if zip {
                bytes.splice(0..0, *b"PK\x03\x04");
            }
            drop(exchange::table::read(&bytes));
        }

        #[test]
        fn no_markup_makes_it_panic(parts in proptest::collection::vec("(<w:(tbl|tr|tc|p|t|vMerge|gridSpan w:val=\"[0-9]{1,9}\")/?>|</w:(tbl|tr|tc|p|t)>|[a-z&;]{0,3})", 0..30)) {
            drop(exchange::table::read(&super::document(&parts.concat())));
        }
    }
}
