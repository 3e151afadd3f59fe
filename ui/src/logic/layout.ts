import type { Column, Link } from "../api/types";
import { place } from "./place";

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

type Ends = Pick<Link, "id" | "from" | "to">;

const ROUNDS = 6;
/** Between cards, and between two lines that pass in the same gap, in rem. */
const GAP = 0.75;
const LANE = 0.4375;

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
    return rem * Math.min(6, 2.25 + Math.max(0, lines - 16) / 24);
  });
  const folded = tracks.filter((track) => track.folded).length;
  const open = tracks.length - folded;
  const taken = gutters.reduce((sum, gutter) => sum + gutter, folded * 2 * rem);
  const card = Math.floor(Math.min(17 * rem, Math.max(9.25 * rem, (room - taken) / Math.max(1, open))));
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
  heights: Map<string, number>,
  room: number,
  rem: number,
): Drawing {
  const sketch = new Sketch(tracks, links, heights, rem);
  sketch.settle(room);
  let passes = sketch.passes(grid);
  if (passes.size > 0) {
    // A gap that lines pass through is made as wide as they need.
    sketch.settle(room);
    passes = sketch.passes(grid);
  }
  const boxes = new Map<string, Box>();
  tracks.forEach((track, index) => {
    const { x, width } = grid.columns[index] as Grid["columns"][number];
    for (const id of track.cards)
      boxes.set(id, { x, y: sketch.tops.get(id) ?? 0, width, height: heights.get(id) ?? 0 });
  });
  // Lines may pass above the first card: all is moved down by as much.
  let top = 0;
  let height = 0;
  for (const pass of passes.values()) for (const { y } of pass) top = Math.min(top, y - LANE * rem);
  // In whole pixels, else WebKit leaves traces of what it drew before.
  top = Math.floor(top);
  for (const pass of passes.values()) for (const one of pass) one.y -= top;
  for (const box of boxes.values()) {
    box.y -= top;
    height = Math.max(height, box.y + box.height);
  }
  for (const pass of passes.values()) for (const { y } of pass) height = Math.max(height, y + LANE * rem);
  return { ...grid, boxes, passes, height };
}

class Sketch {
  tops = new Map<string, number>();
  #tracks: Track[];
  #links: Ends[];
  #heights: Map<string, number>;
  #rem: number;
  #at: Map<string, number>;
  #left = new Map<string, string[]>();
  #right = new Map<string, string[]>();
  /** How many lines pass below a card; before the first of a column is its index. */
  #lanes = new Map<string | number, number>();

  constructor(tracks: Track[], links: Ends[], heights: Map<string, number>, rem: number) {
    this.#tracks = tracks;
    this.#links = links;
    this.#heights = heights;
    this.#rem = rem;
    this.#at = columnOf(tracks);
    const join = (side: Map<string, string[]>, id: string, other: string) => {
      const known = side.get(id);
      if (known) known.push(other);
      else side.set(id, [other]);
    };
    for (const link of links) {
      const [from, to] = [this.#at.get(link.from), this.#at.get(link.to)];
      if (from === undefined || to === undefined || from >= to) continue;
      join(this.#right, link.from, link.to);
      join(this.#left, link.to, link.from);
    }
  }

  settle(room: number) {
    let tallest = 0;
    for (const { cards } of this.#tracks) {
      let y = 0;
      for (const id of cards) {
        this.tops.set(id, y);
        y += this.#height(id) + this.#gap(id);
      }
      const last = cards.at(-1);
      if (last !== undefined) tallest = Math.max(tallest, y - this.#gap(last));
    }
    const within = Math.max(room, tallest);
    const there = this.#tracks.map((_, index) => index);
    const back = [...there].reverse();
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const index of there)
        this.#column(index, within, round === 0 ? [this.#left] : [this.#left, this.#right]);
      for (const index of back)
        this.#column(index, within, round === 0 ? [this.#right, this.#left] : [this.#right, this.#left]);
    }
  }

  #column(index: number, within: number, sides: Map<string, string[]>[]) {
    const cards = this.#tracks[index]?.cards ?? [];
    const tops = place(
      cards.map((id) => {
        const height = this.#height(id);
        const joined = sides.flatMap((side) => side.get(id) ?? []);
        const sum = joined.reduce((total, other) => total + this.#middle(other), 0);
        const top = joined.length > 0 ? sum / joined.length - height / 2 : (this.tops.get(id) ?? 0);
        return { height, top, weight: joined.length || 0.1, gap: this.#gap(id) };
      }),
      within,
    );
    cards.forEach((id, at) => this.tops.set(id, tops[at] as number));
  }

  /** Takes each line that passes columns through the nearest gap of each, and notes how many go through a gap. */
  passes(grid: Grid): Map<string, Pass[]> {
    const through = new Map<string | number, { pass: Pass; wanted: number }[]>();
    const passes = new Map<string, Pass[]>();
    for (const link of this.#links) {
      const [from, to] = [this.#at.get(link.from), this.#at.get(link.to)];
      if (from === undefined || to === undefined || to - from < 2) continue;
      const [start, end] = [this.#middle(link.from), this.#middle(link.to)];
      const line: Pass[] = [];
      let y = start;
      for (let index = from + 1; index < to; index += 1) {
        if (!this.#tracks[index]?.cards.length) continue;
        const { x, width } = grid.columns[index] as Grid["columns"][number];
        const wanted = y + (end - y) / (to - index + 1);
        const [gap, lane] = this.#nearest(index, wanted);
        const pass = { left: x - 4, right: x + width + 4, y: lane };
        through.set(gap, [...(through.get(gap) ?? []), { pass, wanted }]);
        line.push(pass);
        y = lane;
      }
      if (line.length > 0) passes.set(link.id, line);
    }
    this.#lanes.clear();
    for (const [gap, lines] of through) {
      this.#lanes.set(gap, lines.length);
      lines.sort((a, b) => a.wanted - b.wanted);
      lines.forEach(({ pass }, at) => (pass.y += (at - (lines.length - 1) / 2) * LANE * this.#rem));
    }
    return passes;
  }

  #nearest(index: number, wanted: number): [string | number, number] {
    const cards = this.#tracks[index]?.cards ?? [];
    const half = (GAP * this.#rem) / 2;
    let best: [string | number, number] = [index, (this.tops.get(cards[0] as string) ?? 0) - half];
    cards.forEach((id, at) => {
      const bottom = (this.tops.get(id) ?? 0) + this.#height(id);
      const next = cards[at + 1];
      const lane = next === undefined ? bottom + half : (bottom + (this.tops.get(next) ?? bottom)) / 2;
      if (Math.abs(lane - wanted) < Math.abs(best[1] - wanted)) best = [id, lane];
    });
    return best;
  }

  #middle(id: string) {
    return (this.tops.get(id) ?? 0) + this.#height(id) / 2;
  }

  #height(id: string) {
    return this.#heights.get(id) ?? 0;
  }

  #gap(id: string) {
    return (GAP + LANE * Math.max(0, (this.#lanes.get(id) ?? 0) - 1)) * this.#rem;
  }
}
