import type { Visit } from "./store";
import type { SyncState } from "./sync";

/** The invoice is made, or will be when there is a signal: nothing more can be charged on the visit. */
export const isCharged = ({ invoice, queued }: Pick<Visit, "invoice" | "queued">) => Boolean(invoice ?? queued?.invoice);

/** What comes next with a visit's money. Without a signal the invoice that was asked for is paid by what the phone expects of it; `waiting`: all of that is taken. */
export function moneyStep({ job, invoice, queued, expected_cents }: Visit): "invoice" | "waiting" | "payment" | null {
  if (invoice) return invoice.balance_cents > 0 && job.status !== "paid" ? "payment" : null;
  if (job.status !== "done") return null;
  if (!queued?.invoice) return "invoice";
  return queued.paid_cents > 0 && queued.paid_cents >= (expected_cents ?? 0) ? "waiting" : "payment";
}

/** Whose yes to the work is there: of the estimate or extra work, by a signature alone, or nobody's that is written down. */
export function yesTo({ job, lines, files }: Visit, pictures: SyncState["pictures"]): "agreed" | "signed" | null {
  if (lines.some((line) => line.decision === null)) return null;
  if (lines.some((line) => line.decision === "approved")) return "agreed";
  const waiting = pictures.filter((one) => one.job_id === job.id);
  return [...files, ...waiting].some((one) => one.purpose === "signature") ? "signed" : null;
}
