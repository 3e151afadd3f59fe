import { cardId } from "./board.svelte";
import type { Row } from "./rows";

// Where the focus can be sent in the outline and in the open panel, by the ids that stand in the page.

/** The text of the row that is being written. */
export const DRAFT = "outline-draft";
/** The text of the row that is being edited. */
export const TEXT = "outline-text";
/** A row; where a node is told in full it is the node's own place, as in the diagram. */
export const rowId = (row: Row) => (row.again ? `row-${row.key}` : cardId(row.key));
/** The field that says why one leads to the other. */
export const reasonId = (link: string) => `reason-${link}`;
