import type { Ask } from "../api/call";
import type { Column, Link, Model, Node } from "../api/types";
import { COLUMNS, inColumn } from "./columns";

/** A row of the outline, with its place among those that stand under the same one. */
export interface Row {
  /** The node; where it is named again, the arrow that leads here: stays while the row is moved. */
  key: string;
  node: Node;
  depth: number;
  link: Link | null;
  /** The row that it stands under. */
  parent: Row | null;
  again: boolean;
  /** All arrows that lead to the node, also those that other rows stand for. */
  coming: readonly Link[];
  /** Where the node is told in full, if it is only named again here. */
  full: Row | null;
  /** The rows right under this one. */
  under: Row[];
  /** Counted from 1 among its siblings. */
  at: number;
}

/** A row that is being written and not in the file yet: it stands after all that stands under another. */
export interface Fresh {
  after: string | null;
  depth: number;
  column: Column;
  /** The node that is to lead to it. */
  under: string | null;
}

const NO_ARROWS: readonly Link[] = [];

/** The outline as rows that know their neighbours. */
export function outlineRows(model: Model): Row[] {
  const nodes = new Map(model.nodes.map((node) => [node.id, node]));
  const links = new Map(model.links.map((link) => [link.id, link]));
  const coming = new Map<string, Link[]>();
  for (const arrow of model.links) {
    const there = coming.get(arrow.to);
    if (there) there.push(arrow);
    else coming.set(arrow.to, [arrow]);
  }
  const full = new Map<string, Row>();
  const open: Row[] = [];
  let roots = 0;
  const rows: Row[] = [];
  for (const { node: id, depth, link, again } of model.outline) {
    const node = nodes.get(id);
    if (!node) continue;
    open.length = depth;
    const parent = open[depth - 1] ?? null;
    const at = parent ? parent.under.length + 1 : (roots += 1);
    const arrow = (link && links.get(link)) || null;
    const key = (again && link) || id;
    const row: Row = {
      ...{ key, node, depth, link: arrow, parent, again, under: [], at },
      ...{ coming: coming.get(id) ?? NO_ARROWS, full: full.get(id) ?? null },
    };
    if (!again) full.set(id, row);
    parent?.under.push(row);
    open.push(row);
    rows.push(row);
  }
  return rows;
}

/** The rows that show while some are folded. */
export function unfolded(rows: Row[], folded: readonly string[]): Row[] {
  let hidden = Infinity;
  return rows.filter((row) => {
    if (row.depth > hidden) return false;
    hidden = folded.includes(row.key) ? row.depth : Infinity;
    return true;
  });
}

/** All that stand under the same row, in order. */
export function siblings(rows: Row[], row: Row): Row[] {
  return row.parent ? row.parent.under : rows.filter((one) => one.depth === 0);
}

/** The column after another; the last stays. */
export function onward(column: Column): Column {
  return COLUMNS[COLUMNS.indexOf(column) + 1] ?? column;
}

const linked = (model: Model, from: string | null, to: string) =>
  from !== null && model.links.some((link) => link.from === from && link.to === to);

/** What puts a row under the one above it; nothing where none stands above it. */
export function inward(model: Model, rows: Row[], row: Row): Ask<"logic_nest"> | null {
  const above = siblings(rows, row)[row.at - 2];
  if (!above) return null;
  // Where the arrow is there already, the row only leaves the place that it had.
  const under = linked(model, above.node.id, row.node.id) ? null : above.node.id;
  return { id: row.node.id, under, instead_of: row.link?.id ?? null };
}

/** What brings a row out beside the one that it stands under. */
export function outward(model: Model, row: Row): Ask<"logic_nest"> | null {
  const { parent, node, link } = row;
  if (!parent || !link) return null;
  const grand = parent.parent?.node.id ?? null;
  const under = linked(model, grand, node.id) ? null : grand;
  const ask = { id: node.id, under, instead_of: link.id };
  const bound = model.links.some((one) => one.from === node.id || (one.to === node.id && one.id !== link.id));
  // With no other arrow it becomes what the one above it is, and stands right after it.
  return bound ? ask : { ...ask, column: parent.node.column, after: parent.node.id };
}

/** What moves a row up or down among its siblings: they stand in the order of their columns, so within its own. */
export function among(model: Model, rows: Row[], row: Row, step: -1 | 1): Ask<"logic_move"> | null {
  const beside = siblings(rows, row)[row.at - 1 + step];
  if (beside?.node.column !== row.node.column) return null;
  if (step < 0) return { id: row.node.id, before: beside.node.id };
  const column = inColumn(model.nodes, row.node.column);
  const next = column[column.indexOf(beside.node) + 1];
  return { id: row.node.id, before: next?.id ?? null };
}

/** A stretch of the list: a row by its index, or the height of rows that are not drawn. */
export type Stretch = { index: number } | { gap: number; key: string };

/** Most rows that are drawn at once. */
export const MOST = 160;

/**
 * Of a long list what is drawn: the rows between two heights and the one that has the focus. Rows are as high as their
 * text; what was never drawn counts as `usual`.
 */
export function stretches(
  heights: (number | undefined)[],
  usual: number,
  from: number,
  to: number,
  kept: number,
): Stretch[] {
  const all: Stretch[] = [];
  let top = 0;
  let gap = 0;
  let drawn = 0;
  heights.forEach((known, index) => {
    const height = known ?? usual;
    const seen = top + height > from && top < to && drawn < MOST;
    top += height;
    if (!seen && index !== kept) {
      gap += height;
      return;
    }
    if (gap > 0)
      all.push({ gap, key: `gap-${index > kept ? "after" : "before"}-${all.length === 0 ? 0 : 1}` });
    gap = 0;
    drawn += 1;
    all.push({ index });
  });
  if (gap > 0) all.push({ gap, key: "gap-end" });
  return all;
}
