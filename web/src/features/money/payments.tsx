import { useUsers } from "@/api/queries";
import type { Invoice, Payment } from "@/api/types";
import { methods } from "@/api/work-words";
import { labelOf } from "@/api/words";
import { money, moment } from "@/ui/format";
import { Badge, Card } from "@/ui/pieces";
import { useNow } from "@/ui/time";
import { DidNotCome } from "./did-not-come";
import { GiveBack, Refunds } from "./give-back";

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
        <GiveBack payment={payment} />
        <DidNotCome payment={payment} />
      </div>
      {payment.problem && <p className="soft small">{payment.problem}</p>}
      <Refunds payment={payment} />
    </li>
  );
}
