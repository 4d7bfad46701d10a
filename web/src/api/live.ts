import { useEffect, useState } from "react";
import { markFresh } from "./fresh";
import { queries } from "./queries";
import { touchedBy } from "./touched-by";

export type LiveState = "connecting" | "live" | "lost";

const gatherMs = 120;
const firstWaitMs = 1_000;
const longestWaitMs = 30_000;

const eventKinds = [
  "lead.created", "lead.changed", "message.created", "message.changed", "conversation.changed", "call.changed", "call.created",
  "recording.changed", "estimate.created", "estimate.changed", "customer.changed", "shop.changed", "user.changed",
  "job.changed", "absence.changed", "technician.changed", "invoice.changed", "payment.created", "part.changed", "part_order.changed", "price_book.changed",
];

/** Keeps the screens live while mounted. */
export function useLive(): LiveState {
  const [state, setState] = useState<LiveState>("connecting");
  useEffect(() => keepLive(setState), []);
  return state;
}

/** One stream for all, connected again with growing patience, until the returned function ends it. */
export function keepLive(setState: (state: LiveState) => void): () => void {
  const waiting = new Map<string, readonly string[]>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let source: EventSource | undefined;
  let wait = firstWaitMs;

  const refresh = () => {
    timer = undefined;
    for (const queryKey of waiting.values()) void queries.invalidateQueries({ queryKey });
    waiting.clear();
  };
  const onEvent = (event: MessageEvent<string>) => {
    const { kind, subject_id } = JSON.parse(event.data) as { kind: string; subject_id: string };
    if (kind.endsWith(".created")) markFresh(subject_id);
    for (const key of touchedBy(kind, subject_id)) waiting.set(key.join("/"), key);
    timer ??= setTimeout(refresh, gatherMs);
  };
  const everything = () => void queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== "me" });
  const connect = () => {
    source = new EventSource("/v1/stream");
    // The stream tells what happens from here on: what was asked for before may have missed something, the first time too.
    source.onopen = () => {
      everything();
      wait = firstWaitMs;
      setState("live");
    };
    source.onerror = () => {
      setState("lost");
      source?.close();
      clearTimeout(retry);
      retry = setTimeout(connect, wait * (0.75 + Math.random() / 2));
      wait = Math.min(wait * 2, longestWaitMs);
    };
    for (const kind of eventKinds) source.addEventListener(kind, onEvent);
    source.addEventListener("reset", everything);
  };
  const reconnect = () => {
    if (source?.readyState === EventSource.OPEN) return;
    clearTimeout(retry);
    source?.close();
    connect();
  };

  connect();
  addEventListener("online", reconnect);
  return () => {
    removeEventListener("online", reconnect);
    clearTimeout(timer);
    clearTimeout(retry);
    source?.close();
  };
}
