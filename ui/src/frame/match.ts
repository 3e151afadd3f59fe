import type { Mark } from "../kit";

// The rule by which the file is searched, for the names of commands: every word at the start of a word, or anywhere from
// three letters on; accents and capitals make no difference.
const PART = 3;
const LETTER = /[\p{L}\p{N}]/u;

/** A text without accents and capitals, and for each unit of it the range that it came from. */
function plain(text: string): { folded: string; from: Mark[] } {
  let folded = "";
  const from: Mark[] = [];
  let at = 0;
  for (const sign of text) {
    const mark = { from: at, to: at + sign.length };
    const bare = sign.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    // An accent that stands apart belongs to the letter before it.
    if (bare === "" && from.length > 0) (from.at(-1) as Mark).to = mark.to;
    folded += bare;
    for (let unit = 0; unit < bare.length; unit += 1) from.push(mark);
    at = mark.to;
  }
  return { folded, from };
}

/** The words of what was typed. */
export function wordsOf(text: string): string[] {
  return plain(text)
    .folded.split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/**
 * Where the words stand in a name, and whether each is the start of a word there; null where one of them is not in it.
 */
export function match(name: string, words: readonly string[]): { marks: Mark[]; starts: boolean } | null {
  const { folded, from } = plain(name);
  const marks: Mark[] = [];
  let starts = true;
  for (const word of words) {
    let started = false;
    let found = false;
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      const begins = !LETTER.test(folded[at - 1] ?? "");
      if (!begins && [...word].length < PART) continue;
      found = true;
      started ||= begins;
      marks.push({ from: (from[at] as Mark).from, to: (from[at + word.length - 1] as Mark).to });
    }
    if (!found) return null;
    starts &&= started;
  }
  return { marks: marks.toSorted((one, other) => one.from - other.from || one.to - other.to), starts };
}
