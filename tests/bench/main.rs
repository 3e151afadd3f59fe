//! Figures, never verdicts: how long each call, a page and the start of the window take.
//!
//! `cargo run --release -p tests --bin bench -- calls --years 10 --seed 7`

mod calls;
mod editors;
mod figures;
mod grow;
mod model;
mod pages;
mod window;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(about = "Figures of Throughline")]
struct Line {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Makes a school of so many years
    Generate {
        #[arg(long, default_value_t = 10)]
        years: i32,
        #[arg(long, default_value_t = 7)]
        seed: u64,
        #[arg(long)]
        out: PathBuf,
    },
    /// Times every read and every change, 50th and 95th of a hundred, in milliseconds
    Calls {
        #[arg(long, default_value_t = 10)]
        years: i32,
        #[arg(long, default_value_t = 7)]
        seed: u64,
        #[arg(long, default_value_t = 200)]
        runs: usize,
    },
    /// Times the logic model at 604 boxes and 442 arrows; with `--out` only makes such a school
    Model {
        #[arg(long, default_value_t = 7)]
        seed: u64,
        #[arg(long, default_value_t = 50)]
        runs: usize,
        #[arg(long)]
        out: Option<PathBuf>,
    },
    /// Times both editors of the largest model in the window: opening, an edit until it is seen, a step of a drag
    Editors {
        /// The window, built with `--features throughline/automation`
        binary: PathBuf,
        // So many, that one stop of the machine is not the 95th of them; as many as a script of the window may run.
        #[arg(long, default_value_t = 45)]
        runs: usize,
    },
    /// Times a page of PDF, the first and the next, beside Typst alone
    Pages {
        #[arg(long, default_value_t = 21)]
        runs: usize,
    },
    /// Times the start of the window beside a bare WebKitGTK window
    Window {
        /// The built window
        binary: PathBuf,
        #[arg(long, default_value_t = 11)]
        runs: usize,
    },
}

fn main() -> ExitCode {
    let done = match Line::parse().what {
        What::Generate { years, seed, out } => {
            grow::school(&out, years, seed).map(drop).map_err(|error| format!("{error} {:?}", error.data()))
        }
        What::Calls { years, seed, runs } => calls::measure(years, seed, runs),
        What::Model { seed, runs, out: None } => model::measure(seed, runs),
        What::Model { seed, out: Some(out), .. } => {
            model::school(&out, seed).map(drop).map_err(|error| format!("{error} {:?}", error.data()))
        }
        What::Editors { binary, runs } => editors::measure(&binary, runs),
        What::Pages { runs } => pages::measure(runs),
        What::Window { binary, runs } => window::measure(&binary, runs),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
