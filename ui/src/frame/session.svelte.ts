import { asFailure, call, type Answer, type Ask, type Name } from "../api/call";
import { steady } from "../api/steady";
import type { FileState } from "../api/types";
import { toasts } from "../kit";
import { failureWords, laptopLanguage, setLanguage } from "../words";
import { wear } from "./appearance";

type Opening =
  "file_state" | "file_new" | "file_sample" | "file_take_in" | "file_open" | "file_close" | "settings_set";

/** Which school is open and how the window looks, as the window's own side tells it. */
class Session {
  state = $state.raw<FileState | null>(null);
  /** While a school is being made or opened, the doors wait. */
  busy = $state(false);

  async begin() {
    setLanguage(laptopLanguage());
    await this.ask("file_state");
  }

  /** Asks for another state; null, as from a dialog that was cancelled, leaves everything as it was. */
  async ask<N extends Opening>(name: N, ask?: Ask<N>): Promise<boolean> {
    this.busy = true;
    try {
      const state = await call(name, ask);
      if (state === null) return false;
      this.#take(state);
      return true;
    } catch (thrown) {
      toasts.warn(failureWords(asFailure(thrown)));
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** After a change in the file: the school's name or the last backup may be another. */
  async refresh() {
    if (!this.state?.school) return;
    const state = await attempt("file_state");
    if (state) this.#take(state);
  }

  #take(state: FileState) {
    setLanguage(state.language);
    wear(state.theme, state.text_percent);
    this.state = steady(this.state, state);
  }
}

export const session = new Session();

/** A call whose failure is said in a toast. */
export async function attempt<N extends Name>(name: N, ask?: Ask<N>): Promise<Answer<N> | undefined> {
  try {
    return await call(name, ask);
  } catch (thrown) {
    toasts.warn(failureWords(asFailure(thrown)));
    return undefined;
  }
}
