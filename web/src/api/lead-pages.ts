import type { InfiniteData } from "@tanstack/react-query";
import type { Lead } from "./types";

export interface LeadPage {
  data: Lead[];
  next_cursor: string | null;
}

/** What a list was asked for; empty fields ask for all. */
export interface LeadFilter {
  q?: string;
  stage?: Lead["stage"];
  kind?: Lead["kind"];
  source?: Lead["source"];
  urgency?: Lead["urgency"];
  sort?: "-created_at" | "created_at";
}

function fits(lead: Lead, filter: LeadFilter): boolean {
  return (["stage", "kind", "source", "urgency"] as const).every((field) => !filter[field] || filter[field] === lead[field]);
}

/** Lists with the lead as it now is: replaced in place, taken out where it no longer fits, put in where it now does. */
export function placed(lists: InfiniteData<LeadPage>, filter: LeadFilter, lead: Lead): InfiniteData<LeadPage> {
  const belongs = fits(lead, filter);
  let found = false;
  const pages = lists.pages.map((page) => ({
    ...page,
    data: page.data.flatMap((other) => {
      if (other.id !== lead.id) return [other];
      found = true;
      return belongs ? [lead] : [];
    }),
  }));
  const first = pages[0];
  // A search's order is the server's; it will say.
  if (found || !belongs || filter.q || !first) return { ...lists, pages };
  const newestFirst = filter.sort !== "created_at";
  const data = [...first.data, lead].sort((a, b) => (newestFirst ? -1 : 1) * a.created_at.localeCompare(b.created_at));
  return { ...lists, pages: [{ ...first, data }, ...pages.slice(1)] };
}
