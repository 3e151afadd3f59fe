import { SvelteSet } from "svelte/reactivity";
import { asFailure, call } from "../api/call";
import { Live } from "../api/live.svelte";
import type { PlanItem } from "../api/types";
import { toasts } from "../kit";
import { failureWords } from "../words";
import { ALL, chosen, cut, folds, groups, neighbour, NO_ONE } from "./plan";

export const checkId = (id: string) => `check-${id}`;

/** A to-do as it is being written; one without an id is new. */
export interface TodoDraft {
  id: string | null;
  text: string;
  owner: string | null;
  day: string | null;
}

/** What a person is doing with the work plan: what is looked at, which months are open, which to-do is being written. */
export class Desk {
  #live = new Live("overview_plan");
  plan = $derived(this.#live.answer ?? null);
  failure = $derived(this.#live.failure);

  #owner = $state(ALL);
  #source = $state(ALL);
  #opened = new SvelteSet<string>();

  // A choice that is gone, as after an undo, falls back to everything.
  unowned = $derived(
    this.plan?.months.some(({ items }) => items.some(({ owner }) => owner === null)) ?? false,
  );
  owner = $derived(
    (this.#owner === NO_ONE && this.unowned) || this.plan?.owners.some(({ id }) => id === this.#owner)
      ? this.#owner
      : ALL,
  );
  source = $derived(this.plan?.sources.some(({ id }) => id === this.#source) ? this.#source : ALL);

  groups = $derived(
    this.plan ? groups(chosen(this.plan.months, this.owner, this.source), this.plan.today, this.#opened) : [],
  );
  cut = $derived(cut(this.groups));

  writing = $state.raw<TodoDraft | null>(null);
  /** The to-do that was written last: it is shown wherever it went. */
  fresh = $state<string | null>(null);
  /** The to-do that takes the focus if the row that has it goes. */
  next = $state.raw<{ id: string | null } | null>(null);

  look(at: { owner?: string; source?: string }) {
    if (at.owner !== undefined) this.#owner = at.owner;
    if (at.source !== undefined) this.#source = at.source;
  }

  fold(month: string) {
    if (!this.#opened.delete(month)) this.#opened.add(month);
  }

  /** Whose things are looked at is likely who the new one is for. */
  begin() {
    const owner = [ALL, NO_ONE].includes(this.owner) ? null : this.owner;
    this.writing = { id: null, text: "", owner, day: null };
  }

  edit(item: PlanItem) {
    this.writing = { id: item.id, text: item.title, owner: item.owner?.id ?? null, day: item.day };
  }

  /** Keeps what was written; answers with the reason, in words, when it was refused. */
  async keep({ id, text, owner, day }: TodoDraft): Promise<string | null> {
    try {
      this.fresh = id;
      this.next = id === null ? null : { id };
      if (id === null) this.fresh = (await call("action_add", { text, owner, due: day })).id;
      else await call("action_edit", { id, text, owner, due: day });
      this.#uncover(id === null, owner, day);
      this.writing = null;
      return null;
    } catch (thrown) {
      return failureWords(asFailure(thrown));
    }
  }

  // What was just written must not be hidden by a folded month or by a choice.
  #uncover(isNew: boolean, owner: string | null, day: string | null) {
    const month = day && `${day.slice(0, 8)}01`;
    if (month && this.plan && folds(month, this.plan.today)) this.#opened.add(month);
    if (this.owner !== (owner ?? NO_ONE)) this.#owner = ALL;
    if (isNew) this.#source = ALL;
  }

  checkOff(id: string) {
    return this.#goes("action_done", id);
  }

  remove(id: string) {
    this.writing = null;
    return this.#goes("action_remove", id);
  }

  async #goes(name: "action_done" | "action_remove", id: string) {
    this.next = { id: neighbour(this.groups, id) };
    try {
      await call(name, { id });
    } catch (thrown) {
      toasts.warn(failureWords(asFailure(thrown)));
    }
  }
}
