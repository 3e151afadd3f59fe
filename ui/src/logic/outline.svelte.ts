import { tick, untrack } from "svelte";
import { asFailure, call } from "../api/call";
import type { Column } from "../api/types";
import { failureWords } from "../words";
import type { Board } from "./board.svelte";
import { COLUMNS } from "./columns";
import { DRAFT, rowId, TEXT } from "./places";
import { among, inward, onward, outlineRows, outward, unfolded, type Fresh, type Row } from "./rows";
import { shift } from "./walk";

/**
 * What the person does with the outline: which row the keyboard is on, whether in its text, what is folded, what is
 * being written. It holds on to the focus when the file changes under it. Made while a component is set up.
 */
export class Outline {
  #board: () => Board;
  all = $derived.by((): Row[] => outlineRows(this.board.model));
  folded = $state.raw<readonly string[]>([]);
  shown = $derived(unfolded(this.all, this.folded));

  /** The row that the Tab key comes to. */
  active = $state<string | null>(null);
  editing = $state(false);
  linking = $state(false);
  fresh = $state.raw<Fresh | null>(null);
  text = $state("");
  refused = $state<string | null>(null);
  /** Where the caret stood in the text. */
  caret: [number, number] | null = null;
  #here = false;
  #place = 0;
  #sending = false;
  /** The row being written was put there for a model that had none. */
  #offered = false;

  constructor(board: () => Board) {
    this.#board = board;
    $effect(() => {
      void this.all;
      const wanted = board().wanted;
      untrack(() => this.#settle(wanted));
    });
  }

  get board() {
    return this.#board();
  }
  row(key: string | null = this.active): Row | undefined {
    return this.all.find((row) => row.key === key);
  }

  /** Where the row that is being written stands among those shown. */
  freshAt = $derived.by(() => {
    if (!this.fresh) return -1;
    const { after } = this.fresh;
    const at = this.shown.findIndex((row) => row.key === after);
    if (at < 0) return this.shown.length;
    const depth = this.shown[at]?.depth ?? 0;
    const end = this.shown.findIndex((row, index) => index > at && row.depth <= depth);
    return end < 0 ? this.shown.length : end;
  });

  came(inside: boolean) {
    this.#here = inside;
  }

  /** The keyboard goes to a row, or into its text; the caret goes to its end unless said. */
  goes(key: string, editing = false, caret: [number, number] | null = null) {
    const row = this.row(key);
    if (!row) return;
    this.reveal(row);
    this.active = key;
    this.editing = editing && !row.again;
    this.linking = false;
    this.caret = caret;
    this.#here = true;
    this.#note();
    if (this.board.opened !== null && this.board.opened !== row.node.id) this.board.open(row.node);
    void this.focus();
  }

  /** Puts the focus where it belongs, once it is drawn. */
  async focus() {
    await tick();
    this.#focus();
    // A row far away is drawn only once it is known that the keyboard is on it.
    requestAnimationFrame(() => this.#focus());
  }

  #focus() {
    if (!this.#here) return;
    const row = this.row();
    const id = this.fresh && this.active === null ? DRAFT : this.editing ? TEXT : row ? rowId(row) : DRAFT;
    const field = document.getElementById(id);
    if (
      !field ||
      field === document.activeElement ||
      (this.linking && field.contains(document.activeElement))
    )
      return;
    field.focus();
    if (field instanceof HTMLTextAreaElement) {
      const end = field.value.length;
      const [from, to] = this.caret ?? [end, end];
      field.setSelectionRange(Math.min(from, end), Math.min(to, end));
    }
    field.scrollIntoView({ block: "nearest" });
  }

  reveal(row: Row) {
    const above: string[] = [];
    for (let at = row.parent; at; at = at.parent) above.push(at.key);
    if (above.some((key) => this.folded.includes(key)))
      this.folded = this.folded.filter((key) => !above.includes(key));
  }

  fold(row: Row, shut: boolean) {
    this.folded = this.folded.filter((key) => key !== row.key).concat(shut ? [row.key] : []);
  }

  /** The rows changed: the row that the keyboard is on is kept, or the one that came into its place. */
  #settle(wanted: string | null) {
    if (!this.board.loaded) return;
    if (wanted !== null && this.row(wanted)) {
      this.board.wanted = null;
      this.goes(wanted);
    }
    if (this.all.length === 0 && !this.fresh) this.begin();
    else if (this.all.length > 0 && this.#offered && this.text === "") {
      this.#offered = false;
      this.fresh = null;
      this.active = this.all[0]?.key ?? null;
      void this.focus();
    }
    const row = this.row();
    if (row) this.reveal(row);
    else if (this.active !== null) {
      this.active = this.shown[Math.min(this.#place, this.shown.length - 1)]?.key ?? null;
      this.editing = this.linking = false;
    }
    this.#note();
    const at = document.activeElement;
    if (this.#here && (at === null || at === document.body)) void this.focus();
  }

  #note() {
    this.#place = Math.max(
      0,
      this.shown.findIndex(({ key }) => key === this.active),
    );
  }

  walk(step: -1 | 1, editing: boolean) {
    this.#note();
    const at = this.fresh && this.active === null ? this.freshAt - (step > 0 ? 1 : 0) : this.#place;
    const next = this.shown[at + step];
    if (next) this.goes(next.key, editing);
  }

  jump(column: Column) {
    const row = this.all.find(({ node, again }) => node.column === column && !again);
    if (row) this.goes(row.key);
  }

  /** A first row, or one at the end. */
  begin(grab = false) {
    const last = this.all.findLast((row) => row.depth === 0);
    const column = last?.node.column ?? "activity";
    this.write({ after: last?.key ?? null, depth: 0, column, under: null }, grab);
    this.#offered = !grab;
  }

  /** A row to be written after another. */
  after(row: Row) {
    const under = row.parent?.node.id ?? null;
    this.write({ after: row.key, depth: row.depth, column: row.node.column, under });
  }

  write(fresh: Fresh, grab = true) {
    this.fresh = fresh;
    this.text = "";
    this.refused = null;
    if (grab) this.#toDraft();
  }

  #toDraft() {
    this.active = null;
    this.editing = this.linking = false;
    this.caret = null;
    this.#here = true;
    void this.focus();
  }

  /** The row above the written one that stands as deep. */
  #before(depth: number): Row | undefined {
    for (let at = this.freshAt - 1; at >= 0; at -= 1) {
      const row = this.shown[at];
      if (row && row.depth <= depth) return row.depth === depth ? row : undefined;
    }
    return undefined;
  }

  freshInward() {
    const above = this.fresh && this.#before(this.fresh.depth);
    if (!this.fresh || !above) return;
    const depth = this.fresh.depth + 1;
    this.fresh = { after: above.key, depth, column: onward(above.node.column), under: above.node.id };
    void this.focus();
  }

  freshOutward() {
    if (!this.fresh || this.fresh.depth === 0) return;
    const { depth } = this.fresh;
    const at = this.shown.slice(0, this.freshAt).findLast((row) => row.depth === depth - 1);
    if (!at) return;
    this.fresh = {
      after: at.key,
      depth: depth - 1,
      column: at.node.column,
      under: at.parent?.node.id ?? null,
    };
    void this.focus();
  }

  freshColumn(step: -1 | 1) {
    const column = this.fresh && COLUMNS[COLUMNS.indexOf(this.fresh.column) + step];
    if (this.fresh && column) this.fresh = { ...this.fresh, column };
  }

  /** Keeps what was written; then there is an empty row after it, or the focus goes to it, or stays where it went. */
  async keep(then: "next" | "row" | "nothing") {
    const { fresh } = this;
    if (!fresh || this.#sending) return;
    const text = this.text.trim();
    if (text === "") return;
    const beside = this.#before(fresh.depth)?.node;
    const after = beside?.column === fresh.column ? beside.id : null;
    const sent = this.text;
    this.#sending = true;
    this.#offered = false;
    try {
      const { id } = await call("logic_add", { column: fresh.column, text, after, under: fresh.under });
      this.refused = null;
      // What was typed in the meantime belongs to the next row.
      const since = this.text.startsWith(sent) ? this.text.slice(sent.length) : "";
      if (then === "next") {
        this.fresh = { ...fresh, after: id };
        this.text = since;
      } else {
        this.fresh = null;
        this.text = "";
        if (then === "row") this.board.wanted = id;
      }
    } catch (thrown) {
      this.refused = failureWords(asFailure(thrown));
    } finally {
      this.#sending = false;
    }
  }

  /** The row that was being written goes; the focus goes to the text above it, or to the row that it was to follow. */
  drop(editing: boolean) {
    const above = this.shown[this.freshAt - 1];
    const before = editing ? above : (this.shown.find(({ key }) => key === this.fresh?.after) ?? above);
    if (before) {
      this.fresh = null;
      this.goes(before.key, editing);
    }
    this.text = "";
    this.refused = null;
  }

  nest(row: Row, out: boolean) {
    const ask = out ? outward(this.board.model, row) : inward(this.board.model, this.all, row);
    return ask && this.board.does("logic_nest", ask);
  }

  /** Alt with an arrow: among its siblings, or to another column. */
  move(row: Row, key: string) {
    const step = key === "ArrowUp" ? -1 : key === "ArrowDown" ? 1 : null;
    const { model } = this.board;
    const to = step === null ? shift(model.nodes, row.node.id, key) : among(model, this.all, row, step);
    return to && this.board.does("logic_move", { ...to, id: row.node.id });
  }

  /** A row that names a node again stands for its arrow: only that goes. */
  remove(row: Row) {
    if (row.again && row.link) return this.board.does("logic_unlink", { id: row.link.id });
    return this.board.remove(row.node.id);
  }
}
