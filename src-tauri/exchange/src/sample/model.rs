//! The logic model, and how the school knows.

use school::indicator::change::{IndicatorAdd, IndicatorTagAsk};
use school::indicator::reading::{GroupAdd, ReadingAdd};
use school::indicator::{self, Baseline, Target};
use school::logic::{
    Arrange, AssumptionAdd, Column, LinkAdd, ModelVersionSet, NodeAdd, NodeEdit, NodePartnerAdd, NodeTagAdd, arrange, assumption, change,
};
use school::value::{Id, Patch};
use school::{Edit, Result, calendar};

use super::file::{Col, File, Indicator, Node};
use super::{Names, agrees, unreadable};

/// The year that the groups in the file are of.
const GROUPED_YEAR: &str = "2025-26";

pub fn logic(edit: &Edit, file: &File, names: &mut Names) -> Result<()> {
    let model = &file.logic_model;
    for node in &model.nodes {
        let id = change::add(edit, NodeAdd { column: column(node.col), text: node.text.clone(), after: None, under: None })?.id;
        names.name(&node.id, id)?;
        describe(edit, node, id, names)?;
    }
    for (from, to) in &model.links {
        change::link(edit, LinkAdd { from: names.code(from)?, to: names.code(to)?, reason: None })?;
    }
    arrange::arrange(edit, Arrange {})?;
    for assumption in &model.assumptions {
        assumption::add(
            edit,
            AssumptionAdd { text: assumption.text.clone(), reviewed: Some(assumption.reviewed), review_on: None, link: None },
        )?;
    }
    change::set_version(edit, ModelVersionSet { number: model.version, changed: model.changed, note: Some(model.change_note.clone()) })
}

fn column(col: Col) -> Column {
    match col {
        Col::Input => Column::Resource,
        Col::Activity => Column::Activity,
        Col::Output => Column::Output,
        Col::Short => Column::Short,
        Col::Medium => Column::Medium,
        Col::Long => Column::Long,
    }
}

fn describe(edit: &Edit, node: &Node, id: Id, names: &Names) -> Result<()> {
    let owner = node.owner.as_deref().map(|name| names.person(name)).transpose()?;
    let said = NodeEdit {
        owner: filled(owner),
        quantity: filled(node.quantity.map(|number| number.0)),
        unit: node.unit.clone(),
        per: node.per.clone(),
        population: node.population.clone(),
        direction: filled(node.direction),
        from: filled(node.from.map(|number| number.0)),
        to: filled(node.to.map(|number| number.0)),
        by: filled(node.by),
        ..NodeEdit::of(id)
    };
    change::edit(edit, said)?;
    for organization in names.codes(&node.partners)? {
        change::add_partner(edit, NodePartnerAdd { node: id, organization })?;
    }
    for (framework, code) in [("essentials", &node.practice), ("fscs_pipeline", &node.pipeline)] {
        if let Some(code) = code {
            change::tag(edit, NodeTagAdd { node: id, framework: framework.to_owned(), code: code.clone() })?;
        }
    }
    Ok(())
}

fn filled<T>(value: Option<T>) -> Patch<T> {
    value.map_or(Patch::Keep, Patch::Set)
}

pub fn indicators(edit: &Edit, file: &File, names: &mut Names) -> Result<()> {
    for indicator in &file.indicators {
        let id = add(edit, indicator, names)?;
        names.name(&indicator.id, id)?;
        for code in &indicator.tags {
            indicator::change::tag(edit, IndicatorTagAsk { indicator: id, code: code.clone() })?;
        }
        readings(edit, indicator, id)?;
    }
    Ok(())
}

fn add(edit: &Edit, said: &Indicator, names: &Names) -> Result<Id> {
    let (baseline, target) = (&said.baseline, &said.target);
    let by = calendar::read::calendar(edit)?.period(&target.period)?;
    let added = IndicatorAdd {
        name: said.name.clone(),
        quadrant: said.quadrant,
        direction: said.direction,
        node: Some(names.code(&said.node)?),
        definition: Some(said.definition.clone()),
        unit: Some(said.unit.clone()),
        by_group: Some(said.by_group),
        // A baseline may be of points and no period: “first 7 points”.
        baseline: Some(Baseline { label: baseline.period.clone(), value: Some(baseline.value.0), method: baseline.method.clone() }),
        target: Some(Target { label: by.label, day: Some(by.ends), value: Some(target.value.0) }),
        source: Some(said.source.clone()),
        frequency: Some(said.frequency.clone()),
        owner: Some(names.person(&said.owner)?),
    };
    agrees("target method", target.method.as_str(), "")?;
    Ok(indicator::change::add(edit, added)?.id)
}

fn readings(edit: &Edit, said: &Indicator, id: Id) -> Result<()> {
    let counted = said.points.len();
    if ![(0, 0), (counted, counted)].contains(&(said.n.len(), said.count.len())) {
        return Err(unreadable(&said.id));
    }
    let grouped = said.points.iter().rposition(|(period, _)| period.starts_with(GROUPED_YEAR)).filter(|_| !said.groups_2025_26.is_empty());
    for (at, (period, value)) in said.points.iter().enumerate() {
        let all = said.groups_2025_26.get("all").filter(|_| grouped == Some(at));
        let reading = ReadingAdd {
            indicator: id,
            label: period.clone(),
            starts: None,
            ends: None,
            to_date: None,
            value: value.0,
            numerator: all.map(|(_, count)| *count).or(said.count.get(at).copied()),
            denominator: all.map(|(n, _)| *n).or(said.n.get(at).copied()),
            status: None,
        };
        let reading = indicator::reading::add(edit, reading)?.id;
        if grouped == Some(at) {
            groups(edit, said, reading)?;
        }
    }
    agrees(&said.id, grouped.is_some(), !said.groups_2025_26.is_empty())
}

fn groups(edit: &Edit, said: &Indicator, reading: Id) -> Result<()> {
    for (name, (n, count)) in said.groups_2025_26.iter().filter(|(name, _)| *name != "all") {
        indicator::reading::add_group(edit, GroupAdd { reading, name: name.clone(), numerator: *count, denominator: *n })?;
    }
    Ok(())
}
