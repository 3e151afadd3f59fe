//! Throughline without a window: everything that makes, reads, checks, backs up, prints and exports a school.

mod find;
mod import_model;
mod imports;
mod line;
mod pages;
mod questions;
mod said;
mod ways;
mod words;

use std::io::{ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches};

use crate::line::Line;
use crate::said::{Said, Trouble};
use crate::words::Words;

fn main() -> ExitCode {
    let words = Words::of_this_machine();
    let understood = words.explain(Line::command()).try_get_matches().and_then(|matches| Line::from_arg_matches(&matches));
    let line = match understood {
        Ok(line) => line,
        Err(error) if error.use_stderr() && std::env::args().any(|part| part == "--json") => {
            return Trouble::bad_usage(&error.to_string()).print(true, &words);
        }
        Err(error) => error.exit(), // prints help, or what is wrong with the line, with status 0 or 2
    };
    let json = line.json;
    match ways::go(line, &words).and_then(|said| said.print(json)) {
        Ok(status) => status,
        Err(trouble) => trouble.print(json, &words),
    }
}

impl Said {
    fn print(self, json: bool) -> said::Result<ExitCode> {
        let text = if json || self.text.is_empty() { format!("{:#}", self.json) } else { self.text };
        match writeln!(std::io::stdout(), "{text}") {
            // Whoever reads may have gone (`| head`): that is no fault of ours. A full disk is told.
            Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(school::Error::from_place(Path::new("-"), &error).into()),
            _ => Ok(ExitCode::from(self.status)),
        }
    }
}
