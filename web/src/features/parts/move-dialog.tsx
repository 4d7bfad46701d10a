import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { movePart, refreshParts } from "@/api/parts";
import { useUsers } from "@/api/queries";
import type { Part } from "@/api/types";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { SelectField, TextField } from "@/ui/field";
import { Notice } from "@/ui/pieces";
import { useToasts } from "@/ui/toast";

/** Parts go from one place to another; from or to outside they are bought, used or lost. */
export default function MoveDialog({ part, onClose }: { part: Part; onClose: () => void }) {
  const toasts = useToasts();
  const users = useUsers();
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("shelf");
  const [quantity, setQuantity] = useState("1");
  const [reason, setReason] = useState("");
  const vans = (users.data ?? []).filter((user) => !user.disabled).map((user) => ({ value: user.id, label: `${user.name}’s van` }));
  const places = [{ value: "shelf", label: "Shelf" }, ...vans];
  const ready = /^[1-9]\d{0,4}$/.test(quantity) && from !== to;
  const move = useMutation({
    mutationFn: () => movePart(part, { from: from || null, to: to || null, quantity: Number(quantity), ...(reason.trim() ? { reason: reason.trim() } : {}) }),
    onSuccess: () => {
      toasts.say("Noted.");
      refreshParts();
      onClose();
    },
  });
  return (
    <Dialog
      title={part.description}
      onClose={onClose}
      onSubmit={() => ready && move.mutate()}
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone="primary" busy={move.isPending} disabled={!ready}>
            Save
          </Button>
        </>
      }
    >
      <div className="stack">
        {move.isError && <Notice tone="danger">{move.error.message}</Notice>}
        <div className="part-move">
          <SelectField label="From" options={[{ value: "", label: "Bought or found" }, ...places]} value={from} onChange={setFrom} />
          <SelectField label="To" options={[...places, { value: "", label: "Used or lost" }]} value={to} onChange={setTo} />
          <TextField label="How many" inputMode="numeric" maxLength={5} value={quantity} onChange={setQuantity} />
          <TextField label="Why" maxLength={200} value={reason} onChange={setReason} />
        </div>
      </div>
    </Dialog>
  );
}
