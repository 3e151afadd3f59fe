import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dialogs } from "./dialogs.svelte";
import { findShortcut } from "./shortcuts";

vi.mock("./steps.svelte", () => ({ steps: {} }));

function presses(init: KeyboardEventInit): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { cancelable: true, ...init });
  findShortcut(event);
  return event;
}

function stands(markup: Record<string, string>) {
  const dialog = document.createElement("div");
  for (const [name, value] of Object.entries(markup)) dialog.setAttribute(name, value);
  document.body.append(dialog);
}

beforeEach(() => (dialogs.finding = false));
afterEach(() => document.body.replaceChildren());

describe("Ctrl+K", () => {
  it("opens the search and closes it again", () => {
    expect(presses({ key: "k", ctrlKey: true }).defaultPrevented).toBe(true);
    expect(dialogs.finding).toBe(true);
    presses({ key: "K", metaKey: true });
    expect(dialogs.finding).toBe(false);
  });

  it("with other keys, or the letter alone, is not ours", () => {
    for (const init of [
      { key: "k" },
      { key: "k", ctrlKey: true, shiftKey: true },
      { key: "k", ctrlKey: true, altKey: true },
      { key: "j", ctrlKey: true },
    ])
      expect(presses(init).defaultPrevented).toBe(false);
    expect(dialogs.finding).toBe(false);
  });

  it("does not come through a dialog or a screen that somebody scores at", () => {
    stands({ role: "dialog", "aria-modal": "true", "data-state": "open", class: "full-screen" });
    expect(presses({ key: "k", ctrlKey: true }).defaultPrevented).toBe(true);
    expect(dialogs.finding).toBe(false);
  });

  it("opens while the last one is still on its way out", () => {
    stands({ role: "dialog", "aria-modal": "true", "data-state": "closed", class: "dialog finder" });
    presses({ key: "k", ctrlKey: true });
    expect(dialogs.finding).toBe(true);
  });
});
