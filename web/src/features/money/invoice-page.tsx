import { lazy, Suspense, useState } from "react";
import { Link, useLocation } from "wouter";
import { ApiError } from "@/api/client";
import { useInvoice, useSendInvoice } from "@/api/invoices";
import { useMe } from "@/api/queries";
import type { Invoice } from "@/api/types";
import { invoiceTones, invoiceWords } from "@/api/work-words";
import { labelOf } from "@/api/words";
import { AnchorButton, Button } from "@/ui/button";
import { Facts } from "@/ui/facts";
import { money, moment } from "@/ui/format";
import { Badge, Card } from "@/ui/pieces";
import { Page } from "@/ui/page";
import { Empty, Failed, SkeletonRows } from "@/ui/states";
import { useNow } from "@/ui/time";
import { InvoiceMore } from "./invoice-more";
import { Payments } from "./payments";
import "@/work/work.css";
import "./money.css";

const TakePayment = lazy(() => import("@/work/payment"));

/** One invoice: what is asked, what came, what is owed. */
export default function InvoicePage({ id }: { id: string }) {
  const invoice = useInvoice(id);
  if (invoice.isPending) return <Page title="Invoice"><div className="card"><SkeletonRows rows={4} /></div></Page>;
  if (invoice.isError && !invoice.data) {
    const gone = invoice.error instanceof ApiError && invoice.error.status === 404;
    return (
      <Page title="Invoice">
        {gone ? (
          <Empty icon="search" title="There is no such invoice" action={<Link className="button" href="/money">See all invoices</Link>} />
        ) : (
          <Failed error={invoice.error} onRetry={() => void invoice.refetch()} />
        )}
      </Page>
    );
  }
  return <InvoiceView invoice={invoice.data} />;
}

function InvoiceView({ invoice }: { invoice: Invoice }) {
  const [, go] = useLocation();
  const now = useNow();
  return (
    <Page
      title={`Invoice ${invoice.reference}`}
      onBack={() => (history.length > 1 ? history.back() : go("/money"))}
      sub={
        <span className="row-wrap">
          <Badge tone={invoiceTones[invoice.status]}>{labelOf(invoiceWords, invoice.status)}</Badge>
          <span>{[invoice.customer_name, invoice.vehicle].filter(Boolean).join(" · ")}</span>
        </span>
      }
    >
      <div className="stack">
        <Actions invoice={invoice} />
        <div className="two-columns">
          <div>
            <Card title="What was done">
              <Lines invoice={invoice} />
            </Card>
            <Payments invoice={invoice} />
          </div>
          <div>
            <Card title="About">
              <Facts
                of={[
                  ["Customer", invoice.customer_id ? <Link href={`/customers/${invoice.customer_id}`}>{invoice.customer_name || "See them"}</Link> : invoice.customer_name],
                  ["Car", invoice.vehicle],
                  ["Visit", <Link key="job" href={`/jobs/${invoice.job_id}`}>See it</Link>],
                  ["Made", moment(invoice.created_at, now)],
                  ["Sent", invoice.sent_at && moment(invoice.sent_at, now)],
                  ["Due", invoice.balance_cents > 0 ? moment(invoice.due_at, now) : null],
                  ["Paid", invoice.paid_at && moment(invoice.paid_at, now)],
                ]}
              />
            </Card>
          </div>
        </div>
      </div>
    </Page>
  );
}

function Actions({ invoice }: { invoice: Invoice }) {
  const [paying, setPaying] = useState(false);
  const send = useSendInvoice();
  const mayManage = useMe().user.role !== "mechanic";
  const owed = invoice.balance_cents > 0;
  return (
    <section className="card money-do" aria-label="What to do">
      <p className="money-owed">
        <span className="soft">{owed ? "Still owed" : invoice.status === "paid" ? "Paid in full" : "Nothing is owed"}</span>
        <strong>{money(owed ? invoice.balance_cents : invoice.paid_cents)}</strong>
      </p>
      <div className="row-wrap">
        {owed && (
          <Button tone="primary" large icon="price" onClick={() => setPaying(true)}>
            Take a payment
          </Button>
        )}
        {owed && (
          <Button large icon="send" busy={send.isPending} onClick={() => send.mutate({ invoice, channel: "sms" })}>
            {invoice.sent_at ? "Send again" : "Text the pay link"}
          </Button>
        )}
        <AnchorButton large icon="link" href={owed ? invoice.pay_url : invoice.receipt_url} target="_blank" rel="noreferrer">
          {owed ? "Pay page" : "Receipt"}
        </AnchorButton>
        <InvoiceMore invoice={invoice} mayManage={mayManage} />
      </div>
      <Suspense>{paying && <TakePayment invoice={invoice} onClose={() => setPaying(false)} />}</Suspense>
    </section>
  );
}

function Lines({ invoice }: { invoice: Invoice }) {
  const sums: (readonly [string, number])[] = [
    ["Subtotal", invoice.subtotal_cents],
    ["Tax", invoice.tax_cents],
    ["Total", invoice.total_cents],
    ["Paid", invoice.paid_cents],
    ["Given back", invoice.refunded_cents],
    ["Written off", invoice.written_off_cents],
    ["Tips", invoice.tip_cents],
  ];
  return (
    <>
      <ul className="lines">
        {invoice.lines.map((line) => (
          <li key={line.id}>
            <span className="grow">
              {line.description}
              {line.quantity !== 1 && <span className="soft small"> {line.quantity} × {money(line.unit_price_cents)}</span>}
            </span>
            <span className="nowrap">{money(line.amount_cents)}</span>
          </li>
        ))}
      </ul>
      <div className="sums">
        {sums
          .filter(([name, value], index) => index < 3 || value !== 0 || name === "Paid")
          .flatMap(([name, value]) => [<span key={name} className="soft">{name}</span>, <span key={`${name}=`}>{money(value)}</span>])}
        <span className="sum">Owed</span>
        <span className="sum">{money(invoice.balance_cents)}</span>
      </div>
    </>
  );
}
