import { useState } from "react";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { TextField } from "@/ui/field";
import { cents, money } from "@/ui/format";
import { useToasts } from "@/ui/toast";
import { findingsOf, wordsOf, type Finding } from "./findings";
import { useOnce } from "./once";
import type { Visit } from "./store";
import { act } from "./use-day";

/** Work beyond what was agreed: from a finding of a checklist or as somebody writes it, agreed on the spot or by a link. */
export function ExtraWork({ visit, onClose }: { visit: Visit; onClose: () => void }) {
  const [what, setWhat] = useState("");
  const [labor, setLabor] = useState("");
  const [parts, setParts] = useState("");
  const [name, setName] = useState("");
  const [finding, setFinding] = useState<Finding | null>(null);
  const { say } = useToasts();
  const once = useOnce();
  const findings = findingsOf(visit);
  const choose = (chosen: Finding) => {
    setFinding(chosen);
    setWhat(wordsOf(chosen));
  };
  const laborCents = labor ? cents(labor) : 0;
  const partsCents = parts ? cents(parts) : 0;
  const total = (laborCents ?? 0) + (partsCents ?? 0);
  const good = what.trim() !== "" && laborCents !== null && partsCents !== null && total > 0;
  const send = async (approvedHere: boolean) => {
    const from = finding ? { inspection_item_id: finding.id } : {};
    const lines = [
      ...(laborCents ? [{ kind: "labor", description: what.trim(), quantity: 1, unit_price_cents: laborCents, ...from }] : []),
      ...(partsCents ? [{ kind: "part", description: `Parts: ${what.trim()}`, quantity: 1, unit_price_cents: partsCents, ...(laborCents ? {} : from) }] : []),
    ];
    const approval = approvedHere ? { approved_by: name.trim(), method: "in_person" } : {};
    await act("extra_work", visit.job.id, { lines, ...approval });
    say(approvedHere ? "Extra work agreed." : "The customer gets a link to answer.");
    onClose();
  };
  const foot = (
    <>
      <Button disabled={!good || !visit.job.customer_phone} onClick={() => void once(() => send(false))}>Send link</Button>
      <Button tone="primary" disabled={!good || !name.trim()} onClick={() => void once(() => send(true))}>Agreed here</Button>
    </>
  );
  return (
    <Dialog title="Extra work" onClose={onClose} foot={foot}>
      <div className="stack">
        {findings.length > 0 && (
          <div className="row-wrap" role="group" aria-label="Found on the car">
            {findings.map((one) => (
              <Button key={one.id} icon={finding?.id === one.id ? "check" : "plus"} aria-pressed={finding?.id === one.id} onClick={() => choose(one)}>
                {one.name}
              </Button>
            ))}
          </div>
        )}
        <TextField label="What" maxLength={250} value={what} onChange={setWhat} />
        <TextField label="Labor, dollars" inputMode="decimal" value={labor} onChange={setLabor} error={laborCents === null ? "An amount like 85.00" : undefined} />
        <TextField label="Parts, dollars" inputMode="decimal" value={parts} onChange={setParts} error={partsCents === null ? "An amount like 85.00" : undefined} />
        <p className="field-total">{money(total)} before tax</p>
        <TextField label="Agreed here by (name)" hint={visit.job.customer_phone ? "Only when the customer says yes in front of you." : "There is no phone to send a link to: the customer says yes in front of you."} maxLength={120} value={name} onChange={setName} />
      </div>
    </Dialog>
  );
}
