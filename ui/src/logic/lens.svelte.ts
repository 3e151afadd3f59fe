import { flushSync } from "svelte";

/** The least and the most that a drawing is made smaller or larger by hand. */
const LEAST = 0.05;
const MOST = 3;
const STEPS = [0.05, 0.1, 0.2, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.25, 1.5, 2, 3];

/** The part of a drawing that is in view, in the drawing's own measure. */
export interface View {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Through what the diagram is looked at: how large, and which part. As long as nobody chose a size it fits the window. */
export class Lens {
  /** Of the window onto the drawing, in pixels. */
  width = $state(0);
  height = $state(0);
  left = $state(0);
  top = $state(0);
  #chosen = $state<number | null>(null);

  size = $derived.by(() => this.sized());
  fit = $derived(
    this.width === 0 || this.size.width === 0
      ? 1
      : Math.max(0.01, Math.min(1, this.width / this.size.width, this.height / this.size.height)),
  );
  scale = $derived(this.#chosen ?? this.fit);
  fitting = $derived(this.#chosen === null);
  /** A drawing that is narrower than the window stands in its middle. */
  shift = $derived(Math.max(0, Math.round((this.width - this.size.width * this.scale) / 2)));
  view = $derived.by((): View => {
    const left = (this.left - this.shift) / this.scale;
    const top = this.top / this.scale;
    return { left, top, right: left + this.width / this.scale, bottom: top + this.height / this.scale };
  });
  #frame: () => HTMLElement | undefined;

  constructor(frame: () => HTMLElement | undefined) {
    this.#frame = frame;
  }

  /** Of the drawing at full size: told once, by what draws. */
  sized: () => { width: number; height: number } = () => ({ width: 0, height: 0 });

  showAll() {
    this.#chosen = null;
    this.#frame()?.scrollTo(0, 0);
  }

  /** So large; what stands at this place of the window, else in its middle, stays there. */
  zoom(scale: number, x = this.width / 2, y = this.height / 2) {
    const before = this.scale;
    const [atX, atY] = [(this.left + x - this.shift) / before, (this.top + y) / before];
    this.#chosen = Math.min(MOST, Math.max(Math.min(LEAST, this.fit), scale));
    // The drawing has its new size before the window moves over it.
    flushSync();
    this.#scroll(atX * this.scale + this.shift - x, atY * this.scale - y);
  }

  step(way: 1 | -1) {
    const next =
      way > 0
        ? STEPS.find((step) => step > this.scale * 1.01)
        : STEPS.findLast((step) => step < this.scale * 0.99);
    if (next !== undefined) this.zoom(next);
  }

  /** Ctrl with the wheel: larger or smaller around the pointer. `head` is the height of what stands above the drawing. */
  wheel(event: WheelEvent, head: number) {
    const frame = this.#frame();
    if (!frame || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const rect = frame.getBoundingClientRect();
    const turned = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1);
    const factor = Math.exp(Math.max(-120, Math.min(120, -turned)) / 400);
    this.zoom(this.scale * factor, event.clientX - rect.left - 8, event.clientY - rect.top - head);
  }

  /** Brings a place of the drawing into the middle, large enough to be read. */
  reveal(x: number, y: number) {
    if (this.scale < 0.67) this.#chosen = 1;
    flushSync();
    this.#scroll(x * this.scale + this.shift - this.width / 2, y * this.scale - this.height / 2);
  }

  /** The window was moved over the drawing. */
  moved(left: number, top: number) {
    this.left = left;
    this.top = top;
  }

  #scroll(left: number, top: number) {
    const frame = this.#frame();
    if (!frame) return;
    frame.scrollTo(left, top);
    this.moved(frame.scrollLeft, frame.scrollTop);
  }
}
