import { flushSync } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../api/call";
import type { SearchAnswer, SearchHit } from "../api/types";
import { Finding } from "./finding.svelte";

vi.mock("../api/call", async (original) => ({ ...(await original<object>()), call: vi.fn() }));
vi.mock("./commands", () => ({
  go: vi.fn(),
  rooms: () => [{ key: "go-logic", label: "Logic model", run: () => undefined }],
  commands: () => [
    { key: "print", label: "Print: Logic model", run: () => undefined },
    { key: "catalog", label: "Catalogic", run: () => undefined },
  ],
}));

const asked = vi.mocked(call);
let end: () => void = () => undefined;

function made(): Finding {
  let finding: Finding | undefined;
  end = $effect.root(() => {
    finding = new Finding();
  });
  flushSync();
  return finding as Finding;
}

function answer(title: string): SearchAnswer {
  const hit = {
    room: "logic",
    kind: "box",
    id: title,
    title,
    title_marks: [],
    snippet: "",
    snippet_marks: [],
  };
  const none = {
    about: null,
    day: null,
    column: null,
    node: null,
    criterion: null,
    round: null,
    thread: null,
  };
  return { groups: [{ kind: "box", count: 1, hits: [{ ...hit, ...none } as SearchHit] }] };
}

async function types(finding: Finding, text: string) {
  finding.text = text;
  flushSync();
  await vi.advanceTimersByTimeAsync(100);
}

const lines = (finding: Finding) => finding.groups.flatMap(({ items }) => items.map(({ label }) => label));

beforeEach(() => {
  vi.useFakeTimers();
  asked.mockReset();
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

describe("what is looked for", () => {
  it("is at first nothing: pages and commands stand there", () => {
    const finding = made();
    expect(lines(finding)).toEqual(["Logic model", "Print: Logic model", "Catalogic"]);
    expect(finding.settled).toBe(true);
    expect(asked).not.toHaveBeenCalled();
  });

  it("is asked once typing rests, beside the commands of that name", async () => {
    const finding = made();
    asked.mockResolvedValue(answer("Logical box") as never);
    finding.text = "lo";
    flushSync();
    expect(finding.settled).toBe(false);
    await types(finding, "logic");
    expect(asked).toHaveBeenCalledExactlyOnceWith("overview_search", {
      text: "logic",
      limit: 6,
      language: "en",
    });
    expect(finding.settled).toBe(true);
    expect(lines(finding)).toEqual(["Logic model", "Print: Logic model", "Catalogic", "Logical box"]);
  });

  it("is answered by the newest answer, whenever an older one comes", async () => {
    const finding = made();
    let late: (told: SearchAnswer) => void = () => undefined;
    asked.mockImplementationOnce(() => new Promise((tell) => (late = tell as typeof late)) as never);
    await types(finding, "slow");
    asked.mockResolvedValueOnce(answer("Fast box") as never);
    await types(finding, "fast");
    late(answer("Slow box"));
    await vi.advanceTimersByTimeAsync(100);
    expect(lines(finding)).toEqual(["Fast box"]);
  });

  it("that was taken back leaves nothing of its answer", async () => {
    const finding = made();
    let late: (told: SearchAnswer) => void = () => undefined;
    asked.mockImplementationOnce(() => new Promise((tell) => (late = tell as typeof late)) as never);
    await types(finding, "slow");
    await types(finding, "");
    late(answer("Slow box"));
    await vi.advanceTimersByTimeAsync(100);
    expect(lines(finding)).not.toContain("Slow box");
    asked.mockResolvedValueOnce(answer("Box") as never);
    await types(finding, "slow");
    expect(finding.settled).toBe(true);
    await types(finding, "");
    finding.text = "slow";
    flushSync();
    expect(finding.settled).toBe(false);
  });

  it("says in a sentence that there is nothing, or what went wrong", async () => {
    const finding = made();
    asked.mockResolvedValueOnce({ groups: [] } as never);
    await types(finding, "zeppelin");
    expect(finding.said).toContain("Nothing in this school");
    asked.mockRejectedValueOnce({ code: "no_school_open", data: {} });
    await types(finding, "zeppelins");
    expect(finding.said).toBe("No school is open. Open one first.");
    expect(finding.settled).toBe(true);
  });
});
