import { useMutation } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { ask, client } from "@/api/client";
import { keys } from "@/api/keys";
import { queries } from "@/api/queries";
import type { Estimate, Lead } from "@/api/types";
import { estimateTones, optionNames } from "@/api/work-words";
import { labelOf, whoIs } from "@/api/words";
import { AnchorButton, Button } from "@/ui/button";
import { money, phone } from "@/ui/format";
import { Badge, Card, Notice } from "@/ui/pieces";
import { useToasts } from "@/ui/toast";
import { missingWords } from "./estimate-missing";

const EstimateEditor = lazy(() => import("./estimate-editor"));
const DecisionDialog = lazy(() => import("./decision-dialog"));

const sources = [
  { value: "price_book", label: "From the price book" },
  { value: "manual", label: "Written by hand" },
  { value: "machine", label: "Suggested by a machine" },
];

const undecided: readonly Estimate["status"][] = ["draft", "waiting_approval", "sent", "viewed"];

/** The price as the customer sees it, every line; written, sent and decided here. */
export function EstimateCard({ lead, estimate }: { lead: Lead; estimate?: Estimate }) {
  const [doing, setDoing] = useState<"write" | "decide" | null>(null);
  const close = () => setDoing(null);
  return (
    <>
      {estimate ? (
        <Shown lead={lead} estimate={estimate} onWrite={() => setDoing("write")} onDecide={() => setDoing("decide")} />
      ) : (
        <Card title="Estimate">
          <Button icon="price" onClick={() => setDoing("write")}>
            Write an estimate
          </Button>
        </Card>
      )}
      <Suspense>
        {doing === "write" && <EstimateEditor lead={lead} from={estimate} onClose={close} />}
        {doing === "decide" && estimate && <DecisionDialog estimate={estimate} who={whoIs(lead, phone)} onClose={close} />}
      </Suspense>
    </>
  );
}

interface ShownProps {
  lead: Lead;
  estimate: Estimate;
  onWrite: () => void;
  onDecide: () => void;
}

function Shown({ lead, estimate, onWrite, onDecide }: ShownProps) {
  return (
    <Card title="Estimate" actions={<Badge tone={estimateTones[estimate.status]}>{labelOf([], estimate.status)}</Badge>}>
      <ul>
        {estimate.lines.map((line) => (
          <li className={line.decision === "declined" ? "estimate-line no" : "estimate-line"} key={line.id}>
            <span>
              {line.description}
              {line.quantity !== 1 && (
                <span className="soft small">
                  {" "}
                  {line.quantity} × {money(line.unit_price_cents)}
                </span>
              )}
              {line.option_name && <span className="soft small"> {line.option_group}: {labelOf(optionNames, line.option_name)}</span>}
              {line.note && <span className="soft small draft-note">{line.note}</span>}
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
      {estimate.deposit_cents ? <p className="soft small">Deposit {money(estimate.deposit_cents)}</p> : null}
      <p className="soft small">{labelOf(sources, estimate.source)}</p>
      {estimate.note && <p className="small">{estimate.note}</p>}
      <Sending lead={lead} estimate={estimate} onWrite={onWrite} onDecide={onDecide} />
    </Card>
  );
}

function Sending({ lead, estimate, onWrite, onDecide }: ShownProps) {
  const toasts = useToasts();
  const send = useMutation({
    mutationFn: () => ask(client.POST("/v1/estimates/{id}/sending", { params: { path: { id: estimate.id } }, body: { channel: "sms" } })),
    onSuccess: (sent) => {
      toasts.say(sent.status === "waiting_approval" ? "The text waits for your yes." : "The estimate is on its way.");
      void queries.invalidateQueries({ queryKey: keys.timeline(estimate.lead_id) });
    },
    onError: (error) => toasts.complain(error),
  });
  const without = estimate.missing.length > 0 ? " without them" : "";
  return (
    <div className="row-wrap estimate-do">
      {without && <Notice>{missingWords(estimate.missing)}</Notice>}
      {estimate.status === "draft" && lead.phone && (
        <Button tone="primary" icon="send" busy={send.isPending} onClick={() => send.mutate()}>
          Text it{without}
        </Button>
      )}
      {(estimate.status === "sent" || estimate.status === "viewed") && lead.phone && (
        <Button icon="send" busy={send.isPending} onClick={() => send.mutate()}>
          Text it again{without}
        </Button>
      )}
      <AnchorButton href={estimate.public_url} target="_blank" rel="noreferrer" icon="link">
        See as customer
      </AnchorButton>
      <AnchorButton href={`/v1/estimates/${estimate.id}/pdf`} target="_blank" rel="noreferrer" icon="file">
        PDF
      </AnchorButton>
      {undecided.includes(estimate.status) && (
        <Button icon="check" onClick={onDecide}>
          They said…
        </Button>
      )}
      <Button icon="edit" onClick={onWrite}>
        {undecided.includes(estimate.status) ? "Change" : "New version"}
      </Button>
    </div>
  );
}
