import type { JobStatus, Visit } from "./store";

const order: JobStatus[] = ["en_route", "on_site", "working", "done", "paused", "no_show"];
// Beside what comes next; steps ahead of it are taken one after the other. Driving while driving: one runs late.
const aside: JobStatus[] = ["en_route", "paused", "no_show"];

/** The step that comes next, and those beside it. Nobody can be missed before one has arrived; when the money is next, only work forgotten leads back. */
export function stepsOf(job: Pick<Visit["job"], "status" | "allowed">, moneyIsNext: boolean): { next: JobStatus | null; beside: JobStatus[] } {
  const allowed = order.filter((step) => job.allowed.includes(step) && (step !== "no_show" || job.status === "on_site"));
  const ahead = allowed.filter((step) => step !== job.status);
  if (moneyIsNext) return { next: null, beside: allowed.filter((step) => step === "working") };
  return { next: ahead[0] ?? null, beside: allowed.filter((step) => step !== ahead[0] && aside.includes(step)) };
}
