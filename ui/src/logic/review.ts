/** The same day a year later; from the 29th of February to the 28th. */
export function yearAfter(day: string): string {
  const later = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return later.endsWith("-02-29") ? later.replace(/29$/, "28") : later;
}

/** What a review today changes: the next one moves on by a year where its day has come. */
export function reviewed(today: string, next: string | null): { reviewed: string; review_on?: string } {
  return next !== null && next <= today
    ? { reviewed: today, review_on: yearAfter(today) }
    : { reviewed: today };
}
