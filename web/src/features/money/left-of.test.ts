import { expect, test } from "vitest";
import { leftOf } from "./left-of";

const payment = { status: "settled", amount_cents: 10000, tip_cents: 1500, refunded_cents: 10000 } as const;

test("a tip can be given back after the amount", () => {
  expect(leftOf(payment)).toBe(1500);
  expect(leftOf({ ...payment, refunded_cents: 11500 })).toBe(0);
});

test("nothing can be given back while the bank decides", () => {
  expect(leftOf({ ...payment, status: "disputed" })).toBe(0);
});
