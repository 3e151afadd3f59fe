import type { SourceLine } from "../api/types";

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

export interface Span {
  /** Where a day stands between the first day and the last, from 0 to 100. */
  at: (day: string) => number;
  /** The first days of the calendar years in between, to be marked. */
  years: { year: number; at: number }[];
}

/** The time from the first budget year's start to the last award's end. */
export function span(sources: SourceLine[]): Span {
  const first = Math.min(...sources.map((source) => dayNumber(source.from)));
  const last = Math.max(...sources.map((source) => dayNumber(source.award_end ?? source.to)));
  const length = Math.max(1, last - first);
  const at = (day: string) => Math.min(100, Math.max(0, ((dayNumber(day) - first) * 100) / length));
  const years = [];
  const from = new Date(first * 86_400_000).getUTCFullYear() + 1;
  const to = new Date(last * 86_400_000).getUTCFullYear();
  for (let year = from; year <= to; year += 1) years.push({ year, at: at(`${year}-01-01`) });
  return { at, years };
}
