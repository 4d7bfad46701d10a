import { Link } from "wouter";
import { usePartOrders } from "@/api/parts";
import type { PartOrder } from "@/api/types";
import { Card } from "@/ui/pieces";
import { Empty, Failed, SkeletonRows } from "@/ui/states";
import { OrderView } from "@/work/part-order";

const isOpen = (order: PartOrder) => order.status === "requested" || order.status === "ordered";

/** Orders of parts: what is still to come first. */
export function Orders() {
  const orders = usePartOrders({});
  if (orders.isPending) return <div className="card"><SkeletonRows /></div>;
  if (orders.isError && !orders.data) return <Failed error={orders.error} onRetry={() => void orders.refetch()} />;
  if (!orders.data.length) return <Empty icon="wrench" title="No orders yet">Order parts here, or from the visit that needs them.</Empty>;
  const open = orders.data.filter(isOpen);
  const done = orders.data.filter((order) => !isOpen(order));
  return (
    <div className="stack">
      <Card title="To come">{open.length ? <List orders={open} /> : <p className="soft">Nothing is on its way.</p>}</Card>
      {done.length > 0 && <Card title="Done"><List orders={done} /></Card>}
    </div>
  );
}

function List({ orders }: { orders: readonly PartOrder[] }) {
  return (
    <ul className="orders">
      {orders.map((order) => (
        <li key={order.id}>
          <OrderView order={order} />
          {order.job_id && (
            <p className="small">
              For the visit <Link href={`/jobs/${order.job_id}`}>{order.job_reference ?? "that asked for it"}</Link>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
