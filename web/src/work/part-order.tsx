import { useMutation } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { changeOrder, refreshParts } from "@/api/parts";
import type { PartOrder } from "@/api/types";
import { AnchorButton, Button } from "@/ui/button";
import { money } from "@/ui/format";
import { Menu } from "@/ui/menu";
import { Badge, type BadgeTone } from "@/ui/pieces";
import { useToasts } from "@/ui/toast";
import { goesBack, type Back } from "./goes-back";
import "./work.css";

const ReturnDialog = lazy(() => import("./return-dialog"));

const words: Record<PartOrder["status"], { label: string; tone: BadgeTone; next?: PartOrder["status"]; act?: string }> = {
  requested: { label: "Wanted", tone: "warn", next: "ordered", act: "It is ordered" },
  ordered: { label: "Ordered", tone: "info", next: "received", act: "It came" },
  received: { label: "Here", tone: "accent" },
  cancelled: { label: "Cancelled", tone: "plain" },
};

/** One order with its next step; mail draft and table for the supplier. */
export function OrderView({ order }: { order: PartOrder }) {
  const toasts = useToasts();
  const [returning, setReturning] = useState<Back | null>(null);
  const backs = goesBack(order);
  const change = useMutation({
    mutationFn: (status: PartOrder["status"]) => changeOrder(order, status),
    onSuccess: refreshParts,
    onError: (error) => toasts.complain(error),
  });
  const now = words[order.status];
  return (
    <div className="order">
      <div className="spread">
        <strong>
          {order.supplier} <span className="soft small nowrap">{order.reference}</span>
        </strong>
        <span className="row">
          <Badge tone={now.tone}>{now.label}</Badge>
          <Menu
            label={`More for ${order.reference}`}
            items={[
              { label: "Print or save (PDF)", icon: "file", onSelect: () => void open(`/v1/part-orders/${order.id}/pdf`, "_blank", "noreferrer") },
              { label: "Table for the supplier (CSV)", icon: "file", onSelect: () => location.assign(`/v1/part-orders/${order.id}/csv`) },
              ...backs.filter(({ kind }) => kind === "part").map((back) => ({ label: `Send back: ${back.description}`, icon: "undo" as const, onSelect: () => setReturning(back) })),
              ...(now.next ? [{ label: "Cancel the order", icon: "x" as const, danger: true, onSelect: () => change.mutate("cancelled") }] : []),
            ]}
          />
        </span>
      </div>
      <ul className="lines">
        {order.items.map((item) => (
          <li key={item.id}>
            <span className="grow">
              {item.quantity} × {item.description}
              <span className="soft small"> {[item.number, item.core_cents ? `${money(item.core_cents)} deposit on the old part` : ""].filter(Boolean).join(" · ")}</span>
            </span>
            <span className="nowrap">{money(item.price_cents * item.quantity)}</span>
          </li>
        ))}
      </ul>
      {order.cores_open_cents > 0 && <p className="soft small">The old part is still to go back: {money(order.cores_open_cents)} of deposit (core).</p>}
      <div className="row-wrap">
        {now.next && now.act && (
          <Button tone="primary" busy={change.isPending} onClick={() => now.next && change.mutate(now.next)}>
            {now.act}
          </Button>
        )}
        {order.status === "requested" && (
          <AnchorButton icon="mail" href={order.mail_draft_url}>
            Mail it
          </AnchorButton>
        )}
        {backs
          .filter(({ kind }) => kind === "core")
          .map((back, _, cores) => (
            <Button key={back.item_id} icon="undo" onClick={() => setReturning(back)}>
              {cores.length > 1 ? `Old part went back: ${back.description}` : "The old part went back"}
            </Button>
          ))}
      </div>
      <Suspense>{returning && <ReturnDialog order={order} back={returning} onClose={() => setReturning(null)} />}</Suspense>
    </div>
  );
}
