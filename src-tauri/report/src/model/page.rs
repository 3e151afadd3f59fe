//! The model in words, ready to be set. The design finds the size of the text and the places of the boxes.

use std::collections::{BTreeMap, HashMap};

use school::logic::{Column, Node, Strength};
use school::value::Id;
use serde_json::{Value, json};

use super::cells::{self, cut};
use super::{LogicModel, Sight};
use crate::document::{Document, Template};
use crate::page::point;
use crate::words::Words;

/// How long a box's text may be in the diagram, in letters: whole if that fits, else cut, else cut short. A text has at
/// most 500.
const LENGTHS: [usize; 3] = [500, 160, 70];
/// More boxes than this are never drawn on one page.
const MOST_BOXES: usize = 90;
/// So many assumptions stand under the diagram, so long; the table has all.
const MOST_ASSUMED: usize = 6;
const ASSUMED_LONG: usize = 160;
/// A box's text in the sentences that stand for the diagram, in letters.
const SENTENCE_LONG: usize = 80;

impl From<&LogicModel> for Document {
    fn from(told: &LogicModel) -> Self {
        Document { title: told.title.clone(), template: Template::Model, told: page(told), parts: Vec::new() }
    }
}

/// What the page design is given.
pub fn page(told: &LogicModel) -> Value {
    let words = Words::of(told.language);
    let day = told.day;
    let empty = told.model.nodes.is_empty();
    let drawn = told.sight == Sight::Diagram && told.model.nodes.len() <= MOST_BOXES;
    let version =
        told.model.version.as_ref().map(|version| {
            words.say("report-model-version", &[("number", &version.number.to_string()), ("day", &words.day(version.changed))])
        });
    let parts: Vec<Value> = [arrows(words, told), assumptions(words, told)].into_iter().flatten().collect();
    json!({
        "lang": words.language().code(),
        "own": told.own_language.code(),
        "title": told.title,
        "school": told.school,
        "district": told.district,
        "made": [day.year(), day.month(), day.day()],
        "headline": words.say("logic-title", &[]),
        "version": version.unwrap_or_else(|| words.day(day)),
        "none": empty.then(|| words.say("report-model-none", &[])),
        "diagram": drawn.then(|| diagram(words, told)),
        "large": (told.sight == Sight::Diagram).then(|| words.count("report-model-large", count(told.model.nodes.len()))),
        "chains": cells::chains(words, told),
        "parts": parts,
        "foot": words.say("report-model-foot", &[("day", &words.day(day))]),
        "page": words.say("report-page", &[("number", "#1"), ("count", "#2")]),
    })
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn diagram(words: Words, told: &LogicModel) -> Value {
    let columns = told.columns();
    let mut places: HashMap<Id, [usize; 2]> = HashMap::new();
    for (column, (_, nodes)) in columns.iter().enumerate() {
        places.extend(nodes.iter().enumerate().map(|(row, node)| (node.id, [column, row])));
    }
    let boxed: Vec<Value> = columns
        .iter()
        .map(|(name, nodes)| json!({ "name": words.say(name, &[]), "boxes": nodes.iter().map(|node| card(words, told, node)).collect::<Vec<_>>() }))
        .collect();
    let arrows = told.arrows();
    // Two merged files may hold an arrow that goes back; it stands in the table only.
    let drawn = arrows.iter().filter(|(_, from, to)| from.column <= to.column).filter_map(|(link, from, to)| {
        let weak = link.strength == Some(Strength::Guess);
        Some(json!({ "from": places.get(&from.id)?, "to": places.get(&to.id)?, "weak": weak }))
    });
    let guessed = arrows.iter().any(|(link, _, _)| link.strength == Some(Strength::Guess));
    let assumed = &told.model.assumptions;
    let shown: Vec<String> = assumed.iter().take(MOST_ASSUMED).map(|assumed| cut(&assumed.text, ASSUMED_LONG)).collect();
    let more = assumed.len() > MOST_ASSUMED || assumed.iter().any(|assumed| assumed.text.chars().count() > ASSUMED_LONG);
    json!({
        "columns": boxed,
        "arrows": drawn.collect::<Vec<_>>(),
        "alt": alt(words, told),
        "assume": words.say("logic-assumptions", &[]),
        "assumed": shown,
        "more": more,
        "legend": guessed.then(|| words.say("report-model-legend", &[])),
        "cut": words.say("report-model-cut", &[]),
    })
}

/// A box: its text at each length, and who sees to it or how it stands.
fn card(words: Words, told: &LogicModel, node: &Node) -> Value {
    let letters = node.text.chars().count();
    let owner = node.owner.as_ref().map(|owner| owner.name.clone());
    let latest = told.latest.get(&node.id).map(|latest| {
        let [when, value, _] = point(words, &latest.point, &latest.unit);
        words.say("report-model-latest", &[("value", &value), ("when", &when)])
    });
    let second = if node.column <= Column::Activity { owner.or(latest) } else { latest.or(owner) };
    json!({
        "texts": LENGTHS.map(|most| cut(&node.text, most)),
        "cut": LENGTHS.map(|most| letters > most),
        "second": second.map(|text| cut(&text, ASSUMED_LONG)),
    })
}

/// What stands for the diagram where it is heard and not seen: what each column holds, then each step in a sentence.
fn alt(words: Words, told: &LogicModel) -> String {
    let short = |node: &Node| cut(&node.text, SENTENCE_LONG);
    let columns = told.columns();
    let held = columns.iter().map(|(name, nodes)| {
        let texts = nodes.iter().map(|node| short(node)).collect::<Vec<_>>().join("; ");
        words.say("report-model-alt-column", &[("column", &words.say(name, &[])), ("boxes", &texts)])
    });
    let mut onward: BTreeMap<usize, (String, Vec<String>)> = BTreeMap::new();
    for (_, from, to) in told.arrows() {
        let place = told.model.nodes.iter().position(|node| node.id == from.id).unwrap_or_default();
        onward.entry(place).or_insert_with(|| (short(from), Vec::new())).1.push(words.say("report-model-alt-box", &[("text", &short(to))]));
    }
    let steps = onward.into_values().map(|(from, to)| words.say("report-model-alt-step", &[("from", &from), ("to", &words.list(&to))]));
    [words.say("report-model-alt", &[])].into_iter().chain(held).chain(steps).collect::<Vec<_>>().join(" ")
}

fn arrows(words: Words, told: &LogicModel) -> Option<Value> {
    let line = |(link, from, to): &(&school::logic::Link, &Node, &Node)| {
        [from.text.clone(), to.text.clone(), link.reason.clone(), cells::evidence(words, link)]
    };
    let rows: Vec<_> = told.arrows().iter().map(line).collect();
    let columns = ["report-model-box", "report-model-leads-to", "report-model-why", "report-model-known"];
    part(words, "report-model-arrows", &columns, [5, 5, 5, 4], rows)
}

fn assumptions(words: Words, told: &LogicModel) -> Option<Value> {
    let arrows = told.arrows();
    let line = |assumed: &school::logic::Assumption| {
        let about = arrows.iter().find(|(link, _, _)| Some(link.id) == assumed.link);
        let about = about.map(|(_, from, to)| words.say("report-model-about", &[("from", &from.text), ("to", &to.text)]));
        let day = |day: Option<school::value::Day>| day.map(|day| words.day(day)).unwrap_or_default();
        [assumed.text.clone(), about.unwrap_or_default(), day(assumed.reviewed), day(assumed.review_on)]
    };
    let rows: Vec<_> = told.model.assumptions.iter().map(line).collect();
    let columns = ["logic-assumption", "report-model-for-arrow", "report-model-reviewed", "report-model-review-on"];
    part(words, "logic-assumptions", &columns, [6, 5, 2, 2], rows)
}

/// A table under its heading. A column that is empty in every row is left out.
fn part(words: Words, heading: &str, columns: &[&str; 4], widths: [usize; 4], rows: Vec<[String; 4]>) -> Option<Value> {
    let held: Vec<usize> = (0..4).filter(|at| rows.iter().any(|row| !row[*at].is_empty())).collect();
    let columns: Vec<String> = held.iter().map(|at| words.say(columns[*at], &[])).collect();
    let widths: Vec<usize> = held.iter().map(|at| widths[*at]).collect();
    let rows: Vec<Vec<&str>> = rows.iter().map(|row| held.iter().map(|at| row[*at].as_str()).collect()).collect();
    (!rows.is_empty()).then(|| json!({ "heading": words.say(heading, &[]), "columns": columns, "widths": widths, "rows": rows }))
}
