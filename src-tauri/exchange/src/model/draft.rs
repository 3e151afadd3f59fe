//! The plan while it is being made: boxes are found again by what they say, arrows are held to the rules of the model.

use std::collections::{HashMap, HashSet};

use school::Error as Refusal;
use school::logic::{Assumption, Column, Link, Model, Node};
use school::partner::read::PersonLine;
use school::value::{Id, fold, required};

use super::heads::Heads;
use super::words::Words;
use super::{Complaint, Facts, Plan, PlannedArrow, PlannedAssumption, PlannedBox};
use crate::error::short;

pub struct Draft<'a> {
    pub words: &'a Words,
    pub heads: Heads,
    model: Model,
    people: Vec<PersonLine>,
    boxes: Vec<PlannedBox>,
    by_text: HashMap<String, Vec<usize>>,
    arrows: Vec<PlannedArrow>,
    assumptions: Vec<PlannedAssumption>,
    complaints: Vec<Complaint>,
}

/// A box, and whether it was there before this one was told.
pub struct Found {
    pub at: usize,
    pub again: bool,
}

impl<'a> Draft<'a> {
    pub fn new(model: Model, people: Vec<PersonLine>, words: &'a Words, heads: Heads) -> Self {
        let (boxes, arrows, assumptions, complaints) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Draft { words, heads, model, people, boxes, by_text: HashMap::new(), arrows, assumptions, complaints }
    }

    /// Something that the person should know.
    pub fn tell(&mut self, code: &'static str, place: String, text: &str, other: &str) {
        self.complaints.push(Complaint { code, stops: false, place, text: short(text), other: short(other) });
    }

    /// Something that would be lost.
    pub fn stop(&mut self, code: &'static str, place: String, text: &str, other: &str) {
        self.complaints.push(Complaint { code, stops: true, place, text: short(text), other: short(other) });
    }

    /// The box that says this in this column, made if it is new. What cannot be a box is told with its place.
    pub fn put(&mut self, column: Column, text: &str, place: &str) -> Option<Found> {
        let text = match required(text) {
            Ok(text) => text,
            Err(error) => {
                let code = if error == Refusal::TextEmpty { "empty" } else { "long" };
                self.stop(code, place.to_owned(), text, "");
                return None;
            }
        };
        let key = key(&text);
        let same = self.by_text.get(&key).into_iter().flatten();
        if let Some(at) = same.copied().find(|at| self.boxes[*at].column == column) {
            return Some(Found { at, again: true });
        }
        let elsewhere = self.by_text.get(&key).and_then(|same| same.first()).map(|at| self.boxes[*at].text.clone());
        if elsewhere.is_some() {
            self.tell("columns", place.to_owned(), &text, "");
        }
        let there = self.model.nodes.iter().find(|node| node.column == column && self::key(&node.text) == key).map(|node| node.id);
        self.boxes.push(PlannedBox { column, text, there, facts: Facts::default() });
        self.by_text.entry(key).or_default().push(self.boxes.len() - 1);
        Some(Found { at: self.boxes.len() - 1, again: false })
    }

    pub fn facts(&mut self, at: usize) -> Option<&mut Facts> {
        self.boxes.get_mut(at).map(|planned| &mut planned.facts)
    }

    /// The box of a column that an earlier row told in full, by its text or, where that was cut, by its beginning.
    pub fn told(&self, column: Column, text: &str) -> Option<usize> {
        let cut = text.strip_suffix('…').map(key);
        let says = |planned: &PlannedBox| match &cut {
            Some(begins) => key(&planned.text).starts_with(begins.as_str()),
            None => key(&planned.text) == key(text),
        };
        self.boxes.iter().position(|planned| planned.column == column && says(planned))
    }

    /// The box of this text that an arrow from another can lead to, the nearest column first; else any of this text. What the
    /// table does not tell may be in the school's model.
    pub fn named(&mut self, text: &str, after: Option<usize>) -> Option<usize> {
        let key = key(&required(text).ok()?);
        if !self.by_text.contains_key(&key) {
            let there: Vec<&Node> = self.model.nodes.iter().filter(|node| self::key(&node.text) == key).collect();
            let there: Vec<_> = there.into_iter().map(|node| (node.column, node.text.clone(), node.id)).collect();
            for (column, text, id) in there {
                self.boxes.push(PlannedBox { column, text, there: Some(id), facts: Facts::default() });
                self.by_text.entry(key.clone()).or_default().push(self.boxes.len() - 1);
            }
        }
        let from = after.and_then(|at| self.boxes.get(at)).map(|planned| planned.column);
        let others = self.by_text.get(&key)?.iter().copied().filter(|at| Some(*at) != after);
        let nearest = others.min_by_key(|at| (from.is_some_and(|from| self.boxes[*at].column < from), self.boxes[*at].column));
        nearest.or_else(|| self.by_text.get(&key)?.first().copied())
    }

    /// The two ends that a row of arrows names.
    pub fn ends(&mut self, from: &str, to: &str) -> (Option<usize>, Option<usize>) {
        let first = self.named(from, None);
        let to = self.named(to, first);
        // Of several that say the same, the one nearest before the other end starts the arrow.
        let Some(column) = to.and_then(|at| self.boxes.get(at)).map(|planned| planned.column) else { return (first, to) };
        let same = required(from).ok().and_then(|text| self.by_text.get(&key(&text)));
        let onward = same.into_iter().flatten().copied().filter(|at| Some(*at) != to && self.boxes[*at].column <= column);
        (onward.max_by_key(|at| self.boxes[*at].column).or(first), to)
    }

    /// Draws an arrow, once; answers it to be told more of.
    pub fn draw(&mut self, from: usize, to: usize, place: String) -> Option<&mut PlannedArrow> {
        let at = self.arrows.iter().position(|arrow| (arrow.from, arrow.to) == (from, to)).unwrap_or_else(|| {
            self.arrows.push(PlannedArrow { from, to, reason: String::new(), strength: None, evidence: String::new(), place });
            self.arrows.len() - 1
        });
        self.arrows.get_mut(at)
    }

    /// The arrow that a sentence names by both its boxes, from the one that is named first.
    pub fn arrow_named(&self, sentence: &str) -> Option<(usize, usize)> {
        let sentence = key(sentence);
        let named = |arrow: &&PlannedArrow| {
            let (from, to) = (key(&self.boxes[arrow.from].text), key(&self.boxes[arrow.to].text));
            sentence.split_once(&from).is_some_and(|(_, rest)| rest.contains(&to)).then_some(from.len() + to.len())
        };
        // Of two whose boxes are called alike, the one that says more of the sentence is meant.
        let found = self.arrows.iter().filter(|arrow| named(arrow).is_some()).max_by_key(named)?;
        Some((found.from, found.to))
    }

    /// An assumption, unless the school makes it already for the same arrow.
    pub fn assume(&mut self, planned: PlannedAssumption) {
        let ends = planned.arrow.map(|(from, to)| (self.boxes[from].there, self.boxes[to].there));
        let link = |of: &Link| ends == Some((Some(of.from), Some(of.to)));
        let link = self.model.links.iter().find(|of| link(of)).map(|of| of.id);
        let known = planned.arrow.is_none() || link.is_some();
        let same = |made: &Assumption| known && made.link == link && key(&made.text) == key(&planned.text);
        if !self.model.assumptions.iter().any(same) && !self.assumptions.contains(&planned) {
            self.assumptions.push(planned);
        }
    }

    /// The one person of this name.
    pub fn person(&self, name: &str) -> Option<Id> {
        let mut found = self.people.iter().filter(|person| fold(&person.name) == fold(name));
        found.next().map(|person| person.id).filter(|_| found.next().is_none())
    }

    /// The plan, with the arrows that the model can hold.
    pub fn planned(mut self) -> Plan {
        let ends = |arrow: &PlannedArrow| (self.boxes[arrow.from].there, self.boxes[arrow.to].there);
        let known: HashSet<(Id, Id)> = self.model.links.iter().map(|link| (link.from, link.to)).collect();
        let is_there = |arrow: &PlannedArrow| matches!(ends(arrow), (Some(from), Some(to)) if known.contains(&(from, to)));
        let (there, new): (Vec<_>, Vec<_>) = std::mem::take(&mut self.arrows).into_iter().partition(is_there);
        // The school's arrows count when a circle would close; its boxes that the table does not name stand after the others.
        let mut places: HashMap<Id, usize> = self.boxes.iter().enumerate().filter_map(|(at, planned)| Some((planned.there?, at))).collect();
        let mut onward: HashMap<usize, Vec<usize>> = HashMap::new();
        for link in &self.model.links {
            let next = self.boxes.len() + places.len();
            let from = *places.entry(link.from).or_insert(next);
            let next = self.boxes.len() + places.len();
            let to = *places.entry(link.to).or_insert(next);
            onward.entry(from).or_default().push(to);
        }
        let mut arrows = Vec::new();
        for arrow in new {
            let (from, to) = (&self.boxes[arrow.from], &self.boxes[arrow.to]);
            let wrong = match () {
                () if arrow.from == arrow.to => Some("itself"),
                () if to.column < from.column => Some("backward"),
                () if reaches(arrow.to, arrow.from, &onward) => Some("loop"),
                () => None,
            };
            match wrong {
                Some(code) => {
                    let (from, to) = (short(&from.text), short(&to.text));
                    self.complaints.push(Complaint { code, stops: true, place: arrow.place.clone(), text: from, other: to });
                }
                None => {
                    onward.entry(arrow.from).or_default().push(arrow.to);
                    arrows.push(arrow);
                }
            }
        }
        self.complaints.sort_by_key(|complaint| !complaint.stops);
        let (boxes, assumptions, complaints, heads) = (self.boxes, self.assumptions, self.complaints, self.heads.heads);
        Plan { table: 0, heads, shape: None, boxes, arrows, arrows_there: there.len(), assumptions, complaints }
    }
}

/// What two people would call the same box: capitals, accents and the marks around a word make no difference, those within
/// it do (“< 10” is not “> 10”).
fn key(text: &str) -> String {
    let word = |word: &str| {
        let bare = word.trim_matches(|sign: char| ".,;:!?¡¿\"'“”‘’«»()".contains(sign));
        let folded = fold(bare);
        if !folded.is_empty() && bare.chars().all(|sign| sign.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&sign)) {
            folded
        } else {
            word.to_lowercase()
        }
    };
    text.split_whitespace().map(word).collect::<Vec<_>>().join(" ")
}

/// Whether one comes from `start` to `end` along the arrows.
fn reaches(start: usize, end: usize, onward: &HashMap<usize, Vec<usize>>) -> bool {
    let (mut open, mut seen) = (vec![start], HashSet::from([start]));
    while let Some(at) = open.pop() {
        if at == end {
            return true;
        }
        open.extend(onward.get(&at).into_iter().flatten().filter(|next| seen.insert(**next)));
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_box_is_known_by_its_words_and_another_by_its_signs() {
        assert_eq!(key("Tutoría, cuatro  días."), key("TUTORIA cuatro di\u{301}as"));
        assert_ne!(key("Absence < 10 %"), key("Absence > 10 %"));
        assert_ne!(key("🚌"), key("🚲"));
        assert_ne!(key("31.4 percent"), key("314 percent"));
    }
}
