import { tick, untrack } from "svelte";
import { cardId, FRESH, type Board } from "./board.svelte";
import type { Drawn } from "./drawn.svelte";
import type { Lens } from "./lens.svelte";

/** Below this the letters of a card cannot be written in. */
const READABLE = 0.4;

/** The view follows what the person does by keyboard. Called while a component is set up. */
export function follow(board: Board, lens: Lens, drawn: Drawn) {
  const reveal = (id: string) => {
    const box = drawn.drawing.boxes.get(id);
    if (box) lens.reveal(box.x + box.width / 2, box.y + box.height / 2);
  };

  // A card that is to have the focus may not be drawn yet: it comes into view first.
  $effect(() => {
    const id = board.wanted;
    if (id === null || !drawn.drawing.boxes.has(id) || document.getElementById(cardId(id))) return;
    untrack(() => reveal(id));
    void tick().then(() => {
      document.getElementById(cardId(id))?.focus();
      if (board.wanted === id) board.wanted = null;
    });
  });

  // So does a place to write in, and what an arrow points at.
  $effect(() => {
    const line = board.linking.line;
    const id = line?.keys ? line.to : board.writing ? FRESH : null;
    if (id === null) return;
    untrack(() => {
      const box = drawn.drawing.boxes.get(id);
      const { view, scale } = lens;
      const seen =
        box !== undefined &&
        box.x >= view.left &&
        box.x + box.width <= view.right &&
        box.y >= view.top &&
        box.y + box.height <= view.bottom;
      if (!seen || scale < READABLE) reveal(id);
    });
  });
}
