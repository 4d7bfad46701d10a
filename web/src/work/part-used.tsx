import { useState } from "react";
import type { PartUsed } from "@/api/parts";
import type { JobParts } from "@/api/types";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { SelectField, Switch, TextField } from "@/ui/field";
import { cents, money } from "@/ui/format";
import { Notice } from "@/ui/pieces";

/** A part that may have gone into the car, and how it is known. */
export interface PartChoice {
  value: string;
  label: string;
  description: string;
  price_cents: number;
  origin: Pick<PartUsed, "part_id" | "from" | "part_order_item_id">;
}

/** What was bought for the visit and is not used yet. */
export const boughtChoices = (bought: JobParts["bought"]): PartChoice[] =>
  bought.map(({ id, description, price_cents, quantity }) => ({
    value: id, label: `${description} (${quantity} bought for this visit)`, description, price_cents, origin: { part_order_item_id: id },
  }));

export function UsedParts({ parts, className }: { parts: JobParts["used"]; className: string }) {
  return (
    <ul className={className}>
      {parts.map((part, index) => (
        <li key={index}>
          <span className="grow">
            {part.quantity} × {part.description}
          </span>
          <span className="nowrap">{part.included ? "included" : money(part.unit_price_cents * part.quantity)}</span>
        </li>
      ))}
    </ul>
  );
}

interface Props {
  choices: PartChoice[];
  /** Narrows the choices, where there are many. */
  find?: { words: string; change: (words: string) => void };
  /** Whether the agreed price is likely to pay for parts. */
  agreed: boolean;
  keep: (used: PartUsed) => Promise<void>;
  onClose: () => void;
}

/** What went into the car, from what we have or from the store. Choices may come, and change, while it is open. */
export function PartUsedDialog({ choices, find, agreed, keep, onClose }: Props) {
  const [value, setValue] = useState<string | null>(null);
  const [description, setDescription] = useState("");
  const [price, setPrice] = useState("");
  const [quantity, setQuantity] = useState("1");
  const [included, setIncluded] = useState<boolean | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const part = value === "" ? undefined : (choices.find((one) => one.value === value) ?? choices[0]);
  const priceCents = part ? part.price_cents : price ? cents(price) : 0;
  const good = (part || description.trim()) && /^\d{1,3}$/.test(quantity) && Number(quantity) > 0 && priceCents !== null;
  const send = async () => {
    if (!good || busy) return;
    setBusy(true);
    try {
      await keep({ ...part?.origin, description: part?.description ?? description.trim(), quantity: Number(quantity), unit_price_cents: priceCents, included: included ?? agreed });
      onClose();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : "That was refused.");
      setBusy(false);
    }
  };
  return (
    <Dialog title="Part used" onClose={onClose} onSubmit={() => void send()} foot={<Button type="submit" tone="primary" busy={busy} disabled={!good}>Keep</Button>}>
      <div className="stack">
        {problem && <Notice tone="danger">{problem}</Notice>}
        {find && <TextField label="Find in stock" type="search" maxLength={100} value={find.words} onChange={find.change} />}
        <SelectField label="Which" value={part?.value ?? ""} onChange={setValue} options={[...choices, { value: "", label: "Something else" }]} />
        {!part && <TextField label="What" maxLength={200} value={description} onChange={setDescription} />}
        {!part && <TextField label="Price each, dollars" inputMode="decimal" value={price} onChange={setPrice} error={priceCents === null ? "An amount like 12.50" : undefined} />}
        <TextField label="How many" inputMode="numeric" maxLength={3} value={quantity} onChange={setQuantity} />
        <Switch label="Already in the agreed price" checked={included ?? agreed} onChange={setIncluded} />
      </div>
    </Dialog>
  );
}
