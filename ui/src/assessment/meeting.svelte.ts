import { call } from "../api/call";
import type { Form, Question, Role, Round } from "../api/types";
import { language } from "../words";
import { ROLES, roleWords } from "./assessing.svelte";
import { Filling } from "./filling.svelte";

export interface Person {
  role: Role;
  label: string;
  filling: Filling;
}

/** A round table: more would not hear each other. */
export const MOST = 30;

/** Those who score together: each has a form, and all see one criterion at a time. */
export class Meeting {
  people = $state.raw<Person[]>([]);
  questions = $state.raw<Question[]>([]);
  at = $state(0);
  question = $derived(this.questions[this.at]);
  wrong = $derived(this.people.find((person) => person.filling.wrong)?.filling.wrong ?? null);
  /** The groups that are asked form by form. */
  roles: Role[];
  #round: Round;
  #begun: Form[];
  /** The criteria that each group is asked. */
  #asked: Partial<Record<Role, string[]>> = {};

  /** `begun` are the forms of a meeting that was closed before it was finished: it is gone on with. */
  constructor(round: Round, begun: Form[]) {
    this.#round = round;
    this.#begun = begun;
    this.roles = ROLES.filter((role) => round.roles.some((asked) => asked.role === role && !asked.summary));
  }

  begun(role: Role): number {
    return this.#begun.filter((form) => form.role === role).length;
  }

  /** Who answers the criterion that is looked at. */
  answering = $derived(
    this.people.filter(({ role }) => this.#asked[role]?.includes(this.question?.code ?? "")),
  );

  /** Begins with so many people of each group, at the first criterion that somebody has not answered. */
  async begin(here: Partial<Record<Role, number>>) {
    const present = this.roles.filter((role) => (here[role] ?? 0) > 0);
    const lists = await Promise.all(present.map((role) => this.#questions(role)));
    this.#asked = Object.fromEntries(
      present.map((role, index) => [role, (lists[index] ?? []).map(({ code }) => code)]),
    );
    const people = present.map((role) => this.#seats(role, Math.min(here[role] ?? 0, MOST)));
    this.people = (await Promise.all(people)).flat();
    // The leadership sees every criterion, so its list gives the order; each is told in the words of those who are here.
    const every = await this.#questions("leadership");
    const theirs = (code: string) => lists.flatMap((list) => list.find((one) => one.code === code) ?? []);
    this.questions = every.flatMap(({ code }) => theirs(code).at(-1) ?? []);
    const open = this.questions.findIndex(({ code }) =>
      this.people.some(
        ({ role, filling }) => this.#asked[role]?.includes(code) && !(code in filling.answers),
      ),
    );
    this.at = Math.max(open, 0);
  }

  /** Finishes everybody's form; answers whether all are. */
  async finish(): Promise<boolean> {
    for (const person of this.people) if (person.filling.begun) await person.filling.finish();
    return this.wrong === null;
  }

  #questions(role: Role): Promise<Question[]> {
    return call("assessment_questions", { round: this.#round.id, role });
  }

  /** Those who answered before, and then the new ones. */
  async #seats(role: Role, count: number): Promise<Person[]> {
    const before = this.#begun.filter((form) => form.role === role).reverse();
    const pages = await Promise.all(before.map(({ id }) => call("assessment_form", { id })));
    const whose = { round: this.#round.id, role, way: "meeting", language: language() } as const;
    return Array.from({ length: Math.max(count, before.length) }, (_, index) => {
      const page = pages[index];
      const filling = new Filling(whose, page?.form.id ?? null);
      if (page) filling.holds(page.scores);
      return { role, label: `${roleWords(role)} ${index + 1}`, filling };
    });
  }
}
