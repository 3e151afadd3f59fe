import { describe, expect, it } from "vitest";
import type { ModelQuestion, Severity } from "../api/types";
import { counted, offered } from "./asking";

function question(code: string, severity: Severity, id: string, room = "logic"): ModelQuestion {
  return {
    ...{ code, severity, sentence: code, data: {}, subjects: [{ room, id, name: id }] },
    ...{ opens: { room, id, field: "owner" }, spoke_of: code + id },
  };
}

describe("the questions that are offered", () => {
  it("are three at most, the gravest first, and not three of one kind while another waits", () => {
    const asked = [
      question("L01", "error", "a"),
      question("L01", "error", "b"),
      question("L01", "error", "c"),
      question("L03", "error", "d"),
      question("L18", "warning", "a"),
    ];
    expect(offered(asked).map(({ spoke_of }) => spoke_of)).toEqual(["L01a", "L03d", "L01b"]);
    expect(offered(asked.slice(4)).map(({ code }) => code)).toEqual(["L18"]);
  });

  it("are counted on the box that answers for them, and nowhere else", () => {
    const count = counted([
      question("L01", "error", "a"),
      question("L18", "warning", "a"),
      question("L19", "warning", "p", "partner"),
    ]);
    expect([...count]).toEqual([["a", "2 questions"]]);
  });
});
