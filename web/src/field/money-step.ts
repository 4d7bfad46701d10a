import type { Visit } from "./store";
import type { SyncState } from "./sync";

/** What comes next with a visit's money; `waiting`: the invoice was asked for and has not come yet. */
export function moneyStep({ job, invoice }: Visit, commands: SyncState["commands"]): "invoice" | "waiting" | "payment" | null {
  if (invoice) return invoice.balance_cents > 0 && job.status !== "paid" ? "payment" : null;
  if (job.status !== "done") return null;
  return commands.some((one) => one.kind === "invoice" && one.job_id === job.id) ? "waiting" : "invoice";
}

/** Whose yes to the work is there: of the estimate or extra work, by a signature alone, or nobody's that is written down. */
export function yesTo({ job, lines, files }: Visit, { commands, pictures }: SyncState): "agreed" | "signed" | null {
  if (lines.some((line) => line.decision === null)) return null;
  const here = commands.some((one) => one.kind === "extra_work" && one.job_id === job.id && one.data.approved_by);
  if (here || lines.some((line) => line.decision === "approved")) return "agreed";
  const waiting = pictures.filter((one) => one.job_id === job.id);
  return [...files, ...waiting].some((one) => one.purpose === "signature") ? "signed" : null;
}
