import { useMutation } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { AmountField } from "@/ui/amount-field";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { TextArea } from "@/ui/field";
import { money } from "@/ui/format";
import { Notice } from "@/ui/pieces";

interface WordDialogProps {
  title: string;
  act: string;
  danger?: boolean;
  children?: ReactNode;
  /** Given, an amount is asked for too, up to this. */
  amountMost?: number;
  /** The reason may be left empty. */
  optional?: boolean;
  label?: string;
  onAct: (reason: string, amountCents: number) => Promise<unknown>;
  onClose: () => void;
}

/** Something that wants a reason before it is done, and perhaps an amount. */
export function WordDialog({ title, act, danger, children, amountMost, optional, label = "Why", onAct, onClose }: WordDialogProps) {
  const [reason, setReason] = useState("");
  const [amount, setAmount] = useState(amountMost ?? 0);
  const run = useMutation({ mutationFn: () => onAct(reason.trim(), amount), onSuccess: onClose });
  const over = amountMost !== undefined && amount > amountMost;
  const ready = (optional || reason.trim() !== "") && !over && (amountMost === undefined || amount > 0);
  return (
    <Dialog
      title={title}
      onClose={onClose}
      onSubmit={() => ready && run.mutate()}
      foot={
        <>
          <Button onClick={onClose}>Back</Button>
          <Button type="submit" tone={danger ? "danger" : "primary"} busy={run.isPending} disabled={!ready}>
            {act}
          </Button>
        </>
      }
    >
      <div className="stack">
        {run.isError && <Notice tone="danger">{run.error.message}</Notice>}
        {children}
        {amountMost !== undefined && <AmountField label="Amount" value={amount} onChange={setAmount} error={over ? `At most ${money(amountMost)}.` : undefined} />}
        <TextArea label={label} rows={2} maxLength={300} value={reason} onChange={setReason} />
      </div>
    </Dialog>
  );
}
