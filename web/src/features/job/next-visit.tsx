import { lazy, Suspense, useState } from "react";
import { useLocation } from "wouter";
import { bookNextVisit, isOff, type SlotsOf } from "@/api/jobs";
import { useMe } from "@/api/queries";
import type { Job } from "@/api/types";
import { Button } from "@/ui/button";
import { useToasts } from "@/ui/toast";
import { windowWords } from "@/ui/zone";

const Booking = lazy(() => import("@/work/booking"));
const over: readonly Job["status"][] = ["done", "invoiced", "paid"];

/** A visit that is over is in nobody's way; the window of one to come is not free for the next. */
function slotsAfter(job: Job): SlotsOf {
  if (over.includes(job.status)) return { job_id: job.id };
  return job.estimate_id ? { estimate_id: job.estimate_id } : { lead_id: job.lead_id ?? "" };
}

/** The repair after the diagnosis, the return with the parts: another visit that goes on with this one. */
export function NextVisit({ job }: { job: Job }) {
  const [open, setOpen] = useState(false);
  const [, go] = useLocation();
  const toasts = useToasts();
  const zone = useMe().shop.timezone;
  if (!job.lead_id || isOff(job)) return null;
  return (
    <>
      <Button icon="calendar" onClick={() => setOpen(true)}>
        Next visit
      </Button>
      {open && (
        <Suspense>
          <Booking
            title="When shall we come again?"
            of={slotsAfter(job)}
            address={job.address}
            onBook={(chosen) => bookNextVisit(job, chosen)}
            onBooked={(next) => {
              toasts.say(`Booked: ${windowWords(zone, next.window)}. The customer is told.`);
              setOpen(false);
              go(`/jobs/${next.id}`);
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
