import { useCallback, useEffect, useRef, useState } from "react";
import { ApiError, ask, client } from "@/api/client";
import { localDate } from "./dates";
import { keepLooking } from "./keep-looking";
import { withLeftOver } from "./left-over";
import { overlay } from "./overlay";
import { addCommand, addPicture, dropCommand, forgetCommands, keepDay, keptDays, sentCommands, store, type Day, type Picture, type Refusal } from "./store";
import { keepSyncing, onSync, sync, syncState, type SyncState } from "./sync";
import { remember } from "./whose";

/** The office may give, move and cancel visits meanwhile. */
const dayAgainMs = 60_000;

/** What the phone has of a day; of today also what was begun before it. */
async function keptDay(date: string): Promise<Day | undefined> {
  const kept = await keptDays();
  if (date !== localDate()) return kept.find((one) => one.date === date);
  return withLeftOver(date, kept, (await syncState()).commands);
}

interface DayState {
  day: Day | null;
  /** Nothing is on the phone and none could be fetched. */
  failed: string;
  pending: boolean;
}

/** A day from the server when there is one, from the phone otherwise, with what waits laid over it. */
export function useDay(date: string) {
  const [state, setState] = useState<DayState>({ day: null, failed: "", pending: true });
  const [waiting, setWaiting] = useState<SyncState>({ commands: [], pictures: [], others: [], problem: "" });
  const fetches = useRef({ asked: 0, answered: 0 });
  const fetchDay = useCallback(async () => {
    const mine = ++fetches.current.asked;
    try {
      const shown = await sentCommands();
      const fresh = await ask(client.GET("/v1/field/day", { params: { query: { date } } }));
      // One that was asked later has come already.
      if (mine < fetches.current.answered) return;
      fetches.current.answered = mine;
      remember(fresh.me);
      await keepDay(fresh);
      setState({ day: fresh, failed: "", pending: false });
      await forgetCommands(shown);
      setWaiting(await syncState());
    } catch (error) {
      const kept = await keptDay(date);
      const refused = error instanceof ApiError && error.status >= 400 && error.status < 500;
      const words = error instanceof Error ? error.message : "The day did not load.";
      setState((old) => ({ day: old.day?.date === date ? old.day : (kept ?? null), failed: kept && !refused ? "" : words, pending: false }));
    }
  }, [date]);
  useEffect(() => {
    void keptDay(date).then((kept) => kept && setState((old) => (old.day ? old : { day: kept, failed: "", pending: false })));
    void fetchDay();
    const stops = [keepSyncing(() => void fetchDay()), keepLooking(() => document.visibilityState === "visible" && void fetchDay(), dayAgainMs)];
    return () => stops.forEach((stop) => stop());
  }, [date, fetchDay]);
  useEffect(() => {
    const look = () => void syncState().then(setWaiting);
    look();
    return onSync(look);
  }, []);
  const day = state.day ? overlay(state.day, waiting.commands) : null;
  return { ...state, day, waiting, refetch: fetchDay };
}

/** Does something: on the phone at once, at the server when there is a signal. */
export async function act(kind: string, jobId: string, data: Record<string, unknown>): Promise<void> {
  await addCommand(kind, jobId, data);
  void sync();
}

/** It was a slip of the finger, and is still on the phone. */
export async function takeBack(commandId: string): Promise<void> {
  await dropCommand(commandId);
  void sync();
}

export async function takePicture(picture: Omit<Picture, "client_id" | "taken_at" | "by" | "problem">): Promise<void> {
  await addPicture(picture);
  void sync();
}

export function useRefusals() {
  const [refusals, setRefusals] = useState<Refusal[]>([]);
  const look = useCallback(() => void store().then((database) => database.getAll("refusals")).then(setRefusals), []);
  useEffect(() => {
    look();
    return onSync(look);
  }, [look]);
  const dismiss = async (id: string) => {
    await (await store()).delete("refusals", id);
    look();
  };
  return { refusals, dismiss };
}
