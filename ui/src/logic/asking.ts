import type { ModelQuestion } from "../api/types";
import { longDay, t } from "../words";

/** As many as a person can think about before the next conversation. */
const OFFERED = 3;

/** The sentence that asks. Days stand in it as people say them. */
export function questionWords(question: ModelQuestion): string {
  const { since } = question.data;
  const data = { ...question.data, ...(since ? { since: longDay(since) } : {}) };
  return t(`question-${question.sentence}`, { name: question.subjects[0]?.name ?? "", ...data });
}

/** The gravest, and not three of one kind while another waits. */
export function offered(asked: ModelQuestion[]): ModelQuestion[] {
  const seen = new Map<string, number>();
  const ranked = asked.map((question, at) => {
    const round = seen.get(question.code) ?? 0;
    seen.set(question.code, round + 1);
    return {
      question,
      at,
      grave: question.severity === "error" ? 0 : question.severity === "warning" ? 1 : 2,
      round,
    };
  });
  ranked.sort((one, other) => one.grave - other.grave || one.round - other.round || one.at - other.at);
  return ranked.slice(0, OFFERED).map(({ question }) => question);
}

/** How many questions there are about each box, in words. */
export function counted(asked: ModelQuestion[]): ReadonlyMap<string, string> {
  const count = new Map<string, number>();
  for (const { subjects } of asked) {
    const [first] = subjects;
    if (first?.room === "logic") count.set(first.id, (count.get(first.id) ?? 0) + 1);
  }
  // Hundreds of boxes share a few counts: each is put into words once.
  const words = new Map(
    [...new Set(count.values())].map((count) => [count, t("logic-questions", { count })]),
  );
  return new Map([...count].map(([id, count]) => [id, words.get(count) ?? ""]));
}
