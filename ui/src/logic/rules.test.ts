import { describe, expect, it } from "vitest";
import type { Column, Link, Node } from "../api/types";
import { chain, linkable } from "./graph";
import { neighbour, shift, walk } from "./walk";

function node(id: string, column: Column): Node {
  return { id, column, text: id, unit: "", per: "", population: "", partners: [], tags: [] };
}
const link = (from: string, to: string): Link => ({
  ...{ id: `${from}${to}`, from, to, reason: "", evidence: "" },
});

// No outputs: that column is folded.
const NODES = [
  node("r1", "resource"),
  node("r2", "resource"),
  node("r3", "resource"),
  node("a1", "activity"),
  node("a2", "activity"),
  node("s1", "short"),
  node("l1", "long"),
];
const LINKS = [link("r1", "a1"), link("r2", "a2"), link("a1", "s1"), link("s1", "l1")];

describe("the arrow keys", () => {
  it("go up and down within a column and stop at its ends", () => {
    expect(walk(NODES, "r2", "ArrowUp")).toBe("r1");
    expect(walk(NODES, "r2", "ArrowDown")).toBe("r3");
    expect(walk(NODES, "r3", "ArrowDown")).toBeNull();
    expect([walk(NODES, "r2", "Home"), walk(NODES, "r2", "End")]).toEqual(["r1", "r3"]);
  });

  it("go to the same height of the next column, past an empty one", () => {
    expect(walk(NODES, "r2", "ArrowRight")).toBe("a2");
    expect(walk(NODES, "r3", "ArrowRight")).toBe("a2");
    expect(walk(NODES, "a2", "ArrowRight")).toBe("s1");
    expect(walk(NODES, "s1", "ArrowLeft")).toBe("a1");
    expect(walk(NODES, "l1", "ArrowRight")).toBeNull();
    expect(walk(NODES, "gone", "ArrowUp")).toBeNull();
  });

  it("with Alt carry a card along", () => {
    expect(shift(NODES, "r2", "ArrowUp")).toEqual({ before: "r1" });
    expect(shift(NODES, "r1", "ArrowDown")).toEqual({ before: "r3" });
    expect(shift(NODES, "r2", "ArrowDown")).toEqual({ before: null });
    expect(shift(NODES, "r1", "ArrowUp")).toBeNull();
    expect(shift(NODES, "a1", "ArrowRight")).toEqual({ column: "output", before: null });
    expect(shift(NODES, "r1", "ArrowLeft")).toBeNull();
  });

  it("find the focus another card when one is gone", () => {
    const left = NODES.filter(({ id }) => id !== "r3");
    expect(neighbour(left, "resource", 2)).toBe("r2");
    expect(neighbour(left, "resource", 0)).toBe("r1");
    expect(neighbour(left, "output", 0)).toBeNull();
  });
});

describe("a card's chain", () => {
  it("is all that leads to it and all that it leads to, and nothing beside", () => {
    const { nodes, links } = chain("a1", LINKS);
    expect([...nodes].sort()).toEqual(["a1", "l1", "r1", "s1"]);
    expect([...links].sort()).toEqual(["a1s1", "r1a1", "s1l1"]);
  });

  it("ends also where the links go round", () => {
    expect(chain("a1", [link("a1", "a2"), link("a2", "a1")]).nodes.size).toBe(2);
  });

  it("offers for a link what is neither backward, nor there, nor a loop", () => {
    const [, , , a1, a2] = NODES as [Node, Node, Node, Node, Node];
    const ids = (nodes: Node[]) => nodes.map(({ id }) => id);
    expect(ids(linkable(a1, NODES, LINKS, "leads"))).toEqual(["a2", "l1"]);
    expect(ids(linkable(a1, NODES, LINKS, "comes"))).toEqual(["r2", "r3", "a2"]);
    expect(ids(linkable(a1, NODES, [...LINKS, link("a2", "a1")], "leads"))).not.toContain(a2.id);
  });
});
