import type { Payment } from "@/api/types";

/** What can still be given back: first of the amount, then of the tip; nothing while the bank decides, or after it took the money. */
export const leftOf = (payment: Pick<Payment, "status" | "amount_cents" | "tip_cents" | "refunded_cents">) =>
  payment.status === "settled" ? payment.amount_cents + payment.tip_cents - payment.refunded_cents : 0;
