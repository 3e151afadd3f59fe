import { afterEach, describe, expect, it } from "vitest";
import type { ThreadThing } from "../api/types";
import { selection } from "../kit";
import { screenOf, Trail } from "./trail.svelte";

const thing = (kind: ThreadThing["kind"], id: string): ThreadThing => ({
  room: kind === "node" ? "logic" : "budget",
  kind,
  id,
  name: { en: id, es: "" },
  column: null,
  criterion: kind === "criterion" ? "CV2" : null,
  round: kind === "criterion" ? "fall" : null,
});
const box = { room: "logic", id: "a" };

afterEach(() => {
  selection.select(null);
  selection.shown = false;
  location.hash = "";
});

function begun() {
  location.hash = "#logic/a";
  const trail = new Trail();
  selection.show(box);
  trail.came(selection.thing);
  return trail;
}

describe("the way along threads", () => {
  it("goes to the page of a thing that has one, and back to thing, page and line", () => {
    const trail = begun();
    trail.follow(thing("source", "s"), "line-1");
    expect([location.hash, selection.thing?.id, trail.walking]).toEqual(["#logic/a", "s", false]);
    trail.follow(thing("node", "b"), "line-2");
    expect([location.hash, selection.thing?.id, trail.walking]).toEqual(["#logic/b", "b", true]);
    trail.leaves();
    trail.arrives();

    trail.goBack();
    expect([location.hash, selection.thing?.id, trail.wanted?.line]).toEqual(["#logic/a", "s", "line-2"]);
    // The page that is come back to opens its box: the way still tells of the source.
    selection.select(box);
    expect(trail.thing?.id).toBe("s");
    trail.arrives();
    expect(selection.thing?.id).toBe("s");
    trail.goBack();
    expect([selection.thing?.id, trail.wanted?.line, trail.back]).toEqual(["a", "line-1", false]);
    trail.goBack();
    expect(selection.thing?.id).toBe("a");
  });

  it("begins anew with what somebody selects, and ends with its thing", () => {
    const trail = begun();
    trail.follow(thing("source", "s"), "line-1");
    trail.came(selection.thing);
    expect(trail.back).toBe(true);
    trail.came({ room: "logic", id: "c" });
    expect([trail.back, selection.shown]).toEqual([false, true]);
    trail.came(null);
    expect(selection.shown).toBe(false);
  });

  it("leaves what was selected on a page with that page", () => {
    const trail = begun();
    location.hash = "#logic/c";
    trail.leaves();
    expect(selection.thing).not.toBeNull();
    location.hash = "#home";
    trail.leaves();
    expect(selection.thing).toBeNull();
  });

  it("knows which things have a page", () => {
    expect(screenOf(thing("node", "n"))).toBe("#logic/n");
    expect(screenOf(thing("action", "t"))).toBe("#plan/t");
    expect(screenOf(thing("criterion", "l"))).toBe("#priorities/CV2/fall");
    expect(screenOf(thing("person", "p"))).toBeNull();
  });
});
