import type { Fact, Figure, KeptFact } from "../api/types";
import { list, longDay, money, percent, t, type Args } from "../words";

/** A figure as a sentence names it. */
export function figureWords(figure: Figure): string | number {
  switch (figure.kind) {
    case "count":
      return figure.value;
    case "share":
      return percent(figure.value);
    case "money":
      return money(figure.value);
    case "day":
      return longDay(figure.value);
    case "value":
    case "text":
      return String(figure.value);
  }
}

/** What a fact says. */
export function factWords(fact: Pick<Fact | KeptFact, "code" | "figures">): string {
  const args: Args = {};
  for (const [name, figure] of Object.entries(fact.figures)) {
    if (figure) args[name] = figureWords(figure);
  }
  return t(`fact-${fact.code}`, args);
}

/** The first rows in short, and how many more there are. */
export function rowsInShort(fact: Fact): string {
  const names = fact.rows.slice(0, 2).map((row) => row.text);
  const more = fact.rows.length - names.length;
  return more > 0 ? t("assessment-and-more", { names: names.join(", "), count: more }) : list(names);
}
