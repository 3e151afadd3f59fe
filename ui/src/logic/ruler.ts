import "./card.css";

/** What a card says: its text, and the lines below it. */
export interface Face {
  id: string;
  text: string;
  lines: string[];
}

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
    const [texts, lines] = [new Set<string>(), new Set<string>()];
    for (const face of faces) {
      if (!this.#texts.has(face.text)) texts.add(face.text);
      for (const line of face.lines) if (!this.#lines.has(line)) lines.add(line);
    }
    if (!this.#lines.has(NOTHING)) lines.add(NOTHING);
    this.#learn(this.#texts, texts, (card, text) => (card.textContent = text));
    // A line with a card around it, and a card without: what is between them is the line's own.
    this.#learn(this.#lines, lines, (card, line) => {
      if (line !== NOTHING) card.appendChild(document.createElement("small")).textContent = line;
    });
    const around = this.#lines.get(NOTHING) ?? 0;
    const high = ({ text, lines }: Face) =>
      lines.reduce(
        (sum, line) => sum + (this.#lines.get(line) ?? around) - around,
        this.#texts.get(text) ?? 0,
      );
    const heights = new Map<string, number>();
    let same = faces.length === this.#told.size;
    for (const face of faces) {
      const height = Math.round(high(face));
      heights.set(face.id, height);
      if (this.#told.get(face.id) !== height) same = false;
    }
    if (!same) this.#told = heights;
    return this.#told;
  }

  /** What was measured holds no longer: the letters are others now. */
  forget() {
    this.#texts.clear();
    this.#lines.clear();
  }

  #learn(
    known: Map<string, number>,
    asked: ReadonlySet<string>,
    fill: (card: HTMLElement, words: string) => void,
  ) {
    if (asked.size === 0) return;
    const fresh = [...asked];
    const cards = fresh.map((words) => {
      const card = document.createElement("div");
      card.className = "logic-card";
      fill(card, words);
      return card;
    });
    // It stays in the page, empty: to come and go it would take the page's own layout with it each time.
    if (!this.#bench.isConnected) document.body.append(this.#bench);
    this.#bench.style.width = `${this.#width}px`;
    this.#bench.replaceChildren(...cards);
    fresh.forEach((words, at) => known.set(words, cards[at]?.getBoundingClientRect().height ?? 0));
    this.#bench.replaceChildren();
  }
}

/** One for the window: a model that is opened again is not measured again. */
export const ruler = new Ruler();

/** These heights and one more: that of the card that is being written. */
export const among = (heights: ReadonlyMap<string, number>, id: string, height: number) =>
  new Map(heights).set(id, height);

/** Under this name stands how high a card is that says nothing: no line is empty. */
const NOTHING = "";
