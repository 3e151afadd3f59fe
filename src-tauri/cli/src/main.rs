//! Throughline without a window: everything that makes, reads, checks, backs up, prints and exports a school.

mod line;
mod pages;
mod said;
mod ways;
mod words;

use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches};

use crate::line::Line;
use crate::said::Said;
use crate::words::Words;

fn main() -> ExitCode {
    let words = Words::of_this_machine();
    let matches = match words.explain(Line::command()).try_get_matches() {
        Ok(matches) => matches,
        Err(error) => error.exit(), // prints help, or what is wrong with the line, with status 0 or 2
    };
    let line = match Line::from_arg_matches(&matches) {
        Ok(line) => line,
        Err(error) => error.exit(),
    };
    let json = line.json;
    match ways::go(line, &words) {
        Ok(said) => said.print(json),
        Err(trouble) => trouble.print(json, &words),
    }
}

impl Said {
    fn print(self, json: bool) -> ExitCode {
        use std::io::Write;
        let text = if json || self.text.is_empty() { format!("{:#}", self.json) } else { self.text };
        // Whoever reads may have gone (`| head`): that is no fault of ours.
        drop(writeln!(std::io::stdout(), "{text}"));
        ExitCode::from(self.status)
    }
}
