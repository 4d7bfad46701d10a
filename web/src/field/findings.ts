import type { Inspection, Visit } from "./store";

export type Finding = Inspection["items"][number];

/** What is to be done soon (yellow) or now (red) and is no line of an estimate yet; red ones first. */
export function findingsOf(visit: Visit): Finding[] {
  const open = visit.inspections.flatMap((one) => one.items).filter((item) => !item.estimate_line_id);
  return [...open.filter((item) => item.rating === "red"), ...open.filter((item) => item.rating === "yellow")];
}

/** A finding as a line of an estimate says it: `Front brake pads: 2 mm, worn to the metal`. */
export function wordsOf({ name, measurement, unit, note }: Finding): string {
  const found = [measurement && [measurement, unit].filter(Boolean).join(" "), note].filter(Boolean).join(", ");
  return (found ? `${name}: ${found}` : name).slice(0, 250);
}
