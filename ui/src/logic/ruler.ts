import "./card.css";

/** What a card says: its text, and the lines below it. */
export interface Face {
  id: string;
  text: string;
  lines: string[];
}

/** So many are measured at once: a page of more is slow to lay out. */
const BATCH = 100;

/**
 * Measures cards before they are drawn: a text and a line below it only once as long as they say the same. A card is as
 * high as its text and its lines together.
 */
class Ruler {
  #texts = new Map<string, number>();
  #lines = new Map<string, number>();
  #told: ReadonlyMap<string, number> = new Map();
  #width = 0;
  #rem = 0;
  #bench = document.createElement("div");

  constructor() {
    this.#bench.className = "logic-ruler";
    this.#bench.setAttribute("aria-hidden", "true");
  }

  /**
   * How high each card is at this width and size of letters, all in pixels; the very answer of before where all are as
   * high as they were.
   */
  heights(faces: Face[], width: number, rem: number): ReadonlyMap<string, number> {
    if (width !== this.#width || rem !== this.#rem) this.forget();
    [this.#width, this.#rem] = [width, rem];
    this.#learn(this.#texts, new Set(faces.map((face) => face.text)), (text) => card(text, []));
    // A line with the card around it, and the card without: what is between them is the line's own.
    this.#learn(this.#lines, new Set(faces.flatMap((face) => face.lines)), (line) => card(null, [line]));
    this.#learn(this.#lines, new Set([NOTHING]), () => card(null, []));
    const around = this.#lines.get(NOTHING) ?? 0;
    const high = ({ text, lines }: Face) =>
      lines.reduce(
        (sum, line) => sum + (this.#lines.get(line) ?? around) - around,
        this.#texts.get(text) ?? 0,
      );
    const heights = new Map(faces.map((face) => [face.id, Math.round(high(face))]));
    const same =
      heights.size === this.#told.size && [...heights].every(([id, height]) => this.#told.get(id) === height);
    if (!same) this.#told = heights;
    return this.#told;
  }

  /** What was measured holds no longer: the letters are others now. */
  forget() {
    this.#texts.clear();
    this.#lines.clear();
  }

  #learn(known: Map<string, number>, asked: ReadonlySet<string>, make: (words: string) => HTMLElement) {
    const fresh = [...asked].filter((words) => !known.has(words));
    if (fresh.length === 0) return;
    this.#bench.style.width = `${this.#width}px`;
    document.body.append(this.#bench);
    for (let at = 0; at < fresh.length; at += BATCH) {
      const batch = fresh.slice(at, at + BATCH);
      const cards = batch.map(make);
      this.#bench.replaceChildren(...cards);
      batch.forEach((words, index) => known.set(words, cards[index]?.getBoundingClientRect().height ?? 0));
    }
    this.#bench.replaceChildren();
    this.#bench.remove();
  }
}

/** One for the window: a model that is opened again is not measured again. */
export const ruler = new Ruler();

/** These heights and one more: that of the card that is being written. */
export const among = (heights: ReadonlyMap<string, number>, id: string, height: number) =>
  new Map([...heights, [id, height]]);

/** Under this name stands how high a card is that says nothing: no line is empty. */
const NOTHING = "";

function card(text: string | null, lines: string[]): HTMLElement {
  const card = document.createElement("div");
  card.className = "logic-card";
  if (text !== null) {
    const span = document.createElement("span");
    span.dir = "auto";
    span.textContent = text;
    card.append(span);
  }
  for (const line of lines) {
    const small = document.createElement("small");
    small.textContent = line;
    card.append(small);
  }
  return card;
}
