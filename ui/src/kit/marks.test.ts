import { describe, expect, it } from "vitest";
import { parts } from "./marks";

const shown = (text: string, marks: { from: number; to: number }[]) =>
  parts(text, marks).map((part) => (part.marked ? `[${part.text}]` : part.text));

describe("a marked text", () => {
  it("is the whole text in pieces", () => {
    expect(shown("Bus passes", [{ from: 0, to: 3 }])).toEqual(["[Bus]", " passes"]);
    expect(shown("School bus", [{ from: 7, to: 10 }])).toEqual(["School ", "[bus]"]);
    expect(
      shown("bus bus", [
        { from: 0, to: 3 },
        { from: 4, to: 7 },
      ]),
    ).toEqual(["[bus]", " ", "[bus]"]);
    expect(shown("Bus", [])).toEqual(["Bus"]);
    expect(shown("", [])).toEqual([]);
  });

  it("counts in the units of the window's own texts", () => {
    expect(shown("🎨 Niño", [{ from: 3, to: 6 }])).toEqual(["🎨 ", "[Niñ]", "o"]);
  });

  it("says nothing twice where marks reach over each other", () => {
    expect(
      shown("attendance", [
        { from: 0, to: 6 },
        { from: 4, to: 8 },
      ]),
    ).toEqual(["[attend]", "[an]", "ce"]);
    expect(
      shown("attendance", [
        { from: 0, to: 6 },
        { from: 2, to: 4 },
      ]),
    ).toEqual(["[attend]", "ance"]);
  });
});
