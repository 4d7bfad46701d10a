import { ask, client, keepCsrfToken } from "@/api/client";
import { nextBatch, outcomesOf, staysOnPhone } from "./batches";
import { keepLooking } from "./keep-looking";
import { ownCommands, ownPictures, store, type Command, type Picture } from "./store";
import { othersOf, remember, whoIs } from "./whose";

const pieceBytes = 512 * 1024;
const lookAgainMs = 20_000;

type Listener = () => void;
const listeners = new Set<Listener>();
const sentListeners = new Set<Listener>();
let running = false;
let again = false;
let lastProblem = "";

export interface SyncState {
  commands: Command[];
  pictures: Picture[];
  /** Who else has something here that is not sent. */
  others: ReturnType<typeof othersOf>;
  problem: string;
}

/** Tells when something was queued, sent or refused. */
export function onSync(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}

export async function syncState(): Promise<SyncState> {
  const database = await store();
  const unsent = [...(await database.getAll("commands")).filter((one) => !one.sent), ...(await database.getAll("pictures"))];
  return { commands: await ownCommands(), pictures: await ownPictures(), others: othersOf(unsent, whoIs()), problem: lastProblem };
}

// In order, and only what the server has answered leaves the phone. A lost answer is asked again: the server knows each id.
async function sendCommands(): Promise<boolean> {
  const database = await store();
  let sent = false;
  for (;;) {
    const batch = nextBatch((await ownCommands()).filter((command) => !command.sent));
    if (batch.length === 0) return sent;
    const outcomes = await outcomesOf(batch, (commands) => ask(client.POST("/v1/field/commands", { body: { commands, sent_at: new Date().toISOString() } })));
    const change = database.transaction(["commands", "refusals"], "readwrite");
    for (const { command, refused } of outcomes) {
      if (refused !== undefined) {
        const { id, kind, job_id, at, data } = command;
        await change.objectStore("refusals").put({ id, kind, job_id, at, data, message: refused });
      }
      // A newer one may have taken its place meanwhile.
      if ((await change.objectStore("commands").get(command.seq))?.id !== command.id) continue;
      if (refused === undefined) await change.objectStore("commands").put({ ...command, sent: true });
      else await change.objectStore("commands").delete(command.seq);
    }
    await change.done;
    sent = true;
    tell();
  }
}

/** An app that was opened without a signal has not been told its token yet, nor whose sign-in it has. */
export async function learnToken(): Promise<void> {
  const me = await ask(client.GET("/v1/me"));
  keepCsrfToken(me.csrf_token);
  remember(me.user);
}

async function somethingWaits(): Promise<boolean> {
  const { commands, pictures } = await syncState();
  return commands.some((one) => !one.sent) || pictures.some((one) => !one.problem);
}

// Piece by piece, from where the server says it stopped.
async function sendPicture(picture: Picture): Promise<void> {
  const { client_id, job_id, purpose, caption, subject_id = null, blob } = picture;
  const body = { client_id, job_id, purpose, caption, subject_id, bytes_total: blob.size };
  let upload = await ask(client.POST("/v1/uploads", { body }));
  while (!upload.file_id) {
    const offset = upload.bytes_received;
    upload = await ask(
      client.PUT("/v1/uploads/{id}/bytes", {
        params: { path: { id: upload.id }, query: { offset } },
        body: blob.slice(offset, offset + pieceBytes) as never,
        bodySerializer: (bytes: unknown) => bytes as Blob,
        headers: { "Content-Type": "application/octet-stream" },
      }),
    );
  }
}

async function sendPictures(): Promise<boolean> {
  const database = await store();
  let sent = false;
  for (const picture of await ownPictures()) {
    if (picture.problem) continue;
    try {
      await sendPicture(picture);
      await database.delete("pictures", picture.client_id);
    } catch (error) {
      if (!staysOnPhone(error)) throw error;
      await database.put("pictures", { ...picture, problem: error.message });
    }
    sent = true;
    tell();
  }
  return sent;
}

/** Sends what waits, words before pictures. One run at a time; true when anything was sent. */
export async function sync(): Promise<boolean> {
  if (running) {
    again = true;
    return false;
  }
  running = true;
  let sent = false;
  try {
    do {
      again = false;
      if (await somethingWaits()) await learnToken();
      sent = (await sendCommands()) || sent;
      sent = (await sendPictures()) || sent;
    } while (again);
    lastProblem = "";
  } catch (error) {
    lastProblem = error instanceof Error ? error.message : "Not sent yet.";
  } finally {
    running = false;
    tell();
  }
  if (sent) for (const listener of sentListeners) listener();
  return sent;
}

/** Sends what waits as soon as there is a signal. */
export function keepSyncing(onSent: () => void): () => void {
  const look = () => void sync();
  sentListeners.add(onSent);
  const stop = keepLooking(look, lookAgainMs);
  look();
  return () => {
    stop();
    sentListeners.delete(onSent);
  };
}
