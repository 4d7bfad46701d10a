import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { refreshParts, returnParts } from "@/api/parts";
import type { PartOrder } from "@/api/types";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { NumberField } from "@/ui/number-field";
import { wholeNumber } from "@/ui/numbers";
import { Notice } from "@/ui/pieces";
import { useToasts } from "@/ui/toast";
import type { Back } from "./goes-back";

/** It went back to the supplier; nothing takes that back, so it is asked first. */
export default function ReturnDialog({ order, back, onClose }: { order: PartOrder; back: Back; onClose: () => void }) {
  const toasts = useToasts();
  const [quantity, setQuantity] = useState(back.most);
  const note = useMutation({
    mutationFn: () => returnParts(order, { item_id: back.item_id, kind: back.kind, quantity }),
    onSuccess: () => {
      toasts.say("Noted.");
      refreshParts();
      onClose();
    },
  });
  return (
    <Dialog
      title={back.kind === "core" ? "The old part went back?" : "The part went back?"}
      onClose={onClose}
      onSubmit={() => note.mutate()}
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone="primary" busy={note.isPending}>
            It went back
          </Button>
        </>
      }
    >
      <div className="stack">
        {note.isError && <Notice tone="danger">{note.error.message}</Notice>}
        <p>
          {back.description}, to {order.supplier || "the supplier"}. {back.kind === "core" ? "Its deposit is no longer open." : "It is no longer ours."}
        </p>
        {back.most > 1 && (
          <NumberField label="How many" value={quantity} read={(written) => wholeNumber(written, 1, back.most)} wrong={`A number from 1 to ${back.most}.`} onChange={setQuantity} />
        )}
      </div>
    </Dialog>
  );
}
