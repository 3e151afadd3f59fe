import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answerCalls, type Asked } from "../api/testing";
import { Filling } from "./filling.svelte";

// The window's other side: slow to begin a form, and at times not willing.
let asked: Asked[] = [];
let refuses: string | null = null;
let end: () => void;

beforeEach(() => {
  asked = [];
  refuses = null;
  end = answerCalls(async ({ name, ask, gesture }) => {
    asked.push({ name, ask, gesture });
    if (name === refuses)
      throw { code: "round_not_open", data: { opens: "2026-06-01", closes: "2026-06-30" } };
    if (name !== "assessment_add_form") return null;
    await new Promise((resolve) => setTimeout(resolve, 20));
    return { id: "form-1" };
  });
});
afterEach(() => end());

const sheet = () => new Filling({ round: "fall", role: "families", way: "paper", language: "en" });

describe("a form that is filled in", () => {
  it("begins with its first answer and keeps them in their order, all as one step", async () => {
    const filling = sheet();
    expect(filling.begun).toBe(false);
    void filling.answer("CV1", "emerging");
    void filling.answer("CV2", "maturing");
    void filling.clear("CV1");
    expect(filling.answers).toEqual({ CV2: "maturing" });
    expect(await filling.finish()).toBe(true);
    expect(asked.map(({ name }) => name)).toEqual([
      "assessment_add_form",
      "assessment_score",
      "assessment_unscore",
      "assessment_finish_form",
    ]);
    expect(asked[1]?.ask).toEqual({ form: "form-1", criterion: "CV2", answer: "maturing", note: "" });
    expect(new Set(asked.map(({ gesture }) => gesture)).size).toBe(1);
  });

  it("says why an answer was not kept, and is not finished then", async () => {
    const filling = sheet();
    refuses = "assessment_add_form";
    await filling.answer("CV1", "emerging");
    expect(filling.wrong).toContain("2026-06-01");
    expect(await filling.finish()).toBe(false);
    refuses = null;
    await filling.answer("CV2", "maturing");
    expect(filling.wrong).toBe(null);
    expect(await filling.finish()).toBe(true);
    const kept = asked
      .filter(({ name }) => name === "assessment_score")
      .map(({ ask }) => (ask as { criterion: string }).criterion);
    expect(kept, "the refused answer is tried again").toEqual(["CV2", "CV1"]);
  });

  it("keeps a note with its answer, also one that was written first", async () => {
    const filling = sheet();
    await filling.note("CV1", "The budget vote.");
    expect(asked).toEqual([]);
    await filling.answer("CV1", "emerging");
    expect(asked.at(-1)?.ask).toEqual({
      form: "form-1",
      criterion: "CV1",
      answer: "emerging",
      note: "The budget vote.",
    });
  });
});
