import { MutationCache, QueryCache, QueryClient, useQuery } from "@tanstack/react-query";
import { ApiError, ask, client, keepCsrfToken } from "./client";
import { keys } from "./keys";
import { useHidden } from "./later";
import type { Me } from "./types";

/** A session that ended anywhere shows the sign-in everywhere. */
function onError(error: unknown): void {
  if (error instanceof ApiError && error.status === 401) queries.setQueryData(keys.me, null);
}

export const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      // The stream says what changed; until then what we have is right.
      staleTime: 5 * 60_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => count < 2 && error instanceof ApiError && error.status >= 500,
    },
    mutations: { retry: false },
  },
});

/** Who is signed in; null when nobody is. */
async function fetchMe(): Promise<Me | null> {
  try {
    const me = await ask(client.GET("/v1/me"));
    keepCsrfToken(me.csrf_token);
    return me;
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return null;
    throw error;
  }
}

/** Somebody else sits here now, or nobody: what the one before saw is forgotten. */
export function startOver(me: Me | null): void {
  keepCsrfToken(me?.csrf_token ?? null);
  queries.removeQueries({ predicate: (query) => query.queryKey[0] !== keys.me[0] });
  queries.setQueryData(keys.me, me);
}

export const useMeQuery = () => useQuery({ queryKey: keys.me, queryFn: fetchMe, staleTime: Infinity });

/** Inside the desk somebody is always signed in. */
export function useMe(): Me {
  const { data } = useMeQuery();
  if (!data) throw new Error("nobody is signed in");
  return data;
}

export const useToday = () => useQuery({ queryKey: keys.today, queryFn: () => ask(client.GET("/v1/today")) });

/** Today without what was just dealt with. */
export function useTodayRows() {
  const today = useToday();
  const hidden = useHidden();
  const rows = today.data?.data.filter((row) => !hidden.has(row.subject_id));
  return { ...today, rows };
}

export const useShop = () => {
  const id = useMe().shop.id;
  return useQuery({ queryKey: keys.shop, queryFn: () => ask(client.GET("/v1/shops/{id}", { params: { path: { id } } })) });
};

export const useUsers = () => useQuery({ queryKey: keys.users, queryFn: async () => (await ask(client.GET("/v1/users", { params: { query: { limit: 200 } } }))).data });

export const useTemplates = () =>
  useQuery({ queryKey: keys.templates, queryFn: async () => (await ask(client.GET("/v1/message-templates"))).data });
