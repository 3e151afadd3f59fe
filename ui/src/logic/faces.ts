import type { Indicator } from "../api/types";
import { figure, period, t } from "../words";

/** What a box is coloured by: a token of the colours, such as `--tag-3`, and the short mark that says the same. */
export interface Tint {
  hue: string;
  label: string;
}

export const untinted: ReadonlyMap<string, Tint> = new Map();
export const unasked: ReadonlyMap<string, string> = new Map();

/** The newest data point of what measures each box, as its card says it. */
export function latest(indicators: Indicator[]): ReadonlyMap<string, string> {
  return new Map(
    indicators.flatMap(({ node, unit, latest }): [string, string][] =>
      node && latest
        ? [[node.id, t("logic-latest", { value: figure(latest.value, unit), when: period(latest.label) })]]
        : [],
    ),
  );
}
