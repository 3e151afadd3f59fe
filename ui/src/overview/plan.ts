import type { PlanItem, PlanMonth, Todo } from "../api/types";

/** No choice of a person or of a source: everything is looked at. */
export const ALL = "all";
/** What nobody sees to yet. */
export const NO_ONE = "no-one";

/** Rows that a page can hold at once without growing slow. */
export const MOST = 300;
/** The current month and so many after it stand open. */
const OPEN_MONTHS = 2;

/** A month as it stands on the page. */
export interface Group {
  /** Its first day; nothing for what has no day yet. */
  month: string | null;
  /** It lies far enough ahead to be folded away. */
  folds: boolean;
  open: boolean;
  /** How many things it holds, and how many of them are late. */
  count: number;
  late: number;
  /** What is shown of it. */
  items: PlanItem[];
}

/** What is to be seen to by this person and touches this source. A month without any of it is left out. */
export function chosen(months: PlanMonth[], owner: string, source: string): PlanMonth[] {
  const wanted = (item: PlanItem) =>
    (owner === ALL || (item.owner?.id ?? NO_ONE) === owner) &&
    (source === ALL || item.sources.some(({ id }) => id === source));
  return months
    .map(({ month, items }) => ({ month, items: items.filter(wanted) }))
    .filter(({ items }) => items.length > 0);
}

const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** Whether a month lies beyond the current one and the next two. What is late or has no day yet is never folded. */
export function folds(month: string | null, today: string): boolean {
  return month !== null && monthNumber(month) > monthNumber(today) + OPEN_MONTHS;
}

/** The months as they stand on the page, with no more rows in all than it can hold. */
export function groups(months: PlanMonth[], today: string, opened: ReadonlySet<string>): Group[] {
  let room = MOST;
  return months.map(({ month, items }) => {
    const far = folds(month, today);
    const open = !far || (month !== null && opened.has(month));
    const shown = open ? items.slice(0, room) : [];
    room -= shown.length;
    const late = items.filter((item) => item.days_late > 0).length;
    return { month, folds: far, open, count: items.length, late, items: shown };
  });
}

/** Of the months that stand open: how many rows are shown, and how many there are. */
export function cut(all: Group[]): { shown: number; count: number } {
  const open = all.filter((group) => group.open);
  const sum = (of: (group: Group) => number) => open.reduce((whole, group) => whole + of(group), 0);
  return { shown: sum((group) => group.items.length), count: sum((group) => group.count) };
}

/** What was done by this person. Of what was done only the person is told, so a chosen source leaves all of it out. */
export function chosenDone(done: Todo[], owner: string, source: string): Todo[] {
  if (source !== ALL) return [];
  return done.filter((todo) => owner === ALL || (todo.owner?.id ?? NO_ONE) === owner);
}

/** The to-do that takes the place of another when that one goes: the next one, else the one before. */
export function neighbour(all: Group[], id: string): string | null {
  const todos = all.flatMap(({ items }) => items).filter(({ kind }) => kind === "action");
  const at = todos.findIndex((todo) => todo.id === id);
  return (todos[at + 1] ?? todos[at - 1])?.id ?? null;
}
