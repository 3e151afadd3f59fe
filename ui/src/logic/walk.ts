import type { Column, Node } from "../api/types";
import { COLUMNS, inColumn } from "./columns";

/** The card that an arrow key leads to: up and down within a column, left and right to the nearest column with cards. */
export function walk(nodes: Node[], from: string, key: string): string | null {
  const here = nodes.find((node) => node.id === from);
  if (!here) return null;
  const column = inColumn(nodes, here.column);
  const index = column.indexOf(here);
  switch (key) {
    case "ArrowUp":
      return column[index - 1]?.id ?? null;
    case "ArrowDown":
      return column[index + 1]?.id ?? null;
    case "Home":
      return column[0]?.id ?? null;
    case "End":
      return column.at(-1)?.id ?? null;
    case "ArrowLeft":
    case "ArrowRight":
      return beside(nodes, here.column, index, key === "ArrowLeft" ? -1 : 1);
    default:
      return null;
  }
}

function beside(nodes: Node[], column: Column, index: number, step: number): string | null {
  for (let at = COLUMNS.indexOf(column) + step; at >= 0 && at < COLUMNS.length; at += step) {
    const cards = inColumn(nodes, COLUMNS[at] as Column);
    if (cards.length > 0) return (cards[index] ?? cards.at(-1))?.id ?? null;
  }
  return null;
}

export interface Move {
  column?: Column;
  before: string | null;
}

/** Where Alt with an arrow takes a card; null where there is no further to go. */
export function shift(nodes: Node[], id: string, key: string): Move | null {
  const here = nodes.find((node) => node.id === id);
  if (!here) return null;
  const column = inColumn(nodes, here.column);
  const index = column.indexOf(here);
  if (key === "ArrowUp") return index > 0 ? { before: column[index - 1]?.id ?? null } : null;
  if (key === "ArrowDown")
    return index < column.length - 1 ? { before: column[index + 2]?.id ?? null } : null;
  const step = key === "ArrowLeft" ? -1 : key === "ArrowRight" ? 1 : 0;
  const target = step === 0 ? undefined : COLUMNS[COLUMNS.indexOf(here.column) + step];
  return target ? { column: target, before: null } : null;
}

/** The card that takes the focus when one is gone: the one that moved into its place, or the last. */
export function neighbour(nodes: Node[], column: Column, index: number): string | null {
  const cards = inColumn(nodes, column);
  return (cards[index] ?? cards.at(-1))?.id ?? null;
}
