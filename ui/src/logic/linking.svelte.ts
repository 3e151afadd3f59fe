import type { Node } from "../api/types";
import { t } from "../words";
import type { Board } from "./board.svelte";
import { COLUMNS } from "./columns";
import { idsOf, linkable } from "./graph";
import { walk } from "./walk";

interface Line {
  from: Node;
  /** What it may lead to. */
  can: ReadonlySet<string>;
  /** The card it points at now, whether it may lead there or not. */
  to: string | null;
  keys: boolean;
}

/** An arrow that is being drawn from one card to another, by mouse or by keyboard. */
export class Linking {
  line = $state.raw<Line | null>(null);
  #board: Board;

  constructor(board: Board) {
    this.#board = board;
  }

  /** Begins at a card; by keyboard it points at once at the nearest card that it may lead to. */
  start(id: string, keys: boolean) {
    const { nodes, links } = this.#board.model;
    const from = nodes.find((node) => node.id === id);
    if (!from) return;
    const open = linkable(from, nodes, links, "leads");
    const can = idsOf(open);
    if (keys && open.length === 0) {
      this.#board.say(t("logic-link-none", { from: from.text }));
      return;
    }
    this.line = { from, can, to: null, keys };
    if (!keys) return;
    const first = open.find((node) => COLUMNS.indexOf(node.column) > COLUMNS.indexOf(from.column)) ?? open[0];
    this.point(first?.id ?? null);
    this.#board.say(t("logic-link-keys", { from: from.text, to: first?.text ?? "" }));
  }

  point(to: string | null) {
    if (this.line && this.line.to !== to) this.line = { ...this.line, to };
  }

  /** An arrow key: to the next card that it may lead to. */
  aim(key: string) {
    const { line } = this;
    if (!line?.to) return;
    const open = this.#board.model.nodes.filter((node) => line.can.has(node.id));
    const next = walk(open, line.to, key);
    if (next === null) return;
    this.point(next);
    this.#board.say(t("logic-link-at", { to: open.find((node) => node.id === next)?.text ?? "" }));
  }

  /** Draws the arrow; the file says why where it cannot be. */
  async finish() {
    const { line } = this;
    this.line = null;
    if (!line?.to || line.to === line.from.id) return;
    await this.#board.does("logic_link", { from: line.from.id, to: line.to });
  }

  drop() {
    if (this.line?.keys) this.#board.say(t("logic-link-dropped"));
    this.line = null;
  }
}
