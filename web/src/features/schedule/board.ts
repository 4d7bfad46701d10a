import type { Job, Schedule, Technician } from "@/api/types";
import { partsOf } from "@/ui/day-hours";
import { dayIn, minutesIn } from "@/ui/zone";

/** The geometry of the board: minutes to places and back. Pure. */

export const snapMinutes = 15;

export interface Hours {
  from: number;
  until: number;
}

const usual: Hours = { from: 8 * 60, until: 18 * 60 };

/** From the first hour anybody works or goes out that day to the last, in whole hours. */
export function hoursShown(schedule: Schedule, day: string): Hours {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  const open = schedule.technicians.flatMap((one) => partsOf(one.hours, weekday));
  const spans = jobsOn(schedule, day).map((job) => spanOf(schedule.timezone, job, day));
  const from = Math.min(usual.from, ...open.map((one) => one.from), ...spans.map((one) => one.from));
  const until = Math.max(usual.until, ...open.map((one) => one.until), ...spans.map((one) => one.until));
  return { from: Math.floor(from / 60) * 60, until: Math.min(24 * 60, Math.ceil(until / 60) * 60) };
}

/** Minutes of that day a time span covers. */
export function spanOf(zone: string, what: { window: { start: string; end: string } }, day: string): Hours {
  const starts = dayIn(zone, what.window.start);
  const ends = dayIn(zone, what.window.end);
  return {
    from: starts < day ? 0 : minutesIn(zone, what.window.start),
    until: ends > day ? 24 * 60 : minutesIn(zone, what.window.end),
  };
}

export function jobsOn(schedule: Schedule, day: string): Job[] {
  return schedule.jobs.filter((job) => job.status !== "cancelled" && dayIn(schedule.timezone, job.window.start) === day);
}

/** Left and width in percent. */
export function place(hours: Hours, span: Hours): { left: number; width: number } {
  const all = hours.until - hours.from;
  const from = Math.max(span.from, hours.from);
  const until = Math.min(Math.max(span.until, from + snapMinutes), hours.until);
  return { left: ((from - hours.from) / all) * 100, width: (Math.max(until - from, 0) / all) * 100 };
}

/** The minute of the day at a share (0–1) of the row, snapped. */
export function minuteAt(hours: Hours, share: number): number {
  const minute = hours.from + share * (hours.until - hours.from);
  return Math.min(hours.until - snapMinutes, Math.max(hours.from, Math.round(minute / snapMinutes) * snapMinutes));
}

/** Jobs that overlap go below each other: the lane of each, and how many there are. */
export function lanes(jobs: readonly Job[]): { lane: Map<string, number>; count: number } {
  const ends: number[] = [];
  const lane = new Map<string, number>();
  for (const job of [...jobs].sort((a, b) => a.window.start.localeCompare(b.window.start))) {
    const start = Date.parse(job.window.start);
    const free = ends.findIndex((end) => end <= start);
    const at = free < 0 ? ends.length : free;
    ends[at] = Date.parse(job.window.end);
    lane.set(job.id, at);
  }
  return { lane, count: Math.max(1, ends.length) };
}

export interface Row {
  /** Null: nobody yet. */
  technician: Technician | null;
  jobs: Job[];
}

/** One row a mechanic, and one for what is nobody's. */
export function rowsOf(schedule: Schedule, jobs: readonly Job[]): Row[] {
  const rows: Row[] = schedule.technicians
    .filter((one) => one.goes_out || jobs.some((job) => job.mechanic_id === one.id))
    .map((technician) => ({ technician, jobs: jobs.filter((job) => job.mechanic_id === technician.id) }));
  const known = new Set(rows.map((row) => row.technician?.id));
  const nobodys = jobs.filter((job) => !job.mechanic_id || !known.has(job.mechanic_id));
  return [...rows, { technician: null, jobs: nobodys }];
}

/** The visit at its new start, as long as it was. */
export function movedTo(job: Job, start: string): { start: string; end: string } {
  const length = Date.parse(job.window.end) - Date.parse(job.window.start);
  return { start, end: new Date(Date.parse(start) + length).toISOString() };
}
