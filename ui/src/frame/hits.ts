import type { SearchGroup, SearchHit } from "../api/types";
import { selection, type FinderGroup, type FinderItem } from "../kit";
import { columnWords } from "../logic/columns";
import { shortDay, t } from "../words";
import { go } from "./commands";

/** What was found of one kind, as the list shows it. */
export function shown({ kind, count, hits }: SearchGroup): FinderGroup {
  const note = hits.length < count ? t("frame-find-some", { shown: hits.length, count }) : undefined;
  return { key: kind, heading: t("find-kind", { kind }), note, items: hits.map(line) };
}

function line(hit: SearchHit): FinderItem {
  const day = hit.day === null ? null : t("frame-find-day", { kind: hit.kind, day: shortDay(hit.day) });
  const column = hit.kind === "box" && hit.column ? columnWords(hit.column).title : null;
  // What the line below says is not said beside it too.
  const rest = hit.about?.split(" · ").filter((part) => part !== hit.snippet) ?? [];
  return {
    key: `${hit.kind}-${hit.id}`,
    label: hit.title,
    marks: hit.title_marks,
    line: hit.snippet === "" ? undefined : { text: hit.snippet, marks: hit.snippet_marks },
    note: [column, ...rest, day].filter((part) => part !== null).join(" · ") || undefined,
    run: () => open(hit),
  };
}

/** Goes where it stands; what has no page of its own is shown with what it is connected to. */
function open({ room, kind, id, node, criterion, round, thread }: SearchHit) {
  if (node !== null) go(`logic/${node}`);
  else if (criterion !== null) go(`priorities/${criterion}${round === null ? "" : `/${round}`}`);
  else if (kind === "action") go(`plan/${id}`);
  else if (thread !== null) selection.show({ room, id: thread });
  else go("logic");
}
