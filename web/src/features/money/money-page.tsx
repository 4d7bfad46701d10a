import { useState } from "react";
import { Link, useSearchParams } from "wouter";
import { useInvoices, useOwed, type InvoiceFilter } from "@/api/invoices";
import { useJobs } from "@/api/jobs";
import { useMe } from "@/api/queries";
import type { Invoice } from "@/api/types";
import { invoiceTones, invoiceWords } from "@/api/work-words";
import { labelOf } from "@/api/words";
import { Button } from "@/ui/button";
import { money, phone, plural } from "@/ui/format";
import { Icon } from "@/ui/icon";
import { Badge, Notice } from "@/ui/pieces";
import { Page } from "@/ui/page";
import { Empty, Failed, SkeletonRows } from "@/ui/states";
import { Ago } from "@/ui/time";
import { DayClose } from "./day-close";
import { PaymentList } from "./payment-list";
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
  const done = useJobs({ unbilled: true });
  const owed = useOwed().data;
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
      {owed !== undefined && owed.balance_cents > 0 && (
        <Notice tone="warn" icon="price">
          {plural(owed.invoices, "invoice")} not paid: <strong>{money(owed.balance_cents)}</strong>
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
  const shown = invoices.data.pages.flatMap((page) => page.data);
  if (!shown.length) return <Empty icon="price" title="Nothing here">{none}</Empty>;
  return (
    <div className="stack">
      <ul className="rows">
        {shown.map((invoice) => (
          <li key={invoice.id}>
            <Row invoice={invoice} />
          </li>
        ))}
      </ul>
      {invoices.hasNextPage && (
        <Button busy={invoices.isFetchingNextPage} onClick={() => void invoices.fetchNextPage()}>
          More
        </Button>
      )}
    </div>
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
