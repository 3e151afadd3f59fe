import { describe, expect, it } from "vitest";
import { parts } from "../kit";
import { match, wordsOf } from "./match";

const marked = (name: string, text: string) => {
  const fits = match(name, wordsOf(text));
  return (
    fits &&
    parts(name, fits.marks)
      .filter((part) => part.marked)
      .map((part) => part.text)
  );
};

describe("the name of a command", () => {
  it("is found by the starts of its words, and by parts from three letters on", () => {
    expect(marked("Logic model", "mod log")).toEqual(["Log", "mod"]);
    expect(marked("Logic model", "ogi")).toEqual(["ogi"]);
    expect(marked("Logic model", "og")).toBeNull();
    expect(marked("Logic model", "logic plan")).toBeNull();
    expect(match("Logic model", ["ogi"])?.starts).toBe(false);
    expect(match("Logic model", ["mod"])?.starts).toBe(true);
  });

  it("is found with and without its accents", () => {
    expect(marked("Apariencia: Español", "ESPANOL")).toEqual(["Español"]);
    expect(marked("Modelo lógico", "lógico")).toEqual(["lógico"]);
    expect(marked("Modelo lo\u0301gico", "logi")).toEqual(["lo\u0301gi"]);
  });

  it("takes signs for what parts words", () => {
    expect(wordsOf(" Say: “it”, in sentences! ")).toEqual(["say", "it", "in", "sentences"]);
    expect(wordsOf("?!")).toEqual([]);
    expect(marked("Print: Logic model", "print:*logic")).toEqual(["Print", "Logic"]);
  });
});
