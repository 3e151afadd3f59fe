/**
 * Takes what is typed before a field that was asked for is there: it is meant for that field, and not for what has the
 * focus still. Ends with the first key that the field itself gets; answers with the way to end it before.
 */
export function early(field: () => HTMLElement | null, typed: (key: string) => void): () => void {
  const end = () => removeEventListener("keydown", hear, true);
  function hear(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const at = field();
    if (at !== null && document.activeElement === at) end();
    else if ([...event.key].length === 1 || event.key === "Enter") {
      event.preventDefault();
      event.stopPropagation();
      typed(event.key);
    }
  }
  addEventListener("keydown", hear, true);
  return end;
}
