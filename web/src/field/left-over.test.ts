import { expect, test } from "vitest";
import { withLeftOver } from "./left-over";
import type { Command, Day } from "./store";

const visit = (id: string, status: string, start: string) => ({ job: { id, status, allowed: [], window: { start, end: start } }, lines: [], parts_used: [], inspections: [] });
const day = (date: string, now: string, ...visits: ReturnType<typeof visit>[]) => ({ date, now, visits }) as unknown as Day;
const step = (jobId: string, status: string) => ({ id: "cmd-1", seq: 1, kind: "status", job_id: jobId, at: "2026-11-24T04:30:00Z", data: { status } }) as Command;
const shown = (kept: Day[], commands: Command[] = []) => withLeftOver("2026-11-24", kept, commands)?.visits.map((one) => one.job.id);

const evening = day("2026-11-23", "2026-11-23T18:00:00", visit("job_late", "scheduled", "2026-11-23T23:30:00Z"), visit("job_paid", "paid", "2026-11-23T10:00:00Z"), visit("job_later", "scheduled", "2026-11-23T22:00:00Z"));

test("a visit begun before midnight is there after it, without a signal", () => {
  const ahead = day("2026-11-24", "2026-11-23T18:00:00", visit("job_morning", "scheduled", "2026-11-24T14:00:00Z"));
  expect(shown([evening, ahead], [step("job_late", "working")])).toEqual(["job_late", "job_morning"]);
  expect(shown([evening], [step("job_late", "working")])).toEqual(["job_late"]);
  expect(shown([evening])).toBeUndefined();
});

test("a day that was read after it began is the server's word", () => {
  const today = day("2026-11-24", "2026-11-24T06:00:00", visit("job_morning", "scheduled", "2026-11-24T14:00:00Z"));
  expect(shown([evening, today], [step("job_late", "working")])).toEqual(["job_morning"]);
});
