// The one way out of the window: a name and an ask, an answer or a failure with a stable code.
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Calls, Notice, Failure } from "./types";

export type Name = keyof Calls;
export type Ask<N extends Name> = Calls[N][0];
export type Answer<N extends Name> = Calls[N][1];

/** Changes that share a `gesture`, one visit to a field, are taken back as one. */
export async function call<N extends Name>(name: N, ask?: Ask<N>, gesture?: string): Promise<Answer<N>> {
  try {
    return await invoke<Answer<N>>("call", { name, ask: ask ?? null, gesture: gesture ?? null });
  } catch (thrown) {
    throw asFailure(thrown);
  }
}

/** Whatever was thrown, as a failure that has a sentence. */
export function asFailure(thrown: unknown): Failure {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && typeof thrown.code === "string") {
    const data = "data" in thrown && typeof thrown.data === "object" ? thrown.data : null;
    return { code: thrown.code, data: (data ?? {}) as Failure["data"] };
  }
  return { code: "unexpected", data: { detail: thrown instanceof Error ? thrown.message : String(thrown) } };
}

type Listener = (changed: Notice) => void;
const listeners = new Set<Listener>();

/** So many milliseconds after a change the page was drawn with it: what only follows from it is asked and told then. */
export const REST = 150;

/**
 * Calls back after each change in the file; answers with the way to stop. With a `rest` it calls back so many
 * milliseconds after the last of several.
 */
export function onChanged(listener: Listener, rest = 0): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const hears: Listener = (changed) => {
    clearTimeout(waiting);
    if (rest === 0) listener(changed);
    else waiting = setTimeout(() => listener(changed), rest);
  };
  listeners.add(hears);
  return () => {
    clearTimeout(waiting);
    listeners.delete(hears);
  };
}

/** Begins to hear the window's notices: once, before the first screen. */
export function hearChanges(): Promise<() => void> {
  return listen<Notice>("changed", ({ payload }) => listeners.forEach((listener) => listener(payload)));
}
