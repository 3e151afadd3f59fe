import { dialogs } from "./dialogs.svelte";
import { steps } from "./steps.svelte";

/** Undo and redo from anywhere. A field with words that are not kept yet stops the key before it comes here. */
export function shortcut(event: KeyboardEvent) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  const redo = key === "y" || (key === "z" && event.shiftKey);
  if (!redo && key !== "z") return;
  event.preventDefault();
  void (redo ? steps.redo() : steps.undo());
}

/** Any that stands open; one on its way out does not count, as our own while it is called again. */
const OTHER_DIALOG = '[aria-modal="true"][data-state="open"]';

/**
 * Ctrl+K from anywhere, also from within a field: heard before whatever has the focus. A dialog wants its answer first,
 * and whoever scores at a screen of their own sees nothing of the rest.
 */
export function findShortcut(event: KeyboardEvent) {
  const find = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (!find || event.key.toLowerCase() !== "k") return;
  event.preventDefault();
  event.stopPropagation();
  if (dialogs.finding) dialogs.finding = false;
  else if (!document.querySelector(OTHER_DIALOG)) dialogs.finding = true;
}
