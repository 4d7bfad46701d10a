import { expect, test } from "vitest";
import { moneyStep, yesTo } from "./money-step";
import type { Command, Visit } from "./store";
import type { SyncState } from "./sync";

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

test("a yes is a line agreed to, extra work agreed on the phone, or a signature", () => {
  const of = (decisions: (string | null)[], files: string[] = []) =>
    ({ job: { id: "job_1" }, lines: decisions.map((decision) => ({ decision })), files: files.map((purpose) => ({ purpose })) }) as unknown as Visit;
  const none: SyncState = { commands: [], pictures: [], problem: "" };
  const waiting = (kind: string, data = {}) => ({ ...none, commands: [{ kind, job_id: "job_1", data }] }) as unknown as SyncState;
  const picture = (purpose: string) => ({ ...none, pictures: [{ job_id: "job_1", purpose }] }) as unknown as SyncState;
  expect(yesTo(of(["approved", "declined"]), none)).toBe("agreed");
  expect(yesTo(of(["approved", null]), none)).toBeNull();
  expect(yesTo(of([]), none)).toBeNull();
  expect(yesTo(of(["declined"]), picture("before"))).toBeNull();
  expect(yesTo(of([]), picture("signature"))).toBe("signed");
  expect(yesTo(of([], ["signature"]), none)).toBe("signed");
  expect(yesTo(of([]), waiting("extra_work", { approved_by: "Dana" }))).toBe("agreed");
  expect(yesTo(of([]), waiting("extra_work"))).toBeNull();
});
