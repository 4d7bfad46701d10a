import type { Visit } from "./store";

/** What comes next with a visit's money. Without a signal the invoice that was asked for is paid by what the phone expects of it; `waiting`: all of that is taken. */
export function moneyStep({ job, invoice, queued, expected_cents }: Visit): "invoice" | "waiting" | "payment" | null {
  if (invoice) return invoice.balance_cents > 0 && job.status !== "paid" ? "payment" : null;
  if (job.status !== "done") return null;
  if (!queued?.invoice) return "invoice";
  return queued.paid_cents > 0 && queued.paid_cents >= (expected_cents ?? 0) ? "waiting" : "payment";
}
