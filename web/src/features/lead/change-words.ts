import type { Change } from "@/api/types";
import { kinds, labelOf, services, stages, urgencies } from "@/api/words";
import { phone } from "@/ui/format";

const fieldWords: Record<string, string> = {
  assigned_to: "Whose",
  follow_up_at: "Reminder",
  issue: "What is wrong",
  kind: "Kind of call",
  preferred_time: "Wanted time",
  stage: "Stage",
  vehicle_year: "Year",
  vehicle_make: "Make",
  vehicle_model: "Model",
  vehicle_engine: "Engine",
  vehicle_vin: "VIN",
};

/** Fields that only the machinery cares about. */
const silent = new Set(["version", "touched_at", "stage_at", "updated_at", "created_at", "confidence", "confirmed", "call_id", "customer_id", "vehicle_id", "missed", "language"]);

function valueWords(field: string, value: unknown): string {
  if (value === null || value === undefined || value === "") return "nothing";
  const text = String(value);
  if (field === "stage") return labelOf(stages, text);
  if (field === "service") return labelOf(services, text);
  if (field === "urgency") return labelOf(urgencies, text);
  if (field === "kind") return labelOf(kinds, text);
  if (field.endsWith("phone") || field === "caller_id") return phone(text);
  if (field.endsWith("_at")) return new Date(text).toLocaleString("en-US", { month: "short", day: "numeric", hour: "numeric", minute: "2-digit" });
  return text;
}

/** What changed from what to what, for people; changes nobody cares about are left out. */
export function changeLines(change: Change, nameOf: (userId: string) => string): string[] {
  return Object.entries(change.details as Record<string, unknown>).flatMap(([field, value]) => {
    if (silent.has(field) || !Array.isArray(value)) return [];
    const label = fieldWords[field] ?? labelOf([], field);
    const show = (one: unknown) => (field === "assigned_to" && one ? nameOf(String(one)) : valueWords(field, one));
    const [before, after] = value as [unknown, unknown];
    return [before === null || before === "" || before === undefined ? `${label}: ${show(after)}` : `${label}: ${show(before)} → ${show(after)}`];
  });
}

const actions: Record<string, string> = {
  "lead.opened": "Lead opened",
  "lead.changed": "changed",
  "lead.understood": "Understood from the recording",
  "lead.touched": "took care of it",
  "message.approved": "said yes to a text",
  "message.declined": "said no to a text",
};

/** Who did it, in words that begin the line. */
export function changeTitle(change: Change): string {
  const what = actions[change.action] ?? labelOf([], change.action.replace(/^.*\./, "")).toLowerCase();
  if (change.actor_kind === "user") return `${change.actor_name ?? "Somebody"} ${what.charAt(0).toLowerCase()}${what.slice(1)}`;
  return what.charAt(0).toUpperCase() + what.slice(1);
}
