//! A logic model from a table: looked at, then taken in as one step.

use std::collections::BTreeMap;

use exchange::model::{self, Complaint, Plan};
use exchange::table;
use school::{Action, View};
use serde_json::{Value, json};

use crate::imports::{Order, mapping};
use crate::said::{Result, Said, Trouble};
use crate::ways::Who;
use crate::words::Words;

/// Takes a table in, all of it or nothing; with `--dry-run` says what would come in and what is not understood.
pub fn take_in(who: &Who, order: &Order, words: &Words) -> Result<Said> {
    let tables = table::open(&order.path)?;
    let at = match &order.of_model.table {
        Some(text) => model::named(&tables, text)?,
        None => model::likeliest(&tables)?,
    };
    let mut columns = mapping(order.mapping.as_deref())?;
    columns.extend(said(order.of_model.columns.as_deref())?);
    let ask = tables.tables.get(at).map(|table| model::by_headings(table, &columns)).transpose()?.unwrap_or_default();
    let ask = model::Ask { table: Some(at), arrows: order.of_model.arrows, ..ask };
    let plan = who.reader(&order.file)?.read(|view: &View| Ok(model::plan(view, &tables, &ask)))??;
    let name = tables.tables.get(at).map(|table| table.name.as_str()).unwrap_or_default();
    if order.dry_run {
        return Ok(told(&plan, name, true, words));
    }
    plan.check(order.of_model.leave_out)?;
    let mut school = who.school_backed_up(&order.file)?;
    school.change(Action::named("model_import"), |edit| model::take(edit, &plan))?;
    Ok(told(&plan, name, false, words))
}

/// `Inputs=resource,What we do=activity`. A head that holds a comma is said in a mapping file.
fn said(text: Option<&str>) -> Result<BTreeMap<String, String>> {
    let one = |part: &str| {
        let (head, code) =
            part.rsplit_once('=').ok_or_else(|| Trouble::from(exchange::Error::ModelMappingWrong { text: part.to_owned() }))?;
        Ok((head.trim().to_owned(), code.trim().to_owned()))
    };
    text.into_iter().flat_map(|text| text.split(',')).map(one).collect()
}

fn told(plan: &Plan, name: &str, dry_run: bool, words: &Words) -> Said {
    let (boxes, arrows) = (plan.new_boxes(), plan.arrows.len());
    let counted = [("boxes", boxes), ("arrows", arrows), ("assumptions", plan.assumptions.len())];
    let counts = counted.into_iter().map(|(what, count)| (what.to_owned(), count.to_string())).collect();
    let mut lines = vec![words.t(if dry_run { "cli-model-would" } else { "cli-model-taken" }, &counts)];
    let there = plan.boxes.len() - boxes;
    lines.extend((there > 0).then(|| words.about("cli-model-there", "count", there)));
    let used = |head: &model::Head| head.meaning.map(|meaning| format!("  {} → {}", head.text, meaning.code()));
    lines.extend(plan.heads.iter().filter_map(used));
    let unused: Vec<&str> =
        plan.heads.iter().filter(|head| head.meaning.is_none() && !head.text.is_empty()).map(|head| head.text.as_str()).collect();
    lines.extend((!unused.is_empty()).then(|| words.about("cli-scores-unused", "columns", unused.join(", "))));
    lines.extend(plan.complaints.iter().map(|complaint| sentence(complaint, words)));
    if dry_run {
        lines.extend(plan.outline().iter().filter_map(|row| {
            let planned = plan.boxes.get(row.planned)?;
            let again = if row.again { " …" } else { "" };
            Some(format!("{}{} [{}]{again}", "  ".repeat(row.depth), planned.text, column(planned)))
        }));
    }
    Said::new(lines.join("\n"), as_json(plan, name, dry_run))
}

fn column(planned: &model::PlannedBox) -> &'static str {
    model::Meaning::Boxes(planned.column).code()
}

/// What a complaint says, in words.
fn sentence(complaint: &Complaint, words: &Words) -> String {
    let data = BTreeMap::from([
        ("place".to_owned(), complaint.place.clone()),
        ("text".to_owned(), complaint.text.clone()),
        ("other".to_owned(), complaint.other.clone()),
    ]);
    words.t(&format!("import-complaint-{}", complaint.code), &data)
}

fn as_json(plan: &Plan, name: &str, dry_run: bool) -> Value {
    let heads = plan.heads.iter().map(|head| json!({ "header": head.text, "holds": head.meaning.map(model::Meaning::code) }));
    let complaints = plan.complaints.iter().map(|complaint| {
        json!({ "code": complaint.code, "stops": complaint.stops, "place": complaint.place, "text": complaint.text, "other": complaint.other })
    });
    let outline = plan.outline().into_iter().filter_map(|row| {
        let planned = plan.boxes.get(row.planned)?;
        let new = planned.there.is_none();
        Some(json!({ "text": planned.text, "column": column(planned), "depth": row.depth, "again": row.again, "new": new }))
    });
    json!({
        "table": name,
        "boxes": plan.new_boxes(),
        "arrows": plan.arrows.len(),
        "boxes_there": plan.boxes.len() - plan.new_boxes(),
        "arrows_there": plan.arrows_there,
        "assumptions": plan.assumptions.len(),
        "columns": heads.collect::<Vec<_>>(),
        "complaints": complaints.collect::<Vec<_>>(),
        "outline": outline.collect::<Vec<_>>(),
        "dry_run": dry_run,
    })
}
