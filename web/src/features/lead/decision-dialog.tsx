import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ask, client } from "@/api/client";
import { keys } from "@/api/keys";
import { queries } from "@/api/queries";
import type { DecisionInput, Estimate } from "@/api/types";
import { optionNames } from "@/api/work-words";
import { labelOf } from "@/api/words";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { SelectField, Switch, TextField } from "@/ui/field";
import { money } from "@/ui/format";
import { Notice } from "@/ui/pieces";
import { counted } from "./estimate-draft";

const ways = [
  { value: "phone", label: "On the phone" },
  { value: "in_person", label: "In person" },
  { value: "text", label: "By text" },
];

/** A yes or no the customer gave to one of us; kept as evidence with how and who. */
export default function DecisionDialog({ estimate, who, onClose }: { estimate: Estimate; who: string; onClose: () => void }) {
  const [no, setNo] = useState<readonly string[]>(() => {
    const taken = counted(estimate.lines);
    return estimate.lines.filter((line) => !taken.includes(line)).map((line) => line.id);
  });
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
  const groups = [...new Set(estimate.lines.flatMap((line) => line.option_group ?? []))];
  const choose = (group: string, name: string) => {
    const of = estimate.lines.filter((line) => line.option_group === group);
    const others = no.filter((id) => !of.some((line) => line.id === id));
    setNo([...others, ...of.filter((line) => line.option_name !== name).map((line) => line.id)]);
  };
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
          {estimate.lines.filter((line) => !line.option_group).map((line) => (
            <Switch key={line.id} label={line.description} hint={money(line.amount_cents)} checked={!no.includes(line.id)} onChange={(yes) => flip(line.id, yes)} />
          ))}
          {groups.map((group) => (
            <OptionChoice key={group} group={group} estimate={estimate} no={no} onChoose={(name) => choose(group, name)} />
          ))}
        </fieldset>
      </div>
    </Dialog>
  );
}

/** One of several ways, or none of them. */
function OptionChoice({ group, estimate, no, onChoose }: { group: string; estimate: Estimate; no: readonly string[]; onChoose: (name: string) => void }) {
  const lines = estimate.lines.filter((line) => line.option_group === group);
  const names = [...new Set(lines.flatMap((line) => line.option_name ?? []))];
  const price = (name: string) => lines.reduce((sum, line) => sum + (line.option_name === name ? line.amount_cents : 0), 0);
  const options = [...names.map((name) => ({ value: name, label: `${labelOf(optionNames, name)}, ${money(price(name))}` })), { value: "", label: "None of these" }];
  const chosen = lines.find((line) => !no.includes(line.id))?.option_name ?? "";
  return <SelectField label={group} options={options} value={chosen} onChange={onChoose} />;
}
