import { useMutation, useQuery } from "@tanstack/react-query";
import { useToasts } from "@/ui/toast";
import { ask, client, ifMatch } from "./client";
import { keys } from "./keys";
import { queries } from "./queries";
import type { Technician, TechnicianPatch } from "./types";

/** Those who go out: their hours, skills, starting places and calendars. */

export const useTechnicians = () =>
  useQuery({ queryKey: keys.technicians, queryFn: async () => (await ask(client.GET("/v1/technicians"))).data });

/** Puts the answer of a change in the place of what was known. */
export function keepTechnician(changed: Technician): void {
  queries.setQueryData<Technician[]>(keys.technicians, (all) => all?.map((one) => (one.id === changed.id ? changed : one)));
  for (const queryKey of [keys.schedule, keys.slots]) void queries.invalidateQueries({ queryKey });
}

export async function changeTechnician({ id, version }: Technician, body: TechnicianPatch): Promise<void> {
  keepTechnician(await ask(client.PATCH("/v1/technicians/{id}", { params: { path: { id }, header: ifMatch(version) }, body })));
}

/** The body is the picture itself. */
export async function sendPhoto(id: string, picture: Blob): Promise<void> {
  keepTechnician(
    await ask(
      client.PUT("/v1/technicians/{id}/photo", {
        params: { path: { id } },
        body: picture as never,
        bodySerializer: (bytes: unknown) => bytes as Blob,
        headers: { "Content-Type": "application/octet-stream" },
      }),
    ),
  );
}

/** A new secret address of somebody's visits; the old one shows nothing any more. */
export function useNewFeed(id: string) {
  const toasts = useToasts();
  return useMutation({
    mutationFn: () => ask(client.POST("/v1/technicians/{id}/calendar-link", { params: { path: { id } } })),
    onSuccess: keepTechnician,
    onError: (error) => toasts.complain(error),
  });
}
