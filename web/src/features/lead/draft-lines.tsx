import { useState } from "react";
import type { EstimateLineInput, Rates } from "@/api/types";
import { lineKinds, optionNames } from "@/api/work-words";
import { labelOf } from "@/api/words";
import { AmountField } from "@/ui/amount-field";
import { Button, IconButton } from "@/ui/button";
import { SelectField, Switch, TextField } from "@/ui/field";
import { money } from "@/ui/format";
import { amountOf, isTaxed, type DraftLine } from "./estimate-draft";

const writtenKinds = lineKinds.filter(({ value }) => value !== "supplies");

interface LinesProps {
  lines: readonly DraftLine[];
  rates: Rates | undefined;
  open: string | null;
  busy: boolean;
  onOpen: (key: string | null) => void;
  /** Null takes the line out. */
  onChange: (key: string, next: DraftLine | null) => void;
}

/** The lines of an estimate being written; one at a time opens to be changed. */
export function DraftLines({ lines, rates, open, busy, onOpen, onChange }: LinesProps) {
  if (!lines.length) return <p className="soft">{busy ? "Looking up the price…" : "Tap a job above, or add a line."}</p>;
  return (
    <ul className="draft-lines" aria-busy={busy} aria-label="Lines">
      {lines.map((line) => (
        <li key={line.key}>
          <div className="draft-line">
            <span className="grow">
              {line.description || <span className="soft">New line</span>}
              <span className="soft small">
                {" "}
                {labelOf(lineKinds, line.kind)}
                {line.quantity !== 1 && ` · ${line.quantity} × ${money(line.unit_price_cents)}`}
                {line.option_name && ` · ${line.option_group}: ${labelOf(optionNames, line.option_name)}`}
              </span>
              {line.note && <span className="soft small draft-note">{line.note}</span>}
            </span>
            <span className="nowrap">{money(amountOf(line.quantity, line.unit_price_cents))}</span>
            {line.kind !== "supplies" && (
              <IconButton icon="edit" label={`Change ${line.description || "the line"}`} aria-expanded={open === line.key} onClick={() => onOpen(open === line.key ? null : line.key)} />
            )}
            <IconButton icon="trash" label={`Take out ${line.description || "the line"}`} onClick={() => onChange(line.key, null)} />
          </div>
          {open === line.key && (
            <LineForm
              line={line}
              rates={rates}
              groups={[...new Set(lines.flatMap((one) => one.option_group || []))]}
              onDone={(next) => {
                onChange(line.key, next);
                onOpen(next.key);
              }}
              onClose={() => onOpen(null)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

interface FormProps {
  line: DraftLine;
  rates: Rates | undefined;
  /** The choices that other lines are options of. */
  groups: readonly string[];
  onDone: (line: DraftLine) => void;
  onClose: () => void;
}

function LineForm({ line, rates, groups, onDone, onClose }: FormProps) {
  const set = (changes: Partial<EstimateLineInput>) => onDone({ ...line, ...changes });
  const discount = line.kind === "discount";
  const setKind = (kind: DraftLine["kind"]) => {
    const size = Math.abs(line.unit_price_cents);
    set({ kind, unit_price_cents: kind === "discount" ? -size : size, taxable: isTaxed(kind, rates) });
  };
  return (
    <div className="draft-form">
      <TextField label="What" autoFocus maxLength={300} value={line.description} onChange={(description) => set({ description })} />
      <div className="two">
        <SelectField label="Kind" options={writtenKinds} value={line.kind} onChange={(kind) => setKind(kind as DraftLine["kind"])} />
        <TextField label="How many" type="number" inputMode="decimal" min={0} step={0.25} value={String(line.quantity)} onChange={(value) => Number(value) > 0 && set({ quantity: Number(value) })} />
        <AmountField label={discount ? "Off" : "Each"} value={Math.abs(line.unit_price_cents)} onChange={(value) => set({ unit_price_cents: discount ? -value : value })} />
        <Switch
          label={discount ? "Lowers the tax" : "Taxed"}
          hint={discount ? "Off when somebody else pays it back" : undefined}
          checked={line.taxable ?? false}
          onChange={(taxable) => set({ taxable })}
        />
      </div>
      <TextField label="Note" hint="The customer reads it below the line." maxLength={500} value={line.note ?? ""} onChange={(note) => set({ note })} />
      <OptionFields line={line} groups={groups} onChange={set} />
      <Button icon="check" onClick={onClose}>
        Done
      </Button>
    </div>
  );
}

const another = "another";

interface OptionProps {
  line: DraftLine;
  groups: readonly string[];
  onChange: (changes: Partial<EstimateLineInput>) => void;
}

/** Is the line always part of the estimate, or one of several ways that the customer chooses from? */
function OptionFields({ line, groups, onChange }: OptionProps) {
  const named = optionNames.some(({ value }) => value === line.option_name);
  const [own, setOwn] = useState(Boolean(line.option_name) && !named);
  const group = line.option_group || groups.at(-1) || "Options";
  const choose = (value: string) => {
    setOwn(value === another);
    if (value) onChange({ option_group: group, option_name: value === another ? "" : value });
    else onChange({ option_group: null, option_name: null });
  };
  const choices = [{ value: "", label: "No, always in" }, ...optionNames, { value: another, label: "Another name" }];
  return (
    <div className="two">
      <SelectField label="An option to choose" options={choices} value={own ? another : line.option_name ?? ""} onChange={choose} />
      {own && <TextField label="Called" maxLength={60} value={line.option_name ?? ""} onChange={(option_name) => onChange({ option_group: group, option_name })} />}
      {(own || line.option_name) && (
        <TextField label="Choice of" hint="The same for all that stand for each other" maxLength={60} value={line.option_group ?? ""} onChange={(option_group) => onChange({ option_group })} />
      )}
    </div>
  );
}
