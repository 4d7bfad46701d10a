import { useState } from "react";
import { Button } from "@/ui/button";
import { TextArea, TextField } from "@/ui/field";
import { money } from "@/ui/format";
import { Badge } from "@/ui/pieces";
import { Charged } from "./charged";
import { ExtraWork } from "./extra-work";
import { isCharged } from "./money-step";
import { isWaiting } from "./overlay";
import type { Visit } from "./store";
import { act } from "./use-day";
import { Section, type SectionProps } from "./visit-page";

const milesMost = 2_000_000;

/** Nothing more is found on a visit that did not take place. */
const fellThrough = ({ job }: Visit) => job.status === "no_show" || job.status === "cancelled";

/** What was agreed, what was found beyond it, the odometer, notes. */
export function WorkSection({ visit }: SectionProps) {
  const [adding, setAdding] = useState(false);
  const agreed = visit.lines.filter((line) => line.decision === "approved").length;
  return (
    <Section title="Work" sub={agreed ? `${agreed} agreed` : undefined} open>
      <ul className="field-lines">
        {visit.lines.map((line) => (
          <li key={line.id} className={line.decision === "declined" ? "declined" : undefined}>
            <span className="grow">{line.description}</span>
            {line.decision === "declined" && <Badge>Declined</Badge>}
            {isWaiting(line) ? <Badge tone="warn">Waiting</Badge> : line.decision === null && <Badge tone="warn">Not answered</Badge>}
            <span className="nowrap">{money(line.amount_cents)}</span>
          </li>
        ))}
      </ul>
      {isCharged(visit) ? <Charged what="Extra work" /> : !fellThrough(visit) && <Button icon="plus" onClick={() => setAdding(true)}>Extra work found</Button>}
      <Odometer visit={visit} />
      <Note visit={visit} />
      {adding && <ExtraWork visit={visit} onClose={() => setAdding(false)} />}
    </Section>
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
