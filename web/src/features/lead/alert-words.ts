import type { TimelineItem } from "@/api/types";

/** What became of alerting the people on call: the last word of the story. */
function lastAlert(items: readonly TimelineItem[]): string | undefined {
  return items.map((item) => item.change?.action ?? "").filter((action) => action.startsWith("alert.")).pop();
}

/** Nobody on call answered, or nobody is on call: it stays with whoever reads this. */
export function isUnheard(items: readonly TimelineItem[]): boolean {
  const last = lastAlert(items);
  return last === "alert.nobody_answered" || last === "alert.nobody_to_ask";
}

export function alertWords(items: readonly TimelineItem[]): string {
  const last = lastAlert(items);
  if (last === "alert.nobody_answered") return "Nobody on call answered. They are still waiting.";
  if (last === "alert.nobody_to_ask") return "Nobody is on call, so nobody was alerted. They are still waiting.";
  if (last) return "Nobody has taken it yet; the people on call are being alerted.";
  return "Nobody has taken it yet.";
}
