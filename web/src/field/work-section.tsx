import { useState } from "react";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { TextArea, TextField } from "@/ui/field";
import { cents, money } from "@/ui/format";
import { Badge } from "@/ui/pieces";
import { useToasts } from "@/ui/toast";
import type { Visit } from "./store";
import { newId } from "./store";
import { act } from "./use-day";
import { Section, type SectionProps } from "./visit-page";

const milesMost = 2_000_000;

/** What was agreed, what was found beyond it, the odometer, notes. */
export function WorkSection({ visit }: SectionProps) {
  const [adding, setAdding] = useState(false);
  const approved = visit.lines.filter((line) => line.decision !== "declined");
  return (
    <Section title="Work" sub={approved.length ? `${approved.length} agreed` : undefined} open>
      <ul className="field-lines">
        {visit.lines.map((line) => (
          <li key={line.id} className={line.decision === "declined" ? "declined" : undefined}>
            <span className="grow">{line.description}</span>
            {line.decision === "declined" && <Badge>Declined</Badge>}
            {line.decision === null && <Badge tone="warn">Not answered</Badge>}
            <span className="nowrap">{money(line.amount_cents)}</span>
          </li>
        ))}
      </ul>
      <Button icon="plus" onClick={() => setAdding(true)}>Extra work found</Button>
      <Odometer visit={visit} />
      <Note visit={visit} />
      {adding && <ExtraWork visit={visit} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function ExtraWork({ visit, onClose }: { visit: Visit; onClose: () => void }) {
  const [what, setWhat] = useState("");
  const [labor, setLabor] = useState("");
  const [parts, setParts] = useState("");
  const [name, setName] = useState("");
  const { say } = useToasts();
  const laborCents = labor ? cents(labor) : 0;
  const partsCents = parts ? cents(parts) : 0;
  const total = (laborCents ?? 0) + (partsCents ?? 0);
  const good = what.trim() !== "" && laborCents !== null && partsCents !== null && total > 0;
  const send = async (approvedHere: boolean) => {
    const lines = [
      ...(laborCents ? [{ kind: "labor", description: what.trim(), quantity: 1, unit_price_cents: laborCents }] : []),
      ...(partsCents ? [{ kind: "part", description: `Parts: ${what.trim()}`, quantity: 1, unit_price_cents: partsCents }] : []),
    ];
    const approval = approvedHere ? { approved_by: name.trim(), method: "in_person" } : {};
    await act("extra_work", visit.job.id, { client_id: newId("ext-"), lines, ...approval });
    say(approvedHere ? "Extra work agreed." : "The customer gets a link to answer.");
    onClose();
  };
  const foot = (
    <>
      <Button disabled={!good} onClick={() => void send(false)}>Send link</Button>
      <Button tone="primary" disabled={!good || !name.trim()} onClick={() => void send(true)}>Agreed here</Button>
    </>
  );
  return (
    <Dialog title="Extra work" onClose={onClose} foot={foot}>
      <div className="stack">
        <TextField label="What" maxLength={250} value={what} onChange={setWhat} />
        <TextField label="Labor, dollars" inputMode="decimal" value={labor} onChange={setLabor} error={laborCents === null ? "An amount like 85.00" : undefined} />
        <TextField label="Parts, dollars" inputMode="decimal" value={parts} onChange={setParts} error={partsCents === null ? "An amount like 85.00" : undefined} />
        <p className="field-total">{money(total)} before tax</p>
        <TextField label="Agreed here by (name)" hint="Only when the customer says yes in front of you." maxLength={120} value={name} onChange={setName} />
      </div>
    </Dialog>
  );
}

function Odometer({ visit }: { visit: Visit }) {
  const [miles, setMiles] = useState("");
  const when = visit.job.odometer_in === null ? "in" : "out";
  const good = /^\d{1,7}$/.test(miles) && Number(miles) <= milesMost;
  if (visit.job.odometer_out !== null) return <p className="soft">Odometer {visit.job.odometer_in?.toLocaleString("en-US")} → {visit.job.odometer_out.toLocaleString("en-US")} mi</p>;
  return (
    <div className="field-inline">
      <TextField label={when === "in" ? "Odometer, arriving" : `Odometer, leaving (came with ${visit.job.odometer_in?.toLocaleString("en-US")})`} inputMode="numeric" maxLength={7} value={miles} onChange={setMiles} />
      <Button
        disabled={!good}
        onClick={() => {
          void act("odometer", visit.job.id, { when, miles: Number(miles) });
          setMiles("");
        }}
      >
        Keep
      </Button>
    </div>
  );
}

function Note({ visit }: { visit: Visit }) {
  const [text, setText] = useState("");
  return (
    <div className="stack-s">
      <TextArea label="Note" rows={2} maxLength={1000} value={text} onChange={setText} />
      <Button
        disabled={!text.trim()}
        onClick={() => {
          void act("note", visit.job.id, { text: text.trim() });
          setText("");
        }}
      >
        Add note
      </Button>
    </div>
  );
}
