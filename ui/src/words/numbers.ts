import { locale } from "./words.svelte";

/** Cents as dollars, exact: the digits are placed, never divided, so no fraction can round them. */
export function money(cents: number): string {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`not whole cents: ${cents}`);
  const digits = Math.abs(cents).toString().padStart(3, "0");
  const whole = digits.slice(0, -2);
  const part = digits.slice(-2);
  const written = new Intl.NumberFormat(locale(), {
    useGrouping: "always",
  } as Intl.NumberFormatOptions).format(BigInt(whole));
  return `${cents < 0 ? "−" : ""}$${written}${part === "00" ? "" : `.${part}`}`;
}

/** Basis points as a whole percent; halves go away from zero, as in the file. */
export function percent(basisPoints: number): string {
  const whole = Math.sign(basisPoints) * Math.floor((Math.abs(basisPoints) + 50) / 100);
  return `${new Intl.NumberFormat(locale()).format(whole)}%`;
}

/** One, two and three */
export function list(items: string[], within: string = locale()): string {
  return new Intl.ListFormat(within, { type: "conjunction" }).format(items);
}
