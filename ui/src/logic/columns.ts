import type { Column, Node } from "../api/types";
import { t } from "../words";

/** The six columns in their order, from what goes in to what changes. */
export const COLUMNS: readonly Column[] = ["resource", "activity", "output", "short", "medium", "long"];

interface ColumnWords {
  title: string;
  one: string;
  add: string;
  fresh: string;
}

export function columnWords(column: Column): ColumnWords {
  switch (column) {
    case "resource":
      return {
        title: t("logic-resources"),
        one: t("logic-resource"),
        add: t("logic-add-resource"),
        fresh: t("logic-new-resource"),
      };
    case "activity":
      return {
        title: t("logic-activities"),
        one: t("logic-activity"),
        add: t("logic-add-activity"),
        fresh: t("logic-new-activity"),
      };
    case "output":
      return {
        title: t("logic-outputs"),
        one: t("logic-output"),
        add: t("logic-add-output"),
        fresh: t("logic-new-output"),
      };
    case "short":
      return {
        title: t("logic-shorts"),
        one: t("logic-short"),
        add: t("logic-add-short"),
        fresh: t("logic-new-short"),
      };
    case "medium":
      return {
        title: t("logic-mediums"),
        one: t("logic-medium"),
        add: t("logic-add-medium"),
        fresh: t("logic-new-medium"),
      };
    case "long":
      return {
        title: t("logic-longs"),
        one: t("logic-long"),
        add: t("logic-add-long"),
        fresh: t("logic-new-long"),
      };
  }
}

export function inColumn(nodes: Node[], column: Column): Node[] {
  return nodes.filter((node) => node.column === column);
}
