import { untrack } from "svelte";
import type { CriterionPage, Level, RecordLink } from "../api/types";
import { t } from "../words";
import { attempt, kept } from "./assessing.svelte";

/**
 * What the team is about to agree on for one criterion. A level needs a reason or a record: until there is one, the
 * level, the reason and the records wait here, and then go into the file as one step. What was sent counts until the
 * file answers, so that a second click does not undo the first. Made while a component is set up.
 */
export class Agreement {
  #talk: () => CriterionPage;
  #round: string;
  #level = $state<Level | null>(null);
  #reason = $state("");
  #records = $state.raw<RecordLink[] | null>(null);
  #last: Promise<unknown> = Promise.resolve();

  constructor(round: string, talk: () => CriterionPage) {
    this.#round = round;
    this.#talk = talk;
    $effect(() => {
      const { agreed } = talk();
      // What the file holds takes the place of what was sent; a level that waits for its reason goes on waiting.
      untrack(() => {
        if (agreed === null) return;
        this.#level = null;
        this.#reason = "";
        this.#records = null;
      });
    });
  }

  agreed = $derived.by(() => this.#talk().agreed);
  level = $derived.by<Level | null>(() => this.#level ?? this.agreed?.level ?? null);
  reason = $derived.by(() => this.agreed?.reason ?? this.#reason);
  records = $derived.by<RecordLink[]>(() => this.#records ?? this.agreed?.records ?? []);
  /** A level is chosen and there is nothing that it rests on yet. */
  waits = $derived.by(() => this.agreed === null && this.#level !== null && !this.#rests());

  choose(level: Level) {
    this.#level = level;
    return this.#send(() => attempt("overview_agree", this.#ask()));
  }

  async say(reason: string, visit: string): Promise<string | null> {
    if (this.agreed === null) this.#reason = reason;
    return (await this.#send(() => kept("overview_agree", { ...this.#ask(), reason }, visit))) ?? null;
  }

  links(record: string): boolean {
    return this.records.some((link) => link.record === record);
  }

  link(link: RecordLink) {
    return this.#rest([...this.records, link]);
  }

  unlink(record: string) {
    return this.#rest(this.records.filter((link) => link.record !== record));
  }

  #rest(records: RecordLink[]) {
    const plain = records.map(({ room, record, what }) => ({ room, record, what }));
    this.#records = plain;
    return this.#send(() => attempt("overview_agree", { ...this.#ask(), records: plain }));
  }

  /** One after the other; nothing while the level or what it rests on is missing. */
  #send<T>(ask: () => Promise<T>): Promise<T | undefined> {
    const sent = this.#last.then(() =>
      this.level !== null && (this.agreed || this.#rests()) ? ask() : undefined,
    );
    this.#last = sent.catch(() => undefined);
    return sent;
  }

  /** The whole of it where nothing is agreed yet, else only what changes. */
  #ask() {
    const { criterion } = this.#talk();
    const whole = { round: this.#round, criterion, level: this.level ?? "exploring" } as const;
    return this.agreed ? whole : { ...whole, reason: this.#reason, records: this.records };
  }

  #rests(): boolean {
    return this.reason.trim() !== "" || this.records.length > 0;
  }

  hint(): string {
    return this.waits ? t("assessment-say-why") : t("assessment-reason-note");
  }
}
