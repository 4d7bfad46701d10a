import { useState } from "react";
import { ask, client } from "@/api/client";
import { refreshMoney } from "@/api/invoices";
import { useMe } from "@/api/queries";
import type { Payment } from "@/api/types";
import { Button } from "@/ui/button";
import { money } from "@/ui/format";
import { WordDialog } from "@/work/word-dialog";
import { leftOf } from "./left-of";

/** Gives money of a payment back, for an invoice or not; nothing is shown when nothing of it is left. */
export function GiveBack({ payment }: { payment: Payment }) {
  const mayRefund = useMe().user.role !== "mechanic";
  const [open, setOpen] = useState(false);
  const left = leftOf(payment);
  if (!mayRefund || left === 0) return null;
  return (
    <>
      <Button tone="quiet" icon="undo" onClick={() => setOpen(true)}>
        Give back
      </Button>
      {open && (
        <WordDialog
          title="Give money back"
          act="Give back"
          danger
          amountMost={left}
          onAct={async (reason, amount_cents) => {
            await ask(client.POST("/v1/payments/{id}/refunds", { params: { path: { id: payment.id } }, body: { amount_cents, reason } }));
            refreshMoney();
          }}
          onClose={() => setOpen(false)}
        >
          {payment.method === "card" && <p>It goes back to the card.</p>}
        </WordDialog>
      )}
    </>
  );
}

/** What was given back of a payment, a line each. */
export function Refunds({ payment }: { payment: Payment }) {
  return payment.refunds.map((refund) => (
    <p className="spread soft small" key={refund.id}>
      <span>
        Given back: {refund.reason} {refund.status === "pending" && "(on its way)"} {refund.status === "failed" && (refund.problem ?? "(did not work)")}
      </span>
      <span className="nowrap">−{money(refund.amount_cents)}</span>
    </p>
  ));
}
