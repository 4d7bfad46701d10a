/** Names of what is kept in the cache; a longer key belongs to its beginning. */
export const keys = {
  me: ["me"],
  today: ["today"],
  leads: ["leads"],
  lead: (id: string) => ["lead", id],
  timeline: (id: string) => ["lead", id, "timeline"],
  conversations: ["conversations"],
  thread: (id: string) => ["thread", id],
  shop: ["shop"],
  templates: ["templates"],
  prices: ["prices"],
  users: ["users"],
  sessions: ["sessions"],
  apiKeys: ["api-keys"],
} as const;
