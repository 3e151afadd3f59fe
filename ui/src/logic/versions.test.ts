import { describe, expect, it } from "vitest";
import type { GoBackLoss, GoBackLossKind } from "../api/types";
import { lossWords, nameOf, someOf } from "./versions";

const node = { id: "n", column: "activity", text: "Rides home" } as const;
const loss = (kind: GoBackLossKind, id: string, name: string): GoBackLoss => ({ kind, id, name, node });

describe("what going back costs", () => {
  it("is told by kind, each record once", () => {
    const told = lossWords([
      loss("action", "a", "Call the garage"),
      loss("indicator", "i", "Rides given"),
      loss("indicator", "i", "Rides given"),
      loss("budget_line", "b", "Fuel"),
      loss("budget_line", "c", "Driver"),
    ]);
    expect(told).toEqual([
      "1 indicator stays and loses its box: “Rides given”.",
      "2 budget lines stay and no longer name their activity: “Fuel” and “Driver”.",
      "1 open to-do stays and loses its box: “Call the garage”.",
    ]);
  });

  it("names six and counts the rest", () => {
    const eight = Array.from({ length: 8 }, (_, at) => `${at}`);
    expect(someOf(eight)).toBe("“0”, “1”, “2”, “3”, “4”, “5”, and 2 more");
    expect(someOf(eight.slice(0, 6))).not.toContain("more");
  });
});

it("a version without a name is called by its number", () => {
  const line = { ...{ id: "v", number: 3, changed: "2026-06-15", note: "" }, kept: false };
  expect(nameOf({ ...line, name: "" })).toBe("Version 3");
  expect(nameOf({ ...line, name: "Spring" })).toBe("Spring");
});
