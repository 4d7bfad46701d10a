import type { Command, Day, Inspection, JobStatus, Visit } from "./store";

/** The next steps from each state, as far as a phone without a signal knows them. */
export const nextSteps: Record<JobStatus, JobStatus[]> = {
  scheduled: ["en_route", "no_show"],
  confirmed: ["en_route", "no_show"],
  en_route: ["on_site"],
  on_site: ["working", "no_show"],
  working: ["done", "paused"],
  paused: ["working", "done"],
  done: [],
  invoiced: [],
  paid: [],
  no_show: [],
  cancelled: [],
};

interface InspectionData {
  title: string;
  done?: boolean;
  items: { name: string; rating: "none" | "green" | "yellow" | "red"; measurement?: string | null; unit?: string | null; note?: string | null }[];
}

function inspected(visit: Visit, data: InspectionData, at: string): Inspection[] {
  const known = visit.inspections.find((one) => one.title === data.title);
  const items = data.items.map((item, index) => {
    const before = known?.items.find((one) => one.name === item.name);
    return {
      id: before?.id ?? `local-${index}`, name: item.name, rating: item.rating, measurement: item.measurement ?? null, unit: item.unit ?? null,
      note: item.note ?? null, last_measurement: before?.last_measurement ?? null, last_at: before?.last_at ?? null, estimate_line_id: null,
    };
  });
  const changed: Inspection = {
    id: known?.id ?? "local", job_id: visit.job.id, vehicle_id: visit.job.vehicle_id, title: data.title, status: data.done ? "done" : "open", items,
    created_at: known?.created_at ?? at, updated_at: at,
  };
  return [...visit.inspections.filter((one) => one.title !== data.title), changed];
}

function applied(visit: Visit, command: Command): Visit {
  const { data } = command;
  switch (command.kind) {
    case "status":
      return { ...visit, job: { ...visit.job, status: data.status as JobStatus, allowed: nextSteps[data.status as JobStatus] } };
    case "odometer":
      return { ...visit, job: { ...visit.job, ...(data.when === "out" ? { odometer_out: Number(data.miles) } : { odometer_in: Number(data.miles) }) } };
    case "note":
      return { ...visit, job: { ...visit.job, notes: [visit.job.notes, String(data.text)].filter(Boolean).join("\n") } };
    case "part_used": {
      const part = { description: String(data.description), quantity: Number(data.quantity), unit_price_cents: Number(data.unit_price_cents ?? 0), included: Boolean(data.included) };
      return { ...visit, parts_used: [...visit.parts_used, part] };
    }
    case "inspection":
      return { ...visit, inspections: inspected(visit, data as unknown as InspectionData, command.at) };
    default:
      return visit;
  }
}

/** The day as the mechanic left it: what the server said, with what waits on the phone laid over. */
export function overlay(day: Day, commands: Command[]): Day {
  const visits = day.visits.map((visit) => commands.filter((one) => one.job_id === visit.job.id).reduce(applied, visit));
  return { ...day, visits };
}
