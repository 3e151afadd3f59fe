import { describe, expect, it } from "vitest";
import { steady } from "./steady";

describe("two answers", () => {
  const before = {
    nodes: [
      { id: "a", tags: ["x"] },
      { id: "b", tags: [] },
    ],
    version: null,
    count: 2,
  };
  const again = () => structuredClone(before);

  it("that say the same are one", () => {
    expect(steady(before, again())).toBe(before);
    expect(steady([], [])).toEqual([]);
    expect(steady(undefined, before)).toBe(before);
  });

  it("share what they both say, and nothing more", () => {
    const other = again();
    other.nodes[1] = { id: "b", tags: ["y"] };
    const kept = steady(before, other);
    expect(kept).toEqual({ ...before, nodes: [before.nodes[0], { id: "b", tags: ["y"] }] });
    expect([kept === before, kept.nodes[0] === before.nodes[0]]).toEqual([false, true]);
    expect(before.nodes[1]?.tags).toEqual([]);
  });

  it("differ by what was added, taken away, or is now of another kind", () => {
    const pairs: [unknown, unknown][] = [
      [{ a: 1 }, { a: 1, b: 2 }],
      [{ a: 1, b: 2 }, { a: 1 }],
      [{ a: undefined }, {}],
      [{ a: 1 }, { b: 1 }],
      [[1, 2], [1]],
      [[1], { 0: 1 }],
      [{}, null],
      [null, {}],
      [{ a: null }, { a: 0 }],
      ["1", 1],
    ];
    for (const [one, other] of pairs) expect(steady(one, structuredClone(other))).toEqual(other);
  });
});
