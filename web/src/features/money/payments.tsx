import { useState } from "react";
import { ask, client } from "@/api/client";
import { refreshMoney } from "@/api/invoices";
import { useMe, useUsers } from "@/api/queries";
import type { Invoice, Payment } from "@/api/types";
import { methods } from "@/api/work-words";
import { labelOf } from "@/api/words";
import { Button } from "@/ui/button";
import { money, moment } from "@/ui/format";
import { Badge, Card } from "@/ui/pieces";
import { useNow } from "@/ui/time";
import { WordDialog } from "@/work/word-dialog";

/** Money that came for an invoice, and what of it was given back. */
export function Payments({ invoice }: { invoice: Invoice }) {
  if (!invoice.payments.length) return null;
  return (
    <Card title="Payments">
      <ul>
        {invoice.payments.map((payment) => (
          <Row key={payment.id} payment={payment} />
        ))}
      </ul>
    </Card>
  );
}

function Row({ payment }: { payment: Payment }) {
  const now = useNow();
  const users = useUsers();
  const mayRefund = useMe().user.role !== "mechanic";
  const [open, setOpen] = useState(false);
  const left = payment.amount_cents - payment.refunded_cents;
  const by = users.data?.find((user) => user.id === payment.received_by)?.name;
  return (
    <li className="payment">
      <div className="spread">
        <span>
          <strong>{labelOf(methods, payment.method)}</strong>
          <span className="soft small"> {[moment(payment.created_at, now), by, payment.note].filter(Boolean).join(" · ")}</span>
        </span>
        <strong className="nowrap">{money(payment.amount_cents)}</strong>
      </div>
      <div className="row-wrap">
        {payment.tip_cents > 0 && <span className="soft small">and {money(payment.tip_cents)} tip</span>}
        {payment.status !== "settled" && <Badge tone="danger-soft">{labelOf([], payment.status)}</Badge>}
        {mayRefund && left > 0 && (
          <Button tone="quiet" icon="undo" onClick={() => setOpen(true)}>
            Give back
          </Button>
        )}
      </div>
      {payment.refunds.map((refund) => (
        <p className="spread soft small" key={refund.id}>
          <span>
            Given back: {refund.reason} {refund.status === "pending" && "(on its way)"} {refund.status === "failed" && (refund.problem ?? "(did not work)")}
          </span>
          <span className="nowrap">−{money(refund.amount_cents)}</span>
        </p>
      ))}
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
    </li>
  );
}
