import { useMutation, useQuery } from "@tanstack/react-query";
import { useToasts } from "@/ui/toast";
import { ApiError, ask, client, ifMatch } from "./client";
import { keys } from "./keys";
import { queries } from "./queries";
import type { Job, JobInput, JobPatch, JobStatusInput, NextVisitInput } from "./types";

/** Visits: read, booked, moved, stepped through. */

export interface JobFilter {
  q?: string;
  status?: string;
  mechanic_id?: string;
  customer_id?: string;
  lead_id?: string;
  /** Work done that no invoice asks for. */
  unbilled?: boolean;
}

export const useJob = (id: string) =>
  useQuery({ queryKey: keys.job(id), queryFn: () => ask(client.GET("/v1/jobs/{id}", { params: { path: { id } } })) });

export const useJobs = (filter: JobFilter, enabled = true) =>
  useQuery({
    queryKey: [...keys.jobs, filter],
    queryFn: async () => (await ask(client.GET("/v1/jobs", { params: { query: { ...filter, limit: 100 } } }))).data,
    enabled,
  });

export interface SlotsOf {
  estimate_id?: string;
  lead_id?: string;
  job_id?: string;
}

/** When we can come; never older than a moment, for somebody else books too. */
export const useSlots = (of: SlotsOf, limit: number) =>
  useQuery({
    queryKey: [...keys.slots, of, limit],
    queryFn: async () => (await ask(client.GET("/v1/slots", { params: { query: { ...of, limit } } }))).data,
    staleTime: 0,
  });

export function showJob(job: Job): void {
  queries.setQueryData(keys.job(job.id), job);
  for (const queryKey of [keys.jobs, keys.jobStory(job.id), keys.schedule, keys.slots, keys.today, keys.leads, ["lead"], ["customer"]])
    void queries.invalidateQueries({ queryKey });
}

export const bookJob = (body: JobInput) => ask(client.POST("/v1/jobs", { body }));
/** A linked visit: the repair after the diagnosis, the return with the parts. */
export const bookNextVisit = (before: Job, body: NextVisitInput) => ask(client.POST("/v1/jobs/{id}/next-visit", { params: { path: { id: before.id } }, body }));
/** Called off or missed: nothing follows it. */
export const isOff = (job: Job) => job.status === "cancelled" || job.status === "no_show";
export const changeJob = (job: Job, body: JobPatch) =>
  ask(client.PATCH("/v1/jobs/{id}", { params: { path: { id: job.id }, header: ifMatch(job.version) }, body }));

/** The next step of a visit. */
export function useStep() {
  const toasts = useToasts();
  return useMutation({
    mutationFn: ({ job, ...body }: { job: Job } & JobStatusInput) => ask(client.POST("/v1/jobs/{id}/status", { params: { path: { id: job.id } }, body })),
    onSuccess: showJob,
    onError: (error) => toasts.complain(error),
  });
}

/** Nobody's yes to the estimate is written down: a person may say why it is charged all the same. */
export const lacksApproval = (error: unknown) => error instanceof ApiError && error.key === "invoice.not_approved";

/** The invoice of a visit; asked again, the same one. */
export function useMakeInvoice() {
  const toasts = useToasts();
  return useMutation({
    mutationFn: ({ job, reason = null }: { job: Job; reason?: string | null }) =>
      ask(client.POST("/v1/jobs/{id}/invoice", { params: { path: { id: job.id } }, body: { reason } })),
    onSuccess: (invoice) => {
      queries.setQueryData(keys.invoice(invoice.id), invoice);
      for (const queryKey of [keys.jobs, keys.job(invoice.job_id), keys.jobStory(invoice.job_id), keys.invoices, keys.schedule, keys.today])
        void queries.invalidateQueries({ queryKey });
    },
    onError: (error) => lacksApproval(error) || toasts.complain(error),
  });
}

/** What was done in the field and not taken is seen to. */
export function useSettleRefused(jobId: string) {
  const toasts = useToasts();
  return useMutation({
    mutationFn: (id: string) => ask(client.POST("/v1/refused-commands/{id}/settlement", { params: { path: { id } } })),
    onSuccess: () => {
      for (const queryKey of [keys.jobStory(jobId), keys.today]) void queries.invalidateQueries({ queryKey });
    },
    onError: (error) => toasts.complain(error),
  });
}
