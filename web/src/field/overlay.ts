import type { Command, Day, Inspection, JobStatus, Visit } from "./store";

const waiting = "waiting-";

/** The next steps from each state, as far as a phone without a signal knows them. */
export const nextSteps: Record<JobStatus, JobStatus[]> = {
  scheduled: ["en_route", "no_show"],
  confirmed: ["en_route", "no_show"],
  en_route: ["on_site", "en_route"],
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
  items: { id?: string; name: string; rating: "none" | "green" | "yellow" | "red"; measurement?: string | null; unit?: string | null; note?: string | null }[];
}

function inspected(visit: Visit, data: InspectionData, at: string): Inspection[] {
  const known = visit.inspections.find((one) => one.title === data.title);
  const items = data.items.map((item, index) => {
    const before = known?.items.find((one) => one.name === item.name);
    return {
      id: item.id ?? before?.id ?? `local-${index}`, name: item.name, rating: item.rating, measurement: item.measurement ?? null, unit: item.unit ?? null,
      note: item.note ?? null, last_measurement: before?.last_measurement ?? null, last_at: before?.last_at ?? null, estimate_line_id: before?.estimate_line_id ?? null,
    };
  });
  const changed: Inspection = {
    id: known?.id ?? "local", job_id: visit.job.id, vehicle_id: visit.job.vehicle_id, title: data.title, status: data.done ? "done" : "open", items,
    created_at: known?.created_at ?? at, updated_at: at,
  };
  return [...visit.inspections.filter((one) => one.title !== data.title), changed];
}

function stepped(job: Visit["job"], { data, at }: Command): Visit["job"] {
  const status = data.status as JobStatus;
  const eta = status === "en_route" ? data.eta_minutes : undefined;
  const etaAt = typeof eta === "number" ? new Date(new Date(at).getTime() + eta * 60_000).toISOString() : null;
  return { ...job, status, allowed: nextSteps[status], eta_at: etaAt };
}

function carOf({ job, vehicle }: Visit, { vin, plate }: Record<string, unknown>): Visit["vehicle"] {
  const none = { id: "local", customer_id: job.customer_id ?? "", year: null, make: null, model: null, engine: null, vin: null, plate: null, mileage: null, photo_url: null, version: 0, created_at: "", updated_at: "" };
  const known = vehicle ?? none;
  return { ...known, vin: typeof vin === "string" ? vin : known.vin, plate: typeof plate === "string" ? plate : known.plate };
}

interface ExtraData {
  approved_by?: string;
  lines: { kind: "labor" | "part"; description: string; quantity: number; unit_price_cents: number; inspection_item_id?: string }[];
}

/** Of a line or part that the server does not have yet. */
export const isWaiting = (line: { id: string }) => line.id.startsWith(waiting);
const waitingId = (command: Command) => waiting + command.id;
/** The command that a waiting part comes from. */
export const commandOf = (part: { id: string }) => part.id.slice(waiting.length);

function withExtra(visit: Visit, { approved_by, lines }: ExtraData, id: string): Visit {
  const extra = lines.map((line, at) => ({
    id: `waiting-${id}-${at}`, kind: line.kind, description: line.description, quantity: line.quantity, unit_price_cents: line.unit_price_cents, labor_hours: null,
    amount_cents: line.quantity * line.unit_price_cents, decision: approved_by ? ("approved" as const) : null, note: null, option_group: null, option_name: null,
  }));
  const lineOf = (itemId: string) => extra[lines.findIndex((line) => line.inspection_item_id === itemId)]?.id;
  const inspections = visit.inspections.map((one) => ({ ...one, items: one.items.map((item) => ({ ...item, estimate_line_id: lineOf(item.id) ?? item.estimate_line_id })) }));
  const agreed = approved_by ? extra.reduce((sum, line) => sum + line.amount_cents, 0) : 0;
  return { ...visit, lines: [...visit.lines, ...extra], inspections, expected_cents: (visit.expected_cents ?? 0) + agreed };
}

function paid(visit: Visit, cents: number): Visit {
  const queued = { invoice: visit.queued?.invoice ?? false, paid_cents: (visit.queued?.paid_cents ?? 0) + cents };
  const invoice = visit.invoice && { ...visit.invoice, balance_cents: Math.max(0, visit.invoice.balance_cents - cents) };
  return { ...visit, queued, invoice };
}

function applied(visit: Visit, command: Command): Visit {
  const { data } = command;
  switch (command.kind) {
    case "status":
      return { ...visit, job: stepped(visit.job, command) };
    case "odometer":
      return { ...visit, job: { ...visit.job, ...(data.when === "out" ? { odometer_out: Number(data.miles) } : { odometer_in: Number(data.miles) }) } };
    case "note":
      return { ...visit, job: { ...visit.job, notes: [visit.job.notes, String(data.text)].filter(Boolean).join("\n") } };
    case "part_used": {
      const part = { id: command.sent ? "" : waitingId(command), description: String(data.description), quantity: Number(data.quantity), unit_price_cents: Number(data.unit_price_cents ?? 0), included: Boolean(data.included) };
      const charged = part.included ? 0 : part.unit_price_cents * part.quantity;
      const left = (visit.parts_bought ?? []).map((one) => (one.id === data.part_order_item_id ? { ...one, quantity: one.quantity - part.quantity } : one)).filter((one) => one.quantity > 0);
      return { ...visit, parts_used: [...visit.parts_used, part], parts_bought: left, expected_cents: (visit.expected_cents ?? 0) + charged };
    }
    case "part_unused": {
      const gone = visit.parts_used.find((one) => one.id === data.job_part_id);
      const charged = gone && !gone.included ? gone.unit_price_cents * gone.quantity : 0;
      return { ...visit, parts_used: visit.parts_used.filter((one) => one !== gone), expected_cents: Math.max(0, (visit.expected_cents ?? 0) - charged) };
    }
    case "inspection":
      return { ...visit, inspections: inspected(visit, data as unknown as InspectionData, command.at) };
    case "vehicle":
      return { ...visit, vehicle: carOf(visit, data) };
    case "extra_work":
      return withExtra(visit, data as unknown as ExtraData, command.id);
    case "invoice":
      return { ...visit, queued: { invoice: true, paid_cents: visit.queued?.paid_cents ?? 0 } };
    case "payment":
      return paid(visit, Number(data.amount_cents));
    default:
      return visit;
  }
}

/** The day as the mechanic left it: what the server said, with what waits on the phone laid over. */
export function overlay(day: Day, commands: Command[]): Day {
  const visits = day.visits.map((visit) => commands.filter((one) => one.job_id === visit.job.id).reduce(applied, visit));
  return { ...day, visits };
}
