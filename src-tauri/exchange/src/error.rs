//! Every way other people's files can fail: a code and its data. The sentence stands in the catalogue under
//! `error-<code>`. Rows and columns are named as the sheet itself names them.

use std::collections::BTreeMap;

/// The result of what reads other people's files.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The school could not be asked, or a place not read.
    #[error(transparent)]
    School(#[from] school::Error),
    /// Neither CSV nor a workbook, or one without anything in it.
    #[error("scores_no_sheet")]
    ScoresNoSheet,
    /// No column is one of the criteria that the round asks.
    #[error("scores_no_criteria")]
    ScoresNoCriteria,
    /// More rows or columns than a sheet of answers has.
    #[error("scores_too_many")]
    ScoresTooMany {
        /// How many rows are taken at most.
        most: usize,
    },
    /// A cell that is no answer to its criterion.
    #[error("scores_cell_unknown")]
    ScoresCellUnknown {
        /// The row, counted as the sheet does.
        row: usize,
        /// The column's head.
        column: String,
        /// What stands in the cell.
        text: String,
    },
    /// Two columns of one criterion are both filled in, and differ.
    #[error("scores_two_answers")]
    ScoresTwoAnswers {
        /// The row, counted as the sheet does.
        row: usize,
        /// The later column's head.
        column: String,
    },
    /// Neither the sheet nor the ask says who answered.
    #[error("scores_role_missing")]
    ScoresRoleMissing,
    /// A cell that names none of the five roles, or more than one.
    #[error("scores_role_unknown")]
    ScoresRoleUnknown {
        /// The row, counted as the sheet does.
        row: usize,
        /// What stands in the cell; may be nothing.
        text: String,
    },
    /// A student's row gives a name.
    #[error("scores_student_named")]
    ScoresStudentNamed {
        /// The row, counted as the sheet does.
        row: usize,
    },
    /// No row holds an answer.
    #[error("scores_nothing")]
    ScoresNothing,
    /// There is no round that the answers could belong to.
    #[error("scores_no_round")]
    ScoresNoRound,
    /// The mapping names a column that is not there, or something that no column can be.
    #[error("scores_mapping_wrong")]
    ScoresMappingWrong {
        /// What it says.
        text: String,
    },
    /// A file that is none of text, workbook and document.
    #[error("table_unknown")]
    TableUnknown,
    /// A workbook or a document that is broken off or garbled.
    #[error("table_damaged")]
    TableDamaged,
    /// A file with a password.
    #[error("table_locked")]
    TableLocked,
    /// A workbook or a document in the form of before 2007.
    #[error("table_old")]
    TableOld,
    /// A PDF, which holds letters in places and no table.
    #[error("table_is_pdf")]
    TableIsPdf,
    /// More than a table of people holds, packed or unpacked.
    #[error("table_too_large")]
    TableTooLarge {
        /// How large a file may be.
        megabytes: usize,
        /// How many rows a table may have.
        rows: usize,
    },
    /// A document without a table.
    #[error("table_none")]
    TableNone,
    /// A file without anything in it.
    #[error("table_empty")]
    TableEmpty,
    /// No table of the file goes by that name or number.
    #[error("table_name_unknown")]
    TableNameUnknown {
        /// What was asked for.
        text: String,
        /// The names that there are.
        known: String,
    },
    /// No column of the table is one of a logic model.
    #[error("model_no_columns")]
    ModelNoColumns,
    /// A table of a logic model without a box.
    #[error("model_nothing")]
    ModelNothing,
    /// The table tells of students one by one.
    #[error("model_of_students")]
    ModelOfStudents {
        /// The head of the column that shows it.
        column: String,
    },
    /// A column is said to hold something, and is not there or cannot hold that.
    #[error("model_mapping_wrong")]
    ModelMappingWrong {
        /// What it says.
        text: String,
    },
    /// Places that are not understood, and were not asked to be left out.
    #[error("model_not_clear")]
    ModelNotClear {
        /// How many.
        count: usize,
        /// Where the first one is.
        place: String,
    },
    /// A wording file that is no wording, with the place where reading stopped.
    #[error("wording_unreadable")]
    WordingUnreadable {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What the reader of the format said.
        reason: String,
    },
}

impl Error {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Error::School(error) => error.code(),
            Error::ScoresNoSheet => "scores_no_sheet",
            Error::ScoresNoCriteria => "scores_no_criteria",
            Error::ScoresTooMany { .. } => "scores_too_many",
            Error::ScoresCellUnknown { .. } => "scores_cell_unknown",
            Error::ScoresTwoAnswers { .. } => "scores_two_answers",
            Error::ScoresRoleMissing => "scores_role_missing",
            Error::ScoresRoleUnknown { .. } => "scores_role_unknown",
            Error::ScoresStudentNamed { .. } => "scores_student_named",
            Error::ScoresNothing => "scores_nothing",
            Error::ScoresNoRound => "scores_no_round",
            Error::ScoresMappingWrong { .. } => "scores_mapping_wrong",
            Error::TableUnknown => "table_unknown",
            Error::TableDamaged => "table_damaged",
            Error::TableLocked => "table_locked",
            Error::TableOld => "table_old",
            Error::TableIsPdf => "table_is_pdf",
            Error::TableTooLarge { .. } => "table_too_large",
            Error::TableNone => "table_none",
            Error::TableEmpty => "table_empty",
            Error::TableNameUnknown { .. } => "table_name_unknown",
            Error::ModelNoColumns => "model_no_columns",
            Error::ModelNothing => "model_nothing",
            Error::ModelOfStudents { .. } => "model_of_students",
            Error::ModelMappingWrong { .. } => "model_mapping_wrong",
            Error::ModelNotClear { .. } => "model_not_clear",
            Error::WordingUnreadable { .. } => "wording_unreadable",
        }
    }

    /// What the sentence needs to name.
    pub fn data(&self) -> BTreeMap<&'static str, String> {
        match self {
            Error::School(error) => error.data(),
            Error::ScoresNoSheet
            | Error::ScoresNoCriteria
            | Error::ScoresRoleMissing
            | Error::ScoresNothing
            | Error::ScoresNoRound
            | Error::TableUnknown
            | Error::TableDamaged
            | Error::TableLocked
            | Error::TableOld
            | Error::TableIsPdf
            | Error::TableNone
            | Error::TableEmpty
            | Error::ModelNoColumns
            | Error::ModelNothing => BTreeMap::new(),
            Error::TableTooLarge { megabytes, rows } => BTreeMap::from([("megabytes", megabytes.to_string()), ("rows", rows.to_string())]),
            Error::TableNameUnknown { text, known } => BTreeMap::from([("text", short(text)), ("known", known.clone())]),
            Error::ModelOfStudents { column } => BTreeMap::from([("column", short(column))]),
            Error::ModelNotClear { count, place } => BTreeMap::from([("count", count.to_string()), ("place", place.clone())]),
            Error::ScoresTooMany { most } => BTreeMap::from([("most", most.to_string())]),
            Error::ScoresCellUnknown { row, column, text } => {
                BTreeMap::from([("row", row.to_string()), ("column", short(column)), ("text", short(text))])
            }
            Error::ScoresTwoAnswers { row, column } => BTreeMap::from([("row", row.to_string()), ("column", short(column))]),
            Error::ScoresRoleUnknown { row, text } => BTreeMap::from([("row", row.to_string()), ("text", short(text))]),
            Error::ScoresStudentNamed { row } => BTreeMap::from([("row", row.to_string())]),
            Error::ScoresMappingWrong { text } | Error::ModelMappingWrong { text } => BTreeMap::from([("text", short(text))]),
            Error::WordingUnreadable { line, column, reason } => {
                BTreeMap::from([("line", line.to_string()), ("column", column.to_string()), ("reason", short(reason))])
            }
        }
    }

    /// The codes that this crate adds, for the catalogue's test.
    pub fn codes() -> [&'static str; 26] {
        [
            "scores_no_sheet",
            "scores_no_criteria",
            "scores_too_many",
            "scores_cell_unknown",
            "scores_two_answers",
            "scores_role_missing",
            "scores_role_unknown",
            "scores_student_named",
            "scores_nothing",
            "scores_no_round",
            "scores_mapping_wrong",
            "table_unknown",
            "table_damaged",
            "table_locked",
            "table_old",
            "table_is_pdf",
            "table_too_large",
            "table_none",
            "table_empty",
            "table_name_unknown",
            "model_no_columns",
            "model_nothing",
            "model_of_students",
            "model_mapping_wrong",
            "model_not_clear",
            "wording_unreadable",
        ]
    }
}

/// One line that fits a sentence: a cell may hold a whole page.
pub(crate) fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let cut: String = line.chars().take(80).collect();
    if cut.len() < line.len() { format!("{}…", cut.trim_end()) } else { cut }
}
