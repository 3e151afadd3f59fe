import type { Link } from "../api/types";
import type { Box, Drawing } from "./layout";

/** A line and its tip, as paths: the same ones for the page and for the canvas. */
export interface Arrow {
  id: string;
  line: string;
  tip: string;
  /** What it lies within. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const TIP = 3;
const REACH = 0.55;

const curve = (x1: number, y1: number, x2: number, y2: number) => {
  const bend = (x2 - x1) * REACH;
  return `C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
};

/** A tip whose point is here; `way` is 1 to the right and -1 to the left. */
export const tip = (x: number, y: number, way: number) => `M${x} ${y}L${x - 8 * way} ${y - 4}V${y + 4}Z`;

/** A line that is still being drawn. */
export const loose = (from: Box, x: number, y: number) => {
  const [startX, startY] = [from.x + from.width, from.y + from.height / 2];
  return `M${startX} ${startY}${curve(startX, startY, x, y)}`;
};

/**
 * The line of each link. Lines that share a side of a card keep apart, in the order of where they go; a line that passes
 * columns goes through the gaps that the layout found.
 */
export function arrows(links: Link[], drawing: Pick<Drawing, "boxes" | "passes">): Arrow[] {
  const { boxes, passes } = drawing;
  const drawn = links.flatMap((link) => {
    const from = boxes.get(link.from);
    const to = boxes.get(link.to);
    if (!from || !to) return [];
    const pass = passes.get(link.id) ?? [];
    return [{ link, from, to, pass, round: to.x <= from.x, startY: 0, endY: 0 }];
  });
  type Drawn = (typeof drawn)[number];
  const sides = new Map<string, { toward: number; put: (y: number) => void }[]>();
  const port = (side: string, toward: number, put: (y: number) => void) =>
    sides.set(side, [...(sides.get(side) ?? []), { toward, put }]);
  for (const one of drawn) {
    const { link, from, to, pass, round } = one;
    port(`right ${link.from}`, pass[0]?.y ?? middle(to), (y) => (one.startY = y));
    port(`${round ? "right" : "left"} ${link.to}`, pass.at(-1)?.y ?? middle(from), (y) => (one.endY = y));
  }
  for (const [side, ports] of sides) {
    const box = boxes.get(side.slice(side.indexOf(" ") + 1)) as Box;
    ports.sort((a, b) => a.toward - b.toward);
    ports.forEach(({ put }, at) => put(round(box.y + (box.height * (at + 1)) / (ports.length + 1))));
  }
  return drawn.map((one: Drawn): Arrow => {
    const { link, from, to, startY, endY } = one;
    let x = from.x + from.width + 1;
    let y = startY;
    let [top, bottom] = [Math.min(startY, endY), Math.max(startY, endY)];
    if (one.round) {
      // Between two cards of one column the line goes round by the gutter at the right.
      const end = to.x + to.width + TIP;
      const line = `M${x} ${y}C${x + 28} ${y} ${x + 28} ${endY} ${end + 6} ${endY}`;
      return { id: link.id, line, tip: tip(end, endY, -1), left: to.x, right: end + 28, top, bottom };
    }
    let line = `M${x} ${y}`;
    for (const pass of one.pass) {
      const lane = round(pass.y);
      line += `${curve(x, y, pass.left, lane)}H${pass.right}`;
      [x, y] = [pass.right, lane];
      [top, bottom] = [Math.min(top, lane), Math.max(bottom, lane)];
    }
    const end = to.x - TIP;
    return {
      id: link.id,
      line: line + curve(x, y, end - 6, endY),
      tip: tip(end, endY, 1),
      left: from.x,
      right: end,
      top,
      bottom,
    };
  });
}

const middle = (box: Box) => box.y + box.height / 2;
const round = (y: number) => Math.round(y * 2) / 2;
