import type { CriterionPage, Level, RecordLink } from "../api/types";
import { t } from "../words";
import { attempt, kept } from "./assessing.svelte";

/**
 * What the team is about to agree on for one criterion. A level needs a reason or a record: until there is one, the
 * level, the reason and the records wait here, and then go into the file as one step.
 */
export class Agreement {
  #talk: () => CriterionPage;
  #round: string;
  #level = $state<Level | null>(null);
  #reason = $state("");
  #records = $state.raw<RecordLink[]>([]);

  constructor(round: string, talk: () => CriterionPage) {
    this.#round = round;
    this.#talk = talk;
  }

  agreed = $derived.by(() => this.#talk().agreed);
  level = $derived.by<Level | null>(() => this.agreed?.level ?? this.#level);
  reason = $derived.by(() => this.agreed?.reason ?? this.#reason);
  records = $derived.by<RecordLink[]>(() => this.agreed?.records ?? this.#records);
  /** A level is chosen and there is nothing that it rests on yet. */
  waits = $derived.by(() => this.agreed === null && this.#level !== null);

  async choose(level: Level) {
    this.#level = level;
    if (this.agreed || this.#rests(this.#reason, this.#records))
      await attempt("overview_agree", this.#ask({ level }));
  }

  async say(reason: string, visit: string): Promise<string | null> {
    if (this.agreed) return kept("overview_agree", this.#ask({ reason }), visit);
    this.#reason = reason;
    if (this.#level === null || !this.#rests(reason, this.#records)) return null;
    return kept("overview_agree", this.#ask({}), visit);
  }

  links(record: string): boolean {
    return this.records.some((link) => link.record === record);
  }

  async link(link: RecordLink) {
    await this.#rest([...this.records, link]);
  }

  async unlink(record: string) {
    await this.#rest(this.records.filter((link) => link.record !== record));
  }

  async #rest(records: RecordLink[]) {
    const plain = records.map(({ room, record, what }) => ({ room, record, what }));
    if (this.agreed) {
      await attempt("overview_agree", this.#ask({ records: plain }));
      return;
    }
    this.#records = plain;
    if (this.#level !== null && plain.length > 0) await attempt("overview_agree", this.#ask({}));
  }

  /** The whole of it where nothing is agreed yet, else only what changes. */
  #ask(change: { level?: Level; reason?: string; records?: RecordLink[] }) {
    const { criterion } = this.#talk();
    const level = change.level ?? this.level ?? "exploring";
    if (this.agreed) return { ...change, round: this.#round, criterion, level };
    return { round: this.#round, criterion, level, reason: this.#reason, records: this.#records };
  }

  #rests(reason: string, records: RecordLink[]): boolean {
    return reason.trim() !== "" || records.length > 0;
  }

  hint(): string {
    return this.waits ? t("assessment-say-why") : t("assessment-reason-note");
  }
}
