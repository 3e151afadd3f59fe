//! The money in the sample's file, as it is written.

use std::collections::BTreeMap;

use school::budget::{Category, Likelihood, LineClass, MatchKind};
use school::value::Day;
use serde::Deserialize;

use super::figure::{Dollars, Number, Part};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    pub id: String,
    pub source: String,
    pub federal: bool,
    #[serde(default)]
    pub assistance_listing: String,
    #[serde(default)]
    pub rules: String,
    pub period: Span,
    pub award_end: Day,
    pub ed524: Ed524,
    pub lines: Vec<Line>,
    pub agreed_to: Day,
    pub actual: Actual,
    pub eligible_as_match: Option<bool>,
    #[serde(default)]
    pub note: String,
    pub renewal: Option<Renewal>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Span {
    pub start: Day,
    pub end: Day,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ed524 {
    pub personnel: Dollars,
    pub fringe: Dollars,
    pub travel: Dollars,
    pub equipment: Dollars,
    pub supplies: Dollars,
    pub contractual: Dollars,
    pub construction: Dollars,
    pub other: Dollars,
    pub total_direct: Dollars,
    pub indirect_rate: Part,
    pub indirect: Dollars,
    pub training_stipends: Dollars,
    pub total: Dollars,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Actual {
    pub personnel: Dollars,
    pub fringe: Dollars,
    pub travel: Dollars,
    pub supplies: Dollars,
    pub contractual: Dollars,
    pub other: Dollars,
    pub indirect: Dollars,
    pub total: Dollars,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Renewal {
    pub owner: String,
    pub next_step: String,
    pub due: Day,
    pub likelihood: Likelihood,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    #[serde(rename = "cat")]
    pub category: Category,
    pub amount: Dollars,
    pub what: String,
    pub person: Option<String>,
    pub effort: Option<Part>,
    pub partner: Option<String>,
    pub class: Option<LineClass>,
    #[serde(default)]
    pub access: bool,
    #[serde(default)]
    pub groups: Vec<String>,
    pub activity: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TimeCertification {
    pub person: String,
    pub source: String,
    pub from: Day,
    pub to: Day,
    pub share: Part,
    pub signed: Day,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Match {
    #[serde(rename = "for")]
    pub source: String,
    pub committed: BTreeMap<String, Dollars>,
    pub items: Vec<MatchItem>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MatchItem {
    pub kind: MatchKind,
    pub from: String,
    pub units: Option<Number>,
    pub rate: Option<Dollars>,
    pub amount: Dollars,
    pub opening: Dollars,
    pub to_date: Dollars,
    pub evidence: Option<String>,
    #[serde(default)]
    pub basis: String,
    #[serde(default)]
    pub used_for_other_award: bool,
    #[serde(default)]
    pub note: String,
}
