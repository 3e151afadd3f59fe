import type { Column } from "../api/types";
import type { Board } from "./board.svelte";
import { dropAt, hit, type Drop } from "./hit";
import type { Drawing } from "./layout";
import type { Lens } from "./lens.svelte";

/** So far a pressed pointer may tremble before it drags. */
const STILL = 4;
/** So near an edge a drag moves the drawing on, and so far each frame. */
const EDGE = 28;
const STRIDE = 12;

interface Pressed {
  id: string | null;
  link: boolean;
  x: number;
  y: number;
  /** Where in the card it was taken. */
  held: { x: number; y: number };
  pointer: number;
}

/** What a pressed pointer does: draws an arrow, carries a card, or moves the drawing. */
export class Gesture {
  /** Where the pointer is, in the drawing's measure, while something is drawn or carried. */
  at = $state.raw({ x: 0, y: 0 });
  carried = $state.raw<{ id: string; x: number; y: number } | null>(null);
  drop = $state.raw<Drop | null>(null);
  panning = $state(false);
  #board: Board;
  #lens: Lens;
  #drawing: () => Drawing;
  #plane: () => HTMLElement | undefined;
  #frame: () => HTMLElement | undefined;
  #pressed: Pressed | null = null;
  #dragging = false;
  #last: PointerEvent | null = null;

  constructor(
    board: Board,
    lens: Lens,
    drawing: () => Drawing,
    plane: () => HTMLElement | undefined,
    frame: () => HTMLElement | undefined,
  ) {
    this.#board = board;
    this.#lens = lens;
    this.#drawing = drawing;
    this.#plane = plane;
    this.#frame = frame;
  }

  /** The place under a pointer, in the drawing's measure. */
  place(event: { clientX: number; clientY: number }) {
    const rect = this.#plane()?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const { scale } = this.#lens;
    return { x: (event.clientX - rect.left) / scale, y: (event.clientY - rect.top) / scale };
  }

  press = (event: PointerEvent) => {
    const target = event.target as HTMLElement;
    if (event.button > 1 || this.#board.linking.line || target.closest("textarea, input, .heading, .ghost"))
      return;
    const at = this.place(event);
    const found = event.button === 1 ? null : hit(this.#drawing().boxes, at.x, at.y, this.#lens.scale);
    const box = found && this.#drawing().boxes.get(found.id);
    const held = box ? { x: at.x - box.x, y: at.y - box.y } : at;
    this.#pressed = {
      ...{ id: found?.id ?? null, link: found?.handle ?? false, held, pointer: event.pointerId },
      ...{ x: event.clientX, y: event.clientY },
    };
    this.#dragging = false;
    addEventListener("pointermove", this.#move);
    addEventListener("pointerup", this.#release);
    addEventListener("pointercancel", this.#stop);
    addEventListener("keydown", this.#key, true);
  };

  #move = (event: PointerEvent) => {
    const pressed = this.#pressed;
    if (!pressed || event.pointerId !== pressed.pointer) return;
    if (!this.#dragging) {
      if (Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) < STILL) return;
      this.#begin(pressed);
    }
    const before = this.#last ?? { clientX: pressed.x, clientY: pressed.y };
    this.#last = event;
    if (this.panning) {
      this.#frame()?.scrollBy(before.clientX - event.clientX, before.clientY - event.clientY);
      return;
    }
    this.#drag(event);
  };

  #begin(pressed: Pressed) {
    this.#dragging = true;
    if (pressed.id === null) this.panning = true;
    else if (pressed.link) this.#board.linking.start(pressed.id, false);
    else this.carried = { id: pressed.id, ...pressed.held };
    if (!this.panning) requestAnimationFrame(this.#onward);
  }

  #drag(event: PointerEvent) {
    this.at = this.place(event);
    const { linking, model } = this.#board;
    const drawing = this.#drawing();
    if (linking.line) linking.point(hit(drawing.boxes, this.at.x, this.at.y, this.#lens.scale)?.id ?? null);
    else if (this.carried) {
      const drop = dropAt(drawing, model.nodes, this.carried.id, this.at);
      if (drop?.column !== this.drop?.column || drop?.before !== this.drop?.before || !drop) this.drop = drop;
    }
  }

  /** Near an edge the drawing moves on under the pointer that stands. */
  #onward = () => {
    const frame = this.#frame();
    if (!this.#dragging || this.panning || !frame) return;
    requestAnimationFrame(this.#onward);
    const event = this.#last;
    if (!event) return;
    const rect = frame.getBoundingClientRect();
    const way = (at: number, low: number, high: number) =>
      at < low + EDGE ? -STRIDE : at > high - EDGE ? STRIDE : 0;
    const [x, y] = [way(event.clientX, rect.left, rect.right), way(event.clientY, rect.top, rect.bottom)];
    if (x === 0 && y === 0) return;
    const [left, top] = [frame.scrollLeft, frame.scrollTop];
    frame.scrollBy(x, y);
    if (frame.scrollLeft !== left || frame.scrollTop !== top) this.#drag(event);
  };

  #release = (event: PointerEvent) => {
    const pressed = this.#pressed;
    if (!pressed || event.pointerId !== pressed.pointer) return;
    if (this.#dragging) {
      // The click that follows a drag opens nothing.
      const swallow = (click: MouseEvent) => click.stopPropagation();
      addEventListener("click", swallow, { capture: true, once: true });
      setTimeout(() => removeEventListener("click", swallow, { capture: true }));
      const { carried, drop } = this;
      if (this.#board.linking.line) void this.#board.linking.finish();
      else if (carried && drop && !drop.same)
        void this.#board.does("logic_move", {
          id: carried.id,
          column: drop.column as Column,
          before: drop.before,
        });
    }
    this.#stop();
  };

  #key = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !this.#dragging) return;
    event.preventDefault();
    event.stopPropagation();
    this.#board.linking.drop();
    this.#stop();
  };

  #stop = () => {
    if (this.#dragging && this.#board.linking.line && !this.#board.linking.line.keys)
      this.#board.linking.drop();
    this.#pressed = null;
    this.#dragging = false;
    this.#last = null;
    this.panning = false;
    this.carried = null;
    this.drop = null;
    removeEventListener("pointermove", this.#move);
    removeEventListener("pointerup", this.#release);
    removeEventListener("pointercancel", this.#stop);
    removeEventListener("keydown", this.#key, true);
  };
}
