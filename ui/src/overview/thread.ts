import type { ThreadCash, ThreadGroup, ThreadLine, ThreadThing, ThreadTie, Said } from "../api/types";
import { figure, language, longDay, money, monthName, percent, period, shortDay, t } from "../words";

/** In the language of the window; what was written in one language only stands as it was written. */
export const named = (said: Said) => (language() === "es" && said.es !== "" ? said.es : said.en);

/** What a thing is called where it stands among others. */
export function titleOf({ kind, name }: ThreadThing): string {
  return kind === "agreement" ? t("overview-thread-agreement", { name: named(name) }) : named(name);
}

/** What kind of thing it is: of a box its column. */
export function kindOf({ kind, column }: ThreadThing): string {
  return column === null ? t(`overview-thread-kind-${kind}`) : t(`logic-${column}`);
}

/** Where a group is called by another name in the thread of some kind of thing. */
const HEADINGS: Partial<Record<`${ThreadGroup["part"]} ${ThreadThing["kind"]}`, string>> = {
  "serves person": "overview-thread-sees-to",
  "serves indicator": "overview-thread-measures",
  "serves action": "overview-thread-is-for",
  "serves line": "overview-thread-pays-for",
  "serves goal": "overview-thread-counted",
  "serves item": "overview-thread-counted",
  "paid source": "overview-thread-planned",
  "paid line": "overview-thread-comes-out-of",
  "paid person": "overview-thread-paid-from",
  "paid organization": "overview-thread-paid-from",
  "know criterion": "overview-thread-rests-on",
};

/** What a group is called in the thread of this kind of thing. */
export function headingOf(part: ThreadGroup["part"], { kind }: ThreadThing): string {
  return t(HEADINGS[`${part} ${kind}`] ?? `overview-thread-part-${part}`);
}

/** Planned money behind a box. What pays for other boxes too is told apart and never dealt out. */
export function cashWords({ alone, shared }: ThreadCash): string {
  const args = { alone: money(alone), shared: money(shared) };
  if (shared === 0) return t("overview-thread-alone", args);
  return alone === 0 ? t("overview-thread-shared", args) : t("overview-thread-cash", args);
}

/** The days that a source's lines, or a line, are planned for: the same for all, so told once. */
export function daysOf({ part, lines }: ThreadGroup, of: ThreadThing): string | null {
  if (of.kind !== "source" && !(of.kind === "line" && part === "paid")) return null;
  const spans = lines.flatMap(({ tie }) => (tie.kind === "share" || tie.kind === "plan" ? [span(tie)] : []));
  return spans[0] ?? null;
}

/** All that is known of how two things are tied, as one line. */
export function tieWords(line: ThreadLine, group: ThreadGroup, of: ThreadThing): string {
  return parts(line.tie, group, of)
    .filter((part) => part !== null && part !== "")
    .join(" · ");
}

type Tie<Kind> = Extract<ThreadTie, { kind: Kind }>;

function parts(tie: ThreadTie, group: ThreadGroup, of: ThreadThing): (string | null)[] {
  switch (tie.kind) {
    case "plain":
      return [];
    case "arrow":
      return [tie.reason];
    case "share":
      return [cashWords(tie), of.kind === "source" ? null : span(tie)];
    case "plan":
      if (of.kind === "line" && group.part === "serves") return [];
      return [money(tie.amount), tie.shared ? t("overview-thread-also") : null];
    case "pay":
      return [of.kind === "line" ? null : money(tie.amount), effort(tie.effort)];
    case "carries":
      return [tie.last_contact && t("overview-thread-contact", { day: shortDay(tie.last_contact) })];
    case "owner":
      return [
        t("overview-thread-owner"),
        [tie.role, tie.organization ?? ""].filter((word) => word !== "").join(", "),
      ];
    case "role":
      return [tie.role, tie.ends && t("overview-thread-until", { day: shortDay(tie.ends) })];
    case "agreed":
      return [
        tie.starts
          ? span({ starts: tie.starts, ends: tie.ends })
          : t("overview-thread-until", { day: shortDay(tie.ends) }),
      ];
    case "match":
      return [matched(tie)];
    case "renewal":
      return [
        t("overview-thread-renewal"),
        tie.step,
        tie.due && t("overview-thread-due", { day: shortDay(tie.due) }),
      ];
    case "certified":
      return [t(tie.signed ? "overview-thread-certified" : "overview-thread-uncertified"), span(tie)];
    case "measures":
      return group.part === "know" ? measured(tie) : [];
    case "framework":
      return [named(tie.name)];
    case "level":
      return [
        t(`assessment-round-${tie.round}`, { year: tie.opens.slice(0, 4), month: monthName(tie.opens) }),
        t(`assessment-level-${tie.level}`),
        tie.chosen ? t("overview-thread-chosen") : null,
      ];
    case "due":
      return [
        tie.due && t("overview-thread-due", { day: longDay(tie.due) }),
        tie.days_late > 0 ? t("overview-days-late", { days: tie.days_late }) : null,
        tie.owner,
      ];
  }
}

const span = ({ starts, ends }: { starts: string; ends: string }) =>
  t("overview-thread-span", { from: shortDay(starts), to: shortDay(ends) });

/** A share of somebody's time, in millionths. */
const effort = (effort: number | null) =>
  effort === null ? null : t("overview-thread-effort", { share: percent(effort / 100) });

function matched({ matched, promised, brought }: Tie<"match">): string {
  const args = { promised: money(promised), brought: money(brought) };
  return matched === "cash"
    ? t("overview-thread-match-cash", args)
    : t("overview-thread-match-in-kind", args);
}

function measured({ latest, unit, baseline, target, target_label }: Tie<"measures">): (string | null)[] {
  const point =
    latest === null
      ? t("overview-thread-no-point")
      : t("logic-latest", { value: figure(latest.value, unit), when: period(latest.label) });
  return [
    point,
    latest !== null && latest.status !== "final" ? t(`overview-thread-status-${latest.status}`) : null,
    baseline === null ? null : t("overview-thread-baseline", { value: figure(baseline, unit) }),
    target === null
      ? null
      : t("overview-thread-target", { value: figure(target, unit), when: period(target_label) }),
  ];
}
