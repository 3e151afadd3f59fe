import { untrack } from "svelte";

/** Keeps a text; answers with the reason when it was refused. All that one visit to the field kept shares its `visit`. */
export type Save = (text: string, visit: string) => Promise<string | null>;

/** How long a person may stop typing before what stands there is kept. */
export const PAUSE = 1200;

/**
 * What a field shows while it differs from the file: the only state that may. It is kept on leaving the field or after a
 * pause; a save that was refused leaves the person's words where they are. Made while a component is set up.
 */
export class Draft {
  text = $state("");
  /** Typed and not yet kept: while true, the file's own text does not replace it. */
  open = $state(false);
  /** Why the last save was refused, in words. */
  refused = $state<string | null>(null);
  #saved: () => string;
  #save: Save;
  // The same as `text` while open, but no state: when a field goes, state reads as it was before the typing.
  #typed: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #visit: string | null = null;

  constructor(saved: () => string, save: Save) {
    this.#saved = saved;
    this.#save = save;
    $effect.pre(() => {
      const text = saved();
      untrack(() => {
        if (!this.open) this.text = text;
      });
    });
    // A field may go while it is being typed in, as when another card is opened.
    $effect(() => () => void this.keep());
  }

  type(text: string) {
    this.text = text;
    this.open = true;
    this.#typed = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keep(), PAUSE);
  }

  async keep() {
    clearTimeout(this.#timer);
    const sent = this.#typed;
    if (sent === null) return;
    this.#visit ??= crypto.randomUUID();
    this.refused = sent === this.#saved() ? null : await this.#save(sent, this.#visit);
    // What was typed since then waits for its own pause.
    if (this.refused === null && this.#typed === sent) {
      this.#typed = null;
      this.open = false;
    }
  }

  /** The person goes on to something else: what is typed later is another step. */
  async leave() {
    const kept = this.keep();
    this.#visit = null;
    await kept;
  }

  revert() {
    clearTimeout(this.#timer);
    this.open = false;
    this.#typed = null;
    this.refused = null;
    this.text = this.#saved();
  }
}
