use crate::error::{Error, Fault, Result};

const TITLE_MOST: usize = 500;
const PARAGRAPH_MOST: usize = 20_000;

/// One line as a person typed it: outer blanks gone, inner line ends and other controls turned into blanks,
/// at most 500 characters (`text_too_long`).
pub fn title(text: &str) -> Result<String> {
    let flat: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    within(flat.trim().to_owned(), TITLE_MOST)
}

/// A title that may not be empty (`text_empty`).
pub fn required(text: &str) -> Result<String> {
    let text = title(text)?;
    if text.is_empty() {
        return Err(Error::TextEmpty);
    }
    Ok(text)
}

/// Several lines as a person typed them, at most 20,000 characters (`text_too_long`).
pub fn paragraph(text: &str) -> Result<String> {
    let plain: String = text.chars().filter(|c| *c == '\n' || *c == '\t' || !c.is_control()).collect();
    within(plain.trim().to_owned(), PARAGRAPH_MOST)
}

fn within(text: String, most: usize) -> Result<String> {
    if text.chars().count() > most {
        return Err(Error::fault(Fault::TextTooLong, most));
    }
    Ok(text)
}

/// A text without capitals, accents and punctuation, its words one blank apart: what two people would call the same.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for sign in text.chars().flat_map(char::to_lowercase) {
        match sign {
            '\u{300}'..='\u{36f}' => {} // an accent that stands apart from its letter
            'á' | 'à' | 'â' | 'ä' | 'ã' => folded.push('a'),
            'é' | 'è' | 'ê' | 'ë' => folded.push('e'),
            'í' | 'ì' | 'î' | 'ï' => folded.push('i'),
            'ó' | 'ò' | 'ô' | 'ö' | 'õ' => folded.push('o'),
            'ú' | 'ù' | 'û' | 'ü' => folded.push('u'),
            'ñ' => folded.push('n'),
            'ç' => folded.push('c'),
            sign if sign.is_alphanumeric() => folded.push(sign),
            _ if folded.is_empty() || folded.ends_with(' ') => {}
            _ => folded.push(' '),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_capitals_and_punctuation_make_no_difference() {
        assert_eq!(fold("  ¿Quién DECIDE…?"), "quien decide");
        assert_eq!(fold("Quie\u{301}n  decide"), "quien decide");
        assert_eq!(fold("!?"), "");
    }

    #[test]
    fn a_title_is_one_line() {
        assert_eq!(title("  Tutoring\r\nfour days\u{0} ").unwrap(), "Tutoring  four days");
        assert_eq!(required(" \n").unwrap_err().code(), "text_empty");
    }

    #[test]
    fn ten_thousand_characters_are_too_long_for_a_title_and_not_for_a_paragraph() {
        let long = "ñ".repeat(10_000);
        assert_eq!(title(&long).unwrap_err().code(), "text_too_long");
        assert_eq!(paragraph(&long).unwrap().chars().count(), 10_000);
    }
}
