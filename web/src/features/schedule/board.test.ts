import { expect, it } from "vitest";
import type { Job, Schedule } from "@/api/types";
import { hoursShown, lanes, minuteAt, movedTo, place, rowsOf } from "./board";

const zone = "America/New_York";
const job = (id: string, start: string, end: string, mechanic_id: string | null = null) =>
  ({ id, status: "scheduled", mechanic_id, window: { start, end } }) as Job;
const nine = job("a", "2026-12-01T14:00:00Z", "2026-12-01T16:00:00Z", "ezra");
const ten = job("b", "2026-12-01T15:00:00Z", "2026-12-01T17:00:00Z");
const late = job("c", "2026-12-02T00:00:00Z", "2026-12-02T01:30:00Z", "gone");
const schedule = {
  timezone: zone,
  technicians: [{ id: "ezra", goes_out: true, hours: [] }, { id: "dana", goes_out: false, hours: [] }],
  jobs: [nine, ten, late],
  absences: [],
} as unknown as Schedule;

it("shows the usual hours and what lies outside", () => {
  expect(hoursShown(schedule, "2026-12-01")).toEqual({ from: 480, until: 1260 });
  expect(hoursShown(schedule, "2026-12-05")).toEqual({ from: 480, until: 1080 });
});

it("places a visit and finds the minute under the pointer", () => {
  const hours = { from: 480, until: 1080 };
  expect(place(hours, { from: 540, until: 660 })).toEqual({ left: 10, width: 20 });
  expect(minuteAt(hours, 0.1)).toBe(540);
  expect(minuteAt(hours, 0.113)).toBe(555);
  expect(minuteAt(hours, 1)).toBe(1065);
});

it("puts what overlaps below each other", () => {
  const { lane, count } = lanes([nine, ten, late]);
  expect([lane.get("a"), lane.get("b"), lane.get("c"), count]).toEqual([0, 1, 0, 2]);
});

it("keeps visits of nobody, and of people who left, in a row of their own", () => {
  const rows = rowsOf(schedule, schedule.jobs);
  expect(rows.map((row) => [row.technician?.id ?? null, row.jobs.map((one) => one.id)])).toEqual([["ezra", ["a"]], [null, ["b", "c"]]]);
});

it("keeps the length of a visit that moves", () =>
  expect(movedTo(nine, "2026-12-03T18:00:00.000Z")).toEqual({ start: "2026-12-03T18:00:00.000Z", end: "2026-12-03T20:00:00.000Z" }));
