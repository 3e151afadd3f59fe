import { tick } from "svelte";
import { asFailure, call } from "../api/call";
import type { Column, Node } from "../api/types";
import { failureWords, stepWords, t } from "../words";
import { change, type Board } from "./board.svelte";
import { COLUMNS, inColumn } from "./columns";
import { idsOf, linkable } from "./graph";
import { neighbour, walk } from "./walk";

/** Columns side by side: the one that is spoken of and those around it, in letters that can be read across a room. */
const ABREAST = 3;
/** Boxes of a column that are drawn, the newest of them: nobody reads more from a wall. */
export const MOST = 60;

export const boxId = (id: string) => `meeting-${id}`;
export const FRESH = "meeting-fresh";
export const WORDS = "meeting-words";

/** A team at the wall: which column it speaks of, and the box that was pressed. */
export class Meeting {
  #board: Board;
  column = $state<Column>("activity");
  /** The box that was pressed, which the next one pressed is linked with. */
  picked = $state<string | null>(null);
  /** The picked box's words are being changed. */
  changing = $state(false);
  /** The box that the Tab key comes to. */
  at = $state<string | null>(null);
  /** What was just done, or why not, for everyone to read. */
  said = $state("");

  constructor(board: Board) {
    this.#board = board;
    if (board.node) this.column = board.node.column;
  }

  nodes = $derived.by(() => this.#board.model.nodes);
  node = $derived.by(() => this.nodes.find((node) => node.id === this.picked) ?? null);
  shown = $derived.by(() => {
    const first = Math.min(Math.max(COLUMNS.indexOf(this.column) - 1, 0), COLUMNS.length - ABREAST);
    return COLUMNS.slice(first, first + ABREAST);
  });
  reachable = $derived.by(() => {
    const drawn = this.shown.flatMap((column) => this.boxes(column));
    return (drawn.find((node) => node.id === this.at) ?? this.boxes(this.column)[0] ?? drawn[0])?.id ?? null;
  });
  /** What the picked box may still lead to, and what may lead to it. */
  #onward = $derived.by(() => this.#open("leads"));
  #back = $derived.by(() => this.#open("comes"));

  #open(side: "leads" | "comes"): ReadonlySet<string> {
    const open = this.node ? linkable(this.node, this.nodes, this.#board.model.links, side) : [];
    return idsOf(open);
  }

  /** The boxes of a column that are drawn. */
  boxes(column: Column): Node[] {
    return inColumn(this.nodes, column).slice(-MOST);
  }

  /** What a box leads to, by its words. */
  leadsTo(id: string): string[] {
    const from = this.#board.model.links.filter((link) => link.from === id);
    return from.flatMap((link) => this.nodes.find((node) => node.id === link.to)?.text ?? []);
  }

  takes(id: string): boolean {
    return this.#onward.has(id) || this.#back.has(id);
  }

  /** The team now speaks of this column: what is typed next goes there. */
  async speaksOf(column: Column | undefined) {
    if (!column) return;
    this.column = column;
    await tick();
    document.getElementById(FRESH)?.focus();
  }

  /** Adds a box below the others of its column; true once it is kept. */
  async add(text: string): Promise<boolean> {
    const { column } = this;
    const after = inColumn(this.nodes, column).at(-1)?.id;
    try {
      const { id } = await call(
        "logic_add",
        after === undefined ? { column, text } : { column, text, after },
      );
      this.at = id;
      this.said = t("logic-meeting-added", { text });
      return true;
    } catch (thrown) {
      this.said = failureWords(asFailure(thrown));
      return false;
    }
  }

  /** A box is pressed: the first is picked, the next is linked with it, in the order in which the columns are read. */
  async press(node: Node) {
    const { node: picked } = this;
    this.at = node.id;
    if (picked === null || !this.takes(node.id)) {
      this.picked = picked?.id === node.id ? null : node.id;
      this.changing = false;
      this.said = this.picked === null ? "" : t("logic-meeting-picked", { text: node.text });
      return;
    }
    const [from, to] = this.#onward.has(node.id) ? [picked, node] : [node, picked];
    this.picked = null;
    this.changing = false;
    const refused = await change("logic_link", { from: from.id, to: to.id });
    this.said = refused ?? t("logic-case", { from: from.text, to: to.text });
  }

  drop() {
    this.picked = null;
    this.changing = false;
    this.said = "";
  }

  async remove(node: Node) {
    const place = inColumn(this.nodes, node.column).indexOf(node);
    const refused = await change("logic_remove", { id: node.id });
    this.said = refused ?? t("logic-meeting-removed", { text: node.text });
    if (refused !== null) return;
    this.picked = null;
    this.changing = false;
    const left = this.nodes.filter((other) => other.id !== node.id);
    await this.go(neighbour(left, node.column, place));
  }

  /** An arrow key: to the next box, also one of a column that is not shown yet. */
  async walk(from: string, key: string) {
    await this.go(walk(this.nodes, from, key));
  }

  /** The focus goes to a box; without one, to where the next is typed. */
  async go(id: string | null) {
    const node = this.nodes.find((node) => node.id === id);
    if (node && !this.shown.includes(node.column)) this.column = node.column;
    this.at = node?.id ?? null;
    await tick();
    document.getElementById(node ? boxId(node.id) : FRESH)?.focus();
  }

  /** Takes the last step of the sitting back, or does it again. */
  async step(name: "file_undo" | "file_redo") {
    try {
      const step = await call(name);
      if (!step) this.said = t(name === "file_undo" ? "frame-nothing-to-undo" : "frame-nothing-to-redo");
      else this.said = t(name === "file_undo" ? "frame-undone" : "frame-redone", { what: stepWords(step) });
    } catch (thrown) {
      this.said = failureWords(asFailure(thrown));
    }
  }
}
