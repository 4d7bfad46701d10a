import type { Command, Visit } from "./store";

/** What comes next with a visit's money; `waiting`: the invoice was asked for and has not come yet. */
export function moneyStep({ job, invoice }: Visit, commands: Command[]): "invoice" | "waiting" | "payment" | null {
  if (invoice) return invoice.balance_cents > 0 && job.status !== "paid" ? "payment" : null;
  if (job.status !== "done") return null;
  return commands.some((one) => one.kind === "invoice" && one.job_id === job.id) ? "waiting" : "invoice";
}
