import type { Invoice, Payment } from "@/api/types";

type Sums = Pick<Payment, "status" | "amount_cents" | "tip_cents" | "refunded_cents">;

/** What can still be given back: first of the amount, then of the tip; nothing while the bank decides, or after it took the money. */
export const leftOf = (payment: Sums) => (payment.status === "settled" ? payment.amount_cents + payment.tip_cents - payment.refunded_cents : 0);

/** Of an invoice that was wrong: a deposit counts on the next one, but other money must be given back first, or not have come in. */
export const mayVoid = (invoice: Pick<Invoice, "status" | "written_off_cents"> & { payments: (Sums & Pick<Payment, "estimate_id">)[] }) =>
  invoice.status !== "void" &&
  invoice.written_off_cents === 0 &&
  invoice.payments.every((one) => one.estimate_id || one.status === "failed" || one.refunded_cents === one.amount_cents + one.tip_cents);

/** Of money that the card processor took, only the processor can say that it did not come in. */
export const mayFail = (payment: Pick<Payment, "status" | "method" | "received_by">) =>
  payment.status === "settled" && (payment.method !== "card" || payment.received_by !== null);
