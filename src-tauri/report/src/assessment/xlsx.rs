//! The round as a workbook: groups of five people and more, what was agreed, and where the words come from.

use rust_xlsxwriter::Worksheet;
use school::assessment::spread::Group;
use school::value::Decimal;

use super::said::{capital, level, roles};
use super::{Agreed, Assessment, Audience, Criterion, page};
use crate::error::Result;
use crate::sheet::{Sheet, Written, book, number};
use crate::words::Words;

/// The document as XLSX.
pub fn xlsx(round: &Assessment) -> Result<Vec<u8>> {
    let words = Words::of(round.language);
    book(&round.title, round.day, |book| {
        if round.audience == Audience::Team {
            book.push_worksheet(groups(words, round)?);
        }
        book.push_worksheet(agreed(words, round)?);
        book.push_worksheet(actions(words, round)?);
        book.push_worksheet(about(words, round)?);
        Ok(())
    })
}

/// The columns of numbers after the names: people, both middles, each level, and who did not know.
const NUMBERS: u16 = 4;

fn groups(words: Words, round: &Assessment) -> Written<Worksheet> {
    let columns = ["report-criterion", "report-priority", "report-code", "report-group", "report-people", "report-low", "report-high"];
    let levels = ["report-level-exploring", "report-level-emerging", "report-level-maturing", "report-level-excelling"];
    let columns: Vec<&str> = columns.into_iter().chain(levels).chain(["report-did-not-know"]).collect();
    let mut sheet = Sheet::named(words, "report-sheet-groups", &columns)?;
    sheet.sheet.set_column_width(3, 34)?;
    for priority in &round.priorities {
        for criterion in &priority.criteria {
            let Some(spread) = &criterion.spread else { continue };
            let names = [criterion.name.as_str(), &priority.name, &criterion.code];
            for group in &spread.groups {
                let who = capital(&roles(words, &group.roles));
                let row = sheet.texts(&[&names[..], &[who.as_str()]].concat())?;
                for (at, figure) in (NUMBERS..).zip(figures(group)) {
                    if let Some(figure) = figure {
                        whole(&mut sheet, row, at, figure)?;
                    }
                }
            }
            if spread.groups.is_empty() {
                sheet.texts(&[&names[..], &[words.say("report-too-few", &[]).as_str()]].concat())?;
            }
        }
    }
    Ok(sheet.sheet)
}

fn figures(group: &Group) -> Vec<Option<i64>> {
    let middle = group.middle.map(|middle| (middle.low.number(), middle.high.number()));
    let levels = group.levels.map_or([None; 4], |levels| levels.map(Some));
    let known = [Some(group.people), middle.map(|(low, _)| low), middle.map(|(_, high)| high)];
    known.into_iter().chain(levels).chain([group.do_not_know]).collect()
}

fn agreed(words: Words, round: &Assessment) -> Written<Worksheet> {
    let team = round.audience == Audience::Team;
    let columns =
        ["report-criterion", "report-priority", "report-code", "report-agreed-level", "report-level-number", "report-chosen-short"];
    let columns: Vec<&str> = columns.into_iter().chain(team.then_some("report-why")).collect();
    let mut sheet = Sheet::named(words, "report-sheet-agreed", &columns)?;
    for priority in &round.priorities {
        for criterion in &priority.criteria {
            let Some(agreed) = &criterion.agreed else { continue };
            line(words, &mut sheet, &priority.name, criterion, agreed)?;
        }
    }
    Ok(sheet.sheet)
}

fn line(words: Words, sheet: &mut Sheet, priority: &str, criterion: &Criterion, agreed: &Agreed) -> Written {
    let row = sheet.texts(&[&criterion.name, priority, &criterion.code, &level(words, agreed.level)])?;
    whole(sheet, row, 4, agreed.level.number())?;
    if agreed.chosen {
        sheet.sheet.write_string(row, 5, words.say("report-yes", &[]))?;
    }
    if !agreed.reason.is_empty() {
        sheet.sheet.write_string(row, 6, &agreed.reason)?;
    }
    Ok(())
}

/// What came of the agreed levels; who sees to it stays with the team.
fn actions(words: Words, round: &Assessment) -> Written<Worksheet> {
    let team = round.audience == Audience::Team;
    let columns = ["report-criterion", "report-action", "report-who", "report-due", "report-progress", "report-result"];
    let columns: Vec<&str> = columns.into_iter().filter(|key| team || *key != "report-who").collect();
    let mut sheet = Sheet::named(words, "report-sheet-actions", &columns)?;
    for criterion in round.priorities.iter().flat_map(|priority| &priority.criteria) {
        for todo in criterion.agreed.iter().flat_map(|agreed| &agreed.work) {
            let cells = page::work_cells(words, todo, team);
            let names =
                [criterion.name.as_str(), &todo.text].into_iter().chain(cells.iter().map(String::as_str)).chain([todo.result.as_str()]);
            sheet.texts(&names.collect::<Vec<_>>())?;
        }
    }
    Ok(sheet.sheet)
}

fn whole(sheet: &mut Sheet, row: u32, at: u16, count: i64) -> Written {
    sheet.sheet.write_number(row, at, number(&Decimal::from_ten_thousandths(count.saturating_mul(10_000))))?;
    Ok(())
}

fn about(words: Words, round: &Assessment) -> Written<Worksheet> {
    let mut about = Sheet::named(words, "report-sheet-about", &[])?;
    about.texts(&[&round.school, &round.district])?;
    about.texts(&[&round.title])?;
    for text in page::lines(words, round) {
        about.texts(&[&text])?;
    }
    if round.audience == Audience::Team {
        about.texts(&[&words.say("report-groups-note", &[])])?;
    }
    about.texts(&[&words.say("report-own-wording", &[])])?;
    about.texts(&[&words.say("report-foot", &[("day", &words.day(round.day))])])?;
    Ok(about.sheet)
}
