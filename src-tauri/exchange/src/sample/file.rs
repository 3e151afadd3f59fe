//! The sample's file as it is written. What a room of today holds is read in full and an unknown field is refused,
//! so that nothing is dropped in silence; what belongs to a later room is read only as far as it is counted.

use std::collections::BTreeMap;

use school::indicator::Quadrant;
use school::logic::Direction;
use school::partner::organization::{Asset, Involvement};
use school::value::{Day, DayOfYear};
use serde::Deserialize;
use serde::de::IgnoredAny;

use super::figure::{Number, Part};
use super::ledger::{Budget, Match, TimeCertification};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    pub meta: Meta,
    pub school: School,
    pub calendar: Calendar,
    pub people: Vec<Person>,
    pub logic_model: LogicModel,
    pub partners: Vec<Partner>,
    pub services: Vec<IgnoredAny>,
    pub budgets: Vec<Budget>,
    pub time_certifications: Vec<TimeCertification>,
    pub expected_budget: BTreeMap<String, Vec<IgnoredAny>>,
    #[serde(rename = "match")]
    pub matched: Match,
    pub indicators: Vec<Indicator>,
    pub cycles: Vec<IgnoredAny>,
    pub steering: Steering,
    pub self_assessment: SelfAssessment,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meta {
    pub schema: String,
    pub as_of: Day,
    pub fictional: bool,
    pub min_cell: i64,
    pub comm_volunteer_rate: Option<IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct School {
    #[serde(rename = "id")]
    _id: IgnoredAny,
    pub name: String,
    pub district: String,
    pub grades: String,
    pub enrollment: i64,
    pub languages: Vec<String>,
    pub coordinator: Coordinator,
    pub project_manager: ProjectManager,
    pub definition: Reviewed,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Coordinator {
    pub name: String,
    pub fte: Part,
    pub start: Day,
    pub named_key_person: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProjectManager {
    pub name: String,
    pub sites: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reviewed {
    pub text: String,
    pub reviewed: Day,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calendar {
    pub school_year_starts: DayOfYear,
    pub fall: Term,
    pub spring: Term,
    pub quarters_from: DayOfYear,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    pub from: DayOfYear,
    pub to: DayOfYear,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    pub name: String,
    pub org: String,
    pub role: String,
    #[serde(default)]
    pub email: String,
    pub phone: String,
    #[serde(default)]
    pub languages: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    pub id: String,
    pub name: String,
    pub kind: String,
    #[serde(rename = "type")]
    pub involvement: Involvement,
    pub asset: Asset,
    pub mou_end: Option<Day>,
    pub data_terms: bool,
    pub last_contact: Day,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LogicModel {
    pub version: i64,
    pub changed: Day,
    pub change_note: String,
    pub assumptions: Vec<Reviewed>,
    pub nodes: Vec<Node>,
    pub links: Vec<(String, String)>,
    pub expected_lint: BTreeMap<String, Vec<IgnoredAny>>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Col {
    Input,
    Activity,
    Output,
    Short,
    Medium,
    Long,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Node {
    pub id: String,
    pub col: Col,
    pub text: String,
    pub owner: Option<String>,
    #[serde(default)]
    pub budget: Vec<String>,
    #[serde(default)]
    pub partners: Vec<String>,
    pub practice: Option<String>,
    pub pipeline: Option<String>,
    pub quantity: Option<Number>,
    pub unit: Option<String>,
    pub per: Option<String>,
    pub population: Option<String>,
    pub direction: Option<Direction>,
    pub from: Option<Number>,
    pub to: Option<Number>,
    pub by: Option<Day>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    pub id: String,
    pub name: String,
    pub node: String,
    pub quadrant: Quadrant,
    pub definition: String,
    pub unit: String,
    #[serde(default)]
    pub by_group: bool,
    pub direction: Direction,
    pub baseline: Point,
    pub target: Point,
    pub source: String,
    pub frequency: String,
    pub owner: String,
    pub tags: Vec<String>,
    pub points: Vec<(String, Number)>,
    #[serde(default)]
    pub n: Vec<i64>,
    #[serde(default)]
    pub count: Vec<i64>,
    #[serde(default)]
    pub groups_2025_26: BTreeMap<String, (i64, i64)>,
    pub expected_signal: Option<IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Point {
    pub period: String,
    pub value: Number,
    #[serde(default)]
    pub method: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Steering {
    pub seats: BTreeMap<String, usize>,
    pub meetings: Vec<Meeting>,
}

#[derive(Deserialize)]
pub struct Meeting {
    pub decisions: Vec<IgnoredAny>,
    pub actions: Vec<MeetingAction>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeetingAction {
    pub text: String,
    pub owner: String,
    pub due: Day,
    pub status: ActionStatus,
}

/// The sample has open ones only; another state would need the day on which it came about.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ActionStatus {
    Open,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SelfAssessment {
    pub round: String,
    pub groups: Groups,
    /// The middle answers of families, staff, partners and leadership, by priority and criterion.
    pub scores: BTreeMap<String, Vec<[i64; 4]>>,
    pub agreed: BTreeMap<String, i64>,
    pub notes: BTreeMap<String, String>,
    pub priorities_for_action: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Groups {
    pub families: u32,
    pub staff: u32,
    pub partners: u32,
    pub leadership: u32,
}
