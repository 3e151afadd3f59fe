import { REST } from "../api/call";
import { Live } from "../api/live.svelte";
import type { ModelQuestion } from "../api/types";
import { counted, offered } from "./asking";
import type { Board } from "./board.svelte";

/** Fields of a card's panel; a question about any other opens a form of its own. */
const OF_CARD = [
  "leads",
  "comes",
  "owner",
  "text",
  "quantity",
  "unit",
  "per",
  "population",
  "direction",
  "to",
  "by",
];

/** What is asked of the model, and which question a form is open for. Made while a component is set up. */
export class Questioning {
  // Whoever writes is not asked in the middle of a word.
  #live = new Live("overview_questions", undefined, REST);
  #board: Board;
  heard = $derived(this.#live.answer !== undefined);
  asked = $derived(this.#live.answer?.asked ?? []);
  aside = $derived(this.#live.answer?.aside ?? []);
  offered = $derived(offered(this.asked));
  /** The question whose answer is being given in a form of its own. */
  answering = $state.raw<ModelQuestion | null>(null);

  constructor(board: Board) {
    this.#board = board;
    $effect(() => {
      board.questions = counted(this.asked);
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
