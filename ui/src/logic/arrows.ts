import type { Link } from "../api/types";
import type { Box, Drawing, Pass } from "./layout";

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
  // Whole pixels: nobody sees the rest, and it is long to write and to read.
  const bend = Math.round((x2 - x1) * REACH);
  return `C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
};

/** A tip whose point is here; `way` is 1 to the right and -1 to the left. */
export const tip = (x: number, y: number, way: number) => `M${x} ${y}L${x - 8 * way} ${y - 4}V${y + 4}Z`;

/** A line that is still being drawn. */
export const loose = (from: Box, x: number, y: number) => {
  const [startX, startY] = [from.x + from.width, from.y + from.height / 2];
  return `M${startX} ${startY}${curve(startX, startY, x, y)}`;
};

/** Where a line leaves a card or comes to it; `toward` is the height that it goes to from there. */
interface Port {
  toward: number;
  y: number;
}

interface Drawn {
  link: Link;
  from: Box;
  to: Box;
  pass: Pass[];
  round: boolean;
  start: Port;
  end: Port;
}

const NO_PASS: Pass[] = [];

/**
 * The line of each link. Lines that share a side of a card keep apart, in the order of where they go; a line that passes
 * columns goes through the gaps that the layout found.
 */
export function arrows(links: Link[], drawing: Pick<Drawing, "boxes" | "passes">): Arrow[] {
  const { boxes, passes } = drawing;
  const drawn: Drawn[] = [];
  // Which lines are at the right of a card, and which at its left, with where they go to.
  const [rights, lefts] = [new Map<Box, Port[]>(), new Map<Box, Port[]>()];
  const port = (side: Map<Box, Port[]>, box: Box, one: Port) => {
    const there = side.get(box);
    if (there) there.push(one);
    else side.set(box, [one]);
  };
  for (const link of links) {
    const from = boxes.get(link.from);
    const to = boxes.get(link.to);
    if (!from || !to) continue;
    const pass = passes.get(link.id) ?? NO_PASS;
    const round = to.x <= from.x;
    const start = { toward: pass[0]?.y ?? middle(to), y: 0 };
    const end = { toward: pass.at(-1)?.y ?? middle(from), y: 0 };
    port(rights, from, start);
    port(round ? rights : lefts, to, end);
    drawn.push({ link, from, to, pass, round, start, end });
  }
  for (const side of [rights, lefts])
    side.forEach((ports, box) => {
      ports.sort((a, b) => a.toward - b.toward);
      ports.forEach((one, at) => (one.y = round(box.y + (box.height * (at + 1)) / (ports.length + 1))));
    });
  return drawn.map((one): Arrow => {
    const { link, from, to } = one;
    const endY = one.end.y;
    let x = from.x + from.width + 1;
    let y = one.start.y;
    let top = Math.min(y, endY);
    let bottom = Math.max(y, endY);
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
      x = pass.right;
      y = lane;
      top = Math.min(top, lane);
      bottom = Math.max(bottom, lane);
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
