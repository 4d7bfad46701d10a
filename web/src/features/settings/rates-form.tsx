import type { ShopSettings } from "@/api/types";
import { Switch, TextField } from "@/ui/field";
import { Card } from "@/ui/pieces";
import { AmountField } from "@/ui/amount-field";
import { NumberField } from "@/ui/number-field";
import { basisPoints } from "@/ui/numbers";
import { labels } from "./setting-labels";
import { ShopForm } from "./shop-form";

type Rates = Required<NonNullable<ShopSettings["rates"]>>;
const percentMost = 3000;
const percent = (basisPoints: number) => String(basisPoints / 100);

/** Labor, travel and tax. */
export function RatesForm() {
  return (
    <ShopForm>
      {(draft) => {
        const rates = draft.shop.settings.rates as Rates;
        const set = (changes: Partial<Rates>) => draft.set({ rates: { ...rates, ...changes } });
        return (
          <Card title="Rates and tax">
            <div className="stack">
              <div className="two">
                <AmountField label={labels["rates.first_hour_cents"]} value={rates.first_hour_cents} error={draft.error("rates.first_hour_cents")} onChange={(first_hour_cents) => set({ first_hour_cents })} />
                <AmountField label={labels["rates.further_hour_cents"]} value={rates.further_hour_cents} error={draft.error("rates.further_hour_cents")} onChange={(further_hour_cents) => set({ further_hour_cents })} />
                <AmountField label={labels["rates.travel_cents"]} hint="Its own line on every estimate; 0 is none" value={rates.travel_cents} error={draft.error("rates.travel_cents")} onChange={(travel_cents) => set({ travel_cents })} />
                <NumberField
                  label={labels["rates.tax_basis_points"]}
                  decimal
                  value={rates.tax_basis_points}
                  show={percent}
                  read={(written) => basisPoints(written, percentMost)}
                  wrong="Write a percentage, 0 to 30."
                  error={draft.error("rates.tax_basis_points")}
                  onChange={(tax_basis_points) => set({ tax_basis_points })}
                />
                <NumberField
                  label={labels.supplies_basis_points}
                  hint="Its own line on estimates; 0 is none"
                  decimal
                  value={draft.shop.settings.supplies_basis_points ?? 0}
                  show={percent}
                  read={(written) => basisPoints(written, percentMost)}
                  wrong="Write a percentage, 0 to 30."
                  error={draft.error("supplies_basis_points")}
                  onChange={(supplies_basis_points) => draft.set({ supplies_basis_points })}
                />
                <AmountField
                  label={labels.supplies_most_cents}
                  hint="0 is no limit"
                  value={draft.shop.settings.supplies_most_cents ?? 0}
                  error={draft.error("supplies_most_cents")}
                  onChange={(supplies_most_cents) => draft.set({ supplies_most_cents })}
                />
              </div>
              <Switch label={labels["rates.tax_labor"]} hint="Parts are always taxed; fees and supplies are taxed as labor is." checked={rates.tax_labor} onChange={(tax_labor) => set({ tax_labor })} />
              <TextField
                label={labels["rates.estimate_valid_days"]}
                type="number"
                inputMode="numeric"
                min={1}
                max={365}
                value={String(rates.estimate_valid_days)}
                error={draft.error("rates.estimate_valid_days")}
                onChange={(value) => set({ estimate_valid_days: Math.round(Number(value)) })}
              />
            </div>
          </Card>
        );
      }}
    </ShopForm>
  );
}
