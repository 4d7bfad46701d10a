import type { Estimate, EstimateLineInput, Rates } from "@/api/types";

/** An estimate while it is written: jobs of the price book, priced by the server, and lines written by hand. Pure. */

export interface DraftLine extends EstimateLineInput {
  key: string;
}

export interface Draft {
  /** Jobs of the price book whose lines the server still prices together (the first hour is charged once a visit). */
  picked: readonly string[];
  /** Jobs whose lines somebody has changed since; they stay as written. */
  settled: readonly string[];
  own: readonly DraftLine[];
}

export const emptyDraft: Draft = { picked: [], settled: [], own: [] };

let lastKey = 0;
export const newKey = () => `line${++lastKey}`;

export const keyed = (lines: readonly EstimateLineInput[]): DraftLine[] => lines.map((line) => ({ ...line, key: newKey() }));

/** Starts from an estimate that is there: a new version of it. */
export function draftOf(estimate: Estimate): Draft {
  const lines = estimate.lines.map(({ kind, description, quantity, unit_price_cents, labor_hours, taxable }) => ({
    kind, description, quantity, unit_price_cents, labor_hours, taxable,
  }));
  return { ...emptyDraft, own: keyed(lines) };
}

/** What the server priced, without a second drive when one is written already. */
export function pricedLines(draft: Draft, priced: readonly DraftLine[]): readonly DraftLine[] {
  if (!draft.picked.length) return [];
  const drives = draft.own.some((line) => line.kind === "travel");
  return drives ? priced.filter((line) => line.kind !== "travel") : priced;
}

/** All lines as the customer will read them: discounts last. */
export function linesOf(draft: Draft, priced: readonly DraftLine[]): DraftLine[] {
  const off = (line: DraftLine) => line.kind === "discount";
  return [...draft.own.filter((line) => !off(line)), ...pricedLines(draft, priced), ...draft.own.filter(off)];
}

export function toggle(draft: Draft, id: string): Draft {
  const picked = draft.picked.includes(id) ? draft.picked.filter((one) => one !== id) : [...draft.picked, id];
  return { ...draft, picked };
}

/** The priced lines become lines like those written by hand, so that a person may change them. */
export function settle(draft: Draft, lines: readonly DraftLine[]): Draft {
  return { picked: [], settled: [...draft.settled, ...draft.picked], own: [...lines] };
}

/** quantity × price to whole cents, halves away from zero, as the server does it. */
export function amountOf(quantity: number, unitCents: number): number {
  const exact = Math.round(quantity * 1000) * unitCents;
  return (Math.sign(exact) * Math.floor((Math.abs(exact) + 500) / 1000)) || 0;
}

/** What is worth keeping: a discount of nothing is none. */
export const keptLines = (lines: readonly DraftLine[]) => lines.filter((line) => line.kind !== "discount" || amountOf(line.quantity, line.unit_price_cents) !== 0);

export interface Totals {
  subtotal: number;
  tax: number;
  total: number;
}

/** The sums the server will find: tax once, on all taxable lines. */
export function totalsOf(lines: readonly EstimateLineInput[], rates: Rates | undefined): Totals {
  const amount = (line: EstimateLineInput) => amountOf(line.quantity, line.unit_price_cents);
  const subtotal = lines.reduce((sum, line) => sum + amount(line), 0);
  const taxable = lines.reduce((sum, line) => sum + (line.taxable ? amount(line) : 0), 0);
  const tax = Math.floor((Math.max(0, taxable) * (rates?.tax_basis_points ?? 0) + 5000) / 10000);
  return { subtotal, tax, total: subtotal + tax };
}
