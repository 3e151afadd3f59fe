import { describe, expect, it } from "vitest";
import { brings, headWords, meanings, said, takeWords } from "./taking";

const heads = ["text", "owner", "activity", "ignore"].map((meaning) => ({ text: meaning, meaning }));

describe("what the columns of a table hold", () => {
  it("is said of one column only, except for boxes", () => {
    expect(said(heads, 3, "owner")).toEqual(["text", "ignore", "activity", "owner"]);
    expect(said(heads, 3, "activity")).toEqual(["text", "owner", "activity", "activity"]);
    expect(said(heads, 0, "ignore")).toEqual(["ignore", "owner", "activity", "ignore"]);
  });

  it("has a name for each, and a column without a head has its number", () => {
    const all = meanings();
    expect(all).toHaveLength(19);
    expect(new Set(all.map(({ label }) => label)).size).toBe(19);
    expect(headWords("", 2)).toContain("3");
  });
});

describe("what a table brings", () => {
  it("is worth taking in also where it is an assumption alone", () => {
    expect(brings({ boxes: 0, arrows: 0, assumptions: 0 })).toBe(false);
    expect(brings({ boxes: 0, arrows: 0, assumptions: 1 })).toBe(true);
  });

  it("is counted, assumptions where there are any", () => {
    expect(takeWords({ boxes: 1, arrows: 2, assumptions: 0 })).toBe("Take in 1 box and 2 arrows");
    expect(takeWords({ boxes: 0, arrows: 1, assumptions: 2 })).toBe(
      "Take in 0 boxes, 1 arrow and 2 assumptions",
    );
  });
});
