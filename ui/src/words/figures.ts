import { shortDay } from "./dates";
import { t } from "./words.svelte";

/** A data point in its unit, which is the school's own word; only percent is a sign. */
export function figure(value: string, unit: string): string {
  return unit === "percent" || unit === "%" ? t("logic-percent", { value }) : `${value} ${unit}`.trim();
}

/** A period as people say it; the ones that are days are written out. */
export function period(label: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(label) ? shortDay(label) : label;
}
