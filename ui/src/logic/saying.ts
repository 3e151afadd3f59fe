import type { Column, SaidNode, Sentence } from "../api/types";
import { list, tIn, type Language } from "../words";

const LOCALES: Record<Language, string> = { en: "en-US", es: "es-US" };

/** One has resources, does activities, delivers outputs and sees results. */
type Way = "have" | "do" | "deliver" | "see";
const WAYS: Record<Column, Way> = {
  ...{ resource: "have", activity: "do", output: "deliver" },
  ...{ short: "see", medium: "see", long: "see" },
};

function ifs(within: Language, way: Way, what: string): string {
  switch (way) {
    case "have":
      return tIn(within, "sentence-have", { what });
    case "do":
      return tIn(within, "sentence-do", { what });
    case "deliver":
      return tIn(within, "sentence-deliver", { what });
    case "see":
      return tIn(within, "sentence-see", { what });
  }
}

function then(within: Language, way: Way, what: string): string {
  switch (way) {
    case "have":
      return tIn(within, "sentence-then-have", { what });
    case "do":
      return tIn(within, "sentence-then-do", { what });
    case "deliver":
      return tIn(within, "sentence-then-deliver", { what });
    case "see":
      return tIn(within, "sentence-then-see", { what });
  }
}

/** A step of the model in words: what people wrote stands in quotes, as they wrote it. */
export function said(within: Language, sentence: Sentence): string {
  const name = (node: SaidNode) => tIn(within, "sentence-named", { text: node.text });
  const all = (items: string[]) => list(items, LOCALES[within]);
  const ways = (["have", "do", "deliver", "see"] as const).flatMap((way) => {
    const of = sentence.ifs.filter((node) => WAYS[node.column] === way);
    return of.length > 0 ? [ifs(within, way, all(of.map(name)))] : [];
  });
  const parts = [
    tIn(within, "sentence-if", {
      ifs: all(ways),
      then: then(within, WAYS[sentence.then.column], name(sentence.then)),
    }),
  ];
  const quoted = (texts: string[]) => all(texts.map((text) => tIn(within, "sentence-named", { text })));
  if (sentence.reasons.length > 0)
    parts.push(tIn(within, "sentence-because", { reasons: quoted(sentence.reasons) }));
  if (sentence.assumptions.length > 0)
    parts.push(tIn(within, "sentence-assume", { assumptions: quoted(sentence.assumptions) }));
  return parts.join(" ");
}
