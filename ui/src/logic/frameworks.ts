import type { Framework, FrameworkItem, Node, Said } from "../api/types";
import { language } from "../words";
import type { Tint } from "./faces";

/** The framework whose items are the goals of the school's own plan. */
export const SCHOOL_PLAN = "school_plan";
const HUES = 8;

/** In the language of the window; what was written in one language only stands as it was written. */
export const named = (said: Said) => (language() === "es" && said.es !== "" ? said.es : said.en);

/** The short mark of an item: its own letter where it has one, else its place in the list. */
export function markOf(framework: Framework, item: FrameworkItem): string {
  return item.code.length <= 2 ? item.code : String(framework.items.indexOf(item) + 1);
}

export const hueOf = (framework: Framework, item: FrameworkItem) =>
  `--tag-${(framework.items.indexOf(item) % HUES) + 1}`;

const counts = (node: Node, framework: Framework, code: string) =>
  node.tags.some((tag) => tag.framework === framework.id && tag.code === code);

/** How many boxes count toward an item. */
export const countOf = (nodes: Node[], framework: Framework, code: string) =>
  nodes.filter((node) => counts(node, framework, code)).length;

/** The colour of each box that counts toward the framework: of the first item; the mark names all. */
export function tints(nodes: Node[], framework: Framework): ReadonlyMap<string, Tint> {
  return new Map(
    nodes.flatMap((node): [string, Tint][] => {
      const items = framework.items.filter((item) => counts(node, framework, item.code));
      const [first] = items;
      if (!first) return [];
      const label = items.map((item) => markOf(framework, item)).join(" ");
      return [[node.id, { hue: hueOf(framework, first), label }]];
    }),
  );
}

/** The boxes that count toward any of these items; null where none is chosen. */
export function passing(
  nodes: Node[],
  framework: Framework,
  chosen: readonly string[],
): ReadonlySet<string> | null {
  if (chosen.length === 0) return null;
  const through = nodes.filter((node) => chosen.some((code) => counts(node, framework, code)));
  return new Set(through.map((node) => node.id));
}
