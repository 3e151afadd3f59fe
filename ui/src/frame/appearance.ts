import type { FileState } from "../api/types";

const dark = window.matchMedia?.("(prefers-color-scheme: dark)");
let chosen: FileState["theme"] = "system";

function paint() {
  const isDark = chosen === "dark" || (chosen === "system" && dark?.matches === true);
  document.documentElement.dataset.theme = isDark ? "dark" : "light";
}
dark?.addEventListener("change", paint);

/** Every measure is in rem, so the size of the root's text moves the whole window. */
export function wear(theme: FileState["theme"], textPercent: number) {
  chosen = theme;
  paint();
  document.documentElement.style.fontSize = `${textPercent}%`;
}
