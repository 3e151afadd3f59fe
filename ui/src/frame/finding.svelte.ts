import { asFailure, call } from "../api/call";
import type { SearchAnswer } from "../api/types";
import type { FinderGroup, FinderItem } from "../kit";
import { failureWords, language, t } from "../words";
import { commands, rooms } from "./commands";
import { shown } from "./hits";
import { match, wordsOf } from "./match";

/** Whoever types fast is not asked after each letter. In milliseconds. */
const REST = 60;
/** A kind with more tells how many; more words find fewer. */
const OF_A_KIND = 6;
/** More commands than these are no help. */
const COMMANDS = 6;

/** What is looked for, and what was found. Made while a component is set up. */
export class Finding {
  text = $state("");
  #answer = $state.raw<SearchAnswer | null>(null);
  #failure = $state<string | null>(null);
  /** The text that the answer answers. */
  #answered = $state("");
  #turn = 0;

  #words = $derived(wordsOf(this.text));
  settled = $derived(this.#words.length === 0 || this.#answered === this.text);

  groups = $derived.by((): FinderGroup[] => {
    if (this.#words.length === 0)
      return [
        { key: "rooms", heading: t("frame-find-rooms"), items: rooms() },
        { key: "commands", heading: t("frame-find-commands"), items: commands() },
      ];
    const named = this.#named();
    return [
      ...(named.length > 0 ? [{ key: "commands", heading: t("frame-find-commands"), items: named }] : []),
      ...(this.#answer?.groups.map(shown) ?? []),
    ];
  });

  said = $derived.by(() => {
    if (this.#failure !== null) return this.#failure;
    const count = this.groups.reduce((sum, { items }) => sum + items.length, 0);
    return count === 0 ? t("frame-find-nothing") : t("frame-find-count", { count });
  });

  constructor() {
    $effect(() => {
      const { text } = this;
      this.#turn += 1;
      if (this.#words.length === 0) {
        this.#answer = null;
        this.#answered = "";
        return;
      }
      const turn = this.#turn;
      const rest = setTimeout(() => void this.#ask(text, turn), REST);
      return () => clearTimeout(rest);
    });
  }

  // Only the answer to what stands in the field counts: an older one may come later.
  async #ask(text: string, turn: number) {
    let [answer, failure]: [SearchAnswer | null, string | null] = [null, null];
    try {
      answer = await call("overview_search", { text, limit: OF_A_KIND, language: language() });
    } catch (thrown) {
      failure = failureWords(asFailure(thrown));
    }
    if (turn !== this.#turn) return;
    this.#answer = answer;
    this.#failure = failure;
    this.#answered = text;
  }

  /** Pages and commands by their names, those whose words start with what was typed first. */
  #named(): FinderItem[] {
    const found = [...rooms(), ...commands()].flatMap((item) => {
      const fits = match(item.label, this.#words);
      return fits ? [{ ...item, ...fits }] : [];
    });
    return found.toSorted((one, other) => Number(other.starts) - Number(one.starts)).slice(0, COMMANDS);
  }
}
