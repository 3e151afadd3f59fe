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
export class Ruler {
  #known = new Map<string, number>();
  #width = 0;
  #bench = document.createElement("div");

  constructor() {
    this.#bench.className = "logic-ruler";
    this.#bench.setAttribute("aria-hidden", "true");
  }

  /** How high each card is at this width, in pixels. */
  heights(faces: Face[], width: number): Map<string, number> {
    if (width !== this.#width) this.forget();
    this.#width = width;
    const fresh = faces.filter((face) => !this.#known.has(key(face)));
    if (fresh.length > 0) document.body.append(this.#bench);
    for (let at = 0; at < fresh.length; at += BATCH) this.#measure(fresh.slice(at, at + BATCH));
    this.#bench.remove();
    return new Map(faces.map((face) => [face.id, this.#known.get(key(face)) ?? 0]));
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

const key = (face: Face) => [face.text, ...face.lines].join("\n");
