import type { Job, Schedule } from "@/api/types";
import { jobsOn } from "./board";
import type { Point } from "./map";

/** Of what has no colour of its own. */
export const plainColor = "#454b50";

export interface Stop {
  job: Job;
  at: Point;
  /** In the order of its mechanic's day. */
  number: number;
  color: string;
}

export interface Base {
  id: string;
  name: string;
  at: Point;
  color: string;
}

export function stopsOf(schedule: Schedule, day: string): Stop[] {
  const colors = new Map(schedule.technicians.map((one) => [one.id, one.color]));
  const counts = new Map<string, number>();
  return [...jobsOn(schedule, day)]
    .sort((a, b) => a.window.start.localeCompare(b.window.start))
    .flatMap((job) => {
      const who = job.mechanic_id ?? "";
      const number = (counts.get(who) ?? 0) + 1;
      counts.set(who, number);
      return job.position ? [{ job, at: job.position, number, color: colors.get(who) || plainColor }] : [];
    });
}

export function basesOf(schedule: Schedule): Base[] {
  return schedule.technicians.flatMap((one) => (one.base_position ? [{ id: one.id, name: one.name, at: one.base_position as Point, color: one.color || plainColor }] : []));
}

/** Each mechanic's way: from their base, when it is known, through their stops in order. */
export function waysOf(stops: readonly Stop[], bases: readonly Base[]): { color: string; points: Point[] }[] {
  return [...new Set(stops.map((one) => one.job.mechanic_id))].map((who) => {
    const way = stops.filter((one) => one.job.mechanic_id === who);
    const base = bases.find((one) => one.id === who);
    return { color: way[0]?.color ?? plainColor, points: [...(base ? [base.at] : []), ...way.map((one) => one.at)] };
  });
}
