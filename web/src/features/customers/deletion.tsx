import { useState } from "react";
import { useMe } from "@/api/queries";
import type { CustomerOverview } from "@/api/types";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { TextField } from "@/ui/field";
import { moment } from "@/ui/format";
import { Notice } from "@/ui/pieces";
import { useNow } from "@/ui/time";
import { useAnswerDeletion, useErase } from "./customers";

type Request = NonNullable<CustomerOverview["deletion"]>;
const reasonMost = 500;

/** A customer wishes to be forgotten: the owner agrees, or says why not. */
export function Deletion({ request, name }: { request: Request; name: string }) {
  const [asked, setAsked] = useState<"erase" | "refuse">();
  const now = useNow();
  const mayAnswer = useMe().user.role === "owner";
  if (request.status === "erasing")
    return (
      <Notice tone="warn" icon="trash">
        Everything about this person is being erased. It takes a minute.
      </Notice>
    );
  return (
    <Notice
      tone="warn"
      icon="trash"
      action={
        mayAnswer && (
          <span className="row-wrap">
            <Button onClick={() => setAsked("erase")}>Erase…</Button>
            <Button tone="quiet" onClick={() => setAsked("refuse")}>
              It must be kept…
            </Button>
          </span>
        )
      }
    >
      Asked to be forgotten: {moment(request.created_at, now)}.{request.note ? ` “${request.note}”` : ""}
      {!mayAnswer && " The owner answers this."}
      {asked === "erase" && <Erase id={request.id} name={name} onClose={() => setAsked(undefined)} />}
      {asked === "refuse" && <Refuse id={request.id} onClose={() => setAsked(undefined)} />}
    </Notice>
  );
}

function Erase({ id, name, onClose }: { id: string; name: string; onClose: () => void }) {
  const answer = useAnswerDeletion();
  return (
    <Dialog
      title={`Erase ${name}?`}
      onClose={onClose}
      foot={
        <>
          <Button tone="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button tone="danger" icon="trash" busy={answer.isPending} onClick={() => answer.mutate({ id, decision: "erase" }, { onSettled: onClose })}>
            Erase for good
          </Button>
        </>
      }
    >
      <WhatGoes />
    </Dialog>
  );
}

function WhatGoes() {
  return (
    <>
      <p>Name, numbers, addresses, texts, calls, recordings and photos go. Nobody can bring them back.</p>
      <p>Invoices and payments stay, without the name. If the number said STOP, it still gets no texts.</p>
    </>
  );
}

/** For who said it on the phone or at the van: nobody has to wait for a request of theirs. */
export function EraseByWord({ id, name }: { id: string; name: string }) {
  const [asked, setAsked] = useState(false);
  if (useMe().user.role !== "owner") return null;
  return (
    <div className="person-forget">
      <Button tone="quiet" icon="trash" onClick={() => setAsked(true)}>
        Erase this person…
      </Button>
      {asked && <EraseDialog id={id} name={name} onClose={() => setAsked(false)} />}
    </div>
  );
}

function EraseDialog({ id, name, onClose }: { id: string; name: string; onClose: () => void }) {
  const [reason, setReason] = useState("");
  const erase = useErase(id);
  return (
    <Dialog
      title={`Erase ${name}?`}
      onClose={onClose}
      onSubmit={() => reason.trim() && erase.mutate(reason, { onSuccess: onClose })}
      foot={
        <>
          <Button tone="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button tone="danger" icon="trash" type="submit" busy={erase.isPending} disabled={!reason.trim()}>
            Erase for good
          </Button>
        </>
      }
    >
      <div className="stack">
        {erase.isError && <Notice tone="danger">{erase.error.message}</Notice>}
        <div>
          <WhatGoes />
        </div>
        <TextField label="How did they ask?" hint="Stays as your reason. Write no name and no number." placeholder="By phone, on Tuesday" value={reason} maxLength={reasonMost} onChange={setReason} />
      </div>
    </Dialog>
  );
}

function Refuse({ id, onClose }: { id: string; onClose: () => void }) {
  const [reason, setReason] = useState("");
  const answer = useAnswerDeletion();
  return (
    <Dialog
      title="Why must it be kept?"
      onClose={onClose}
      onSubmit={() => reason.trim() && answer.mutate({ id, decision: "refuse", reason }, { onSuccess: onClose })}
      foot={
        <Button tone="primary" type="submit" busy={answer.isPending} disabled={!reason.trim()}>
          Keep it
        </Button>
      }
    >
      <TextField label="Reason" value={reason} maxLength={reasonMost} onChange={setReason} />
    </Dialog>
  );
}
