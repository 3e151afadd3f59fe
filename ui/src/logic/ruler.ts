import "./card.css";

/** What a card says: its text, and the lines below it. */
export interface Face {
  id: string;
  text: string;
  lines: string[];
}

/** So many are measured at once: a page of more is slow to lay out. */
const BATCH = 100;

/** Measures cards before they are drawn, each only once as long as it says the same. */
class Ruler {
  #known = new Map<string, number>();
  #told: ReadonlyMap<string, number> = new Map();
  #width = 0;
  #rem = 0;
  #bench = document.createElement("div");

  constructor() {
    this.#bench.className = "logic-ruler";
    this.#bench.setAttribute("aria-hidden", "true");
  }

  /** How high each card is at this width and size of letters, all in pixels; the very answer of before where all are as high as they were. */
  heights(faces: Face[], width: number, rem: number): ReadonlyMap<string, number> {
    if (width !== this.#width || rem !== this.#rem) this.forget();
    [this.#width, this.#rem] = [width, rem];
    const fresh = faces.filter((face) => !this.#known.has(key(face)));
    if (fresh.length > 0) document.body.append(this.#bench);
    for (let at = 0; at < fresh.length; at += BATCH) this.#measure(fresh.slice(at, at + BATCH));
    this.#bench.remove();
    const heights = new Map(faces.map((face) => [face.id, this.#known.get(key(face)) ?? 0]));
    const same =
      heights.size === this.#told.size && [...heights].every(([id, height]) => this.#told.get(id) === height);
    if (!same) this.#told = heights;
    return this.#told;
  }

  /** What was measured holds no longer: the letters are others now. */
  forget() {
    this.#known.clear();
  }

  #measure(faces: Face[]) {
    this.#bench.style.width = `${this.#width}px`;
    const cards = faces.map((face) => {
      const card = document.createElement("div");
      card.className = "logic-card";
      const text = document.createElement("span");
      text.dir = "auto";
      text.textContent = face.text;
      card.append(text);
      for (const line of face.lines) {
        const small = document.createElement("small");
        small.textContent = line;
        card.append(small);
      }
      return card;
    });
    this.#bench.replaceChildren(...cards);
    faces.forEach((face, index) => this.#known.set(key(face), cards[index]?.offsetHeight ?? 0));
    this.#bench.replaceChildren();
  }
}

/** One for the window: a model that is opened again is not measured again. */
export const ruler = new Ruler();

/** These heights and one more: that of the card that is being written. */
export const among = (heights: ReadonlyMap<string, number>, id: string, height: number) =>
  new Map([...heights, [id, height]]);

const key = (face: Face) => [face.text, ...face.lines].join("\n");
