import { SvelteSet } from "svelte/reactivity";
import { asFailure, call } from "../api/call";
import { Live } from "../api/live.svelte";
import type { PlanItem, Todo } from "../api/types";
import { toasts } from "../kit";
import { failureWords } from "../words";
import { ALL, chosen, chosenDone, cut, folds, groups, MOST, neighbour, NO_ONE } from "./plan";

export const checkId = (id: string) => `check-${id}`;

/** A to-do as it is being written; one without an id is new. */
export interface TodoDraft {
  id: string | null;
  text: string;
  owner: string | null;
  day: string | null;
  /** Since when it is done, and what came of it; while it is open, neither. */
  done: { day: string; result: string } | null;
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

  showsDone = $state(false);
  done = $derived(this.plan ? chosenDone(this.plan.done, this.owner, this.source) : []);
  shownDone = $derived(this.done.slice(0, Math.max(0, MOST - this.cut.shown)));
  /** The to-do that was checked off last, while the page stands. */
  checked = $state<string | null>(null);
  justDone = $derived(this.plan?.done.find(({ id }) => id === this.checked) ?? null);

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

  /** What an address asked for: a new to-do as in `#plan/new`, or one to be shown by its id. */
  asked(address: string) {
    const what = address.split("/")[1];
    if (what === "new") this.begin();
    else if (what !== undefined) this.#show(what);
  }

  #show(id: string) {
    const found = this.plan?.months.flatMap(({ items }) => items).find((item) => item.id === id);
    if (found) {
      this.look({ owner: ALL, source: ALL });
      this.#uncover(false, found.owner?.id ?? null, found.day);
      this.fresh = id;
      return;
    }
    const done = this.plan?.done.find((todo) => todo.id === id);
    if (done) this.reopenForm(done);
  }

  /** Whose things are looked at is likely who the new one is for. */
  begin() {
    const owner = [ALL, NO_ONE].includes(this.owner) ? null : this.owner;
    this.writing = { id: null, text: "", owner, day: null, done: null };
  }

  edit(item: PlanItem) {
    this.writing = {
      id: item.id,
      text: item.title,
      owner: item.owner?.id ?? null,
      day: item.day,
      done: null,
    };
  }

  /** A to-do that is done, to write what came of it. */
  reopenForm({ id, text, owner, due, done, result }: Todo) {
    this.writing = {
      id,
      text,
      owner: owner?.id ?? null,
      day: due,
      done: done === null ? null : { day: done, result },
    };
  }

  /** Keeps what was written; answers with the reason, in words, when it was refused. */
  async keep({ id, text, owner, day, done }: TodoDraft): Promise<string | null> {
    try {
      this.fresh = id;
      this.next = id === null ? null : { id };
      // Words and result are one visit to the form, and one step to take back.
      const visit = crypto.randomUUID();
      if (id === null) this.fresh = (await call("action_add", { text, owner, due: day })).id;
      else await call("action_edit", { id, text, owner, due: day }, visit);
      if (id !== null && done) await call("action_done", { id, day: done.day, result: done.result }, visit);
      if (done) this.checked = null;
      else this.#uncover(id === null, owner, day);
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

  async checkOff(id: string) {
    this.checked = id;
    await this.#goes("action_done", id);
  }

  async openAgain(id: string) {
    try {
      this.next = { id };
      await call("action_done", { id, day: null });
    } catch (thrown) {
      toasts.warn(failureWords(asFailure(thrown)));
    }
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
