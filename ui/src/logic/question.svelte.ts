import { Live } from "../api/live.svelte";
import type { ModelQuestion } from "../api/types";
import { longDay, t } from "../words";
import type { Board } from "./board.svelte";

/** As many as a person can think about before the next conversation. */
const OFFERED = 3;

/** Fields of a card's panel; a question about any other opens a form of its own. */
const OF_CARD = ["leads", "comes", "owner", "text", "quantity", "unit", "per", "population", "direction", "to", "by"];

/** The sentence that asks. Days stand in it as people say them. */
export function questionWords(question: ModelQuestion): string {
  const { since } = question.data;
  const data = { ...question.data, ...(since ? { since: longDay(since) } : {}) };
  return t(`question-${question.sentence}`, { name: question.subjects[0]?.name ?? "", ...data });
}

/** The gravest, and not three of one kind while another waits. */
export function offered(asked: ModelQuestion[]): ModelQuestion[] {
  const seen = new Map<string, number>();
  const ranked = asked.map((question, at) => {
    const round = seen.get(question.code) ?? 0;
    seen.set(question.code, round + 1);
    return { question, at, grave: question.severity === "error" ? 0 : question.severity === "warning" ? 1 : 2, round };
  });
  ranked.sort((one, other) => one.grave - other.grave || one.round - other.round || one.at - other.at);
  return ranked.slice(0, OFFERED).map(({ question }) => question);
}

/** What is asked of the model, and which question a form is open for. Made while a component is set up. */
export class Questioning {
  #live = new Live("overview_questions");
  #board: Board;
  asked = $derived(this.#live.answer?.asked ?? []);
  aside = $derived(this.#live.answer?.aside ?? []);
  offered = $derived(offered(this.asked));
  /** The question whose answer is being given in a form of its own. */
  answering = $state.raw<ModelQuestion | null>(null);

  constructor(board: Board) {
    this.#board = board;
    $effect(() => {
      const count = new Map<string, number>();
      for (const { subjects } of this.asked) {
        const [first] = subjects;
        if (first?.room === "logic") count.set(first.id, (count.get(first.id) ?? 0) + 1);
      }
      board.questions = count;
    });
  }

  /** Opens the very field that answers. */
  answer(question: ModelQuestion) {
    const { room, id, field } = question.opens;
    const node = this.#board.model.nodes.find((one) => one.id === id);
    if (room === "logic" && node && OF_CARD.includes(field)) {
      this.#board.asks = field;
      this.#board.open(node);
    } else {
      this.answering = question;
    }
  }
}
