import { afterEach, describe, expect, it } from "vitest";
import { assessing } from "./assessing.svelte";

afterEach(() => {
  Object.assign(assessing, { view: "agreeing", round: undefined, criterion: undefined });
  location.hash = "";
});

describe("the page's address", () => {
  it("opens the criterion that it names, in its round, and then is the page's own", () => {
    Object.assign(assessing, { view: "learn", round: "spring", criterion: "MC1" });
    location.hash = "#priorities/CV2/fall";
    assessing.asked(location.hash);
    expect([assessing.view, assessing.round, assessing.criterion]).toEqual(["agreeing", "fall", "CV2"]);
    expect(location.hash).toBe("#priorities");
  });

  it("without a round stays in the one that is looked at, and without a criterion changes nothing", () => {
    Object.assign(assessing, { view: "agreeing", round: "spring", criterion: "MC1" });
    assessing.asked("#priorities/CV2");
    expect([assessing.round, assessing.criterion]).toEqual(["spring", "CV2"]);
    assessing.asked("#priorities");
    assessing.asked("#logic/CV3");
    expect(assessing.criterion).toBe("CV2");
  });
});
