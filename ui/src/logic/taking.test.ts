import { describe, expect, it } from "vitest";
import { headWords, meanings, said } from "./taking";

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
