import { useMutation, useQuery, type InfiniteData } from "@tanstack/react-query";
import { useToasts } from "@/ui/toast";
import { ApiError, ask, client, ifMatch } from "./client";
import { placed, type LeadFilter, type LeadPage } from "./lead-pages";
import { keys } from "./keys";
import { queries } from "./queries";
import type { Lead, LeadPatch } from "./types";

/** Somebody else changed the same field; `theirs` is the lead as it is now. */
export class Conflict extends Error {
  constructor(readonly theirs: Lead) {
    super("Somebody else changed this at the same time.");
  }
}

export const fetchLead = (id: string) => ask(client.GET("/v1/leads/{id}", { params: { path: { id } } }));

/** The lead; nothing is asked while there is no id. */
export const useLead = (id: string) => useQuery({ queryKey: keys.lead(id), queryFn: () => fetchLead(id), enabled: id !== "" });

/** Shows a lead as it now is on every screen that holds it. */
export function showLead(lead: Lead): void {
  queries.setQueryData(keys.lead(lead.id), lead);
  for (const [key, data] of queries.getQueriesData<InfiniteData<LeadPage>>({ queryKey: keys.leads })) {
    if (data) queries.setQueryData(key, placed(data, (key[1] ?? {}) as LeadFilter, lead));
  }
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

async function patch(id: string, version: number, changes: LeadPatch): Promise<Lead> {
  return ask(client.PATCH("/v1/leads/{id}", { params: { path: { id }, header: ifMatch(version) }, body: changes }));
}

/** Writes a change. When another part of the lead changed meanwhile it goes through; when the same field did, Conflict. */
export async function changeLead(seen: Lead, changes: LeadPatch): Promise<Lead> {
  try {
    return await patch(seen.id, seen.version, changes);
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 412) throw error;
    const theirs = await fetchLead(seen.id);
    const fields = Object.keys(changes).filter((field) => field !== "confirmed") as (keyof Lead)[];
    if (fields.some((field) => !same(theirs[field], seen[field]))) throw new Conflict(theirs);
    return patch(seen.id, theirs.version, changes);
  }
}

/** What the lead will look like, shown before the server has answered. */
export function withChanges(lead: Lead, changes: LeadPatch): Lead {
  const { vehicle, confirmed, ...rest } = changes;
  const sure = [...(confirmed ?? []), ...Object.keys(rest), ...(vehicle ? ["vehicle"] : [])];
  return {
    ...lead,
    ...rest,
    vehicle: { ...lead.vehicle, ...vehicle },
    unsure: lead.unsure.filter((field) => !sure.includes(field)),
    confirmed: [...new Set([...lead.confirmed, ...(confirmed ?? [])])],
  };
}

/** Changes a lead at once on the screen, then on the server; put back when it is refused. */
export function useChangeLead() {
  const toasts = useToasts();
  return useMutation({
    mutationFn: ({ lead, changes }: { lead: Lead; changes: LeadPatch }) => changeLead(lead, changes),
    onMutate: ({ lead, changes }) => showLead(withChanges(lead, changes)),
    onSuccess: (lead) => {
      showLead(lead);
      void queries.invalidateQueries({ queryKey: keys.today });
      void queries.invalidateQueries({ queryKey: keys.timeline(lead.id) });
    },
    onError: (error, { lead }) => {
      showLead(error instanceof Conflict ? error.theirs : lead);
      // A refusal that names its field is shown at the field.
      const shown = error instanceof Conflict || (error instanceof ApiError && error.field);
      if (!shown) toasts.complain(error);
    },
  });
}

/** Changes a lead and, given the way back, offers to take it. */
export function useChangeWithUndo() {
  const change = useChangeLead();
  const toasts = useToasts();
  return (lead: Lead, changes: LeadPatch, words: string, back?: LeadPatch) => {
    const undo = (changed: Lead) =>
      back && (() => change.mutate({ lead: changed, changes: back }, { onSuccess: () => toasts.say("Put back.") }));
    change.mutate(
      { lead, changes },
      {
        onSuccess: (changed) => toasts.say(words, undo(changed)),
        onError: (error) => error instanceof Conflict && toasts.complain(error),
      },
    );
  };
}
