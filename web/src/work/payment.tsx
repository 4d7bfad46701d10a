import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { refreshMoney, takePayment } from "@/api/invoices";
import type { Invoice, Payment } from "@/api/types";
import { methods } from "@/api/work-words";
import { AmountField } from "@/ui/amount-field";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { TextField } from "@/ui/field";
import { money } from "@/ui/format";
import { Notice } from "@/ui/pieces";
import { useToasts } from "@/ui/toast";

const byHand = methods.filter((one) => one.value !== "card");

/** Money was taken: how, how much, a tip. */
export default function TakePayment({ invoice, onClose }: { invoice: Invoice; onClose: () => void }) {
  const toasts = useToasts();
  const [method, setMethod] = useState<Payment["method"]>("cash");
  const [amount, setAmount] = useState(invoice.balance_cents);
  const [tip, setTip] = useState(0);
  const [note, setNote] = useState("");
  const take = useMutation({
    mutationFn: () => takePayment(invoice.id, { method, amount_cents: amount, tip_cents: tip, note: note.trim() || null }),
    onSuccess: (payment) => {
      toasts.say(`${money(payment.amount_cents + payment.tip_cents)} taken.`);
      refreshMoney();
      onClose();
    },
  });
  const over = amount > invoice.balance_cents;
  return (
    <Dialog
      title="Take a payment"
      onClose={onClose}
      onSubmit={() => !over && amount > 0 && take.mutate()}
      foot={
        <Button type="submit" tone="primary" large wide busy={take.isPending} disabled={over || amount <= 0}>
          Take {money(amount + tip)}
        </Button>
      }
    >
      <div className="stack">
        {take.isError && <Notice tone="danger">{take.error.message}</Notice>}
        <div className="segmented" role="group" aria-label="How">
          {byHand.map((one) => (
            <button type="button" key={one.value} aria-pressed={method === one.value} onClick={() => setMethod(one.value)}>
              {one.label}
            </button>
          ))}
        </div>
        <AmountField label="Amount" value={amount} onChange={setAmount} error={over ? `Only ${money(invoice.balance_cents)} is owed.` : undefined} />
        <AmountField label="Tip" value={tip} onChange={setTip} />
        {method !== "cash" && <TextField label={method === "check" ? "Number of the check" : "Note"} maxLength={200} value={note} onChange={setNote} />}
      </div>
    </Dialog>
  );
}
