import { describe, expect, it } from "vitest";
import css from "./tokens.css?raw";

const [light = "", dark = ""] = css.split('[data-theme="dark"]');
const token = (theme: string, name: string) => {
  const hex = new RegExp(`--${name}: #([0-9a-f]+);`).exec(theme)?.[1] ?? "";
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex;
  return [0, 2, 4].map((at) => parseInt(full.slice(at, at + 2), 16) / 255);
};

/** Contrast of two colours (WCAG 2.2, relative luminance). */
function contrast(one: number[], other: number[]): number {
  const luminance = (rgb: number[]) => {
    const [r = 0, g = 0, b = 0] = rgb.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

describe.each([
  ["light", light],
  ["dark", dark],
])("in the %s theme", (_, theme) => {
  it.each(["ink", "ink-2", "faint"])("%s can be read on paper and on a surface", (ink) => {
    for (const ground of ["paper", "surface"])
      expect(contrast(token(theme, ink), token(theme, ground))).toBeGreaterThanOrEqual(4.5);
  });

  it("what is dimmed stands clearly back from what is not", () => {
    const paper = token(theme, "paper");
    expect(contrast(token(theme, "ink"), paper) / contrast(token(theme, "faint"), paper)).toBeGreaterThan(2);
  });
});
