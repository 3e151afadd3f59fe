export interface Toast {
  text: string;
  action?: { label: string; run: () => void };
}

/** How long a word about something done stays. What it offers can be had from the keyboard for good. */
const STAY = 9000;

/** One word about what was done, and one about what went wrong: a newer one takes the older one's place. */
class Toasts {
  done = $state.raw<Toast | null>(null);
  alert = $state.raw<Toast | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #coming: ReturnType<typeof setTimeout> | undefined;
  #held = false;
  #hushed = false;

  /** `rest`: so many milliseconds later, that what was done is seen before it is told. */
  say(toast: Toast, rest = 0) {
    this.alert = null; // what went wrong before is past once something went well
    const come = () => {
      if (this.#hushed) return;
      this.done = toast;
      this.#wait();
    };
    clearTimeout(this.#coming);
    if (rest === 0) come();
    else this.#coming = setTimeout(come, rest);
  }

  warn(text: string) {
    this.alert = { text };
  }

  /** A toast does not go away under a pointer or the focus. */
  hold(held: boolean) {
    this.#held = held;
    this.#wait();
  }

  /** While a screen stands that others may see, what was done is not told. */
  hush(hushed: boolean) {
    this.#hushed = hushed;
    if (!hushed) return;
    clearTimeout(this.#coming);
    this.done = null;
  }

  clear() {
    clearTimeout(this.#coming);
    this.done = null;
    this.alert = null;
  }

  #wait() {
    clearTimeout(this.#timer);
    if (!this.#held) this.#timer = setTimeout(() => (this.done = null), STAY);
  }
}

export const toasts = new Toasts();
