import type { Answer, GroupAnswer } from "../api/types";
import { ANSWERS } from "./assessing.svelte";

/** A middle answer as it is typed: “0”, “2”, or of an even count both, “2-3”. Nothing if it is none. */
export function middleOf(text: string): { low: Answer; high: Answer | null } | null {
  const found = /^([0-4])(?:\s*[-–—/ ]?\s*([1-4]))?$/.exec(text.trim());
  if (!found) return null;
  const low = ANSWERS[Number(found[1])];
  const high = found[2] === undefined ? null : ANSWERS[Number(found[2])];
  if (!low || high === undefined || (low === "do_not_know" && high !== null)) return null;
  return { low, high };
}

/** As it would be typed. */
export function middleText(answer: Pick<GroupAnswer, "low" | "high">): string {
  const low = String(ANSWERS.indexOf(answer.low));
  return answer.high && answer.high !== answer.low ? `${low}-${ANSWERS.indexOf(answer.high)}` : low;
}
