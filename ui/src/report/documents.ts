// The documents that can be made, and the languages that they can be written in.
import type { Language } from "../api/types";
import { t } from "../words";

export type Kind = "summary" | "assessment" | "model";

export function kinds(): { value: Kind; label: string }[] {
  return [
    { value: "summary", label: t("reports-kind") },
    { value: "assessment", label: t("reports-assessment") },
    { value: "model", label: t("reports-model") },
  ];
}

/** The document that the address names, as `#reports/model` does; else the one that is looked at. */
export function named(address: string, otherwise: Kind = "summary"): Kind {
  return kinds().find(({ value }) => address === `#reports/${value}`)?.value ?? otherwise;
}

export function tongues(): { value: Language; label: string }[] {
  return [
    { value: "en", label: t("reports-english") },
    { value: "es", label: t("reports-spanish") },
  ];
}
