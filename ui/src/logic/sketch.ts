import type { Ends, Grid, Pass, Track } from "./layout";
import { place, type Wish } from "./place";

/** What stays free between cards, and between two lines that pass in the same gap, in rem. */
export const GAP = 0.75;
export const LANE = 0.4375;

/** Cards by number, so that the largest models are gone over quickly. */
interface Card extends Wish {
  top: number;
  left: Card[];
  right: Card[];
  /** How many lines pass below it. */
  lanes: number;
  column: number;
}

/** A layout in the making. */
export class Sketch {
  #cards = new Map<string, Card>();
  #columns: Card[][];
  #links: { id: string; from: Card; to: Card }[] = [];
  #grid: Grid;
  #rem: number;

  constructor(tracks: Track[], links: Ends[], grid: Grid, heights: ReadonlyMap<string, number>, rem: number) {
    this.#grid = grid;
    this.#rem = rem;
    this.#columns = tracks.map((track, column) =>
      track.cards.map((id) => {
        const height = heights.get(id) ?? 0;
        const card = {
          ...{ height, wish: 0, weight: 0, gap: 0 },
          ...{ top: 0, left: [], right: [], lanes: 0, column },
        };
        this.#cards.set(id, card);
        return card;
      }),
    );
    for (const link of links) {
      const from = this.#cards.get(link.from);
      const to = this.#cards.get(link.to);
      if (!from || !to || from.column >= to.column) continue;
      this.#links.push({ id: link.id, from, to });
      from.right.push(to);
      to.left.push(from);
    }
  }

  top(id: string): number {
    return this.#cards.get(id)?.top ?? 0;
  }

  /**
   * Goes over the columns there and back; nothing stands lower than `room` that can stand within. It begins with the cards
   * one below the other, or goes on from where they stand.
   */
  settle(room: number, rounds: number, on = false) {
    let within = room;
    for (const column of this.#columns) {
      let y = 0;
      for (const card of column) {
        if (!on) card.top = y;
        y += card.height + this.#gap(card);
      }
      const last = column.at(-1);
      if (last) within = Math.max(within, y - this.#gap(last));
    }
    const back = [...this.#columns].reverse();
    for (let round = 0; round < rounds; round += 1) {
      for (const column of this.#columns) this.#column(column, within, on || round > 0);
      for (const column of back) this.#column(column, within, true);
    }
  }

  #column(column: Card[], within: number, both: boolean) {
    for (const card of column) {
      let sum = 0;
      for (const other of card.left) sum += middle(other);
      if (both) for (const other of card.right) sum += middle(other);
      const count = card.left.length + (both ? card.right.length : 0);
      card.wish = count > 0 ? sum / count - card.height / 2 : card.top;
      card.weight = count || 0.1;
      card.gap = this.#gap(card);
    }
    const tops = place(column, within);
    column.forEach((card, at) => (card.top = tops[at] as number));
  }

  /** Takes each line that passes columns through the nearest gap of each, and notes how many go through a gap. */
  pass(): Map<string, Pass[]> {
    const lanes = this.#columns.map((column) => this.#lanes(column));
    const through = new Map<Card | number, { pass: Pass; wanted: number }[]>();
    const passes = new Map<string, Pass[]>();
    for (const { id, from, to } of this.#links) {
      if (to.column - from.column < 2) continue;
      const end = middle(to);
      const line: Pass[] = [];
      let y = middle(from);
      for (let index = from.column + 1; index < to.column; index += 1) {
        if (!this.#columns[index]?.length) continue;
        const { x, width } = this.#grid.columns[index] as Grid["columns"][number];
        const wanted = y + (end - y) / (to.column - index + 1);
        const free = lanes[index] as number[];
        const at = nearest(free, wanted);
        // The gap below a card, or the one above the first, as the column's number.
        const gap = at === 0 ? index : (this.#columns[index]?.[at - 1] as Card);
        const lane = free[at] as number;
        const pass = { left: x - 4, right: x + width + 4, y: lane };
        const there = through.get(gap);
        if (there) there.push({ pass, wanted });
        else through.set(gap, [{ pass, wanted }]);
        line.push(pass);
        y = lane;
      }
      if (line.length > 0) passes.set(id, line);
    }
    for (const card of this.#cards.values()) card.lanes = 0;
    through.forEach((lines, gap) => {
      if (typeof gap !== "number") gap.lanes = lines.length;
      lines.sort((a, b) => a.wanted - b.wanted);
      lines.forEach(({ pass }, at) => (pass.y += (at - (lines.length - 1) / 2) * LANE * this.#rem));
    });
    return passes;
  }

  /** Where a line can pass a column, from the top: above its first card, and below each. */
  #lanes(column: Card[]): number[] {
    const half = (GAP * this.#rem) / 2;
    const below = column.map((card, at) => {
      const bottom = card.top + card.height;
      const next = column[at + 1];
      return next ? (bottom + next.top) / 2 : bottom + half;
    });
    return [(column[0]?.top ?? 0) - half, ...below];
  }

  #gap(card: Card) {
    return (GAP + LANE * Math.max(0, card.lanes - 1)) * this.#rem;
  }
}

/** The place of what comes nearest among numbers that grow; of two as near the first. */
function nearest(sorted: number[], wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const half = (low + high) >> 1;
    if ((sorted[half] as number) < wanted) low = half + 1;
    else high = half;
  }
  const before = sorted[low - 1];
  const after = sorted[low] as number;
  return before !== undefined && wanted - before <= Math.abs(after - wanted) ? low - 1 : low;
}

const middle = (card: Card) => card.top + card.height / 2;
