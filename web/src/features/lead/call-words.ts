import type { Call } from "@/api/types";
import { clock } from "@/ui/format";
import type { IconName } from "@/ui/icon";

const outcomes: Record<Call["outcome"], string> = {
  pending: "going on",
  answered: "answered",
  voicemail: "left a message",
  missed: "missed",
  failed: "failed",
};

/** A call in a few words: `Called, left a message · 0:42`. */
export function callWords(call: Call): string {
  const length = call.duration_s ? ` · ${clock(call.duration_s)}` : "";
  if (call.purpose === "alert") return `Alert call to the person on call: ${outcomes[call.outcome]}${length}`;
  if (call.purpose === "dial") return `Rang the shop’s phone: ${outcomes[call.outcome]}${length}`;
  if (call.direction === "outbound") return `You called back: ${outcomes[call.outcome]}${length}`;
  return `Called: ${outcomes[call.outcome]}${length}`;
}

export function callIcon(call: Call): IconName {
  return call.outcome === "missed" || call.outcome === "failed" ? "missed" : call.outcome === "voicemail" ? "mic" : "phone";
}
