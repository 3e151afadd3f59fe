import { flushSync } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Draft, PAUSE } from "./draft.svelte";

let file = $state({ text: "Clinic" });
let kept: string[] = [];
let visits: string[] = [];
let refusal: string | null = null;
let end: () => void = () => undefined;

function field(): Draft {
  let made: Draft | undefined;
  end = $effect.root(() => {
    made = new Draft(
      () => file.text,
      (text, visit) => {
        kept.push(text);
        visits.push(visit);
        if (refusal === null) file.text = text;
        return Promise.resolve(refusal);
      },
    );
  });
  flushSync();
  return made as Draft;
}

beforeEach(() => {
  vi.useFakeTimers();
  file = { text: "Clinic" };
  kept = [];
  visits = [];
  refusal = null;
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

describe("what is typed in a field", () => {
  it("is kept after a pause, once", async () => {
    const draft = field();
    draft.type("Clinic d");
    await vi.advanceTimersByTimeAsync(PAUSE - 1);
    draft.type("Clinic day");
    await vi.advanceTimersByTimeAsync(PAUSE - 1);
    expect(kept).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(kept).toEqual(["Clinic day"]);
    expect(draft.open).toBe(false);
  });

  it("is kept on leaving the field, and not again by the pause", async () => {
    const draft = field();
    draft.type("Clinic day");
    await draft.keep();
    await vi.advanceTimersByTimeAsync(PAUSE * 2);
    expect(kept).toEqual(["Clinic day"]);
  });

  it("makes no change where it is what the file holds", async () => {
    const draft = field();
    draft.type("Clinic ");
    draft.type("Clinic");
    await draft.keep();
    expect(kept).toEqual([]);
    expect(draft.open).toBe(false);
  });

  it("stays where it is when it was refused, with the reason", async () => {
    refusal = "Please write something.";
    const draft = field();
    draft.type("");
    await draft.keep();
    expect(draft.text).toBe("");
    expect(draft.open).toBe(true);
    expect(draft.refused).toBe("Please write something.");
    draft.revert();
    expect([draft.text, draft.open, draft.refused]).toEqual(["Clinic", false, null]);
  });

  it("is not replaced by the file's text while it is typed; afterwards it follows the file", async () => {
    const draft = field();
    draft.type("Clinic day");
    file.text = "From an undo";
    flushSync();
    expect(draft.text).toBe("Clinic day");
    await draft.keep();
    file.text = "Clinic";
    flushSync();
    expect(draft.text).toBe("Clinic");
  });

  it("is one step for each visit, however often it was kept", async () => {
    const draft = field();
    draft.type("Clinic d");
    await vi.advanceTimersByTimeAsync(PAUSE);
    draft.type("Clinic day");
    await draft.leave();
    draft.type("Clinic days");
    await draft.leave();
    expect(kept).toEqual(["Clinic d", "Clinic day", "Clinic days"]);
    expect(visits[0]).toBe(visits[1]);
    expect(visits[2]).not.toBe(visits[1]);
  });

  it("is kept when the field itself goes", () => {
    const draft = field();
    draft.type("Clinic day");
    end();
    expect(kept).toEqual(["Clinic day"]);
  });
});
