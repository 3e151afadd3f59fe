import { describe, expect, it } from "vitest";
import { middleOf, middleText } from "./middle";

describe("a middle answer", () => {
  it("is a number, or both of an even count", () => {
    expect(middleOf("2")).toEqual({ low: "emerging", high: null });
    expect(middleOf(" 2-3 ")).toEqual({ low: "emerging", high: "maturing" });
    expect(middleOf("23")).toEqual({ low: "emerging", high: "maturing" });
    expect(middleOf("0")).toEqual({ low: "do_not_know", high: null });
  });

  it("is nothing else", () => {
    expect(["", "5", "2.5", "0-3", "2-5", "two"].map(middleOf)).toEqual([null, null, null, null, null, null]);
  });

  it("stands as it was typed", () => {
    expect(middleText({ low: "emerging", high: "maturing" })).toBe("2-3");
    expect(middleText({ low: "emerging", high: "emerging" })).toBe("2");
    expect(middleText({ low: "do_not_know" })).toBe("0");
  });
});
