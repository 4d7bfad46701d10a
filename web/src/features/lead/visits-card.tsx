import { lazy, Suspense, useState } from "react";
import { Link, useLocation } from "wouter";
import { bookJob, bookNextVisit, isOff, useJobs } from "@/api/jobs";
import { useMe } from "@/api/queries";
import type { Estimate, Lead } from "@/api/types";
import { jobSteps } from "@/api/work-words";
import { Button } from "@/ui/button";
import { Badge, Card } from "@/ui/pieces";
import { useToasts } from "@/ui/toast";
import { windowWords } from "@/ui/zone";

const Booking = lazy(() => import("@/work/booking"));

/** When we come, and the way to say so. */
export function VisitsCard({ lead, estimate }: { lead: Lead; estimate?: Estimate }) {
  const [booking, setBooking] = useState(false);
  const [, go] = useLocation();
  const toasts = useToasts();
  const zone = useMe().shop.timezone;
  const jobs = useJobs({ lead_id: lead.id });
  const all = jobs.data ?? [];
  const decided = estimate?.status === "approved" || estimate?.status === "partly_approved";
  const of = decided ? { estimate_id: estimate.id } : { lead_id: lead.id };
  const first = all.every(isOff);
  // An estimate is booked once: what comes after is its next visit.
  const before = decided ? all.find((job) => job.estimate_id === estimate.id && !isOff(job)) : undefined;
  return (
    <Card title="Visits">
      {all.map((job) => (
        <Link key={job.id} href={`/jobs/${job.id}`} className="visit-line">
          <strong>{windowWords(zone, job.window)}</strong>
          <Badge tone={jobSteps[job.status].tone} icon={jobSteps[job.status].icon}>
            {jobSteps[job.status].label}
          </Badge>
          <span className="soft small">
            {job.reference} · {job.mechanic_name ?? "Nobody yet"}
          </span>
        </Link>
      ))}
      <div className="estimate-do">
        <Button tone={decided && first ? "primary" : "plain"} icon="calendar" onClick={() => setBooking(true)}>
          {first ? "Book a visit" : before ? "Next visit" : "Book another"}
        </Button>
      </div>
      {booking && (
        <Suspense>
          <Booking
            title="When shall we come?"
            of={of}
            address={before?.address ?? lead.address}
            onBook={(chosen) => (before ? bookNextVisit(before, chosen) : bookJob({ ...of, ...chosen }))}
            onBooked={(job) => {
              toasts.say(`Booked: ${windowWords(zone, job.window)}.`);
              setBooking(false);
              go(`/jobs/${job.id}`);
            }}
            onClose={() => setBooking(false)}
          />
        </Suspense>
      )}
    </Card>
  );
}
