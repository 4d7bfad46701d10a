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

/** What machinery did. */
const happened: Record<string, string> = {
  "lead.opened": "Lead opened",
  "lead.understood": "Understood from the recording",
  "lead.message_left": "Message heard",
  "lead.call_missed": "Nobody took the call",
  "lead.call_answered": "The call was taken",
  "lead.called_again": "Called again",
  "lead.caller_found": "Joined by the call",
  "lead.customer_found": "Known customer",
  "lead.answered": "Answered by text",
  "lead.emergency_taken": "Emergency taken",
  "alert.asked": "The person on call was alerted",
  "alert.nobody_to_ask": "Nobody is on call to alert",
  "alert.nobody_answered": "Nobody on call answered",
  "call.failed": "The call back did not work",
};

/** What a person did, after their name. */
const did: Record<string, string> = {
  "lead.opened": "wrote this lead down",
  "lead.changed": "changed",
  "lead.touched": "took care of it",
  "lead.emergency_taken": "took the emergency",
  "call.asked_for": "called back",
  "message.written": "wrote a text",
  "message.approved": "said yes to a text",
  "message.declined": "said no to a text",
  "message.sent_again": "sent a text again",
  "message.copied": "sent a text by hand",
  "estimate.made": "made an estimate",
  "estimate.sent": "sent the estimate",
};

/** Shown as themselves beside, and not once more. */
export const shownElsewhere = new Set(["message.written", "call.asked_for"]);

/** Who did it, in words that begin the line. */
export function changeTitle(change: Change): string {
  const plain = labelOf([], change.action.replace(/^.*\./, ""));
  if (change.actor_kind !== "user") return happened[change.action] ?? plain;
  return `${change.actor_name ?? "Somebody"} ${did[change.action] ?? plain.toLowerCase()}`;
}
