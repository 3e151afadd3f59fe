import type {
  ArrowField,
  AssumptionField,
  BoxField,
  Column,
  ComparedArrow,
  ComparedTag,
  Framework,
  ModelDifference,
  SaidNode,
  Strength,
} from "../api/types";
import { longDay, t } from "../words";
import { columnWords } from "./columns";
import { named } from "./frameworks";
import { strengthWords } from "./strength";

export type Group = "added" | "removed" | "moved" | "changed" | "arrows" | "assumptions";
export const GROUPS: readonly Group[] = ["added", "removed", "moved", "changed", "arrows", "assumptions"];

/** What differs about one thing: what it is called, and a line for each difference. */
export interface Entry {
  key: string;
  group: Group;
  what: string;
  lines: string[];
}

const quoted = (text: string) => t("version-quoted", { text });
const arrowName = ({ from, to }: ComparedArrow) => t("version-arrow", { from, to });
const about = (arrow: ComparedArrow | null) => (arrow ? arrowName(arrow) : t("version-whole"));
const title = (column: Column) => columnWords(column).title;

/** What a field says: figures as they stand, days as people say them, words in quotes. */
function value(field: BoxField | ArrowField | AssumptionField, said: string): string {
  switch (field) {
    case "quantity":
    case "from":
    case "target":
      return said;
    case "by":
    case "reviewed":
    case "review_on":
      return longDay(said);
    case "direction":
      return said === "up" ? t("version-up") : t("version-down");
    case "strength":
      return quoted(strengthWords(said as Strength).name);
    default:
      return quoted(said);
  }
}

/** “target 80 → 85” */
function change(
  field: BoxField | ArrowField | AssumptionField,
  from: string | null,
  to: string | null,
): string {
  const named = { field: t(`version-field-${field}`) };
  if (from === null) return t("version-set", { ...named, to: value(field, to ?? "") });
  if (to === null) return t("version-cleared", { ...named, from: value(field, from) });
  return t("version-changed", { ...named, from: value(field, from), to: value(field, to) });
}

/** What a box counts toward, by its name; a goal in its own words, another of which nothing is known by its code. */
function tagName(tag: ComparedTag, frameworks: Framework[]): string {
  if (tag.goal !== null) return tag.goal;
  const item = frameworks.find(({ id }) => id === tag.framework)?.items.find(({ code }) => code === tag.code);
  const { code, framework, version } = tag;
  return item ? named(item.name) : t("logic-tag-old", { code, framework, version });
}

function told(one: ModelDifference, frameworks: Framework[]): Entry {
  const box = (group: Group, node: SaidNode, line: string): Entry => ({
    ...{ key: `${group} ${node.id}`, group, what: quoted(node.text), lines: [line] },
  });
  const arrow = (of: ComparedArrow, line: string): Entry => ({
    ...{ key: `arrows ${of.from}\n${of.to}`, group: "arrows", what: arrowName(of), lines: [line] },
  });
  const assumption = (text: string, line: string): Entry => ({
    ...{ key: `assumptions ${text}`, group: "assumptions", what: quoted(text), lines: [line] },
  });
  switch (one.kind) {
    case "box_added":
      return box("added", one.node, columnWords(one.node.column).one);
    case "box_removed":
      return box("removed", one.node, columnWords(one.node.column).one);
    case "box_moved":
      return box("moved", one.node, t("version-moved", { from: title(one.from), to: title(one.to) }));
    case "reordered":
      return {
        ...{ key: `moved ${one.column}`, group: "moved", what: title(one.column) },
        lines: [t("version-reordered")],
      };
    case "box_changed":
      return box("changed", one.node, change(one.field, one.from, one.to));
    case "partner_added":
      return box("changed", one.node, t("version-partner-added", { name: one.name }));
    case "partner_removed":
      return box("changed", one.node, t("version-partner-removed", { name: one.name }));
    case "tag_added":
      return box("changed", one.node, t("version-tag-added", { tag: tagName(one.tag, frameworks) }));
    case "tag_removed":
      return box("changed", one.node, t("version-tag-removed", { tag: tagName(one.tag, frameworks) }));
    case "arrow_added":
      return arrow(one.arrow, t("version-arrow-added"));
    case "arrow_removed":
      return arrow(one.arrow, t("version-arrow-removed"));
    case "arrow_changed":
      return arrow(one.arrow, change(one.field, one.from, one.to));
    case "assumption_added":
      return assumption(one.text, t("version-assumption-added"));
    case "assumption_removed":
      return assumption(one.text, t("version-assumption-removed"));
    case "assumption_changed":
      return assumption(one.text, change(one.field, one.from, one.to));
    case "assumption_tied":
      return assumption(one.text, t("version-tied", { from: about(one.from), to: about(one.to) }));
  }
}

/** All differences in words, those of one thing together. */
export function entries(differences: ModelDifference[], frameworks: Framework[]): Entry[] {
  const byKey = new Map<string, Entry>();
  for (const one of differences) {
    const entry = told(one, frameworks);
    const known = byKey.get(entry.key);
    if (known) known.lines.push(...entry.lines);
    else byKey.set(entry.key, entry);
  }
  return [...byKey.values()];
}
