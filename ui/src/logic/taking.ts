import type { ModelImportComplaint, ModelImportPreview } from "../api/types";
import { t } from "../words";
import { COLUMNS, columnWords } from "./columns";

/** What a column of a table can hold, by its code. */
export function meanings(): { value: string; label: string }[] {
  return [
    ...COLUMNS.map((column) => ({ value: column as string, label: columnWords(column).title })),
    { value: "column", label: t("logic-import-kind") },
    { value: "text", label: t("logic-text") },
    { value: "owner", label: t("logic-owner") },
    { value: "quantity", label: t("logic-quantity") },
    { value: "unit", label: t("logic-unit") },
    { value: "per", label: t("logic-per") },
    { value: "population", label: t("logic-population") },
    { value: "direction", label: t("logic-direction") },
    { value: "from", label: t("logic-from") },
    { value: "to", label: t("logic-to") },
    { value: "by", label: t("logic-by") },
    { value: "leads_to", label: t("logic-leads-to") },
    { value: "ignore", label: t("logic-import-ignore") },
  ];
}

/** The heads after one is said anew. A fact stands in one column only, so the one that held it before is left out. */
export function said(heads: ModelImportPreview["heads"], at: number, meaning: string): string[] {
  const boxes = COLUMNS.some((column) => column === meaning);
  return heads.map((head, index) => {
    if (index === at) return meaning;
    return !boxes && head.meaning === meaning ? "ignore" : head.meaning;
  });
}

export const complaintWords = ({ code, place, text, other }: ModelImportComplaint) =>
  t(`import-complaint-${code}`, { place, text, other });

/** What the head of a column is called where it is asked for. */
export const headWords = (text: string, at: number) =>
  text === "" ? t("logic-import-head-none", { number: at + 1 }) : t("logic-import-head", { head: text });

type Brought = Pick<ModelImportPreview, "boxes" | "arrows" | "assumptions">;

/** Whether a table has anything that the model does not have yet. */
export const brings = ({ boxes, arrows, assumptions }: Brought) => boxes + arrows + assumptions > 0;

/** What is taken in, counted. Most tables have no assumptions: then they are not named. */
export const takeWords = ({ boxes, arrows, assumptions }: Brought) =>
  t(assumptions > 0 ? "logic-import-take-assumed" : "logic-import-take", { boxes, arrows, assumptions });
