//! The rubric as a file that people can reword: out as YAML with a word on what it is, and back in.

use std::path::Path;

use school::assessment::Rubric;

use crate::error::{Error, Result};

const HEAD: &str = include_str!("../../../assets/rubric/head.txt");
/// A rubric has some 900 lines; more than this is another file.
const MOST_BYTES: u64 = 2_000_000;

/// Reads a wording from a file.
pub fn open(path: &Path) -> Result<Rubric> {
    let refused = |error| school::Error::from_place(path, &error);
    if std::fs::metadata(path).map_err(refused)?.len() > MOST_BYTES {
        return Err(school::Error::RubricUnreadable { reason: path.display().to_string() }.into());
    }
    let bytes = std::fs::read(path).map_err(refused)?;
    read(String::from_utf8_lossy(&bytes).trim_start_matches('\u{feff}'))
}

/// Reads a wording. What cannot be read is told with its line; a rubric that could not be asked is refused when it
/// is taken in.
pub fn read(text: &str) -> Result<Rubric> {
    serde_yaml_ng::from_str(text).map_err(|error| {
        let whole = error.to_string();
        // The place is said by the sentence, so it need not stand in the reason again.
        let reason = whole.split(" at line ").next().unwrap_or_default().to_owned();
        match error.location() {
            Some(place) => Error::WordingUnreadable { line: place.line(), column: place.column(), reason },
            None => school::Error::RubricUnreadable { reason }.into(),
        }
    })
}

/// Writes a wording so that [`read`] gives an equal one.
pub fn write(rubric: &Rubric) -> Result<String> {
    let body = serde_yaml_ng::to_string(rubric).map_err(|error| school::Error::RubricUnreadable { reason: error.to_string() })?;
    Ok(format!("{HEAD}{body}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wording_that_is_written_reads_back_equal() {
        let own = Rubric::own().unwrap();
        let text = write(own).unwrap();
        assert_eq!(&read(&text).unwrap(), own);
        assert!(text.starts_with("# ") && text.contains("validated instrument") && text.contains("instrumento validado"));
        let mut odd = own.clone();
        odd.version = "1.10".to_owned();
        odd.name.en = "no: # \"really\"\n- yes".to_owned();
        assert_eq!(read(&write(&odd).unwrap()).unwrap(), odd, "what YAML itself could mistake");
    }

    #[test]
    fn what_cannot_be_read_is_told_with_its_line() {
        let text = write(Rubric::own().unwrap()).unwrap();
        let line = text.lines().position(|line| line.starts_with("version:")).unwrap();
        let broken = text.replacen("version: ", "version: [", 1);
        let Err(Error::WordingUnreadable { line: told, .. }) = read(&broken) else { panic!("no line: {:?}", read(&broken)) };
        assert!(told > line, "line {told}");
        let more = text.replacen("version:", "mascot: otter\nversion:", 1);
        let Err(Error::WordingUnreadable { line: told, reason, .. }) = read(&more) else { panic!("no line") };
        assert_eq!(told, line + 1);
        assert!(reason.contains("mascot") && !reason.contains("line"), "{reason}");
    }
}
