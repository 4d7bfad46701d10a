import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ask, client } from "@/api/client";
import { keys } from "@/api/keys";
import { queries } from "@/api/queries";
import type { DecisionInput, Estimate } from "@/api/types";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { SelectField, Switch, TextField } from "@/ui/field";
import { money } from "@/ui/format";
import { Notice } from "@/ui/pieces";

const ways = [
  { value: "phone", label: "On the phone" },
  { value: "in_person", label: "In person" },
  { value: "text", label: "By text" },
];

/** A yes or no the customer gave to one of us; kept as evidence with how and who. */
export default function DecisionDialog({ estimate, who, onClose }: { estimate: Estimate; who: string; onClose: () => void }) {
  const [no, setNo] = useState<readonly string[]>([]);
  const [method, setMethod] = useState("phone");
  const [name, setName] = useState(who);
  const decide = useMutation({
    mutationFn: () => {
      const lines = estimate.lines.map((line) => ({ id: line.id, decision: no.includes(line.id) ? ("declined" as const) : ("approved" as const) }));
      const body: DecisionInput = { lines, method: method as DecisionInput["method"], name };
      return ask(client.POST("/v1/estimates/{id}/decisions", { params: { path: { id: estimate.id } }, body }));
    },
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: keys.timeline(estimate.lead_id) });
      void queries.invalidateQueries({ queryKey: keys.lead(estimate.lead_id) });
      onClose();
    },
  });
  const flip = (id: string, yes: boolean) => setNo(yes ? no.filter((one) => one !== id) : [...no, id]);
  const noneLeft = no.length === estimate.lines.length;
  return (
    <Dialog
      title="The customer decided"
      onClose={onClose}
      onSubmit={() => decide.mutate()}
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone="primary" busy={decide.isPending} disabled={!name.trim()}>
            {noneLeft ? "Note the no" : "Note the yes"}
          </Button>
        </>
      }
    >
      <div className="stack">
        {decide.isError && <Notice tone="danger">{decide.error.message}</Notice>}
        <SelectField label="How" options={ways} value={method} onChange={setMethod} />
        <TextField label="Who said it" maxLength={120} value={name} onChange={setName} />
        <fieldset className="stack-s">
          <legend className="label">Approved</legend>
          {estimate.lines.map((line) => (
            <Switch key={line.id} label={line.description} hint={money(line.amount_cents)} checked={!no.includes(line.id)} onChange={(yes) => flip(line.id, yes)} />
          ))}
        </fieldset>
      </div>
    </Dialog>
  );
}
