//! Every way it can fail: a code and its data. The sentence a person reads stands in the catalogue under `error-<code>`.

use std::collections::BTreeMap;
use std::fmt;

use rusqlite::ErrorCode;

/// The result of everything in this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

macro_rules! errors {
    ($($(#[doc = $doc:literal])* $name:ident $({ $($field:ident: $type:ty),+ })? => $code:literal,)+) => {
        /// What went wrong. Codes are stable: scripts and the catalogue rely on them.
        #[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
        pub enum Error {
            $($(#[doc = $doc])* #[error($code)] #[allow(missing_docs, reason = "fields are named for what they hold")] $name $({ $($field: $type),+ })?,)+
            /// A value that cannot be taken, and what was given.
            #[error("{}", .0.code())]
            Fault(Fault, String),
        }

        impl Error {
            const OWN_CODES: &[&str] = &[$($code),+];

            /// The stable code.
            pub fn code(&self) -> &'static str {
                match self {
                    $(Error::$name $({ $($field: _),+ })? => $code,)+
                    Error::Fault(fault, _) => fault.code(),
                }
            }

            /// What the sentence needs to name.
            pub fn data(&self) -> BTreeMap<&'static str, String> {
                match self {
                    $(Error::$name $({ $($field),+ })? => BTreeMap::from([$($((stringify!($field), $field.to_string())),+)?]),)+
                    Error::Fault(_, given) => BTreeMap::from([("given", given.clone())]),
                }
            }
        }
    };
}

errors! {
    /// The bytes are no SQLite file that can be read without a key.
    LockedOrNotASchool => "locked_or_not_a_school",
    /// A SQLite file, but not one of ours.
    NotASchool => "not_a_school",
    /// The file or its history is damaged.
    Damaged { what: String } => "damaged",
    /// Written by a newer app.
    NewerFile { file: i64, app: i64 } => "newer_file",
    /// Another program writes to it.
    OpenElsewhere => "open_elsewhere",
    /// A package is read where it lies; to change it, take it in.
    PackageReadOnly => "package_read_only",
    /// A school where a package was wanted, or the other way round.
    NotAPackage => "not_a_package",
    /// Nothing can be written there.
    PlaceReadOnly { path: String } => "place_read_only",
    /// There is no such file or folder.
    PlaceMissing { path: String } => "place_missing",
    /// Something is there already.
    PlaceTaken { path: String } => "place_taken",
    /// No room left on the disk.
    DiskFull => "disk_full",
    /// The operating system refused in another way.
    PlaceFailed { path: String, reason: String } => "place_failed",
    /// No school is open.
    NoSchoolOpen => "no_school_open",
    /// There is nothing to take back.
    NothingToUndo => "nothing_to_undo",
    /// There is nothing to do again.
    NothingToRedo => "nothing_to_redo",
    /// A step could not be taken back because records changed since in a way the log does not know.
    StepConflict => "step_conflict",
    /// The person stopped it.
    Cancelled => "cancelled",
    /// A read tried to write: a fault in the app, never of the person.
    NotReadOnly => "not_read_only",
    /// The engine refused a statement: a fault in the app.
    Engine { reason: String } => "engine",
    /// No call has this name.
    CallUnknown { name: String } => "call_unknown",
    /// The ask has a field that the call does not know.
    AskFieldUnknown { field: String } => "ask_field_unknown",
    /// The ask lacks a field.
    AskFieldMissing { field: String } => "ask_field_missing",
    /// The ask has another shape.
    AskNotUnderstood { reason: String } => "ask_not_understood",
    /// The record is not, or no longer, in the file.
    NotFound { room: &'static str } => "not_found",
    /// A name or text is needed.
    TextEmpty => "text_empty",
    /// The period ends before it starts.
    PeriodBackward => "period_backward",
    /// A part is larger than its whole.
    PartOverWhole => "part_over_whole",
    /// The link would close a circle.
    LinkLoop => "link_loop",
    /// The link leads to an earlier column.
    LinkBackward => "link_backward",
    /// The two are linked already.
    LinkExists => "link_exists",
    /// A thing cannot lead to itself.
    LinkSelf => "link_self",
    /// The word lists that the app brings cannot be read: a fault in the app.
    WordsUnreadable { reason: String } => "words_unreadable",
    /// A framework that the app brings cannot be read: a fault in the app.
    FrameworkUnreadable { reason: String } => "framework_unreadable",
    /// No framework of this name has such an item.
    FrameworkItemUnknown { framework: String, item: String } => "framework_item_unknown",
    /// The version was only counted: it keeps no model to compare or to go back to.
    VersionNotKept { version: String } => "version_not_kept",
    /// The version keeps its model in a form that this app does not read.
    VersionFormUnknown { form: i64 } => "version_form_unknown",
    /// The source has no budget period in these days.
    NoBudgetThen { from: crate::value::Day, to: crate::value::Day } => "no_budget_then",
    /// Something that must be kept names it.
    InUse => "in_use",
    /// A rubric that cannot be read.
    RubricUnreadable { reason: String } => "rubric_unreadable",
    /// A rubric that could not be asked; the place is where it is wrong.
    RubricWrong { place: String } => "rubric_wrong",
    /// Another wording has this version already.
    RubricVersionTaken { version: String } => "rubric_version_taken",
    /// The round's rubric has no such criterion, or the round does not ask it.
    CriterionUnknown { criterion: String } => "criterion_unknown",
    /// A round without anybody, a pulse without criteria, or a whole round with some only.
    RoundAsksNobody => "round_asks_nobody",
    /// The round does not ask this role.
    RoleNotAsked { role: &'static str } => "role_not_asked",
    /// Answers are given between these days only.
    RoundNotOpen { opens: crate::value::Day, closes: crate::value::Day } => "round_not_open",
    /// The role was entered as a summary, so it has no forms.
    GroupIsSummary => "group_is_summary",
    /// The role has forms, so it cannot be a summary.
    GroupHasForms => "group_has_forms",
    /// Students give no name.
    StudentNamed => "student_named",
    /// Nothing was answered.
    FormEmpty => "form_empty",
    /// What was given at the laptop is closed for good.
    FormFinished => "form_finished",
    /// An agreed level needs a reason or a record.
    ReasonMissing => "reason_missing",
    /// Work came of the agreed level.
    LevelHasWork => "level_has_work",
    /// Three criteria are chosen for action already.
    ThreeAreChosen => "three_are_chosen",
    /// The sample school that the app brings cannot be read: a fault in the app.
    SampleUnreadable { reason: String } => "sample_unreadable",
}

/// A value that cannot be taken wherever it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// No such day, or not written as `2026-06-15`.
    DayUnknown,
    /// Not a plain number with at most four digits after the point.
    NumberUnknown,
    /// More than 100 billion dollars.
    AmountOutOfRange,
    /// Not between nothing and the whole.
    RateOutOfRange,
    /// Longer than the place holds; given is the most it holds.
    TextTooLong,
    /// A period that is neither a year, a term, a quarter, a month nor a day.
    PeriodUnknown,
}

impl Fault {
    const ALL: [Fault; 6] =
        [Fault::DayUnknown, Fault::NumberUnknown, Fault::AmountOutOfRange, Fault::RateOutOfRange, Fault::TextTooLong, Fault::PeriodUnknown];

    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Fault::DayUnknown => "day_unknown",
            Fault::NumberUnknown => "number_unknown",
            Fault::AmountOutOfRange => "amount_out_of_range",
            Fault::RateOutOfRange => "rate_out_of_range",
            Fault::TextTooLong => "text_too_long",
            Fault::PeriodUnknown => "period_unknown",
        }
    }

    /// As serde must carry it, as text; [`Error::from_ask`] reads it back.
    pub(crate) fn with(self, given: impl fmt::Display) -> String {
        format!("{}: {given}", self.code())
    }
}

impl Error {
    /// A value that cannot be taken.
    pub fn fault(fault: Fault, given: impl fmt::Display) -> Self {
        Error::Fault(fault, given.to_string())
    }

    /// Every code there is, for the catalogue's test.
    pub fn codes() -> Vec<&'static str> {
        Self::OWN_CODES.iter().copied().chain(Fault::ALL.map(Fault::code)).collect()
    }

    /// Why an ask could not be read.
    pub fn from_ask(error: &serde_json::Error) -> Self {
        let text = error.to_string();
        let named = |text: &str| text.split('`').nth(1).unwrap_or_default().to_owned();
        if let Some((fault, given)) =
            Fault::ALL.iter().find_map(|fault| Some((*fault, text.strip_prefix(fault.code())?.strip_prefix(": ")?)))
        {
            return Error::fault(fault, given);
        }
        match text.split('`').next() {
            Some("unknown field ") => Error::AskFieldUnknown { field: named(&text) },
            Some("missing field ") => Error::AskFieldMissing { field: named(&text) },
            _ => Error::AskNotUnderstood { reason: text },
        }
    }

    /// Why the operating system refused a path.
    pub fn from_place(path: &std::path::Path, error: &std::io::Error) -> Self {
        use std::io::ErrorKind;
        let path = path.display().to_string();
        match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => Error::PlaceMissing { path },
            ErrorKind::AlreadyExists | ErrorKind::IsADirectory => Error::PlaceTaken { path },
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Error::PlaceReadOnly { path },
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Error::DiskFull,
            _ => Error::PlaceFailed { path, reason: error.to_string() },
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        // A full disk shows first where the engine widens its index of the journal.
        if error.sqlite_error().is_some_and(|error| error.extended_code == rusqlite::ffi::SQLITE_IOERR_SHMSIZE) {
            return Error::DiskFull;
        }
        if error.sqlite_error().is_some_and(|error| error.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY) {
            return Error::InUse;
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) => Error::LockedOrNotASchool,
            Some(ErrorCode::DatabaseCorrupt) => Error::Damaged { what: error.to_string() },
            Some(ErrorCode::DiskFull) => Error::DiskFull,
            Some(ErrorCode::ReadOnly) => Error::PlaceReadOnly { path: String::new() },
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Error::OpenElsewhere,
            Some(ErrorCode::OperationInterrupted) => Error::Cancelled,
            _ => Error::Engine { reason: error.to_string() },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_ways_to_fail_share_a_code() {
        let codes = Error::codes();
        let unique: std::collections::BTreeSet<_> = codes.iter().collect();
        assert_eq!(unique.len(), codes.len());
    }
}
