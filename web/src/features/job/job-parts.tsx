import { lazy, Suspense, useState } from "react";
import { usePartOrders } from "@/api/parts";
import type { Job } from "@/api/types";
import { Button } from "@/ui/button";
import { Card } from "@/ui/pieces";
import { OrderView } from "@/work/part-order";

const OrderDialog = lazy(() => import("@/work/order-dialog"));

/** Parts ordered for this visit. */
export function JobParts({ job }: { job: Job }) {
  const orders = usePartOrders({ job_id: job.id });
  const [open, setOpen] = useState(false);
  return (
    <Card
      title="Parts"
      actions={
        <Button tone="quiet" icon="plus" onClick={() => setOpen(true)}>
          Order
        </Button>
      }
    >
      {orders.data?.length ? orders.data.map((order) => <OrderView key={order.id} order={order} />) : <p className="soft">Nothing ordered.</p>}
      <Suspense>{open && <OrderDialog jobId={job.id} onClose={() => setOpen(false)} />}</Suspense>
    </Card>
  );
}
