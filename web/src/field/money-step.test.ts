import { expect, test } from "vitest";
import { isCharged, moneyStep, yesTo } from "./money-step";
import type { Visit } from "./store";
import type { SyncState } from "./sync";

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

test("once the invoice is asked for nothing more is added to it", () => {
  expect(isCharged(visit("done"))).toBe(false);
  expect(isCharged(visit("done", undefined, { invoice: true, paid_cents: 0 }))).toBe(true);
  expect(isCharged(visit("paid", 0))).toBe(true);
});

test("a yes is a line agreed to, or a signature", () => {
  const of = (decisions: (string | null)[], files: string[] = []) =>
    ({ job: { id: "job_1" }, lines: decisions.map((decision) => ({ decision })), files: files.map((purpose) => ({ purpose })) }) as unknown as Visit;
  const picture = (purpose: string) => [{ job_id: "job_1", purpose }] as unknown as SyncState["pictures"];
  expect(yesTo(of(["approved", "declined"]), [])).toBe("agreed");
  expect(yesTo(of(["approved", null]), [])).toBeNull();
  expect(yesTo(of([]), [])).toBeNull();
  expect(yesTo(of(["declined"]), picture("before"))).toBeNull();
  expect(yesTo(of([]), picture("signature"))).toBe("signed");
  expect(yesTo(of([], ["signature"]), [])).toBe("signed");
});
