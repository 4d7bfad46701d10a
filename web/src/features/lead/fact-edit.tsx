import { useState, type FormEvent, type KeyboardEvent } from "react";
import { ApiError } from "@/api/client";
import { Conflict, useChangeLead } from "@/api/leads";
import type { Lead } from "@/api/types";
import { Button } from "@/ui/button";
import { SelectField, TextArea, TextField } from "@/ui/field";
import { Notice } from "@/ui/pieces";
import { useToasts } from "@/ui/toast";
import type { Fact } from "./facts";

interface FactEditProps {
  fact: Fact;
  lead: Lead;
  onDone: () => void;
}

/** Corrects one fact in its place. Enter keeps, Escape leaves; when somebody else was faster, both values are shown. */
export function FactEdit({ fact, lead, onDone }: FactEditProps) {
  const [base, setBase] = useState(lead);
  const [parts, setParts] = useState(() => fact.parts(lead));
  const change = useChangeLead();
  const toasts = useToasts();
  const theirs = change.error instanceof Conflict ? change.error.theirs : null;

  const save = (from: Lead, values: Record<string, string>) => {
    if (JSON.stringify(values) === JSON.stringify(fact.parts(from))) return onDone();
    change.mutate(
      { lead: from, changes: fact.patch(values) },
      {
        onSuccess: (changed) => {
          toasts.say(`${fact.label} kept.`, () => change.mutate({ lead: changed, changes: fact.patch(fact.parts(from)) }));
          onDone();
        },
      },
    );
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    save(base, parts);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onDone();
  };
  const refused = change.error instanceof ApiError ? change.error : null;

  return (
    <li>
      <form className="fact-edit" onSubmit={onSubmit} onKeyDown={onKeyDown}>
      {theirs && (
        <Notice tone="warn">
          Somebody changed it meanwhile to “{fact.show(theirs) || "not known"}”.
          <div className="row-wrap">
            <Button onClick={onDone}>Keep theirs</Button>
            <Button
              onClick={() => {
                setBase(theirs);
                save(theirs, parts);
              }}
            >
              Use mine
            </Button>
          </div>
        </Notice>
      )}
      <Inputs fact={fact} parts={parts} refused={refused} onChange={setParts} />
      {!theirs && (
        <div className="row">
          <Button type="submit" tone="primary" busy={change.isPending}>
            Keep
          </Button>
          <Button tone="quiet" onClick={onDone}>
            Cancel
          </Button>
        </div>
      )}
      </form>
    </li>
  );
}

interface InputsProps {
  fact: Fact;
  parts: Record<string, string>;
  refused: ApiError | null;
  onChange: (parts: Record<string, string>) => void;
}

const carParts = [
  { part: "year", label: "Year", max: 4 },
  { part: "make", label: "Make", max: 60 },
  { part: "model", label: "Model", max: 60 },
  { part: "engine", label: "Engine", max: 60 },
  { part: "vin", label: "VIN", max: 17 },
];

function Inputs({ fact, parts, refused, onChange }: InputsProps) {
  const error = refused?.message;
  if (fact.name === "vehicle") {
    return (
      <div className="fact-car">
        {carParts.map(({ part, label, max }, index) => (
          <TextField
            key={part}
            label={label}
            autoFocus={index === 0}
            inputMode={part === "year" ? "numeric" : undefined}
            maxLength={max}
            value={parts[part] ?? ""}
            error={refused && (refused.field === `vehicle.${part}` || (!refused.field.startsWith("vehicle.") && index === 0)) ? error : undefined}
            onChange={(value) => onChange({ ...parts, [part]: value })}
          />
        ))}
      </div>
    );
  }
  const common = { label: fact.label, value: parts.value ?? "", error, autoFocus: true, onChange: (value: string) => onChange({ value }) };
  if (fact.choices) return <SelectField {...common} options={fact.choices} />;
  if (fact.long) return <TextArea {...common} rows={4} maxLength={fact.max} />;
  return <TextField {...common} type={fact.type} maxLength={fact.max} autoComplete="off" />;
}
