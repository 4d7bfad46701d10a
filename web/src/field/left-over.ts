import { dateOf } from "./dates";
import { overlay } from "./overlay";
import type { Command, Day, JobStatus, Visit } from "./store";

// What may still have to be ended, charged or paid.
const begun: JobStatus[] = ["en_route", "on_site", "working", "paused", "done", "invoiced"];

/** The day that is kept, with visits begun on the days before that it does not know: without a signal midnight takes none away. A day that was read after it began has been told of them by the server. */
export function withLeftOver(date: string, kept: Day[], commands: Command[]): Day | undefined {
  const day = kept.find((one) => one.date === date);
  if (day && dateOf(new Date(day.now)) >= date) return day;
  const earlier = kept.filter((one) => one.date < date).sort((a, b) => b.date.localeCompare(a.date));
  const known = new Set(day?.visits.map((visit) => visit.job.id));
  const left: Visit[] = [];
  for (const old of earlier) {
    const now = overlay(old, commands).visits;
    old.visits.forEach((visit, at) => {
      if (known.has(visit.job.id) || !begun.includes(now[at]?.job.status ?? "paid")) return;
      known.add(visit.job.id);
      left.push(visit);
    });
  }
  const from = day ?? (left.length > 0 ? earlier[0] : undefined);
  left.sort((a, b) => a.job.window.start.localeCompare(b.job.window.start));
  return from && { ...from, date, visits: [...left, ...(day?.visits ?? [])] };
}
