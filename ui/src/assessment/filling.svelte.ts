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
  #last: Promise<void> = Promise.resolve();

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
    return this.#then(async (form) => {
      await call("assessment_score", { form, criterion, answer }, this.#visit);
    });
  }

  clear(criterion: string) {
    if (!(criterion in this.answers)) return this.#last;
    delete this.answers[criterion];
    return this.#then(async (form) => {
      await call("assessment_unscore", { form, criterion }, this.#visit);
    });
  }

  /** What makes the person say so. It waits with an answer: a note alone is none. */
  note(criterion: string, note: string) {
    this.notes[criterion] = note;
    const answer = this.answers[criterion];
    if (answer === undefined) return this.#last;
    return this.#then(async (form) => {
      await call("assessment_score", { form, criterion, answer, note }, this.#visit);
    });
  }

  /** Finishes it; answers whether it is. */
  async finish(): Promise<boolean> {
    await this.#then(async (form) => {
      await call("assessment_finish_form", { id: form }, this.#visit);
    });
    return this.wrong === null;
  }

  /** One after the other, as they were given. */
  #then(next: (form: string) => Promise<void>): Promise<void> {
    this.#last = this.#last.then(async () => {
      try {
        this.#form ??= (await call("assessment_add_form", { ...this.#whose }, this.#visit)).id;
        await next(this.#form);
        this.wrong = null;
      } catch (thrown) {
        this.wrong = failureWords(asFailure(thrown));
      }
    });
    return this.#last;
  }
}
