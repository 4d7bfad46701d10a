import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";
import { ask, client } from "@/api/client";
import { keys } from "@/api/keys";
import type { Payment } from "@/api/types";
import { methods } from "@/api/work-words";
import { labelOf } from "@/api/words";
import { Dialog } from "@/ui/dialog";
import { Facts } from "@/ui/facts";
import { money, moment } from "@/ui/format";
import { Empty, Failed, SkeletonRows } from "@/ui/states";
import { useNow } from "@/ui/time";
import { DidNotCome } from "./did-not-come";
import { GiveBack, Refunds } from "./give-back";

/** Money that came, for an invoice or not; each opens to be looked at and given back. */
export function PaymentList() {
  const [open, setOpen] = useState<string | null>(null);
  const payments = useQuery({
    queryKey: keys.payments,
    queryFn: async () => (await ask(client.GET("/v1/payments", { params: { query: { limit: 200 } } }))).data,
  });
  if (payments.isPending) return <div className="rows"><SkeletonRows /></div>;
  if (payments.isError && !payments.data) return <Failed error={payments.error} onRetry={() => void payments.refetch()} />;
  if (!payments.data.length) return <Empty icon="price" title="No payments yet" />;
  const shown = payments.data.find((one) => one.id === open);
  return (
    <>
      <ul className="rows">
        {payments.data.map((payment) => (
          <li key={payment.id}>
            <Row payment={payment} onOpen={() => setOpen(payment.id)} />
          </li>
        ))}
      </ul>
      {shown && <PaymentDialog payment={shown} onClose={() => setOpen(null)} />}
    </>
  );
}

function Row({ payment, onOpen }: { payment: Payment; onOpen: () => void }) {
  const now = useNow();
  const about = payment.invoice_reference ?? payment.note ?? "No invoice";
  return (
    <button type="button" className="line-row" onClick={onOpen}>
      <span>
        <strong>{payment.customer_name || labelOf(methods, payment.method)}</strong>
        <span className="soft small">{[about, payment.customer_name && labelOf(methods, payment.method), moment(payment.created_at, now)].filter(Boolean).join(" · ")}</span>
      </span>
      <span className="end">
        <strong>{money(payment.amount_cents + payment.tip_cents)}</strong>
        {payment.tip_cents > 0 && <span className="soft small">with {money(payment.tip_cents)} tip</span>}
        {payment.refunded_cents > 0 && <span className="soft small">{money(payment.refunded_cents)} given back</span>}
      </span>
    </button>
  );
}

function PaymentDialog({ payment, onClose }: { payment: Payment; onClose: () => void }) {
  const now = useNow();
  return (
    <Dialog title={`${labelOf(methods, payment.method)}, ${money(payment.amount_cents + payment.tip_cents)}`} onClose={onClose} foot={<><DidNotCome payment={payment} /><GiveBack payment={payment} /></>}>
      <Facts
        of={[
          ["Customer", payment.customer_id && <Link href={`/customers/${payment.customer_id}`}>{payment.customer_name || "See them"}</Link>],
          ["Invoice", payment.invoice_id ? <Link href={`/money/${payment.invoice_id}`}>{payment.invoice_reference}</Link> : "None"],
          ["When", moment(payment.created_at, now)],
          ["Amount", money(payment.amount_cents)],
          ["Tip", payment.tip_cents > 0 && money(payment.tip_cents)],
          ["State", payment.status !== "settled" && labelOf([], payment.status)],
          ["Why", payment.problem],
          ["Note", payment.note],
        ]}
      />
      <Refunds payment={payment} />
    </Dialog>
  );
}
