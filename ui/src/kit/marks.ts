/** A range of a text that is to be marked, in UTF-16 code units. */
export interface Mark {
  from: number;
  to: number;
}

/** A text in pieces, those that are marked and those that are not, in their order; together they are the whole text. */
export function parts(text: string, marks: readonly Mark[]): { text: string; marked: boolean }[] {
  const found: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const { from, to } of marks) {
    if (from > at) found.push({ text: text.slice(at, from), marked: false });
    if (to > Math.max(from, at)) found.push({ text: text.slice(Math.max(from, at), to), marked: true });
    at = Math.max(at, to);
  }
  if (at < text.length) found.push({ text: text.slice(at), marked: false });
  return found;
}
