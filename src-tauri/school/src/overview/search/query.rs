//! What is looked for: the words of a text, and how well a thing answers to them.

use super::text::{fold_into, folded};

/// A word of so many letters is also found within another.
const PART: usize = 3;
/// So many pieces narrow the search in the word tables; every word is looked for in what they leave.
const NARROW: usize = 32;

/// How well something answers, the best first: its words start with what is looked for, and its name tells it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    within: bool,
    in_body: bool,
}

/// The words that are looked for, without accents and capitals.
pub(super) struct Query {
    /// The longest first: they are the rarest.
    words: Vec<String>,
}

/// How the word tables are asked.
pub(super) enum Narrow {
    /// Three letters in a row, each of which must be there.
    Parts(String),
    /// Starts of words, each of which must be there.
    Starts(String),
}

impl Query {
    /// The words of a text; what is no letter and no digit only parts them.
    pub(super) fn of(text: &str) -> Self {
        let plain: String = text.chars().flat_map(folded).collect();
        let mut words: Vec<String> = plain.split(|sign: char| !sign.is_alphanumeric()).map(str::to_owned).collect();
        words.sort_by(|one, other| other.chars().count().cmp(&one.chars().count()).then_with(|| one.cmp(other)));
        words.dedup();
        words.retain(|word| !word.is_empty());
        Query { words }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// What the word tables are asked, in their own language; there is nothing but letters and digits between the quotes.
    pub(super) fn narrow(&self) -> Narrow {
        let parts = self.words.iter().flat_map(|word| {
            let signs: Vec<char> = word.chars().collect();
            signs.windows(PART).map(|three| format!("\"{}\"", three.iter().collect::<String>())).collect::<Vec<_>>()
        });
        let parts: Vec<String> = parts.take(NARROW).collect();
        if !parts.is_empty() {
            return Narrow::Parts(parts.join(" AND "));
        }
        let starts: Vec<String> = self.words.iter().take(NARROW).map(|word| format!("\"{word}\"*")).collect();
        Narrow::Starts(starts.join(" AND "))
    }

    /// How well something answers; nothing where a word is not there. Both texts come folded.
    pub(super) fn rank(&self, title: &str, body: &str) -> Option<Rank> {
        let mut rank = Rank::default();
        for word in &self.words {
            let best = match (best(title, word), best(body, word)) {
                (Some(true), _) => Rank { within: false, in_body: false },
                (_, Some(true)) => Rank { within: false, in_body: true },
                (Some(false), _) => Rank { within: true, in_body: false },
                (None, Some(false)) => Rank { within: true, in_body: true },
                (None, None) => return None,
            };
            rank = Rank { within: rank.within || best.within, in_body: rank.in_body || best.in_body };
        }
        Some(rank)
    }

    /// The same of texts as they stand in the file, for few of them.
    pub(super) fn rank_of(&self, title: &str, body: &str) -> Option<(Rank, String)> {
        let (mut name, mut rest) = (String::new(), String::new());
        fold_into(title, &mut name);
        fold_into(body, &mut rest);
        Some((self.rank(&name, &rest)?, name))
    }

    /// Where the words stand in a folded text, in bytes.
    pub(super) fn places<'a>(&'a self, plain: &'a str) -> impl Iterator<Item = (usize, usize)> + 'a {
        self.words.iter().flat_map(move |word| found(plain, word).map(|(at, _)| (at, at + word.len())))
    }
}

/// Whether a word starts with it, or only holds it; nothing where it is not there.
fn best(plain: &str, word: &str) -> Option<bool> {
    let mut within = None;
    for (_, starts) in found(plain, word) {
        if starts {
            return Some(true);
        }
        within = Some(false);
    }
    within
}

/// Where a word counts as found, and whether a word of the text starts there.
fn found<'a>(plain: &'a str, word: &'a str) -> impl Iterator<Item = (usize, bool)> + 'a {
    let long = word.chars().count() >= PART;
    plain.match_indices(word).filter_map(move |(at, _)| {
        let starts = !plain.get(..at).and_then(|before| before.chars().next_back()).is_some_and(char::is_alphanumeric);
        (starts || long).then_some((at, starts))
    })
}
