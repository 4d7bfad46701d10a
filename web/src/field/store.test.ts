import { expect, test } from "vitest";
import { replaces, type Command } from "./store";

const list = (change: Partial<Command>) => ({ id: "cmd-1", seq: 1, kind: "inspection", job_id: "job_1", at: "2026-11-24T04:30:00Z", data: { title: "Brakes", items: [] }, ...change }) as Command;

test("a newer checklist of the same visit takes the place of the one that waits", () => {
  expect(replaces(list({ id: "cmd-2" }), list({}))).toBe(true);
  expect(replaces(list({ id: "cmd-2" }), list({ sent: true }))).toBe(false);
  expect(replaces(list({ id: "cmd-2", job_id: "job_2" }), list({}))).toBe(false);
  expect(replaces(list({ id: "cmd-2", data: { title: "Tires" } }), list({}))).toBe(false);
  expect(replaces(list({ id: "cmd-2", kind: "note", data: { title: "Brakes" } }), list({}))).toBe(false);
});
