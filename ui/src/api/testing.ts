// For the tests of rooms: they may not know the window, and its other side is the one thing that a test replaces.
import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";

export interface Asked {
  name: string;
  ask: unknown;
  gesture: string | null;
}

/** Answers every call from here on as told; the way back is what it answers. */
export function answerCalls(answer: (asked: Asked) => unknown): () => void {
  mockIPC((command, args) => (command === "call" ? answer(args as unknown as Asked) : undefined));
  return clearMocks;
}
