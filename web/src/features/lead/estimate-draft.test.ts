import { expect, it } from "vitest";
import { amountOf, emptyDraft, keptLines, keyed, pricedLines, settle, toggle, totalsOf } from "./estimate-draft";

const rates = { tax_basis_points: 750 };
const line = (kind: "labor" | "part" | "travel" | "discount", quantity: number, unit_price_cents: number, taxable = kind === "part") => ({
  kind, description: kind, quantity, unit_price_cents, taxable,
});

it("rounds halves away from zero, as the server does", () => {
  expect(amountOf(0.333, 15000)).toBe(4995);
  expect(amountOf(0.5, 1)).toBe(1);
  expect(amountOf(0.5, -1)).toBe(-1);
  expect(amountOf(1.25, 9999)).toBe(12499);
});

it("taxes what is taxable, once", () => {
  expect(totalsOf([line("labor", 1, 15000), line("part", 2, 3333)], rates)).toEqual({ subtotal: 21666, tax: 500, total: 22166 });
  expect(totalsOf([line("labor", 1, 15000), line("discount", 1, -2000)], rates)).toEqual({ subtotal: 13000, tax: 0, total: 13000 });
});

it("keeps what was changed when another job is picked, and drives once", () => {
  const first = keyed([line("labor", 1, 12000), line("travel", 1, 3000)]);
  const changed = settle(toggle(emptyDraft, "oil"), first);
  expect(changed).toMatchObject({ picked: [], settled: ["oil"] });
  const next = toggle(changed, "brakes");
  expect(pricedLines(next, keyed([line("labor", 2, 10000), line("travel", 1, 3000)])).map((one) => one.kind)).toEqual(["labor"]);
});

it("takes a job out again", () => expect(toggle(toggle(emptyDraft, "oil"), "oil").picked).toEqual([]));

it("keeps no discount of nothing", () => {
  const lines = keyed([line("labor", 1, 15000), line("discount", 1, 0), line("discount", 1, -500)]);
  expect(keptLines(lines).map((one) => one.unit_price_cents)).toEqual([15000, -500]);
});
