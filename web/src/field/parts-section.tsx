import { useState } from "react";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { SelectField, Switch, TextField } from "@/ui/field";
import { cents, money, plural } from "@/ui/format";
import { Charged } from "./charged";
import { isCharged } from "./money-step";
import { useOnce } from "./once";
import type { Day, Visit } from "./store";
import { act } from "./use-day";
import { Section, type SectionProps } from "./visit-page";

/** What went into the car, from the van or from the store. */
export function PartsSection({ visit, day }: SectionProps) {
  const [adding, setAdding] = useState(false);
  return (
    <Section title="Parts" sub={visit.parts_used.length ? plural(visit.parts_used.length, "part") : undefined}>
      <ul className="field-lines">
        {visit.parts_used.map((part, index) => (
          <li key={index}>
            <span className="grow">
              {part.quantity} × {part.description}
            </span>
            <span className="nowrap">{part.included ? "included" : money(part.unit_price_cents * part.quantity)}</span>
          </li>
        ))}
      </ul>
      {isCharged(visit) ? <Charged what="A part" /> : <Button icon="plus" onClick={() => setAdding(true)}>Part used</Button>}
      {adding && <PartDialog visit={visit} day={day} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function PartDialog({ visit, day, onClose }: { visit: Visit; day: Day; onClose: () => void }) {
  // A day that was kept before the app was renewed has none.
  const bought = visit.parts_bought ?? [];
  const [partId, setPartId] = useState(bought[0]?.id ?? day.parts[0]?.id ?? "");
  const [description, setDescription] = useState("");
  const [price, setPrice] = useState("");
  const [quantity, setQuantity] = useState("1");
  const [included, setIncluded] = useState(visit.lines.some((line) => line.kind === "part"));
  const fromOrder = bought.find((one) => one.id === partId);
  const part = fromOrder ?? day.parts.find((one) => one.id === partId);
  const priceCents = part ? part.price_cents : price ? cents(price) : 0;
  const good = (part || description.trim()) && /^\d{1,3}$/.test(quantity) && Number(quantity) > 0 && priceCents !== null;
  const once = useOnce();
  const keep = async () => {
    const origin = fromOrder ? { part_order_item_id: fromOrder.id } : { part_id: part?.id };
    const named = part ? { ...origin, description: part.description } : { description: description.trim() };
    await act("part_used", visit.job.id, { ...named, quantity: Number(quantity), unit_price_cents: priceCents, included });
    onClose();
  };
  return (
    <Dialog title="Part used" onClose={onClose} onSubmit={() => good && void once(keep)} foot={<Button type="submit" tone="primary" disabled={!good}>Keep</Button>}>
      <div className="stack">
        <SelectField
          label="Which"
          value={partId}
          onChange={setPartId}
          options={[
            ...bought.map((one) => ({ value: one.id, label: `${one.description} (${one.quantity} bought for this visit)` })),
            ...day.parts.map((one) => ({ value: one.id, label: `${one.description} (${one.quantity} in my van)` })),
            { value: "", label: "Something else" },
          ]}
        />
        {!part && <TextField label="What" maxLength={200} value={description} onChange={setDescription} />}
        {!part && <TextField label="Price each, dollars" inputMode="decimal" value={price} onChange={setPrice} error={priceCents === null ? "An amount like 12.50" : undefined} />}
        <TextField label="How many" inputMode="numeric" maxLength={3} value={quantity} onChange={setQuantity} />
        <Switch label="Already in the agreed price" checked={included} onChange={setIncluded} />
      </div>
    </Dialog>
  );
}
