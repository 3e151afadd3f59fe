import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { toasts } from "./toasts.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  toasts.hush(false);
  toasts.clear();
  vi.useRealTimers();
});
const told = () => toasts.done?.text;

it("a word that rests comes after what it tells of was drawn", () => {
  toasts.say({ text: "Added" }, 150);
  expect(told()).toBeUndefined();
  vi.advanceTimersByTime(150);
  expect(told()).toBe("Added");
});

it("what is said at once stands: a word that still rests does not come after it", () => {
  toasts.say({ text: "Added" }, 150);
  toasts.say({ text: "Undone" });
  vi.advanceTimersByTime(150);
  expect(told()).toBe("Undone");
});

it("a word that rests does not come once others could see it, nor once all was cleared", () => {
  toasts.say({ text: "Added" }, 150);
  toasts.hush(true);
  toasts.hush(false);
  vi.advanceTimersByTime(150);
  expect(told()).toBeUndefined();
  toasts.say({ text: "Added" }, 150);
  toasts.clear();
  vi.advanceTimersByTime(150);
  expect(told()).toBeUndefined();
});
