import { Link } from "wouter";
import { useInvoice } from "@/api/invoices";
import type { Job } from "@/api/types";
import { invoiceTones, invoiceWords } from "@/api/work-words";
import { labelOf } from "@/api/words";
import { money } from "@/ui/format";
import { Badge, Card } from "@/ui/pieces";
import { Failed, SkeletonRows } from "@/ui/states";

/** What was agreed, what is asked, what is still owed. */
export function JobMoney({ job }: { job: Job }) {
  return (
    <Card title="Money">
      {job.invoice_id ? (
        <Asked id={job.invoice_id} />
      ) : (
        <p className="soft">{job.total_cents ? `Agreed: ${money(job.total_cents)}. The invoice is made when the work is done.` : "No price is agreed yet."}</p>
      )}
    </Card>
  );
}

function Asked({ id }: { id: string }) {
  const invoice = useInvoice(id);
  if (invoice.isPending) return <SkeletonRows rows={1} />;
  if (invoice.isError && !invoice.data) return <Failed error={invoice.error} onRetry={() => void invoice.refetch()} />;
  const { reference, status, total_cents, paid_cents, balance_cents } = invoice.data;
  return (
    <>
      <p className="spread">
        <Link href={`/money/${id}`}>{reference}</Link>
        <Badge tone={invoiceTones[status]}>{labelOf(invoiceWords, status)}</Badge>
      </p>
      <div className="sums">
        <span className="soft">Total</span>
        <span>{money(total_cents)}</span>
        <span className="soft">Paid</span>
        <span>{money(paid_cents)}</span>
        <span className="sum">Owed</span>
        <span className="sum">{money(balance_cents)}</span>
      </div>
    </>
  );
}
