import { expect, test } from "vitest";
import { ApiError } from "@/api/api-error";
import { nextBatch, outcomesOf, staysOnPhone } from "./batches";
import type { Command } from "./store";

const command = (seq: number, bytes: number) => ({ id: `cmd-${seq}`, seq, kind: "note", job_id: "job_1", at: "2026-11-24T04:30:00Z", data: { text: "x".repeat(bytes) } }) as Command;
const queue = (count: number, bytes: number) => Array.from({ length: count }, (_, at) => command(at, bytes));
const tooLarge = new ApiError("The body is too large.", 413, "body.too_large");

/** Takes bodies of so many bytes. */
const server = (most: number) => async (commands: { id: string }[]) => {
  if (JSON.stringify({ commands }).length > most) throw tooLarge;
  return { results: commands.map(({ id }) => ({ id, status: "applied" as const, repeated: false, key: null, message: null, result: null })) };
};

test("a batch has at most 50 commands, and fewer when they are large", () => {
  expect(nextBatch(queue(80, 10))).toHaveLength(50);
  const large = nextBatch(queue(40, 2400));
  expect(large.length).toBeGreaterThan(10);
  expect(JSON.stringify({ commands: large }).length).toBeLessThan(64 * 1024);
});

test("what is alone too large goes alone and holds up nothing", () => {
  expect(nextBatch([command(1, 100_000), command(2, 10)])).toHaveLength(1);
  expect(nextBatch([])).toEqual([]);
});

test("a batch that is refused as a whole is halved", async () => {
  const batch = queue(8, 1000);
  const outcomes = await outcomesOf(batch, server(2500));
  expect(outcomes.map((one) => one.command.seq)).toEqual([0, 1]);
  expect(outcomes.every((one) => one.refused === undefined)).toBe(true);
});

test("the one that is in the way is refused alone", async () => {
  expect(await outcomesOf([command(1, 9000), command(2, 10)], server(4500))).toMatchObject([{ command: { seq: 1 }, refused: tooLarge.message }]);
});

test("no signal refuses nothing", async () => {
  const offline = async () => Promise.reject(new ApiError("No connection.", 0, "offline"));
  await expect(outcomesOf(queue(2, 10), offline)).rejects.toThrow("No connection.");
});

test("a photo that will never be taken does not wait", () => {
  expect(staysOnPhone(new ApiError("The next byte is 5.", 409, "upload.offset"))).toBe(false);
  expect(staysOnPhone(new ApiError("A job has room for 500 files.", 409, "upload.too_many"))).toBe(true);
  expect(staysOnPhone(new ApiError("That client_id was used for another file.", 409, "upload.client_id_used"))).toBe(true);
  expect(staysOnPhone(new ApiError("Sign in.", 401))).toBe(false);
  expect(staysOnPhone(new ApiError("Roadcall had a problem.", 500))).toBe(false);
});
