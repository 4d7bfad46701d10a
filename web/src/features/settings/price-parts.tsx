import type { PricePart } from "@/api/types";
import { AmountField } from "@/ui/amount-field";
import { Button, IconButton } from "@/ui/button";
import { TextField } from "@/ui/field";
import { money } from "@/ui/format";
import { amountOf } from "../lead/estimate-draft";

interface PartsProps {
  parts: readonly PricePart[];
  /** The message for a field of a part: `parts[0].description`. */
  error: (field: string) => string | undefined;
  onChange: (parts: PricePart[]) => void;
}

export const partsTotal = (parts: readonly PricePart[]) => parts.reduce((sum, part) => sum + amountOf(part.quantity ?? 1, part.unit_price_cents), 0);

/** The parts of a job, each with its own line on the estimate; none listed is one sum. */
export function PriceParts({ parts, error, onChange }: PartsProps) {
  const set = (index: number, changes: Partial<PricePart>) => onChange(parts.map((part, at) => (at === index ? { ...part, ...changes } : part)));
  return (
    <fieldset className="stack-s">
      <legend className="label">Parts, a line each{parts.length > 0 && `: ${money(partsTotal(parts))}`}</legend>
      {parts.map((part, index) => {
        const field = (name: string) => error(`parts[${index}].${name}`);
        return (
          <div className="price-part" key={index}>
            <TextField label="Part" autoFocus={!part.description} maxLength={200} value={part.description} error={field("description")} onChange={(description) => set(index, { description })} />
            <div className="two">
              <TextField label="Part number" maxLength={60} value={part.number ?? ""} error={field("number")} onChange={(number) => set(index, { number: number || null })} />
              <TextField
                label="How many"
                type="number"
                inputMode="decimal"
                min={0}
                step={0.25}
                value={String(part.quantity ?? 1)}
                error={field("quantity")}
                onChange={(value) => Number(value) > 0 && set(index, { quantity: Number(value) })}
              />
              <AmountField label="Each" value={part.unit_price_cents} error={field("unit_price_cents")} onChange={(unit_price_cents) => set(index, { unit_price_cents })} />
              <IconButton icon="trash" label={`Take out ${part.description || "the part"}`} onClick={() => onChange(parts.filter((_, at) => at !== index))} />
            </div>
          </div>
        );
      })}
      {parts.length < 30 && (
        <Button icon="plus" onClick={() => onChange([...parts, { description: "", number: null, quantity: 1, unit_price_cents: 0 }])}>
          {parts.length ? "Another part" : "List the parts"}
        </Button>
      )}
    </fieldset>
  );
}
