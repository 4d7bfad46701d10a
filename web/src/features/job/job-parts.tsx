import { lazy, Suspense, useState } from "react";
import { isOff } from "@/api/jobs";
import { useJobParts, usePartOrders } from "@/api/parts";
import type { Job } from "@/api/types";
import { Button } from "@/ui/button";
import { Card } from "@/ui/pieces";
import { OrderView } from "@/work/part-order";
import { UsedParts } from "@/work/part-used";
import { JobPartUsed } from "./job-part-used";

const OrderDialog = lazy(() => import("@/work/order-dialog"));

/** Parts that went into the car, and parts ordered for this visit. */
export function JobParts({ job }: { job: Job }) {
  const orders = usePartOrders({ job_id: job.id });
  const parts = useJobParts(job.id);
  const [doing, setDoing] = useState<"use" | "order" | null>(null);
  const close = () => setDoing(null);
  const used = parts.data?.used ?? [];
  return (
    <Card
      title="Parts"
      actions={
        <span className="row">
          {!isOff(job) && !job.invoice_id && (
            <Button tone="quiet" icon="plus" onClick={() => setDoing("use")}>
              Part used
            </Button>
          )}
          <Button tone="quiet" icon="plus" onClick={() => setDoing("order")}>
            Order
          </Button>
        </span>
      }
    >
      {used.length > 0 && <UsedParts className="lines" parts={used} />}
      {orders.data?.length ? orders.data.map((order) => <OrderView key={order.id} order={order} />) : <p className="soft">Nothing ordered.</p>}
      {doing === "use" && <JobPartUsed job={job} bought={parts.data?.bought ?? []} onClose={close} />}
      <Suspense>{doing === "order" && <OrderDialog jobId={job.id} onClose={close} />}</Suspense>
    </Card>
  );
}
