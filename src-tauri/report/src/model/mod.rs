//! The logic model on paper: its diagram on one page, and as a table with all that the school says of each box.

mod cells;
mod docx;
mod page;
mod xlsx;

use std::collections::HashMap;

use school::logic::{self, Column, Link, Model, Node};
use school::value::{Day, Id, Language};
use school::{Result, View, profile};

use crate::changes::{self, Latest};
use crate::words::Words;

/// How the pages show the model. A document to edit and a workbook are always tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// Boxes and arrows on one page; where they do not fit it, the page says so and the table follows.
    Diagram,
    /// The table.
    Table,
}

/// The logic model before it has a format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogicModel {
    /// What the document is called, as its file and its window name it.
    pub title: String,
    /// The school.
    pub school: String,
    /// Its district; may be empty.
    pub district: String,
    /// The day it was made.
    pub day: Day,
    /// The language of the document.
    pub language: Language,
    /// The language of the school's own words, which are never translated here.
    pub own_language: Language,
    /// How the pages show it.
    pub sight: Sight,
    /// The model.
    pub model: Model,
    /// The latest data point of a box, where one may be told.
    pub latest: HashMap<Id, Latest>,
}

/// Makes the document, on the day of the view.
pub fn model(view: &View, sight: Sight, language: Language) -> Result<LogicModel> {
    let school = profile::read::profile(view)?;
    Ok(LogicModel {
        title: Words::of(language).say("report-model-title", &[("school", &school.name)]),
        latest: changes::latest(view, school.smallest_cell)?,
        model: logic::read::model(view)?,
        school: school.name,
        district: school.district,
        day: view.today(),
        language,
        own_language: school.language,
        sight,
    })
}

/// The columns in their order, each with the names of one and of all that stand in it.
const COLUMNS: [(Column, &str, &str); 6] = [
    (Column::Resource, "logic-resource", "logic-resources"),
    (Column::Activity, "logic-activity", "logic-activities"),
    (Column::Output, "logic-output", "logic-outputs"),
    (Column::Short, "logic-short", "logic-shorts"),
    (Column::Medium, "logic-medium", "logic-mediums"),
    (Column::Long, "logic-long", "logic-longs"),
];

impl LogicModel {
    /// The table as DOCX.
    pub fn docx(&self) -> crate::Result<Vec<u8>> {
        docx::docx(self)
    }

    /// One row a box and one row an arrow, as XLSX. It can be imported again.
    pub fn xlsx(&self) -> crate::Result<Vec<u8>> {
        xlsx::xlsx(self)
    }

    fn node(&self, id: Id) -> Option<&Node> {
        self.model.nodes.iter().find(|node| node.id == id)
    }

    /// The arrows with both their ends, in the order of the model.
    fn arrows(&self) -> Vec<(&Link, &Node, &Node)> {
        let place: HashMap<Id, usize> = self.model.nodes.iter().enumerate().map(|(at, node)| (node.id, at)).collect();
        let ends = |link| {
            let link: &Link = link;
            Some((link, self.node(link.from)?, self.node(link.to)?))
        };
        let mut arrows: Vec<_> = self.model.links.iter().filter_map(ends).collect();
        arrows.sort_by_key(|(link, from, to)| (place.get(&from.id), place.get(&to.id), link.id));
        arrows
    }

    /// The columns that hold something: an empty one folds.
    fn columns(&self) -> Vec<(&'static str, Vec<&Node>)> {
        let held = COLUMNS.map(|(column, _, name)| (name, self.model.nodes.iter().filter(|node| node.column == column).collect()));
        held.into_iter().filter(|(_, nodes): &(_, Vec<_>)| !nodes.is_empty()).collect()
    }
}

#[cfg(test)]
mod tests;
