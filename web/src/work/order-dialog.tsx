import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { orderParts, refreshParts } from "@/api/parts";
import type { Part } from "@/api/types";
import { AmountField } from "@/ui/amount-field";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { TextField } from "@/ui/field";
import { Notice } from "@/ui/pieces";
import { useToasts } from "@/ui/toast";

interface Item {
  key: number;
  number: string;
  description: string;
  quantity: string;
  cost_cents: number;
  price_cents: number;
  core_cents: number;
}

const fresh = (key: number): Item => ({ key, number: "", description: "", quantity: "1", cost_cents: 0, price_cents: 0, core_cents: 0 });

/** As many as bring it to its minimum again. */
const lacking = (part: Part): Item => ({
  ...fresh(0),
  number: part.number ?? "",
  description: part.description,
  quantity: String(Math.max(1, part.minimum - part.quantity - part.on_order)),
  cost_cents: part.cost_cents,
  price_cents: part.price_cents,
  core_cents: part.core_cents,
});

/** Parts are needed: from whom, and what. */
export default function OrderDialog({ jobId, part, onClose }: { jobId?: string; part?: Part; onClose: () => void }) {
  const toasts = useToasts();
  const [supplier, setSupplier] = useState("");
  const [items, setItems] = useState<Item[]>([part ? lacking(part) : fresh(0)]);
  const order = useMutation({
    mutationFn: () =>
      orderParts({
        supplier: supplier.trim(),
        ...(jobId ? { job_id: jobId } : {}),
        items: items.map(({ number, description, quantity, cost_cents, price_cents, core_cents }) => ({
          number: number.trim() || null, description: description.trim(), quantity: Number(quantity), cost_cents, price_cents, core_cents,
        })),
      }),
    onSuccess: (made) => {
      toasts.say(`${made.reference} is on the list.`);
      refreshParts();
      onClose();
    },
  });
  const set = (key: number, changes: Partial<Item>) => setItems(items.map((item) => (item.key === key ? { ...item, ...changes } : item)));
  const ready = supplier.trim() !== "" && items.every((item) => item.description.trim() !== "" && Number(item.quantity) >= 1);
  return (
    <Dialog
      wide
      title="Order parts"
      onClose={onClose}
      onSubmit={() => ready && order.mutate()}
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone="primary" busy={order.isPending} disabled={!ready}>
            Put on the list
          </Button>
        </>
      }
    >
      <div className="stack">
        {order.isError && <Notice tone="danger">{order.error.message}</Notice>}
        <TextField label="Supplier" maxLength={120} value={supplier} onChange={setSupplier} />
        {items.map((item) => (
          <div className="part-item" key={item.key}>
            <TextField label="Part" maxLength={200} value={item.description} onChange={(description) => set(item.key, { description })} />
            <div className="part-fields">
              <TextField label="Number" maxLength={60} value={item.number} onChange={(number) => set(item.key, { number })} />
              <TextField label="How many" type="number" inputMode="numeric" min={1} value={item.quantity} onChange={(quantity) => set(item.key, { quantity })} />
              <AmountField label="Costs us" value={item.cost_cents} onChange={(cost_cents) => set(item.key, { cost_cents })} />
              <AmountField label="Sold for" value={item.price_cents} onChange={(price_cents) => set(item.key, { price_cents })} />
              <AmountField label="Old part" hint="Deposit (core)" value={item.core_cents} onChange={(core_cents) => set(item.key, { core_cents })} />
            </div>
            {items.length > 1 && (
              <Button tone="quiet" icon="trash" onClick={() => setItems(items.filter((one) => one.key !== item.key))}>
                Take out
              </Button>
            )}
          </div>
        ))}
        <Button icon="plus" onClick={() => setItems([...items, fresh((items[items.length - 1]?.key ?? 0) + 1)])}>
          Another part
        </Button>
      </div>
    </Dialog>
  );
}
