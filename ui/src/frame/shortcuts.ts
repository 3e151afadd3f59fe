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
