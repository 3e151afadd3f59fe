import { steady } from "../api/steady";
import type { Node } from "../api/types";
import { arrows } from "./arrows";
import { FRESH, type Board } from "./board.svelte";
import { COLUMNS, inColumn } from "./columns";
import { grid, layout, NOTHING, type Box, type Drawing, type Track } from "./layout";
import type { Lens, View } from "./lens.svelte";
import { among, ruler } from "./ruler";

/** More cards in view than these are drawn as one picture: a page with thousands of elements comes to a stop. */
const MOST_CARDS = 120;
/** What is just out of view is there too, so that it does not flash up when the view moves. */
const MARGIN = 120;

/** The model as it is drawn: where everything stands, and what of it is in view. Made while a component is set up. */
export class Drawn {
  /** The height that the drawing may use without scrolling, in pixels. */
  room = $state(0);
  /** How high the card that is being written is, in pixels. */
  fresh = $state(0);
  #board: Board;
  #lens: Lens;
  /** Grows when the letters are others: what was measured before counts no longer. */
  #letters = $state(0);
  #rem = $derived(this.#letters < 0 ? 16 : parseFloat(getComputedStyle(document.documentElement).fontSize));

  #tracks: Track[] = [];
  tracks = $derived.by((): Track[] => {
    const { writing, model } = this.#board;
    // A few cards begin with all columns open, so that there is a place for everything.
    const few = model.nodes.length < 8;
    const tracks = COLUMNS.map((column) => {
      const cards = inColumn(model.nodes, column).map((node) => node.id);
      if (writing?.column === column) {
        const after = writing.after === null ? -1 : cards.indexOf(writing.after);
        cards.splice(after < 0 ? cards.length : after + 1, 0, FRESH);
      }
      return { column, cards, folded: !few && cards.length === 0 };
    });
    return (this.#tracks = steady(this.#tracks, tracks));
  });
  #faces = $derived.by(() =>
    this.#board.model.nodes.map((node) => ({
      id: node.id,
      text: node.text,
      lines: this.#board.lines(node).map((line) => line.text),
    })),
  );
  #links = $derived.by(() => this.#board.model.links);
  // Before the window's width is known nothing is measured in vain.
  #grid = $derived.by(() =>
    this.#lens.width === 0 ? null : grid(this.tracks, this.#links, this.#lens.width, this.#rem),
  );
  #heights = $derived.by(() => {
    void this.#letters;
    return this.#grid && ruler.heights(this.#faces, this.#grid.card, this.#rem);
  });
  // Words that leave every card as high as it was leave the drawing as it stands.
  drawing = $derived.by((): Drawing => {
    if (!this.#grid || !this.#heights) return NOTHING;
    const heights = among(this.#heights, FRESH, this.fresh || 6.5 * this.#rem);
    return layout(this.tracks, this.#links, this.#grid, heights, this.room, this.#rem);
  });
  arrows = $derived(arrows(this.#links, this.drawing));

  #near = $derived.by(() => {
    const { nodes } = this.#board.model;
    if (nodes.length <= MOST_CARDS) return nodes;
    const { boxes } = this.drawing;
    const { view } = this.#lens;
    return nodes.filter((node) => {
      const box = boxes.get(node.id);
      return box !== undefined && inView(box, view);
    });
  });
  /** So many cards are in view that they are drawn as one picture. */
  dense = $derived(this.#near.length > MOST_CARDS);
  cards = $derived<Node[]>(this.dense ? [] : this.#near);
  lines = $derived.by(() => {
    if (this.#board.model.nodes.length <= MOST_CARDS) return this.arrows;
    const { view } = this.#lens;
    return this.arrows.filter(
      (arrow) =>
        arrow.bottom > view.top - MARGIN &&
        arrow.top < view.bottom + MARGIN &&
        arrow.right > view.left - MARGIN &&
        arrow.left < view.right + MARGIN,
    );
  });

  constructor(board: Board, lens: Lens) {
    this.#board = board;
    this.#lens = lens;
    lens.sized = () => this.drawing;
    const again = () => {
      ruler.forget();
      this.#letters += 1;
    };
    if (document.fonts.status !== "loaded") void document.fonts.ready.then(again);
  }
}

const inView = (box: Box, view: View) =>
  box.y + box.height > view.top - MARGIN &&
  box.y < view.bottom + MARGIN &&
  box.x + box.width > view.left - MARGIN &&
  box.x < view.right + MARGIN;
