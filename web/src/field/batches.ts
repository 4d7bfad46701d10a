import { ApiError } from "@/api/api-error";
import type { components } from "@/api/schema";
import type { Command } from "./store";

const officeKnows = "The office has it on its list.";
const batchMost = 50;
/** Well below what the server takes in one body. */
const batchBytesMost = 48 * 1024;

type Wire = components["schemas"]["FieldCommand"];
type Results = components["schemas"]["FieldResults"];

const onWire = ({ id, kind, job_id, at, data }: Command): Wire => ({ id, kind, job_id, at, data });
const bytesOf = (command: Command) => new TextEncoder().encode(JSON.stringify(onWire(command))).length + 1;

/** The first of what waits, as much as goes in one body; what is alone too large goes alone. */
export function nextBatch(waiting: Command[]): Command[] {
  let bytes = 0;
  const tooMany = waiting.slice(0, batchMost).findIndex((command, at) => (bytes += bytesOf(command)) > batchBytesMost && at > 0);
  return waiting.slice(0, tooMany < 0 ? batchMost : tooMany);
}

export interface Outcome {
  command: Command;
  /** Why it was not taken; undefined: it was. */
  refused?: string;
}

/** Asks the server to take a batch. One that it refuses as a whole is halved until what is in the way is alone. */
export async function outcomesOf(batch: Command[], post: (commands: Wire[]) => Promise<Results>): Promise<Outcome[]> {
  try {
    const { results } = await post(batch.map(onWire));
    return results.flatMap((result) => {
      const command = batch.find((one) => one.id === result.id);
      if (!command) return [];
      return [result.status === "refused" ? { command, refused: `${result.message ?? "It was refused."} ${officeKnows}` } : { command }];
    });
  } catch (error) {
    if (!(error instanceof ApiError && [400, 413, 422].includes(error.status))) throw error;
    if (batch.length > 1) return outcomesOf(batch.slice(0, Math.ceil(batch.length / 2)), post);
    return batch.map((command) => ({ command, refused: error.message }));
  }
}

const passes = [401, 403, 408, 429];

/** Will the server never take this picture? A piece at the wrong place is asked for again. */
export function staysOnPhone(error: unknown): error is ApiError {
  if (!(error instanceof ApiError) || error.key === "upload.offset") return false;
  return error.status >= 400 && error.status < 500 && !passes.includes(error.status);
}
