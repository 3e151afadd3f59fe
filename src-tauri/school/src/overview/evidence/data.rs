//! Priority 7, data systems and data culture.

use super::equity::smallest_cell;
use super::model::{nodes, outcome, rows_of};
use super::records::{Measure, Records};
use super::{FactRow, Figure, Found, Rule, count, stage};
use crate::assessment::{Gap, Rubric, Spread};
use crate::error::Result;
use crate::indicator::Quadrant;

pub(super) const RULES: &[Rule] = &[
    Rule::reads("DC1", "outcomes-measured", outcomes_measured),
    Rule::reads("DC1", "balance", balance),
    Rule::reads("DC2", "definitions-complete", definitions_complete),
    Rule::reads("DC2", "indicators-silent", indicators_silent),
    Rule::later("DC2", "corrections"),
    Rule::later("DC3", "tests-of-change"),
    Rule::later("DC3", "tests-with-series"),
    Rule::later("DC3", "shifts"),
    Rule::later("DC4", "data-meetings"),
    Rule::later("DC4", "data-actions"),
    Rule::reads("DC4", "groups-far-apart", groups_far_apart),
    Rule::reads("DC5", "data-terms", data_terms),
    Rule::reads("DC5", "smallest-cell", smallest_cell),
    Rule::later("DC5", "access-review"),
];

/// An indicator that was not read for so long is silent. How often it ought to be is told in words, and rules read none.
const SILENT_MONTHS: u32 = 12;

/// Every outcome with an indicator that is whole is what Maturing asks; outcomes with none are broad hopes; what lies
/// between has a measure and lacks a baseline or a target.
fn outcomes_measured(records: &Records<'_>) -> Result<Option<Found>> {
    let (outcomes, measures) = (nodes(records.model()?, outcome), records.measures()?);
    let of = |node: &crate::logic::Node, which: fn(&Measure) -> bool| {
        measures.iter().any(|measure| measure.node == Some(node.id) && which(measure))
    };
    let measured = outcomes.iter().filter(|node| of(node, |_| true)).count();
    let rows = rows_of(&outcomes, |node| of(node, |measure| measure.from_to && measure.scheduled));
    let points_to = stage(measured, rows.len() == outcomes.len());
    Ok((!outcomes.is_empty()).then(|| Found::part(rows, outcomes.len()).pointing_to(points_to)))
}

/// How many ask how much was done, how well, and whether anyone is better off. What is balanced, people judge.
fn balance(records: &Records<'_>) -> Result<Option<Found>> {
    let measures = records.measures()?;
    let of = |quadrant| count(measures.iter().filter(|measure| measure.quadrant == quadrant).count());
    let found = Found::default().with("effort", of(Quadrant::HowMuch)).with("quality", of(Quadrant::HowWell));
    Ok((!measures.is_empty()).then(|| found.with("effect", of(Quadrant::BetterOff)).on(measures.iter().map(row).collect())))
}

fn row(measure: &Measure) -> FactRow {
    FactRow::new("indicator", measure.id, &measure.name)
}

/// Indicators with definition, source, frequency and owner: the written definition and the named person of Maturing.
fn definitions_complete(records: &Records<'_>) -> Result<Option<Found>> {
    let measures = records.measures()?;
    let rows = measures.iter().filter(|measure| measure.defined).map(row).collect();
    Ok((!measures.is_empty()).then(|| Found::part(rows, measures.len())))
}

/// Indicators whose newest data point ended more than a year ago, with its day, and those that never had one.
/// Corrections wait for a log of their own: the history holds every change, and cannot tell a figure that was mended
/// from one that was typed anew.
fn indicators_silent(records: &Records<'_>) -> Result<Option<Found>> {
    let (measures, today) = (records.measures()?, records.today());
    let silent = measures.iter().filter(|measure| measure.latest.is_none_or(|day| day.plus_months(SILENT_MONTHS) < today));
    let rows = silent.map(|measure| match measure.latest {
        Some(day) => row(measure).saying(Figure::Day(day)),
        None => row(measure),
    });
    let rows = rows.collect();
    Ok((!measures.is_empty()).then(|| Found::part(rows, measures.len())))
}

/// Criteria of the newest round on which two groups are two levels apart or more: a conversation to have, and no level.
fn groups_far_apart(records: &Records<'_>) -> Result<Option<Found>> {
    let Some(answered) = records.answered(None)? else { return Ok(None) };
    let (rubric, language) = (Rubric::own()?, records.profile()?.language);
    let told = answered.spreads.iter().filter(|told| told.groups.len() > 1);
    let apart = answered.spreads.iter().filter_map(|told| Some((told, told.gap.as_ref()?)));
    let row = |(told, gap): (&Spread, &Gap)| {
        let name = rubric.criterion(&told.criterion).map_or(told.criterion.as_str(), |criterion| criterion.name.within(language));
        FactRow::new("assessment", answered.round, name).saying(Figure::Count(gap.levels))
    };
    let (rows, all) = (apart.map(row).collect(), told.count());
    Ok((all > 0).then(|| Found::part(rows, all).with("day", Figure::Day(answered.opens))))
}

/// Agreements in force that say what may be done with data. Maturing asks what and for how long, which is in no field.
fn data_terms(records: &Records<'_>) -> Result<Option<Found>> {
    let agreements = records.agreements()?;
    let with = agreements.iter().filter(|agreement| agreement.data_terms);
    let rows = with.map(|it| FactRow::new("partner", it.id, &it.organization).saying(Figure::Day(it.ends))).collect();
    Ok((!agreements.is_empty()).then(|| Found::part(rows, agreements.len())))
}
