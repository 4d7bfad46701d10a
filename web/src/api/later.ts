import { useSyncExternalStore } from "react";

/** Something that cannot be taken back waits a moment, so that it can be. Meanwhile its row is hidden. */

export const secondThoughtMs = 6_000;

interface Waiting {
  run: () => void;
  timer: ReturnType<typeof setTimeout>;
}
const waiting = new Set<Waiting>();

function start(one: Waiting): void {
  clearTimeout(one.timer);
  if (waiting.delete(one)) one.run();
}

// Leaving the page is not a change of mind.
if (typeof window !== "undefined") addEventListener("pagehide", () => [...waiting].forEach(start));

/** Runs in a moment; the returned function calls it off. */
export function later(run: () => void, ms = secondThoughtMs): () => void {
  const one: Waiting = { run, timer: setTimeout(() => start(one), ms) };
  waiting.add(one);
  return () => {
    clearTimeout(one.timer);
    waiting.delete(one);
  };
}

let hidden: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();

function setHidden(next: ReadonlySet<string>): void {
  hidden = next;
  for (const listener of listeners) listener();
}

export const hide = (id: string) => setHidden(new Set([...hidden, id]));
export const unhide = (id: string) => setHidden(new Set([...hidden].filter((other) => other !== id)));

/** What a person has just dealt with, and may still call back. */
export function useHidden(): ReadonlySet<string> {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => hidden,
  );
}
