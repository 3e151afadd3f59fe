import type { FileState } from "../api/types";

const dark = window.matchMedia?.("(prefers-color-scheme: dark)");
let chosen: FileState["theme"] = "system";

// What stands there already is not said again: the whole window would be painted anew.
function paint() {
  const theme = chosen === "dark" || (chosen === "system" && dark?.matches === true) ? "dark" : "light";
  const { dataset } = document.documentElement;
  if (dataset.theme !== theme) dataset.theme = theme;
}
dark?.addEventListener("change", paint);

/** Every measure is in rem, so the size of the root's text moves the whole window. */
export function wear(theme: FileState["theme"], textPercent: number) {
  chosen = theme;
  paint();
  const { style } = document.documentElement;
  const size = `${textPercent}%`;
  if (style.fontSize !== size) style.fontSize = size;
}
