import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { ApiError, ask, client } from "@/api/client";
import { keys } from "@/api/keys";
import { queries, useShop } from "@/api/queries";
import type { Estimate, EstimateInput, Lead } from "@/api/types";
import { carWords, whoIs } from "@/api/words";
import { AmountField } from "@/ui/amount-field";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { TextArea } from "@/ui/field";
import { money, phone } from "@/ui/format";
import { Notice } from "@/ui/pieces";
import { useToasts } from "@/ui/toast";
import { DraftLines } from "./draft-lines";
import { draftOf, emptyDraft, inputOf, isTaxed, keptLines, keyed, linesOf, newKey, settle, suppliesOf, toggle, totalsOf, type Draft, type DraftLine } from "./estimate-draft";
import { JobPicker } from "./job-picker";
import "@/work/work.css";

interface EditorProps {
  lead: Lead;
  /** Starts from this one; what is made supersedes it. */
  from?: Estimate;
  onClose: () => void;
}

function usePriced(lead: Lead, picked: readonly string[]) {
  const query = useQuery({
    queryKey: [...keys.prices, "priced", lead.id, lead.version, picked],
    queryFn: () => ask(client.POST("/v1/leads/{id}/priced-lines", { params: { path: { id: lead.id } }, body: { price_item_ids: [...picked] } })),
    enabled: picked.length > 0,
    placeholderData: keepPreviousData,
  });
  const lines = useMemo(() => keyed(query.data?.lines ?? []), [query.data]);
  return { ...query, lines };
}

/** Tap the jobs, look at the sum, send: an estimate in under half a minute. */
export default function EstimateEditor({ lead, from, onClose }: EditorProps) {
  const toasts = useToasts();
  const prices = useShop().data?.settings;
  const rates = prices?.rates;
  const [draft, setDraft] = useState<Draft>(() => (from ? draftOf(from) : emptyDraft));
  const [deposit, setDeposit] = useState(from && !from.billed_lines.length ? from.deposit_cents : 0);
  const [note, setNote] = useState(from?.note ?? "");
  const [open, setOpen] = useState<string | null>(null);
  const priced = usePriced(lead, draft.picked);
  const lines = linesOf(draft, priced.lines, prices);
  const kept = keptLines(lines);
  const totals = totalsOf(lines, rates);

  const change = (key: string, next: DraftLine | null) => {
    if (lines.some((line) => line.key === key && line.kind === "supplies")) setDraft({ ...draft, supplies: false });
    else setDraft(settle(draft, lines.flatMap((line) => (line.key === key ? (next ? [next] : []) : [line]))));
  };
  const add = (line: Omit<DraftLine, "key">) => {
    const key = newKey();
    setDraft({ ...draft, own: [...draft.own, { ...line, key }] });
    setOpen(key);
  };
  const save = useMutation({
    mutationFn: async (send: boolean) => {
      const body: EstimateInput = {
        lines: kept.map(inputOf),
        supplies: draft.supplies,
        note: note.trim() || null,
        deposit_cents: deposit || null,
      };
      const made = await ask(client.POST("/v1/leads/{id}/estimates", { params: { path: { id: lead.id } }, body }));
      // What the law misses is read first: the card says it, and sends.
      if (!send || made.missing.length > 0) return made;
      return ask(client.POST("/v1/estimates/{id}/sending", { params: { path: { id: made.id } }, body: { channel: "sms" } }));
    },
    onSuccess: (made) => {
      if (made.status === "draft") toasts.say(made.missing.length > 0 ? "Kept as a draft: the law wants more on it." : "The estimate is kept as a draft.");
      else toasts.say(made.status === "waiting_approval" ? "The text waits for your yes." : "The estimate is on its way.");
      onClose();
    },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: keys.timeline(lead.id) });
      void queries.invalidateQueries({ queryKey: keys.lead(lead.id) });
    },
  });
  const refused = save.error instanceof ApiError ? save.error : null;
  const ready = kept.length > 0 && kept.every((line) => line.description.trim()) && !priced.isFetching;
  return (
    <Dialog
      wide
      title={from ? `Estimate ${from.reference.replace("-", "\u2011")}, new version` : "Estimate"}
      onClose={onClose}
      foot={
        <>
          <div className="grow estimate-live" role="status" aria-label="Total">
            <strong>{money(totals.total)}</strong>
            <span className="soft small">{totals.tax > 0 ? ` with ${money(totals.tax)} tax` : ""}</span>
          </div>
          <Button busy={save.isPending && !save.variables} disabled={!ready} onClick={() => save.mutate(false)}>
            Keep as draft
          </Button>
          {lead.phone && (
            <Button tone="primary" icon="send" busy={save.isPending && save.variables} disabled={!ready} onClick={() => save.mutate(true)}>
              Text it
            </Button>
          )}
        </>
      }
    >
      <div className="stack">
        <p className="soft">{[whoIs(lead, phone), carWords(lead.vehicle)].filter(Boolean).join(" · ")}</p>
        {refused && <Notice tone="danger">{refused.message}</Notice>}
        {priced.isError && <Notice tone="danger">{priced.error.message}</Notice>}
        <JobPicker service={lead.service} picked={draft.picked} settled={draft.settled} onToggle={(id) => setDraft(toggle(draft, id))} />
        <DraftLines lines={lines} rates={rates} open={open} onOpen={setOpen} onChange={change} busy={priced.isFetching} />
        <div className="row-wrap">
          <Button icon="plus" onClick={() => add({ kind: "part", description: "", quantity: 1, unit_price_cents: 0, taxable: isTaxed("part", rates) })}>
            Add a line
          </Button>
          <Button icon="price" onClick={() => add({ kind: "discount", description: "Discount", quantity: 1, unit_price_cents: 0, taxable: isTaxed("discount", rates) })}>
            Discount
          </Button>
          {!draft.supplies && suppliesOf(lines, prices).length > 0 && (
            <Button icon="plus" onClick={() => setDraft({ ...draft, supplies: true })}>
              Shop supplies
            </Button>
          )}
        </div>
        <details className="estimate-more" open={deposit > 0 || note !== ""}>
          <summary>Deposit and note</summary>
          <div className="stack">
            <AmountField label="Deposit" hint="Asked for when the customer approves; 0 is none." value={deposit} onChange={setDeposit} error={refused?.field === "deposit_cents" ? refused.message : undefined} />
            <TextArea label="Note to the customer" maxLength={1000} value={note} onChange={setNote} />
          </div>
        </details>
      </div>
    </Dialog>
  );
}
