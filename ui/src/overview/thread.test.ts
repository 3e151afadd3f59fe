import { afterEach, describe, expect, it } from "vitest";
import type { ThreadGroup, ThreadLine, ThreadThing, ThreadTie } from "../api/types";
import { setLanguage } from "../words";
import { cashWords, daysOf, headingOf, kindOf, tieWords, titleOf } from "./thread";

afterEach(() => setLanguage("en"));

const thing = (kind: ThreadThing["kind"], name = "It"): ThreadThing => ({
  room: "logic",
  kind,
  id: "1",
  name: { en: name, es: "" },
  column: kind === "node" ? "activity" : null,
  ...{ criterion: null, round: null },
});
const line = (tie: ThreadTie): ThreadLine => ({ thing: thing("person"), tie });
const group = (part: ThreadGroup["part"], ...lines: ThreadLine[]): ThreadGroup => ({
  part,
  cash: null,
  lines,
  more: 0,
});
const says = (tie: ThreadTie, part: ThreadGroup["part"], of: ThreadThing["kind"]) =>
  tieWords(line(tie), group(part, line(tie)), thing(of));

describe("the words of a thread", () => {
  it("tell what is shared apart and never dealt out", () => {
    expect(cashWords({ alone: 6_790_000, shared: 10_364_000 })).toBe(
      "$67,900 for it alone, $103,640 shared with others",
    );
    expect(cashWords({ alone: 50, shared: 0 })).toBe("$0.50 for it alone");
    expect(cashWords({ alone: 0, shared: 50 })).toBe("$0.50 shared with others");
  });

  it("say the days of the money beside a box, and once for all lines of a source", () => {
    const tie: ThreadTie = { kind: "share", alone: 100, shared: 0, starts: "2026-01-01", ends: "2026-12-31" };
    expect(says(tie, "paid", "node")).toBe("$1 for it alone · Jan 1, 2026 to Dec 31, 2026");
    expect(says(tie, "serves", "source")).toBe("$1 for it alone");
    expect(daysOf(group("serves", line(tie)), thing("source"))).toBe("Jan 1, 2026 to Dec 31, 2026");
    expect(daysOf(group("paid", line(tie)), thing("node"))).toBeNull();
  });

  it("tell cash and in kind apart", () => {
    const match = (matched: "cash" | "in_kind"): ThreadTie => ({
      kind: "match",
      matched,
      promised: 960_000,
      brought: 360_000,
    });
    expect(says(match("cash"), "with", "source")).toBe("$9,600 promised in cash, $3,600 has come");
    expect(says(match("in_kind"), "with", "source")).toBe("$9,600 promised in kind, $3,600 has come");
  });

  it("never tell an estimate as a fact", () => {
    const tie: ThreadTie = {
      kind: "measures",
      unit: "percent",
      latest: { label: "2026-04-17", day: "2026-04-17", value: "67", status: "estimate" },
      baseline: "40",
      target: "70",
      target_label: "June 2027",
    };
    expect(says(tie, "know", "node")).toBe(
      "67%, Apr 17, 2026 · an estimate · started at 40% · aims at 70%, June 2027",
    );
    expect(says({ ...tie, latest: null, baseline: null, target: null }, "know", "node")).toBe(
      "no data point yet",
    );
    expect(says(tie, "serves", "indicator")).toBe("");
  });

  it("name groups by whose thread it is, and boxes by their column", () => {
    expect([headingOf("paid", thing("node")), headingOf("paid", thing("source"))]).toEqual([
      "Paid for by",
      "Planned for",
    ]);
    expect([kindOf(thing("node")), kindOf(thing("line"))]).toEqual(["Activity", "Budget line"]);
    expect(titleOf(thing("agreement", "Open Door Arts"))).toBe("Agreement with Open Door Arts");
    setLanguage("es");
    expect(headingOf("know", thing("criterion"))).toBe("Se apoya en");
  });
});
