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
  text_unanswered: { words: "Waits for your answer", tone: "danger-soft", icon: "text" },
  estimate_unanswered: { words: "Estimate not answered", tone: "warn", icon: "price" },
  visit_cancelled: { words: "They cancelled their visit", tone: "danger-soft", icon: "x" },
  accepted_not_booked: { words: "Said yes, no visit yet", tone: "accent", icon: "calendar" },
  unhappy_customer: { words: "Not happy with the work", tone: "danger", icon: "alert" },
  not_invoiced: { words: "Work done, nothing asked", tone: "danger-soft", icon: "price" },
  invoice_unpaid: { words: "Not paid", tone: "warn", icon: "price" },
  deposit_to_give_back: { words: "Visit cancelled, deposit still here", tone: "warn", icon: "undo" },
  refund_waiting: { words: "Refund not confirmed", tone: "warn", icon: "price" },
  parts_arrived: { words: "The parts are here", tone: "accent", icon: "wrench" },
  window_too_short: { words: "More work than time before the next visit", tone: "warn", icon: "clock" },
  field_refused: { words: "Done on the spot, not taken", tone: "danger-soft", icon: "alert" },
  staff_texts_stopped: { words: "Said STOP to texts", tone: "danger-soft", icon: "alert" },
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

/** Since when a lead stands there: what it waits for, else its beginning. */
export function sinceOf(reason: string, lead: { created_at: string; stage_at: string; follow_up_at: string | null; touched_at: string | null }, due: string | null): string {
  switch (reason) {
    case "follow_up":
      return lead.follow_up_at ?? lead.created_at;
    case "estimate_unanswered":
    case "accepted_not_booked":
      return lead.stage_at;
    case "missed_call":
      return (lead.touched_at && due) || lead.created_at;
    case "emergency":
    case "message_left":
    case "text_unread":
    case "text_unanswered":
    case "visit_cancelled":
    case "unhappy_customer":
      return due ?? lead.created_at;
    default:
      return lead.created_at;
  }
}

/** A reason this desk does not know yet is still shown, readably. */
export function reasonOf(name: string): Reason {
  const words = name.replace(/_/g, " ");
  return reasons[name] ?? { words: words.charAt(0).toUpperCase() + words.slice(1), tone: "plain", icon: "clock" };
}
