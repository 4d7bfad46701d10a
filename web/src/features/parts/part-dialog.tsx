import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { refreshParts, savePart } from "@/api/parts";
import type { Part } from "@/api/types";
import { AmountField } from "@/ui/amount-field";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Switch, TextField } from "@/ui/field";
import { Notice } from "@/ui/pieces";
import { useToasts } from "@/ui/toast";

/** A part the shop keeps: a new one, or one to change. */
export default function PartDialog({ part, onClose }: { part?: Part; onClose: () => void }) {
  const toasts = useToasts();
  const [description, setDescription] = useState(part?.description ?? "");
  const [number, setNumber] = useState(part?.number ?? "");
  const [minimum, setMinimum] = useState(String(part?.minimum ?? 0));
  const [amounts, setAmounts] = useState({ cost_cents: part?.cost_cents ?? 0, price_cents: part?.price_cents ?? 0, core_cents: part?.core_cents ?? 0 });
  const [taxable, setTaxable] = useState(part?.taxable ?? true);
  const ready = description.trim() !== "" && /^\d{1,6}$/.test(minimum);
  const save = useMutation({
    mutationFn: () => savePart({ description: description.trim(), number: number.trim() || null, minimum: Number(minimum), taxable, ...amounts }, part),
    onSuccess: () => {
      toasts.say(part ? "The part is changed." : "The part is kept.");
      refreshParts();
      onClose();
    },
  });
  const amount = (name: keyof typeof amounts, label: string) => (
    <AmountField label={label} value={amounts[name]} onChange={(value) => setAmounts({ ...amounts, [name]: value })} />
  );
  return (
    <Dialog
      title={part ? "Change the part" : "Add a part"}
      onClose={onClose}
      onSubmit={() => ready && save.mutate()}
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone="primary" busy={save.isPending} disabled={!ready}>
            Save
          </Button>
        </>
      }
    >
      <div className="stack">
        {save.isError && <Notice tone="danger">{save.error.message}</Notice>}
        <TextField label="Part" maxLength={300} value={description} onChange={setDescription} />
        <div className="part-fields">
          <TextField label="Number" maxLength={60} value={number} onChange={setNumber} />
          <TextField label="Keep at least" inputMode="numeric" maxLength={6} value={minimum} onChange={setMinimum} />
          {amount("cost_cents", "Costs us")}
          {amount("price_cents", "Sold for")}
          {amount("core_cents", "Core")}
        </div>
        <Switch label="Taxed" checked={taxable} onChange={setTaxable} />
      </div>
    </Dialog>
  );
}
