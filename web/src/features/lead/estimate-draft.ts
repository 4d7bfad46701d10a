import type { Estimate, EstimateLine, EstimateLineInput, Rates, ShopSettings } from "@/api/types";

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
  /** Shop supplies by the shop's settings; off for an estimate that goes without them. */
  supplies: boolean;
}

export const emptyDraft: Draft = { picked: [], settled: [], own: [], supplies: true };

type Prices = Pick<ShopSettings, "rates" | "supplies_basis_points" | "supplies_most_cents">;

let lastKey = 0;
export const newKey = () => `line${++lastKey}`;

export const keyed = (lines: readonly EstimateLineInput[]): DraftLine[] => lines.map((line) => ({ ...line, key: newKey() }));

/** What is sent of a line: an option has its group, or there is no choice. */
export function inputOf({ kind, description, quantity, unit_price_cents, labor_hours, taxable, note, option_group, option_name }: EstimateLineInput): EstimateLineInput {
  const group = option_group?.trim();
  const name = option_name?.trim();
  const chosen = group && name ? { option_group: group, option_name: name } : { option_group: null, option_name: null };
  return { kind, description, quantity, unit_price_cents, labor_hours, taxable, note: note?.trim() || null, ...chosen };
}

const isSupplies = (line: EstimateLineInput) => line.kind === "supplies";
const isOff = (line: EstimateLineInput) => line.kind === "discount";

/** What no invoice asks for yet, without the other options of what was chosen. */
function unbilled({ lines, billed_lines }: Pick<Estimate, "lines" | "billed_lines">): EstimateLine[] {
  const billed = lines.filter((line) => billed_lines.includes(line.id));
  const groups = billed.flatMap((line) => line.option_group ?? []);
  return lines.filter((line) => !billed.includes(line) && !groups.includes(line.option_group ?? ""));
}

/** Starts from an estimate that is there: a new version of it, without what is billed, and without supplies where somebody took them off. */
export function draftOf(estimate: Pick<Estimate, "lines" | "billed_lines">): Draft {
  const work = estimate.lines.filter((line) => !isSupplies(line));
  const supplies = work.length < estimate.lines.length || !work.some((line) => line.kind === "labor");
  return { ...emptyDraft, own: keyed(unbilled(estimate).filter((line) => !isSupplies(line)).map(inputOf)), supplies };
}

/** What the server priced, without a second drive when one is written already. Supplies are reckoned of all lines together. */
export function pricedLines(draft: Draft, priced: readonly DraftLine[]): readonly DraftLine[] {
  if (!draft.picked.length) return [];
  const drives = draft.own.some((line) => line.kind === "travel");
  return priced.filter((line) => !isSupplies(line) && !(drives && line.kind === "travel"));
}

/** All lines as the customer will read them: supplies, then discounts, last. */
export function linesOf(draft: Draft, priced: readonly DraftLine[], prices?: Prices): DraftLine[] {
  const work = [...draft.own.filter((line) => !isOff(line)), ...pricedLines(draft, priced)];
  const supplies = draft.supplies ? suppliesOf(work, prices) : [];
  return [...work, ...supplies, ...draft.own.filter(isOff)];
}

export function toggle(draft: Draft, id: string): Draft {
  const picked = draft.picked.includes(id) ? draft.picked.filter((one) => one !== id) : [...draft.picked, id];
  return { ...draft, picked };
}

/** The priced lines become lines like those written by hand, so that a person may change them. */
export function settle(draft: Draft, lines: readonly DraftLine[]): Draft {
  return { ...draft, picked: [], settled: [...draft.settled, ...draft.picked], own: lines.filter((line) => !isSupplies(line)) };
}

/** quantity × price to whole cents, halves away from zero, as the server does it. */
export function amountOf(quantity: number, unitCents: number): number {
  const exact = Math.round(quantity * 1000) * unitCents;
  return (Math.sign(exact) * Math.floor((Math.abs(exact) + 500) / 1000)) || 0;
}

const amount = (line: EstimateLineInput) => amountOf(line.quantity, line.unit_price_cents);
const sum = (lines: readonly EstimateLineInput[]) => lines.reduce((all, line) => all + amount(line), 0);

/** What is worth sending: a discount of nothing is none, and supplies the server reckons itself. */
export const keptLines = (lines: readonly DraftLine[]) => lines.filter((line) => !isSupplies(line) && (!isOff(line) || amount(line) !== 0));

/** Is a line of this kind taxed when nobody says otherwise? As the server has it. */
export function isTaxed(kind: EstimateLineInput["kind"], rates: Rates | undefined): boolean {
  if (kind === "part" || kind === "discount") return true;
  return kind !== "travel" && (rates?.tax_labor ?? false);
}

/** Of alternatives the total counts one: `better`, else the first. */
export function counted<Line extends EstimateLineInput>(lines: readonly Line[]): Line[] {
  const chosen = new Map<string, string>();
  for (const { option_group: group, option_name: name } of lines)
    if (group && name && (!chosen.has(group) || name === "better")) chosen.set(group, name);
  return lines.filter((line) => !line.option_group || !line.option_name || chosen.get(line.option_group) === line.option_name);
}

/** The shop's supplies for this work: of what is done in any case, and of each option what its labor adds, so that they follow the choice. */
export function suppliesOf(work: readonly EstimateLineInput[], prices: Prices | undefined): DraftLine[] {
  const share = (labor: number) => Math.floor((labor * (prices?.supplies_basis_points ?? 0) + 5000) / 10000);
  const groups = groupsOf(work);
  const always = groups.get("")?.get("") ?? 0;
  let left = prices?.supplies_most_cents || Infinity;
  return [...groups].flatMap(([group, options]) => {
    const made = [...options].map(([name, labor]) => ({ name, cents: Math.min(left, group ? share(always + labor) - share(always) : share(always)) }));
    left -= Math.max(0, ...made.map((one) => one.cents));
    return made.filter((one) => one.cents > 0).map(({ name, cents }) => ({
      key: `supplies ${group} ${name}`, kind: "supplies" as const, description: "Shop supplies", quantity: 1, unit_price_cents: cents,
      taxable: isTaxed("supplies", prices?.rates), ...(group ? { option_group: group, option_name: name } : {}),
    }));
  });
}

/** Labor by option, each group by its name; what is no option stands first, without one. */
function groupsOf(work: readonly EstimateLineInput[]): Map<string, Map<string, number>> {
  const groups = new Map([["", new Map([["", 0]])]]);
  for (const line of work) {
    const { option_group: group, option_name: name } = inputOf(line);
    const options = groups.get(group ?? "") ?? new Map<string, number>();
    groups.set(group ?? "", options.set(name ?? "", (options.get(name ?? "") ?? 0) + (line.kind === "labor" ? amount(line) : 0)));
  }
  return groups;
}

export interface Totals {
  subtotal: number;
  tax: number;
  total: number;
}

/** The sums the server will find: tax once, on all taxable lines; taxable discounts come off in proportion. */
export function totalsOf(lines: readonly EstimateLineInput[], rates: Rates | undefined): Totals {
  const all = counted(lines);
  const work = all.filter((line) => !isOff(line));
  const ours = sum(all.filter((line) => isOff(line) && line.taxable));
  const [whole, taxed] = [sum(work), sum(work.filter((line) => line.taxable))];
  const base = BigInt(Math.max(0, taxed)) * BigInt(Math.max(0, whole + ours)) * BigInt(rates?.tax_basis_points ?? 0);
  const tax = whole > 0 ? Number((base + BigInt(whole) * 5000n) / (BigInt(whole) * 10000n)) : 0;
  const subtotal = sum(all);
  return { subtotal, tax, total: subtotal + tax };
}
