import type { GoBackLoss, GoBackLossKind, VersionLine } from "../api/types";
import { list, t } from "../words";

/** What people call it; one that was only counted by its number. */
export function nameOf({ name, number }: VersionLine): string {
  return name === "" ? t("version-number", { number }) : name;
}

/** As much of a text as a line takes. */
export function short(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

/** So many names are said; how many more there are is counted. */
const SAID = 6;

/** Names in one line of a sentence. */
export function someOf(names: string[]): string {
  const quoted = names.slice(0, SAID).map((text) => t("version-quoted", { text }));
  const more = names.length - SAID;
  return list(more > 0 ? [...quoted, t("version-others", { count: more })] : quoted);
}

const KINDS: readonly GoBackLossKind[] = ["indicator", "budget_line", "funding_source", "action", "evidence"];

/** What is tied to the boxes that go, a sentence for each kind; a record that loses two boxes is named once. */
export function lossWords(losses: GoBackLoss[]): string[] {
  return KINDS.flatMap((kind) => {
    const of = new Map(losses.filter((loss) => loss.kind === kind).map(({ id, name }) => [id, name]));
    if (of.size === 0) return [];
    return [t(`version-loses-${kind}`, { count: of.size, names: someOf([...of.values()]) })];
  });
}
