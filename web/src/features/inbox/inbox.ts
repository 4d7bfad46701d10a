import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { ask, client } from "@/api/client";
import { keys } from "@/api/keys";
import { queries } from "@/api/queries";

const pageSize = 50;

export const useConversations = () =>
  useInfiniteQuery({
    queryKey: keys.conversations,
    queryFn: ({ pageParam }) => ask(client.GET("/v1/conversations", { params: { query: { limit: pageSize, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next_cursor ?? undefined,
  });

export const useConversation = (id: string) =>
  useQuery({
    queryKey: [...keys.thread(id), "head"],
    queryFn: () => ask(client.GET("/v1/conversations/{id}", { params: { path: { id } } })),
  });

export const useMessages = (id: string) =>
  useInfiniteQuery({
    queryKey: keys.thread(id),
    queryFn: ({ pageParam }) =>
      ask(client.GET("/v1/conversations/{id}/messages", { params: { path: { id }, query: { limit: pageSize, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next_cursor ?? undefined,
  });

export async function sendReply(id: string, body: string): Promise<void> {
  await ask(client.POST("/v1/conversations/{id}/messages", { params: { path: { id } }, body: { body } }));
  await queries.invalidateQueries({ queryKey: keys.thread(id) });
}

/** Not being able to say "read" disturbs nobody: it stays unread. */
export async function markRead(id: string): Promise<void> {
  try {
    await ask(client.POST("/v1/conversations/{id}/reading", { params: { path: { id } } }));
  } catch {
    return;
  }
  for (const queryKey of [keys.conversations, keys.today, keys.thread(id)]) void queries.invalidateQueries({ queryKey });
}
