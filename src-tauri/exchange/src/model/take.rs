//! What was planned, drawn: each box and each arrow by the room's own change, so that every rule holds.

use school::logic::{
    Arrange, AssumptionAdd, Column, Link, LinkAdd, LinkEdit, Node, NodeAdd, NodeEdit, arrange, assumption, change, outline, read,
};
use school::value::{Id, Patch};
use school::{Edit, Result};

use super::{Facts, Plan, PlannedAssumption, PlannedBox};

/// What came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    /// New boxes.
    pub boxes: usize,
    /// New arrows.
    pub arrows: usize,
    /// New assumptions.
    pub assumptions: usize,
    /// Boxes that the school had already.
    pub there: usize,
}

/// Draws what was planned. The order within the columns is laid out once, at the end: all of it where the model was empty,
/// else only the place of what is new.
pub fn take(edit: &Edit, plan: &Plan) -> Result<Taken> {
    let fresh = read::model(edit)?.nodes.is_empty();
    let steps = plan.boxes.len() + plan.arrows.len() + plan.assumptions.len();
    let (mut ids, mut new) = (Vec::with_capacity(plan.boxes.len()), Vec::new());
    for (done, planned) in plan.boxes.iter().enumerate() {
        edit.at(done, steps)?;
        ids.push(match planned.there {
            Some(id) => id,
            None => {
                let id = add(edit, planned)?;
                new.push(id);
                id
            }
        });
    }
    let mut arrows = 0;
    for (done, arrow) in plan.arrows.iter().enumerate() {
        edit.at(plan.boxes.len() + done, steps)?;
        let (Some(from), Some(to)) = (ids.get(arrow.from), ids.get(arrow.to)) else { continue };
        let made = change::draw(edit, &LinkAdd { from: *from, to: *to, reason: Some(arrow.reason.clone()) })?;
        if arrow.strength.is_some() || !arrow.evidence.is_empty() {
            let strength = arrow.strength.map_or(Patch::Keep, Patch::Set);
            change::edit_link(edit, LinkEdit { id: made.id, reason: None, strength, evidence: Some(arrow.evidence.clone()) })?;
        }
        arrows += 1;
    }
    let links = if plan.assumptions.is_empty() { Vec::new() } else { read::model(edit)?.links };
    for (done, assumed) in plan.assumptions.iter().enumerate() {
        edit.at(plan.boxes.len() + plan.arrows.len() + done, steps)?;
        let ends = assumed.arrow.and_then(|(from, to)| Some((*ids.get(from)?, *ids.get(to)?)));
        // An arrow that was left out leaves its assumption to the whole model.
        let link = links.iter().find(|link| ends == Some((link.from, link.to))).map(|link| link.id);
        let PlannedAssumption { text, reviewed, review_on, .. } = assumed.clone();
        assumption::add(edit, AssumptionAdd { text, reviewed, review_on, link })?;
    }
    if fresh {
        arrange::arrange(edit, Arrange {})?;
    } else {
        arrange::settle(edit, &new)?;
    }
    edit.subject(&new.len().to_string());
    Ok(Taken { boxes: new.len(), arrows, assumptions: plan.assumptions.len(), there: plan.boxes.len() - new.len() })
}

fn add(edit: &Edit, planned: &PlannedBox) -> Result<Id> {
    let made = change::add(edit, NodeAdd { column: planned.column, text: planned.text.clone(), after: None, under: None })?;
    if planned.facts != Facts::default() {
        let facts = planned.facts.clone();
        let said = |text: String| (!text.is_empty()).then_some(text);
        let ask = NodeEdit {
            owner: set(facts.owner),
            quantity: set(facts.quantity),
            unit: said(facts.unit),
            per: said(facts.per),
            population: said(facts.population),
            direction: set(facts.direction),
            from: set(facts.from),
            to: set(facts.to),
            by: set(facts.by),
            ..NodeEdit::of(made.id)
        };
        change::edit(edit, ask)?;
    }
    Ok(made.id)
}

fn set<T>(value: Option<T>) -> Patch<T> {
    value.map_or(Patch::Keep, Patch::Set)
}

/// A row of the outline that the plan comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutlineLine {
    /// The box, by its place in the plan.
    pub planned: usize,
    /// Its column.
    pub column: Column,
    /// How far in: 0 where nothing leads here.
    pub depth: usize,
    /// Whether it stood in an earlier row, with all that follows from it.
    pub again: bool,
}

impl Plan {
    /// The plan as an outline: what a box leads to stands under it.
    pub fn outline(&self) -> Vec<OutlineLine> {
        let id = |at: usize| Id::made_at(u64::try_from(at).unwrap_or(u64::MAX), &[0; 10]);
        let mut order: Vec<usize> = (0..self.boxes.len()).collect();
        order.sort_by_key(|at| self.boxes[*at].column);
        let nodes: Vec<Node> = order.iter().map(|at| node(id(*at), &self.boxes[*at])).collect();
        let link = |(at, arrow): (usize, &super::PlannedArrow)| Link {
            id: id(at),
            from: id(arrow.from),
            to: id(arrow.to),
            reason: String::new(),
            strength: None,
            evidence: String::new(),
        };
        let links: Vec<Link> = self.arrows.iter().enumerate().map(link).collect();
        let place: std::collections::HashMap<Id, usize> = order.iter().map(|at| (id(*at), *at)).collect();
        let lines = outline(&nodes, &links).into_iter();
        lines
            .filter_map(|row| {
                let planned = *place.get(&row.node)?;
                let depth = usize::try_from(row.depth).unwrap_or_default();
                Some(OutlineLine { planned, column: self.boxes.get(planned)?.column, depth, again: row.again })
            })
            .collect()
    }
}

fn node(id: Id, planned: &PlannedBox) -> Node {
    Node {
        id,
        column: planned.column,
        text: planned.text.clone(),
        owner: None,
        quantity: None,
        unit: String::new(),
        per: String::new(),
        population: String::new(),
        direction: None,
        from: None,
        to: None,
        by: None,
        partners: Vec::new(),
        tags: Vec::new(),
    }
}
