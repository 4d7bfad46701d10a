import { expect, test } from "vitest";
import { moneyStep } from "./money-step";
import type { Visit } from "./store";

const visit = (status: string, balance?: number, queued?: { invoice: boolean; paid_cents: number }) =>
  ({ job: { id: "job_1", status }, invoice: balance === undefined ? null : { balance_cents: balance }, expected_cents: 4999, queued }) as unknown as Visit;

test("after the work comes the invoice, and after the invoice the payment", () => {
  expect(moneyStep(visit("working"))).toBeNull();
  expect(moneyStep(visit("done"))).toBe("invoice");
  expect(moneyStep(visit("invoiced", 4999))).toBe("payment");
  expect(moneyStep(visit("paid", 0))).toBeNull();
});

test("without a signal the invoice is asked for once, and cash is taken for it", () => {
  expect(moneyStep(visit("done", undefined, { invoice: true, paid_cents: 0 }))).toBe("payment");
  expect(moneyStep(visit("done", undefined, { invoice: true, paid_cents: 2000 }))).toBe("payment");
  expect(moneyStep(visit("done", undefined, { invoice: true, paid_cents: 4999 }))).toBe("waiting");
  expect(moneyStep(visit("invoiced", 4999, { invoice: true, paid_cents: 0 }))).toBe("payment");
});
