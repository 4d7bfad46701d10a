import type { CustomerEvent } from "@/api/types";
import { invoiceTones, invoiceWords, jobSteps, methods } from "@/api/work-words";
import { labelOf, messageMarks, services, stages, stageTones } from "@/api/words";
import type { IconName } from "@/ui/icon";
import type { BadgeTone } from "@/ui/pieces";

const icons: Record<CustomerEvent["kind"], IconName> = {
  lead: "board", estimate: "price", job: "car", invoice: "file", payment: "check", message: "text", call: "phone", consent: "shield",
};
const consents: Record<string, string> = {
  granted: "Agreed to texts", revoked: "Wants no texts", restored: "Wants texts again", unreachable: "Cannot get texts",
};
const calls: Record<string, string> = { answered: "answered", voicemail: "left a message", missed: "missed", failed: "failed" };

export const storyIcon = (one: CustomerEvent): IconName => (one.kind === "call" && one.status === "missed" ? "missed" : icons[one.kind]);

/** One line that says what it is. */
export function storyTitle(one: CustomerEvent): string {
  switch (one.kind) {
    case "lead":
      return ["Asked for", labelOf(services, one.title).toLowerCase() || "help"].join(" ");
    case "estimate":
      return "Estimate";
    case "job":
      return ["Visit", labelOf(services, one.title)].filter(Boolean).join(": ");
    case "invoice":
      return "Invoice";
    case "payment":
      return `Paid by ${labelOf(methods, one.title).toLowerCase() || "other means"}`;
    case "message":
      return one.title === "in" ? "They wrote" : "We wrote";
    case "call":
      return `${one.title === "outbound" ? "We called" : "They called"}${one.status && calls[one.status] ? `, ${calls[one.status]}` : ""}`;
    case "consent":
      return consents[one.title ?? ""] ?? "Consent";
  }
}

/** Where it stands, as a badge; nothing where that says nothing. */
export function storyBadge(one: CustomerEvent): { words: string; tone: BadgeTone } | null {
  const { status } = one;
  if (!status) return null;
  if (one.kind === "job") return status in jobSteps ? { words: jobSteps[status as keyof typeof jobSteps].label, tone: jobSteps[status as keyof typeof jobSteps].tone } : null;
  if (one.kind === "lead") return { words: labelOf(stages, status), tone: stageTones[status] ?? "plain" };
  if (one.kind === "invoice") return { words: labelOf(invoiceWords, status), tone: invoiceTones[status as keyof typeof invoiceTones] ?? "plain" };
  if (one.kind === "estimate") return { words: labelOf([], status), tone: "plain" };
  if (one.kind === "message" && messageMarks[status]?.tone) return { words: messageMarks[status].words, tone: messageMarks[status].tone === "bad" ? "danger-soft" : "warn" };
  return null;
}

/** The screen behind it. */
export function storyPath(one: CustomerEvent): string | null {
  if (one.kind === "job") return `/jobs/${one.id}`;
  if (one.kind === "invoice") return `/money/${one.id}`;
  if (one.kind === "payment") return one.invoice_id ? `/money/${one.invoice_id}` : null;
  return one.lead_id ? `/leads/${one.lead_id}` : null;
}
