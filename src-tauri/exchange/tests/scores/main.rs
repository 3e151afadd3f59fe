//! Answers from a spreadsheet: what is recognized, what is refused, and what comes into the round.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod files;
mod refused;
#[path = "../sitting/mod.rs"]
mod sitting;

use exchange::scores::{self, Ask, Plan, Sheet};
use school::assessment::{Answer, Form, Role, RoundKind, RoundNew, Rubric, Score, change, read};
use school::logic::Which;
use school::value::{Day, Id, Language};
use school::{Action, School};
use tempfile::TempDir;

/// A school with a round that is open, and asks everybody but partners.
struct Desk {
    _folder: TempDir,
    school: School,
    round: Id,
}

impl Desk {
    fn new() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let fill = |edit: &school::Edit| {
            school::profile::change::found(edit, "Alder Creek", Language::En)?;
            let (opens, closes) = (Day::parse("2026-03-01").unwrap(), Day::parse("2026-03-31").unwrap());
            let roles = vec![Role::Families, Role::Students, Role::Staff, Role::Leadership];
            change::add_round(edit, RoundNew { kind: RoundKind::Spring, opens, closes, roles, criteria: None, rubric: None })
        };
        let (school, made) = School::found(&folder.path().join("alder.school"), sitting::sitting(), Action::named("fill"), fill).unwrap();
        Desk { _folder: folder, school, round: made.id }
    }

    fn plan(&self, sheet: &[u8], ask: &Ask) -> exchange::Result<Plan> {
        let sheet = Sheet::read(sheet)?;
        self.school.read(|view| Ok(scores::plan(view, self.round, &sheet, ask))).unwrap()
    }

    /// The columns as a mapping would say them.
    fn columns(&self, sheet: &str) -> Vec<String> {
        let plan = self.plan(sheet.as_bytes(), &Ask::default()).unwrap();
        plan.columns.iter().map(|column| column.holds.as_ref().map_or_else(|| "-".to_owned(), scores::Holds::code)).collect()
    }

    fn take(&mut self, sheet: &[u8], again: bool) -> scores::Taken {
        let plan = self.plan(sheet, &Ask::default()).unwrap();
        self.school.change(Action::named("scores_import"), |edit| scores::take(edit, &plan, again)).unwrap().answer
    }

    /// The forms in the order in which they came in, with their answers.
    fn forms(&self) -> Vec<(Form, Vec<Score>)> {
        let all = self.school.read(|view| {
            let forms = read::forms(view, Which { id: self.round })?;
            forms
                .into_iter()
                .map(|form| Ok((form.clone(), read::form(view, Which { id: form.id })?.scores)))
                .collect::<school::Result<Vec<_>>>()
        });
        let mut all = all.unwrap();
        all.sort_by_key(|(form, _)| form.id);
        all
    }
}

fn answer(scores: &[Score], criterion: &str) -> Option<Answer> {
    scores.iter().find(|score| score.criterion == criterion).map(|score| score.answer)
}

#[test]
fn codes_and_numbers_keyed_in_by_hand_come_in_as_finished_forms() {
    let mut desk = Desk::new();
    let sheet = "role,name,CV2,SU3,CV2 note\nstaff,Ana Ruiz,3,0,The council\nLeadership,,4,,\n\nfamilies,,,,only a note\n";
    let plan = desk.plan(sheet.as_bytes(), &Ask::default()).unwrap();
    assert_eq!((plan.forms.len(), plan.skipped, plan.notes_alone, plan.there), (2, 1, 1, 0));
    assert_eq!(plan.roles(), [(Role::Staff, 1), (Role::Leadership, 1)]);
    assert!(desk.forms().is_empty(), "to look changes nothing");
    assert_eq!(desk.take(sheet.as_bytes(), false), scores::Taken { forms: 2, there: 0 });
    let forms = desk.forms();
    let (ana, said) = &forms[0];
    assert_eq!((ana.role, ana.name.as_str(), ana.finished), (Role::Staff, "Ana Ruiz", Day::parse("2026-03-15")));
    assert_eq!((answer(said, "CV2"), answer(said, "SU3")), (Some(Answer::Maturing), Some(Answer::DoNotKnow)));
    assert_eq!(said.iter().find(|score| score.criterion == "CV2").unwrap().note, "The council");
    assert_eq!(forms[1].1.len(), 1, "what is empty is not answered");
}

#[test]
fn a_web_form_in_spanish_comes_in_by_its_questions_and_whole_answers() {
    let mut desk = Desk::new();
    let own = Rubric::own().unwrap();
    let (voice, model) = (own.criterion("CV2").unwrap(), own.criterion("MC1").unwrap());
    let (asked, told) = (voice.plain.as_ref().unwrap(), model.plain.as_ref().unwrap());
    let (first, second) = (&asked.levels.es.as_ref().unwrap()[1], &told.levels.es.as_ref().unwrap()[3]);
    let sheet = format!(
        "\u{feff}\"Marca temporal\";\"Correo electrónico\";\"Soy…\";\"{}\";\"¿Por qué?\";\"{}\"\r\n\"2026/03/02 5:01\";\"x@y.org\";\"Madre\";\"{first}\";\"Lo vi\n en la reunión\";\"{second}\"\r\n\"2026/03/02 5:02\";\"z@y.org\";\"Estudiante\";\"No sé\";\"\";\"4 – Destacando\"\r\n",
        asked.question.es, told.question.es
    );
    assert_eq!(desk.columns(&sheet), ["-", "-", "role", "CV2", "CV2 note", "MC1"]);
    desk.take(sheet.as_bytes(), false);
    let forms = desk.forms();
    assert_eq!((forms[0].0.role, forms[0].0.language, forms[1].0.role), (Role::Families, Language::Es, Role::Students));
    assert_eq!((answer(&forms[0].1, "CV2"), answer(&forms[0].1, "MC1")), (Some(Answer::Emerging), Some(Answer::Excelling)));
    assert_eq!((answer(&forms[1].1, "CV2"), answer(&forms[1].1, "MC1")), (Some(Answer::DoNotKnow), Some(Answer::Excelling)));
    let dump = desk.school.read(|view| view.records("form")).unwrap();
    assert!(!format!("{dump:?}").contains("y.org"), "an address is never kept");
}

#[test]
fn every_criterion_is_known_by_every_way_to_write_it() {
    let desk = Desk::new();
    for (_, criterion) in Rubric::own().unwrap().criteria() {
        let (code, english, spanish) = (&criterion.code, &criterion.name.en, &criterion.name.es);
        let mut heads = vec![code.to_lowercase(), format!("{code}. {english}"), english.to_uppercase(), format!(" {spanish} :")];
        heads.extend(criterion.plain.iter().flat_map(|plain| [plain.question.en.clone(), plain.question.es.replace('¿', "")]));
        let grid = format!("Levels [{code} {spanish}]");
        let noted: Vec<String> = heads.iter().map(|head| format!("{head} – Comentario")).collect();
        let sheet = format!("role\tNot a comment\t{}\t{grid}\t{}\nleadership\tx\t2", heads.join("\t"), noted.join("\t"));
        let expected =
            [["role".to_owned(), "-".to_owned()].to_vec(), vec![code.clone(); heads.len() + 1], vec![format!("{code} note"); noted.len()]];
        assert_eq!(desk.columns(&sheet), expected.concat(), "{code}");

        let levels = criterion.plain.iter().map(|plain| &plain.levels).chain([&criterion.levels]);
        let levels: Vec<_> = levels.flat_map(|levels| [&levels.en, levels.es.as_ref().unwrap()]).collect();
        for (at, short) in ["exploring", "Emergiendo", "3.0", "4 - Excelling"].into_iter().enumerate() {
            let rows: Vec<String> =
                levels.iter().map(|levels| format!("leadership\t{}", levels[at])).chain([format!("leadership\t{short}")]).collect();
            let plan = desk.plan(format!("role\t{code}\n{}", rows.join("\n")).as_bytes(), &Ask::default()).unwrap();
            let level = Answer::numbered(i64::try_from(at).unwrap() + 1).unwrap();
            assert!(
                plan.forms.len() == rows.len() && plan.forms.iter().all(|form| answer(form.scores(), code) == Some(level)),
                "{code} {level:?}"
            );
        }
    }
}

#[test]
fn a_sheet_that_grows_brings_only_its_new_rows() {
    let mut desk = Desk::new();
    desk.take(b"role,CV2\nfamilies,2\nfamilies,2\n", false);
    assert_eq!(desk.forms().len(), 2, "two people may say the same");
    let grown = b"role,CV2\nfamilies,2\nfamilies,2\nfamilies,2\nstaff,2\n";
    assert_eq!(desk.plan(grown, &Ask::default()).unwrap().there, 2);
    assert_eq!(desk.take(grown, false), scores::Taken { forms: 2, there: 2 });
    assert_eq!(desk.take(grown, false), scores::Taken { forms: 0, there: 4 });
    assert_eq!(desk.take(b"role,CV2\nstaff,2\n", true), scores::Taken { forms: 1, there: 0 });
    assert_eq!(desk.forms().len(), 5);
}

#[test]
fn one_undo_takes_the_whole_sheet_back() {
    let mut desk = Desk::new();
    desk.take(b"role,CV2\nfamilies,2\nstaff,3\n", false);
    assert_eq!(desk.school.steps().unwrap().0.unwrap().action, "scores_import");
    desk.school.undo().unwrap();
    assert!(desk.forms().is_empty());
}

#[test]
fn answers_to_what_a_group_is_not_asked_are_left_out_and_counted() {
    let mut desk = Desk::new();
    let sheet = b"role,CV2,SU1\nfamilies,2,3\nfamilies,,4\nleadership,3,1\n";
    let plan = desk.plan(sheet, &Ask::default()).unwrap();
    assert_eq!((plan.forms.len(), plan.not_asked, plan.skipped), (2, 2, 1), "a row with nothing else is no form");
    desk.take(sheet, false);
    let said: Vec<_> = desk.forms().iter().map(|(form, scores)| (form.role, answer(scores, "SU1"))).collect();
    assert_eq!(said, [(Role::Families, None), (Role::Leadership, Some(Answer::Exploring))]);
}
