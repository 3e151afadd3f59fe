import { asFailure, call, onChanged, type Answer, type Ask, type Name } from "./call";
import { steady } from "./steady";
import type { Failure } from "./types";

/**
 * A question that stays answered: asked when the screen appears, when what it asks for changes, and after every
 * change in the file. While it asks again the last answer stands, so nothing on the screen flickers.
 * Made while a component is set up. An `undefined` ask waits: there is nothing to ask for yet.
 */
export class Live<N extends Name> {
  answer = $state.raw<Answer<N>>();
  failure = $state.raw<Failure | null>(null);
  #name: N;
  #asked = 0;

  /** With a `rest` it is asked again only so many milliseconds after the last of the changes: see {@link onChanged}. */
  constructor(name: N, ask: () => Ask<N> | undefined = () => null as Ask<N>, rest = 0) {
    this.#name = name;
    $effect(() => {
      const what = ask();
      if (what === undefined) return;
      void this.#put(what);
      const stop = onChanged(() => void this.#put(what), rest);
      return () => {
        stop();
        this.#asked += 1;
      };
    });
  }

  // Only the answer to the newest question counts: an older one may come later.
  async #put(what: Ask<N>) {
    this.#asked += 1;
    const turn = this.#asked;
    try {
      const answer = await call(this.#name, what);
      if (turn !== this.#asked) return;
      // Only what changed is drawn anew.
      this.answer = steady(this.answer, answer);
      this.failure = null;
    } catch (thrown) {
      if (turn === this.#asked) this.failure = asFailure(thrown);
    }
  }
}
