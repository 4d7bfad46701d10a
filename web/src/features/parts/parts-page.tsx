import { lazy, Suspense, useState } from "react";
import { useSearchParams } from "wouter";
import { Button } from "@/ui/button";
import { Page } from "@/ui/page";
import { Orders } from "./orders";
import { Stock } from "./stock";
import "@/work/work.css";
import "./parts.css";

const OrderDialog = lazy(() => import("@/work/order-dialog"));
const PartDialog = lazy(() => import("./part-dialog"));

const views = [
  { value: "orders", label: "Orders" },
  { value: "stock", label: "Shelf and vans" },
];

/** Parts: what is ordered, and what is where. */
export default function PartsPage() {
  const [params, setParams] = useSearchParams();
  const view = params.get("view") ?? "orders";
  const [adding, setAdding] = useState(false);
  const close = () => setAdding(false);
  return (
    <Page
      title="Parts"
      actions={
        <Button tone="primary" icon="plus" onClick={() => setAdding(true)}>
          {view === "orders" ? "Order parts" : "Add a part"}
        </Button>
      }
    >
      <div className="bar-above">
        <div className="segmented" role="group" aria-label="View">
          {views.map((one) => (
            <button key={one.value} type="button" aria-pressed={view === one.value} onClick={() => setParams({ view: one.value }, { replace: true })}>
              {one.label}
            </button>
          ))}
        </div>
      </div>
      {view === "orders" ? <Orders /> : <Stock />}
      <Suspense>{adding && (view === "orders" ? <OrderDialog onClose={close} /> : <PartDialog onClose={close} />)}</Suspense>
    </Page>
  );
}
