import { expect, it } from "vitest";
import type { EstimateLine } from "@/api/types";
import { amountOf, draftOf, emptyDraft, inputOf, isTaxed, keptLines, keyed, linesOf, pricedLines, settle, suppliesOf, toggle, totalsOf } from "./estimate-draft";

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

it("takes the shop's own discount off the tax in proportion, as the server does", () => {
  const work = [line("labor", 1, 20000), line("part", 1, 10000)];
  // 30,000 of which 10,000 are taxed; 10 % off leaves 9,000 taxed.
  expect(totalsOf([...work, line("discount", 1, -3000, true)], rates)).toEqual({ subtotal: 27000, tax: 675, total: 27675 });
  expect(totalsOf([...work, line("discount", 1, -3000, false)], rates)).toEqual({ subtotal: 27000, tax: 750, total: 27750 });
});

it("knows what is taxed when nobody says so", () => {
  const kinds = ["part", "discount", "labor", "fee", "supplies", "travel"] as const;
  expect(kinds.map((kind) => isTaxed(kind, { tax_labor: false }))).toEqual([true, true, false, false, false, false]);
  expect(kinds.map((kind) => isTaxed(kind, { tax_labor: true }))).toEqual([true, true, true, true, true, false]);
});

const prices = { rates, supplies_basis_points: 500, supplies_most_cents: 2000 };

it("reckons supplies of all labor together, up to the most, and sends none", () => {
  const own = keyed([line("labor", 1, 20000), line("discount", 1, -500)]);
  const draft = { ...emptyDraft, own };
  expect(linesOf(draft, [], prices).map((one) => [one.kind, one.unit_price_cents])).toEqual([["labor", 20000], ["supplies", 1000], ["discount", -500]]);
  expect(linesOf({ ...draft, supplies: false }, [], prices).map((one) => one.kind)).toEqual(["labor", "discount"]);
  expect(suppliesOf([line("labor", 3, 20000)], prices).map((one) => one.unit_price_cents)).toEqual([2000]);
  expect(keptLines(linesOf(draft, [], prices)).map((one) => one.kind)).toEqual(["labor", "discount"]);
  expect(settle(draft, linesOf(draft, [], prices)).own.map((one) => one.kind)).toEqual(["labor", "discount"]);
});

const kept = (changes: Partial<EstimateLine>): EstimateLine => ({
  id: "lin_1", kind: "labor", description: "Work", quantity: 1, unit_price_cents: 10000, labor_hours: 1, taxable: false, amount_cents: 10000, decision: null,
  note: null, option_group: null, option_name: null, ...changes,
});

it("keeps notes, options and the choice about supplies in a new version", () => {
  const option = { note: "Ceramic", option_group: "Pads", option_name: "better" };
  const next = draftOf({ lines: [kept(option), kept({ kind: "supplies", unit_price_cents: 500 })], billed_lines: [] });
  expect(next.supplies).toBe(true);
  expect(next.own).toHaveLength(1);
  expect(next.own.map(inputOf)).toMatchObject([option]);
  expect(draftOf({ lines: [kept(option)], billed_lines: [] }).supplies).toBe(false);
});

it("leaves out of a new version what an invoice asks for, and the other options of what was chosen", () => {
  const pads = (id: string, option_name: string) => kept({ id, kind: "part", option_group: "Pads", option_name });
  const lines = [kept({ id: "diagnosis" }), kept({ id: "repair" }), pads("good", "good"), pads("better", "better"), kept({ id: "supplies", kind: "supplies" })];
  const next = draftOf({ lines, billed_lines: ["diagnosis", "better", "supplies"] });
  expect(next.own).toHaveLength(1);
  expect(next.supplies).toBe(true);
  expect(draftOf({ lines, billed_lines: lines.map((line) => line.id) }).own).toEqual([]);
});

it("reckons supplies of each option, so that they follow the choice, and never more than the most", () => {
  const option = (option_group: string, option_name: string, cents: number) => ({ ...line("labor", 1, cents), option_group, option_name });
  const work = [line("labor", 1, 10000), option("Brakes", "good", 4000), option("Brakes", "better", 20000), option("Oil", "good", 20000)];
  const made = suppliesOf(work, prices).map((one) => [one.option_name, one.unit_price_cents]);
  expect(made).toEqual([[undefined, 500], ["good", 200], ["better", 1000], ["good", 500]]);
  expect(new Set(suppliesOf(work, prices).map((one) => one.key)).size).toBe(4);
});

it("sends no half of an option", () => {
  expect(inputOf({ ...line("part", 1, 100), option_group: "Pads", option_name: " " })).toMatchObject({ option_group: null, option_name: null });
});

it("counts one of the alternatives", () => {
  const option = (option_name: string, cents: number) => ({ ...line("part", 1, cents), option_group: "Pads", option_name });
  expect(totalsOf([option("good", 10000), option("better", 15000), option("best", 30000), line("part", 1, 1000)], rates).subtotal).toBe(16000);
  expect(totalsOf([option("Plain", 10000), option("Ceramic", 15000)], rates).subtotal).toBe(10000);
});
