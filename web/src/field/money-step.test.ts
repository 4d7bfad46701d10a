import { expect, test } from "vitest";
import { moneyStep } from "./money-step";
import type { Command, Visit } from "./store";

const visit = (status: string, balance?: number) => ({ job: { id: "job_1", status }, invoice: balance === undefined ? null : { balance_cents: balance } }) as unknown as Visit;
const asked = [{ kind: "invoice", job_id: "job_1" }] as unknown as Command[];

test("after the work comes the invoice, and after the invoice the payment", () => {
  expect(moneyStep(visit("working"), [])).toBeNull();
  expect(moneyStep(visit("done"), [])).toBe("invoice");
  expect(moneyStep(visit("invoiced", 4999), [])).toBe("payment");
  expect(moneyStep(visit("paid", 0), [])).toBeNull();
});

test("an invoice is asked for once, with or without a signal", () => {
  expect(moneyStep(visit("done"), asked)).toBe("waiting");
  expect(moneyStep(visit("invoiced", 4999), asked)).toBe("payment");
});
