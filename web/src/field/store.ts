import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { newKey } from "@/api/new-key";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];
export type Day = Omit<Schemas["FieldDay"], "visits"> & { visits: Visit[] };
export type Visit = Omit<Schemas["FieldVisit"], "lines"> & {
  /** Without what is taxed of them: the server alone decides that. */
  lines: Omit<Schemas["EstimateLine"], "taxable">[];
  /** Money that waits on the phone for a signal. */
  queued?: { invoice: boolean; paid_cents: number };
};
export type JobStatus = Schemas["JobStatus"];
export type Inspection = Schemas["Inspection"];

/** Something done on the phone, kept until the server has it. */
export interface Command {
  id: string;
  /** Its place in the order of what was done. */
  seq: number;
  kind: string;
  job_id: string | null;
  at: string;
  data: Record<string, unknown>;
  /** The server has it; it is laid over the day until the day has been read again. */
  sent?: boolean;
}

/** A command that the server refused: shown until the mechanic has read it. */
export interface Refusal {
  id: string;
  kind: string;
  job_id: string | null;
  at: string;
  message: string;
  /** What it said, so that nothing of it is lost. */
  data?: Record<string, unknown>;
}

/** A photo, film or voice, kept until all its bytes have arrived. */
export interface Picture {
  client_id: string;
  job_id: string;
  purpose: Schemas["UploadInput"]["purpose"];
  /** The finding it shows. */
  subject_id?: string;
  caption: string | null;
  blob: Blob;
  taken_at: string;
  /** Why the server will never take it; empty while it may. */
  problem: string;
}

interface Tables extends DBSchema {
  commands: { key: number; value: Command };
  refusals: { key: string; value: Refusal };
  pictures: { key: string; value: Picture };
  days: { key: string; value: Day };
}

const databaseName = "roadcall-field";
const version = 1;
let opened: Promise<IDBPDatabase<Tables>> | null = null;

/** The phone's own database: everything here survives the app's end and the phone's restart. */
export function store(): Promise<IDBPDatabase<Tables>> {
  opened ??= openDB<Tables>(databaseName, version, {
    upgrade(database) {
      database.createObjectStore("commands", { keyPath: "seq", autoIncrement: true });
      database.createObjectStore("refusals", { keyPath: "id" });
      database.createObjectStore("pictures", { keyPath: "client_id" });
      database.createObjectStore("days", { keyPath: "date" });
    },
  });
  return opened;
}

/** A name that no other phone makes. */
export const newId = (prefix: string) => prefix + newKey();

const daysKept = 4;

export async function keepDay(day: Day): Promise<void> {
  const database = await store();
  await database.put("days", day);
  const kept = await database.getAllKeys("days");
  for (const old of kept.sort().slice(0, -daysKept)) await database.delete("days", old);
}

export async function keptDays(): Promise<Day[]> {
  return (await store()).getAll("days");
}

/** A checklist is written whole: the newer one says all that the older one did. */
export function replaces(command: Omit<Command, "seq">, older: Command): boolean {
  const both = command.kind === "inspection" && older.kind === "inspection";
  return both && !older.sent && older.job_id === command.job_id && older.data.title === command.data.title;
}

export async function addCommand(kind: string, jobId: string | null, data: Record<string, unknown>): Promise<void> {
  const command = { id: newId("cmd-"), kind, job_id: jobId, at: new Date().toISOString(), data };
  const change = (await store()).transaction("commands", "readwrite");
  const older = (await change.store.getAll()).find((one) => replaces(command, one));
  // The key is made by the database: commands keep the order they were done in. What names a finding comes after it.
  await change.store.put({ ...command, ...(older && { seq: older.seq }) } as Command);
  await change.done;
}

export async function sentCommands(): Promise<number[]> {
  const all = await (await store()).getAll("commands");
  return all.filter((command) => command.sent).map((command) => command.seq);
}

/** A day that was read after they were sent shows them itself. */
export async function forgetCommands(seqs: number[]): Promise<void> {
  const database = await store();
  for (const seq of seqs) await database.delete("commands", seq);
}

export async function addPicture(picture: Omit<Picture, "client_id" | "taken_at" | "problem">): Promise<void> {
  const row = { ...picture, client_id: newId("pic-"), taken_at: new Date().toISOString(), problem: "" };
  await (await store()).put("pictures", row);
}

/** Asks the browser not to sweep our database away when the phone is full. */
export function persist(): void {
  void navigator.storage?.persist?.();
}
