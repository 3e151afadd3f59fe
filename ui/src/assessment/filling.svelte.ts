import { asFailure, call } from "../api/call";
import type { Answer, FormWay, Language, Role, Score } from "../api/types";
import { failureWords } from "../words";

interface Whose {
  round: string;
  role: Role;
  way: FormWay;
  language: Language;
  name?: string;
}

/**
 * The form of one person while it is filled in. Each answer is kept at once, one after the other; all of them are one
 * step. What shows is what was answered here: a form at the laptop is never read back.
 */
export class Filling {
  answers = $state<Record<string, Answer>>({});
  notes = $state<Record<string, string>>({});
  wrong = $state<string | null>(null);
  #whose: Whose;
  #form: string | null;
  #visit = crypto.randomUUID();
  #last: Promise<unknown> = Promise.resolve();
  #refused: string[] = [];

  /** A new form, or one that was begun before. */
  constructor(whose: Whose, form: string | null = null) {
    this.#whose = whose;
    this.#form = form;
  }

  get begun() {
    return this.#form !== null || Object.keys(this.answers).length > 0;
  }

  speaks(language: Language) {
    if (this.#form === null) this.#whose = { ...this.#whose, language };
  }

  /** Before the first answer: the language, and a name if an adult gave one. */
  begins(language: Language, name: string) {
    this.#whose = { ...this.#whose, language, name };
  }

  /** What a keyed form holds already. */
  holds(scores: Score[]) {
    for (const { criterion, answer, note } of scores) {
      this.answers[criterion] = answer;
      if (note) this.notes[criterion] = note;
    }
  }

  answer(criterion: string, answer: Answer) {
    this.answers[criterion] = answer;
    return this.#keep(criterion);
  }

  clear(criterion: string) {
    if (!(criterion in this.answers)) return this.#last;
    delete this.answers[criterion];
    this.#refused = this.#refused.filter((one) => one !== criterion);
    return this.#then(async (form) => {
      await call("assessment_unscore", { form, criterion }, this.#visit);
    });
  }

  /** What makes the person say so. It waits with an answer: a note alone is none. */
  note(criterion: string, note: string) {
    this.notes[criterion] = note;
    return criterion in this.answers ? this.#keep(criterion) : this.#last;
  }

  /** Finishes it; answers whether it is. What was refused before is tried again: no answer on the screen is left out. */
  async finish(): Promise<boolean> {
    for (const criterion of [...this.#refused]) await this.#keep(criterion);
    if (this.#refused.length > 0) return false;
    return this.#then(async (form) => {
      await call("assessment_finish_form", { id: form }, this.#visit);
    });
  }

  async #keep(criterion: string) {
    const kept = await this.#then(async (form) => {
      const answer = this.answers[criterion];
      if (answer === undefined) return;
      const note = this.notes[criterion] ?? "";
      await call("assessment_score", { form, criterion, answer, note }, this.#visit);
    });
    const others = this.#refused.filter((one) => one !== criterion);
    this.#refused = kept ? others : [...others, criterion];
  }

  /** One after the other, as they were given. */
  #then(next: (form: string) => Promise<void>): Promise<boolean> {
    const done = this.#last.then(async () => {
      try {
        this.#form ??= (await call("assessment_add_form", { ...this.#whose }, this.#visit)).id;
        await next(this.#form);
        this.wrong = null;
        return true;
      } catch (thrown) {
        this.wrong = failureWords(asFailure(thrown));
        return false;
      }
    });
    this.#last = done;
    return done;
  }
}
