import type { IconName } from "@/ui/icon";
import type { BadgeTone } from "@/ui/pieces";

/** The contract's vocabulary in words for people. */

export const stages = [
  { value: "new", label: "New" },
  { value: "contacted", label: "Contacted" },
  { value: "estimate_sent", label: "Estimate sent" },
  { value: "accepted", label: "Accepted" },
  { value: "scheduled", label: "Scheduled" },
  { value: "in_progress", label: "In progress" },
  { value: "completed", label: "Completed" },
  { value: "paid", label: "Paid" },
  { value: "lost", label: "Lost" },
  { value: "spam", label: "Spam" },
] as const;
export type Stage = (typeof stages)[number]["value"];

/** The columns of the board; spam is found in its own list. */
export const boardStages = stages.filter((stage) => stage.value !== "spam");
/** Where Shift and the arrow keys lead: nobody is lost by a slip. */
export const stepStages = boardStages.filter((stage) => stage.value !== "lost");

export const kinds = [
  { value: "lead", label: "New customer" },
  { value: "existing_customer", label: "Existing customer" },
  { value: "vendor", label: "Vendor" },
  { value: "spam", label: "Spam call" },
  { value: "wrong_number", label: "Wrong number" },
  { value: "empty", label: "Nothing said" },
  { value: "unknown", label: "Not known yet" },
] as const;

export const sources = [
  { value: "phone", label: "Phone call", icon: "phone" },
  { value: "web", label: "Web form", icon: "globe" },
  { value: "sms", label: "Text", icon: "text" },
  { value: "portal", label: "Customer portal", icon: "person" },
  { value: "manual", label: "Added by hand", icon: "edit" },
  { value: "api", label: "Another program", icon: "link" },
] as const satisfies readonly { value: string; label: string; icon: IconName }[];

export const urgencies = [
  { value: "emergency", label: "Emergency" },
  { value: "soon", label: "Soon" },
  { value: "routine", label: "Routine" },
] as const;

export const services = [
  { value: "oil_change", label: "Oil change" },
  { value: "brakes", label: "Brakes" },
  { value: "battery", label: "Battery" },
  { value: "starter_alternator", label: "Starter or alternator" },
  { value: "no_start", label: "Will not start" },
  { value: "check_engine", label: "Check-engine light" },
  { value: "cooling", label: "Cooling" },
  { value: "ac_heating", label: "A/C or heating" },
  { value: "tires", label: "Tires" },
  { value: "tune_up", label: "Tune-up" },
  { value: "suspension_steering", label: "Suspension or steering" },
  { value: "transmission", label: "Transmission" },
  { value: "electrical", label: "Electrical" },
  { value: "fuel", label: "Fuel" },
  { value: "exhaust", label: "Exhaust" },
  { value: "belts_hoses", label: "Belts or hoses" },
  { value: "pre_purchase_inspection", label: "Pre-purchase inspection" },
  { value: "lockout_key", label: "Lockout or key" },
  { value: "other", label: "Something else" },
] as const;

export const roles = [
  { value: "owner", label: "Owner" },
  { value: "manager", label: "Manager" },
  { value: "mechanic", label: "Mechanic" },
] as const;

/** Of a lead that nobody knows a thing about yet. */
export const nothingSaid = (missed: boolean) => (missed ? "Hung up without saying anything" : "Nothing known yet");

/** The label of a value; an unknown one is shown readably rather than hidden. */
export function labelOf(list: readonly { value: string; label: string }[], value: string | null | undefined): string {
  if (!value) return "";
  const found = list.find((entry) => entry.value === value);
  if (found) return found.label;
  const words = value.replace(/_/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

interface Mark {
  words: string;
  icon: IconName;
  tone: "" | "bad" | "wait";
}

/** Where a text is on its way. */
export const messageMarks: Record<string, Mark> = {
  waiting_approval: { words: "Waiting for your yes", icon: "clock", tone: "wait" },
  queued: { words: "Queued", icon: "clock", tone: "wait" },
  sending: { words: "Sending", icon: "clock", tone: "wait" },
  sent: { words: "Sent", icon: "check", tone: "" },
  delivered: { words: "Delivered", icon: "check", tone: "" },
  undelivered: { words: "Not delivered", icon: "alert", tone: "bad" },
  failed: { words: "Not sent", icon: "alert", tone: "bad" },
  received: { words: "Received", icon: "check", tone: "" },
  held: { words: "Held: texting is not connected", icon: "off", tone: "wait" },
};

/** What stands beside the time of a text; where it was not to leave, its reason alone says so. */
export function markOf(message: { status: string; withheld: boolean }): Mark | undefined {
  return message.withheld ? undefined : messageMarks[message.status];
}

/** A text of ours that did not leave and may be tried again. */
export function isStuck(message: { direction: string; status: string; withheld: boolean }): boolean {
  return message.direction === "out" && !message.withheld && ["held", "failed", "undelivered"].includes(message.status);
}

export const stageTones: Partial<Record<string, BadgeTone>> = {
  new: "info",
  accepted: "accent",
  scheduled: "accent",
  in_progress: "accent",
  completed: "accent",
  paid: "accent",
  spam: "warn",
};

interface Titled {
  name?: string | null;
  phone?: string | null;
  caller_id?: string | null;
}

/** Who this is, as well as we know: the name, else the number. */
export function whoIs(lead: Titled, phone: (number: string) => string): string {
  return lead.name || phone(lead.phone || lead.caller_id || "") || "Unknown caller";
}

interface Car {
  year?: number | null;
  make?: string | null;
  model?: string | null;
}

/** `2014 Honda Civic`, or nothing. */
export function carWords(vehicle: Car | null | undefined): string {
  return [vehicle?.year, vehicle?.make, vehicle?.model].filter(Boolean).join(" ");
}
