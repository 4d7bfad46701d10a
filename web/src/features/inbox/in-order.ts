import type { Conversation } from "@/api/types";

/** Unread first, then the last written in first. */
export function inOrder(conversations: readonly Conversation[]): Conversation[] {
  return [...conversations].sort((a, b) => Number(b.unread > 0) - Number(a.unread > 0) || b.last_at.localeCompare(a.last_at));
}
