import { afterEach, expect, it } from "vitest";
import { early } from "./early";

const card = document.createElement("button");
const field = document.createElement("input");
let end: (() => void) | undefined;
let typed = "";
let heard = 0;
card.addEventListener("keydown", () => (heard += 1));

const press = (key: string, more: KeyboardEventInit = {}) =>
  document.activeElement?.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }),
  );

afterEach(() => {
  end?.();
  document.body.replaceChildren();
});

it("takes what is typed before the field is there, and nothing else", () => {
  document.body.append(card, field);
  card.focus();
  end = early(
    () => field,
    (key) => (typed += key),
  );
  press("n");
  press("ñ");
  press("Enter");
  expect([typed, heard]).toEqual(["nñEnter", 0]);
  // Keys of commands and of an input method are not letters.
  press("z", { ctrlKey: true });
  press("a", { isComposing: true });
  press("Escape");
  expect([typed, heard]).toEqual(["nñEnter", 3]);
  field.focus();
  press("x");
  card.focus();
  press("y");
  expect([typed, heard]).toEqual(["nñEnter", 4]);
});
