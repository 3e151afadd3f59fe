//! Logic models from tables: what is recognized, what is refused, and what comes into the school.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod assumed;
mod complaints;
mod files;
#[path = "../sitting/mod.rs"]
mod sitting;

use exchange::model::{self, Ask, Plan, Taken};
use exchange::table;
use school::logic::{self, Column, Model};
use school::value::{Day, Language};
use school::{Action, School};
use tempfile::TempDir;

/// A school with a person and an empty model.
struct Desk {
    _folder: TempDir,
    school: School,
}

impl Desk {
    fn new() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let fill = |edit: &school::Edit| {
            school::profile::change::found(edit, "Alder Creek", Language::En)?;
            let ask = serde_yaml_ng::from_str("name: Ana Ruiz").unwrap();
            school::partner::person::add(edit, ask)
        };
        let (school, _) = School::found(&folder.path().join("alder.school"), sitting::sitting(), Action::named("fill"), fill).unwrap();
        Desk { _folder: folder, school }
    }

    fn plan(&self, bytes: &[u8], ask: &Ask) -> exchange::Result<Plan> {
        let tables = table::read(bytes)?;
        self.school.read(|view| Ok(model::plan(view, &tables, ask))).unwrap()
    }

    fn planned(&self, text: &str) -> Plan {
        self.plan(text.as_bytes(), &Ask::default()).unwrap()
    }

    fn take(&mut self, bytes: &[u8]) -> Taken {
        let plan = self.plan(bytes, &Ask::default()).unwrap();
        plan.check(false).unwrap();
        self.school.change(Action::named("model_import"), |edit| model::take(edit, &plan)).unwrap().answer
    }

    fn model(&self) -> Model {
        self.school.read(logic::read::model).unwrap()
    }

    fn draws(&mut self, column: Column, text: &str) {
        let ask = logic::NodeAdd { column, text: text.to_owned(), after: None, under: None };
        self.school.change(Action::named("logic_add"), |edit| logic::change::add(edit, ask)).unwrap();
    }
}

/// The boxes as `activity: Tutoring`.
fn boxes(plan: &Plan) -> Vec<String> {
    plan.boxes.iter().map(|one| format!("{:?}: {}", one.column, one.text).to_lowercase()).collect()
}

/// The arrows as `Tutoring → Reading grows`.
fn arrows(plan: &Plan) -> Vec<String> {
    plan.arrows.iter().map(|arrow| format!("{} → {}", plan.boxes[arrow.from].text, plan.boxes[arrow.to].text)).collect()
}

fn complaints(plan: &Plan) -> Vec<(&str, &str)> {
    plan.complaints.iter().map(|one| (one.code, one.place.as_str())).collect()
}

#[test]
fn each_row_of_a_wide_table_is_a_line_of_reasoning() {
    let mut desk = Desk::new();
    let text = "Inputs,Activities,Outputs,Short-term outcomes,Impact\nA van,Rides home,40 rides,,Children stay\nA van,Tutoring,,Reading grows,Children stay\n";
    let plan = desk.planned(text);
    assert_eq!(
        boxes(&plan),
        [
            "resource: a van",
            "activity: rides home",
            "output: 40 rides",
            "long: children stay",
            "activity: tutoring",
            "short: reading grows"
        ]
    );
    assert_eq!(
        arrows(&plan),
        [
            "A van → Rides home",
            "Rides home → 40 rides",
            "40 rides → Children stay",
            "A van → Tutoring",
            "Tutoring → Reading grows",
            "Reading grows → Children stay"
        ]
    );
    assert_eq!(complaints(&plan), [], "what stands in two rows of one column is one box");
    let alone = desk.plan(text.as_bytes(), &Ask { arrows: false, ..Ask::default() }).unwrap();
    assert_eq!((alone.boxes.len(), alone.arrows.len()), (6, 0));
    assert!(desk.model().nodes.is_empty(), "to look changes nothing");

    assert_eq!(desk.take(text.as_bytes()), Taken { boxes: 6, arrows: 6, assumptions: 0, there: 0 });
    assert_eq!((desk.model().nodes.len(), desk.model().links.len()), (6, 6));
    let step = desk.school.steps().unwrap().0.unwrap();
    assert_eq!((step.action.as_str(), step.subject.as_str()), ("model_import", "6"));
    desk.school.undo().unwrap();
    assert!(desk.model().nodes.is_empty() && desk.model().links.is_empty(), "one undo takes the whole table back");
}

#[test]
fn where_two_cells_hold_several_boxes_nobody_guesses_the_arrows() {
    let desk = Desk::new();
    let plan = desk.planned("Recursos;Actividades;Resultados\n\"• Una van\n• Una tutora\";\"• Viajes\n• Tutoría\";Leen mejor\n");
    assert_eq!(arrows(&plan), ["Viajes → Leen mejor", "Tutoría → Leen mejor"]);
    assert_eq!(complaints(&plan), [("several", "A2")]);
    assert_eq!(plan.boxes.last().unwrap().column, Column::Medium, "results without a word on when");
    assert_eq!(plan.stopped(), 0);
}

#[test]
fn a_list_says_everything_of_a_box_and_what_it_leads_to() {
    let mut desk = Desk::new();
    let text = "Column,Text,Owner,Quantity,Unit,Per,Population,Direction,From,To,By,Leads to\n\
        Activity,Tutoring,ana ruiz,,,,,,,,,\"Reading grows\n150 students\"\n\
        Output,150 students,Nobody Here,\"1,150\",students,year,,,,,,\n\
        Medium-term result,Reading grows,,,,,grades 4-8,Up,61,75.5,2027-06-30,\n";
    let plan = desk.planned(text);
    assert_eq!(complaints(&plan), [("owner", "C3")]);
    desk.take(text.as_bytes());
    let model = desk.model();
    let named = |text: &str| model.nodes.iter().find(|node| node.text == text).unwrap();
    let (tutoring, output, reading) = (named("Tutoring"), named("150 students"), named("Reading grows"));
    assert_eq!(tutoring.owner.as_ref().unwrap().name, "Ana Ruiz");
    assert_eq!((output.quantity.unwrap().to_string(), output.unit.as_str(), output.per.as_str()), ("1150".to_owned(), "students", "year"));
    assert_eq!((reading.population.as_str(), reading.direction), ("grades 4-8", Some(logic::Direction::Up)));
    let said = |figure: Option<school::value::Decimal>| figure.unwrap().to_string();
    assert_eq!((said(reading.from), said(reading.to), reading.by), ("61".to_owned(), "75.5".to_owned(), Day::parse("2027-06-30")));
    let led: Vec<_> = model.links.iter().map(|link| (link.from, link.to)).collect();
    assert_eq!(led.len(), 2);
    assert!(led.contains(&(tutoring.id, reading.id)) && led.contains(&(tutoring.id, output.id)));
}

#[test]
fn what_the_school_has_already_is_tied_and_not_doubled() {
    let mut desk = Desk::new();
    desk.draws(Column::Activity, "Tutoring");
    desk.draws(Column::Long, "Children thrive");
    let text = "Column,Text,Leads to\nActivity,TUTORING.,Children thrive\nActivity,Rides home,Tutoring\n";
    let plan = desk.planned(text);
    assert_eq!((plan.boxes.len(), plan.new_boxes(), plan.arrows.len()), (3, 1, 2));
    assert_eq!(desk.take(text.as_bytes()), Taken { boxes: 1, arrows: 2, assumptions: 0, there: 2 });
    assert_eq!(desk.model().nodes.len(), 3);
    let again = desk.planned(text);
    assert_eq!((again.new_boxes(), again.arrows.len(), again.arrows_there), (0, 0, 2));
    desk.take(text.as_bytes());
    assert_eq!((desk.model().nodes.len(), desk.model().links.len()), (3, 2));
}

#[test]
fn the_person_says_what_columns_are_and_which_row_is_the_head() {
    let desk = Desk::new();
    let text = "Plan of Alder Creek,,\nWhat we bring,What follows,Remarks\nA van,Rides home,slow\n";
    assert_eq!(desk.planned(text).check(false).unwrap_err().code(), "model_no_columns");
    let tables = table::read(text.as_bytes()).unwrap();
    let said = |pairs: &[(&str, &str)]| {
        model::by_headings(&tables.tables[0], &pairs.iter().map(|(head, code)| ((*head).to_owned(), (*code).to_owned())).collect())
    };
    let ask = said(&[("what we bring", "resource"), ("What follows", "Activity"), ("Remarks", "ignore")]).unwrap();
    assert_eq!(boxes(&desk.plan(text.as_bytes(), &ask).unwrap()), ["resource: a van", "activity: rides home"]);
    assert_eq!(said(&[("What now", "resource")]).unwrap_err().code(), "model_mapping_wrong");
    assert_eq!(said(&[("Remarks", "nonsense")]).unwrap_err().code(), "model_mapping_wrong");
    let twice = said(&[("What we bring", "text"), ("Remarks", "text")]).unwrap();
    assert_eq!(desk.plan(text.as_bytes(), &twice).unwrap_err().code(), "model_mapping_wrong");
}

#[test]
fn heads_may_stand_in_two_rows_under_a_title() {
    let desk = Desk::new();
    let text = "Logic model 2025,,,,,\n,,,,,\nInputs,Activities,Outputs,Outcomes,,\n,,,Short,Medium,Long\nVan,Rides,40,a,b,c\n";
    let plan = desk.planned(text);
    assert_eq!(boxes(&plan), ["resource: van", "activity: rides", "output: 40", "short: a", "medium: b", "long: c"]);
    assert_eq!(plan.arrows.len(), 5);
}

#[test]
fn the_outline_of_a_plan_is_the_one_that_the_model_will_have() {
    let mut desk = Desk::new();
    let text = "Activities,Outputs,Impact\nRides,40 rides,Children stay\nTutoring,,Children stay\n";
    let plan = desk.planned(text);
    let told: Vec<_> = plan.outline().iter().map(|row| (plan.boxes[row.planned].text.clone(), row.depth, row.again)).collect();
    let row = |text: &str, depth, again| (text.to_owned(), depth, again);
    let expected = [
        row("Rides", 0, false),
        row("40 rides", 1, false),
        row("Children stay", 2, false),
        row("Tutoring", 0, false),
        row("Children stay", 1, true),
    ];
    assert_eq!(told, expected);
    desk.take(text.as_bytes());
    let depths: Vec<_> = desk.model().outline.iter().map(|row| row.depth).collect();
    assert_eq!(depths, [0, 1, 2, 0, 1]);
}
