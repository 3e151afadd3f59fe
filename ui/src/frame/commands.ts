import { assessing, type View } from "../assessment/assessing.svelte";
import type { FinderItem } from "../kit";
import { kinds } from "../report/documents";
import { language, LANGUAGES, stepWords, t } from "../words";
import { dialogs } from "./dialogs.svelte";
import { closeSchool, savePackage } from "./file";
import { ROUTES } from "./routes.svelte";
import { session } from "./session.svelte";
import { steps } from "./steps.svelte";

const THEMES = ["system", "light", "dark"] as const;

export function go(path: string) {
  location.hash = path;
}

/** The pages, as the sidebar has them. */
export function rooms(): FinderItem[] {
  return ROUTES.map(({ path, icon, name }) => ({
    key: `go-${path}`,
    label: name(),
    icon,
    run: () => go(path),
  }));
}

/** What can be done from anywhere, by its name in the language of the window. */
export function commands(): FinderItem[] {
  const { undo, redo } = session.state ?? {};
  return [
    ...(undo ? [step("undo", t("frame-undo"), stepWords(undo))] : []),
    ...(redo ? [step("redo", t("frame-redo"), stepWords(redo))] : []),
    { key: "new-todo", label: t("overview-plan-new"), icon: "plus", run: () => go("plan/new") },
    ...kinds().map(({ value, label }) => ({
      key: `print-${value}`,
      label: t("frame-print", { document: label }),
      icon: "print" as const,
      run: () => go(`reports/${value}`),
    })),
    ...views(),
    { key: "save-package", label: t("frame-save-package"), icon: "inward", run: () => void savePackage() },
    { key: "history", label: t("frame-history"), icon: "doc", run: () => (dialogs.history = true) },
    { key: "settings", label: t("frame-settings"), icon: "pen", run: () => (dialogs.settings = true) },
    ...looks(),
    { key: "close-school", label: t("frame-close-school"), icon: "x", run: () => void closeSchool() },
  ];
}

// Found by its own name alone: whoever looks for a thing must never be a key away from taking back what was done to it.
function step(name: "undo" | "redo", label: string, what: string): FinderItem {
  const undo = name === "undo";
  return {
    key: name,
    label,
    line: { text: what, marks: [] },
    icon: undo ? "left" : "right",
    keys: undo ? "Ctrl Z" : "Ctrl Y",
    run: () => void steps[name](),
  };
}

/** The ways to look at the seven priorities. */
function views(): FinderItem[] {
  const named: Record<View, string> = {
    scoring: t("assessment-scoring"),
    agreeing: t("assessment-agreeing"),
    time: t("assessment-time"),
    learn: t("assessment-learn"),
  };
  return (Object.keys(named) as View[]).map((view) => ({
    key: `priorities-${view}`,
    label: t("frame-of", { what: t("frame-priorities"), choice: named[view] }),
    icon: "seven" as const,
    run: () => {
      assessing.view = view;
      go("priorities");
    },
  }));
}

/** How the window looks and what it speaks. */
function looks(): FinderItem[] {
  const themes = {
    system: t("frame-theme-system"),
    light: t("frame-theme-light"),
    dark: t("frame-theme-dark"),
  };
  const spoken = { en: t("frame-language-en"), es: t("frame-language-es") };
  return [
    ...THEMES.filter((theme) => theme !== session.state?.theme).map((theme) => ({
      key: `theme-${theme}`,
      label: t("frame-of", { what: t("frame-appearance"), choice: themes[theme] }),
      icon: "sun" as const,
      run: () => void session.ask("settings_set", { theme }),
    })),
    ...LANGUAGES.filter((other) => other !== language()).map((other) => ({
      key: `language-${other}`,
      label: t("frame-of", { what: t("frame-language"), choice: spoken[other] }),
      icon: "pen" as const,
      run: () => void session.ask("settings_set", { language: other }),
    })),
  ];
}
