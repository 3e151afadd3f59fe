// Every sentence that a person reads, from the catalogue that the page printer reads too.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

import { longDay } from "./dates";

export const LANGUAGES = ["en", "es"] as const;
export type Language = (typeof LANGUAGES)[number];
export type Args = Record<string, FluentVariable>;

const files = import.meta.glob<string>("../../../assets/locales/{en,es}/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

// The locale for numbers and dates: the dollars and the school year are American in both.
const LOCALES: Record<Language, string> = { en: "en-US", es: "es-US" };

function bundle(language: Language): FluentBundle {
  // Both languages run left to right: marks of direction would only get in the way of searching and copying.
  const made = new FluentBundle(LOCALES[language], { useIsolating: false });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/${language}/`)) made.addResource(new FluentResource(text));
  }
  return made;
}

const bundles: Record<Language, FluentBundle> = { en: bundle("en"), es: bundle("es") };
const chosen = $state({ language: "en" as Language });

export function language(): Language {
  return chosen.language;
}

export function locale(): string {
  return LOCALES[chosen.language];
}

export function setLanguage(next: Language) {
  chosen.language = next;
  document.documentElement.lang = next;
}

/** The language that the laptop itself speaks: the choice until a person makes one. */
export function laptopLanguage(): Language {
  return navigator.language.toLowerCase().startsWith("es") ? "es" : "en";
}

export function known(key: string, language: Language = chosen.language): boolean {
  return bundles[language].hasMessage(key);
}

/** The sentence for a key. A missing key shows itself: better a bare name on the screen than an empty button. */
export function t(key: string, args?: Args): string {
  return tIn(chosen.language, key, args);
}

/** The same in a language of its own: for a person who reads another than the window speaks. */
export function tIn(language: Language, key: string, args?: Args): string {
  const spoken = bundles[language];
  const pattern = spoken.getMessage(key)?.value;
  return pattern ? spoken.formatPattern(pattern, args, []) : key;
}

/** What a failure says. The code is in the sentence only where nobody wrote one for it yet. */
export function failureWords(failure: { code: string; data: Args }): string {
  const key = `error-${failure.code}`;
  return known(key) ? t(key, failure.data) : t("frame-unexpected", { code: failure.code });
}

/** What a step did, as the toast and the history name it. */
export function stepWords(step: { action: string; subject: string }): string {
  const key = `undo-${step.action}`;
  // What is called by a day is called by it as one says it.
  const subject = /^\d{4}-\d{2}-\d{2}$/.test(step.subject) ? longDay(step.subject) : step.subject;
  return known(key) ? t(key, { subject }) : t("undo-other", { subject });
}
