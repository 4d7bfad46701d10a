import { useMutation } from "@tanstack/react-query";
import { ask, client } from "@/api/client";
import { keys } from "@/api/keys";
import { queries } from "@/api/queries";
import type { Estimate, TimelineItem } from "@/api/types";
import { labelOf } from "@/api/words";
import { AnchorButton, Button } from "@/ui/button";
import { money } from "@/ui/format";
import { Badge, Card, type BadgeTone } from "@/ui/pieces";
import { useToasts } from "@/ui/toast";

const tones: Partial<Record<Estimate["status"], BadgeTone>> = { approved: "accent", partly_approved: "accent", declined: "danger-soft", waiting_approval: "warn" };
const sources = [
  { value: "price_book", label: "From the price book" },
  { value: "manual", label: "Written by hand" },
  { value: "machine", label: "Suggested by a machine" },
];

/** The price as the customer sees it, every line. */
export function EstimateCard({ items }: { items: readonly TimelineItem[] }) {
  const all = items.flatMap((item) => (item.estimate && item.estimate.status !== "superseded" ? [item.estimate] : []));
  const estimate = all[all.length - 1];
  if (!estimate) return null;
  return (
    <Card title="Estimate" actions={<Badge tone={tones[estimate.status]}>{labelOf([], estimate.status)}</Badge>}>
      <ul>
        {estimate.lines.map((line) => (
          <li className="estimate-line" key={line.id}>
            <span>
              {line.description}
              {line.quantity !== 1 && (
                <span className="soft small">
                  {" "}
                  {line.quantity} × {money(line.unit_price_cents)}
                </span>
              )}
            </span>
            <span>{money(line.amount_cents)}</span>
          </li>
        ))}
      </ul>
      <div className="estimate-total">
        <span className="soft">Subtotal</span>
        <span>{money(estimate.subtotal_cents)}</span>
        <span className="soft">Tax</span>
        <span>{money(estimate.tax_cents)}</span>
        <span className="sum">Total</span>
        <span className="sum">{money(estimate.total_cents)}</span>
      </div>
      <p className="soft small">{labelOf(sources, estimate.source)}</p>
      <Sending estimate={estimate} />
    </Card>
  );
}

function Sending({ estimate }: { estimate: Estimate }) {
  const toasts = useToasts();
  const send = useMutation({
    mutationFn: () => ask(client.POST("/v1/estimates/{id}/sending", { params: { path: { id: estimate.id } }, body: { channel: "sms" } })),
    onSuccess: (sent) => {
      toasts.say(sent.status === "waiting_approval" ? "The text waits for your yes." : "The estimate is on its way.");
      void queries.invalidateQueries({ queryKey: keys.timeline(estimate.lead_id) });
    },
    onError: (error) => toasts.complain(error),
  });
  return (
    <div className="row-wrap estimate-do">
      {estimate.status === "draft" && (
        <Button tone="primary" icon="send" busy={send.isPending} onClick={() => send.mutate()}>
          Text it
        </Button>
      )}
      <AnchorButton href={estimate.public_url} target="_blank" rel="noreferrer" icon="link">
        See as customer
      </AnchorButton>
    </div>
  );
}
