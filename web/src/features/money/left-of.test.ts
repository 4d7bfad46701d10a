import { expect, test } from "vitest";
import { leftOf, mayFail, mayVoid } from "./left-of";

const payment = { status: "settled", amount_cents: 10000, tip_cents: 1500, refunded_cents: 10000 } as const;

test("a tip can be given back after the amount", () => {
  expect(leftOf(payment)).toBe(1500);
  expect(leftOf({ ...payment, refunded_cents: 11500 })).toBe(0);
});

test("nothing can be given back while the bank decides", () => {
  expect(leftOf({ ...payment, status: "disputed" })).toBe(0);
});

test("an invoice with a deposit alone can be voided, one with other money only once nothing of that is left", () => {
  const with_ = (...payments: Parameters<typeof mayVoid>[0]["payments"]) => mayVoid({ status: "part_paid", written_off_cents: 0, payments });
  const cash = { ...payment, refunded_cents: 0, estimate_id: null };
  expect(with_()).toBe(true);
  expect(with_({ ...cash, estimate_id: "est_1" })).toBe(true);
  expect(with_(cash)).toBe(false);
  expect(with_({ ...cash, refunded_cents: 10000 })).toBe(false);
  expect(with_({ ...cash, refunded_cents: 11500 })).toBe(true);
  expect(with_({ ...cash, status: "disputed" })).toBe(false);
  expect(with_({ ...cash, status: "failed" })).toBe(true);
  expect(mayVoid({ status: "void", written_off_cents: 0, payments: [] })).toBe(false);
  expect(mayVoid({ status: "open", written_off_cents: 1, payments: [] })).toBe(false);
});

test("cash and checks may turn out not to have come in, a card at the processor may not", () => {
  expect(mayFail({ status: "settled", method: "check", received_by: "usr_1" })).toBe(true);
  expect(mayFail({ status: "failed", method: "check", received_by: "usr_1" })).toBe(false);
  expect(mayFail({ status: "settled", method: "card", received_by: null })).toBe(false);
});
