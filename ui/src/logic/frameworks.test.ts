import { describe, expect, it } from "vitest";
import type { Framework, Node } from "../api/types";
import { countOf, passing, tints } from "./frameworks";

const framework: Framework = {
  ...{ id: "fscs_pipeline", version: "2023", source: "", name: { en: "FSCS", es: "" } },
  items: ["A", "early_years", "C"].map((code) => ({ code, name: { en: code, es: "" } })),
};
const box = (id: string, ...codes: string[]) =>
  ({
    id,
    tags: codes.map((code) => ({ id: code, framework: "fscs_pipeline", code, version: "" })),
  }) as unknown as Node;
const nodes = [box("none"), box("one", "early_years"), box("two", "C", "A")];

describe("a framework as a lens", () => {
  it("colours a box by its first item and marks it with all", () => {
    expect([...tints(nodes, framework)]).toEqual([
      ["one", { hue: "--tag-2", label: "2" }],
      ["two", { hue: "--tag-1", label: "A C" }],
    ]);
  });

  it("lets through what counts toward any chosen item, and all where none is chosen", () => {
    expect(passing(nodes, framework, [])).toBeNull();
    expect([...(passing(nodes, framework, ["C", "early_years"]) ?? [])]).toEqual(["one", "two"]);
    expect(countOf(nodes, framework, "A")).toBe(1);
  });

  it("leaves out what counts toward the same letter elsewhere", () => {
    expect(tints(nodes, { ...framework, id: "four_pillars" }).size).toBe(0);
  });
});
