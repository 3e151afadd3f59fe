import type { Due, Said } from "../api/types";
import { language, list, money, t } from "../words";

/** What ends or is to be done, as one line. The file gives a name; the sentence is ours. */
export function dueTitle({ kind, title, step }: Pick<Due, "kind" | "title" | "step">): string {
  switch (kind) {
    case "agreement":
      return t("overview-due-agreement", { title });
    case "budget_period":
      return t("overview-due-budget-period", { title });
    case "award":
      return t("overview-due-award", { title });
    case "renewal":
      return step ? t("overview-due-renewal-step", { title, step }) : t("overview-due-renewal", { title });
    case "assessment_round":
      return t("overview-due-round", { kind: title });
    case "assumption":
      return t("overview-due-assumption", { title });
    case "action":
      return title;
  }
}

/** Where in the window it is seen to; nothing where there is no page for it yet. */
export function duePlace({ kind, node }: Pick<Due, "kind" | "node">): string | null {
  if (kind !== "assumption") return null;
  return node === null ? "#logic" : `#logic/${node}`;
}

/** What the money is, in words. */
export function dueAmount({ kind, amount }: Pick<Due, "kind" | "amount">): string | null {
  if (amount === null) return null;
  const args = { amount: money(amount) };
  if (kind === "agreement") return t("overview-line-amount", args);
  if (kind === "renewal") return t("overview-renewal-amount", args);
  return t("overview-left-amount", args);
}

/** The criterion that a to-do came of, by its name in the language of the window. */
export function dueCriterion(criterion: Said | null): string | null {
  if (criterion === null) return null;
  return t("overview-toward", { criterion: criterion[language()] || criterion.en });
}

/** How late, by whom, how much and what it stands behind: only what is known. */
export function dueNote(due: Due): string {
  const parts = [
    due.days_late > 0 ? t("overview-days-late", { days: due.days_late }) : null,
    due.owner,
    dueAmount(due),
    due.serves.length > 0 ? t("overview-serves", { list: list(due.serves) }) : null,
    dueCriterion(due.criterion),
  ];
  return parts.filter((part) => part !== null && part !== "").join(" · ");
}
