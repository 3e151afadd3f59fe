import type { Link, Node } from "../api/types";
import { COLUMNS } from "./columns";

function reach(start: string, links: Link[], from: "from" | "to", to: "from" | "to"): Set<string> {
  const seen = new Set<string>();
  const waiting = [start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const link of links) {
      if (link[from] !== at || seen.has(link[to])) continue;
      seen.add(link[to]);
      waiting.push(link[to]);
    }
  }
  return seen;
}

/** Everything that leads to a card and everything that it leads to, with the card itself. */
export function chain(id: string, links: Link[]): { nodes: Set<string>; links: Set<string> } {
  const before = reach(id, links, "to", "from").add(id);
  const after = reach(id, links, "from", "to").add(id);
  const within = links.filter(
    (link) => (before.has(link.from) && before.has(link.to)) || (after.has(link.from) && after.has(link.to)),
  );
  return { nodes: new Set([...before, ...after]), links: new Set(within.map((link) => link.id)) };
}

/** Whether a card steps back: it is not of the chain that is lit, or a filter leaves it out. */
export const dimmed = (
  id: string,
  lit: { nodes: ReadonlySet<string> } | null,
  shown: ReadonlySet<string> | null,
): boolean => (lit !== null && !lit.nodes.has(id)) || (shown !== null && !shown.has(id));

export const idsOf = (nodes: Node[]): ReadonlySet<string> => new Set(nodes.map((node) => node.id));

export type Side = "comes" | "leads";

/** What a card can still be linked with: nothing twice, nothing backward and nothing that closes a loop. */
export function linkable(node: Node, nodes: Node[], links: Link[], side: Side): Node[] {
  const place = COLUMNS.indexOf(node.column);
  const loops = side === "leads" ? reach(node.id, links, "to", "from") : reach(node.id, links, "from", "to");
  const taken = new Set(
    side === "leads"
      ? links.filter((link) => link.from === node.id).map((link) => link.to)
      : links.filter((link) => link.to === node.id).map((link) => link.from),
  );
  return nodes.filter((other) => {
    const step = COLUMNS.indexOf(other.column) - place;
    const forward = side === "leads" ? step >= 0 : step <= 0;
    return other.id !== node.id && forward && !taken.has(other.id) && !loops.has(other.id);
  });
}
