import { Link, useLocation } from "wouter";
import { ApiError } from "@/api/client";
import { useJob } from "@/api/jobs";
import { useMe } from "@/api/queries";
import type { Job } from "@/api/types";
import { jobSteps } from "@/api/work-words";
import { labelOf, services } from "@/api/words";
import { AnchorButton } from "@/ui/button";
import { Facts } from "@/ui/facts";
import { money, phone } from "@/ui/format";
import { Badge, Card, Notice } from "@/ui/pieces";
import { Page } from "@/ui/page";
import { Empty, Failed, SkeletonRows } from "@/ui/states";
import { timeIn, windowWords } from "@/ui/zone";
import { JobMoney } from "./job-money";
import { JobParts } from "./job-parts";
import { JobSteps } from "./job-steps";
import { JobStory } from "./job-story";
import { Inspections, Photos } from "./job-photos";
import { MoveJob } from "./move-job";
import { NextVisit } from "./next-visit";
import { PinJob } from "./pin-job";
import "@/work/work.css";
import "./job.css";

/** One visit: where it is, the next step, and all that belongs to it. */
export default function JobPage({ id }: { id: string }) {
  const job = useJob(id);
  if (job.isPending) return <Page title="Visit"><div className="card"><SkeletonRows rows={4} /></div></Page>;
  if (job.isError && !job.data) {
    const gone = job.error instanceof ApiError && job.error.status === 404;
    return (
      <Page title="Visit">
        {gone ? (
          <Empty icon="search" title="There is no such visit" action={<Link className="button" href="/schedule">See the schedule</Link>} />
        ) : (
          <Failed error={job.error} onRetry={() => void job.refetch()} />
        )}
      </Page>
    );
  }
  return <JobView job={job.data} />;
}

function JobView({ job }: { job: Job }) {
  const [, go] = useLocation();
  const step = jobSteps[job.status];
  const who = job.customer_name || phone(job.customer_phone) || "Visit";
  return (
    <Page
      title={who}
      tab={`${who} ${job.reference}`}
      onBack={() => (history.length > 1 ? history.back() : go("/schedule"))}
      sub={
        <span className="row-wrap">
          <Badge tone={step.tone} icon={step.icon}>{step.label}</Badge>
          {job.waiting_for_parts && <Badge tone="warn" icon="clock">Waits for parts</Badge>}
          <span>{[job.vehicle, labelOf(services, job.service), job.reference].filter(Boolean).join(" · ")}</span>
        </span>
      }
    >
      <div className="stack">
        <JobSteps job={job} />
        <div className="two-columns">
          <div>
            <Visit job={job} />
            <Photos jobId={job.id} />
            <Card title="What happened" className="last">
              <JobStory jobId={job.id} />
            </Card>
          </div>
          <div>
            <JobMoney job={job} />
            <JobParts job={job} />
            <Inspections jobId={job.id} />
          </div>
        </div>
      </div>
    </Page>
  );
}

const over: readonly Job["status"][] = ["done", "invoiced", "paid", "cancelled", "no_show"];

const mapAddress = (address: string) => `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(address)}`;

function Visit({ job }: { job: Job }) {
  const zone = useMe().shop.timezone;
  return (
    <Card title="Visit" actions={<MoveJob job={job} />}>
      {!job.mechanic_id && <Notice tone="warn">Nobody is to go yet. Move the visit to give it to somebody.</Notice>}
      <Facts
        of={[
          ["When", windowWords(zone, job.window)],
          ["Expected", job.status === "en_route" && job.eta_at ? timeIn(zone, job.eta_at) : null],
          ["Who goes", job.mechanic_name],
          ["Where", job.address && <a href={mapAddress(job.address)} target="_blank" rel="noreferrer">{job.address}</a>],
          ["Getting in", job.access_notes],
          ["Notes", job.notes],
          ["Customer", job.customer_id ? <Link href={`/customers/${job.customer_id}`}>{job.customer_name || phone(job.customer_phone)}</Link> : job.customer_name],
          ["Phone", job.customer_phone && <a href={`tel:${job.customer_phone}`}>{phone(job.customer_phone)}</a>],
          ["Car", job.vehicle],
          ["Odometer", [job.odometer_in, job.odometer_out].filter((one) => one !== null).join(" → ")],
          ["Agreed", job.total_cents ? money(job.total_cents) : null],
          ["Visit before", job.previous_job_id && <Link href={`/jobs/${job.previous_job_id}`}>See it</Link>],
          ["Lead", job.lead_id && <Link href={`/leads/${job.lead_id}`}>See it</Link>],
        ]}
      />
      <div className="row-wrap job-links">
        <AnchorButton icon="link" href={job.tracking_url} target="_blank" rel="noreferrer">
          See as customer
        </AnchorButton>
        <NextVisit job={job} />
        {!over.includes(job.status) && <PinJob job={job} />}
      </div>
    </Card>
  );
}
