import { lazy, Suspense, useState } from "react";
import { changeJob } from "@/api/jobs";
import { useMe } from "@/api/queries";
import type { Job } from "@/api/types";
import { Button } from "@/ui/button";
import { useToasts } from "@/ui/toast";
import { windowWords } from "@/ui/zone";

const Booking = lazy(() => import("@/work/booking"));
const movable: readonly Job["status"][] = ["scheduled", "confirmed", "paused"];

/** Another time, another person, another place. */
export function MoveJob({ job }: { job: Job }) {
  const [open, setOpen] = useState(false);
  const toasts = useToasts();
  const zone = useMe().shop.timezone;
  if (!movable.includes(job.status)) return null;
  return (
    <>
      <Button tone="quiet" icon="calendar" onClick={() => setOpen(true)}>
        Move
      </Button>
      {open && (
        <Suspense>
          <Booking
            title="Move the visit"
            of={{ job_id: job.id }}
            address={job.address}
            onBook={({ window, mechanic_id, address, override }) =>
              changeJob(job, { window, address, override, ...(mechanic_id ? { mechanic_id } : {}) })
            }
            onBooked={(moved) => {
              toasts.say(`Moved: ${windowWords(zone, moved.window)}. The customer is told.`);
              setOpen(false);
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
