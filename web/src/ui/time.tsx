import { useEffect, useSyncExternalStore } from "react";
import { ago, moment } from "./format";

// One timer for every "12 min ago" on the screen.
const tickMs = 20_000;
let now = Date.now();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(tick, tickMs);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

function tick(): void {
  now = Date.now();
  for (const listener of listeners) listener();
}

/** The time, renewed every few seconds. */
export function useNow(): number {
  const value = useSyncExternalStore(subscribe, () => now);
  useEffect(tick, []);
  return value;
}

/** "12 min ago", with the exact moment on hover; `short`: "12 min". */
export function Ago({ at, short }: { at: string; short?: boolean }) {
  const current = useNow();
  return (
    <time dateTime={at} title={moment(at, current)}>
      {short ? ago(at, current).replace(/ ago$/, "") : ago(at, current)}
    </time>
  );
}
