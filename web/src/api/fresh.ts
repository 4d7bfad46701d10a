import { useSyncExternalStore } from "react";

// Rows that arrived while somebody was looking; they are lit for a moment.
const shownMs = 6000;
let fresh: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();

function set(next: ReadonlySet<string>): void {
  fresh = next;
  for (const listener of listeners) listener();
}

export function markFresh(id: string): void {
  set(new Set([...fresh, id]));
  setTimeout(() => set(new Set([...fresh].filter((other) => other !== id))), shownMs);
}

export function useFresh(id: string | undefined): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => id !== undefined && fresh.has(id),
  );
}
