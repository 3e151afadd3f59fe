import type { Column, Link } from "../api/types";
import { LANE, Sketch } from "./sketch";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A column with its cards in their order; one that is folded is as narrow as its name. */
export interface Track {
  column: Column;
  cards: string[];
  folded: boolean;
}

/** The columns' places from left to right, before it is known how high the cards are. */
export interface Grid {
  columns: { column: Column; x: number; width: number }[];
  card: number;
  width: number;
}

/** Where everything stands, at full size. */
export interface Drawing extends Grid {
  boxes: Map<string, Box>;
  /** Where a line that passes columns goes through each of them, from left to right. */
  passes: Map<string, Pass[]>;
  height: number;
}

export interface Pass {
  left: number;
  right: number;
  y: number;
}

export type Ends = Pick<Link, "id" | "from" | "to">;

const ROUNDS = 6;
const FEW_ROUNDS = 2;
const MANY = 120;

/** A drawing of nothing. */
export const NOTHING: Drawing = {
  ...{ columns: [], card: 0, width: 0, height: 0 },
  ...{ boxes: new Map(), passes: new Map() },
};

/** How wide the columns and the gutters between them are; more lines get a wider gutter. All in pixels. */
export function grid(tracks: Track[], links: Ends[], room: number, rem: number): Grid {
  const at = columnOf(tracks);
  const crossing = tracks.map(() => 0);
  for (const link of links) {
    const to = at.get(link.to) ?? 0;
    for (let gutter = at.get(link.from) ?? to; gutter < to; gutter += 1)
      crossing[gutter] = (crossing[gutter] ?? 0) + 1;
  }
  const gutters = tracks.slice(1).map((_, index) => {
    const lines = crossing[index] ?? 0;
    return rem * Math.min(14, 2.25 + Math.max(0, lines - 16) / 8);
  });
  const folded = tracks.filter((track) => track.folded).length;
  const open = tracks.length - folded;
  const taken = gutters.reduce((sum, gutter) => sum + gutter, folded * 2 * rem);
  // A model that is moved through anyway has wider cards, so that it is less high.
  const least = at.size > MANY ? 14 : 9.25;
  const card = Math.floor(Math.min(17 * rem, Math.max(least * rem, (room - taken) / Math.max(1, open))));
  // What the cards leave goes to the gutters, as far as a line is still followed easily.
  const rest = Math.max(0, room - taken - card * open);
  const more = Math.min(4 * rem, rest / Math.max(1, gutters.length));
  let x = 0;
  const columns = tracks.map((track, index) => {
    const width = track.folded ? 2 * rem : card;
    const here = { column: track.column, x: Math.round(x), width };
    x += width + (gutters[index] ?? 0) + more;
    return here;
  });
  const end = columns.at(-1);
  return { columns, card, width: end ? end.x + end.width : 0 };
}

function columnOf(tracks: Track[]): Map<string, number> {
  return new Map(tracks.flatMap((track, index) => track.cards.map((id): [string, number] => [id, index])));
}

/**
 * Places the cards of a grid: the order in a column is given, each card stands as near as can be to the middle of what
 * it is joined to. `heights` are those of the cards, `room` is the height that may be used without scrolling.
 */
export function layout(
  tracks: Track[],
  links: Ends[],
  grid: Grid,
  heights: ReadonlyMap<string, number>,
  room: number,
  rem: number,
): Drawing {
  const sketch = new Sketch(tracks, links, grid, heights, rem);
  const many = heights.size > MANY;
  sketch.settle(room, many ? FEW_ROUNDS : ROUNDS);
  // A gap that lines pass through is then made as wide as they need: of many cards from where they stand.
  if (sketch.pass().size > 0) sketch.settle(room, many ? 1 : ROUNDS, many);
  const passes = sketch.pass();
  const lane = LANE * rem;
  let [top, height] = [0, 0];
  for (const pass of passes.values()) for (const { y } of pass) top = Math.min(top, y - lane);
  // Lines may pass above the first card: all is moved down by as much, in whole pixels, else WebKit leaves traces of
  // what it drew before.
  top = Math.floor(top);
  for (const pass of passes.values())
    for (const one of pass) {
      one.y -= top;
      height = Math.max(height, one.y + lane);
    }
  const boxes = new Map<string, Box>();
  tracks.forEach((track, index) => {
    const { x, width } = grid.columns[index] as Grid["columns"][number];
    for (const id of track.cards) {
      const box = { x, y: sketch.top(id) - top, width, height: heights.get(id) ?? 0 };
      boxes.set(id, box);
      height = Math.max(height, box.y + box.height);
    }
  });
  return { ...grid, boxes, passes, height };
}
