import { lazy, Suspense, useState } from "react";
import { useLocation } from "wouter";
import { useInvoice } from "@/api/invoices";
import { lacksApproval, useMakeInvoice, useStep } from "@/api/jobs";
import type { Invoice, Job } from "@/api/types";
import { jobPath, jobSteps } from "@/api/work-words";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Icon } from "@/ui/icon";
import { Menu, type MenuItem } from "@/ui/menu";
import { useToasts } from "@/ui/toast";
import { latenesses, minutesWhenLate } from "@/work/late";
import { WordDialog } from "@/work/word-dialog";

const TakePayment = lazy(() => import("@/work/payment"));

type Status = Job["status"];

/** The step that usually comes next. */
const next: Partial<Record<Status, Status>> = {
  scheduled: "confirmed",
  confirmed: "en_route",
  en_route: "on_site",
  on_site: "working",
  working: "done",
  paused: "working",
  no_show: "scheduled",
  cancelled: "scheduled",
};
const wantsWord: readonly Status[] = ["cancelled", "no_show", "paused"];

/** Where the visit is on its way, the one button for the next step, and the others in a menu. */
export function JobSteps({ job }: { job: Job }) {
  const step = useStep();
  const [asking, setAsking] = useState<Status | null>(null);
  const take = (status: Status) => {
    if (status === "en_route" || wantsWord.includes(status)) setAsking(status);
    else step.mutate({ job, status });
  };
  const usual = next[job.status];
  const items: MenuItem[] = job.allowed
    .filter((status) => status !== usual && status !== job.status)
    .map((status) => ({ label: jobSteps[status].act, icon: jobSteps[status].icon, danger: status === "cancelled", onSelect: () => take(status) }));
  return (
    <section className="card job-steps" aria-label="Steps">
      <Path job={job} />
      <div className="row-wrap">
        {usual && job.allowed.includes(usual) && (
          <Button tone="primary" large icon={jobSteps[usual].icon} busy={step.isPending} onClick={() => take(usual)}>
            {jobSteps[usual].act}
          </Button>
        )}
        {job.status === "en_route" && job.allowed.includes("en_route") && (
          <Button large icon="clock" onClick={() => setAsking("en_route")}>
            Running late
          </Button>
        )}
        <MoneyStep job={job} />
        {items.length > 0 && <Menu label="Other steps" items={items} />}
      </div>
      {asking === "en_route" && <HowLong etaAt={job.eta_at} driving={job.status === "en_route"} onClose={() => setAsking(null)} onTake={(eta_minutes) => step.mutateAsync({ job, status: "en_route", eta_minutes })} />}
      {asking && asking !== "en_route" && (
        <WordDialog
          title={jobSteps[asking].act}
          act={jobSteps[asking].act}
          danger={asking !== "paused"}
          optional
          onAct={(note) => step.mutateAsync({ job, status: asking, note: note || null })}
          onClose={() => setAsking(null)}
        >
          {asking === "cancelled" && <p>The customer is told that we do not come.</p>}
        </WordDialog>
      )}
    </section>
  );
}

function Path({ job }: { job: Job }) {
  const at = jobPath.indexOf(job.status === "paused" ? "working" : job.status);
  if (at < 0) return null;
  return (
    <ol className="job-path" aria-label={`Step: ${jobSteps[job.status].label}`}>
      {jobPath.map((status, index) => (
        <li key={status} className={index < at ? "past" : index === at ? "now" : undefined} aria-current={index === at ? "step" : undefined}>
          <span>{jobSteps[status].label}</span>
        </li>
      ))}
    </ol>
  );
}

function MoneyStep({ job }: { job: Job }) {
  const [, go] = useLocation();
  const make = useMakeInvoice();
  const toasts = useToasts();
  if (job.status === "done") {
    const show = (invoice: Invoice) => {
      toasts.say(`Invoice ${invoice.reference}.`);
      go(`/money/${invoice.id}`);
    };
    return (
      <>
        <Button tone="primary" large icon="file" busy={make.isPending} onClick={() => make.mutate({ job }, { onSuccess: show })}>
          Make the invoice
        </Button>
        {lacksApproval(make.error) && (
          <WordDialog title="Without a recorded yes?" act="Make the invoice" onAct={(reason) => make.mutateAsync({ job, reason }).then(show)} onClose={() => make.reset()}>
            <p>{make.error?.message}</p>
          </WordDialog>
        )}
      </>
    );
  }
  return job.invoice_id ? <Pay invoiceId={job.invoice_id} /> : null;
}

/** What is owed is taken here; an invoice that owes nothing is looked at. */
function Pay({ invoiceId }: { invoiceId: string }) {
  const [, go] = useLocation();
  const [paying, setPaying] = useState(false);
  const invoice = useInvoice(invoiceId).data;
  const owed = invoice !== undefined && invoice.balance_cents > 0;
  return (
    <>
      {owed && (
        <Button tone="primary" large icon="price" onClick={() => setPaying(true)}>
          Take a payment
        </Button>
      )}
      <Button large icon="file" onClick={() => go(`/money/${invoiceId}`)}>
        See the invoice
      </Button>
      <Suspense>{paying && invoice && <TakePayment invoice={invoice} onClose={() => setPaying(false)} />}</Suspense>
    </>
  );
}

const etas = [10, 15, 20, 30, 45, 60];

interface HowLongProps {
  etaAt: string | null;
  /** Under way already: they come later than was said. */
  driving: boolean;
  onTake: (minutes: number) => Promise<unknown>;
  onClose: () => void;
}

function HowLong({ etaAt, driving, onTake, onClose }: HowLongProps) {
  const [busy, setBusy] = useState(false);
  const take = (minutes: number) => {
    setBusy(true);
    void onTake(minutes)
      .then(onClose)
      .catch(() => setBusy(false));
  };
  return (
    <Dialog title={driving ? "Running late: how much later?" : "On my way: there in…"} onClose={onClose}>
      <p className="soft">{driving ? "The customer is told the new time." : "The customer gets a text with a live page."}</p>
      <div className="etas">
        {(driving ? latenesses : etas).map((minutes) => (
          <Button key={minutes} large disabled={busy} onClick={() => take(driving ? minutesWhenLate(etaAt, minutes) : minutes)}>
            <Icon name="clock" />
            {driving && "+"}
            {minutes} min
          </Button>
        ))}
      </div>
    </Dialog>
  );
}
