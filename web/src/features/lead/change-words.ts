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

/** What happened, by itself and as what a person did, after their name. The test holds every action that the program notes. */
export const changeWords: Record<string, { happened: string; did: string }> = {
  "lead.opened": { happened: "Lead opened", did: "wrote this lead down" },
  "lead.asked": { happened: "All that they wrote", did: "wrote" },
  "lead.changed": { happened: "Changed", did: "changed" },
  "lead.touched": { happened: "Taken care of", did: "took care of it" },
  "lead.understood": { happened: "Understood from the recording", did: "had the recording understood" },
  "lead.message_left": { happened: "Message heard", did: "left a message" },
  "lead.question_asked": { happened: "They wrote and wait for an answer", did: "asked something" },
  "lead.call_missed": { happened: "Nobody took the call", did: "missed the call" },
  "lead.call_answered": { happened: "The call was taken", did: "took the call" },
  "lead.called_again": { happened: "Asked again", did: "noted that they asked again" },
  "lead.caller_found": { happened: "Joined by the call", did: "joined it with the call" },
  "lead.customer_found": { happened: "Put with the customer", did: "put it with the customer" },
  "lead.joined": { happened: "Their call belongs to another lead", did: "joined it with another lead" },
  "lead.not_answered": { happened: "The text did not arrive", did: "noted that the text did not arrive" },
  "lead.address_given": { happened: "Said where to come", did: "said where to come" },
  "lead.answered": { happened: "Answered by text", did: "answered by text" },
  "lead.emergency": { happened: "An emergency: waits for help", did: "told of an emergency" },
  "lead.emergency_taken": { happened: "Emergency taken", did: "took the emergency" },
  "lead.scheduled": { happened: "Visit booked", did: "booked the visit" },
  "lead.followed_job": { happened: "Moved on with the visit", did: "moved on with the visit" },
  "alert.asked": { happened: "The person on call was alerted", did: "alerted the person on call" },
  "alert.nobody_to_ask": { happened: "Nobody is on call to alert", did: "found nobody on call" },
  "alert.nobody_answered": { happened: "Nobody on call answered", did: "reached nobody on call" },
  "call.asked_for": { happened: "Called back", did: "called back" },
  "call.failed": { happened: "The call back did not work", did: "could not call back" },
  "message.written": { happened: "Text written", did: "wrote a text" },
  "message.approved": { happened: "Text approved", did: "said yes to a text" },
  "message.declined": { happened: "Text not sent", did: "said no to a text" },
  "message.sent_again": { happened: "Text sent again", did: "sent a text again" },
  "message.copied": { happened: "Text sent by hand", did: "sent a text by hand" },
  "estimate.made": { happened: "Estimate made", did: "made an estimate" },
  "estimate.sent": { happened: "Estimate sent", did: "sent the estimate" },
  "estimate.sent_incomplete": { happened: "Sent though the law wants more on it", did: "sent it though the law wants more on it" },
  "estimate.visit_over": { happened: "The visit ended before extra work was agreed to", did: "ended the visit before extra work was agreed to" },
  "estimate.decided": { happened: "Estimate answered", did: "noted their answer to the estimate" },
  "estimate.accepted": { happened: "Estimate accepted", did: "noted that the estimate is accepted" },
  "estimate.declined": { happened: "Estimate declined", did: "noted that the estimate is declined" },
};

/** Shown as themselves beside, and not once more. */
export const shownElsewhere = new Set(["message.written", "call.asked_for"]);

/** Who did it, in words that begin the line. */
export function changeTitle(change: Pick<Change, "action" | "actor_kind" | "actor_name">): string {
  const plain = labelOf([], change.action.replace(/^.*\./, ""));
  const words = changeWords[change.action] ?? { happened: plain, did: plain.toLowerCase() };
  return change.actor_kind === "user" ? `${change.actor_name ?? "Somebody"} ${words.did}` : words.happened;
}
