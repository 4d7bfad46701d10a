import type { IconName } from "@/ui/icon";
import type { BadgeTone } from "@/ui/pieces";

/** Why a row is on Today, and what its one button says. */
interface Reason {
  words: string;
  tone: BadgeTone;
  icon: IconName;
}

export const reasons: Record<string, Reason> = {
  emergency: { words: "Emergency", tone: "danger", icon: "alert" },
  missed_call: { words: "Missed call", tone: "danger-soft", icon: "missed" },
  message_left: { words: "Left a message", tone: "danger-soft", icon: "phone" },
  new_lead: { words: "New", tone: "accent", icon: "plus" },
  new_lead_untouched: { words: "Nobody answered yet", tone: "danger-soft", icon: "clock" },
  text_waiting: { words: "Text waiting for your yes", tone: "warn", icon: "text" },
  text_held: { words: "Text could not leave", tone: "warn", icon: "off" },
  text_failed: { words: "Text did not arrive", tone: "danger-soft", icon: "alert" },
  notice_failed: { words: "Your own notices do not arrive", tone: "danger-soft", icon: "alert" },
  texts_refused: { words: "Said: no more texts", tone: "warn", icon: "off" },
  text_unread: { words: "New text from them", tone: "info", icon: "text" },
  estimate_unanswered: { words: "Estimate not answered", tone: "warn", icon: "price" },
  not_invoiced: { words: "Work done, nothing asked", tone: "danger-soft", icon: "price" },
  invoice_unpaid: { words: "Not paid", tone: "warn", icon: "price" },
  refund_waiting: { words: "Refund not confirmed", tone: "warn", icon: "price" },
  parts_arrived: { words: "The parts are here", tone: "accent", icon: "wrench" },
  deletion_asked: { words: "Wants their data deleted", tone: "warn", icon: "trash" },
  follow_up: { words: "You wanted to follow up", tone: "info", icon: "calendar" },
};

export const groups = [
  { value: "overdue", label: "Overdue", hint: "Waiting too long" },
  { value: "due_now", label: "Do now", hint: "" },
  { value: "new", label: "New", hint: "" },
  { value: "upcoming", label: "Coming up", hint: "Next 7 days" },
] as const;

/** What helps with a text that did not arrive: another one, or a call when no text can reach them. */
export function helpWith(action: string, canSend: boolean): "call" | "again" | "copy" {
  if (action === "call_back") return "call";
  return canSend ? "again" : "copy";
}

/** A reason this desk does not know yet is still shown, readably. */
export function reasonOf(name: string): Reason {
  const words = name.replace(/_/g, " ");
  return reasons[name] ?? { words: words.charAt(0).toUpperCase() + words.slice(1), tone: "plain", icon: "clock" };
}
