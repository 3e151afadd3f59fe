import { emit } from "@tauri-apps/api/event";
import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { flushSync } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { call, hearChanges } from "./call";
import { Live } from "./live.svelte";

const MARISOL = { id: "1", name: "Marisol Vega", role: "coordinator" };
const THEO = { id: "2", name: "Theo Lindqvist", role: "data lead" };
const CHANGED = { tables: ["person"], undo: null, redo: null };

// The window's other side is the one thing replaced.
let asked: unknown[] = [];
let answer: () => unknown = () => [];
let deaf: (() => void) | undefined;
let end: (() => void) | undefined;

beforeEach(async () => {
  asked = [];
  mockIPC(
    (command, args) => {
      if (command !== "call") return undefined;
      asked.push(args);
      return answer();
    },
    { shouldMockEvents: true },
  );
  deaf = await hearChanges();
});
afterEach(() => {
  end?.();
  deaf?.();
  clearMocks();
});

function live(ask?: () => null | undefined, rest?: number): Live<"partner_people"> {
  let made: Live<"partner_people"> | undefined;
  end = $effect.root(() => {
    made = new Live("partner_people", ask, rest);
  });
  flushSync();
  return made as Live<"partner_people">;
}

describe("a live question", () => {
  it("is asked once, and again after a change in the file", async () => {
    answer = () => [MARISOL];
    const people = live();
    await vi.waitFor(() => expect(people.answer).toEqual([MARISOL]));
    expect(asked).toEqual([{ name: "partner_people", ask: null, gesture: null }]);
    answer = () => [MARISOL, THEO];
    await emit("changed", CHANGED);
    await vi.waitFor(() => expect(people.answer).toEqual([MARISOL, THEO]));
    expect(asked).toHaveLength(2);
  });

  it("keeps as it was what the new answer says again", async () => {
    answer = () => [MARISOL, THEO];
    const people = live();
    await vi.waitFor(() => expect(people.answer).toHaveLength(2));
    const before = people.answer;
    answer = () => [{ ...MARISOL }, { ...THEO }];
    await emit("changed", CHANGED);
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    await new Promise((done) => setTimeout(done, 10));
    expect(people.answer).toBe(before);
    answer = () => [{ ...MARISOL }, { ...THEO, role: "principal" }];
    await emit("changed", CHANGED);
    await vi.waitFor(() => expect(people.answer?.[1]?.role).toBe("principal"));
    expect(people.answer?.[0]).toBe(before?.[0]);
  });

  it("with a rest is asked once after several changes, and not after it is gone", async () => {
    answer = () => [];
    const people = live(undefined, 30);
    await vi.waitFor(() => expect(people.answer).toEqual([]));
    await emit("changed", CHANGED);
    await emit("changed", CHANGED);
    expect(asked).toHaveLength(1);
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    await emit("changed", CHANGED);
    end?.();
    await new Promise((done) => setTimeout(done, 60));
    expect(asked).toHaveLength(2);
  });

  it("keeps its last answer while it asks, and when asking again fails", async () => {
    answer = () => [MARISOL];
    const people = live();
    await vi.waitFor(() => expect(people.answer).toEqual([MARISOL]));
    answer = () => Promise.reject({ code: "damaged", data: {} });
    await emit("changed", CHANGED);
    expect(people.answer).toEqual([MARISOL]);
    await vi.waitFor(() => expect(people.failure).toEqual({ code: "damaged", data: {} }));
    expect(people.answer).toEqual([MARISOL]);
  });

  it("takes the newest answer, even where an older one comes later", async () => {
    let late: (people: unknown) => void = () => undefined;
    answer = () => new Promise((done) => (late = done));
    const people = live();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    answer = () => [THEO];
    await emit("changed", CHANGED);
    await vi.waitFor(() => expect(people.answer).toEqual([THEO]));
    late([MARISOL]);
    await new Promise((done) => setTimeout(done, 10));
    expect(people.answer).toEqual([THEO]);
  });

  it("waits while there is nothing to ask for", () => {
    live(() => undefined);
    expect(asked).toEqual([]);
  });

  it("is not asked again once its screen is gone", async () => {
    answer = () => [MARISOL];
    const people = live();
    await vi.waitFor(() => expect(people.answer).toBeDefined());
    end?.();
    await emit("changed", CHANGED);
    expect(asked).toHaveLength(1);
  });
});

describe("a call", () => {
  it("fails with a code also where something was thrown that has none", async () => {
    answer = () => {
      throw new Error("no bridge");
    };
    await expect(call("partner_people")).rejects.toEqual({
      code: "unexpected",
      data: { detail: "no bridge" },
    });
  });
});
