import { describe, expect, it } from "vitest";
import type { Column, Node } from "../api/types";
import { arrows } from "./arrows";
import { dropAt, hit } from "./hit";
import { grid, layout, type Box, type Track } from "./layout";
import { place } from "./place";

const COLUMNS: Column[] = ["resource", "activity", "output", "short", "medium", "long"];
const link = (from: string, to: string) => ({
  ...{ id: `${from}>${to}`, from, to },
  ...{ reason: "", evidence: "" },
});
const tracks = (columns: string[][]): Track[] =>
  COLUMNS.map((column, index) => {
    const cards = columns[index] ?? [];
    return { column, cards, folded: cards.length === 0 };
  });
const drawn = (columns: string[][], links: ReturnType<typeof link>[], high: Record<string, number> = {}) => {
  const all = tracks(columns);
  const heights = new Map(columns.flat().map((id) => [id, high[id] ?? 50]));
  return layout(all, links, grid(all, links, 1100, 16), heights, 500, 16);
};
const middle = (box: Box | undefined) => (box ? box.y + box.height / 2 : NaN);

/** A model as large as the largest public one: 604 boxes, 442 arrows, the same each time. */
function large() {
  let seed = 7;
  const dice = (sides: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % sides;
  const columns = COLUMNS.map((column, index) =>
    Array.from({ length: index < 4 ? 101 : 100 }, (_, at) => `${column}${at}`),
  );
  const links = Array.from({ length: 442 }, () => {
    const from = dice(5);
    const to = from + 1 + (dice(8) === 0 && from < 4 ? 1 : 0);
    return link(columns[from]?.[dice(100)] as string, columns[to]?.[dice(100)] as string);
  });
  return { columns, links };
}

describe("cards of one column", () => {
  const wish = (wish: number, height = 50) => ({ wish, height, weight: 1, gap: 10 });
  it("stand where they wish where there is room", () => {
    expect(place([wish(20), wish(200)], 500)).toEqual([20, 200]);
  });
  it("share the way where they would overlap, in their order", () => {
    expect(place([wish(100), wish(100)], 500)).toEqual([70, 130]);
    expect(place([wish(300), wish(0)], 500)).toEqual([120, 180]);
  });
  it("stay between top and bottom", () => {
    expect(place([wish(-90), wish(900)], 500)).toEqual([0, 450]);
  });
});

describe("the layout", () => {
  it("puts a card beside what it is joined to", () => {
    const { boxes } = drawn([["r1", "r2", "r3"], ["a"]], [link("r3", "a")]);
    expect(middle(boxes.get("a"))).toBe(middle(boxes.get("r3")));
  });

  it("never overlaps two cards and keeps their order, also at the largest size", () => {
    const { columns, links } = large();
    const { boxes } = drawn(columns, links);
    for (const cards of columns)
      cards.slice(1).forEach((id, at) => {
        const above = boxes.get(cards[at] as string) as Box;
        expect((boxes.get(id) as Box).y).toBeGreaterThanOrEqual(above.y + above.height + 10);
      });
  });

  it("leads a line between the cards of a column that it passes", () => {
    const drawing = drawn([["r"], ["a1", "a2"], ["o"]], [link("r", "a1"), link("r", "o")]);
    const [pass] = drawing.passes.get("r>o") ?? [];
    for (const id of ["a1", "a2"]) {
      const box = drawing.boxes.get(id) as Box;
      expect(pass && (pass.y <= box.y || pass.y >= box.y + box.height)).toBe(true);
    }
  });

  it("keeps two lines apart that pass through one gap", () => {
    const drawing = drawn([["r1", "r2"], ["a"], ["o1", "o2"]], [link("r1", "o1"), link("r1", "o2")]);
    const ys = [...drawing.passes.values()].map(([pass]) => pass?.y);
    expect(new Set(ys).size).toBe(2);
  });

  it("folds an empty column and shares its room", () => {
    const wide = grid(tracks([["r"], ["a"], ["o"], ["s"], ["m"], ["l"]]), [], 1100, 16);
    const folded = grid(tracks([["r"], ["a"], [], ["s"], ["m"], ["l"]]), [], 1100, 16);
    expect(folded.columns[2]?.width).toBe(32);
    expect(folded.card).toBeGreaterThan(wide.card);
    expect(wide.width).toBeLessThanOrEqual(1100);
  });
});

describe("the lines", () => {
  const box = (x: number, y: number): Box => ({ x, y, width: 100, height: 60 });
  const lines = (links: ReturnType<typeof link>[], boxes: Record<string, Box>) =>
    new Map(
      arrows(links, { boxes: new Map(Object.entries(boxes)), passes: new Map() }).map(({ id, line }) => [
        id,
        line,
      ]),
    );

  it("part on a shared side, the upper one to the upper card", () => {
    const found = lines([link("a", "low"), link("a", "high")], {
      a: box(0, 100),
      low: box(200, 300),
      high: box(200, 0),
    });
    expect(found.get("a>high")).toMatch(/^M101 120C/);
    expect(found.get("a>low")).toMatch(/^M101 140C/);
  });

  it("go round at the right between cards of one column", () => {
    expect(lines([link("a", "b")], { a: box(0, 0), b: box(0, 100) }).get("a>b")).toMatch(/ 109 130$/);
  });

  it("leave out a card that is not there", () => {
    expect(lines([link("a", "b")], { a: box(0, 0) }).size).toBe(0);
  });
});

describe("the pointer", () => {
  const boxes = new Map([["a", { x: 0, y: 0, width: 100, height: 60 }]]);
  it("takes a card by its face, an arrow by the middle of its right edge", () => {
    expect(hit(boxes, 50, 30, 1)).toEqual({ id: "a", handle: false });
    expect(hit(boxes, 98, 30, 1)).toEqual({ id: "a", handle: true });
    expect(hit(boxes, 98, 5, 1)).toEqual({ id: "a", handle: false });
    expect(hit(boxes, 140, 30, 1)).toBeNull();
  });

  it("drops a card between the two that it is held between", () => {
    const nodes = ["r1", "r2", "r3"].map((id) => ({ id, column: "resource" }) as Node);
    const drawing = drawn([["r1", "r2", "r3"], ["a"]], []);
    const at = (y: number, x = 20) => dropAt(drawing, nodes, "r3", { x, y });
    expect(at((drawing.boxes.get("r2") as Box).y)).toMatchObject({
      column: "resource",
      before: "r2",
      same: false,
    });
    expect(at(9000)).toMatchObject({ before: null, same: true });
    expect(at(10, drawing.columns[2]?.x)).toMatchObject({ column: "output", before: null, same: false });
  });
});
