import type { Link } from "../api/types";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const TIP = 3;
const REACH = 0.55;

const curve = (x1: number, y1: number, x2: number, y2: number) => {
  const bend = (x2 - x1) * REACH;
  return `C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
};

/**
 * The line of each link. Lines that share a side of a card keep apart, in the order of the cards they come from; a line
 * that passes a column takes the gap between its cards that is nearest.
 */
export function arrows(links: Link[], boxes: Map<string, Box>): Map<string, string> {
  const middle = (id: string) => {
    const box = boxes.get(id);
    return box ? box.y + box.height / 2 : 0;
  };
  const port = (id: string, side: "from" | "to", link: Link) => {
    const other = side === "from" ? "to" : "from";
    const all = links.filter((one) => one[side] === id).sort((a, b) => middle(a[other]) - middle(b[other]));
    const box = boxes.get(id);
    return box ? box.y + (box.height * (all.indexOf(link) + 1)) / (all.length + 1) : 0;
  };
  const lines = new Map<string, string>();
  for (const link of links) {
    const from = boxes.get(link.from);
    const to = boxes.get(link.to);
    if (!from || !to) continue;
    let x = from.x + from.width + 1;
    let y = port(link.from, "from", link);
    const endX = to.x - TIP;
    const endY = port(link.to, "to", link);
    if (endX < x) {
      lines.set(link.id, sameColumn(from, to, y, endY));
      continue;
    }
    let line = `M${x} ${y}`;
    for (const column of between(boxes, from.x + from.width, to.x)) {
      const lane = nearestGap(column, y + (endY - y) / 2);
      const left = (column[0] as Box).x - 4;
      const right = left + (column[0] as Box).width + 8;
      line += `${curve(x, y, left, lane)}H${right}`;
      x = right;
      y = lane;
    }
    lines.set(link.id, line + curve(x, y, endX, endY));
  }
  return lines;
}

/** The columns of cards that stand wholly between two edges, from left to right. */
function between(boxes: Map<string, Box>, left: number, right: number): Box[][] {
  const columns = new Map<number, Box[]>();
  for (const box of boxes.values()) {
    if (box.x <= left || box.x + box.width >= right) continue;
    columns.set(box.x, [...(columns.get(box.x) ?? []), box]);
  }
  return [...columns.entries()].sort(([a], [b]) => a - b).map(([, column]) => column);
}

function nearestGap(column: Box[], wanted: number): number {
  const sorted = [...column].sort((a, b) => a.y - b.y);
  const first = sorted[0] as Box;
  const last = sorted.at(-1) as Box;
  const gaps = [first.y - 8, last.y + last.height + 8];
  sorted.slice(1).forEach((box, index) => {
    const above = sorted[index] as Box;
    gaps.push((above.y + above.height + box.y) / 2);
  });
  return gaps.reduce((best, gap) => (Math.abs(gap - wanted) < Math.abs(best - wanted) ? gap : best));
}

/** Between two cards of one column the line goes round by the gutter at the right. */
function sameColumn(from: Box, to: Box, y: number, endY: number): string {
  const x = from.x + from.width + 1;
  return `M${x} ${y}C${x + 28} ${y} ${x + 28} ${endY} ${to.x + to.width + TIP} ${endY}`;
}
