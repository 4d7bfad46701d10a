import createClient from "openapi-fetch";
import { ApiError } from "./api-error";
import { newKey } from "./new-key";
import type { paths } from "./schema";
import type { Problem } from "./types";

export { ApiError };

const triesMax = 3;
const waitMs = 400;
let csrfToken = "";

/** Every change from a browser carries this token (the cookie alone proves nothing). */
export function keepCsrfToken(token: string | null): void {
  csrfToken = token ?? "";
}

/** A lost connection is tried again: reading is harmless, and a repeated POST with its key is answered once. */
async function send(request: Request): Promise<Response> {
  if (request.method !== "GET") request.headers.set("X-CSRF-Token", csrfToken);
  if (request.method === "POST") request.headers.set("Idempotency-Key", newKey());
  const mayRepeat = request.method === "GET" || request.method === "POST";
  for (let tried = 1; ; tried += 1) {
    try {
      return await fetch(request.clone());
    } catch {
      if (!mayRepeat || tried >= triesMax || !navigator.onLine) {
        throw new ApiError("No connection to Roadcall. Nothing was changed; try again.", 0, "offline");
      }
      await new Promise((wake) => setTimeout(wake, waitMs * tried));
    }
  }
}

export const client = createClient<paths>({ baseUrl: location.origin, credentials: "same-origin", fetch: send });

function refusal(response: Response, problem: Partial<Problem> | undefined): ApiError {
  const wait = Number(response.headers.get("Retry-After"));
  const soon = response.status === 429 && wait > 0 ? ` Try again in ${wait} seconds.` : "";
  const words = problem?.detail || (response.status >= 500 ? "Roadcall had a problem. Try again." : "That was refused.");
  return new ApiError(words + soon, response.status, problem?.key, problem?.field, problem?.subject_id);
}

interface Reply<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The answer, or an ApiError. */
export async function ask<T>(reply: Promise<Reply<T>>): Promise<T> {
  const { data, error, response } = await reply;
  if (!response.ok) throw refusal(response, typeof error === "object" && error ? error : undefined);
  return data as T;
}

/** The If-Match header of a version that was read. */
export function ifMatch(version: number): { "If-Match": string } {
  return { "If-Match": `"${version}"` };
}
