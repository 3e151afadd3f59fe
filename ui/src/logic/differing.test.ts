import { afterEach, describe, expect, it } from "vitest";
import type { Framework, ModelDifference, SaidNode } from "../api/types";
import { setLanguage } from "../words";
import { entries } from "./differing";

afterEach(() => setLanguage("en"));

const rides: SaidNode = { id: "r", column: "output", text: "40 rides" };
const arrow = { from: "Rides home", to: "40 rides" };
const framework: Framework = {
  ...{ id: "fscs_pipeline", version: "2023", source: "", name: { en: "FSCS", es: "" } },
  items: [{ code: "G", name: { en: "Family support", es: "Apoyo familiar" } }],
};
const lines = (...differences: ModelDifference[]) =>
  entries(differences, [framework]).map(({ group, what, lines }) => [group, what, ...lines]);
const changed = (field: "target" | "text" | "by" | "direction", from: string | null, to: string | null) =>
  ({ kind: "box_changed", node: rides, field, from, to }) as const;
const tag = (framework: string, goal: string | null = null) =>
  ({
    kind: "tag_added",
    node: rides,
    tag: { framework, code: "G", version: "2023", goal },
  }) as const;

describe("what differs between two versions", () => {
  it("is told in plain words, all of one box together", () => {
    expect(lines(changed("target", "80", "85"), changed("by", "2027-06-30", null))).toEqual([
      ["changed", "“40 rides”", "target 80 → 85", "by June 30, 2027: no longer said"],
    ]);
    expect(lines(changed("direction", null, "up"), changed("text", "30 rides", "40 rides"))).toEqual([
      ["changed", "“40 rides”", "should go up: not said before", "text “30 rides” → “40 rides”"],
    ]);
    expect(lines({ kind: "box_moved", node: rides, from: "activity", to: "output" })).toEqual([
      ["moved", "“40 rides”", "moved from Activities to Outputs"],
    ]);
  });

  it("names what a box counts toward, also what nobody knows any more", () => {
    expect(lines(tag("fscs_pipeline"), tag("retired"), tag("school_plan", "Attendance"))).toEqual([
      [
        ...["changed", "“40 rides”", "also counts toward “Family support”"],
        ...["also counts toward “G (retired 2023)”", "also counts toward “Attendance”"],
      ],
    ]);
  });

  it("keeps arrows and assumptions apart from boxes", () => {
    const strength = {
      kind: "arrow_changed",
      arrow,
      field: "strength",
      from: "guess",
      to: "own_data",
    } as const;
    expect(
      lines({ kind: "arrow_added", arrow }, strength, {
        kind: "assumption_tied",
        text: "The van runs",
        from: null,
        to: arrow,
      }),
    ).toEqual([
      [
        ...["arrows", "“Rides home” → “40 rides”", "new arrow"],
        "how firmly it is known “A guess” → “Our own data”",
      ],
      [...["assumptions", "“The van runs”"], "was about the whole model, is about “Rides home” → “40 rides”"],
    ]);
  });

  it("speaks Spanish", () => {
    setLanguage("es");
    expect(lines(changed("target", "80", "85"))).toEqual([["changed", "«40 rides»", "meta 80 → 85"]]);
  });
});
