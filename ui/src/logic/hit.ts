import type { Column, Node } from "../api/types";
import { inColumn } from "./columns";
import type { Box, Drawing } from "./layout";

/** The card at a place, and whether it is at the handle on its right edge, from which arrows are drawn. */
export function hit(
  boxes: ReadonlyMap<string, Box>,
  x: number,
  y: number,
  scale: number,
): { id: string; handle: boolean } | null {
  for (const [id, box] of boxes) {
    const handle = Math.min(10 / scale, box.width * 0.25);
    const end = box.x + box.width;
    if (y < box.y || y > box.y + box.height || x < box.x || x > end + handle) continue;
    // The middle of the edge: above and below it the card is carried.
    const near = Math.abs(y - box.y - box.height / 2) <= Math.max(14 / scale, box.height * 0.25);
    if (x >= end - handle && near) return { id, handle: true };
    if (x <= end) return { id, handle: false };
  }
  return null;
}

/** Where a carried card would come to stand. */
export interface Drop {
  column: Column;
  before: string | null;
  /** It stands there already. */
  same: boolean;
  /** The line that shows it. */
  x: number;
  y: number;
  width: number;
}

/** The column under a place, and there the card that the carried one would stand above. */
export function dropAt(
  drawing: Pick<Drawing, "boxes" | "columns">,
  nodes: Node[],
  id: string,
  at: { x: number; y: number },
): Drop | null {
  const away = ({ x, width }: { x: number; width: number }) => Math.max(x - at.x, at.x - x - width, 0);
  const column = [...drawing.columns].sort((a, b) => away(a) - away(b))[0];
  if (!column) return null;
  const all = inColumn(nodes, column.column);
  const rest = all.filter((node) => node.id !== id);
  const box = (node: Node | undefined) => (node ? drawing.boxes.get(node.id) : undefined);
  const index = rest.findIndex((node) => {
    const one = box(node);
    return one !== undefined && at.y < one.y + one.height / 2;
  });
  const place = index < 0 ? rest.length : index;
  const [above, below] = [box(rest[place - 1]), box(rest[place])];
  const under = above ? above.y + above.height : null;
  const y =
    below && under !== null && below.y - under < 60
      ? (under + below.y) / 2
      : under !== null && (!below || at.y - under < below.y - at.y)
        ? under + 6
        : below
          ? below.y - 6
          : 4;
  const before = rest[place]?.id ?? null;
  const same = all[place]?.id === id;
  return { column: column.column, before, same, x: column.x, y, width: column.width };
}
