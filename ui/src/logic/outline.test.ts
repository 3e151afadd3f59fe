import { describe, expect, it } from "vitest";
import type { Column, Link, Model, Node, OutlineRow } from "../api/types";
import { reviewed, yearAfter } from "./review";
import { among, inward, outlineRows, outward, stretches, unfolded } from "./rows";

const node = (id: string, column: Column) => ({ id, column, text: id }) as Node;
const link = (from: string, to: string) => ({ id: `${from}${to}`, from, to }) as Link;
const row = (node: string, depth: number, link?: string, again = false): OutlineRow => ({
  ...{ node, depth, again },
  ...(link === undefined ? {} : { link }),
});

// a → o → s, b → o, a → p: as the file tells it.
const MODEL = {
  nodes: [
    node("a", "activity"),
    node("b", "activity"),
    node("o", "output"),
    node("p", "output"),
    node("s", "short"),
  ],
  links: [link("a", "o"), link("o", "s"), link("b", "o"), link("a", "p")],
  outline: [
    row("a", 0),
    row("o", 1, "ao"),
    row("s", 2, "os"),
    row("p", 1, "ap"),
    row("b", 0),
    row("o", 1, "bo", true),
  ],
} as unknown as Model;
const ROWS = outlineRows(MODEL);
const at = (key: string) => {
  const found = ROWS.find((row) => row.key === key);
  if (!found) throw new Error(key);
  return found;
};

describe("the rows of the outline", () => {
  it("know where they stand and under what", () => {
    const told = ROWS.map((row) => [row.key, row.parent?.key ?? null, row.at, row.under.length]);
    expect(told).toEqual([
      ["a", null, 1, 2],
      ["o", "a", 1, 1],
      ["s", "o", 1, 0],
      ["p", "a", 2, 0],
      ["b", null, 2, 1],
      ["bo", "b", 1, 0],
    ]);
  });

  it("fold with all that stands under them", () => {
    const keys = (folded: string[]) => unfolded(ROWS, folded).map(({ key }) => key);
    expect(keys(["a"])).toEqual(["a", "b", "bo"]);
    expect(keys(["o"])).toEqual(["a", "o", "p", "b", "bo"]);
    expect(keys(["a", "o", "b"])).toEqual(["a", "b"]);
  });

  it("go under the one above them, with the arrow that they had", () => {
    expect(inward(MODEL, ROWS, at("p"))).toEqual({ id: "p", under: "o", instead_of: "ap" });
    expect(inward(MODEL, ROWS, at("b"))).toEqual({ id: "b", under: "a", instead_of: null });
    expect(inward(MODEL, ROWS, at("o"))).toBeNull();
  });

  it("come out beside the one above, and become what it is where nothing else holds them", () => {
    const held = { id: "o", under: null, instead_of: "ao" };
    expect(outward(MODEL, at("o"))).toEqual(held);
    expect(outward(MODEL, at("s"))).toEqual({
      ...{ id: "s", under: "a", instead_of: "os" },
      ...{ column: "output", after: "o" },
    });
    expect(outward(MODEL, at("a"))).toBeNull();
  });

  it("only leave where the other arrow is there already", () => {
    const both = { ...MODEL, links: [...MODEL.links, link("a", "s")] };
    expect(outward(both, at("s"))).toEqual({ id: "s", under: null, instead_of: "os" });
  });

  it("move among those of their own column", () => {
    expect(among(MODEL, ROWS, at("p"), -1)).toEqual({ id: "p", before: "o" });
    expect(among(MODEL, ROWS, at("o"), 1)).toEqual({ id: "o", before: null });
    expect(among(MODEL, ROWS, at("s"), 1)).toBeNull();
  });
});

describe("what is drawn of a long list", () => {
  it("is what can be seen and the row that has the focus, with the height of the rest between them", () => {
    const heights = Array.from({ length: 1000 }, () => 30);
    expect(stretches(heights, 40, 3000, 3090, 500)).toEqual([
      { gap: 3000, key: "gap-before-0" },
      ...[{ index: 100 }, { index: 101 }, { index: 102 }],
      { gap: 397 * 30, key: "gap-before-1" },
      { index: 500 },
      { gap: 499 * 30, key: "gap-end" },
    ]);
    const all = stretches(heights, 40, 0, 1e6, -1);
    expect(all.filter((stretch) => "index" in stretch).length).toBe(160);
  });

  it("takes the usual height for what was never drawn", () => {
    expect(stretches([undefined, 30], 40, 40, 60, -1)).toEqual([
      { gap: 40, key: "gap-after-0" },
      { index: 1 },
    ]);
  });
});

describe("an assumption that was looked at today", () => {
  it("is looked at again a year later if its day has come", () => {
    expect(reviewed("2026-06-15", "2026-06-15")).toEqual({ reviewed: "2026-06-15", review_on: "2027-06-15" });
    expect(reviewed("2026-06-15", "2026-06-16")).toEqual({ reviewed: "2026-06-15" });
    expect(reviewed("2026-06-15", null)).toEqual({ reviewed: "2026-06-15" });
    expect(yearAfter("2028-02-29")).toBe("2029-02-28");
  });
});
