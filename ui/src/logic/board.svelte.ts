import { asFailure, call, REST, type Ask, type Name } from "../api/call";
import { Live } from "../api/live.svelte";
import type { Column, Model, Node } from "../api/types";
import { selection, toasts } from "../kit";
import { failureWords } from "../words";
import { latest, unasked, untinted } from "./faces";
import { chain, dimmed } from "./graph";
import { Linking } from "./linking.svelte";
import { shift } from "./walk";

const EMPTY: Model = { version: null, nodes: [], links: [], outline: [], assumptions: [] };

export const cardId = (id: string) => `node-${id}`;
/** The box that a link names: `#logic/<id>`. */
const linked = () => {
  const [page, id] = location.hash.slice(1).split("/");
  return (page === "logic" && id) || null;
};
export const nodeOf = (card: HTMLElement) => card.id.replace(/^node-/, "");
/** The card that is being written, among those that are drawn. */
export const FRESH = "fresh";
export const addId = (column: Column) => `add-${column}`;

/** Does a change; answers with the reason, in words, when it was refused. */
export async function change<N extends Name>(name: N, ask: Ask<N>, visit?: string): Promise<string | null> {
  try {
    await call(name, ask, visit);
    return null;
  } catch (thrown) {
    return failureWords(asFailure(thrown));
  }
}

/** What the person is doing with the model: which card is open, where a new one is being written. */
export class Board {
  #live = new Live("logic_model");
  #measures = new Live("indicator_list", undefined, REST);
  model = $derived(this.#live.answer ?? EMPTY);
  loaded = $derived(this.#live.answer !== undefined);
  failure = $derived(this.#live.failure);

  opened = $state<string | null>(linked());
  /** The new card's column, and the card that it is to stand below. */
  writing = $state.raw<{ column: Column; after: string | null } | null>(null);
  /** A card that is to have the focus as soon as the model holds it. */
  wanted = $state<string | null>(null);
  /** The opened card's text is to have the focus: it was opened to be edited. */
  editing = $state(false);
  /** The field of the opened card that is to have the focus: it answers a question. */
  asks = $state<string | null>(null);

  /** What a box is coloured by: a token of the colours, such as `--tag-3`, and the short mark that says the same in words. */
  tinted = $state.raw(untinted);
  /** The boxes that a filter lets through, the others are dimmed; null where nothing is filtered. */
  shown = $state.raw<ReadonlySet<string> | null>(null);
  /** The framework that the boxes are looked at by. */
  lens = $state<string | null>(null);
  /** The model is being said in sentences. */
  saying = $state(false);
  /** The team builds it together, in large letters on a wall. */
  meeting = $state(false);
  /** The versions of the model are open. */
  versions = $state(false);
  /** What is being written about a version that is not named yet: it outlasts its form. */
  naming = $state({ name: "", note: "" });
  /** A table is being taken in. */
  taking = $state(false);

  /** How many questions there are about a box, in words. */
  questions = $state.raw(unasked);

  /** An arrow that is being drawn. */
  linking = new Linking(this);
  /** What a screen reader is told of what only the eye sees. */
  said = $state("");

  node = $derived(this.model.nodes.find((node) => node.id === this.opened) ?? null);
  /** The opened box, unless it was removed since: an undo brings it back. */
  #selected = $derived(this.loaded && this.node === null ? null : this.opened);
  lit = $derived(this.node ? chain(this.node.id, this.model.links) : null);

  /** The newest data point of what measures a box, as its card says it. */
  latest = $derived(latest(this.#measures.answer ?? []));

  constructor() {
    // The page's address names the opened box, so that a way back to it is a way back to just this.
    $effect(() => {
      const id = this.#selected;
      selection.select(id === null ? null : { room: "logic", id });
      if (id !== linked()) history.replaceState(null, "", id === null ? "#logic" : `#logic/${id}`);
    });
    $effect(() => {
      const moved = () => {
        if (location.hash.startsWith("#logic")) this.opened = linked();
      };
      addEventListener("hashchange", moved);
      return () => removeEventListener("hashchange", moved);
    });
  }

  /** What a card says below its text. */
  lines(node: Node): { text: string; asks: boolean }[] {
    const asks = this.questions.get(node.id);
    const told = node.column === "activity" ? node.owner?.name : this.latest.get(node.id);
    const lines = [];
    if (told) lines.push({ text: told, asks: false });
    if (asks) lines.push({ text: asks, asks: true });
    return lines;
  }

  /** Whether a card steps back: it is not of the opened card's chain, or a filter leaves it out. */
  dims(id: string): boolean {
    return dimmed(id, this.lit, this.shown);
  }

  say(words: string) {
    this.said = words;
  }

  /** The focus goes to a card, also to one that is not drawn yet. */
  go(id: string) {
    const card = document.getElementById(cardId(id));
    if (card) card.focus();
    else this.wanted = id;
  }

  open(node: Node, editing = false) {
    this.opened = node.id;
    this.editing = editing;
  }

  /** Shows what a box is connected to; it is opened with it. */
  connect(node: Node) {
    this.open(node);
    selection.show({ room: "logic", id: node.id });
  }

  close() {
    this.wanted = this.opened;
    this.opened = null;
  }

  async add(column: Column, text: string, after: string | null): Promise<string | null> {
    try {
      const { id } = await call("logic_add", after === null ? { column, text } : { column, text, after });
      this.wanted = id;
      this.writing = null;
      return null;
    } catch (thrown) {
      return failureWords(asFailure(thrown));
    }
  }

  /** A change that has no field to say why it was refused beside. */
  async does<N extends Name>(name: N, ask: Ask<N>) {
    const refused = await change(name, ask);
    if (refused !== null) toasts.warn(refused);
  }

  remove(id: string) {
    return this.does("logic_remove", { id });
  }

  async move(id: string, key: string) {
    const to = shift(this.model.nodes, id, key);
    if (to) await this.does("logic_move", { id, ...to });
  }
}
