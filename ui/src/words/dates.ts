// Days come as "2026-06-15": local dates without a zone, so they are written out in UTC and never shift.
import { locale } from "./words.svelte";

function write(day: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(locale(), { ...options, timeZone: "UTC" }).format(date);
}

/** June 15, 2026 */
export function longDay(day: string): string {
  return write(day, { year: "numeric", month: "long", day: "numeric" });
}

/** Jun 15, 2026: for columns of dates. */
export function shortDay(day: string): string {
  return write(day, { year: "numeric", month: "short", day: "numeric" });
}

/** Monday, June 15, 2026 */
export function fullDay(day: string): string {
  return capital(write(day, { weekday: "long", year: "numeric", month: "long", day: "numeric" }));
}

/** June 2026: the month of a day, as a heading. */
export function monthName(day: string): string {
  return capital(write(day, { year: "numeric", month: "long" }));
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase(locale()) + words.slice(1);
}

/** An instant, in the laptop's own zone: June 15, 2026, 3:42 PM */
export function moment(instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  return new Intl.DateTimeFormat(locale(), { dateStyle: "long", timeStyle: "short" }).format(date);
}

/** The day so many days after another; the day itself where it is none. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Today as the laptop's own clock has it. */
export function laptopDay(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
