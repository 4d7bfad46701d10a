import { money } from "@/ui/format";
import type { IconName } from "@/ui/icon";
import type { BadgeTone } from "@/ui/pieces";
import type { JobStatus } from "./store";

/** What the big button says for the step it leads to. */
export const stepWords: Record<JobStatus, { button: string; icon: IconName }> = {
  scheduled: { button: "Plan again", icon: "calendar" },
  confirmed: { button: "Confirmed", icon: "check" },
  en_route: { button: "Start driving", icon: "send" },
  on_site: { button: "I have arrived", icon: "pin" },
  working: { button: "Start work", icon: "wrench" },
  paused: { button: "Pause for parts", icon: "pause" },
  done: { button: "Work is done", icon: "check" },
  invoiced: { button: "Invoice", icon: "price" },
  paid: { button: "Paid", icon: "check" },
  no_show: { button: "Nobody is here", icon: "missed" },
  cancelled: { button: "Cancel", icon: "x" },
};

export const statusWords: Record<JobStatus, { label: string; tone: BadgeTone }> = {
  scheduled: { label: "Planned", tone: "plain" },
  confirmed: { label: "Confirmed", tone: "accent" },
  en_route: { label: "Driving", tone: "info" },
  on_site: { label: "On site", tone: "info" },
  working: { label: "Working", tone: "info" },
  paused: { label: "Waiting for parts", tone: "warn" },
  done: { label: "Done", tone: "accent" },
  invoiced: { label: "To be paid", tone: "warn" },
  paid: { label: "Paid", tone: "accent" },
  no_show: { label: "No-show", tone: "danger-soft" },
  cancelled: { label: "Cancelled", tone: "plain" },
};

export function commandWords(kind: string): string {
  const known: Record<string, string> = {
    status: "A step", part_used: "A part", part_unused: "A part that was not used", inspection: "A checklist", odometer: "The odometer", note: "A note", extra_work: "Extra work",
    vehicle: "The car's VIN or plate", approval: "An approval", payment: "A payment", invoice: "The invoice",
  };
  return known[kind] ?? "A change";
}

/** What a refused command said, as far as somebody would have to write it again. */
export function wordsIn(data: Record<string, unknown> = {}): string {
  const amount = typeof data.amount_cents === "number" ? money(data.amount_cents) : null;
  const words = [data.text, data.description, data.vin, data.title].find((one) => typeof one === "string") ?? amount;
  return words ? `“${words as string}” ` : "";
}
