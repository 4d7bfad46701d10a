import { expect, test } from "vitest";
import { stepsOf } from "./steps-of";
import type { JobStatus } from "./store";

const job = (status: JobStatus, ...allowed: JobStatus[]) => ({ status, allowed });

test("nobody is missed before the mechanic has arrived", () => {
  expect(stepsOf(job("scheduled", "confirmed", "en_route", "on_site", "working", "no_show", "cancelled"), false)).toEqual({ next: "en_route", beside: [] });
  expect(stepsOf(job("en_route", "on_site", "working", "no_show"), false)).toEqual({ next: "on_site", beside: [] });
  // Who drives may say that they come later.
  expect(stepsOf(job("en_route", "on_site", "working", "en_route", "no_show"), false)).toEqual({ next: "on_site", beside: ["en_route"] });
  expect(stepsOf(job("on_site", "working", "done", "paused", "no_show"), false)).toEqual({ next: "working", beside: ["paused", "no_show"] });
});

test("when the work is done its money is next, and what was forgotten leads back to work", () => {
  expect(stepsOf(job("done", "working"), true)).toEqual({ next: null, beside: ["working"] });
  expect(stepsOf(job("invoiced"), true)).toEqual({ next: null, beside: [] });
});
