import { describe, expect, it } from "vitest";
import type { PlanItem, PlanMonth } from "../api/types";
import { ALL, chosen, chosenDone, cut, folds, groups, MOST, neighbour, NO_ONE } from "./plan";

const DANA = { id: "dana", name: "Dana Whitfield" };
const CITY = { id: "city", name: "Lakemont City Children’s Fund" };
const CCLC = { id: "cclc", name: "21st CCLC subgrant" };

const item = (id: string, more: Partial<PlanItem> = {}): PlanItem => ({
  day: "2026-06-12",
  kind: "action",
  id,
  title: id,
  step: null,
  owner: null,
  days_late: 0,
  amount: null,
  sources: [],
  serves: [],
  criterion: null,
  node: null,
  ...more,
});
const many = (count: number, name: string) =>
  Array.from({ length: count }, (_, number) => item(`${name} ${number}`));
const ids = (months: { items: PlanItem[] }[]) => months.flatMap(({ items }) => items.map(({ id }) => id));

const months: PlanMonth[] = [
  {
    month: "2026-06-01",
    items: [
      item("send", { owner: DANA, days_late: 3 }),
      item("close", { kind: "budget_period", sources: [CCLC] }),
    ],
  },
  { month: "2026-09-01", items: [item("council", { kind: "renewal", owner: DANA, sources: [CITY, CCLC] })] },
  { month: null, items: [item("some day", { day: null })] },
];

describe("what is looked at", () => {
  it("is everything until a person or a source is chosen", () => {
    expect(chosen(months, ALL, ALL)).toEqual(months);
  });

  it("is what a person sees to, or nobody yet; months without any are left out", () => {
    expect(ids(chosen(months, "dana", ALL))).toEqual(["send", "council"]);
    expect(chosen(months, "dana", ALL).map(({ month }) => month)).toEqual(["2026-06-01", "2026-09-01"]);
    expect(ids(chosen(months, NO_ONE, ALL))).toEqual(["close", "some day"]);
  });

  it("is what touches a source, among others that it touches", () => {
    expect(ids(chosen(months, ALL, "cclc"))).toEqual(["close", "council"]);
    expect(ids(chosen(months, ALL, "city"))).toEqual(["council"]);
    expect(chosen(months, NO_ONE, "city")).toEqual([]);
  });
});

describe("a month", () => {
  it("is folded when it lies beyond the current one and the next two, over a year's end too", () => {
    expect(folds("2026-08-01", "2026-06-30")).toBe(false);
    expect(folds("2026-09-01", "2026-06-01")).toBe(true);
    expect(folds("2027-01-01", "2026-11-15")).toBe(false);
    expect(folds("2027-02-01", "2026-11-15")).toBe(true);
  });

  it("is never folded for what is late or has no day yet", () => {
    expect(folds("2020-01-01", "2026-06-15")).toBe(false);
    expect(folds(null, "2026-06-15")).toBe(false);
  });

  it("tells its count while it is folded, and its things once it is opened", () => {
    const far = (opened: string[]) => groups(months, "2026-06-15", new Set(opened))[1];
    expect(far([])).toMatchObject({ folds: true, open: false, count: 1, items: [] });
    expect(far(["2026-09-01"])).toMatchObject({ folds: true, open: true, count: 1 });
    expect(far(["2026-09-01"])?.items).toHaveLength(1);
    expect(groups(months, "2026-06-15", new Set())[0]).toMatchObject({ folds: false, open: true, late: 1 });
  });
});

describe("the page", () => {
  it("holds all rows up to the most, and no more", () => {
    const page = (count: number) =>
      groups(
        [
          { month: "2026-06-01", items: many(count, "june") },
          { month: "2026-12-01", items: many(50, "december") },
          { month: null, items: many(5, "no day") },
        ],
        "2026-06-15",
        new Set(),
      );
    expect(cut(page(MOST - 5))).toEqual({ shown: MOST, count: MOST });
    expect(cut(page(MOST - 4))).toEqual({ shown: MOST, count: MOST + 1 });
    expect(cut(page(MOST + 40))).toEqual({ shown: MOST, count: MOST + 45 });
    expect(page(MOST + 40)[2]?.items).toEqual([]);
  });

  it("goes on to the next to-do when one goes, or to the one before", () => {
    const page = groups(months, "2026-06-15", new Set());
    expect(neighbour(page, "send")).toBe("some day");
    expect(neighbour(page, "some day")).toBe("send");
    expect(neighbour([], "send")).toBe(null);
  });
});

describe("what was done", () => {
  const todo = (id: string, owner: typeof DANA | null) => ({
    id,
    text: id,
    owner,
    due: null,
    done: "2026-06-14",
    result: "",
    subject: null,
  });
  const done = [todo("sent", DANA), todo("called", null)];

  it("is told of the person that is looked at, and of nobody while a source is", () => {
    expect(chosenDone(done, ALL, ALL)).toEqual(done);
    expect(chosenDone(done, "dana", ALL).map(({ id }) => id)).toEqual(["sent"]);
    expect(chosenDone(done, NO_ONE, ALL).map(({ id }) => id)).toEqual(["called"]);
    expect(chosenDone(done, ALL, "city")).toEqual([]);
  });
});
