import type { ThreadThing } from "../api/types";
import { selection, type Thing } from "../kit";

/** A thing on the way, the page it was looked at on, and the line that was followed from it. */
interface Step {
  thing: Thing;
  place: string;
  line: string;
}

/** Where in the window a thing stands; nothing where its thread is all there is of it. */
export function screenOf({ kind, id, criterion, round }: ThreadThing): string | null {
  if (kind === "node") return `#logic/${id}`;
  if (kind === "action") return `#plan/${id}`;
  if (criterion !== null) return `#priorities/${criterion}/${round}`;
  return null;
}

const same = (one: Thing | null, other: Thing | null) => one?.room === other?.room && one?.id === other?.id;
const pageOf = (place: string) => place.slice(1).split("/")[0];

/** The way that a person goes along threads, and back. */
export class Trail {
  #steps = $state.raw<readonly Step[]>([]);
  /** The thing that the way led to. */
  #at = $state.raw<Thing | null>(null);
  #page = pageOf(location.hash);
  /** The page is changing because the way leads to another. */
  walking = $state(false);
  /** What is to have the focus once the thread is there: a line by its id, or the heading. */
  wanted: { line: string | null } | null = null;

  /** What is told of. A page on the way may select what it opens with: that is not meant. */
  thing = $derived(this.walking ? this.#at : selection.thing);
  /** Whether there is a way back. */
  back = $derived(this.#steps.length > 0);

  /** What is selected now. What somebody selected elsewhere begins another way. */
  came(thing: Thing | null) {
    if (same(thing, this.#at)) return;
    this.#at = thing;
    this.#steps = [];
    // The panel goes with the thing that it told of.
    if (thing === null) selection.shown = false;
  }

  follow(thing: ThreadThing, line: string) {
    const from = this.#at;
    if (from === null) return;
    this.#steps = [...this.#steps, { thing: from, place: location.hash, line }];
    this.#go({ room: thing.room, id: thing.id }, screenOf(thing) ?? location.hash, null);
  }

  /** To the thing, the page and the line before. */
  goBack() {
    const step = this.#steps.at(-1);
    if (!step) return;
    this.#steps = this.#steps.slice(0, -1);
    this.#go(step.thing, step.place, step.line);
  }

  /** The address has changed. Who leaves a page without following a line leaves what was selected there. */
  leaves() {
    const left = this.#page;
    this.#page = pageOf(location.hash);
    const { thing } = selection;
    if (this.walking || left === this.#page || thing === null || location.hash.includes(thing.id)) return;
    selection.select(null);
  }

  /** The page that the way led to is there, and has selected what it opened with. */
  arrives() {
    if (!this.walking) return;
    this.walking = false;
    selection.select(this.#at);
  }

  #go(thing: Thing, place: string, line: string | null) {
    this.#at = thing;
    this.wanted = { line };
    this.walking = place !== location.hash;
    if (this.walking) location.hash = place;
    selection.select(thing);
  }
}

export const trail = new Trail();
