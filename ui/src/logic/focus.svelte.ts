import { tick } from "svelte";
import type { Column } from "../api/types";
import { addId, cardId, nodeOf, type Board } from "./board.svelte";
import { inColumn } from "./columns";
import { neighbour } from "./walk";

interface Place {
  id: string;
  column: Column;
  index: number;
}

/**
 * Keeps the focus in the model when what had it is gone: a card that was removed, moved to another column or taken back
 * by an undo. Made while a component is set up.
 */
export class Focus {
  /** The card that had the focus last: the one the Tab key comes back to. */
  place = $state.raw<Place | null>(null);
  #board: Board;
  /** Whether the focus was last seen in the model, and not in the menu or another page's part. */
  #here = false;

  constructor(board: Board) {
    this.#board = board;
    $effect(() => {
      void board.model;
      const wanted = board.wanted;
      void tick().then(() => this.#settle(wanted));
    });
  }

  /** The focus came to something: to a card, to the open card's panel, or elsewhere. */
  came(target: EventTarget | null, panel: HTMLElement | undefined) {
    if (!(target instanceof HTMLElement)) return;
    const id = target.matches("button.card")
      ? nodeOf(target)
      : panel?.contains(target)
        ? this.#board.opened
        : null;
    this.#here = id !== null;
    const { nodes } = this.#board.model;
    const node = nodes.find((one) => one.id === id);
    if (node)
      this.place = { id: node.id, column: node.column, index: inColumn(nodes, node.column).indexOf(node) };
  }

  #settle(wanted: string | null) {
    const board = this.#board;
    if (wanted !== null) {
      const card = document.getElementById(cardId(wanted));
      if (!card) return;
      board.wanted = null;
      card.focus();
      return;
    }
    if (!this.#here || !this.place || document.activeElement !== document.body) return;
    const { nodes } = board.model;
    const still = nodes.some((node) => node.id === this.place?.id);
    const next = still ? this.place.id : neighbour(nodes, this.place.column, this.place.index);
    document.getElementById(next === null ? addId(this.place.column) : cardId(next))?.focus();
  }
}
