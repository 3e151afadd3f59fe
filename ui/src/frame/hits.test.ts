import { beforeEach, describe, expect, it, vi } from "vitest";
import type { SearchHit, SearchKind } from "../api/types";
import { selection } from "../kit";
import { go } from "./commands";
import { shown } from "./hits";

vi.mock("./commands", () => ({ go: vi.fn() }));

function hit(room: string, kind: SearchKind, more: Partial<SearchHit> = {}): SearchHit {
  const words = { title: "A name", title_marks: [], snippet: "", snippet_marks: [] };
  const none = {
    about: null,
    day: null,
    column: null,
    node: null,
    criterion: null,
    round: null,
    thread: null,
  };
  return { room, kind, id: "one", ...words, ...none, ...more };
}

function line(of: SearchHit) {
  const items = shown({ kind: of.kind, count: 1, hits: [of] }).items;
  if (!items[0]) throw new Error("no line");
  return items[0];
}

beforeEach(() => {
  vi.mocked(go).mockReset();
  selection.select(null);
  selection.shown = false;
});

describe("a hit", () => {
  it("goes to the page on which it stands", () => {
    line(hit("logic", "arrow", { node: "desk" })).run();
    expect(go).toHaveBeenLastCalledWith("logic/desk");
    line(hit("logic", "version")).run();
    expect(go).toHaveBeenLastCalledWith("logic");
    line(hit("action", "action")).run();
    expect(go).toHaveBeenLastCalledWith("plan/one");
    line(hit("assessment", "criterion", { id: "CV2", criterion: "CV2" })).run();
    expect(go).toHaveBeenLastCalledWith("priorities/CV2");
    line(hit("assessment", "agreed", { criterion: "CV3", round: "fall" })).run();
    expect(go).toHaveBeenLastCalledWith("priorities/CV3/fall");
    expect(selection.thing).toBeNull();
  });

  it("without a page is shown with what it is connected to", () => {
    line(hit("partner", "organization", { thread: "one" })).run();
    expect([selection.thing, selection.shown]).toEqual([{ room: "partner", id: "one" }, true]);
    line(hit("partner", "interaction", { thread: "library" })).run();
    expect([selection.thing, selection.shown]).toEqual([{ room: "partner", id: "library" }, true]);
    expect(go).not.toHaveBeenCalled();
  });

  it("says beside its name what it belongs to, once", () => {
    expect(line(hit("logic", "box", { column: "activity", node: "one" })).note).toBe("Activities");
    const ends = { about: "Parks", day: "2026-06-30" };
    expect(line(hit("partner", "agreement", ends)).note).toBe("Parks · ends Jun 30, 2026");
    const kind = line(hit("partner", "organization", { about: "library", snippet: "library" }));
    expect([kind.note, kind.line?.text]).toEqual([undefined, "library"]);
    const person = line(hit("partner", "person", { about: "librarian · Eastside", snippet: "librarian" }));
    expect(person.note).toBe("Eastside");
  });

  it("of many says how many are shown", () => {
    const all = { kind: "box" as const, count: 17, hits: [hit("logic", "box")] };
    expect(shown(all)).toMatchObject({ heading: "Boxes of the logic model", note: "1 of 17" });
  });
});
