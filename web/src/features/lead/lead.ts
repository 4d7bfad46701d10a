import { useMutation, useQuery } from "@tanstack/react-query";
import { ask, client } from "@/api/client";
import { keys } from "@/api/keys";
import { queries } from "@/api/queries";
import type { Call, Recording, TimelineItem } from "@/api/types";
import { useToasts } from "@/ui/toast";

export const useTimeline = (id: string) =>
  useQuery({
    queryKey: keys.timeline(id),
    queryFn: async () => (await ask(client.GET("/v1/leads/{id}/timeline", { params: { path: { id } } }))).data,
  });

/** The newest recording worth hearing, with its call. */
export function bestRecording(items: readonly TimelineItem[]): { call: Call; recording: Recording } | null {
  for (const item of [...items].reverse()) {
    const recording = item.call?.recordings.find((one) => one.audio_url || one.transcript);
    if (item.call && recording) return { call: item.call, recording };
  }
  return null;
}

export async function sendText(leadId: string, body: string): Promise<void> {
  await ask(client.POST("/v1/leads/{id}/messages", { params: { path: { id: leadId } }, body: { body } }));
  await queries.invalidateQueries({ queryKey: keys.timeline(leadId) });
}

/** Fetch or transcribe again what was given up. */
export function useRetryRecording(leadId: string) {
  const toasts = useToasts();
  return useMutation({
    mutationFn: (id: string) => ask(client.POST("/v1/recordings/{id}/retries", { params: { path: { id } } })),
    onSuccess: () => {
      toasts.say("Trying again.");
      void queries.invalidateQueries({ queryKey: keys.timeline(leadId) });
    },
    onError: (error) => toasts.complain(error),
  });
}
