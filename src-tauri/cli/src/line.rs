//! What can be said on the line. The words of `--help` stand in the catalogue.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use school::assessment::Role;
use school::value::Language;

#[derive(Parser)]
#[command(name = "throughline-cli", version, disable_help_subcommand = true)]
pub struct Line {
    #[arg(long, global = true)]
    pub json: bool,
    #[arg(long, global = true, value_name = "DATE")]
    pub today: Option<String>,
    #[arg(long = "as", global = true, value_name = "NAME")]
    pub actor: Option<String>,
    #[command(subcommand)]
    pub way: Way,
}

#[derive(Subcommand)]
pub enum Way {
    New {
        file: PathBuf,
        #[arg(long, conflicts_with = "name")]
        sample: bool,
        #[arg(long)]
        name: Option<String>,
    },
    Api,
    Call {
        file: PathBuf,
        call: String,
        ask: Option<String>,
    },
    Undo {
        file: PathBuf,
    },
    Redo {
        file: PathBuf,
    },
    History {
        file: PathBuf,
        #[arg(long)]
        before: Option<i64>,
        #[arg(long, default_value_t = 50)]
        limit: i64,
    },
    Check {
        file: PathBuf,
    },
    Questions {
        file: PathBuf,
    },
    Find {
        file: PathBuf,
        #[arg(required = true, num_args = 1..)]
        words: Vec<String>,
        #[arg(long, default_value_t = 8, value_name = "COUNT")]
        most: u32,
    },
    Rebuild {
        file: PathBuf,
    },
    Report {
        file: PathBuf,
        kind: Document,
        #[arg(long = "for", value_name = "ID|NAME")]
        funder: Option<String>,
        #[arg(long, value_name = "FROM..TO|2025-26")]
        period: Option<String>,
        #[arg(long, value_name = "ID")]
        round: Option<String>,
        #[arg(long)]
        for_funder: bool,
        #[arg(long, default_value = "diagram")]
        view: Sight,
        #[arg(long)]
        role: Option<RoleWord>,
        #[arg(long)]
        lang: Option<Lang>,
        #[arg(long, default_value = "pdf")]
        format: Format,
        #[arg(long)]
        out: PathBuf,
    },
    Import {
        file: PathBuf,
        kind: Incoming,
        path: PathBuf,
        #[arg(long)]
        mapping: Option<PathBuf>,
        #[arg(long, value_name = "HEAD=MEANING,…")]
        columns: Option<String>,
        #[arg(long, value_name = "NAME|NUMBER")]
        table: Option<String>,
        #[arg(long)]
        no_arrows: bool,
        #[arg(long)]
        leave_out: bool,
        #[arg(long)]
        dry_run: bool,
        #[arg(long, value_name = "ID")]
        round: Option<String>,
        #[arg(long)]
        role: Option<RoleWord>,
        #[arg(long)]
        again: bool,
    },
    Wording {
        file: PathBuf,
        #[arg(long)]
        id: Option<String>,
        #[arg(long)]
        out: PathBuf,
    },
    Export {
        file: PathBuf,
        #[arg(long)]
        out: PathBuf,
    },
    Backup {
        file: PathBuf,
        #[arg(long)]
        out: PathBuf,
    },
    Restore {
        backup: PathBuf,
        #[arg(long)]
        out: PathBuf,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Document {
    Summary,
    Assessment,
    Form,
    Model,
    Annual,
    BudgetNarrative,
    Sustainability,
    Family,
    Committee,
    Handover,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Incoming {
    Model,
    Contacts,
    Log,
    Agreements,
    Transactions,
    Readings,
    Scores,
    Rubric,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum RoleWord {
    Families,
    Students,
    Staff,
    Partners,
    Leadership,
}

impl From<RoleWord> for Role {
    fn from(word: RoleWord) -> Self {
        match word {
            RoleWord::Families => Role::Families,
            RoleWord::Students => Role::Students,
            RoleWord::Staff => Role::Staff,
            RoleWord::Partners => Role::Partners,
            RoleWord::Leadership => Role::Leadership,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Sight {
    Diagram,
    Table,
}

impl From<Sight> for report::Sight {
    fn from(sight: Sight) -> Self {
        match sight {
            Sight::Diagram => report::Sight::Diagram,
            Sight::Table => report::Sight::Table,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Pdf,
    Docx,
    Xlsx,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Lang {
    En,
    Es,
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::En => Language::En,
            Lang::Es => Language::Es,
        }
    }
}
