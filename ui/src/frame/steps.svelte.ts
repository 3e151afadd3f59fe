import { asFailure, call, REST } from "../api/call";
import type { Notice } from "../api/types";
import { toasts } from "../kit";
import { failureWords, stepWords, t } from "../words";

/** What the toast says of each change, and the way back from it. */
class Steps {
  // An undo is a change too, and its notice must not be announced as something newly done.
  #own = 0;

  heard(changed: Notice) {
    if (this.#own > 0) {
      this.#own -= 1;
      return;
    }
    if (!changed.undo || changed.redo) return;
    const action = { label: t("frame-undo"), run: () => void this.undo() };
    toasts.say({ text: stepWords(changed.undo), action }, REST);
  }

  undo() {
    return this.#step("file_undo", (what) => ({
      text: t("frame-undone", { what }),
      action: { label: t("frame-redo"), run: () => void this.redo() },
    }));
  }

  redo() {
    return this.#step("file_redo", (what) => ({
      text: t("frame-redone", { what }),
      action: { label: t("frame-undo"), run: () => void this.undo() },
    }));
  }

  async #step(name: "file_undo" | "file_redo", say: (what: string) => Parameters<typeof toasts.say>[0]) {
    this.#own += 1;
    try {
      const step = await call(name);
      if (step) {
        toasts.say(say(stepWords(step)));
        return;
      }
      toasts.say({ text: t(name === "file_undo" ? "frame-nothing-to-undo" : "frame-nothing-to-redo") });
    } catch (thrown) {
      toasts.warn(failureWords(asFailure(thrown)));
    }
    this.#own = 0;
  }
}

export const steps = new Steps();
