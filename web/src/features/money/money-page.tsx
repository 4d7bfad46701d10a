import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useSearchParams } from "wouter";
import { ask, client } from "@/api/client";
import { useInvoices, type InvoiceFilter } from "@/api/invoices";
import { useJobs } from "@/api/jobs";
import { keys } from "@/api/keys";
import { useMe } from "@/api/queries";
import type { Invoice } from "@/api/types";
import { invoiceTones, invoiceWords, methods } from "@/api/work-words";
import { labelOf } from "@/api/words";
import { money, moment, phone, plural } from "@/ui/format";
import { Icon } from "@/ui/icon";
import { Badge, Notice } from "@/ui/pieces";
import { Page } from "@/ui/page";
import { Empty, Failed, SkeletonRows } from "@/ui/states";
import { Ago, useNow } from "@/ui/time";
import { DayClose } from "./day-close";
import "@/work/work.css";
import "./money.css";

const views = [
  { value: "unpaid", label: "Unpaid" },
  { value: "all", label: "All" },
  { value: "payments", label: "Payments" },
  { value: "day", label: "Day" },
];

/** Money: who owes us, first. */
export default function MoneyPage() {
  const [params, setParams] = useSearchParams();
  const view = params.get("view") ?? "unpaid";
  const mayClose = useMe().user.role !== "mechanic";
  const shown = views.filter((one) => one.value !== "day" || mayClose);
  return (
    <Page title="Money">
      <div className="bar-above">
        <div className="segmented scroll" role="group" aria-label="View">
          {shown.map((one) => (
            <button key={one.value} type="button" aria-pressed={view === one.value} onClick={() => setParams({ view: one.value }, { replace: true })}>
              {one.label}
            </button>
          ))}
        </div>
      </div>
      {view === "unpaid" && <Unpaid />}
      {view === "all" && <All />}
      {view === "payments" && <PaymentList />}
      {view === "day" && mayClose && <DayClose />}
    </Page>
  );
}

function Unpaid() {
  const done = useJobs({ status: "done" });
  const invoices = useInvoices({ unpaid: true });
  const owed = invoices.data?.reduce((sum, one) => sum + one.balance_cents, 0) ?? 0;
  return (
    <div className="stack">
      {done.data && done.data.length > 0 && (
        <section className="stack-s" aria-labelledby="not-asked">
          <h2 id="not-asked">Done, but nothing asked yet</h2>
          <ul className="rows">
            {done.data.map((job) => (
              <li key={job.id}>
                <Link className="line-row" href={`/jobs/${job.id}`}>
                  <span>
                    <strong>{job.customer_name || phone(job.customer_phone) || job.reference}</strong>
                    <span className="soft small">{[job.vehicle, job.reference].filter(Boolean).join(" · ")}</span>
                  </span>
                  <span className="end">
                    <strong>{money(job.total_cents)}</strong>
                    <span className="soft small">{job.done_at && <Ago at={job.done_at} />}</span>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {owed > 0 && (
        <Notice tone="warn" icon="price">
          {plural(invoices.data?.length ?? 0, "invoice")} not paid: <strong>{money(owed)}</strong>
        </Notice>
      )}
      <InvoiceList filter={{ unpaid: true }} none="Everybody has paid." />
    </div>
  );
}

function All() {
  const [q, setQ] = useState("");
  return (
    <div className="stack">
      <div className="search">
        <Icon name="search" />
        <input className="input" type="search" aria-label="Find an invoice" placeholder="INV-1001 or a name" maxLength={100} value={q} onChange={(event) => setQ(event.target.value)} />
      </div>
      <InvoiceList filter={q.trim() ? { q: q.trim() } : {}} none={q ? "Nothing fits." : "The first invoice is made from a visit whose work is done."} />
    </div>
  );
}

function InvoiceList({ filter, none }: { filter: InvoiceFilter; none: string }) {
  const invoices = useInvoices(filter);
  if (invoices.isPending) return <div className="rows"><SkeletonRows /></div>;
  if (invoices.isError && !invoices.data) return <Failed error={invoices.error} onRetry={() => void invoices.refetch()} />;
  if (!invoices.data.length) return <Empty icon="price" title="Nothing here">{none}</Empty>;
  return (
    <ul className="rows">
      {invoices.data.map((invoice) => (
        <li key={invoice.id}>
          <Row invoice={invoice} />
        </li>
      ))}
    </ul>
  );
}

function Row({ invoice }: { invoice: Invoice }) {
  return (
    <Link className="line-row" href={`/money/${invoice.id}`}>
      <span>
        <strong>{invoice.customer_name || invoice.reference}</strong>
        <span className="soft small">
          {[invoice.vehicle, invoice.reference].filter(Boolean).join(" · ")} · <Ago at={invoice.created_at} />
        </span>
      </span>
      <span className="end">
        <strong>{money(invoice.balance_cents || invoice.total_cents)}</strong>
        <Badge tone={invoiceTones[invoice.status]}>{labelOf(invoiceWords, invoice.status)}</Badge>
      </span>
    </Link>
  );
}

function PaymentList() {
  const now = useNow();
  const payments = useQuery({
    queryKey: keys.payments,
    queryFn: async () => (await ask(client.GET("/v1/payments", { params: { query: { limit: 200 } } }))).data,
  });
  if (payments.isPending) return <div className="rows"><SkeletonRows /></div>;
  if (payments.isError && !payments.data) return <Failed error={payments.error} onRetry={() => void payments.refetch()} />;
  if (!payments.data.length) return <Empty icon="price" title="No payments yet" />;
  return (
    <ul className="rows">
      {payments.data.map((payment) => (
        <li key={payment.id}>
          <Link className="line-row" href={payment.invoice_id ? `/money/${payment.invoice_id}` : "/money"}>
            <span>
              <strong>{payment.customer_name || labelOf(methods, payment.method)}</strong>
              <span className="soft small">
                {[payment.invoice_reference ?? (payment.invoice_id ? "" : "Deposit"), payment.customer_name && labelOf(methods, payment.method), moment(payment.created_at, now)].filter(Boolean).join(" · ")}
              </span>
            </span>
            <span className="end">
              <strong>{money(payment.amount_cents + payment.tip_cents)}</strong>
              {payment.tip_cents > 0 && <span className="soft small">with {money(payment.tip_cents)} tip</span>}
              {payment.refunded_cents > 0 && <span className="soft small">{money(payment.refunded_cents)} given back</span>}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
