import type { Strength } from "../api/types";
import { t } from "../words";

/** How firmly an arrow is known, the weakest first. */
export const STRENGTHS: readonly Strength[] = ["guess", "others", "research", "own_data"];

/** Its name, and in one sentence what it means. */
export function strengthWords(strength: Strength): { name: string; means: string } {
  switch (strength) {
    case "guess":
      return { name: t("logic-strength-guess"), means: t("logic-strength-guess-means") };
    case "others":
      return { name: t("logic-strength-others"), means: t("logic-strength-others-means") };
    case "research":
      return { name: t("logic-strength-research"), means: t("logic-strength-research-means") };
    case "own_data":
      return { name: t("logic-strength-own"), means: t("logic-strength-own-means") };
  }
}
