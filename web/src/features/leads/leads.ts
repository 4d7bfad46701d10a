import { useInfiniteQuery, type InfiniteData } from "@tanstack/react-query";
import { useSearchParams } from "wouter";
import { ask, client } from "@/api/client";
import type { LeadFilter, LeadPage } from "@/api/lead-pages";
import { keys } from "@/api/keys";

const pageSize = 50;

/** Leads of one stage, kind, … as a list that grows while it is read. */
export function useLeadList(filter: LeadFilter) {
  return useInfiniteQuery({
    queryKey: [...keys.leads, filter],
    queryFn: ({ pageParam, signal }): Promise<LeadPage> =>
      ask(client.GET("/v1/leads", { params: { query: { ...filter, limit: pageSize, cursor: pageParam as string | undefined } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next_cursor ?? undefined,
    placeholderData: (before: InfiniteData<LeadPage> | undefined) => (filter.q ? before : undefined),
  });
}

export type View = "board" | "list" | "other";

const filterNames = ["q", "stage", "kind", "source", "urgency", "sort"] as const;

/** View and filters live in the address, so that Back and a shared link show the same. */
export function useLeadsAddress() {
  const [params, setParams] = useSearchParams();
  const filter: Record<string, string> = {};
  for (const name of filterNames) {
    const value = params.get(name);
    if (value) filter[name] = value;
  }
  const set = (changes: Record<string, string | undefined>) =>
    setParams(
      (old) => {
        const next = new URLSearchParams(old);
        for (const [name, value] of Object.entries(changes)) {
          if (value) next.set(name, value);
          else next.delete(name);
        }
        return next;
      },
      { replace: true },
    );
  return {
    view: (params.get("view") ?? "board") as View,
    focusSearch: params.get("focus") === "search",
    adding: params.has("new"),
    filter: filter as LeadFilter,
    set,
  };
}
